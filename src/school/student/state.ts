import { squeeze } from '../../intake/parse/plain.ts';
import type { StudentState } from './student.ts';

/** The state that a remark speaks of: 借读, 休学中, 2月转出, 有学籍不在校; 复学 and 转入 are present. */
export function stateInNote(note: string | undefined): StudentState | undefined {
  const text = squeeze(note ?? '');
  if (text === '' || /复学|未转出|不转出|转入|转回/.test(text)) return undefined;
  if (/不在校|空挂|人籍分离|学籍在.*人不在/.test(text)) return 'absent';
  if (/休学/.test(text)) return 'suspended';
  if (/转出|转学|转走|退学|离校|已转/.test(text)) return 'left';
  if (/借读|寄读|旁听/.test(text)) return 'guest';
  return undefined;
}

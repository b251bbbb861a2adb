import { squeeze } from '../../intake/parse/plain.ts';
/** 在校 借读 休学 转出 有学籍不在校; the first two count as enrolment. */
export const STUDENT_STATES = ['present', 'guest', 'suspended', 'left', 'absent'] as const;
export type StudentState = (typeof STUDENT_STATES)[number];

/** A pupil with where he or she is in one term. */
export interface Student {
  id: number;
  /** 学籍号 or 学号, always text. */
  number: string | null;
  name: string;
  sex: '男' | '女' | null;
  note: string | null;
  classId: number;
  /** '3-2' */
  classCode: string;
  state: StudentState;
  /** 序号 on the roster. */
  seq: number | null;
  since: string | null;
}

/** Does a pupil in this state get books? */
export function counts(state: StudentState): boolean {
  return state === 'present' || state === 'guest';
}

const WORDS: Record<StudentState, readonly string[]> = {
  present: ['在校', '在读', '正常', 'present', 'active', 'enrolled', 'current', 'attending'],
  guest: ['借读', '寄读', 'guest', 'visiting', 'exchange'],
  suspended: ['休学', 'suspended', 'onleave', 'leaveofabsence'],
  left: ['转出', '离校', '已转出', 'left', 'withdrawn', 'transferred', 'transferredout'],
  absent: ['有学籍不在校', '不在校', '空挂', 'absent'],
};

/** Reads a state as people write it; undefined when it is none. */
export function parseState(text: string): StudentState | undefined {
  const t = squeeze(text).toLowerCase();
  return STUDENT_STATES.find((state) => WORDS[state].includes(t));
}

/** 男 or 女 from 男, 女, 男生, m, f, boy, girl; undefined when it is neither. */
export function parseSex(text: string): '男' | '女' | undefined {
  const t = text.normalize('NFKC').trim().toLowerCase();
  if (/^(男生?|m|male|boy)$/.test(t)) return '男';
  if (/^(女生?|f|female|girl)$/.test(t)) return '女';
  return undefined;
}

/** A name as it is compared: NFKC, no spaces (李　明 is 李明), one kind of middle dot. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[•‧∙・.]/g, '·')
    .toLowerCase();
}

/** The state that a remark gives: 借读, 休学中, 2月转出, 有学籍不在校; 复学 and 转入 are present. */
export function stateInNote(note: string | undefined): StudentState | undefined {
  const text = squeeze(note ?? '');
  if (text === '' || /复学|未转出|不转出|转入|转回/.test(text)) return undefined;
  if (/不在校|空挂|人籍分离|学籍在.*人不在/.test(text)) return 'absent';
  if (/休学/.test(text)) return 'suspended';
  if (/转出|转学|转走|退学|离校|已转/.test(text)) return 'left';
  if (/借读|寄读|旁听/.test(text)) return 'guest';
  return undefined;
}

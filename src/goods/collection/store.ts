import type { ClassInfo } from '../../school/class/class.ts';
import { classes } from '../../school/class/store.ts';
import { setting, settingNumber } from '../../school/school.ts';
import type { Term } from '../../school/term/term.ts';
import type { Reader } from '../../store/reader.ts';
import { loadPlan } from '../plan/store.ts';
import { type CollectionSettings, type CollectionTurn, collectionTurns } from './turns.ts';

/** How the school hands out its books. */
export function collectionSettings(reader: Reader): CollectionSettings {
  const clock = /^(\d{1,2})[:：](\d{2})$/.exec(setting(reader, 'collection.start')) ?? ['', '8', '30'];
  return {
    counters: Math.max(1, settingNumber(reader, 'collection.counters')),
    minutes: Math.max(1, settingNumber(reader, 'collection.minutes')),
    start: Number(clock[1]) * 60 + Number(clock[2]),
  };
}

/** The turns of all classes of a term. */
export function loadTurns(
  reader: Reader,
  term: Term,
  today: string,
  again: boolean,
): CollectionTurn<ClassInfo>[] {
  const plan = loadPlan(reader, { ...term, today });
  return collectionTurns(classes(reader, term.id), plan, collectionSettings(reader), again);
}

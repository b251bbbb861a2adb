import type { Lang } from '../../words/index.ts';
import { className } from './name.ts';

/** A class of a term with all that lists and sheets say of it. Counts are pupils. */
export interface ClassInfo {
  id: number;
  /** '3-2' */
  code: string;
  grade: number;
  number: number;
  /** Pupils present or guests (在校, 借读) by the roster; without a roster the expected count, 0 when there is none. */
  enrolment: number;
  /** true: the count is a typed or expected one (按预计); false: the roster's (按名册). */
  expected: boolean;
  /** The typed count, kept beside a roster for comparison. */
  expectedCount: number | null;
  /** Pupils on the register, whatever their state but those who left. */
  register: number;
  roomId: number | null;
  roomName: string | null;
  floor: number | null;
  building: string | null;
  teacherId: number | null;
  teacherName: string | null;
  /** When the class collects its books, 8:30–8:40, and at which counter, once that is kept. */
  collectAt: string | null;
  counter: number | null;
}

/** Is nothing known of how many pupils it has, neither by a roster nor expected? It then counts for none. */
export const isUncounted = ({ expected, expectedCount }: Pick<ClassInfo, 'expected' | 'expectedCount'>) =>
  expected && expectedCount === null;

/** Pupils here (在校, 借读) by sex. */
export interface BySex {
  boys: number | null;
  girls: number | null;
}

/** '3-2' → grade and number. The code must be one (parseClassArgument gives one). */
export function splitClassCode(code: string): { grade: number; number: number } {
  const [grade, number] = code.split('-').map(Number);
  return { grade: grade!, number: number! };
}

/** 三2, 七1, 高一3 of a code: a class as it is easiest typed, without brackets, which a shell would take for its own; 3-2 in English. */
export const shortClass = (code: string, lang: Lang = 'zh'): string =>
  lang === 'en' ? code : className(code).replace(/[()班]/g, '');

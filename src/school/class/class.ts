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
  bySex: { boys: number; girls: number };
}

/** How full a class is: 36–45 normal, 46–55 large (大班额), 56–65 oversize (超大), from 66 extreme; below 36 small. */
export function classSize(enrolment: number): 'small' | 'normal' | 'large' | 'oversize' | 'extreme' {
  if (enrolment >= 66) return 'extreme';
  if (enrolment >= 56) return 'oversize';
  if (enrolment >= 46) return 'large';
  return enrolment >= 36 ? 'normal' : 'small';
}

/** Classes in school order: by grade, then by number, so that 3-10 comes after 3-2. */
export function bySchoolOrder(
  a: Pick<ClassInfo, 'grade' | 'number'>,
  b: Pick<ClassInfo, 'grade' | 'number'>,
): number {
  return a.grade - b.grade || a.number - b.number;
}

/** '3-2' → grade and number. The code must be one (parseClassArgument gives one). */
export function splitClassCode(code: string): { grade: number; number: number } {
  const [grade, number] = code.split('-').map(Number);
  return { grade: grade!, number: number! };
}

import { TYPERS } from '../../intake/evidence/typers.ts';
import type { CellContext, Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { saysNothing, squeeze } from '../../intake/parse/plain.ts';
import { ignored, namesIn, words } from '../../intake/parse/text.ts';
import { problem } from '../../words/problem.ts';
import { campusField } from '../class/campus.ts';
import { classContext, gradeField } from '../class/fields.ts';
import type { ClassRef } from '../class/name.ts';
import { classesField, classesOf, classOfGrade } from '../class/several.ts';
import { isSubject } from '../timetable/subject-names.ts';
import { applyTeaching } from './apply.ts';
import type { TeachingRow } from './row.ts';

/** Many other lists have classes across. */
const CALLED = /任课|科任|课务|教学分工|teach/i;

/** 5, 2.5节 a week. */
const HOURS = /^\d{1,2}(?:\.5)?(?:节|课时)?$/;

/** 任课安排表: a row a class, its teachers under the subjects; or a row a subject, its teachers under the classes; or a list of both. */
export const teachingKind: Kind<TeachingRow> = {
  name: 'teaching',
  title: (w) => w.intake.files.teaching,
  names: [
    ...[
      '任课安排',
      '任课安排表',
      '任课表',
      '任课教师',
      '任课教师安排',
      '任课教师安排表',
      '任课教师一览',
      '任课一览',
      '任课一览表',
    ],
    ...['任课名单', '任课分工', '教学分工', '课务安排', '课务分工', '科任教师', '科任安排', '各班任课'],
    ...['teaching assignments', 'teaching assignment', 'who teaches what'],
  ],
  about: 'people',
  beside: ['pupils', 'hours-a-week', 'total'],
  concepts: {
    subject: ['subject'],
    teacher: ['teacher', 'person'],
    head: ['class-teacher', 'head-of'],
  },
  order: 92,
  fields: [
    ignored('seq'),
    gradeField,
    campusField,
    { ...classesField, or: ['grade'], fallback: (ctx) => classesField.fallback?.(ctx) ?? classOfGrade(ctx) },
    { key: 'head', fillDown: 'merged', totals: false, parse: headCell },
    {
      key: 'subject',
      fillDown: 'merged',
      totals: false,
      type: ({ text }) => isSubject(text),
      parse: subjectCell,
    },
    { key: 'teacher', totals: false, parse: namesCell },
    { key: 'taught', parse: hoursCell },
  ],
  spread: [
    { over: 'subject', amount: 'teacher', apart: 'head', reads: areNames },
    // A row a teacher: under the classes what he or she teaches, or how often.
    { over: 'class', amount: 'subject', said: CALLED, reads: areSubjects },
    { over: 'class', amount: 'taught', said: CALLED, reads: ({ text }) => HOURS.test(squeeze(text)) },
    { over: 'class', amount: 'teacher', reads: areNames, said: CALLED },
  ],
  signature: [['class', 'grade'], ['subject'], ['teacher']],
  // 带班, 所带班级 beside a teacher is the class that he or she heads: a list of staff. And grades are classes where each has one: at a 教学点.
  fits: (took) =>
    (/^所?(带|管)|班主任/.test(took.get('class')?.head ?? '') ? -2 : 0) +
    (took.has('grade') && !took.has('class') && !took.has('campus') ? -1.5 : 0),
  build(values): Parsed<never> | { rows: TeachingRow[] } | null {
    const { class: of, subject, teacher = [], head = {}, taught } = values as unknown as Values;
    const [only, second] = head.names ?? [];
    if (second !== undefined) return { problem: problem('teaching-two-heads', { first: only!, second }) };
    if (teacher.length === 0 && only === undefined) return null;
    const what =
      subject !== undefined && teacher.length > 0 && taught !== 0
        ? severalSubjects(subject).map((one) => ({ subject: one, teachers: teacher }))
        : [{ teachers: [] }];
    const own = only === undefined ? {} : { head: only };
    const taughtHere = of.flatMap((one) => what.map((subject) => ({ class: one, ...subject, ...own })));
    const heads = (head.of ?? []).map((one) => ({ class: one, teachers: [], head: teacher[0]! }));
    return { rows: teacher.length === 1 ? [...taughtHere, ...heads] : taughtHere };
  },
  apply: applyTeaching,
};

interface Values {
  class: ClassRef[];
  subject?: string;
  teacher?: string[];
  head?: { names?: string[] | undefined; of?: ClassRef[] };
  taught?: number;
}

/** Who heads the class of the row; or, beside a teacher, which class he or she heads: 担任班主任 over 25机电1班. */
function headCell(cell: RawCell, ctx: CellContext): Parsed<Values['head']> {
  const names = namesCell(cell);
  if (!('value' in names) || names.value?.every((name) => !/班$|\d/.test(name)) !== false)
    return 'value' in names ? { value: names.value && { names: names.value } } : names;
  const read = classesOf(cell, { ...classContext(ctx), sheetGrade: undefined });
  return 'value' in read ? { value: { of: read.value } } : read;
}

/** 语文、道法 in the cell of a class: both, where each is a subject that is known. */
function severalSubjects(text: string): string[] {
  const parts = text.split(/[、,，;；/／+]/).map(squeeze);
  return parts.every((one) => isSubject(one)) ? parts : [text];
}

function areSubjects({ text }: RawCell): boolean {
  return severalSubjects(text).every((one) => isSubject(one));
}

/** How often a week; 0 and — are never. */
function hoursCell({ text }: RawCell): Parsed<number | undefined> {
  const said = squeeze(text);
  if (saysNothing(said)) return { value: 0 };
  if (!HOURS.test(said)) return { problem: problem('number-unreadable', {}) };
  return { value: Number.parseFloat(said) };
}

/** 陈芳、吴刚; 陈芳（兼）; / and — are nobody. */
function namesCell({ text }: RawCell): Parsed<string[] | undefined> {
  const names = namesIn(
    text
      .normalize('NFKC')
      .replace(/\([^()]*\)/g, ' ')
      .trim(),
  );
  return { value: names.length === 0 ? undefined : names };
}

/** Cells of people; those that say "nobody" are some, too. */
function areNames({ text }: RawCell): boolean {
  if (saysNothing(text)) return true;
  const names = namesIn(
    text
      .normalize('NFKC')
      .replace(/\([^()]*\)/g, ' ')
      .trim(),
  );
  return (
    names.length > 0 &&
    names.every((name) => TYPERS.person?.({ value: name, text: name.replace(/老师$/, '师') }))
  );
}

/** A head is a subject where it is known as one; beneath 学科 stands whatever a school teaches. */
function subjectCell(cell: RawCell, ctx: CellContext): Parsed<string | undefined> {
  if (ctx.header !== '' || isSubject(cell.text)) return words(cell);
  return { problem: problem('subject-unknown', { value: squeeze(cell.text) }) };
}

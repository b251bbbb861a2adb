import { headerKey } from '../../intake/header-text.ts';
import type { Kind, Parsed, Reading, SheetCells, SheetContext, Synonyms } from '../../intake/kind.ts';
import { words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { campusField } from '../class/campus.ts';
import { classField, gradeField } from '../class/fields.ts';
import { className } from '../class/name.ts';
import { applyTimetable } from './apply.ts';
import { readLessons } from './grid.ts';
import { weeksMeet } from './lesson.ts';
import { lessonTexts } from './lesson-text.ts';
import { GridReading, type TimetableRow } from './row.ts';
import { periodIn, weekdayIn, weeksIn } from './slots.ts';
import { isSubject, subjectName } from './subject-names.ts';

/** 课程表: a grid per class, a grid of the whole school, or a list of lessons. */
export const timetable: Kind<TimetableRow> = {
  name: 'timetable',
  title: (w) => w.intake.files.timetable,
  missing: (w) => w.import.preview.missing.lessons,
  names: ['课程表', '课表', '总课表', '课程总表', '班级课表', '课程安排', '时间表', 'timetable'],
  about: 'people',
  term: { bound: 'this' },
  beside: ['date', 'applicant'],
  harm: 'much',
  concepts: { weekday: ['weekday', 'date'], room: ['room', 'spot'], break: ['break'] },
  order: 90,
  fields: [
    gradeField,
    campusField,
    classField,
    {
      key: 'weekday',
      required: true,
      fillDown: true,
      totals: false,
      parse: (cell) => slot(weekdayIn(cell.text, true), cell.text),
    },
    {
      key: 'period',
      required: true,
      totals: false,
      parse: (cell) => slot(periodIn(cell.text)?.number ?? null, cell.text),
    },
    { key: 'subject', required: true, totals: false, type: ({ text }) => isSubject(text), parse: words },
    { key: 'teacher', totals: false, parse: words },
    { key: 'room', totals: false, parse: words },
    { key: 'weeks', totals: false, parse: (cell) => ({ value: weeksIn(cell.text) ?? undefined }) },
  ],
  signature: [['class'], ['weekday'], ['period'], ['subject']],
  build(values): Parsed<TimetableRow> {
    const { grade: _, campus: __, ...rest } = values;
    const row = rest as unknown as TimetableRow;
    const all = lessonTexts(row.subject);
    if (all === null || all.length > 1)
      return { problem: problem('lesson-two-subjects', {}, { value: row.subject }) };
    const [said] = all;
    return {
      value: {
        ...said,
        ...row,
        subject: said?.subject ?? row.subject,
        weeks: row.weeks ?? said?.weeks ?? 'all',
        part: true,
      },
    };
  },
  readWhole,
  check: twice,
  apply: applyTimetable,
};

/** How sure a grid with days and periods is: nothing else looks like one. */
const SURE = 12;

function readWhole(sheet: SheetCells, ctx: SheetContext, headers: Synonyms): Reading<TimetableRow> | null {
  const breaks = new Set((headers.get('break') ?? []).map((word) => headerKey(word).key));
  const grid = new GridReading(sheet, breaks);
  readLessons(grid, ctx);
  // Several days and periods, but no lesson read and no class named: some other table with weekdays.
  if (
    grid.rows.length + grid.questions.length === 0 &&
    (grid.problems.length === 0 || !/课/.test(`${ctx.title}${ctx.sheetName}${ctx.file}`))
  )
    return null;
  return {
    headerRow: Math.max(1, grid.headerRow),
    took: {},
    rows: grid.rows,
    ...(grid.rows.length > 0 ? { grid: shapeOf(grid.rows.map(({ row }) => row)) } : {}),
    problems: grid.problems,
    ...(grid.left.size > 0 ? { remarks: [linesLeft(grid)] } : {}),
    questions: grid.questions,
    rejected: grid.rejected,
    score: SURE,
  };
}

/** Lines that are no lesson of the day are told: nobody else says that they were not read. */
function linesLeft({ left, sheet }: GridReading): Problem {
  const count = [...left.values()].reduce((sum, n) => sum + n, 0);
  const at = sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
  return problem('lesson-lines-left', { labels: [...left.keys()], count }, { at });
}

/** What a grid crosses, and the week of its first class. */
function shapeOf(rows: readonly TimetableRow[]): NonNullable<Reading<TimetableRow>['grid']> {
  const distinct = <T>(of: (row: TimetableRow) => T) => [...new Set(rows.map(of))].sort();
  const [code = ''] = rows.map((row) => row.class.code);
  const days = distinct((row) => row.weekday);
  const periods = distinct((row) => row.period).sort((a, b) => a - b);
  const subject = (day: number, period: number) =>
    rows.find((row) => row.class.code === code && row.weekday === day && row.period === period)?.subject ??
    '—';
  return {
    classes: distinct((row) => row.class.code),
    days: days.length,
    periods: periods.length,
    of: code,
    week: periods.map((period) => `${period}  ${days.map((day) => subject(day, period)).join(' ')}`),
  };
}

function slot(value: number | null, text: string): Parsed<number> {
  return value === null ? { problem: problem('lesson-slot-unreadable', { value: text }) } : { value };
}

/** A class with two different lessons at the same time, in one file or in several. */
function twice(
  rows: readonly {
    row: TimetableRow;
    file: string;
    sheet: string;
    line: number;
    cells: Record<string, string>;
  }[],
): Problem[] {
  const first = new Map<string, (typeof rows)[number][]>();
  const problems: Problem[] = [];
  for (const read of rows) {
    const { class: cls, weekday, period, weeks, subject } = read.row;
    const key = `${cls.code}|${weekday}|${period}`;
    const before = first.get(key) ?? [];
    const other = before.find(
      (one) => weeksMeet(one.row.weeks, weeks) && subjectName(one.row.subject) !== subjectName(subject),
    );
    if (other) {
      const at = placeOf(other, 'subject');
      const where = [at.file === read.file ? '' : at.file, at.sheet, at.cell ?? at.line]
        .filter(Boolean)
        .join(' ');
      const args = { class: className(cls.code), weekday, period, subject: other.row.subject, where };
      problems.push(problem('lesson-twice', args, { at: placeOf(read, 'subject'), value: subject }));
    }
    first.set(key, [...before, read]);
  }
  return problems;
}

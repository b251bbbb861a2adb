import type { CellContext, Kind, Parsed, ReadRow, TermFacts, Took } from '../../intake/kind.ts';
import { positiveNumber, wholeNumber } from '../../intake/parse/number.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { ignored, words, yesNo } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { listedTwice } from '../../intake/versions.ts';
import { campusField, classesOfCampus } from '../../school/class/campus.ts';
import { gradesField } from '../../school/class/fields.ts';
import { gradeName } from '../../school/class/grade.ts';
import { volumeOf } from '../../school/term/term.ts';
import { isSubject } from '../../school/timetable/subject-names.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { isbnCell } from '../item/isbn.ts';
import { priced, priceField } from '../item/price.ts';
import { readTitle, subjectOf, titleOfGrade } from '../item/title.ts';
import { applyBooks } from './apply.ts';
import { type ForClasses, forClasses } from './for-classes.ts';
import { type Major, majorCell, majorsUnknown } from './major.ts';
import { bookNote } from './note.ts';
import { listOf } from './orders.ts';
import type { BookRow } from './row.ts';

/** 教材征订目录: titles, whom they are for, and what was ordered. */
export const books: Kind<BookRow> = {
  name: 'books',
  title: (w) => w.intake.files.books,
  names: [
    '教材征订目录',
    '征订目录',
    '教材征订',
    '征订单',
    '征订表',
    '用书目录',
    '教材目录',
    '教材征订表',
    '教师教学用书',
    '教辅',
    '书目',
    '教材',
    'booklist',
    'bookorder',
    'textbookorder',
    'textbooks',
  ],
  about: 'goods',
  term: { bound: 'this', elsewhen: isOfOtherHalf },
  beside: ['unit', 'spec', 'quantity', 'on-hand', 'pupils'],
  labels: { price: '定价' },
  harm: 'much',
  goods: { way: 'ordered', amounts: [] },
  concepts: {
    grades: ['grade'],
    name: ['title', 'name', 'item'],
    reused: ['reused'],
    teachers: ['teacher-copies', 'teacher'],
    perPupil: ['per-pupil'],
    pupils: ['pupil-copies'],
    ordered: ['ordered', 'quantity', 'total', 'wanted', 'bought'],
    extra: ['extra-ordered'],
    kind: ['book-kind', 'category'],
  },
  fits: (took) => (isOfBooks(took) ? 0 : -2.5),
  canWait: ['pack', 'funding', 'place'],
  order: 40,
  brings: ['item-not-known', 'item-not-known-near'],
  oneList: true,
  fields: [
    ignored('seq'),
    gradesField,
    { key: 'major', totals: false, parse: majorCell },
    { key: 'subject', fillDown: true, type: ({ text }) => isSubject(text), parse: words },
    { key: 'volume', parse: words },
    { key: 'name', required: true, or: ['subject'], parse: words, fallback: untitled },
    { key: 'publisher', parse: words },
    { key: 'edition', parse: words },
    { key: 'isbn', totals: false, parse: isbnCell },
    priceField,
    { key: 'pack', totals: false, parse: positiveNumber },
    {
      key: 'reused',
      parse: (cell) =>
        yesNo(cell, /^(循环|循环使用|循环教材|免费循环)/, /^(不循环|非循环|一次性|人手一册|个人)/),
    },
    { key: 'teachers', parse: teachersCell },
    { key: 'perPupil', totals: false, parse: wholeNumber },
    { key: 'pupils', parse: wholeNumber },
    { key: 'ordered', parse: wholeNumber },
    { key: 'extra', parse: wholeNumber },
    { key: 'funding', parse: words },
    { key: 'kind', fillDown: false, type: ({ text }) => SORT.test(text), parse: words },
    { key: 'class', fillDown: 'leading', totals: false, parse: forClasses },
    { key: 'place', parse: words },
    campusField,
    { key: 'note', parse: words },
  ],
  signature: [
    ['name', 'subject'],
    ['isbn', 'price', 'ordered', 'extra', 'pupils', 'teachers'],
    ['isbn', 'publisher', 'subject', 'grades', 'ordered', 'extra', 'class'],
  ],
  spread: [{ over: 'class', amount: 'ordered' }],
  build: buildBook,
  makesKnown: { name: ['title'], isbn: ['isbn'] },
  check: (rows) => [...(listedTwice(rows.filter(isOrder), keyOf) ?? repeated(rows)), ...majorsUnknown(rows)],
  apply: applyBooks,
};

/** 上册 in spring, 下册 in autumn; from 高一 (10) on volumes do not go by halves of a year. */
function isOfOtherHalf({ volume, grades }: BookRow, { half }: TermFacts): boolean {
  const other = volumeOf(half === 1 ? 2 : 1);
  return volume === other && grades.every((grade) => grade < 10);
}

/** 名称 and words of goods head books only beside what no other goods have; without any title the subject and its 册次 or publisher name a book. */
function isOfBooks(took: Took): boolean {
  const printed = ['isbn', 'edition', 'publisher', 'volume'].some((key) => took.has(key));
  const name = took.get('name');
  if (name === undefined) return took.has('subject') && printed;
  return name.concept === 'title' || printed || (took.has('subject') && took.has('grades'));
}

/** 英语 | 一年级 | 下册 without a column for the title: 英语一年级下册. */
function untitled({ row }: CellContext): Parsed<string> | null {
  const { subject, volume, grades = [] } = row as { subject?: string; volume?: string; grades?: number[] };
  if (!subject || grades.length !== 1) return null;
  const half = /^[上下]$/.test(volume ?? '') ? `${volume}册` : (volume ?? '');
  return { value: `${subject}${gradeName(grades[0] ?? 0)}${half}` };
}

/** A number of copies, or 是: this row is itself a book for teachers. */
function teachersCell(cell: { text: string; value: unknown }): Parsed<number | true | undefined> {
  const text = squeeze(cell.text);
  if (/^(是|√|✓)$/.test(text)) return { value: true };
  if (/^(否|×)$/.test(text)) return { value: undefined };
  return wholeNumber(cell as Parameters<typeof wholeNumber>[0]);
}

/** What the cells of a row say, before it is clear what book it is. */
interface Said
  extends Partial<Omit<BookRow, 'kind' | 'volume' | 'teachers' | 'class' | 'classes' | 'major'>> {
  name: string;
  note?: string;
  class?: ForClasses;
  major?: Major;
  kind?: string;
  volume?: string;
  teachers?: number | true;
}

function buildBook(values: Record<string, unknown>, ctx: CellContext): Parsed<BookRow> {
  const { kind: sort, volume: half, class: whose, major, ...given } = priced<Said>(values);
  const title = readTitle(given.name);
  const about = `${ctx.title} ${ctx.sheetName} ${ctx.file.replace(/^.*[\\/]/, '')}`;
  const of = major && major.classes.length > 0 ? major.classes : undefined;
  const classes = whose?.classes ?? of;
  const forClass = classes?.length === 1 ? classes[0] : undefined;
  const chosen = forClass !== undefined && whose !== undefined && !whose.used;
  const kind = kindOf(sort, given.teachers === true, title, about, chosen);
  const grades =
    given.grades ??
    (title.grade === undefined ? (whose?.grades ?? of?.map(({ grade }) => grade)) : [title.grade]);
  if (grades === undefined && kind !== 'guide')
    return { problem: problem('book-without-grade', { name: title.name }) };
  const subject = (given.subject && (subjectOf(given.subject) ?? given.subject)) || title.subject;
  const volume =
    readTitle(half ?? '').volume ?? (/^[上下]$/.test(half ?? '') ? (`${half}册` as '上册') : title.volume);
  const teachers = typeof given.teachers === 'number' ? given.teachers : undefined;
  // A place may have teachers of a title and no pupils.
  const some = given.pupils !== undefined || (given.campus !== undefined && teachers !== undefined);
  const ordered = given.ordered ?? (some ? (given.pupils ?? 0) + (teachers ?? 0) : undefined);
  const { teachers: _t, ordered: _o, subject: _s, note = '', ...rest } = given;
  const noted = bookNote(note);
  const row: BookRow = {
    ...{ perPupil: 1, ...rest, kind },
    name: given.isbn ? title.name : titleOfGrade(title.name, grades ?? []),
    grades: grades ?? [],
  };
  const there = row.campus === undefined ? undefined : classesOfCampus(row.campus, row.grades, ctx);
  if (classes ?? there?.length) row.classes = classes ?? there ?? [];
  if (major) row.major = major.text;
  // 使用班级 and 专业 say whose textbook it is: that is no count of what families chose.
  if (forClass && (kind !== 'book' || whose?.used === false)) row.class = forClass;
  if (subject) row.subject = subject;
  if (kind === 'book' && row.class && /选科|选修|选考|走班/.test(`${about} ${sort ?? ''}`))
    row.elective = true;
  // 类别: 循环教材.
  if (row.reused === undefined && (noted.reused || /^(免费)?循环/.test(sort ?? ''))) row.reused = true;
  if (row.funding === undefined && noted.funding) row.funding = noted.funding;
  if (volume) row.volume = volume;
  // What is used again is due all the same; of anything else nobody said who has it.
  if (noted.unordered && !row.reused && !ordered) return { value: { ...row, unordered: true } };
  // A list of 补订 says what is ordered in addition, not what the school needs.
  if (/补订|增订|追订/.test(about) && ordered !== undefined) return { value: { ...row, extra: ordered } };
  if (ordered !== undefined) row.ordered = ordered;
  const copies = kind === 'guide' ? (teachers ?? ordered) : teachers;
  if (copies !== undefined) row.teachers = copies;
  return { value: row };
}

/** What lists call the sorts of their titles; 物化生 under 选用类别 is none. */
const SORT =
  /教|课|书|读本|读物|练习|作业|自愿|学具|循环|国家|地方|省|市|县|校本|必修|选修|选考|选科|走班|免费|收费|目录|必订|选订|统编|国标|book|guide|aid|work|core|elective/i;

function kindOf(
  said: string | undefined,
  forTeachers: boolean,
  title: { name: string; guide: boolean; aid: boolean },
  about: string,
  byClass: boolean,
): BookRow['kind'] {
  const text = said ?? '';
  if (/教师|教参|教学用书/.test(text) || forTeachers) return 'guide';
  if (/教辅|练习|自愿|学具/.test(text)) return 'aid';
  if (/教材|课本|教科书|学生用书/.test(text)) return 'book';
  if (title.guide || (/教师(教学)?用书|教参/.test(about) && !/教材|课本/.test(about))) return 'guide';
  // 教材教辅征订表 is of both: there a title is what its own name says.
  if (title.aid || (/教辅/.test(about) && !/教材|课本/.test(`${about} ${title.name}`))) return 'aid';
  // Textbooks go by enrolment: what is counted class by class is what families chose, unless the list says otherwise.
  return byClass && !/教材|课本|教科书|选科|选修|选考|走班/.test(`${about} ${title.name}`) ? 'aid' : 'book';
}

/** A list of 补订 only adds to another. */
const isOrder = ({ row: { ordered, extra } }: ReadRow<BookRow>): boolean =>
  extra === undefined || ordered !== undefined;

const keyOf = ({ isbn, name, kind, grades, classes = [], campus = '' }: BookRow): string =>
  `${kind}|${isbn ?? name}|${grades.join(',')}|${classes.map(({ code }) => code).join()}|${campus}`;

/** The same book twice for one grade (or class): one of the rows is wrong. */
function repeated(rows: readonly ReadRow<BookRow>[]): Problem[] {
  const first = new Map<string, ReadRow<BookRow>>();
  const problems: Problem[] = [];
  for (const read of rows) {
    const { isbn, name } = read.row;
    const key = `${keyOf(read.row)}|${isOrder(read) ? '' : listOf(read)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, read);
      continue;
    }
    const at = placeOf(before);
    const where = [at.file === read.file ? '' : at.file, at.sheet, at.line ?? at.cell]
      .filter(Boolean)
      .join(' ');
    problems.push(problem('book-repeated', { name, where }, { at: placeOf(read, isbn ? 'isbn' : 'name') }));
  }
  return problems;
}

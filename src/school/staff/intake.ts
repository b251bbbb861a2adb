import { TYPERS } from '../../intake/evidence/typers.ts';
import type { CellContext, Kind, Parsed, RawCell, ReadRow } from '../../intake/kind.ts';
import { inChinese, squeeze } from '../../intake/parse/plain.ts';
import { ignored, numberAsText, partIs, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { listedTwice } from '../../intake/versions.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { classContext } from '../class/fields.ts';
import { wholeGradeOf } from '../class/grade.ts';
import { classesIn } from '../class/in-text.ts';
import { type ClassRef, onlyClassOf, parseClass } from '../class/name.ts';
import { jointGrades } from '../class/named.ts';
import { NAME_CONCEPTS, NAME_LABELS, nameFields } from '../full-name.ts';
import { isSubject } from '../timetable/subject-names.ts';
import { applyStaff } from './apply.ts';
import type { StaffRow } from './row.ts';
import { STAFF_COLUMNS, TEACHER_POST, whereabouts } from './staff.ts';

const DEPARTMENT = /(组|处|室|部|(?<![联关])系|科|办|办公室|中心)$/;
const isPerson = (cell: RawCell) => TYPERS.person?.(cell) === true;

/** 教职工名单: who works here, in which department, at what post; a 班主任 becomes the teacher of the class. */
export const staff: Kind<StaffRow> = {
  name: 'staff',
  title: (w) => w.intake.files.staff,
  names: [
    '教职工',
    '教师名册',
    '教职工名册',
    '教职工名单',
    '教师名单',
    '员工',
    '人员名单',
    '教工',
    '教职员',
    '教师信息',
    '教师情况',
    '教师基本情况',
    '教职工花名册',
    '教师花名册',
    '教工花名册',
    '教师分工',
    '教职工分工',
    'stafflist',
    'staff',
    'faculty',
  ],
  about: 'people',
  term: { bound: 'school-year' },
  beside: ['sex', 'head-of', 'grade'],
  harm: 'much',
  concepts: {
    ...NAME_CONCEPTS,
    number: ['staff-id', 'code'],
    name: ['person', 'teacher'],
    alsoCalled: ['also-called'],
    post: ['post', 'category'],
    headOf: ['head-of', 'class-teacher'],
    state: ['staff-state', 'state'],
  },
  canWait: ['number', 'alsoCalled', 'department', 'post', 'duty', 'subject', 'headOf', 'phone'],
  labels: NAME_LABELS,
  order: 20,
  brings: ['owner-unknown', 'staff-list-first'],
  oneList: true,
  fields: [
    ignored('seq'),
    { key: 'number', totals: false, parse: numberAsText },
    { key: 'alsoCalled', totals: false, parse: words },
    ...nameFields,
    { key: 'department', fillDown: true, parse: words, fallback: partIs(DEPARTMENT) },
    { key: 'post', parse: words },
    { key: 'duty', parse: words },
    { key: 'subject', type: ({ text }) => isSubject(text), parse: words },
    { key: 'headOf', totals: false, parse: headOf },
    { key: 'phone', totals: false, parse: numberAsText },
    {
      key: 'state',
      parse: (cell, { term }) => ({
        value: whereabouts(squeeze(cell.text), term.opening) === 'left' ? 'left' : 'active',
      }),
    },
    { key: 'note', totals: false, parse: words },
  ],
  // 教务处 | 总务处 over the names of who is there.
  spread: [
    {
      ...{ over: 'department', amount: 'name', like: DEPARTMENT, reads: isPerson },
      said: /机构|分工|科室|处室|部门/,
    },
  ],
  signature: [
    ['name'],
    ['department', 'post', 'duty', 'subject', 'headOf'],
    ['number', 'post', 'duty', 'department', 'phone'],
  ],
  build(values, ctx): Parsed<StaffRow> {
    const {
      headOf: head,
      family: _,
      given: __,
      note = '',
      ...rest
    } = values as Record<string, unknown> & { duty?: string; post?: string; note?: string };
    const row = rest as unknown as StaffRow;
    if (row.alsoCalled === row.name) delete row.alsoCalled;
    const where = whereabouts(squeeze(note), ctx.term.opening);
    if (where === 'left') row.state ??= where;
    if (where) row.whereabouts = note;
    const taught = taughtBy(row.post);
    if (taught) row.subject ??= taught;
    const post = postOf(row.post, row.duty, row.subject);
    if (post) row.post = post;
    const { classes, unclear } = dutyClasses(row.duty ?? '', ctx, head !== undefined);
    row.classes = [...((head as ClassRef[] | undefined) ?? []), ...classes];
    if (unclear.length > 0) row.unclear = unclear;
    return { value: row };
  },
  makesKnown: { name: STAFF_COLUMNS, department: ['department'] },
  check: (rows) => listedTwice(rows, keyOf) ?? repeated(rows),
  apply: applyStaff,
};

/** 教师 in any of its names is 教师, which 每师 counts; without a post, who teaches a subject or heads a class is a teacher. */
function postOf(
  post: string | undefined,
  duty: string | undefined,
  subject: string | undefined,
): string | undefined {
  if (post !== undefined)
    return taughtBy(post) !== undefined ||
      /^(专任|任课|科任|学科|在编|代课|聘用|兼职)?(教师|老师)(岗位?)?$|^教学(岗位?|人员)?$|^([a-z]*)teacher$/i.test(
        squeeze(inChinese(post)),
      )
      ? TEACHER_POST
      : post;
  if (subject !== undefined) return TEACHER_POST;
  // 生管老师 and 宿管老师 look after boarders.
  const teaches = /教师|(?<!生管|宿管|生活|保育)老师|班主任|教研组长|备课组长/;
  return duty !== undefined && teaches.test(headInChinese(duty)) ? TEACHER_POST : undefined;
}

/** Mathematics of Teacher of Mathematics; '' where it only says that somebody teaches. */
const taughtBy = (post = ''): string | undefined =>
  /^(?:[a-z]+\s)?teacher(?: of ([a-z&, ]+)|\s*\(([a-z&, ]+)\))?$/i
    .exec(post.trim())
    ?.slice(1)
    .find(Boolean) ?? (/^(?:[a-z]+\s?)?teacher$/i.test(post.trim()) ? '' : undefined);

const ENGLISH_HEAD = /\b(?:class|home\s?room|form) ?(?:teacher|tutor)\b/i;

/** Homeroom teacher of 3A, 3A form tutor → 3A班主任; assistant class teacher → 副…班主任. */
function headInChinese(part: string): string {
  if (!ENGLISH_HEAD.test(part)) return part;
  const isSecond = /\b(?:assistant|deputy|co)\b/i.test(part);
  return `${isSecond ? '副' : ''}${part
    .replace(ENGLISH_HEAD, '')
    .replace(/\b(?:of|for)\b/i, '')
    .trim()}班主任`;
}

/** 一(1)班班主任, 三2班主任; a 副班主任 is none. `unclear`: 一年级班主任 where that grade has two, and names whose number nobody told. */
function dutyClasses(
  duty: string,
  ctx: CellContext,
  headed: boolean,
): { classes: ClassRef[]; unclear: string[] } {
  const of = { ...classContext(ctx), grade: undefined, sheetGrade: undefined };
  const classes: ClassRef[] = [];
  const unclear: string[] = [];
  for (const part of duty.split(/[,，、;；/]/).map(headInChinese)) {
    if (!/班主任/.test(part) || /副/.test(part)) continue;
    const inside = classesIn(part, of);
    // 三2班主任: the 班 of 班主任 is the class's own.
    const [text = ''] = squeeze(part).split('班主任');
    const reads = [`${text}班`, text].map((one) => parseClass({ value: one, text: one }, of));
    const read = reads.find((one) => 'value' in one);
    if (inside.length > 0) classes.push(...inside);
    else if (read && 'value' in read) classes.push(read.value);
    else if (!headed && (wholeGradeOf(text) || reads.some((one) => 'question' in one))) unclear.push(part);
  }
  return { classes, unclear };
}

/** 所任班级: which classes somebody teaches, and whose 班主任 somebody is only where the duty says so. */
const isTaught = (header: string) => /[任教授]/.test(header) && !/主任|带/.test(header);

function headOf(cell: { text: string; value: unknown }, ctx: CellContext): Parsed<ClassRef[] | undefined> {
  const text = squeeze(cell.text);
  const { duty, subject } = ctx.row as { duty?: string; subject?: string };
  const told = duty ?? subject;
  if (isTaught(ctx.header) && told !== undefined && !/班主任/.test(duty ?? '')) return { value: undefined };
  if (/^(否|无|不是|-|—|\/|是|√|副.*)$/.test(text)) return { value: undefined };
  // 一二年级: who heads a class of several grades that are taught together.
  const joint = jointGrades(text).flatMap((grade) => onlyClassOf(grade, ctx.knownClasses) ?? []);
  if (joint.length > 0) return { value: joint };
  const read = parseClass(
    { value: cell.value as string, text: cell.text.replace(/班主任$/, '') },
    { ...classContext(ctx), sheetGrade: undefined },
  );
  return 'value' in read ? { value: [read.value] } : read;
}

const keyOf = ({ number, name }: StaffRow): string => number ?? `name:${name}`;

function repeated(rows: readonly ReadRow<StaffRow>[]): Problem[] {
  const first = new Map<string, ReadRow<StaffRow>>();
  const problems: Problem[] = [];
  for (const read of rows) {
    const { number, name } = read.row;
    const key = keyOf(read.row);
    const before = first.get(key);
    if (before === undefined) first.set(key, read);
    else {
      const at = placeOf(before);
      const where = [at.file === read.file ? '' : at.file, at.sheet, at.line ?? at.cell]
        .filter(Boolean)
        .join(' ');
      const who = number === undefined ? name : `${number} ${name}`;
      problems.push(
        problem(
          'staff-repeated',
          { who, where },
          { at: placeOf(read, number === undefined ? 'name' : 'number'), value: who },
        ),
      );
    }
  }
  return problems;
}

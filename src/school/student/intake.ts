import type { Kind, Parsed, ReadRow } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { digitsLost, numberAsText, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { sameLists } from '../../intake/same-lists.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { campusField } from '../class/campus.ts';
import { classesAgree, gradeField, newClassField } from '../class/fields.ts';
import { NAME_CONCEPTS, NAME_LABELS, nameFields } from '../full-name.ts';
import { applyRoster } from './apply.ts';
import { classTeacherIn } from './class-teacher.ts';
import { readClassColumns } from './columns.ts';
import type { RosterRow } from './row.ts';
import { nameKey, parseSex, parseState, type StudentState, stateInNote } from './student.ts';

/** What may stand before 学生名单 of a list of all: parts of a school, grades, classes, and that it is the list that there is. */
const WHOLE =
  /全校|全体|全部|所有|各?班级?|各?年级|[一二三四五六七八九十]+|[初高]中?[一二三]?|小学部?|中学部?|初中部?|高中部?|学部|[东南西北老新总主分]?校[区点部]|教学点|我校|本校|学校|分班|编班|选科[前后]?|义务教育|阶段|在校|在籍|在读|学籍|新生|招生|录取|学生|基本|信息|情况|花?名册|名单|最新|最终|附件|\p{Script=Han}+(?:系统|平台)|[上下]|级|\b(?:all|our|the|of|in|list|names?|grades?|years?|class(?:es)?|forms?|school|pupils?|students?)\b/gu;

/** 学生名册: who is in which class, and in what state. */
export const roster: Kind<RosterRow> = {
  name: 'roster',
  title: (w) => w.intake.files.roster,
  missing: (w) => w.import.preview.missing.pupils,
  names: [
    '学生名册',
    '名册',
    '花名册',
    '学生名单',
    '学生花名册',
    '分班名单',
    '编班名单',
    '在校学生',
    '在校生',
    '新生报名',
    '新生报名登记表',
    '招生报名',
    '新生',
    '学籍',
    'roster',
    'studentlist',
    'studentregister',
    'classlist',
    'homeroomlist',
    'pupillist',
    'pupilregister',
    'classregister',
    'pupilroll',
    'studentroll',
  ],
  whole: WHOLE,
  bare: ['名单', '学生', 'pupil', 'student'],
  about: 'people',
  term: { bound: 'school-year' },
  beside: ['class-teacher', 'phone'],
  harm: 'much',
  concepts: {
    ...NAME_CONCEPTS,
    number: ['pupil-id', 'id-card'],
    name: ['person'],
    state: ['pupil-state', 'state'],
  },
  canWait: ['sex', 'note'],
  register: ['number', 'sex', 'class'],
  bears: ['boarding'],
  labels: NAME_LABELS,
  order: 10,
  brings: ['class-not-known'],
  oneList: true,
  fields: [
    {
      key: 'seq',
      totals: false,
      parse: (cell) => ({
        value: /^\d{1,5}$/.test(squeeze(cell.text)) ? Number(squeeze(cell.text)) : undefined,
      }),
    },
    gradeField,
    campusField,
    newClassField,
    {
      key: 'number',
      totals: false,
      parse: (cell) => (digitsLost(cell) ? { problem: problem('digits-lost', {}) } : numberAsText(cell)),
    },
    ...nameFields,
    { key: 'sex', parse: sexCell },
    { key: 'state', parse: (cell) => stateCell(cell.text) },
    { key: 'note', parse: words },
  ],
  // A class may stand above its pupils instead of in a column: then 学号 says that it is a roster.
  signature: [['name'], ['class', 'number', 'grade'], ['number', 'sex', 'state', 'seq']],
  // One class a grade of a 教学点: which it is, is asked.
  enough: [
    ['name', 'given'],
    ['class', 'grade'],
  ],
  readWhole: readClassColumns,
  build({ family: _, given: __, campus: ___, ...values }, ctx): Parsed<RosterRow> {
    const { state, note, number, seq } = values as {
      state?: StudentState;
      note?: string;
      number?: string;
      seq?: number;
    };
    // 1, 2, 3 in each class are places in it: they say who somebody is only within the class.
    if (number !== undefined && inClass(number)) {
      values.seq = seq ?? Number(number);
      delete values.number;
    }
    const row: RosterRow = {
      ...(values as unknown as RosterRow),
      state: state ?? stateInNote(note) ?? 'present',
    };
    const teacher = classTeacherIn(ctx.title);
    return { value: teacher === undefined ? row : { ...row, teacher } };
  },
  classes: (rows) => new Set(rows.map(({ row }) => row.class.code)),
  check: (rows, ctx, partial) => [
    ...(listedTwice(rows) ?? repeated([...rows, ...partial.filter(({ row }) => !inClass(row.number))])),
    ...perhapsTen(rows),
    ...classesAgree(rows, ctx),
    ...perhapsJunior(rows),
  ],
  apply: applyRoster,
};

/** 1, 2, 3: a place in the class. */
const inClass = (number = ''): boolean => /^\d{1,3}$/.test(number);

function sexCell(cell: { text: string }): Parsed<'男' | '女' | undefined> {
  const text = squeeze(cell.text).replace(/性$/, '');
  const sex = parseSex(text) ?? (text === '1' ? '男' : text === '2' ? '女' : undefined);
  if (sex) return { value: sex };
  if (/^(未知|不详|-|—|\/)$/.test(text)) return { value: undefined };
  return { problem: problem('sex-unreadable', {}) };
}

function stateCell(text: string): Parsed<StudentState | undefined> {
  // 就读方式 (boarding or not) is not a state, and must not override 休学 (on leave) in the remark.
  if (/^(走读|住校|寄宿|住读|住宿|借宿)/.test(squeeze(text))) return { value: undefined };
  const state =
    parseState(text) ??
    stateInNote(text) ??
    (/^(是|√|在籍|在籍在校|在学|在册|就读|复学|转入|普通|随班就读|送教上门)/.test(squeeze(text))
      ? 'present'
      : undefined);
  return state ? { value: state } : { problem: problem('state-unreadable', {}) };
}

/** Two states of one roster, an older and a newer one: neither is taken until a person has said which. */
function listedTwice(rows: readonly ReadRow<RosterRow>[]): Problem[] | undefined {
  const same = sameLists(rows, ({ number, class: own, name }) => number ?? `${own.code}|${nameKey(name)}`);
  const said = same.flatMap(({ files, commands: [first, second], ...args }) =>
    files.map((file) => problem('roster-listed-twice', { ...args, first, second }, { at: { file } })),
  );
  return said.length > 0 ? said : undefined;
}

function repeated(rows: readonly ReadRow<Partial<RosterRow>>[]): Problem[] {
  const first = new Map<string, ReadRow<Partial<RosterRow>>>();
  const problems: Problem[] = [];
  for (const read of rows) {
    const { number, name = '' } = read.row;
    if (number === undefined) continue;
    const before = first.get(number);
    if (before === undefined) first.set(number, read);
    else {
      const at = placeOf(before, 'number');
      const where = [at.file === read.file ? '' : at.file, at.sheet, at.line ?? at.cell]
        .filter(Boolean)
        .join(' ');
      problems.push(
        problem('student-repeated', { number, name, where }, { at: placeOf(read, 'number'), value: number }),
      );
    }
  }
  return problems;
}

/** The number 3.1 is doubtful where a grade has nine classes or more but nobody in 3-10. */
function perhapsTen(rows: readonly ReadRow<RosterRow>[]): Problem[] {
  const codes = new Set(rows.map(({ row }) => row.class.code));
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const read of rows) {
    const { code, grade, maybe } = read.row.class;
    if (!maybe || told.has(code) || codes.has(maybe)) continue;
    if (!codes.has(`${grade}-9`) && !codes.has(`${grade}-11`)) continue;
    told.add(code);
    problems.push(
      problem(
        'class-may-be-ten',
        { class: code, ten: maybe },
        { at: placeOf(read, 'class'), value: code.replace('-', '.') },
      ),
    );
  }
  return problems;
}

/** 2026级1班 read as 一(1)班 is doubtful where all other classes of the roster are of a middle school. */
function perhapsJunior(rows: readonly ReadRow<RosterRow>[]): Problem[] {
  const outright = rows.filter(({ row }) => row.class.cohort === undefined);
  if (outright.length === 0 || outright.some(({ row }) => row.class.grade < 7)) return [];
  const told = new Set<string>();
  return rows.flatMap((read) => {
    const { code, grade, cohort } = read.row.class;
    if (cohort === undefined || grade > 3 || told.has(code)) return [];
    told.add(code);
    const args = { cohort: `${cohort}级`, class: code };
    return [problem('class-cohort-doubtful', args, { at: placeOf(read, 'class') })];
  });
}

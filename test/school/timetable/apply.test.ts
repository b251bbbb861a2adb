import { expect, test } from 'vitest';
import type { ApplyContext, ReadRow } from '../../../src/intake/kind.ts';
import { applyTimetable } from '../../../src/school/timetable/apply.ts';
import { clashes } from '../../../src/school/timetable/clashes.ts';
import type { TimetableRow } from '../../../src/school/timetable/row.ts';
import { lessons, sharedRooms } from '../../../src/school/timetable/store.ts';
import { subjectName } from '../../../src/school/timetable/subject-names.ts';
import { emptySchool, type TestSchool } from '../../support/school.ts';
import { type Rows, readTimetable, TERM } from './reading.ts';

function school(): TestSchool {
  const made = emptySchool();
  made.change((tx) => {
    tx.run(
      "INSERT INTO staff (id, name, post) VALUES (1, '王明', '教师'), (2, '李丽', '教师'), (3, '李华', '教师')",
    );
    tx.run(
      "INSERT INTO room (id, name, kind, desks, chairs) VALUES (1, '203', 'classroom', 40, 40), (2, '操场', '操场', NULL, NULL)",
    );
    tx.run(
      "INSERT INTO class (id, term_id, code, grade, number) VALUES (1, 1, '3-1', 3, 1), (2, 1, '3-2', 3, 2)",
    );
    tx.run(
      "INSERT INTO item (id, code, kind, name, key, subject) VALUES (1, 'B1', 'book', '体育 三年级', 'b1', '体育')",
    );
    tx.run("INSERT INTO standard (term_id, item_id, scope, quantity) VALUES (1, 1, 'pupil', 1)");
  });
  return made;
}

async function apply(made: TestSchool, sheets: Record<string, Rows>, missing: 'leave' | 'keep' = 'keep') {
  const read = await readTimetable(sheets);
  const rows = read.files.flatMap((f) => f.sheets.flatMap((s) => s.reading.rows)) as ReadRow<TimetableRow>[];
  const ctx: ApplyContext = {
    term: TERM,
    today: '2027-02-26',
    missing,
    allRows: rows,
    answers: new Map(),
    fileKey: (file) => file,
  };
  const outcome = made.change((tx) => applyTimetable(tx, rows, ctx));
  const now = lessons(made.store, 1).map((l) =>
    [
      l.classCode,
      `${l.weekday}-${l.period}`,
      l.subject,
      l.teacher,
      l.room,
      l.weeks === 'all' ? null : l.weeks,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return { outcome, now };
}

const week = (...rows: Rows): Rows => [['节次', '星期一', '星期二', '星期三'], ...rows];

test("subjects are called as the school's own books call them, teachers and rooms matched, unknown ones told", async () => {
  const made = school();
  const { outcome, now } = await apply(made, {
    '三(2)班': week(
      ['第一节', '道法 王老师', '体育\n李丽\n操场', '信息 李老师'],
      ['第二节', '语文 赵六', '', '数学/双'],
    ),
  });
  expect(now).toEqual([
    '3-2 1-1 道德与法治 王明',
    '3-2 1-2 语文',
    '3-2 2-1 体育 李丽 操场',
    '3-2 3-1 信息科技',
    '3-2 3-2 数学 even',
  ]);
  expect(outcome).toMatchObject({ added: 5, changed: 0, unchanged: 0 });
  // Two are called Li, nobody Zhao Liu.
  expect(outcome.remarks?.map((one) => one.args)).toEqual([{ count: 2, names: ['李老师', '赵六'] }]);
});

test('read again changes nothing; what changed is shown from → to, and a lesson that a grid no longer has is gone', async () => {
  const made = school();
  const first = {
    '三(2)班': week(['第一节', '语文 王明', '数学', '英语'], ['第二节', '美术', '音乐', '科学']),
  };
  await apply(made, first);
  expect((await apply(made, first)).outcome).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 6,
    changes: [],
  });
  const { outcome, now } = await apply(made, {
    '三(2)班': week(['第一节', '语文', '英语', '英语'], ['第二节', '', '音乐', '科学']),
  });
  expect(outcome).toMatchObject({ added: 0, changed: 2, unchanged: 4 });
  expect(outcome.changes).toEqual([
    { ...slot(2, 1), from: '数学', to: '英语' },
    { ...slot(1, 2), from: '美术', to: '' },
  ]);
  // A file that names no teacher leaves the one that is known.
  expect(now).toContain('3-2 1-1 语文 王明');
  expect(now).toHaveLength(5);
});

const slot = (weekday: number, period: number) => ({
  ...{ class: '3-2', slot: { weekday, period }, what: '', field: '' },
});

test('a list may be a part of the week: what it leaves out is told, and taken out only when asked', async () => {
  const made = school();
  await apply(made, { '三(2)班': week(['第一节', '语文', '数学', '英语']) });
  const list = {
    课表: [
      ['班级', '星期', '节次', '科目'],
      ['三(2)班', '星期一', 1, '语文'],
    ],
  };
  const kept = await apply(made, list);
  expect(kept.outcome.missing.map(({ id: _, ...one }) => one)).toEqual([
    { class: '3-2', slot: { weekday: 2, period: 1 }, what: '数学' },
    { class: '3-2', slot: { weekday: 3, period: 1 }, what: '英语' },
  ]);
  expect(kept.now).toHaveLength(3);
  expect((await apply(made, list, 'leave')).now).toEqual(['3-2 1-1 语文']);
});

test('a class that is not known stops it', async () => {
  const { outcome, now } = await apply(school(), { '五(1)班': week(['第一节', '语文', '数学', '英语']) });
  expect(outcome.problems.map((one) => one.code)).toEqual(['class-not-known']);
  expect(now).toEqual([]);
});

test('one teacher or one room twice at a time is a clash; not on a ground, and not in different weeks', async () => {
  const made = school();
  await apply(made, {
    '三(1)班': week(['第一节', '语文 王明', '体育 操场', '音乐 李丽 单周']),
    '三(2)班': week(['第一节', '数学 王明', '体育 操场', '美术 李丽 双周']),
  });
  const found = clashes(lessons(made.store, 1), sharedRooms(made.store));
  expect(found.map((c) => `${c.kind} ${c.name} ${c.weekday}-${c.period} ${c.lessons.length}`)).toEqual([
    'teacher 王明 1-1 2',
  ]);
  expect(clashes(lessons(made.store, 1)).map((c) => c.kind)).toEqual(['teacher', 'room']);
});

test.each([
  ['道法', '道德与法治'],
  ['信息', '信息科技'],
  ['体育', '体育与健康'],
  ['语文课', '语文'],
  ['数学1', '数学'],
  ['足球', '足球'],
])('%s is %s where the books do not say otherwise', (short, full) => {
  expect(subjectName(short)).toBe(full);
});

/** The day of a class, lesson by lesson, and what its subjects are called once it is written. */
function day(made: TestSchool, code: string, subjects: string, answers: [string, string][] = []) {
  const [grade = 0, number = 0] = code.split('-').map(Number);
  const rows = subjects.split(' ').map((subject, i) => ({
    row: { class: { code, grade, number }, weekday: 1, period: i + 1, weeks: 'all' as const, subject },
    ...{ file: '课程表.xlsx', sheet: '', line: i + 2, cells: { subject: `B${i + 2}` } },
  }));
  const ctx = { ...CONTEXT, allRows: rows, answers: new Map(answers) };
  const outcome = made.change((tx) => applyTimetable(tx, rows, ctx));
  return {
    outcome,
    now: lessons(made.store, 1)
      .map((one) => one.subject)
      .join(' '),
  };
}
const CONTEXT = {
  ...{ term: TERM, today: '2027-02-26', missing: 'keep' as const, fileKey: (file: string) => file },
};

test('a word that is short for one subject is that subject, as the school or the grade calls it', () => {
  const primary = day(school(), '3-1', '语 政 信 班 科 自 综');
  expect(primary.outcome).toMatchObject({ questions: [], remarks: [] });
  expect(primary.now).toBe('语文 道德与法治 信息科技 班会 科学 自习 综合实践');
  const high = school();
  high.change((tx) =>
    tx.run("INSERT INTO class (id, term_id, code, grade, number) VALUES (3, 1, '11-1', 11, 1)"),
  );
  expect(day(high, '11-1', '政治 信息技术 政 信 体育').now).toBe('思想政治 信息技术 思想政治 信息技术 体育');
});

test('a word that may be short for several is asked about once, and one that is short for none is told', () => {
  const { outcome } = day(school(), '3-1', '语 自 自 琴 琴 机器人');
  expect(outcome.questions).toMatchObject([{ id: 'subject:自', choices: ['科学', '自习', '自'] }]);
  expect(outcome.remarks?.map((one) => [one.code, one.value])).toEqual([['lesson-subject-new', '琴']]);
  const answered = day(school(), '3-1', '语 自 自 琴', [['subject:自', '自习']]);
  expect(answered.outcome.questions).toEqual([]);
  expect(answered.now).toBe('语文 自习 自习 琴');
});

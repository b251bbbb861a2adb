import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/goods/item/item.ts';
import type { Recipient } from '../../../src/goods/recipient.ts';
import { renderPages } from '../../../src/paper/render/render.ts';
import type { Sheet } from '../../../src/paper/sheet.ts';
import { bookGrid } from '../../../src/paper/sheets/book-grid.ts';
import { classBooks } from '../../../src/paper/sheets/class-books.ts';
import { classPacket } from '../../../src/paper/sheets/class-packet.ts';
import { classSupplies } from '../../../src/paper/sheets/class-supplies.ts';
import { departmentSupplies } from '../../../src/paper/sheets/department-supplies.ts';
import { exerciseBooks } from '../../../src/paper/sheets/exercise-books.ts';
import type { SheetDocument } from '../../../src/paper/sheets/facts/facts.ts';
import { lateBooks } from '../../../src/paper/sheets/late-books.ts';
import { pickList } from '../../../src/paper/sheets/pick-list.ts';
import { pileLabels } from '../../../src/paper/sheets/pile-labels.ts';
import { pupilBooks } from '../../../src/paper/sheets/pupil-books.ts';
import { staffSupplies } from '../../../src/paper/sheets/staff-supplies.ts';
import { teacherBooks } from '../../../src/paper/sheets/teacher-books.ts';
import * as en from '../../../src/words/en/index.ts';
import { aClass, anItem, aPlan, aShare, someFacts } from './facts.ts';

const maths = anItem(1, '数学 三年级 下册', {
  subject: '数学',
  grade: 3,
  pack: 30,
  priceFen: 749,
  isbn: '9787107302862',
  place: '书库A1',
});
const science = anItem(2, '科学 三年级 下册', { subject: '科学', grade: 3, reused: 1, priceFen: 539 });
const c1 = aClass('3-1', 51, { teacher: '叶玉梓', room: '201' });
const c2 = aClass('3-2', 39, { expected: true });
const of1 = { kind: 'class', id: c1.id } as const;
const of2 = { kind: 'class', id: c2.id } as const;

const small = () =>
  someFacts({
    classes: [c1, c2],
    plan: aPlan(
      [maths, science],
      [
        aShare(maths, of1, 51, 48),
        aShare(maths, of2, 39, 39),
        aShare(science, of1, 51, 51),
        aShare(science, of2, 39, 39),
        aShare(maths, { kind: 'teachers', id: 3 }, 2, 0),
      ],
    ),
    pupils: { [c1.id]: ['黎安', '余可平'] },
  });

const numbers = (sheet: Sheet | null, key: string) =>
  sheet!.parts.reduce(
    (sum, p) => sum + p.groups.reduce((n, g) => n + g.rows.reduce((m, r) => m + Number(r[key] ?? 0), 0), 0),
    0,
  );

describe('class-books', () => {
  it('says per class what is due, given now in packs and loose, and owed', () => {
    const sheet = classBooks(small(), {})!;
    expect(sheet.parts.map((p) => p.name)).toEqual(['三(1)班', '三(2)班']);
    const [part] = sheet.parts;
    expect(part!.groups[0]!.rows[0]).toMatchObject({
      no: 1,
      book: '数学 三年级 下册',
      due: 51,
      now: 48,
      packs: '1包+零18册',
      got: null,
      owed: 3,
    });
    expect(part!.groups[0]!.rows[1]).toMatchObject({
      book: '科学 三年级 下册（循环）',
      packs: '零51册',
      owed: null,
    });
    expect(part!.groups[0]!.total).toMatchObject({ due: 102, now: 99, owed: 3 });
    expect(part!.facts).toContainEqual({ key: expect.any(String), label: '码洋', value: '634.41元' });
    expect(part!.facts).toContainEqual({ key: expect.any(String), label: '待补', value: '3册' });
    expect(part!.code).toBe('2026-2027-2/3-1/class-books');
    expect(sheet.parts[1]!.facts).toContainEqual({
      key: expect.any(String),
      label: '人数',
      value: '39人（预计）',
    });
    expect(sheet.columns.map((c) => c.key)).not.toContain('had');
  });

  it('is narrowed to a class, and is none where there is nothing', () => {
    expect(classBooks(small(), { classes: new Set([c2.id]) })!.parts).toHaveLength(1);
    expect(classBooks(small(), { grades: new Set([4]) })).toBeNull();
  });

  it('takes off what was handed out before', () => {
    const facts = someFacts({ classes: [c1], plan: aPlan([maths], [aShare(maths, of1, 51, 3, 48)]) });
    // The last copies of a title are fetched with the late books note; a class that is named has its sheet.
    expect(classBooks(facts, {})).toBeNull();
    const sheet = classBooks(facts, { classes: new Set([c1.id]) })!;
    const keys = sheet.columns.map((c) => c.key);
    expect(keys).toContain('had');
    expect(keys).not.toContain('publisher');
    expect(sheet.parts[0]!.groups[0]!.rows[0]).toMatchObject({ due: 51, had: 48, now: 3, owed: null });
  });

  it('prints a draft with its number and its rows, and the rest as owed', () => {
    const draft: SheetDocument = {
      id: 7,
      number: 'CK20270226-001',
      kind: 'CK',
      date: '2027-02-26',
      state: 'draft',
      party: null,
      reason: null,
      lines: [
        {
          row: 4,
          item: science,
          quantity: 50,
          expected: 51,
          damaged: 0,
          wrong: 0,
          priceFen: null,
          recipient: of1,
          note: null,
        },
      ],
    };
    const facts = { ...small(), drafts: () => [draft] };
    const [part] = classBooks(facts, {})!.parts;
    expect(part!.groups[0]!.rows.map((r) => [r.no, r.book, r.now, r.owed])).toEqual([
      [4, '科学 三年级 下册（循环）', 50, 1],
      // Not in the draft: no number that `confirm` would take for one of its rows.
      [null, '数学 三年级 下册', null, 51],
    ]);
    expect(part!.code).toBe('2026-2027-2/3-1/class-books/CK20270226-001');
    expect(classBooks(facts, { document: draft })!.parts.map((p) => p.groups[0]!.rows.length)).toEqual([1]);
  });

  it('stays on one page with twenty titles of two lines', async () => {
    const titles = Array.from({ length: 20 }, (_, i) =>
      anItem(i + 1, `中华优秀传统文化与地方课程第${i + 1}种 三年级 下册`, {
        isbn: `97871073${10000 + i}`,
        publisher: '江苏凤凰少年儿童出版社有限公司',
        pack: 30,
        reused: 1,
      }),
    );
    const shares = titles.map((t) => aShare(t, of1, 51, 48));
    const facts = someFacts({ classes: [c1], plan: aPlan(titles, shares) });
    const sheet = classBooks(facts, {})!;
    expect((await renderPages(sheet, 'pdf', { words: facts.words })).pages).toBe(1);
  });

  it('speaks English', () => {
    expect(classBooks({ ...small(), words: en }, {})!.parts[0]!.groups[0]!.rows[0]).toMatchObject({
      packs: '1 pk + 18',
    });
  });
});

describe('the other sheets of books', () => {
  it('pupil-books has a box a title, names from the roster, and room for those it lacks', () => {
    const [with51, without] = pupilBooks(small(), {})!.parts;
    expect(with51!.columns!.map((c) => c.label)).toEqual(['序号', '姓名', '数学', '科学（循环）', '签名']);
    expect(with51!.groups[0]!.rows).toHaveLength(51);
    expect(with51!.groups[0]!.rows[1]).toEqual({
      ...{ no: 2, pupil: '余可平', i1: null, i2: null, sign: null },
    });
    expect(without!.groups[0]!.rows).toHaveLength(39);
    expect(without!.notes![0]).toContain('预计');
    // Small classes share a page.
    expect(pupilBooks(small(), {})!.shared).toBeUndefined();
    const few = aClass('1-1', 6);
    const tiny = someFacts({
      classes: [few],
      plan: aPlan([maths], [aShare(maths, { kind: 'class', id: few.id }, 6, 6)]),
    });
    expect(pupilBooks(tiny, {})!.shared).toBe(true);
  });

  it('teacher-books has a block a grade', () => {
    // Nothing is signed for where nothing is handed out.
    expect(teacherBooks(small(), {})).toBeNull();
    const share = aShare(maths, { kind: 'teachers', id: 3 }, 2, 1);
    const sheet = teacherBooks(someFacts({ classes: [c1], plan: aPlan([maths], [share]) }), {})!;
    expect(sheet.parts[0]!.groups[0]).toMatchObject({
      heading: '三年级教师',
      rows: [{ sort: '教师用课本', due: 2, now: 1, owed: 1 }],
    });
  });

  it('teacher-books has a cell to sign in for each teacher of a title', () => {
    const copies = (n: number) =>
      teacherBooks(
        someFacts({
          classes: [c1],
          plan: aPlan([maths], [aShare(maths, { kind: 'teachers', id: 3 }, n, n)]),
        }),
        {},
      )!
        .columns.filter((c) => c.over === '领用人签名' || c.key === 'signed')
        .map((c) => c.label);
    expect(copies(1)).toEqual(['领用人签名']);
    expect(copies(2)).toEqual(['1', '2']);
    expect(copies(9)).toEqual(['1', '2', '3', '4']);
  });

  it('pupil-books says of a title that it comes later, so that nobody waits with the others', () => {
    const facts = someFacts({
      classes: [c1],
      plan: aPlan([maths, science], [aShare(maths, of1, 51, 51), aShare(science, of1, 51, 0)]),
    });
    const [part] = pupilBooks(facts, {})!.parts;
    expect(part!.columns!.map((c) => c.label)).toEqual(['序号', '姓名', '数学', '科学（待补）', '签名']);
    expect(part!.notes!.join()).toContain('标“（待补）”的书还没到');
  });

  it('book-grid shows what each class gets, teachers, due and owed', () => {
    const [part] = bookGrid(small(), {})!.parts;
    expect(part!.groups[0]!.rows[0]).toMatchObject({
      class: '三(1)班',
      pupils: 51,
      i1: 48,
      i2: 51,
      copies: 99,
    });
    expect(part!.groups[0]!.total).toMatchObject({ i1: 87, i2: 90, copies: 177 });
    expect(part!.groups[1]!.rows.map((r) => [r.class, r.i1])).toEqual([
      ['教师用', null],
      ['应发合计', 92],
      ['待补合计', 5],
    ]);
  });

  it('pick-list takes what is loose on the shelf, then opens a pack and passes on what is left of it', () => {
    const shares = [aShare(maths, of1, 51, 48), aShare(maths, of2, 39, 39)];
    const holding = (held: number) => {
      const plan = aPlan([maths], shares, new Map([[maths.id, { held }]]));
      return pickList(someFacts({ classes: [c1, c2], plan }), {})!;
    };
    // 87 copies of 87: two packs and 27 loose ones. No pack is opened that is not there.
    expect(holding(87).parts[0]!.groups[0]!.rows[0]).toMatchObject({
      ...{ held: 87, fullPacks: 2, opened: null },
      ...{ openedFor: '散：三(1)班 18、三(2)班 9', left: null },
    });
    const sheet = holding(100);
    const row = sheet.parts[0]!.groups[0]!.rows[0];
    expect(row).toMatchObject({
      place: '书库A1',
      copies: 87,
      fullPacks: 2,
      packsFor: '三(1)班 1、三(2)班 1',
      held: 100,
      opened: 1,
      openedFor: '散：三(1)班 10\n第1包：三(1)班 8、三(2)班 9',
      left: 13,
    });
  });

  const late = {
    ...{ no: 1, isbn: maths.isbn, book: maths.name, unit: '册' },
    ...{ gotLate: null, date: null, sign: null },
  };
  it('pick-list names who gets how much of a supply where it is not the same for all', () => {
    const masks = anItem(9, '口罩', { kind: 'supply', unit: '只', pack: null });
    const list = (of1Gets: number) =>
      pickList(
        someFacts({
          classes: [c1, c2],
          plan: aPlan([masks], [aShare(masks, of1, of1Gets, of1Gets), aShare(masks, of2, 40, 40)]),
        }),
        {},
      )!.parts[0]!.groups[0]!.rows[0]!.openedFor;
    expect(list(39)).toBe('39只：三(1)班\n40只：三(2)班');
    expect(list(40)).toBe('40只×2份');
  });

  it('late-books has a row a class and title that is owed after the hand-out, with what is there now', () => {
    // A hand-out that is still to come leaves nothing to fetch late.
    expect(lateBooks(small(), {})).toBeNull();
    const two = someFacts({
      classes: [c1, c2],
      plan: aPlan([maths], [aShare(maths, of1, 51, 2, 48), aShare(maths, of2, 39, 30)]),
    });
    const [page, ...more] = lateBooks(two, {})!.parts;
    expect(more).toEqual([]);
    expect(page!.groups[0]!.rows).toEqual([
      { ...late, class: c1.name, due: 51, had: 48, given: null, owed: 3, canNow: 2 },
    ]);
    expect(page!.groups[0]!.total).toMatchObject({ due: 51, had: 48, owed: 3, canNow: 2 });
    // The class that has nothing yet signs for all of it on its own sheet.
    expect(classBooks(two, {})!.parts.map((p) => p.name)).toEqual([c2.name]);
  });

  it('late-books has what has come, once something has, else all that is owed', () => {
    const titles = (come: number) =>
      lateBooks(
        someFacts({
          classes: [c1],
          plan: aPlan([maths, science], [aShare(maths, of1, 51, come, 48), aShare(science, of1, 51, 0, 49)]),
        }),
        {},
      )!.parts[0]!.groups[0]!.rows.map((row) => row.book);
    expect(titles(2)).toEqual(['数学 三年级 下册']);
    expect(titles(0)).toEqual(['数学 三年级 下册', '科学 三年级 下册（循环）']);
  });

  it('late-books leaves to the class packet what is handed out there', () => {
    const shares = [aShare(maths, of1, 51, 2, 48), aShare(science, of1, 51, 40)];
    const facts = someFacts({ classes: [c1], plan: aPlan([maths, science], shares) });
    expect(classPacket(facts, {})!.parts[0]!.groups[0]!.rows).toMatchObject([
      { item: maths.name, due: 51, had: 48, now: 2, owed: 1 },
      { item: `${science.name}（循环）`, due: 51, had: null, now: 40, owed: 11 },
    ]);
    expect(lateBooks(facts, {})!.parts[0]!.groups[0]!.rows).toMatchObject([
      { book: maths.name, due: 51, had: 48, given: 2, owed: 1, canNow: null },
      { book: `${science.name}（循环）`, due: 51, had: null, given: 40, owed: 11, canNow: null },
    ]);
  });

  it('late-books has exercise books and supplies that have come as well', () => {
    const exercise = anItem(9, '数学本', { kind: 'exercise-book', unit: '本', pack: 50 });
    const chalk = anItem(10, '粉笔', { kind: 'supply', unit: '盒', spec: '白色', pack: 12 });
    const shares = [
      aShare(maths, of1, 51, 0, 48),
      aShare(exercise, of1, 102, 60, 20),
      aShare(chalk, of1, 4, 3, 1),
    ];
    const facts = someFacts({ classes: [c1], plan: aPlan([maths, exercise, chalk], shares) });
    expect(lateBooks(facts, {})!.parts[0]!.groups[0]!.rows).toMatchObject([
      { book: '数学本', isbn: null, unit: '本', had: 20, owed: 82, canNow: 60 },
      { book: '粉笔 白色', unit: '盒', had: 1, owed: 3, canNow: 3 },
    ]);
    expect(classPacket(facts, {})).toBeNull();
  });

  it('class-packet has books, exercise books and supplies under one number, and says what is not there yet', () => {
    const exercise = anItem(9, '数学本', { kind: 'exercise-book', unit: '本', pack: 50 });
    const [chalk, bucket] = ['粉笔', '水桶'].map((name, i) =>
      anItem(10 + i, name, { kind: 'supply', unit: '盒', spec: '白色', pack: 12 }),
    );
    const items = [maths, exercise, chalk!, bucket!];
    const facts = someFacts({
      classes: [c1],
      plan: aPlan(items, [
        aShare(maths, of1, 51, 51),
        aShare(exercise, of1, 102, 60, 20),
        aShare(chalk!, of1, 4, 3),
        aShare(bucket!, of1, 1, 0),
      ]),
    });
    const sheet = classPacket(facts, {})!;
    const [part] = sheet.parts;
    expect(part!.code).toBe('2026-2027-2/3-1/class-packet');
    expect(part!.groups.map((g) => g.heading)).toEqual([
      '课本　1种 51册　码洋 381.99元',
      '簿册　1种 60本',
      '物资',
    ]);
    expect(part!.groups.flatMap((g) => g.rows)).toMatchObject([
      { no: 1, item: maths.name, due: 51, now: 51, packs: '1包+零21册', owed: null },
      { no: 2, item: '数学本', unit: '本', due: 102, had: 20, now: 60, packs: '1包+零10本', owed: 22 },
      { no: 3, item: '粉笔 白色', due: 4, now: 3, packs: null, owed: 1 },
    ]);
    expect(part!.notes![0]).toBe('本次没有、到货后补发：水桶 白色 1盒');
    expect(part!.facts).toContainEqual({
      key: expect.any(String),
      label: '领书时间',
      value: '8:30–8:40 1号',
    });
  });

  it('exercise-books multiplies pupils by each', () => {
    const book = anItem(9, '数学本', { kind: 'exercise-book', unit: '本' });
    const share = {
      ...aShare(book, of1, 102, 102),
      reasons: [{ kind: 'enrolment', quantity: 102, count: 51, each: 2 }],
    };
    const sheet = exerciseBooks(someFacts({ classes: [c1], plan: aPlan([book], [share as never]) }), {})!;
    const row = sheet.parts[0]!.groups[0]!.rows[0]!;
    const [each, books] = sheet.columns.filter((c) => c.over !== undefined);
    expect([each!.label, books!.label]).toEqual(['每生', '本数']);
    expect(row[books!.key]).toBe(Number(row.pupils) * Number(row[each!.key]));
  });

  it('exercise-books says what is given now where stock is short of what is due', () => {
    const book = anItem(9, '数学本', { kind: 'exercise-book', unit: '本' });
    const facts = someFacts({ classes: [c1], plan: aPlan([book], [aShare(book, of1, 102, 60, 20)]) });
    const sheet = exerciseBooks(facts, {})!;
    expect(sheet.columns.map((c) => c.label)).toEqual([
      ...['班级', '人数', '应发', '本次', '应发', '已领', '本次', '待补', '领用人签名'],
    ]);
    expect(sheet.parts[0]!.groups[0]!.rows[0]).toMatchObject({
      a9: 102,
      b9: 60,
      due: 102,
      had: 20,
      given: 60,
      owed: 22,
    });
    expect(sheet.parts[0]!.groups[0]!.total).toMatchObject({ a9: 102, b9: 60, owed: 22 });
    const none = someFacts({ classes: [c1], plan: aPlan([book], [aShare(book, of1, 102, 0, 80)]) });
    // Nothing to give: named, a class sees what it is owed.
    expect(exerciseBooks(none, {})).toBeNull();
    const named = exerciseBooks(none, { classes: new Set([c1.id]) })!;
    expect(named.columns.map((c) => c.label)).toEqual([
      ...['班级', '人数', '应发', '已领', '应发', '已领', '待补', '领用人签名'],
    ]);
    expect(named.parts[0]!.groups[0]!.rows[0]).toMatchObject({
      a9: 102,
      b9: 80,
      owed: 22,
    });
  });
});

it('book-grid keeps what was handed out: with what is owed it is what is due', () => {
  const facts = someFacts({ classes: [c1], plan: aPlan([maths], [aShare(maths, of1, 51, 2, 40)]) });
  const [classes, all] = bookGrid(facts, {})!.parts[0]!.groups;
  expect(classes!.rows[0]).toMatchObject({ i1: 42, copies: 42 });
  expect(all!.rows.map((r) => r.copies)).toEqual([51, 9]);
  // Where nothing is owed there is no row of it.
  const whole = someFacts({ classes: [c1], plan: aPlan([maths], [aShare(maths, of1, 51, 11, 40)]) });
  expect(bookGrid(whole, {})!.parts[0]!.groups[1]!.rows.map((r) => r.copies)).toEqual([51]);
});

describe('once everything is handed out', () => {
  const signed = (number: string, recipient: Recipient, item: Item, quantity: number): SheetDocument => ({
    ...{ id: 1, number, kind: 'CK', date: '2027-02-26', state: 'confirmed', party: null, reason: null },
    lines: [
      {
        ...{ row: 1, item, quantity, expected: null, damaged: 0, wrong: 0 },
        ...{ priceFen: null, recipient, note: null },
      },
    ],
  });
  const exercise = anItem(9, '数学本', { kind: 'exercise-book', unit: '本' });
  const chalk = anItem(10, '粉笔', { kind: 'supply', unit: '盒' });
  const office = { kind: 'department', id: 5 } as const;
  const person = { kind: 'staff', id: 6 } as const;
  const items = [maths, science, exercise, chalk];
  const facts = someFacts({
    classes: [c1, c2],
    plan: aPlan(items, [
      ...items.map((item) => aShare(item, of1, 51, 0, 51)),
      ...[maths, chalk].flatMap((item) => [office, person].map((to) => aShare(item, to, 3, 0, 3))),
      aShare(maths, of2, 50, 10),
      aShare(science, of2, 50, 0, 50),
    ]),
    issued: [signed('CK20270226-001', of1, maths, 48), signed('CK20270226-002', of1, maths, 3)],
  });

  it('a class, a person and a department that are owed nothing are left out', () => {
    for (const make of [classBooks, pupilBooks, pileLabels]) {
      expect(make(facts, {})!.parts.map((p) => p.name)).toEqual([c2.name]);
    }
    for (const make of [classSupplies, staffSupplies, departmentSupplies, teacherBooks, exerciseBooks])
      expect(make(facts, {})).toBeNull();
    // What is due now or owed, with what was had of it; a title that is had is on it no more.
    expect(classBooks(facts, {})!.parts[0]!.groups[0]!.rows).toMatchObject([
      { book: maths.name, due: 50, had: null, now: 10, owed: 40 },
    ]);
  });

  it('a class that is named prints what it signed, as it signed it', () => {
    const [part] = classBooks(facts, { classes: new Set([c1.id]) })!.parts;
    expect(part!.groups[0]!.rows).toMatchObject([
      { book: maths.name, due: 51, had: null, now: 51, owed: null },
    ]);
    expect(part!.facts.map((f) => f.value)).toContain('CK20270226-001、CK20270226-002');
    expect(classSupplies(facts, { classes: new Set([c1.id]) })).toBeNull();
  });
});

describe('figures agree over all sheets', () => {
  it('class sheets = grid = pick list = labels, for any plan', () => {
    const plan = fc.array(
      fc.record({
        need: fc.integer({ min: 0, max: 66 }),
        given: fc.integer({ min: 0, max: 100 }),
        pack: fc.option(fc.integer({ min: 1, max: 70 })),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 9 }), (rows, count) => {
        const classes = Array.from({ length: count }, (_, i) =>
          aClass(`${1 + (i % 3)}-${1 + Math.floor(i / 3)}`, 40),
        );
        const items = rows.map((r, i) => anItem(i + 1, `书${i}`, { subject: `科${i}`, pack: r.pack }));
        const shares = classes.flatMap((c, k) =>
          rows.map((r, i) =>
            aShare(
              items[i]!,
              { kind: 'class', id: c.id },
              r.need + k,
              Math.floor(((r.need + k) * r.given) / 100),
            ),
          ),
        );
        // Where nobody needs anything there is no sheet.
        fc.pre(shares.some((one) => one.need > 0));
        const facts = someFacts({ classes, plan: aPlan(items, shares) });
        const given = shares.reduce((n, s) => n + s.allocated, 0);
        const owed = shares.reduce((n, s) => n + s.owed - s.allocated, 0);
        // A class that is handed nothing has no sheet.
        const owedHere = shares
          .filter((s) => shares.some((o) => o.recipient.id === s.recipient.id && o.allocated > 0))
          .reduce((n, s) => n + s.owed - s.allocated, 0);
        if (given === 0) expect(classBooks(facts, {})).toBeNull();
        else {
          expect(numbers(classBooks(facts, {}), 'now')).toBe(given);
          expect(numbers(classBooks(facts, {}), 'owed')).toBe(owedHere);
          expect(numbers(classPacket(facts, {}), 'now')).toBe(given);
        }
        const grid = bookGrid(facts, {})!.parts;
        expect(grid.reduce((n, p) => n + Number(p.groups[0]!.total!.copies), 0)).toBe(given);
        expect(grid.reduce((n, p) => n + Number(p.groups[1]!.rows.at(-1)!.copies), 0)).toBe(owed);
        if (given === 0) expect(pickList(facts, {})).toBeNull();
        else {
          expect(numbers(pickList(facts, {}), 'copies')).toBe(given);
          expect(numbers(pileLabels(facts, {}), 'copies')).toBe(given);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { SheetDocument } from '../../../src/paper/sheets/facts/facts.ts';
import { alikeSheets, findSheet, nearSheets, SHEETS } from '../../../src/paper/sheets/index.ts';
import { issueNote } from '../../../src/paper/sheets/issue-note.ts';
import { orderList } from '../../../src/paper/sheets/order-list.ts';
import { orderReminder } from '../../../src/paper/sheets/order-reminder.ts';
import { receipt } from '../../../src/paper/sheets/receipt.ts';
import { shortages } from '../../../src/paper/sheets/shortages.ts';
import * as en from '../../../src/words/en/index.ts';
import * as zh from '../../../src/words/zh/index.ts';
import { aClass, anItem, aPlan, aShare, someFacts } from './facts.ts';

const maths = anItem(1, '数学', { grade: 3, priceFen: 749 });
const music = anItem(2, '音乐', { grade: 3, reused: 1, priceFen: 478 });
const chalk = anItem(3, '粉笔', { kind: 'supply', spec: '白色', unit: '盒', priceFen: 350 });
const c = aClass('3-1', 40);
const to = { kind: 'class', id: c.id } as const;
const shares = [
  aShare(maths, to, 40, 30),
  aShare(maths, { kind: 'teachers', id: 3 }, 2, 0),
  aShare(music, to, 40, 40),
  aShare(chalk, to, 4, 0),
];
const facts = someFacts({ classes: [c], plan: aPlan([maths, music, chalk], shares) });
const orders = [
  {
    ...{ itemId: 1, ordered: 42, outstanding: 12, supplier: '新华书店' },
    ...{ number: 'ZD20261026-001', kind: 'books' as const, priceFen: null, dueOn: null },
  },
];
const rows = (sheet: ReturnType<typeof receipt>) =>
  sheet!.parts.flatMap((p) => p.groups.flatMap((g) => g.rows));

describe('order-list', () => {
  it('lists what need leaves to order, pupils and teachers apart; reused books in stock are not in it', () => {
    expect(rows(orderList(facts, {}))).toEqual([
      expect.objectContaining({ bookName: '数学', forPupils: 10, forTeachers: 2, total: 12, money: 8988 }),
    ]);
  });
  it('lists what was ordered once there is an order', () => {
    expect(rows(orderList({ ...facts, orders: () => orders }, {}))[0]).toMatchObject({
      forPupils: 40,
      forTeachers: 2,
      total: 42,
    });
  });
});

describe('order-reminder', () => {
  const reminded = (dueOn: string | null, more: object = {}) => {
    const own = orders.map((order) => ({ ...order, dueOn, ...more }));
    return orderReminder({ ...facts, orders: () => own }, {});
  };
  it('asks a supplier for what is late or promised for no day, and says who lacks it', () => {
    const sheet = reminded(null)!;
    expect(sheet.parts[0]!.name).toBe('新华书店');
    expect(rows(sheet)[0]).toMatchObject({
      ...{ item: '数学', ordered: 42, arrivedSoFar: 30, toCome: 12, agreedOn: null, reply: null },
      lacking: '三(1)班 10、三年级教师 2',
    });
    expect(sheet.parts[0]!.notes![0]).toContain(`学校${facts.term.opening}正式上课`);
    expect(rows(reminded('2000-01-01'))[0]).toMatchObject({ agreedOn: '2000-01-01' });
    const keys = (of: typeof sheet) => of.columns.map((c) => c.key);
    expect(keys(sheet)).not.toContain('agreedOn');
    expect(keys(reminded('2000-01-01')!)).toContain('agreedOn');
    expect(reminded('2099-01-01')).not.toBeNull();
  });
  it('is a letter an order; a supplier that the order does not name is written in by hand', () => {
    const two = [
      { ...orders[0]!, supplier: null },
      { ...orders[0]!, itemId: 3, supplier: null, number: 'CG20261026-001', kind: 'supplies' as const },
    ];
    const sheet = orderReminder({ ...facts, orders: () => two }, {})!;
    expect(sheet.parts.map((part) => part.facts.map(({ value }) => value))).toEqual([
      ['__________', '征订单 ZD20261026-001'],
      ['__________', '采购单 CG20261026-001'],
    ]);
    expect(JSON.stringify(sheet)).not.toContain('未定供应商');
  });
  it('leaves alone what is promised for a day before opening, and what has come', () => {
    expect(reminded(null, { outstanding: 0 })).toBeNull();
    expect(
      orderReminder(
        { ...facts, today: '2027-02-20', orders: () => [{ ...orders[0]!, dueOn: '2027-02-25' }] },
        {},
      ),
    ).toBeNull();
  });
});

describe('shortages', () => {
  it('goes by kind and adds up the money', () => {
    const part = shortages(facts, {})!.parts[0]!;
    expect(part.groups.map((g) => g.heading)).toEqual(['课本', '物资', undefined]);
    expect(part.groups.at(-1)!.total).toMatchObject({ money: 12 * 749 + 4 * 350 });
    expect(part.groups[1]!.total).not.toHaveProperty('need');
  });
  it('says of what should have come that it is late', () => {
    const comes = (dueOn: string) =>
      rows(shortages({ ...facts, orders: () => [{ ...orders[0]!, dueOn }] }, {})!)[0]!.comes;
    expect(comes('2000-02-03')).toBe('02-03 逾期');
    expect(comes('2099-02-03')).toBe('02-03');
  });
  it('says no amount where there is nothing to buy', () => {
    const plan = aPlan([chalk], [aShare(chalk, to, 4, 0)]);
    const [item] = plan.items;
    const ordered = { ...plan, items: [{ ...item!, onOrder: 4, toBuy: 0, costFen: 0 }] };
    const part = shortages(someFacts({ classes: [c], plan: ordered }), {})!.parts[0]!;
    expect(part.facts).toEqual([]);
    expect(part.groups.map((g) => g.total)).toEqual([undefined]);
  });
});

const document = (state: SheetDocument['state']): SheetDocument => ({
  id: 3,
  number: 'RK20270222-001',
  kind: 'RK',
  date: '2027-02-22',
  state,
  party: '新华书店',
  reason: null,
  lines: [
    {
      row: 1,
      item: maths,
      quantity: 38,
      expected: 42,
      damaged: 1,
      wrong: 0,
      priceFen: 749,
      recipient: null,
      note: null,
    },
  ],
});

describe('receipt', () => {
  it('lists what is on order, to be written in', () => {
    expect(rows(receipt({ ...facts, orders: () => orders }, {}))).toEqual([
      expect.objectContaining({ expected: 12, arrived: null }),
    ]);
    expect(receipt(facts, {})).toBeNull();
    // A supplier that the order does not name is written in.
    const unnamed = orders.map((order) => ({ ...order, supplier: null }));
    const head = receipt({ ...facts, orders: () => unnamed }, {})!.parts[0]!.facts;
    expect(head.map(({ key, value }) => [key, value])).toEqual([
      ['supplier', '__________'],
      ['noteNumber', '__________'],
    ]);
  });
  it('calls books and other goods on one sheet goods', () => {
    const both = [orders[0]!, { ...orders[0]!, itemId: 3 }];
    const labels = (of: typeof both) => {
      const book = anItem(1, '数学', { isbn: '9787107302862' });
      const own = someFacts({ classes: [c], plan: aPlan([book, chalk], []) });
      const sheet = receipt({ ...own, orders: () => of }, {})!;
      return (sheet.parts[0]!.columns ?? sheet.columns).map((c) => c.label);
    };
    expect(labels(both)).toContain('品名');
    expect(labels([orders[0]!])).toContain('书名');
  });
  it('of goods without ISBN has no such column', () => {
    const draft = document('draft');
    const chalk = { ...draft.lines[0]!, item: anItem(77, '粉笔', { kind: 'supply', unit: '盒' }) };
    const sheet = receipt(facts, { document: { ...draft, lines: [chalk] } })!;
    expect(sheet.parts[0]!.columns!.slice(0, 3).map((c) => c.label)).toEqual(['序号', '品名', '单位']);
    const book = { ...draft.lines[0]!, item: { ...maths, isbn: '9787107302862' } };
    expect(receipt(facts, { document: { ...draft, lines: [book] } })!.parts[0]!.columns).toBeUndefined();
  });
  it('leaves a draft to be counted and fills in what is confirmed', () => {
    expect(rows(receipt(facts, { document: document('draft') }))[0]).toMatchObject({
      expected: 42,
      claimed: 39,
      arrived: null,
    });
    expect(rows(receipt(facts, { document: document('confirmed') }))[0]).toMatchObject({
      arrived: 39,
      difference: -3,
      damaged: 1,
    });
  });
  it('of a confirmed one prints what arrived as figures, without the zeros of what came as expected', () => {
    const done = document('confirmed');
    const whole = { ...done.lines[0]!, expected: 38, quantity: 38, damaged: 0, wrong: 0 };
    const sheet = receipt(facts, { document: { ...done, lines: [whole] } })!;
    expect(rows(sheet)[0]).toMatchObject({ arrived: 38, difference: null, damaged: null });
    const kinds = (of: typeof sheet) =>
      (of.parts[0]!.columns ?? of.columns)
        .filter(({ key }) => ['arrived', 'difference', 'damaged'].includes(key))
        .map(({ kind }) => kind);
    expect(kinds(sheet)).toEqual(['count', 'count', 'count']);
    expect(kinds(receipt(facts, { document: document('draft') })!)).toEqual(['write', 'write', 'write']);
  });
  it('of a confirmed one says once what is still on order of each, in place of the delivery note', () => {
    const done = document('confirmed');
    const [line] = done.lines;
    const bothLines = { ...done, lines: [line!, { ...line!, row: 2 }] };
    const two = [orders[0]!, { ...orders[0]!, outstanding: 5 }];
    const sheet = receipt({ ...facts, orders: () => two }, { document: bothLines })!;
    expect(rows(sheet).map((row) => row.toCome)).toEqual([null, 17]);
    const labels = sheet.parts[0]!.columns!.map((c) => c.label);
    expect(labels).toContain('未到数');
    expect(labels).not.toContain(zh.paper.sheets.labels.claimed);
    expect(sheet.parts[0]!.notes).toEqual([zh.paper.sheets.notes.receiptToCome]);
    // Of what was never ordered, nothing is to come, and the sheet has no such column.
    const without = receipt(facts, { document: done })!;
    for (const label of ['未到数', zh.paper.sheets.labels.claimed])
      expect(without.parts[0]!.columns!.map((c) => c.label)).not.toContain(label);
  });
});

describe('issue-note', () => {
  it('bears number, rows and money', () => {
    const sheet = issueNote(facts, {
      document: { ...document('draft'), kind: 'CK', number: 'CK20270226-001' },
    })!;
    expect(sheet.parts[0]!.code).toContain('CK20270226-001');
    expect(rows(sheet)[0]).toMatchObject({ quantity: 38, money: 38 * 749 });
    expect(issueNote(facts, {})).toBeNull();
  });
});

describe('the registry', () => {
  it('finds a sheet by name and by its Chinese title, and each is worded', () => {
    for (const s of SHEETS) {
      expect(findSheet(s.name, zh)).toBe(s);
      expect(findSheet(`《${zh.paper.sheets.kinds[s.name].title}》`, zh)).toBe(s);
    }
    expect(findSheet('班级领书表', zh)).toBeUndefined();
    expect(nearSheets('班级领书表', zh).map((n) => n.name)).toEqual(['class-books']);
    expect(alikeSheets('采购申请单', zh)).toContain('采购清单');
    expect(alikeSheets('书堆标牌', zh)[0]).toBe('书堆标签');
    expect(alikeSheets('学生名单', zh).length).toBeLessThanOrEqual(5);
    expect(alikeSheets('duty list', zh)[0]).toBe('值班表');
    expect(alikeSheets('奖状', zh)).toEqual([]);
    expect(findSheet('班级领书签收表', en)?.name).toBe('class-books');
  });
});

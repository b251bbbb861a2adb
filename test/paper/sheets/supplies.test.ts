import { describe, expect, it } from 'vitest';
import type { RequestRow } from '../../../src/goods/request/request.ts';
import type { Sheet } from '../../../src/paper/sheet.ts';
import { classSupplies } from '../../../src/paper/sheets/class-supplies.ts';
import { countSheet } from '../../../src/paper/sheets/count-sheet.ts';
import { departmentSupplies } from '../../../src/paper/sheets/department-supplies.ts';
import type { SheetDocument, SheetLine } from '../../../src/paper/sheets/facts/facts.ts';
import { freeTextbooks } from '../../../src/paper/sheets/free-textbooks.ts';
import { issueRegister } from '../../../src/paper/sheets/issue-register.ts';
import { purchaseList } from '../../../src/paper/sheets/purchase-list.ts';
import { requests } from '../../../src/paper/sheets/requests.ts';
import { reusedBooks } from '../../../src/paper/sheets/reused-books.ts';
import { staffSupplies } from '../../../src/paper/sheets/staff-supplies.ts';
import { aClass, anItem, aPlan, aShare, someFacts } from './facts.ts';

const chalk = anItem(1, '无尘粉笔', {
  kind: 'supply',
  spec: '白色 48支/盒',
  unit: '盒',
  priceFen: 350,
  place: '一库A1',
  supplier: '文具店',
});
const pen = anItem(2, '中性笔', { kind: 'supply', spec: '红', unit: '支', priceFen: 150 });
const globe = anItem(3, '地球仪', { kind: 'equipment', unit: '个', priceFen: 60000, place: '一库A3' });
const music = anItem(4, '音乐', { reused: 1, funding: '国家免费' });
const c = aClass('3-1', 40, { register: 42 });
const to = { kind: 'class', id: c.id } as const;
const facts = someFacts({
  classes: [c],
  plan: aPlan(
    [chalk, pen, globe, music],
    [
      aShare(chalk, to, 4, 1, 2),
      aShare(pen, { kind: 'staff', id: 9 }, 3, 2),
      aShare(globe, { kind: 'department', id: 5 }, 2, 1),
      aShare(music, to, 40, 0, 39),
    ],
  ),
  requests: [
    {
      department: '教导处',
      name: 'A4复印纸',
      spec: '70g',
      unit: '包',
      quantity: 40,
      neededBy: '2027-02-26',
      purpose: null,
      applicant: '沈桐若',
      state: 'approved',
      priceFen: 1900,
      handed: 10,
      progress: 'part',
      overdue: true,
      reason: '先发一半',
    } as RequestRow,
  ],
});
const rows = (sheet: Sheet | null) => sheet!.parts.flatMap((p) => p.groups.flatMap((g) => g.rows));

describe('sheets of supplies', () => {
  it('class-supplies: due − had − now = owed', () => {
    expect(rows(classSupplies(facts, {}))).toEqual([
      {
        no: 1,
        item: '无尘粉笔',
        spec: '白色 48支/盒',
        unit: '盒',
        due: 4,
        had: 2,
        now: 1,
        got: null,
        owed: 1,
      },
    ]);
  });
  it('staff-supplies: a row a person, a column an item', () => {
    const sheet = staffSupplies(facts)!;
    expect(sheet.columns.map((x) => x.label)).toEqual(['序号', '姓名', '红', '待补', '签名']);
    expect(rows(sheet)[0]).toMatchObject({ i2: 2, owed: 1 });
  });
  it('department-supplies: a block a department', () => {
    expect(rows(departmentSupplies(facts))).toEqual([
      expect.objectContaining({ item: '地球仪', due: 2, now: 1, owed: 1 }),
    ]);
  });
  it('department-supplies: a drafted block has its document and its rows, the others run on', () => {
    const [globe] = [...facts.items().values()].filter((i) => i.name === '地球仪');
    const { recipient } = facts.plan().shares.find((s) => s.itemId === globe!.id)!;
    const line = { item: globe!, quantity: 1, expected: 1, damaged: 0, wrong: 0, priceFen: null, note: null };
    const draft: SheetDocument = {
      ...{ id: 7, number: 'CK20270226-001', kind: 'CK', date: '2027-02-26', state: 'draft' as const },
      ...{ party: null, reason: null, lines: [{ ...line, row: 4, recipient }] },
    };
    const [part] = departmentSupplies({ ...facts, drafts: () => [draft] })!.parts;
    expect(part!.code).toMatch(/CK20270226-001$/);
    expect(part!.groups[0]!.rows.map((r) => r.no)).toEqual([4]);
  });
  it('purchase-list: by supplier, without books, the sum decides who signs', () => {
    const sheet = purchaseList(facts)!;
    expect(rows(sheet).map((r) => [r.item, r.quantity, r.money])).toEqual([
      ['无尘粉笔', 1, 350],
      ['中性笔', 1, 150],
      ['地球仪', 1, 60000],
    ]);
    expect(sheet.parts[0]!.groups.map((g) => g.heading)).toEqual(['文具店', '未定供应商', undefined]);
    expect(sheet.signatures.map(({ label }) => label)).toEqual(['制表', '部门负责人', '分管校长', '日期']);
  });
  it('count-sheet: blind, by place, those without one last; where a place has few things it is a column', () => {
    const sheet = countSheet(facts)!;
    expect(sheet.parts[0]!.groups.map((g) => g.heading)).toEqual([undefined]);
    expect([...new Set(rows(sheet).map((r) => r.place))]).toEqual(['一库A1', '一库A3', null]);
    const nails = [1, 2, 3, 4].map((n) => anItem(30 + n, `钉子${n}`, { kind: 'supply', place: '维修间' }));
    const many = countSheet(someFacts({ classes: [], plan: aPlan(nails, []) }))!;
    expect(many.parts[0]!.groups.map((g) => g.heading)).toEqual(['维修间']);
    expect(many.columns.map((x) => x.key)).not.toContain('place');
    // In no format: JSON shows the rows as they are.
    expect(rows(sheet)[0]).toEqual({
      no: 1,
      place: '一库A1',
      item: '无尘粉笔',
      spec: '白色 48支/盒',
      unit: '盒',
      counted: null,
      reason: null,
    });
  });
  it('count-sheet: with the book figures, and room for the difference, where they are asked for', () => {
    const sheet = countSheet(facts, { figures: true })!;
    expect(sheet.columns.map((x) => x.label)).toEqual([
      '序号',
      '位置',
      '品名',
      '规格',
      '单位',
      '账面数',
      '实际数',
      '差数',
      '原因',
    ]);
    expect(countSheet(facts)!.columns.map((x) => x.label)).not.toContain('账面数');
    expect(rows(sheet)[0]).toMatchObject({
      item: '无尘粉笔',
      book_figure: 1,
      counted: null,
      difference: null,
    });
  });
  it('staff-supplies: many items stand upright, so that the signature stays in their line', () => {
    const pens = Array.from({ length: 9 }, (_, i) =>
      anItem(20 + i, `用品${i}`, { kind: 'supply', unit: '个' }),
    );
    const shares = pens.map((p) => aShare(p, { kind: 'staff', id: 9 }, 1, 1));
    const sheet = staffSupplies(someFacts({ classes: [], plan: aPlan(pens, shares) }))!;
    const items = sheet.columns.filter((x) => /^i\d/.test(x.key));
    expect(items.map((x) => [x.upright, x.over])).toEqual(Array(9).fill([true, undefined]));
  });
  it('staff-supplies: a few long names stand upright too; what nobody gets now has no column', () => {
    const chalks = [1, 2, 3, 4, 5].map((n) =>
      anItem(20 + n, `无尘环保水溶性粉笔${n}号（防过敏型）`, { kind: 'supply' }),
    );
    const shares = chalks.map((p, i) => aShare(p, { kind: 'staff', id: 9 }, 1, i === 0 ? 0 : 1));
    const sheet = staffSupplies(someFacts({ classes: [], plan: aPlan(chalks, shares) }))!;
    const items = sheet.columns.filter((x) => /^i\d/.test(x.key));
    expect(items.map((x) => [x.key, x.upright])).toEqual([2, 3, 4, 5].map((n) => [`i${20 + n}`, true]));
    expect(rows(sheet)[0]).toMatchObject({ owed: 1 });
  });
  it('purchase-list: what is ordered and has not come stays on it, below what is to be ordered', () => {
    const order = {
      ...{ itemId: pen.id, ordered: 60, outstanding: 20, supplier: '文具店' },
      kind: 'supplies' as const,
    };
    const orders = [{ ...order, number: 'CG20270211-001', priceFen: 120, dueOn: '2027-02-25' }];
    const sheet = purchaseList({ ...facts, orders: () => orders })!;
    const group = sheet.parts[0]!.groups.at(-2)!;
    expect(group.heading).toBe('已下单：CG20270211-001 文具店（要到货 2027-02-25）');
    expect(group.rows[0]).toMatchObject({ item: '中性笔', quantity: 20, unitPrice: 120, money: 2400 });
  });
  it('purchase-list: one supplier needs no subtotal; what is not known of a price is no amount', () => {
    const card = anItem(30, '卡纸', { kind: 'supply', priceFen: null });
    const sheet = purchaseList(
      someFacts({ classes: [], plan: aPlan([card], [aShare(card, { kind: 'department', id: 5 }, 4, 0)]) }),
    )!;
    expect(sheet.parts[0]!.groups.map((g) => [g.heading, g.total?.item])).toEqual([[undefined, undefined]]);
    expect(rows(sheet)).toEqual([
      expect.objectContaining({ item: '卡纸', money: null, purpose: '按标准配备' }),
    ]);
  });
  it('purchase-list: an approved request in free text is on it, one that nobody approved is not', () => {
    const free = { ...facts.requests()[0]!, id: 60, itemId: null, name: '展板', state: 'approved' as const };
    const asked = () => [free, { ...free, id: 61, name: '彩旗', state: 'submitted' as const }];
    const all = rows(purchaseList({ ...facts, requests: asked })!);
    expect(purchaseList({ ...facts, requests: asked })!.parts[0]!.notes!.join()).toContain('1 种没有单价');
    expect(all.map((row) => row.item)).not.toContain('彩旗');
    expect(all.find((row) => row.item === '展板')).toMatchObject({
      ...{ item: '展板', quantity: free.quantity, money: null, department: free.department },
    });
  });
  it('requests, the register, reused and free books', () => {
    expect(rows(requests(facts))[0]).toMatchObject({
      ...{ item: 'A4复印纸', had: 10, state: '部分领', note: '逾期；先发一半' },
    });
    // 40 × 19.00 yuan is above 500 and not above 1,000.
    expect(requests(facts)!.parts[0]!.facts).toEqual([{ key: 'estimate', label: '估价', value: '760.00元' }]);
    expect(requests(facts)!.signatures).toHaveLength(3);
    expect(issueRegister(facts)!.parts[0]!.blankRows).toBeGreaterThan(20);
    const line = { item: chalk, quantity: 2, recipient: to } as SheetLine;
    const note = { number: 'CK20270226-001', date: '2027-02-26', lines: [line], reason: '补发' };
    const issued = issueRegister({ ...facts, issued: () => [note as SheetDocument] })!.parts[0]!;
    expect(issued.groups[0]!.rows).toMatchObject([
      {
        ...{ date: '02-26', document: 'CK20270226-001', department: '三(1)班', quantity: 2, unit: '盒' },
        ...{ itemAndSpec: '无尘粉笔 白色 48支/盒', purpose: '补发', sign: null },
      },
    ]);
    expect(issued.blankRows).toBe(32);
    // Two notes of a day are one row of two lines of type: fewer empty rows are left on the page.
    const other = { ...note, number: 'CK20270226-002' };
    const two = issueRegister({ ...facts, issued: () => [note, other] as SheetDocument[] })!.parts[0]!;
    expect([two.groups[0]!.rows.length, two.blankRows]).toEqual([1, 31]);
    // Where nothing was handed out yet it is a form, and none of a dossier; empty rows never make a page of their own.
    expect(issueRegister(facts, { dossier: true })).toBeNull();
    const days = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ ...note, date: `2027-03-${String(i + 1).padStart(2, '0')}` }));
    const empty = [31, 32, 33, 34, 35, 40].map((n) => {
      const register = issueRegister({ ...facts, issued: () => days(n) as SheetDocument[] })!;
      return register.parts[0]!.blankRows;
    });
    expect(empty).toEqual([2, 1, 0, 0, 0, 29]);
    expect(rows(reusedBooks(facts, {}))).toEqual([
      expect.objectContaining({ book: '音乐', collectable: 39, collected: null }),
    ]);
    expect(rows(freeTextbooks(facts, {}))).toEqual([
      {
        ...{ grade: '三年级', register: 42, present: 40, kinds: 1 },
        ...{ due: 40, copies: 39, money: 39000, note: null },
      },
    ]);
    expect(freeTextbooks(facts, {})!.signatures.map(({ label }) => label)).toEqual([
      ...['经办人', '班主任', '教务主任', '校长', '学校（盖章）', '日期'],
    ]);
  });
  it('are none in a term without them', () => {
    const none = someFacts({ classes: [c], plan: aPlan([], []) });
    for (const sheet of [
      classSupplies(none, {}),
      staffSupplies(none),
      departmentSupplies(none),
      purchaseList(none),
      countSheet(none),
      requests(none),
      issueRegister(none),
      reusedBooks(none, {}),
      freeTextbooks(none, {}),
    ]) {
      expect(sheet).toBeNull();
    }
  });
});

import { expect, test } from 'vitest';
import { counterDocument } from '../../../src/goods/ledger/counter.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { onTimeRate } from '../../../src/goods/request/request.ts';
import {
  insertRequest,
  loadRequests,
  removeRequest,
  requests,
  updateRequest,
} from '../../../src/goods/request/store.ts';
import { addDepartment, departments, ensureDepartment } from '../../../src/school/department/store.ts';
import type { Writer } from '../../../src/store/reader.ts';
import { emptySchool } from '../../support/school.ts';
import { item, plan, row, sharesOf, TERM } from '../support.ts';

const TODAY = '2027-02-27';
const supply = (tx: Writer, name: string) => item(tx, { kind: 'supply', name });

function ask(
  tx: Writer,
  department: string,
  itemId: number | null,
  quantity: number,
  more: { neededBy?: string; extra?: 0 | 1; state?: 'submitted' } = {},
): number {
  const id = insertRequest(tx, TERM.id, {
    departmentId: ensureDepartment(tx, department, 1),
    itemId,
    name: '纸',
    spec: '',
    quantity,
    neededBy: more.neededBy ?? null,
    purpose: null,
    applicant: null,
    extra: more.extra ?? 1,
  });
  if (more.state !== 'submitted') updateRequest(tx, id, { state: 'approved', decidedBy: '王校长' });
  return id;
}

const receive = (tx: Writer, itemId: number, amount: number) =>
  postDocument(tx, {
    kind: 'RK',
    termId: TERM.id,
    date: TODAY,
    state: 'confirmed',
    lines: [{ itemId, amount }],
  });

const issue = (
  tx: Writer,
  itemId: number,
  amount: number,
  departmentId: number,
  date: string,
  state: 'draft' | 'confirmed' = 'confirmed',
) =>
  postDocument(tx, {
    kind: 'CK',
    termId: TERM.id,
    date,
    state,
    lines: [{ itemId, amount: -amount, recipient: { kind: 'department', id: departmentId } }],
  });

test('what arrives serves the earliest need first, before the standards when it is needed before opening', () => {
  const school = emptySchool();
  const { paper, early, late } = school.change((tx) => {
    const id = supply(tx, '纸');
    ensureDepartment(tx, '德育处');
    return {
      paper: id,
      late: ask(tx, '英语组', id, 6, { neededBy: '2027-03-10' }),
      early: ask(tx, '教导处', id, 8, { neededBy: '2027-02-26' }),
    };
  });
  school.change((tx) => {
    tx.run("INSERT INTO standard (term_id, item_id, scope, quantity) VALUES (1, ?, 'department', 2)", paper);
    receive(tx, paper, 11);
  });
  const given = Object.fromEntries(sharesOf(plan(school), paper).map((s) => [s.recipient.id, s.allocated]));
  // 教导处 asks for 8 by 26 February and has them; the 3 left go to the standards of the opening; nobody asks 英语组's late 6 before.
  expect(given[3]).toBeGreaterThanOrEqual(8);
  expect(Object.values(given).reduce((a, b) => a + b, 0)).toBe(11);
  const rows = new Map(loadRequests(school.store, TERM, TODAY).map((r) => [r.id, r]));
  expect(rows.get(early)).toMatchObject({ ready: 8, progress: 'ready', overdue: true });
  expect(rows.get(late)).toMatchObject({ ready: 0, overdue: false });
});

test('a request is needed until it is declined, and done when it is handed over; on time or not', () => {
  const school = emptySchool();
  const { paper, first, second } = school.change((tx) => {
    const id = supply(tx, '纸');
    return {
      paper: id,
      first: ask(tx, '教导处', id, 5, { neededBy: '2027-02-26' }),
      second: ask(tx, '教导处', id, 4, { neededBy: '2027-03-05' }),
    };
  });
  expect(row(plan(school), paper).need).toBe(9);
  const department = requests(school.store, TERM.id)[0]!.departmentId;
  school.change((tx) => {
    for (const request of requests(tx, TERM.id)) {
      updateRequest(tx, request.id, { state: 'approved', decidedBy: '王校长', decidedOn: TODAY });
    }
    receive(tx, paper, 20);
    issue(tx, paper, 5, department, '2027-02-27');
  });
  const states = () =>
    loadRequests(school.store, TERM, '2027-02-28').map(({ id, progress, onTime }) => ({
      id,
      progress,
      onTime,
    }));
  expect(states()).toEqual([
    { id: first, progress: 'done', onTime: false },
    { id: second, progress: 'ready', onTime: null },
  ]);
  const { id: document } = school.change((tx) => issue(tx, paper, 4, department, '2027-02-28'));
  expect(onTimeRate(loadRequests(school.store, TERM, '2027-02-28'))).toEqual({ due: 2, onTime: 1 });
  school.change((tx) => counterDocument(tx, document));
  expect(states()[1]).toEqual({ id: second, progress: 'ready', onTime: null });
  school.change((tx) => {
    const request = requests(tx, TERM.id).find((one) => one.id === second)!;
    updateRequest(tx, request.id, { state: 'declined' });
  });
  expect(row(plan(school), paper)).toMatchObject({ need: 5, short: 0 });
});

test('free text is in no plan; 定额内 adds nothing to the standard', () => {
  const school = emptySchool();
  const paper = school.change((tx) => {
    const id = supply(tx, '纸');
    tx.run("INSERT INTO standard (term_id, item_id, scope, quantity) VALUES (1, ?, 'department', 10)", id);
    ask(tx, '教导处', null, 3);
    ask(tx, '教导处', id, 4, { extra: 0, neededBy: '2027-02-26' });
    return id;
  });
  expect(row(plan(school), paper).need).toBe(10);
  const [within, free] = loadRequests(school.store, TERM, TODAY);
  expect(free).toMatchObject({ itemId: null, handed: 0 });
  school.change((tx) => {
    receive(tx, paper, 6);
    issue(tx, paper, 6, within!.departmentId, TODAY);
  });
  expect(loadRequests(school.store, TERM, TODAY)[0]).toMatchObject({ handed: 4, progress: 'done' });
});

test('定额内 beyond what the standards give is said to be so, not to be bought', () => {
  const school = emptySchool();
  const approve = (tx: Writer) => {
    for (const one of requests(tx, TERM.id)) updateRequest(tx, one.id, { state: 'approved' });
  };
  const paper = school.change((tx) => {
    const id = supply(tx, '纸');
    ask(tx, '教导处', id, 4, { extra: 0 });
    approve(tx);
    return id;
  });
  const progress = () => loadRequests(school.store, TERM, TODAY).map((r) => r.progress);
  expect(progress()).toEqual(['beyond']);
  school.change((tx) =>
    tx.run("INSERT INTO standard (term_id, item_id, scope, quantity) VALUES (1, ?, 'department', 10)", paper),
  );
  expect(progress()).toEqual(['waiting']);
});

test('a department that only a declined request names is counted by no standard', () => {
  const school = emptySchool();
  const { paper, asked } = school.change((tx) => {
    const id = supply(tx, '纸');
    tx.run("INSERT INTO standard (term_id, item_id, scope, quantity) VALUES (1, ?, 'department', 10)", id);
    ask(tx, '教导处', id, 1, { extra: 0 });
    return { paper: id, asked: ask(tx, '家委会', id, 1, { extra: 0 }) };
  });
  expect(row(plan(school), paper).need).toBe(20);
  school.change((tx) => {
    const request = requests(tx, TERM.id).find((one) => one.id === asked)!;
    updateRequest(tx, request.id, { state: 'declined' });
  });
  expect(row(plan(school), paper).need).toBe(10);
});

test('a department that a request founded goes with it, one that was registered stays', () => {
  const school = emptySchool();
  const names = () => departments(school.store).map((one) => one.name);
  const paper = school.change((tx) => {
    const id = supply(tx, '纸');
    tx.run("INSERT INTO standard (term_id, item_id, scope, quantity) VALUES (1, ?, 'department', 10)", id);
    addDepartment(tx, { name: '食堂' });
    for (const who of ['食堂', '体育祖']) ask(tx, who, id, 1, { state: 'submitted' });
    return id;
  });
  // Registered, 食堂 is counted by standards whatever it asks for.
  expect(row(plan(school), paper).need).toBe(10);
  expect(names()).toEqual(['食堂', '体育祖']);
  school.change((tx) => {
    for (const one of requests(tx, TERM.id)) removeRequest(tx, one);
  });
  expect(names()).toEqual(['食堂']);
  expect(row(plan(school), paper).need).toBe(10);
});

test('what nobody has approved is not bought, shared or handed out; another amount is to be approved anew', () => {
  const school = emptySchool();
  const { paper, asked } = school.change((tx) => {
    const id = supply(tx, '纸');
    receive(tx, id, 3);
    return { paper: id, asked: ask(tx, '教导处', id, 8, { state: 'submitted' }) };
  });
  const state = () => loadRequests(school.store, TERM, TODAY)[0];
  const need = () => plan(school).items.find((one) => one.item.id === paper);
  expect(need()).toMatchObject({ need: 0, toBuy: 0 });
  expect(sharesOf(plan(school), paper)).toEqual([]);
  expect(state()).toMatchObject({ progress: 'submitted', ready: 0 });
  school.change((tx) =>
    updateRequest(tx, asked, { state: 'approved', decidedBy: '王校长', decidedOn: TODAY }),
  );
  expect(need()).toMatchObject({ need: 8, short: 5 });
  expect(state()).toMatchObject({ progress: 'waiting', ready: 3 });
  school.change((tx) => updateRequest(tx, asked, { purpose: '打印' }));
  expect(state()).toMatchObject({ state: 'approved' });
  school.change((tx) => updateRequest(tx, asked, { quantity: 2 }));
  expect(state()).toMatchObject({ state: 'submitted', decidedBy: null, decidedOn: null });
  expect(need()).toMatchObject({ need: 0 });
});

test('what a draft has set aside for a request is there for it', () => {
  const school = emptySchool();
  school.change((tx) => {
    const id = supply(tx, '纸');
    receive(tx, id, 8);
    ask(tx, '教导处', id, 8);
  });
  expect(loadRequests(school.store, TERM, TODAY)[0]).toMatchObject({ progress: 'ready', ready: 8 });
  const { departmentId, itemId } = requests(school.store, TERM.id)[0]!;
  school.change((tx) => issue(tx, itemId!, 8, departmentId, TODAY, 'draft'));
  expect(loadRequests(school.store, TERM, TODAY)[0]).toMatchObject({ progress: 'ready', ready: 8 });
});

test('a list says of each request what was decided; an empty place is none yet, and a later list decides it', async () => {
  const made = emptySchool('2027-02-26');
  const list = (decided: readonly string[]) =>
    `申请部门,物品,数量,单位,分管领导批示\n${['跳绳', '秒表', '哨子', '垫子'].map((name, i) => `体育组,${name},${i + 2},个,${decided[i]}`).join('\n')}\n`;
  const states = async () =>
    (await made.json<{ requests: { name: string; state: string }[] }>('request list')).requests.map(
      ({ name, state }) => `${name} ${state}`,
    );
  made.write('申领.csv', list(['同意', '不同意，库里有', '缓办', '']));
  const taken = await made.kaixue('import 申领.csv');
  expect(taken).toMatchObject({ exit: 0 });
  expect(taken.out + taken.err).toContain('2 项还没有批，1 项不批准');
  expect((await states()).sort()).toEqual(
    ['哨子 submitted', '垫子 submitted', '秒表 declined', '跳绳 approved'].sort(),
  );
  expect((await made.kaixue('request decline 3 --by 王校长')).exit).toBe(0);
  made.write('申领.csv', list(['同意', '不同意，库里有', '同意', '同意']));
  expect(await made.kaixue('import 申领.csv')).toMatchObject({ exit: 0 });
  expect((await states()).sort()).toEqual(
    ['哨子 declined', '垫子 approved', '秒表 declined', '跳绳 approved'].sort(),
  );
});

test('a list that says of no request what was decided is taken as approved, and says so once', async () => {
  const made = emptySchool('2027-02-26');
  const wanted = async () =>
    (await made.json<{ items: { name: string; need: number }[] }>('plan')).items
      .filter((one) => one.need > 0)
      .map((one) => one.name);
  made.write('申领.csv', '申请部门,物品,数量\n体育组,跳绳,5\n');
  expect((await made.kaixue('import 申领.csv')).out).toContain('1 项按已批准登记');
  expect(await wanted()).toEqual(['跳绳']);
  expect((await made.kaixue('import 申领.csv')).out).not.toContain('按已批准登记');
  made.write('申领审批表.csv', '申请部门,物品,数量,批准数\n体育组,垫子,5,3\n');
  expect((await made.kaixue('import 申领审批表.csv')).out).not.toContain('按已批准登记');
  await made.kaixue('request decline 1 --by 王校长 --reason 缓办');
  expect(await wanted()).toEqual(['垫子']);
  // What a person decided stands when the list is read once more.
  await made.kaixue('import 申领.csv');
  expect(await wanted()).toEqual(['垫子']);
});

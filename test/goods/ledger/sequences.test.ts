import fc from 'fast-check';
import { expect, test } from 'vitest';
import { items as allItems } from '../../../src/goods/item/store.ts';
import { confirmDocument } from '../../../src/goods/ledger/confirm.ts';
import { counterDocument } from '../../../src/goods/ledger/counter.ts';
import { postExchange, postPutBack, postScrap } from '../../../src/goods/ledger/goods-back.ts';
import { postDamage, postToSupplier } from '../../../src/goods/ledger/goods-out.ts';
import { waiting } from '../../../src/goods/ledger/history.ts';
import { issueGroups, postIssues } from '../../../src/goods/ledger/issue.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { documentById, documentLines } from '../../../src/goods/ledger/store.ts';
import { loadPlan } from '../../../src/goods/plan/store.ts';
import { addDays } from '../../../src/school/calendar/day.ts';
import type { Writer } from '../../../src/store/reader.ts';
import { Refusal } from '../../../src/words/problem.ts';
import { item, schoolWith, sharesOf, TERM } from '../support.ts';

type Op =
  | { op: 'receive'; item: number; n: number }
  | { op: 'issue'; draft: boolean; classId: number }
  | { op: 'hand'; item: number; classId: number; n: number }
  | { op: 'back'; item: number; classId: number; n: number }
  | { op: 'exchange' | 'return' | 'scrap'; item: number; classId: number; n: number }
  | { op: 'damage' | 'to-supplier'; item: number; n: number }
  | { op: 'counter' | 'confirm'; at: number; n: number }
  | { op: 'out' | 'move' | 'in'; classId: number; books: 'kept' | 'moved' };

const items = fc.constantFrom(1, 2);
const classIds = fc.constantFrom(1, 2);
const n = fc.integer({ min: 1, max: 3 });
const ops: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constant('receive' as const),
      item: items,
      n: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ op: fc.constant('issue' as const), draft: fc.boolean(), classId: classIds }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('hand' as const), item: items, classId: classIds, n }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('back' as const), item: items, classId: classIds, n }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constantFrom('exchange' as const, 'return' as const, 'scrap' as const),
      item: items,
      classId: classIds,
      n,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constantFrom('damage' as const, 'to-supplier' as const), item: items, n }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constantFrom('counter' as const, 'confirm' as const),
      at: fc.nat(12),
      n: fc.nat(9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constantFrom('out' as const, 'move' as const, 'in' as const),
      classId: classIds,
      books: fc.constantFrom('kept' as const, 'moved' as const),
    }),
  },
);

/** A storeroom where everything was handed out and some is left: what follows is mostly possible. Without it, mostly not. */
const HANDED_OUT: Op[] = [
  { op: 'receive', item: 1, n: 12 },
  { op: 'receive', item: 2, n: 14 },
  { op: 'issue', draft: false, classId: 1 },
  { op: 'issue', draft: false, classId: 2 },
];
const sequences = fc
  .tuple(fc.constantFrom(HANDED_OUT, []), fc.array(ops, { minLength: 4, maxLength: 20, size: 'max' }))
  .map(([before, after]) => [...before, ...after]);

/** What a storeroom keeper would write down: documents with their lines, and nothing cleverer. */
interface Paper {
  id: number;
  state: 'draft' | 'confirmed' | 'void';
  reversed: boolean;
  /** `outside`: copies of a put-back that wait to go back to the supplier. */
  lines: { item: number; classId: number | null; amount: number; outside: number }[];
}

class Model {
  papers: Paper[] = [];
  enrolment = new Map([
    [1, 5],
    [2, 4],
  ]);
  held(itemId: number): number {
    return this.sum((line) => line.item === itemId);
  }
  issued(itemId: number, classId: number): number {
    return -this.sum((line) => line.item === itemId && line.classId === classId) || 0;
  }
  private sum(only: (line: Paper['lines'][number]) => boolean): number {
    const lines = this.papers.filter((paper) => paper.state === 'confirmed').flatMap((paper) => paper.lines);
    return lines.filter(only).reduce((total, line) => total + line.amount, 0);
  }
}

function take(tx: Writer, id: number): Paper {
  const { state, kind } = documentById(tx, id)!;
  return {
    id,
    state,
    reversed: false,
    lines: documentLines(tx, id).map((line) => ({
      item: line.itemId,
      classId: line.recipientKind === 'class' ? line.recipientId : null,
      amount: line.amount,
      outside: kind === 'TK' ? line.damaged : 0,
    })),
  };
}

/** Runs a change that stock may forbid: inside one transaction, a refused one is taken back to where it began. */
function tried(tx: Writer, work: () => number[]): number[] | 'refused' {
  tx.run('SAVEPOINT attempt');
  try {
    const ids = work();
    tx.run('RELEASE attempt');
    return ids;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tx.run('ROLLBACK TO attempt');
    tx.run('RELEASE attempt');
    return 'refused';
  }
}

function step(tx: Writer, model: Model, op: Op, date: string): void {
  const known = op.op === 'confirm' ? model.papers.filter((one) => one.state === 'draft') : model.papers;
  const paper = 'at' in op && known.length > 0 ? known[op.at % known.length]! : undefined;
  switch (op.op) {
    case 'receive':
    case 'hand':
    case 'back': {
      const kind = op.op === 'receive' ? 'RK' : op.op === 'hand' ? 'CK' : 'TK';
      if (op.op === 'back' && model.issued(op.item, op.classId) < op.n) return;
      const amount = op.op === 'hand' ? -op.n : op.n;
      const recipient = op.op === 'receive' ? undefined : { kind: 'class' as const, id: op.classId };
      const lines = [{ itemId: op.item, amount, recipient }];
      const done = tried(tx, () => [
        postDocument(tx, { kind, termId: 1, date, state: 'confirmed', lines }).id,
      ]);
      expect(done === 'refused').toBe(model.held(op.item) + amount < 0);
      if (done !== 'refused') model.papers.push(take(tx, done[0]!));
      return;
    }
    case 'issue': {
      const plan = loadPlan(tx, TERM);
      const groups = issueGroups(
        plan,
        ({ recipient }) => recipient.kind === 'class' && recipient.id === op.classId,
      );
      // What a plan allocates can always be handed out.
      for (const { id } of postIssues(tx, plan, groups, { date, state: op.draft ? 'draft' : 'confirmed' })) {
        model.papers.push(take(tx, id));
      }
      return;
    }
    case 'exchange':
    case 'return':
    case 'scrap':
    case 'damage':
    case 'to-supplier': {
      const before = { held: model.held(op.item), waits: waiting(tx).get(op.item) ?? 0 };
      const ids = tried(tx, () => counterWork(tx, op, date));
      if (ids === 'refused') {
        expect(model.held(op.item)).toBe(before.held);
        return;
      }
      for (const id of ids) model.papers.push(take(tx, id));
      const fromOutside = op.op === 'to-supplier' ? Math.min(op.n, before.waits) : 0;
      const change = {
        ...{ exchange: -op.n, return: op.n, scrap: 0, damage: -op.n },
        'to-supplier': fromOutside - op.n,
      }[op.op];
      expect(model.held(op.item)).toBe(before.held + change);
      const outside = op.op === 'exchange' ? op.n : -fromOutside;
      expect(waiting(tx).get(op.item) ?? 0).toBe(before.waits + outside);
      return;
    }
    case 'counter': {
      if (paper === undefined || paper.reversed || paper.state === 'void') return;
      const wasDraft = paper.state === 'draft';
      const net = (id: number) =>
        paper.lines.reduce((sum, line) => (line.item === id ? sum + line.amount : sum), 0);
      const below = paper.lines.some((line) => model.held(line.item) - net(line.item) < 0);
      // Bad copies that have gone back to the supplier since cannot be handed back to the class.
      const gone = paper.lines.some((line) => line.outside > (waiting(tx).get(line.item) ?? 0));
      const issuedBelow = paper.lines.some(
        (line) => line.classId !== null && model.issued(line.item, line.classId) + line.amount < 0,
      );
      if (issuedBelow && !wasDraft) return;
      const done = tried(tx, () => [counterDocument(tx, paper.id, { date }).id]);
      expect(done === 'refused').toBe(!wasDraft && (below || gone));
      if (done === 'refused') return;
      if (wasDraft) paper.state = 'void';
      else {
        paper.reversed = true;
        model.papers.push({ ...take(tx, done[0]!), reversed: true });
      }
      return;
    }
    case 'confirm': {
      if (paper === undefined) return;
      const row = documentLines(tx, paper.id)[0]!.row;
      const rest = paper.lines.filter((_, i) => i > 0);
      const below =
        model.held(paper.lines[0]!.item) - op.n < 0 ||
        rest.some((line) => model.held(line.item) + line.amount < 0);
      const done = tried(tx, () => {
        confirmDocument(tx, documentById(tx, paper.id)!, new Map([[row, { quantity: op.n }]]), date);
        return [paper.id];
      });
      expect(done === 'refused').toBe(below);
      if (done !== 'refused') Object.assign(paper, take(tx, paper.id));
      return;
    }
    default:
      transfer(tx, model, op, date);
  }
}

type CounterOp = Extract<Op, { op: 'exchange' | 'return' | 'scrap' | 'damage' | 'to-supplier' }>;

/** The documents of a counter's work. @returns their ids */
function counterWork(tx: Writer, op: CounterOp, date: string): number[] {
  const wanted = [{ item: allItems(tx).find((one) => one.id === op.item)!, quantity: op.n }];
  const to =
    'classId' in op ? { kind: 'class' as const, id: op.classId } : { kind: 'school' as const, id: 0 };
  const said = { date, reason: '缺页' };
  switch (op.op) {
    case 'exchange': {
      const { back, out } = postExchange(tx, TERM, to, '班', wanted, said);
      return [back.id, out.id];
    }
    case 'return':
      return [postPutBack(tx, TERM, to, '班', wanted, said).id];
    case 'scrap':
      return [postScrap(tx, TERM, { recipient: to, who: '班' }, wanted, said).id];
    case 'damage':
      return [postDamage(tx, TERM, wanted, said).id];
    default:
      return [postToSupplier(tx, TERM, wanted, { ...said, party: '书店' }).id];
  }
}

function transfer(tx: Writer, model: Model, op: Op & { op: 'in' | 'out' | 'move' }, date: string): void {
  const to = op.op === 'in' ? op.classId : op.op === 'move' ? 3 - op.classId : null;
  const from = op.op === 'in' ? null : op.classId;
  if (from !== null && model.enrolment.get(from) === 0) return;
  for (const [classId, change] of [
    [from, -1],
    [to, 1],
  ] as const) {
    if (classId === null) continue;
    model.enrolment.set(classId, model.enrolment.get(classId)! + change);
    tx.run('UPDATE class SET expected = expected + ? WHERE id = ?', change, classId);
  }
  const books = op.op === 'in' ? null : op.op === 'out' ? 'kept' : op.books;
  tx.run(
    'INSERT INTO transfer (student_id, term_id, kind, date, from_class_id, to_class_id, books) VALUES (1, 1, ?, ?, ?, ?, ?)',
    op.op,
    date,
    from,
    to,
    books,
  );
}

const school = schoolWith({ '3-1': 5, '3-2': 4 });
school.change((tx) => {
  tx.run("INSERT INTO student (id, name) VALUES (1, '甲')");
  item(tx, { name: '数学', grade: 3 }, {});
  item(tx, { name: '语文', grade: 3, policy: 'even' }, {}, { scope: 'teachers', quantity: 2 });
});

test('random documents and transfers: balances as a plain model has them, never below zero, nothing netted', () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      school.change(
        (tx) => {
          const model = new Model();
          for (const [i, op] of sequence.entries()) step(tx, model, op, addDays('2027-02-01', i));
          const plan = loadPlan(tx, TERM);
          for (const row of plan.items) {
            expect(row.held).toBe(model.held(row.item.id));
            expect(row.held).toBeGreaterThanOrEqual(0);
            const shares = sharesOf(plan, row.item.id);
            for (const share of shares) {
              if (share.recipient.kind === 'class') {
                expect(share.issued).toBe(model.issued(row.item.id, share.recipient.id));
                expect(share.need).toBe(model.enrolment.get(share.recipient.id));
              }
              expect(Math.min(share.owed, share.toReturn)).toBe(0);
            }
            const sum = (value: (share: (typeof shares)[number]) => number) =>
              shares.reduce((total, share) => total + value(share), 0);
            expect(sum((s) => s.owed) - sum((s) => s.toReturn)).toBe(sum((s) => s.need) - sum((s) => s.has));
            const left = sequence.some((op) => op.op === 'out' || op.op === 'move');
            if (!left) expect(sum((s) => s.has)).toBe(sum((s) => s.issued));
            expect(sum((s) => s.allocated)).toBeLessThanOrEqual(row.allocatable);
          }
        },
        { dryRun: true },
      );
    }),
    { numRuns: 300 },
  );
});

test('a counter-document restores every balance', () => {
  fc.assert(
    fc.property(
      fc.array(ops, { maxLength: 12, size: 'max' }),
      fc.array(fc.tuple(items, classIds, n), { minLength: 1, maxLength: 4 }),
      (sequence, rows) => {
        school.change(
          (tx) => {
            const model = new Model();
            for (const [i, op] of sequence.entries()) step(tx, model, op, addDays('2027-02-01', i));
            for (const id of [1, 2]) {
              postDocument(tx, {
                kind: 'RK',
                termId: 1,
                date: '2027-02-20',
                state: 'confirmed',
                lines: [{ itemId: id, amount: 40 }],
              });
            }
            const before = loadPlan(tx, TERM);
            const lines = rows.map(([itemId, id, amount]) => ({
              itemId,
              amount: -amount,
              recipient: { kind: 'class' as const, id },
            }));
            const { id } = postDocument(tx, {
              kind: 'CK',
              termId: 1,
              date: '2027-03-01',
              state: 'confirmed',
              lines,
            });
            expect(loadPlan(tx, TERM)).not.toEqual(before);
            counterDocument(tx, id);
            expect(loadPlan(tx, TERM)).toEqual(before);
          },
          { dryRun: true },
        );
      },
    ),
    { numRuns: 200 },
  );
});

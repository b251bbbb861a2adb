import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GoodsFact, ReadyFacts, RepairFact } from '../../src/ready/facts.ts';
import { type Judgement, judge, type State } from '../../src/ready/judge.ts';
import { rankCauses } from '../../src/ready/rank.ts';
import { bookFact, classFact, lessonFact, readyFacts, roomFact } from './facts.ts';

const worse: Record<State, number> = { ready: 0, at_risk: 1, blocked: 2 };
const SUBJECTS = ['语文', '数学', '体育与健康', '科学', '班会'];

/** Three classes, five subjects (two of them twice a day), rooms, repairs and goods in any state. */
const anyFacts: fc.Arbitrary<ReadyFacts> = fc
  .record({
    rooms: fc.array(
      fc.record({ desks: fc.integer({ min: 35, max: 42 }), chairs: fc.integer({ min: 35, max: 42 }) }),
      { minLength: 3, maxLength: 3 },
    ),
    repairs: fc.array(
      fc.record({
        roomId: fc.integer({ min: 1, max: 5 }),
        urgent: fc.boolean(),
        blocks: fc.option(fc.boolean()),
      }),
      { maxLength: 4 },
    ),
    goods: fc.array(
      fc.record({
        cls: fc.integer({ min: 1, max: 3 }),
        subject: fc.constantFrom(...SUBJECTS),
        owed: fc.integer({ min: 0, max: 40 }),
        stock: fc.nat(40),
        due: fc.nat(40),
      }),
      { maxLength: 12 },
    ),
    clean: fc.boolean(),
  })
  .map(({ rooms, repairs, goods, clean }) =>
    readyFacts({
      classes: new Map([1, 2, 3].map((id) => [id, classFact({ id, code: `3-${id}`, roomId: id })])),
      rooms: new Map([
        ...rooms.map((r, i) => [i + 1, roomFact({ id: i + 1, name: `20${i}`, ...r })] as const),
        [4, roomFact({ id: 4, name: '操场', kind: '操场', desks: null, chairs: null })],
        [5, roomFact({ id: 5, name: '科学实验室', kind: '科学实验室' })],
      ]),
      lessons: [1, 2, 3].flatMap((classId) =>
        [...SUBJECTS, ...SUBJECTS.slice(0, 2)].map((subject, i) =>
          lessonFact({ id: classId * 10 + i, classId, period: i + 1, subject }),
        ),
      ),
      repairs: repairs.map(
        (r, i): RepairFact => ({ id: i + 1, place: '', fault: '', owner: null, due: '', ...r }),
      ),
      goods: goods.map(
        (g, i): GoodsFact =>
          bookFact({
            itemId: i,
            code: `B${i}`,
            classId: g.cls,
            subject: g.subject,
            need: 40,
            owed: g.owed,
            inStock: g.stock,
            due: g.due,
          }),
      ),
      known: { rooms: true, seats: true, books: true, 'exercise-books': true, cleaning: clean },
    }),
  );

const states = (j: Judgement) => j.lessons.map((l) => worse[l.state]);
const neverWorse = (before: ReadyFacts, after: ReadyFacts) => {
  const was = states(judge(before));
  for (const [i, now] of states(judge(after)).entries()) expect(now).toBeLessThanOrEqual(was[i]!);
};

test('frees counts the lessons better off without the cause; the order is frees, lessons, id', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const judgement = judge(facts);
      const ranked = rankCauses(judgement);
      for (const cause of ranked) {
        const touched = judgement.lessons.filter((l) => l.causes.has(cause.id));
        expect(cause.lessons).toBe(touched.length);
        expect(cause.frees).toBe(
          touched.filter((l) => worse[l.without(({ id }) => id === cause.id)] < worse[l.state]).length,
        );
      }
      for (const [i, cause] of ranked.slice(1).entries()) {
        const before = ranked[i]!;
        const steps = [
          before.frees - cause.frees,
          before.lessons - cause.lessons,
          before.id < cause.id ? 1 : -1,
        ];
        expect(steps.find((step) => step !== 0)).toBeGreaterThan(0);
      }
    }),
  );
});

test('mending a repair betters exactly the lessons that its cause said', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const was = states(judge(facts));
      for (const cause of rankCauses(judge(facts)).filter((c) => c.kind === 'repair')) {
        const mended = { ...facts, repairs: facts.repairs.filter((r) => `repair:${r.id}` !== cause.id) };
        const better = states(judge(mended)).filter((now, i) => now < was[i]!).length;
        expect(better).toBe(cause.frees);
      }
    }),
  );
});

test('repairing, receiving or handing out never makes a lesson worse', () => {
  fc.assert(
    fc.property(anyFacts, fc.nat(20), fc.nat(20), (facts, pick, amount) => {
      const one = (all: readonly unknown[]) => pick % Math.max(1, all.length);
      neverWorse(facts, { ...facts, repairs: facts.repairs.filter((_, i) => i !== one(facts.repairs)) });
      const change = (edit: (g: GoodsFact) => GoodsFact) => ({
        ...facts,
        goods: facts.goods.map((g, i) => (i === one(facts.goods) ? edit(g) : g)),
      });
      neverWorse(
        facts,
        change((g) => ({ ...g, inStock: g.inStock + amount })),
      );
      neverWorse(
        facts,
        change((g) => ({
          ...g,
          owed: Math.max(0, g.owed - amount),
          inStock: Math.max(0, g.inStock - amount),
        })),
      );
    }),
  );
});

test('a cause is to be mended by its own day, or by the first lesson that it touches', () => {
  const deadline = (due: string) =>
    rankCauses(
      judge(
        readyFacts({
          lessons: [lessonFact({ period: 6 }), lessonFact({ period: 2 }), lessonFact({ subject: '数学' })],
          goods: [bookFact({ owed: 1, inStock: 1 })],
          repairs: [{ id: 5, roomId: 1, place: '', fault: '', owner: null, due, urgent: true, blocks: null }],
        }),
      ),
    ).map((one) => [one.id, one.lessons, one.deadline]);
  const handOut = ['handout:3-2', 2, { day: '2027-03-01', period: 2 }];
  const repairBy = (day: string, period: number | null) => ['repair:5', 3, { day, period }];
  expect(deadline('2027-02-27')).toEqual([repairBy('2027-02-27', null), handOut]);
  expect(deadline('2027-03-01')).toEqual([repairBy('2027-03-01', null), handOut]);
  expect(deadline('2027-03-02')).toEqual([repairBy('2027-03-01', 1), handOut]);
});

test('the first lesson is the earliest by day, then by period, in whichever order they stand', () => {
  const at = (day: string, period: number, classId = 1) =>
    lessonFact({ id: 100 * classId + period, day, period, classId });
  const classes = new Map([1, 2].map((id) => [id, classFact({ id, code: `3-${id}`, roomId: 1 })]));
  const first = (...lessons: ReturnType<typeof at>[]) =>
    rankCauses(
      judge(
        readyFacts({
          classes,
          lessons,
          repairs: [
            {
              id: 5,
              roomId: 1,
              place: '',
              fault: '',
              owner: null,
              due: '2027-12-31',
              urgent: true,
              blocks: null,
            },
          ],
        }),
      ),
    )[0]?.deadline;
  const monday = { day: '2027-03-01', period: 3 };
  expect(first(at('2027-03-02', 1), at('2027-03-01', 5), at('2027-03-01', 3))).toEqual(monday);
  expect(first(at('2027-03-01', 3), at('2027-03-01', 5), at('2027-03-02', 1))).toEqual(monday);
  // Of two classes: whichever comes first among the facts.
  expect(first(at('2027-03-02', 1, 1), at('2027-03-01', 3, 2))).toEqual(monday);
  expect(first(at('2027-03-01', 3, 1), at('2027-03-02', 1, 2))).toEqual(monday);
});

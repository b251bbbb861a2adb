import { describe, expect, it } from 'vitest';
import { StoredItems } from '../../src/goods/item/stored.ts';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { postOpening } from '../../src/goods/stock/opening.ts';
import { closeStocktake, enterCounts, openStocktake } from '../../src/goods/stocktake/counting.ts';
import { findStocktake } from '../../src/goods/stocktake/store.ts';
import { emptyOutcome } from '../../src/intake/differences.ts';
import type { ApplyContext } from '../../src/intake/kind.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';

const context = (answers: [string, string][] = []): ApplyContext => ({
  term: { id: 1, code: '2026-2027-2', year: 2026, half: 2, opening: '2027-03-01' },
  today: '2027-02-26',
  missing: 'keep',
  allRows: [],
  answers: new Map(answers),
  fileKey: (file) => file,
});

/** Reads a list that says so many are on hand, and gives what came of it. */
function list(school: TestSchool, amount: number, answers: [string, string][] = []) {
  return school.change((tx) => {
    const outcome = emptyOutcome();
    const { item } = new StoredItems(tx, outcome, context()).upsert({ kind: 'supply', name: '粉笔' });
    postOpening(tx, [{ item, amount, at: { file: '库存.xlsx' } }], context(answers), outcome);
    return { outcome, item };
  });
}

const documents = (school: TestSchool) =>
  school.store.all<{ number: string; amount: number }>(
    'SELECT document.number, sum(line.amount) AS amount FROM document JOIN line ON line.document_id = document.id GROUP BY document.id',
  );

it('posts the difference when a list is read again, and nothing when it says the same', () => {
  const school = emptySchool();
  list(school, 85);
  list(school, 85);
  expect(documents(school)).toEqual([{ number: 'QC20270201-001', amount: 85 }]);
  list(school, 80);
  expect(documents(school).map((one) => one.amount)).toEqual([85, -5]);
});

it('asks whether it is a count once some was handed out, and does what is answered', () => {
  const school = emptySchool();
  const { item } = list(school, 85);
  school.change((tx) =>
    postDocument(tx, {
      kind: 'CK',
      termId: 1,
      date: '2027-02-26',
      state: 'confirmed',
      lines: [{ itemId: item.id, amount: -10, recipient: { kind: 'school', id: 0 } }],
    }),
  );
  const id = `stock:${item.id}`;
  const asked = list(school, 70);
  expect(asked.outcome.questions[0]).toMatchObject({ id, choices: ['opening', 'count'] });
  expect(documents(school)).toHaveLength(2);
  list(school, 70, [[id, 'count']]);
  expect(documents(school).at(-1)).toEqual({ number: 'PD20270226-001', amount: -5 });
  list(school, 71, [[id, 'opening']]);
  expect(documents(school).at(-1)).toMatchObject({ number: 'QC20270201-002' });
});

describe('after a count of the term', () => {
  const counted = (amount: number, expected: number) => {
    const school = emptySchool();
    if (expected > 0) list(school, expected);
    const { item } = school.change((tx) =>
      new StoredItems(tx, emptyOutcome(), context()).upsert({ kind: 'supply', name: '粉笔' }),
    );
    school.change((tx) =>
      postDocument(tx, {
        kind: 'PD',
        termId: 1,
        date: '2027-02-26',
        state: 'confirmed',
        lines: [{ itemId: item.id, amount: amount - expected, expected }],
      }),
    );
    return { school, id: `stock:${item.id}` };
  };
  const held = (school: TestSchool) => documents(school).reduce((sum, { amount }) => sum + amount, 0);

  it('takes a list of what was counted for the same goods, not for more of them', () => {
    const { school } = counted(35, 0);
    const again = list(school, 35).outcome;
    expect([held(school), again.changes, again.questions]).toEqual([35, [], []]);
  });

  it('takes the list that the count corrected for what it was', () => {
    const { school } = counted(83, 85);
    expect(list(school, 85).outcome.questions).toEqual([]);
    expect(held(school)).toBe(83);
  });

  it('shows and asks about another figure, and then holds what it says', () => {
    const { school, id } = counted(35, 0);
    const asked = list(school, 40).outcome;
    expect(asked.changes).toMatchObject([{ from: '35', to: '40' }]);
    expect(asked.questions[0]?.problem).toMatchObject({
      code: 'stock-was-counted',
      args: { held: 35, now: 40 },
    });
    list(school, 40, [[id, 'opening']]);
    expect(held(school)).toBe(40);
    expect(list(school, 40).outcome.questions).toEqual([]);
  });

  it('takes what an open count found for part of the opening that is listed after it', () => {
    const school = emptySchool();
    const { item } = list(school, 0);
    school.change((tx) => {
      openStocktake(tx, 1, { date: '2027-02-26', place: '', whole: '', itemIds: [item.id] });
      const open = findStocktake(tx, 1, undefined, '', 'open');
      enterCounts(tx, open, [{ item, counted: 35 }]);
    });
    list(school, 35);
    const open = findStocktake(school.store, 1, undefined, '', 'open');
    school.change((tx) => closeStocktake(tx, open, { date: '2027-02-26', title: () => '' }));
    expect(held(school)).toBe(35);
  });
});

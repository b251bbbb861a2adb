import { expect, it } from 'vitest';
import { StoredItems } from '../../src/goods/item/stored.ts';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { postOpening } from '../../src/goods/stock/opening.ts';
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

import { expect, test } from 'vitest';
import { counterDocument, retire } from '../../../src/goods/ledger/counter.ts';
import type { DocumentKind, NewLine } from '../../../src/goods/ledger/document.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { addStaff } from '../../../src/school/staff/store.ts';
import { Refusal } from '../../../src/words/problem.ts';
import { item, schoolWith, TERM } from '../support.ts';

/** A class, a supplier, and 20 pens in the storeroom. */
function storeroom() {
  const school = schoolWith({ '3-2': 40 });
  const pen = school.change((tx) => item(tx, { kind: 'supply', name: '笔' }));
  const post = (
    kind: DocumentKind,
    line: Omit<NewLine, 'itemId'>,
    more: { reason?: string; draft?: true } = {},
  ) =>
    school.change((tx) =>
      postDocument(tx, {
        kind,
        termId: TERM.id,
        date: '2027-02-22',
        state: more.draft ? 'draft' : 'confirmed',
        reason: more.reason,
        lines: [{ itemId: pen, ...line }],
      }),
    );
  const receipt = post('RK', { amount: 20 });
  const counter = (id: number, reason?: string) => school.change((tx) => counterDocument(tx, id, { reason }));
  const refused = (id: number) => {
    try {
      counter(id);
    } catch (error) {
      if (error instanceof Refusal) return error.problems.map(({ code, args }) => ({ code, args }));
      throw error;
    }
    return undefined;
  };
  return { school, pen, post, receipt, counter, refused };
}

const recipient = { kind: 'class' as const, id: 1 };

test('what cannot be taken back is named: no such document, a void one, one taken back already', () => {
  const { post, receipt, counter, refused } = storeroom();
  expect(refused(99)).toEqual([{ code: 'document-unknown', args: { document: '99' } }]);
  const draft = post('RK', { amount: 1 }, { draft: true });
  expect(counter(draft.id)).toEqual(draft);
  expect(refused(draft.id)).toEqual([{ code: 'document-void', args: { document: draft.number } }]);
  const by = counter(receipt.id).number;
  const args = { document: receipt.number, by };
  expect(refused(receipt.id)).toEqual([{ code: 'document-taken-back', args }]);
});

test('an issue stays while some of it has come back: the class would have less than nothing', () => {
  const { school, post, counter, refused } = storeroom();
  const issue = post('CK', { amount: -5, recipient });
  const back = post('TK', { amount: 2, recipient });
  const args = { item: '笔', document: issue.number };
  expect(refused(issue.id)).toEqual([{ code: 'issued-below-zero', args }]);
  counter(back.id);
  expect(refused(issue.id)).toBeUndefined();
  expect(school.store.get('SELECT held FROM stock')).toEqual({ held: 20 });
});

test('a receipt stays whose damaged and wrong copies have gone back to the supplier', () => {
  const { post, counter, refused } = storeroom();
  const receipt = post('RK', { amount: 6, damaged: 2, wrong: 2 });
  const sent = post('TH', { amount: 0, damaged: 4 });
  const args = { item: '笔', document: receipt.number };
  expect(refused(receipt.id)).toEqual([{ code: 'outside-below-zero', args }]);
  counter(sent.id);
  expect(refused(receipt.id)).toBeUndefined();
});

test('a counter-document bears the reason given, else that of what it takes back', () => {
  const { school, post, counter } = storeroom();
  const reasonOf = (id: number) =>
    school.store.get<{ reason: string | null }>('SELECT reason FROM document WHERE id = ?', id)!.reason;
  const first = post('BS', { amount: -1 }, { reason: '受潮' });
  const second = post('BS', { amount: -1 }, { reason: '受潮' });
  expect(reasonOf(counter(first.id).id)).toBe('受潮');
  expect(reasonOf(counter(second.id, '录错').id)).toBe('录错');
});

test('what the ledger refers to is taken out of use, each in its own way', () => {
  const { school, pen } = storeroom();
  const state = () => ({
    item: school.store.get('SELECT retired FROM item'),
    order: school.store.get('SELECT state FROM purchase'),
    line: school.store.get('SELECT closed FROM purchase_line'),
    staff: school.store.get('SELECT state FROM staff'),
  });
  school.change((tx) => {
    addStaff(tx, { name: '王明' });
    tx.run("INSERT INTO purchase (id, term_id, number, kind) VALUES (1, 1, 'CG1', 'supplies')");
    tx.run('INSERT INTO purchase_line (id, purchase_id, item_id, ordered) VALUES (1, 1, ?, 5)', pen);
  });
  const before = state();
  school.change((tx) => retire(tx, 'class', 1));
  expect(state()).toEqual(before);
  school.change((tx) => {
    for (const table of ['item', 'purchase', 'purchase_line', 'staff']) retire(tx, table, 1);
  });
  expect(state()).toEqual({
    item: { retired: 1 },
    order: { state: 'cancelled' },
    line: { closed: 1 },
    staff: { state: 'left' },
  });
});

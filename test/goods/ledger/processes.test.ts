import { expect, test } from 'vitest';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { bundleChild, finished, startChild } from '../../support/child.ts';
import { item, plan, row, schoolWith, sharesOf } from '../support.ts';

test('eight processes issue 50 documents each: none lost or doubled, no number used twice', async () => {
  const school = schoolWith({ '3-1': 500 });
  school.change((tx) => {
    const itemId = item(tx, { name: '数学', grade: 3 }, {});
    const lines = [{ itemId, amount: 450 }];
    postDocument(tx, { kind: 'RK', termId: 1, date: '2027-02-20', state: 'confirmed', lines });
  });
  const child = await bundleChild('goods/children/issuer.ts');
  const runs = Array.from({ length: 8 }, (_, i) => finished(startChild(child, [school.path, `p${i}`, '50'])));
  for (const run of await Promise.all(runs)) expect(run).toMatchObject({ code: 0, err: '' });
  expect(
    school.store.get(
      `SELECT count(*) AS documents, count(DISTINCT number) AS numbers, max(number) AS last FROM document WHERE kind = 'CK'`,
    ),
  ).toEqual({ documents: 400, numbers: 400, last: 'CK20270226-400' });
  expect(school.store.get("SELECT count(*) AS n FROM journal WHERE command LIKE 'issuer%'")).toEqual({
    n: 400,
  });
  expect(row(plan(school), 1).held).toBe(50);
  expect(sharesOf(plan(school), 1)[0]).toMatchObject({ issued: 400, owed: 100 });
});

test('the last copies are handed out once, however many ask for them', async () => {
  const school = schoolWith({ '3-1': 500 });
  school.change((tx) => {
    const itemId = item(tx, { name: '数学', grade: 3 }, {});
    const lines = [{ itemId, amount: 30 }];
    postDocument(tx, { kind: 'RK', termId: 1, date: '2027-02-20', state: 'confirmed', lines });
  });
  const child = await bundleChild('goods/children/issuer.ts');
  const runs = Array.from({ length: 4 }, (_, i) => finished(startChild(child, [school.path, `q${i}`, '10'])));
  await Promise.all(runs);
  expect(row(plan(school), 1).held).toBe(0);
  expect(school.store.get("SELECT count(*) AS n FROM document WHERE kind = 'CK'")).toEqual({ n: 30 });
});

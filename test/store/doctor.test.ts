import { expect, test } from 'vitest';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { TRUTHS } from '../../src/ready/truths.ts';
import { examine } from '../../src/store/doctor.ts';
import * as zh from '../../src/words/zh/index.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';
import { takeBack } from '../support/undo.ts';

const bad = ({ store }: TestSchool) =>
  Object.fromEntries(
    examine(store)
      .filter((f) => !f.ok)
      .map((f) => [f.code, f.found]),
  );

function stocked(): TestSchool {
  const school = emptySchool();
  school.change((tx) => {
    const { id } = tx.run("INSERT INTO item (code, kind, name, key) VALUES ('W1', 'supply', '粉笔', '粉笔')");
    const base = { termId: 1, date: '2027-02-22', state: 'confirmed' } as const;
    postDocument(tx, { ...base, kind: 'RK', lines: [{ itemId: id, amount: 10 }] });
    postDocument(tx, {
      ...base,
      kind: 'CK',
      lines: [{ itemId: id, amount: -4, recipient: { kind: 'school', id: 0 } }],
    });
  });
  return school;
}

test('a sound school passes every check, also after an undo; every check is worded', () => {
  const school = stocked();
  expect(bad(school)).toEqual({});
  takeBack(school);
  expect(bad(school)).toEqual({});
  expect(examine(school.store, TRUTHS).map((f) => f.code)).toEqual(Object.keys(zh.doctor.checks));
});

test('each thing that is wrong is found', () => {
  const school = stocked();
  const { db } = school.store;
  db.pragma('query_only = OFF');
  db.pragma('foreign_keys = OFF');
  db.exec(
    "UPDATE line SET amount = -14 WHERE amount = -4; INSERT INTO staff (name, department_id) VALUES ('王', 77)",
  );
  db.exec("UPDATE document SET state = 'draft' WHERE kind = 'RK'");
  db.exec("INSERT INTO room (name) VALUES ('101'); DROP TRIGGER journal_room_delete; DELETE FROM room");
  expect(bad(school)).toEqual({
    'references-whole': ['staff 1 → department'],
    'journal-watches': ['room'],
    'journal-agrees': ['room 1'],
    'documents-journaled': ['RK20270222-001'],
    'stock-not-below-zero': ['粉笔 2027-02-22 -14'],
  });
  db.exec('UPDATE line SET amount = 5 WHERE amount = -14');
  expect(bad(school)['issued-not-below-zero']).toEqual(['粉笔 school 0 -5']);
});

test('a noun brings its own checks', () => {
  const { store } = emptySchool();
  const findings = examine(store, [
    { code: 'own', find: (r) => r.all<{ name: string }>('SELECT name FROM school').map((s) => s.name) },
  ]);
  expect(findings.at(-1)).toEqual({ code: 'own', ok: false, count: 1, found: ['测试小学'] });
});

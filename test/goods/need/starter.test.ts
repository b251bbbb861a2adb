import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setStandard, standards, updateStandard } from '../../../src/goods/need/standard.ts';
import { addStarter, readStarter } from '../../../src/goods/need/starter.ts';
import { codes } from '../../support/undo.ts';
import { item, schoolWith, TERM } from '../support.ts';

const FILE = join(import.meta.dirname, '../../../templates/standards/starter.yaml');
const text = readFileSync(FILE, 'utf8');

test('the starter set says that it is an example, and every line of it is read', () => {
  expect(text).toMatch(/^# 示例/);
  const lines = readStarter('starter.yaml', text);
  expect(lines.length).toBeGreaterThan(15);
  expect(new Set(lines.map((line) => line.per))).toEqual(
    new Set(['class', 'pupil', 'teacher', 'department', 'school']),
  );
});

test('it is added once, and leaves what the school has said of an item', () => {
  const school = schoolWith({ '1-1': 40 });
  const lines = readStarter('starter.yaml', text);
  school.change((tx) =>
    item(tx, { kind: 'supply', name: '扫帚', key: '扫帚|' }, { scope: 'class', quantity: 9 }),
  );
  const first = school.change((tx) => addStarter(tx, TERM.id, lines));
  expect(first).toEqual({ items: lines.length - 1, standards: lines.length - 1, kept: 1 });
  expect(school.change((tx) => addStarter(tx, TERM.id, lines))).toEqual({
    items: 0,
    standards: 0,
    kept: lines.length,
  });
  expect(standards(school.store, TERM.id).filter((one) => one.quantity === 9)).toHaveLength(1);
});

test('a wrong line is named', () => {
  const line = (fields: string) =>
    `standards:\n  - { item: 笔, per: class, quantity: 1 }\n  - { ${fields} }\n`;
  expect(codes(() => readStarter('x.yaml', line('item: 纸, per: week, quantity: 1')))).toEqual([
    'starter-bad',
  ]);
  expect(codes(() => readStarter('x.yaml', line('item: 纸, per: class, quantity: 1.5')))).toEqual([
    'starter-bad',
  ]);
  expect(codes(() => readStarter('x.yaml', 'standards: ['))).toEqual(['starter-not-yaml']);
});

test('a standard is not changed into one that is there already', () => {
  const school = schoolWith({ '1-1': 40 });
  const id = school.change((tx) =>
    item(tx, { kind: 'supply', name: '笔' }, { scope: 'class' }, { scope: 'teacher' }),
  );
  const [each, teacher] = standards(school.store, TERM.id, id);
  school.change((tx) => {
    expect(updateStandard(tx, { ...teacher!, scope: 'class' })?.id).toBe(each!.id);
    expect(updateStandard(tx, { ...teacher!, scope: 'class', grades: '2,1', quantity: 3 })).toBeUndefined();
  });
  expect(standards(school.store, TERM.id, id)[1]).toMatchObject({
    scope: 'class',
    grades: '1,2',
    quantity: 3,
  });
  school.change((tx) =>
    expect(setStandard(tx, { termId: TERM.id, itemId: id, scope: 'class', grades: '1,2', quantity: 3 })).toBe(
      'unchanged',
    ),
  );
});

test('a thermometer lasts, whatever a list files it under; what is written on paper is used up', () => {
  const school = schoolWith({ '1-1': 40 });
  const lasts = (name: string, category: string | null) => {
    const id = school.change((tx) => item(tx, { kind: 'supply', name, category }, { scope: 'class' }));
    return standards(school.store, TERM.id, id)[0]!.lasting;
  };
  expect([lasts('红外额温枪', '卫生防疫'), lasts('秒表', null), lasts('口罩', '卫生防疫')]).toEqual([
    1, 1, 0,
  ]);
});

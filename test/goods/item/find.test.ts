import { describe, expect, test } from 'vitest';
import { findItem, findItems } from '../../../src/goods/item/find.ts';
import type { NewItem } from '../../../src/goods/item/store.ts';
import { initials } from '../../../src/words/initials.ts';
import type { Refusal } from '../../../src/words/problem.ts';
import { item, schoolWith, TERM } from '../support.ts';

const school = schoolWith({});
school.change((tx) => {
  const book = (name: string, facts: Partial<NewItem>, used = true) =>
    item(
      tx,
      { name, key: `${name}${facts.kind ?? ''}`, initials: initials(name), ...facts },
      ...(used ? [{}] : []),
    );
  book('数学 三年级 下册', { grade: 3, subject: '数学', isbn: '9787107324949' });
  book('数学 三年级 上册', { grade: 3, subject: '数学' }, false);
  book('数学教师用书 三年级', { grade: 3, subject: '数学', kind: 'guide' });
  book('道德与法治 三年级 下册', { grade: 3, subject: '道德与法治' });
  book('数学本', { kind: 'exercise-book' });
  book('无尘粉笔', { kind: 'supply', spec: '白色 48支/盒', key: 'chalk-white' });
  book('无尘粉笔', { kind: 'supply', spec: '彩色 48支/盒', key: 'chalk-coloured' });
});
const found = (typed: string) =>
  findItems(school.store, TERM.id, typed).map((one) => `${one.name}${one.spec}`);

describe('finding an item by what a person types', () => {
  test.each([
    '三年级数学',
    '3年级数学',
    '三数学',
    '三年级 数学',
    '三年级数学下册',
    '9787107324949',
    '978-7-107-32494-9',
    '《数学 三年级 下册》',
  ])('%s is the textbook of this term, not the guide and not last term’s', (typed) =>
    expect(found(typed)).toEqual(['数学 三年级 下册']),
  );

  test('short subjects, parts of a name and spec, pinyin initials', () => {
    expect(found('三年级道法')).toEqual(['道德与法治 三年级 下册']);
    expect(found('粉笔彩色')).toEqual(['无尘粉笔彩色 48支/盒']);
    expect(found('三年级数学本')).toEqual(['数学本']);
    expect(found('彩色粉笔')).toEqual(['无尘粉笔彩色 48支/盒']);
    expect(found('黑粉笔')).toEqual([]);
    expect(found('无尘粉笔彩色')).toEqual(['无尘粉笔彩色 48支/盒']);
    expect(found('wcfb')).toEqual(['无尘粉笔白色 48支/盒', '无尘粉笔彩色 48支/盒']);
  });

  test('what is ambiguous is listed, what is unknown is said', () => {
    const refusal = (typed: string) => {
      try {
        findItem(school.store, TERM.id, typed);
      } catch (error) {
        return (error as Refusal).problems[0];
      }
      return undefined;
    };
    expect(refusal('粉笔')).toMatchObject({ code: 'item-ambiguous', args: { count: 2 } });
    expect(String(refusal('粉笔')?.args.choices)).toContain('彩色');
    expect(refusal('黑板')).toMatchObject({ code: 'item-unknown' });
    expect(refusal('  ')).toMatchObject({ code: 'item-unknown' });
  });
});

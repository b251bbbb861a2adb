import { describe, expect, it } from 'vitest';
import { tiesBetween } from '../../src/intake/evidence/arithmetic.ts';
import { Likeness } from '../../src/intake/evidence/likeness.ts';
import { bestMatching } from '../../src/intake/hypotheses/assign.ts';
import type { SheetCells } from '../../src/intake/kind.ts';

function sheetOf(rows: number[][]): SheetCells {
  const cells = rows.map((row) => row.map((value) => ({ value, text: String(value) })));
  return { file: 'a.csv', sheet: '', plain: true, rows: cells, merges: [] };
}

describe('the best matching of fields to columns', () => {
  it('gives up a better pair where all together are worth more', () => {
    expect(
      bestMatching([
        [0.9, 0.8],
        [0.8, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves a field without a column that is worth nothing', () => {
    expect(bestMatching([[0], [0.2]])).toEqual([-1, 0]);
  });

  it('keeps each field at its own place among those that no column is for', () => {
    expect(
      bestMatching([
        [0, 0, 0],
        [0, 0, 0.4],
        [0, 0, 0],
        [0, 0.3, 0.2],
      ]),
    ).toEqual([-1, 2, -1, 1]);
  });
});

describe('how like a head is to words', () => {
  const likeness = new Likeness(
    new Map([
      ['库存数量', ['on-hand']],
      ['可用册数', ['on-hand']],
      ['物资名称', ['item']],
      ['申请人', ['applicant']],
      ['用途', ['purpose']],
    ]),
  );
  const best = (text: string) => likeness.of(text)[0]?.concept;

  it('hears past what only modifies, on either side', () => {
    expect(likeness.of('具体用途')[0]).toEqual({ concept: 'purpose', score: 0.9 });
    expect(likeness.of('用途说明')[0]).toEqual({ concept: 'purpose', score: 0.9 });
    expect(likeness.of('物资')[0]).toEqual({ concept: 'item', score: 0.9 });
  });

  it('knows a compound by its end', () => expect(best('提出人')).toBe('applicant'));

  it('does not take 不可用 for 可用', () => expect(best('不可用册数')).toBeUndefined());
});

describe('what numbers say of each other', () => {
  const columns = [
    { column: 0, concepts: ['held-before'] },
    { column: 1, concepts: ['came-in'] },
    { column: 2, concepts: ['went-out'] },
    { column: 3, concepts: undefined },
  ];

  it('finds what 期初 + 入 − 出 makes', () => {
    const rows = [
      [10, 5, 3, 12],
      [7, 1, 4, 4],
    ];
    expect([...(tiesBetween(sheetOf(rows), 0, columns).get(3) ?? [])]).toContain('on-hand');
  });

  it('finds nothing where one row does not add up', () => {
    const rows = [
      [10, 5, 3, 12],
      [7, 1, 4, 5],
      [9, 2, 2, 9],
    ];
    expect(tiesBetween(sheetOf(rows), 0, columns).size).toBe(0);
  });
});

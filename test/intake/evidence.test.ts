import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesBetween } from '../../src/intake/evidence/arithmetic.ts';
import { Likeness } from '../../src/intake/evidence/likeness.ts';
import { TYPERS } from '../../src/intake/evidence/typers.ts';
import { saidByVerb } from '../../src/intake/evidence/verbs.ts';
import { bestMatching } from '../../src/intake/hypotheses/assign.ts';
import type { RawCell, SheetCells } from '../../src/intake/kind.ts';

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

  it('is worth as much as any: compared with all there are', () => {
    const row = fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (worth) => {
        const found = bestMatching(worth);
        const taken = found.filter((column) => column >= 0);
        expect(found).toHaveLength(worth.length);
        expect(new Set(taken).size).toBe(taken.length);
        expect(found.every((column, i) => column < 0 || worth[i]![column]! > 0)).toBe(true);
        const sum = found.reduce((total, column, i) => total + (worth[i]![column] ?? 0), 0);
        expect(sum).toBe(bestSum(worth));
      }),
    );
  });
});

/** What the best matching is worth, found by trying every column for every row. */
function bestSum(worth: number[][], row = 0, used: number[] = []): number {
  if (row === worth.length) return 0;
  const taking = worth[row]!.map((one, column) =>
    used.includes(column) ? 0 : Math.max(0, one) + bestSum(worth, row + 1, [...used, column]),
  );
  return Math.max(bestSum(worth, row + 1, used), ...taking);
}

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

  it('hears past modifiers on both sides at once, but not where nothing is left', () => {
    expect(likeness.of('本次用途说明')[0]).toEqual({ concept: 'purpose', score: 0.9 });
    expect(likeness.of('说明')).toEqual([]);
  });

  it('never takes what is only like a word for the word itself, and finds nothing by chance', () => {
    expect(likeness.of('申请用')[0]!.score).toBeLessThan(0.85);
    expect(likeness.of('库存数量')).toEqual([{ concept: 'on-hand', score: 0.85 }]);
    expect(likeness.of('天气')).toEqual([]);
    expect(likeness.of('')).toEqual([]);
  });

  it('weighs what few concepts have above what many have, and what stands at the end above the rest', () => {
    const known = new Likeness(
      new Map([
        ['书名', ['title']],
        ['书价', ['price']],
        ['书号', ['isbn', 'code']],
        ['订书', ['order']],
      ]),
    );
    const of = (text: string) => known.of(text).map(({ concept }) => concept);
    expect(of('书订')[0]).toBe('order');
    // Both concepts of a word, in the order of their names; 价 is the end of one word only.
    expect(of('号书号')).toEqual(['code', 'isbn']);
    expect(of('好价')).toEqual(['price']);
    const [code, isbn] = known.of('号书号');
    expect(code!.score).toBe(isbn!.score);
  });

  it('compares Latin words by pairs of letters, not by single ones', () => {
    const known = new Likeness(new Map([['name', ['name']]]));
    expect(known.of('names')[0]?.concept).toBe('name');
    expect(known.of('men')).toEqual([{ concept: 'name', score: expect.closeTo(0.408, 3) }]);
    expect(known.of('an e')).toEqual([]);
  });
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

  it('takes a head that only sounds like something for what the numbers say', () => {
    const heard = [
      { column: 0, concepts: ['wanted'], perhaps: true as const },
      { column: 1, concepts: ['pupil-copies'] },
      { column: 2, concepts: ['ordered'] },
    ];
    const rows = [
      [2, 26, 28],
      [3, 25, 28],
    ];
    expect([...(tiesBetween(sheetOf(rows), 0, heard).get(0) ?? [])]).toEqual(['teacher-copies']);
  });
});

describe('the verb in the head of a number', () => {
  it.each([
    ['签收册数', 'arrived'],
    ['应收册数', 'expected'],
    ['未到册数', 'not-come'],
    ['backorder', 'not-come'],
    ['退货数量', 'returned'],
    ['架上册数', 'on-hand'],
    ['账上数', 'book-figure'],
    ['清点收到', 'arrived'],
    ['实地盘点', 'counted'],
    ['申购数', 'wanted'],
    ['订购单价', 'price'],
    ['书款', 'money'],
    ['征订代号', 'named'],
    ['每名幼儿', 'per-pupil'],
    ['每班配发', 'rate'],
    ['本次发数', 'delivered'],
  ])('%s: %s', (head, concept) => expect(saidByVerb(head)).toBe(concept));

  it('says nothing where there is none', () => expect(saidByVerb('册数')).toBeUndefined());
});

describe('what a cell may be, by itself', () => {
  const cell = (text: string): RawCell => ({ value: text, text });
  const cases: Record<string, { yes: string[]; no: string[] }> = {
    person: {
      yes: ['王小明', '欧阳', '段文（语文）', '阿依古丽·买买提', 'Mary Lee', 'John F. Smith'],
      no: ['王', '王小明明明', '教研组', 'mary', 'MARY', '王小明1', 'Mary1 Lee'],
    },
    sex: { yes: ['男', '女性', 'F', 'girl'], no: ['男生', '是男', ''] },
    'pupil-id': {
      yes: ['G110101201501010011', '20270301', '11010120150101001X'],
      no: ['12345', 'A1234567', 'G12345678901234567890123'],
    },
    isbn: {
      yes: ['978-7-107-35181-2', 'ISBN：9787107351812', '710735181X', '9797107351812'],
      no: ['9777107351812', '97871073518', '7107351812345'],
    },
    phone: {
      yes: ['13812345678', '010-62345678', '0571 8888888'.replace(' ', '')],
      no: ['12812345678', '1381234567', '62345678'],
    },
    price: { yes: ['6.50', '￥12', '12元', '3.5/本'], no: ['123456', '6.505', '元', '约6'] },
    unit: { yes: ['个', '盒', 'box', 'pcs'], no: ['个人', '大盒', 'boxes'] },
    spec: { yes: ['A4', '60ml', '10×20', '16开5号'], no: ['60', 'ml', '大号'] },
    decision: { yes: ['已通过', '审批中', '不同意', '待审核', 'approved'], no: ['', '不', '同意，先发10盒'] },
    publisher: { yes: ['人民教育出版社', 'Oxford Press'], no: ['出版社地址', '人民教育'] },
    volume: { yes: ['上', '下册', '全一册'], no: ['上上册', '三年级上册', '册'] },
    seq: { yes: ['1', '48', '1200'], no: ['一', '3班', '20260001', '1.5'] },
  };
  it.each(Object.keys(cases))('%s', (concept) => {
    const { yes, no } = cases[concept]!;
    const takes = TYPERS[concept]!;
    expect(yes.filter((text) => !takes(cell(text)))).toEqual([]);
    expect(no.filter((text) => takes(cell(text)))).toEqual([]);
  });
  it('names no concept that is not tried here', () => {
    expect(Object.keys(TYPERS).sort()).toEqual(Object.keys(cases).sort());
  });
});

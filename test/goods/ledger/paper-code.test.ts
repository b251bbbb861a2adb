import { expect, test } from 'vitest';
import { codeOf, codeTyped, groupedCode, readCode } from '../../../src/goods/ledger/paper-code.ts';

const document = { document: 'CK20270226-012' };
const sheet = { sheet: 13, term: '2026-2027-2', of: 302 };

test('a code says what it is of, to the school that printed it', () => {
  for (const coded of [document, sheet, { document: 'DC20270101-1234' }, { document: 'DR20270101-001' }]) {
    const code = codeOf(coded, '南楼小学');
    expect(code).toMatch(/^\d{16}(\d\d)?$/);
    expect(codeTyped(` ${groupedCode(code)} `)).toBe(code);
    expect(codeTyped(code.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)))).toBe(code);
    expect(readCode(code, '南楼小学')).toEqual(coded);
    expect(() => readCode(code, '北楼小学')).toThrow('code-elsewhere');
  }
});

test('a digit misread, and two changed places, are noticed', () => {
  const code = codeOf(document, '南楼小学');
  for (let i = 0; i < code.length; i++) {
    for (let d = 0; d < 10; d++) {
      const other = `${code.slice(0, i)}${d}${code.slice(i + 1)}`;
      if (other !== code) expect(() => readCode(other, '南楼小学')).toThrow('code-misread');
    }
    const swapped = code.slice(0, i) + (code[i + 1] ?? '') + code[i] + code.slice(i + 2);
    if (swapped !== code && swapped.length === code.length)
      expect(() => readCode(swapped, '南楼小学')).toThrow('code-misread');
  }
});

test('a day with a thousand documents still has codes, each its own', () => {
  const codes = [9, 99, 999, 1000, 1009, 99_999].map((n) =>
    codeOf({ document: `RK20270226-${String(n).padStart(3, '0')}` }, '南楼小学'),
  );
  expect(new Set(codes).size).toBe(codes.length);
});

test('what is no code is none: numbers, short numbers, days, ISBN', () => {
  for (const text of ['12', '#12', 'CK20270226-012', '2027-02-26', '9787107323324', '', '三2'])
    expect([text, codeTyped(text)]).toEqual([text, undefined]);
});

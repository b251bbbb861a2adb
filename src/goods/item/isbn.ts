import type { Parsed, RawCell } from '../../intake/kind.ts';
import { saysNothing, squeeze } from '../../intake/parse/plain.ts';
import { problem } from '../../words/problem.ts';

/**
 * An ISBN as 13 digits: 978-7-107-30286-2, "ISBN 978…", a number, 10 digits turned into 13. A wrong check digit, missing digits and
 * 9.78E+12 (a spreadsheet has thrown its last digits away) are problems; 无 and 统一书号s without any digit are undefined.
 */
export function isbnCell(cell: RawCell): Parsed<string | undefined> {
  const raw = typeof cell.value === 'number' ? String(cell.value) : cell.text;
  const text = squeeze(raw)
    .replace(/^['‘’"]+/, '')
    .replace(/^(ISBN|书号|国际标准书号)(-?1[03](?=[:：\s]))?[:：]?/i, '')
    .replace(/[-‐‑–—―－·.](?=[\dX])/gi, keepPoint(raw))
    .replace(/[)）(（]/g, '');
  if (text === '' || saysNothing(text)) return { value: undefined };
  if (/^\d(\.\d+)?E\+?\d+$/i.test(text)) return { problem: problem('isbn-digits-lost', {}) };
  if (/^97[89]\d{10}$/.test(text)) {
    // 9787107000000 typed back from 9.7871E+12: its end is all zeros, and only by chance a right check digit.
    if (/0{6}$/.test(text)) return { problem: problem('isbn-digits-lost', {}) };
    return check13(text)
      ? { value: text }
      : { problem: problem('isbn-check-digit', { digit: digit13(text) }) };
  }
  if (/^\d{9}[\dX]$/i.test(text)) {
    if (!check10(text)) return { problem: problem('isbn-check-digit', { digit: digit10(text) }) };
    const body = `978${text.slice(0, 9)}`;
    return { value: body + digit13(body) };
  }
  const digits = text.replace(/\D/g, '').length;
  return { problem: problem('isbn-wrong-length', { digits }) };
}

/** Points are marks between groups (7.107.30286.2), but in 9.78E+12 the decimal point. */
function keepPoint(raw: string): string {
  return /E\+/i.test(raw) ? '$&' : '';
}

function digit13(isbn: string): string {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(isbn[i]) * (i % 2 === 0 ? 1 : 3);
  return String((10 - (sum % 10)) % 10);
}

function check13(isbn: string): boolean {
  return digit13(isbn) === isbn[12];
}

function digit10(isbn: string): string {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(isbn[i]) * (10 - i);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}

function check10(isbn: string): boolean {
  return digit10(isbn) === isbn[9]?.toUpperCase();
}

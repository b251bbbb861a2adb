import { EXIT, refuse } from '../../words/problem.ts';
import { type DocumentKind, documentNumber } from './document.ts';

/**
 * What the code of a signed sheet says that it is of: a document, or, where none was drafted, a kind of sheet, its term, and the
 * class (302 for 3-2) or other number that it is about.
 */
export type Coded = { document: string } | { sheet: number; term: string; of: number };

/** Kinds of documents by the first digit of their codes; 9 is a sheet without a document. An opening balance is on no paper. */
const KINDS: readonly DocumentKind[] = ['DR', 'RK', 'CK', 'TK', 'HS', 'TH', 'PD', 'BS', 'DC'];

/** How many digits a code has; two more where a day has more than 999 documents of a kind. */
const LENGTH = 16;

/**
 * The code of a sheet: what it is of, the school's mark, two check digits. Digits only: a scanner gun types them, and letters would
 * go into a Chinese input method instead of the command.
 */
export function codeOf(coded: Coded, school: string): string {
  const body = ('document' in coded ? documentDigits(coded.document) : sheetDigits(coded)) + markOf(school);
  return body + String(98 - Number(BigInt(`${body}00`) % 97n)).padStart(2, '0');
}

/** As it is printed, to be typed: 2270-2260-1200-4817. */
export const groupedCode = (code: string): string => code.replace(/\d{4}(?=\d)/g, '$&-');

/** The digits of what was typed or scanned, where they are as many as a code has; undefined for anything else. */
export function codeTyped(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').trim().replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) && (digits.length === LENGTH || digits.length === LENGTH + 2)
    ? digits
    : undefined;
}

/** @throws Refusal 65 when digits are wrong, or the sheet is another school's */
export function readCode(code: string, school: string): Coded {
  const coded = BigInt(code) % 97n === 1n ? bodyOf(code.slice(0, -6)) : undefined;
  if (coded === undefined) return refuse(EXIT.data, 'code-misread', { code: groupedCode(code) });
  if (code.slice(-6, -2) !== markOf(school))
    refuse(EXIT.data, 'code-elsewhere', { code: groupedCode(code), school });
  return coded;
}

/** The class that a code is about: 302 is 3-2. */
export const classOfCode = (of: number): string => `${Math.floor(of / 100)}-${of % 100}`;

function documentDigits(number: string): string {
  const [, kind, day, serial] = /^([A-Z]{2})20(\d{6})-(\d+)$/.exec(number)!;
  const place = KINDS.indexOf(kind as DocumentKind);
  if (place < 0) throw new Error(`no paper shows a document ${number}`);
  return `${place}${day}${serial!.padStart(serial!.length > 3 ? 5 : 3, '0')}`;
}

function sheetDigits({ sheet, term, of }: { sheet: number; term: string; of: number }): string {
  return `9${String(sheet).padStart(2, '0')}${term.slice(2, 4)}${term.slice(-1)}${String(of).padStart(4, '0')}`;
}

function bodyOf(body: string): Coded | undefined {
  if (body.startsWith('9')) {
    const year = Number(`20${body.slice(3, 5)}`);
    return {
      sheet: Number(body.slice(1, 3)),
      term: `${year}-${year + 1}-${body[5]}`,
      of: Number(body.slice(6)),
    };
  }
  const kind = KINDS[Number(body[0])];
  return (
    kind && {
      document: documentNumber(kind, `20${body.slice(1, 7)}`, Number(body.slice(7))),
    }
  );
}

/** Four digits made of the school's name (FNV-1a): sheets of the neighbour school are told apart. */
function markOf(school: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(school.normalize('NFKC')))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return String((hash >>> 0) % 10_000).padStart(4, '0');
}

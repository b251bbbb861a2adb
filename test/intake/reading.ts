import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import type { TermFacts } from '../../src/intake/kind.ts';
import { loadFile } from '../../src/intake/load.ts';
import { readSheets } from '../../src/intake/read.ts';
import type { ReadOptions, ReadResult } from '../../src/intake/reading.ts';
import { testFolder } from '../support/folder.ts';
import { books, LEXICON, roster } from './kinds.ts';

export const TERM: TermFacts = { id: 1, code: '2026-2027-2', year: 2026, half: 2, opening: '2027-03-01' };

export type Table = (string | number | Date | null)[][];

/** The bytes of a workbook with these sheets; `merges` as A1 ranges of the first. */
export function workbook(
  sheets: Record<string, Table>,
  options: {
    merges?: string[];
    type?: 'xlsx' | 'biff8';
    change?: (sheet: WorkSheet) => void;
    hidden?: string[];
  } = {},
): Buffer {
  const book = utils.book_new();
  Object.entries(sheets).forEach(([name, rows], i) => {
    const sheet = utils.aoa_to_sheet(rows, { UTC: true });
    if (i === 0 && options.merges)
      sheet['!merges'] = options.merges.map((range) => utils.decode_range(range));
    if (i === 0) options.change?.(sheet);
    utils.book_append_sheet(book, sheet, name);
  });
  for (const name of options.hidden ?? []) utils.book_set_sheet_visibility(book, name, 1);
  return write(book, { type: 'buffer', bookType: options.type ?? 'xlsx', compression: true }) as Buffer;
}

/** Writes files by name and reads them as the import does. */
export async function readFiles(
  files: Record<string, string | Uint8Array>,
  options: Partial<ReadOptions> = {},
): Promise<ReadResult> {
  const dir = testFolder();
  const loaded = [];
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(dir, name), content);
    loaded.push(await loadFile(name, dir, async () => new Uint8Array()));
  }
  return readSheets(loaded, {
    kinds: [roster, books],
    lexicon: LEXICON,
    term: TERM,
    knownClasses: new Set(),
    answers: new Map(),
    titleOf: (kind) => kind.title({} as never),
    ...options,
  });
}

/** The rows of the only sheet. */
export function rowsOf(result: ReadResult, file = 0, sheet = 0): unknown[] {
  return result.files[file]?.sheets[sheet]?.reading.rows.map((row) => row.row) ?? [];
}

/** code at cell (or line) of every problem. */
export function problemsOf(result: ReadResult): string[] {
  return result.files
    .flatMap((file) => [...file.problems, ...file.questions.map((q) => q.problem), ...file.skipped])
    .map((p) => [p.code, p.at?.cell ?? p.at?.line].filter((part) => part !== undefined).join(' '));
}

/** Text in an encoding that Node cannot write. */
export function utf16(text: string, order: 'le' | 'be', bom: boolean): Buffer {
  const le = Buffer.from(bom ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? le : le.swap16();
}

let table: Map<string, number[]> | undefined;
/** GB18030 of characters that two bytes hold, by turning the decoder round. */
export function gb18030(text: string): Buffer {
  if (!table) {
    table = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let a = 0x81; a <= 0xfe; a++) {
      for (let b = 0x40; b <= 0xfe; b++) {
        if (b !== 0x7f) table.set(decoder.decode(new Uint8Array([a, b])), [a, b]);
      }
    }
  }
  return Buffer.from(
    [...text].flatMap((c) => ((c.codePointAt(0) ?? 0) < 128 ? [c.charCodeAt(0)] : (table?.get(c) ?? [0x3f]))),
  );
}

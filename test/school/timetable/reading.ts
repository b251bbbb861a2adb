import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { loadLexicon } from '../../../src/intake/columns.ts';
import type { TermFacts } from '../../../src/intake/kind.ts';
import { loadFile } from '../../../src/intake/load.ts';
import { readSheets } from '../../../src/intake/read.ts';
import type { ReadResult } from '../../../src/intake/reading.ts';
import { timetable } from '../../../src/school/timetable/intake.ts';
import type { TimetableRow } from '../../../src/school/timetable/row.ts';
import { testFolder } from '../../support/folder.ts';

export const TERM: TermFacts = { id: 1, code: '2026-2027-2', year: 2026, half: 2, opening: '2027-03-01' };
export type Rows = (string | number | null)[][];

/** Reads sheets as an import does; `merges` are A1 ranges by sheet. */
export async function readTimetable(
  sheets: Record<string, Rows>,
  merges: Record<string, string[]> = {},
): Promise<ReadResult> {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet['!merges'] = (merges[name] ?? []).map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  const dir = testFolder();
  writeFileSync(join(dir, '课程表.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const { lexicon } = await loadLexicon([timetable as never]);
  return readSheets([await loadFile('课程表.xlsx', dir, async () => new Uint8Array())], {
    kinds: [timetable as never],
    lexicon,
    term: TERM,
    knownClasses: new Set(['3-1', '3-2']),
    answers: new Map(),
    titleOf: (kind) => kind.name,
  });
}

/** '3-2 一3 语文' of each lesson, with teacher, room and weeks where they are said. */
export function said(result: ReadResult): string[] {
  const rows = result.files.flatMap((f) =>
    f.sheets.flatMap((s) => s.reading.rows.map((r) => r.row as TimetableRow)),
  );
  return rows.map((r) =>
    [
      `${r.class.code} ${'一二三四五六日'[r.weekday - 1]}${r.period} ${r.subject}`,
      r.teacher,
      r.room,
      r.weeks === 'all' ? undefined : r.weeks,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

export function problemsOf(result: ReadResult): string[] {
  const found = [...result.checks, ...result.files.flatMap((f) => [...f.problems, ...f.skipped])];
  return found.map((p) => `${p.code} ${p.at?.cell ?? ''}`.trim());
}

import type { Place } from '../words/problem.ts';
import type { SheetCells } from './kind.ts';
import type { LoadedFile } from './load.ts';
import { printableLine } from './printable.ts';

export interface Note {
  at: Place;
  message: string;
  hint: string;
}

/**
 * A copy of what was read as .xlsx, with the bad cells yellow and what is wrong with them as a comment. Only files with problems in
 * their cells are in it; undefined where there are none.
 */
export async function errorsWorkbook(
  files: readonly LoadedFile[],
  notes: readonly Note[],
): Promise<Uint8Array | undefined> {
  const placed = notes.filter((note) => note.at.file !== undefined && note.at.cell !== undefined);
  const bad = files.filter((file) => placed.some((note) => note.at.file === file.file));
  if (bad.length === 0) return undefined;
  const { default: ExcelJS } = await import('@cj-tech-master/excelts').then((m) => ({ default: m }));
  const book = new ExcelJS.Workbook();
  const names = new Set<string>();
  for (const file of bad) {
    for (const cells of file.sheets) {
      const own = placed.filter(
        (note) => note.at.file === file.file && (note.at.sheet ?? '') === cells.sheet,
      );
      const sheet = book.addWorksheet(freeName(cells, bad.length > 1, names));
      copy(cells, sheet);
      for (const note of own) {
        const cell = sheet.getCell(note.at.cell as string);
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
        const before = typeof cell.note === 'string' ? `${cell.note}\n` : '';
        cell.note = `${before}${note.message}${note.hint ? `\n${note.hint}` : ''}`;
      }
    }
  }
  book.lastModifiedBy = 'kaixue';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

type Worksheet = import('@cj-tech-master/excelts').Worksheet;

function copy(cells: SheetCells, sheet: Worksheet): void {
  cells.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) sheet.getCell(r + 1, c + 1).value = cell.value;
    });
  });
  for (const { top, left, bottom, right } of cells.merges)
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}

/** A sheet's name, with the file's when there are several; at most 31 characters, none that a sheet may not have. */
function freeName(cells: SheetCells, several: boolean, names: Set<string>): string {
  const file = cells.file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  const wanted = several || cells.sheet === '' ? `${file} ${cells.sheet}`.trim() : cells.sheet;
  const stem = printableLine(wanted, 26).replace(/[*?:\\/[\]]/g, '_') || 'Sheet';
  let name = stem;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${stem} ${n}`;
  names.add(name.toLowerCase());
  return name;
}

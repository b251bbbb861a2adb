import type { SheetCells } from '../kind.ts';

/** The texts of a sheet, with merged areas known. */
export class Texts {
  private readonly sheet: SheetCells;

  constructor(sheet: SheetCells) {
    this.sheet = sheet;
  }

  get height(): number {
    return this.sheet.rows.length;
  }

  at(row: number, column: number): string {
    return this.sheet.rows[row]?.[column]?.text ?? '';
  }

  /** The text of a cell, or of the first cell of the merged area that it lies in. */
  merged(row: number, column: number): string {
    const own = this.at(row, column);
    if (own !== '') return own;
    const area = this.sheet.merges.find(
      (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right,
    );
    return area ? this.at(area.top, area.left) : '';
  }

  /** How many columns the area is wide that begins in a cell. */
  widthOf(row: number, column: number): number {
    const area = this.sheet.merges.find((m) => m.top <= row && row <= m.bottom && m.left === column);
    return area ? area.right - area.left + 1 : 1;
  }

  /** The text of a cell, of its merged area, or of the nearest on its left. */
  over(row: number, column: number): string {
    for (let c = column; c >= 0; c--) {
      const text = this.merged(row, c);
      if (text !== '') return text;
    }
    return '';
  }

  filled(row: number): { column: number; text: string }[] {
    return (this.sheet.rows[row] ?? []).flatMap((cell, column) =>
      cell && cell.text !== '' ? [{ column, text: cell.text }] : [],
    );
  }
}

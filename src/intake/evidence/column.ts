import type { CellContext, Field, RawCell, SheetCells } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { numberIn } from '../row-kinds.ts';
import { type Figures, tiesBetween } from './arithmetic.ts';
import { ownType } from './shapes.ts';
import { TYPERS } from './typers.ts';

/** So many cells of a column are looked at, spread over its length. */
const SAMPLE = 30;

/** What stands beneath a head, and what may be read of it. Each question is answered once. */
export class ColumnEvidence {
  readonly cells: readonly RawCell[];
  /** Share of the rows looked at in which it has a cell. */
  readonly filled: number;
  private readonly shares = new Map<string, number | null>();

  constructor(looked: readonly (RawCell | undefined)[][], column: number) {
    this.cells = looked.flatMap((row) => row[column] ?? []);
    this.filled = looked.length === 0 ? 0 : this.cells.length / looked.length;
  }

  /** Share of the cells that are numbers. */
  get numeric(): number {
    return this.shareOf('number', (cell) => numberIn(cell) !== null) ?? 0;
  }

  /** Share of the cells that a field of this concept reads; null where there are none. */
  share(concept: string, field: Field, ctx: CellContext): number | null {
    const typer = TYPERS[concept] ?? field.type;
    return this.shareOf(concept, (cell) => {
      if (typer) return typer(cell);
      ctx.row = {};
      const read = field.parse(cell, ctx);
      return 'value' in read && read.value !== undefined;
    });
  }

  /** Share of the cells that a test says yes to. */
  shareBy(name: string, is: (cell: RawCell) => boolean): number {
    return this.shareOf(`·${name}`, is) ?? 0;
  }

  /** The type that its cells can hardly be anything but; '' for plain words and numbers. */
  get own(): string {
    this.type ??= ownType(this.cells);
    return this.type;
  }

  private type: string | undefined;

  private shareOf(concept: string, reads: (cell: RawCell) => boolean): number | null {
    let share = this.shares.get(concept);
    if (share === undefined) {
      const read = this.cells.filter(reads).length;
      share = this.cells.length === 0 ? null : read / this.cells.length;
      this.shares.set(concept, share);
    }
    return share;
  }
}

/** The evidence of a region's columns, each made when it is first asked. */
export class Evidence {
  private readonly columns = new Map<number, ColumnEvidence>();
  private readonly sheet: SheetCells;
  private readonly from: number;
  private rows: (RawCell | undefined)[][] | undefined;

  constructor(sheet: SheetCells, head: { row: number; depth: number }) {
    this.sheet = sheet;
    this.from = head.row + head.depth;
  }

  /** The rows that are looked at, of all that are not blank. */
  private get looked(): (RawCell | undefined)[][] {
    if (!this.rows) {
      const rows = this.sheet.rows.slice(this.from).filter((row) => row.some(Boolean));
      const step = Math.max(1, Math.floor(rows.length / SAMPLE));
      this.rows = rows.filter((_, i) => i % step === 0).slice(0, SAMPLE);
    }
    return this.rows;
  }

  /** What the numbers of these columns say of each other, found out once. */
  ties(columns: () => readonly Figures[]): ReadonlyMap<number, ReadonlySet<string>> {
    this.tied ??= tiesBetween(this.sheet, this.from, columns());
    return this.tied;
  }

  private tied: ReadonlyMap<number, ReadonlySet<string>> | undefined;

  of({ column }: Pick<HeadColumn, 'column'>): ColumnEvidence {
    let evidence = this.columns.get(column);
    if (!evidence) {
      evidence = new ColumnEvidence(this.looked, column);
      this.columns.set(column, evidence);
    }
    return evidence;
  }
}

import type { CellContext, Field, RawCell, SheetCells } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { saysNothing } from '../parse/plain.ts';
import { isNote, numberIn, totalOf } from '../row-kinds.ts';
import { balancesOf, type Figures, numbersOf, tiesBetween } from './arithmetic.ts';
import { type MadeOf, madeOf } from './made-of.ts';
import { ownType } from './shapes.ts';
import { TYPERS } from './typers.ts';

/** So many cells of a column are looked at, spread over its length. */
const SAMPLE = 30;
/** What fewer cells than these are not says little: they may all be slips, or words in the place of a value. */
export const FEW = 5;
/** A column that says one thing more than these is no mere mark. */
const VARIED = 4;
/** So many rows that are counted on are no chance. */
const COUNTED = 3;
/** Totals and remarks stand in the last rows. */
const FOOT = 8;

type Rows = readonly (readonly (RawCell | undefined)[])[];

/** What stands beneath a head, and what may be read of it. Each question is answered once. */
export class ColumnEvidence {
  readonly cells: readonly RawCell[];
  /** Share of the rows looked at in which it has a cell. */
  readonly filled: number;
  /** By what reads the cells: two kinds may read the same concept in different ways. */
  private readonly shares = new Map<unknown, number | null>();

  constructor(looked: Rows, column: number) {
    // 无 and — in a cell are a blank in ink.
    this.cells = looked.flatMap((row) => row[column] ?? []).filter(({ text }) => !saysNothing(text));
    this.filled = looked.length === 0 ? 0 : this.cells.length / looked.length;
  }

  /** How many different things it says, 0 to 1: one and the same word in every row tells nothing of what the rows are. */
  get variety(): number {
    if (this.cells.length < FEW) return 1;
    return Math.min(1, (new Set(this.cells.map(({ text }) => text)).size - 1) / VARIED);
  }

  /** Share of the cells that are numbers. */
  get numeric(): number {
    return this.shareOf('number', (cell) => numberIn(cell) !== null) ?? 0;
  }

  /** Share of the cells that a field of this concept reads; null where there are none. */
  share(concept: string, field: Field, ctx: CellContext): number | null {
    const typer = TYPERS[concept] ?? field.type;
    return this.shareOf(typer ?? field.parse, (cell) => {
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

  /** Whether some value stands in it more than once. */
  get repeats(): boolean {
    return new Set(this.cells.map(({ text }) => text)).size < this.cells.length;
  }

  private shareOf(by: unknown, reads: (cell: RawCell) => boolean): number | null {
    let share = this.shares.get(by);
    if (share === undefined) {
      const read = this.cells.filter(reads).length;
      share = this.cells.length === 0 ? null : read / this.cells.length;
      this.shares.set(by, share);
    }
    return share;
  }
}

/** The evidence of a region's columns, each made when it is first asked. */
export class Evidence {
  private readonly columns = new Map<number, ColumnEvidence>();
  private readonly sheet: SheetCells;
  private readonly head: { row: number; depth: number };
  private rows: Rows | undefined;

  constructor(sheet: SheetCells, head: { row: number; depth: number }) {
    this.sheet = sheet;
    this.head = head;
  }

  private get from(): number {
    return this.head.row + this.head.depth;
  }

  /** The rows that are looked at, of all that are not blank. */
  private get looked(): Rows {
    if (!this.rows) {
      const rows = this.body;
      const step = Math.max(1, Math.floor(rows.length / SAMPLE));
      this.rows = rows.filter((_, i) => i % step === 0).slice(0, SAMPLE);
    }
    return this.rows;
  }

  /** The rows that are not blank, without what stands at the foot, and without the head where it stands again: that is no value of a column. */
  private get body(): Rows {
    if (!this.bodied) {
      const all = withoutHeads(this.sheet.rows, this.head).filter((row) => row.some(Boolean));
      this.bodied = all.filter((row, i) => i < all.length - FOOT || !(isNote(row) || totalOf(row)));
    }
    return this.bodied;
  }

  private bodied: Rows | undefined;

  /** What the numbers of these columns say of each other, found out once. */
  ties(columns: () => readonly Figures[]): ReadonlyMap<number, ReadonlySet<string>> {
    this.tied ??= tiesBetween(this.sheet, this.from, columns());
    return this.tied;
  }

  private tied: ReadonlyMap<number, ReadonlySet<string>> | undefined;

  /** Which of these columns are what is left of what came and went, found out once. */
  balances(columns: () => readonly Figures[]): ReadonlyMap<number, readonly number[]> {
    this.left ??= balancesOf(this.sheet, this.from, columns());
    return this.left;
  }

  private left: ReadonlyMap<number, readonly number[]> | undefined;

  /** What these columns are made of, found out once. */
  madeOf(columns: () => readonly Figures[]): MadeOf {
    if (!this.made) {
      const figures = columns();
      this.made = madeOf(figures, numbersOf(this.sheet, this.from, figures));
    }
    return this.made;
  }

  private made: MadeOf | undefined;

  /** Whether numbers run 1, 1, 2, 3 … and begin at 1 again wherever the other column says something new. */
  countsAnew({ column }: Pick<HeadColumn, 'column'>, by: Pick<HeadColumn, 'column'>): boolean {
    let group = '';
    let last = 0;
    let groups = 0;
    let most = 0;
    for (const row of this.body) {
      const said = row[by.column]?.text ?? group;
      const cell = row[column];
      if (!cell) continue;
      const number = numberIn(cell);
      if (said !== group) {
        groups++;
        last = 0;
      }
      if (number === null || (number !== last && number !== last + 1) || number === 0) return false;
      group = said;
      last = number;
      most = Math.max(most, number);
    }
    return groups > 1 && most > 1;
  }

  /** Whether it counts the rows: 1, 2, 3 … to the last. */
  countsRows({ column }: Pick<HeadColumn, 'column'>): boolean {
    return this.once(`rows ${column}`, () => {
      let last = 0;
      for (const row of this.body) {
        if (!row[column]) continue;
        if (numberIn(row[column]) !== last + 1) return false;
        last++;
      }
      return last >= COUNTED;
    });
  }

  /** Whether numbers count from 1 and begin at 1 again: of parts of a list, and no numbers of things. */
  countsInParts({ column }: Pick<HeadColumn, 'column'>): boolean {
    return this.once(`parts ${column}`, () => {
      let last: number | null | undefined;
      let begun = 0;
      for (const row of this.body) {
        // What stands alone in its row is the name of a part.
        if (!row[column] || row.filter(Boolean).length < 2) continue;
        const number = numberIn(row[column]);
        if (number !== 1 && (last === undefined || number !== (last ?? 0) + 1)) return false;
        if (number === 1) begun++;
        last = number;
      }
      return begun > 1;
    });
  }

  /** What is asked of a column by every field of every kind is found out once. */
  private once(question: string, find: () => boolean): boolean {
    let answer = this.answers.get(question);
    if (answer === undefined) {
      answer = find();
      this.answers.set(question, answer);
    }
    return answer;
  }

  private readonly answers = new Map<string, boolean>();

  /** Whether rows have days of their own, and on each something came or went, hardly ever both: no row is the stock, but a step to it. */
  goesByDay(isDay: (cell: RawCell) => boolean, day: number, came: number, went: number): boolean {
    const moved = this.body.filter((row) => numberIn(row[came]) || numberIn(row[went]));
    const dated = moved.filter((row) => row[day] && isDay(row[day]));
    const both = moved.filter((row) => numberIn(row[came]) && numberIn(row[went])).length;
    const onlyWent = moved.some((row) => !numberIn(row[came]));
    const days = new Set(dated.map((row) => row[day]?.text)).size;
    return onlyWent && days > 1 && dated.length * 2 > moved.length && both * FEW < moved.length;
  }

  of({ column }: Pick<HeadColumn, 'column'>): ColumnEvidence {
    let evidence = this.columns.get(column);
    if (!evidence) {
      evidence = new ColumnEvidence(this.looked, column);
      this.columns.set(column, evidence);
    }
    return evidence;
  }
}

/** The rows beneath a head, without the same head further down and what is said right over it: 品名：粉笔 over each of many stock cards. */
function withoutHeads(rows: Rows, { row: at, depth }: { row: number; depth: number }): Rows {
  const below = rows.slice(at + depth);
  const last = rows[at + depth - 1] ?? [];
  const left = new Set<number>();
  below.forEach((row, r) => {
    if (!row.some(Boolean) || !last.every((cell, c) => cell?.text === row[c]?.text)) return;
    for (let over = r - depth; over < r; over++) left.add(over + 1);
    for (let over = r - depth; isTitle(below[over]); over--) left.add(over);
  });
  return left.size === 0 ? below : below.filter((_, r) => !left.has(r));
}

/** One cell, or labels with what is said of them. */
function isTitle(row: Rows[number] = []): boolean {
  const cells = row.flatMap((cell) => cell ?? []);
  return cells.length === 1 || (cells.length > 0 && cells.every(({ text }) => /[:：]/.test(text)));
}

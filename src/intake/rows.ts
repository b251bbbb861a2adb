import type { Problem } from '../words/problem.ts';
import { sideBySide, withinBlock } from './blocks.ts';
import type { KindWords } from './columns.ts';
import { acrossDiffers, columnsByHeading } from './columns-by-heading.ts';
import type { Column, Header } from './header.ts';
import { blankIsBlank, fillers, headerWords, headTexts } from './header-cells.ts';
import type {
  CellContext,
  Kind,
  Question,
  RawCell,
  Reading,
  ReadRow,
  SheetCells,
  SheetContext,
} from './kind.ts';
import { notSaid, parseRow, speaks } from './parse-row.ts';
import { isChapter, isHelp, isNote, partHeading, totalOf } from './row-kinds.ts';
import { headFollows, saidAgain } from './said-again.ts';
import { Totals } from './totals.ts';

export interface ListReading extends Reading<unknown> {
  skipped: NonNullable<Reading<unknown>['skipped']>;
  rejected: number[];
  partial: ReadRow<Record<string, unknown>>[];
  spread: string[];
}

/** Reads the rows under a header: every block of it, each row parsed and checked, what is no data skipped with its reason. */
export function readList(
  sheet: SheetCells,
  kind: Kind,
  words: KindWords,
  header: Header,
  ctx: SheetContext,
  again: (row: number) => Header | null,
): ListReading {
  const took = Object.fromEntries((header.blocks[0] ?? []).map((one) => [one.field, one.header]));
  const reading: ListReading = {
    headerRow: header.row + 1,
    took,
    rows: [],
    problems: [],
    questions: [],
    skipped: [],
    rejected: [],
    partial: [],
    spread: [],
  };
  for (const { columns, from, to, title } of sideBySide(sheet, header)) {
    const own = title === undefined ? ctx : { ...ctx, title, around: ctx.title };
    new Block(sheet, kind, words, header, own, reading, columns, from, to, again).read();
  }
  return reading;
}

/** One block of columns, walked from top to bottom. */
class Block {
  private readonly fillDown: ReadonlySet<string>;
  private readonly mergedOnly: ReadonlySet<string>;
  private readonly within: ReadonlyMap<string, string>;
  private readonly memory = new Map<number, RawCell>();
  readonly cellContext: CellContext;
  private readonly title: string;
  /** What heads the next rows, from above; null once there were rows. */
  private over: string[] | null = null;
  private totals: Totals;
  columns: Column[];
  /** Once, or once for each class that heads a column. */
  private versions: Column[][];
  /** The field whose amounts stand under heads that are values. */
  private amount: string | undefined;
  private fillers: ReadonlySet<number>;
  headerTexts: ReadonlyMap<number, string>;
  readonly sheet: SheetCells;
  readonly kind: Kind;
  readonly words: KindWords;
  private readonly header: Header;
  private readonly reading: ListReading;
  private readonly from: number;
  private readonly to: number;
  private readonly again: (row: number) => Header | null;

  constructor(
    sheet: SheetCells,
    kind: Kind,
    words: KindWords,
    header: Header,
    ctx: SheetContext,
    reading: ListReading,
    columns: Column[],
    from: number,
    to: number,
    again: (row: number) => Header | null,
  ) {
    this.again = again;
    this.sheet = sheet;
    this.kind = kind;
    this.words = words;
    this.header = header;
    this.reading = reading;
    this.columns = columns;
    this.from = from;
    this.to = to;
    this.fillDown = new Set(kind.fields.filter((field) => field.fillDown).map((field) => field.key));
    this.within = new Map(kind.fields.map(({ key, within = '' }) => [key, within]));
    this.mergedOnly = blankIsBlank(sheet, kind, columns, header);
    this.title = ctx.title;
    this.cellContext = { ...ctx, header: '', unit: '', row: {} };
    this.totals = new Totals(kind, columns);
    this.fillers = fillers(columns);
    this.headerTexts = headTexts(sheet, header.row, columns);
    this.versions = this.spread(header);
  }

  read(): void {
    const { rows } = this.sheet;
    for (let r = this.header.row + this.header.depth; r < rows.length; r++) {
      const all = rows[r] ?? [];
      const cells = withinBlock(all, this.columns, this.from, this.to);
      const count = cells.reduce((sum, cell) => (cell ? sum + 1 : sum), 0);
      if (count > 0) r += this.one(cells, r, count);
    }
  }

  /** One row that is not blank; gives how many further rows it took (a repeated header of two rows). */
  private one(cells: (RawCell | undefined)[], r: number, count: number): number {
    const skip = (why: 'total' | 'note' | 'header' | 'title') => {
      this.reading.skipped.push({ line: r + 1, why, text: cells.find(Boolean)?.text ?? '' });
      return 0;
    };
    const heads = (text: string) => {
      this.under(text);
      this.memory.clear();
      return skip('title');
    };
    const again = this.headerAgain(cells, r);
    if (again > 0) {
      skip('header');
      return again - 1;
    }
    const row = this.sheet.rows[r] ?? [];
    const said = saidAgain(this, r);
    if (said) {
      this.columns = said;
      this.versions = this.spread(this.header);
    }
    const heading = partHeading(row) || (said ? row.map((cell) => cell?.text ?? '').join(' ') : '');
    if (heading !== '') return heads(heading);
    const texts = cells.filter((cell) => cell && typeof cell.value === 'string') as RawCell[];
    const total = texts.some((cell) => /[计計总總累]|共\s*\d|人\s*[数數]|[男女]生|total/i.test(cell.text))
      ? totalOf(cells)
      : null;
    if (total) {
      if (!total.apart) this.reading.problems.push(...this.totals.check(cells, r, this.sheet));
      if (!/小计/.test(texts.map((cell) => cell.text).join(''))) this.memory.clear();
      return skip('total');
    }
    if (isNote(cells) || isHelp(cells, r - this.header.row - this.header.depth)) return skip('note');
    if (count === 1 && headFollows(this, r)) return heads(cells.find(Boolean)?.text ?? '');
    if (count === 1 && this.subTitle(cells, r)) return skip('title');
    const own = this.columns.length === 0 ? this.versions.flat() : this.columns;
    if (!own.some((c) => cells[c.column] && !this.fillers.has(c.column))) return 0;
    this.over = null;
    this.fill(cells, r);
    this.totals.add(row);
    this.parse(r);
    return 0;
  }

  /** The same header again (a page break), or another for the rows below; gives its rows, 0 when it is none. */
  private headerAgain(cells: (RawCell | undefined)[], r: number): number {
    let same = 0;
    let other = 0;
    for (const { column } of this.columns) {
      const text = cells[column]?.text;
      if (text === undefined) continue;
      // No header holds numbers: this is nearly every row of data.
      if (typeof cells[column]?.value !== 'string') return 0;
      if (text === this.headerTexts.get(column)) same++;
      else other++;
    }
    const alike = same >= 2 || (same === 1 && this.columns.length === 1);
    if (alike && other === 0) return this.header.depth;
    if (headerWords(cells, this.words) < 2) return alike ? this.header.depth : 0;
    const header = this.again(r);
    const columns = header?.blocks[0];
    if (
      !header ||
      !columns ||
      !this.kind.signature.every((group) => group.some((key) => header.fields.has(key)))
    )
      return alike ? this.header.depth : 0;
    this.columns = columns;
    this.totals = new Totals(this.kind, columns, this.totals);
    this.fillers = fillers(columns);
    this.headerTexts = headTexts(this.sheet, r, columns);
    this.versions = this.spread(header);
    this.memory.clear();
    return header.depth;
  }

  /** 三(2)班 alone in a row, above its pupils: it speaks for the rows below, as part of the title. */
  private subTitle(cells: (RawCell | undefined)[], r: number): boolean {
    const column = cells.findIndex(Boolean);
    const cell = cells[column] as RawCell;
    if (typeof cell.value !== 'string') return false;
    const across = this.sheet.merges.some((m) => m.top === r && m.left === column && m.right > m.left);
    const own = this.columns.find((c) => c.column === column);
    // Without merges (a CSV) it stands under 序号: text there is no number of a row.
    const unnumbered = (this.fillers.has(column) || own?.field === 'seq') && /\D/.test(cell.text);
    const title = across || unnumbered || isChapter(cell.text) || speaks(this.kind, cell, this.cellContext);
    const goesDown = own && this.fillDown.has(own.field) && !this.mergedOnly.has(own.field);
    if (own && !goesDown && !title) return false; // 后山 alone in a row is an area, and no heading.
    this.under(cell.text);
    if (goesDown) this.memory.set(column, cell);
    else this.memory.clear();
    return true;
  }

  /** What follows stands under this, one word at the end of the title, with what stands over it without rows between. */
  private under(text: string): void {
    this.cellContext.under = text.replace(/\s+/g, '');
    this.over = [...(this.over ?? []), this.cellContext.under];
    this.cellContext.title = `${this.title} ${this.over.join('')}`.trim();
  }

  /** Blank cells of fields that are written once for a block of rows get the value above, or of their merged area. */
  private fill(cells: (RawCell | undefined)[], r: number): void {
    for (const { column, field } of this.columns) {
      const outer = this.columns.find((one) => one.field === this.within.get(field))?.column ?? -1;
      if (cells[outer] && cells[outer].text !== this.memory.get(outer)?.text) this.memory.delete(column);
    }
    for (const { column, field } of this.columns) {
      if (!this.fillDown.has(field)) continue;
      const cell = cells[column];
      if (cell) this.memory.set(column, cell);
      else {
        const merge = this.sheet.merges.find(
          (m) => m.top < r && r <= m.bottom && m.left <= column && column <= m.right,
        );
        const value = merge && this.sheet.rows[merge.top]?.[merge.left];
        if (value) this.memory.set(column, value);
        else if (this.mergedOnly.has(field)) this.memory.delete(column);
      }
    }
  }

  private parse(r: number): void {
    const row = this.sheet.rows[r] ?? [];
    const base: Omit<ReadRow<unknown>, 'row'> = {
      file: this.sheet.file,
      sheet: this.sheet.sheet,
      line: (row.find((cell) => cell?.at)?.at?.row ?? r) + 1,
      cells: {},
      took: this.reading.took,
      ...(this.sheet.plain ? { plain: true } : {}),
    };
    const cellOf = (c: Column) =>
      c.value ??
      c.said ??
      row[c.column] ??
      (this.fillDown.has(c.field) ? this.memory.get(c.column) : undefined);
    this.note(acrossDiffers(this.sheet, this.amount, this.columns, this.versions, r), [], r);
    // What a class has no amount of it did not order; where none has any, the row stands for itself.
    const used = this.versions.filter((columns) =>
      columns.every((c) => !(c.value ?? c.needed) || row[c.column]),
    );
    const needed = this.kind.fields.some((field) => field.key === this.amount && field.required);
    for (const columns of used.length > 0 || needed ? used : [this.columns]) {
      const own = { ...base, cells: {} };
      const done = parseRow(this.kind, columns, cellOf, own, this.cellContext, this.words.labels);
      for (const one of done.rows ?? []) this.reading.rows.push({ row: one, ...own });
      if (done.partial) this.reading.partial.push({ row: done.partial, ...own });
      this.note(done.problems, done.questions, r);
    }
  }

  private spread(header: Header): Column[][] {
    const versions = columnsByHeading(this.columns, header.spread);
    this.amount = header.spread?.spread.amount;
    const heads = versions.flatMap((columns) => columns.flatMap((c) => (c.value ? [c.header] : [])));
    this.reading.spread.push(...heads);
    return versions;
  }

  private note(problems: Problem[], questions: Question[], r: number): void {
    if (problems.length === 0 && questions.length === 0) return;
    this.reading.problems.push(...notSaid(problems, this.reading.problems));
    this.reading.questions.push(...questions);
    if (this.reading.rejected.at(-1) !== r + 1) this.reading.rejected.push(r + 1);
  }
}

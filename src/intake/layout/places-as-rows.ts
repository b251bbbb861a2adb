import type { Problem } from '../../words/problem.ts';
import { problem } from '../../words/problem.ts';
import { cellPlace } from '../grid.ts';
import { headerKey } from '../header-text.ts';
import { AMOUNTS } from '../hypotheses/amounts.ts';
import type { RawCell, SheetCells } from '../kind.ts';
import { numberIn, totalOf } from '../row-kinds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Head } from './head.ts';
import { type Places, placesIn } from './places.ts';

/** Heads of such a list that the file has not: a person may speak of them all the same. */
export const PLACE_HEADS: readonly string[] = ['人数', '学生用书', '数量', '校点', 'Campus'];

/** The list, what is wrong with its totals, and the heads that are no longer in it. */
export interface AsRows {
  sheet: SheetCells;
  problems: Problem[];
  heads: string[];
}

type Row = (RawCell | undefined)[];

/**
 * A list with columns for each place of teaching as the list that it says: a row for each place, which stands in a column of its own.
 * What the places have together is held against them, and is no column then. Null where a list has no such columns.
 */
export function placesAsRows(sheet: SheetCells, head: Head | null, vocabulary: Vocabulary): AsRows | null {
  if (!head) return null;
  const places = placesIn(sheet, head, vocabulary);
  // Whose list says the place in a column of its own says it in rows already.
  const named = head.columns.some(({ header }) => meanings(header, vocabulary).includes('campus'));
  if (!places || named) return null;
  return new Rewriting(sheet, head, places, vocabulary).made();
}

const meanings = (header: string, vocabulary: Vocabulary) =>
  header.split('·').flatMap((text) => vocabulary.meanings(headerKey(text).key));

/** One such list, rewritten. */
class Rewriting {
  private readonly parted: ReadonlySet<number>;
  /** Amounts of the row as a whole beside those of the places: they stand in the first of its rows only. */
  private readonly whole: ReadonlySet<number>;
  /** Where each word stands then, and the place. */
  private readonly columnOf: ReadonlyMap<string, number>;
  private readonly placeAt: number;
  private readonly problems: Problem[] = [];
  private readonly sheet: SheetCells;
  private readonly head: Head;
  private readonly places: Places;
  private readonly vocabulary: Vocabulary;

  constructor(sheet: SheetCells, head: Head, places: Places, vocabulary: Vocabulary) {
    this.sheet = sheet;
    this.head = head;
    this.places = places;
    this.vocabulary = vocabulary;
    this.parted = new Set([...places.columns, ...places.totals].map(({ column }) => column));
    const [from, to] = [Math.min(...this.parted), Math.max(...this.parted)];
    this.whole = new Set(
      head.columns.flatMap(({ column, header }) => {
        const said = meanings(header, vocabulary);
        // 教师 between the places and 合计 is added up with them.
        const within = from < column && column < to && this.isOfNumbers(column);
        const amount = within || said.some((one) => AMOUNTS.has(one) || OF_PEOPLE.has(one));
        return amount && !this.parted.has(column) ? [column] : [];
      }),
    );
    this.columnOf = new Map(
      places.words.map((word) => [word, places.columns.find((one) => one.word === word)?.column ?? 0]),
    );
    this.placeAt = Math.max(...head.columns.map(({ column }) => column)) + 1;
  }

  private isOfNumbers(column: number): boolean {
    const cells = this.sheet.rows.slice(this.head.row + this.head.depth).flatMap((row) => row[column] ?? []);
    return cells.length > 0 && cells.every((cell) => numberIn(cell) !== null);
  }

  made(): AsRows {
    const { row, depth } = this.head;
    const { rows } = this.sheet;
    const body = rows.slice(row + depth).flatMap((cells, i) => this.rowsOf(cells, row + depth + i));
    const merges = this.sheet.merges.filter(({ bottom }) => bottom < row);
    const made = { ...this.sheet, rows: [...rows.slice(0, row), ...this.heads(), ...body], merges };
    const heads = this.head.columns.filter(({ column }) => this.parted.has(column));
    return { sheet: made, problems: this.problems, heads: heads.map(({ header }) => header) };
  }

  /** The head's rows with each word once. */
  private heads(): Row[] {
    const { row, depth } = this.head;
    return this.sheet.rows.slice(row, row + depth).map((cells, i) => {
      const own = cells.map((cell, c) => (this.parted.has(c) ? undefined : cell));
      if (i > 0) return own;
      for (const [word, column] of this.columnOf) own[column] = textCell(word === '' ? this.bare() : word);
      own[this.placeAt] = textCell(/[a-z]/i.test(this.places.names[0] ?? '') ? 'Campus' : '校点');
      return own;
    });
  }

  /** What stands beneath the places alone: pupils, where a list is of them or has teachers beside, else an amount. */
  private bare(): string {
    const { columns, row } = this.head;
    const title = this.sheet.rows.slice(0, row).flatMap((cells) => cells.flatMap((cell) => cell?.text ?? []));
    if (/人数|班额/.test(`${title.join('')}${this.sheet.sheet}${this.sheet.file}`)) return '人数';
    const teachers = columns.some(
      ({ column, header }) =>
        meanings(header, this.vocabulary).includes('teacher-copies') ||
        (this.whole.has(column) && meanings(header, this.vocabulary).includes('teacher')),
    );
    return teachers ? '学生用书' : '数量';
  }

  private rowsOf(cells: Row, r: number): Row[] {
    const { columns, names } = this.places;
    if (!cells.some(Boolean) || this.isHead(cells)) return [[]];
    const shared = cells.map((cell, c) => (this.parted.has(c) ? undefined : (cell ?? this.above(r, c))));
    const placed = (row: Row): Row =>
      row.map((cell, c) => cell && { ...cell, at: cell.at ?? { row: r, column: c } });
    if (totalOf(cells)) return [placed(this.summed(cells, shared))];
    const filled = names.filter((name) =>
      columns.some(({ place, column }) => place === name && cells[column]),
    );
    const amounts = filled.filter((name) =>
      columns.some(({ place, column }) => place === name && numberIn(cells[column]) !== 0 && cells[column]),
    );
    this.check(cells, r);
    const own = amounts.length > 0 ? amounts : filled.slice(0, 1);
    if (own.length === 0) return [placed(shared)];
    return own.map((name, i) => {
      const row = shared.map((cell, c) => (i > 0 && this.whole.has(c) ? undefined : cell));
      for (const { place, word, column } of columns) {
        const cell = place === name ? cells[column] : undefined;
        if (cell) row[this.columnOf.get(word) ?? column] = { ...cell, at: cell.at ?? { row: r, column } };
      }
      row[this.placeAt] = textCell(name);
      return placed(row);
    });
  }

  /** The head again, at the top of a page. */
  private isHead(cells: Row): boolean {
    const { row, depth } = this.head;
    return this.sheet.rows.slice(row, row + depth).some((head) => {
      const same = head.filter((cell, c) => cell && cells[c]?.text === cell.text).length;
      return same > 1 && same * 2 > cells.filter(Boolean).length;
    });
  }

  /** What a merged cell says stands in each of its rows. */
  private above(r: number, c: number): RawCell | undefined {
    const merge = this.sheet.merges.find(
      ({ top, bottom, left, right }) => top < r && r <= bottom && left === c && c <= right,
    );
    const cell = merge && this.sheet.rows[merge.top]?.[c];
    return cell && { ...cell, at: cell.at ?? { row: merge.top, column: c } };
  }

  /** A row of totals speaks of all places. */
  private summed(cells: Row, shared: Row): Row {
    const row = [...shared];
    for (const [word, at] of this.columnOf) {
      const numbers = this.places.columns
        .filter((one) => one.word === word)
        .flatMap(({ column }) => numberIn(cells[column]) ?? []);
      const sum = numbers.reduce((all, one) => all + one, 0);
      if (numbers.length > 0) row[at] = { value: sum, text: String(sum) };
    }
    return row;
  }

  /** 合计 of a row must be what its places have, perhaps with what stands beside them. */
  private check(cells: Row, r: number): void {
    for (const { column, word } of this.places.totals) {
      const said = numberIn(cells[column]);
      if (said === null) continue;
      const sum = this.sumOf(cells, word);
      const beside = [...this.whole].map((c) => numberIn(cells[c]) ?? 0);
      const prices = this.head.columns
        .filter(({ header }) => meanings(header, this.vocabulary).includes('price'))
        .map((one) => numberIn(cells[one.column]) ?? 0);
      const each = word === '' ? this.places.words.map((one) => this.sumOf(cells, one)) : [];
      const may = [sum, ...each, ...beside.map((one) => sum + one), ...prices.map((price) => price * sum)];
      if (may.some((one) => Math.abs(one - said) < 0.011)) continue;
      this.problems.push(
        problem('row-total-differs', { said, sum }, { at: cellPlace(this.sheet, r, column) }),
      );
    }
  }

  /** Where each place has its own 小计, these are what is added up. */
  private sumOf(cells: Row, of: string): number {
    const { columns, words } = this.places;
    const total = words.find((word) => /^(合计|小计|总计)/.test(word));
    const wanted = of === '' ? total : of;
    return columns
      .filter(({ word }) => wanted === undefined || word === wanted)
      .reduce((sum, { column }) => sum + (numberIn(cells[column]) ?? 0), 0);
  }
}

/** What says how many pupils or teachers: of the row as a whole, as amounts are. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['pupil-copies', 'teacher-copies', 'pupils', 'boys', 'girls']);

const textCell = (text: string): RawCell => ({ value: text, text });

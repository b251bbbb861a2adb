import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { cellPlace } from './grid.ts';
import type { Column } from './header.ts';
import type { Kind, RawCell, SheetCells } from './kind.ts';
import { numberIn, totalNumber } from './row-kinds.ts';

/** What the rows so far add up to: since the last total, and in the whole block. */
interface Sums {
  count: number;
  /** By field. */
  amounts: Map<string, number>;
}

/** Adds up a block's rows and holds each 合计 row against them. */
export class Totals {
  private since: Sums = empty();
  private readonly all: Sums;
  private readonly columns: Column[];
  private readonly summed: ReadonlySet<string>;

  /** `before`: the same list under another header, of which a 总计 at the foot speaks as well. */
  constructor(kind: Kind, columns: Column[], before?: Totals) {
    this.columns = columns;
    this.all = before?.all ?? empty();
    this.summed = new Set(kind.fields.filter((field) => field.totals !== false).map((field) => field.key));
  }

  /** A row of data. */
  add(cells: readonly (RawCell | undefined)[]): void {
    for (const sums of [this.since, this.all]) sums.count++;
    for (const { column, field } of this.columns) {
      if (!this.summed.has(field)) continue;
      const amount = numberIn(cells[column]);
      // Numbers of pupils, telephones and books are no amounts.
      if (amount === null || Math.abs(amount) > 1e7) continue;
      for (const sums of [this.since, this.all])
        sums.amounts.set(field, (sums.amounts.get(field) ?? 0) + amount);
    }
  }

  /** A total row: a problem for every number in it that neither the rows since the last total nor all rows give. */
  check(cells: readonly (RawCell | undefined)[], row: number, sheet: SheetCells): Problem[] {
    const problems: Problem[] = [];
    cells.forEach((cell, column) => {
      const said = cell && totalNumber(cell);
      if (!cell || !said) return;
      const expected = this.expected(column, said.unit);
      if (!expected || expected.some((sum) => Math.abs(sum - said.amount) < 0.005)) return;
      const at = cellPlace(sheet, row, column);
      const sum = Math.round((expected[0] ?? 0) * 100) / 100;
      problems.push(problem('total-differs', { said: said.amount, sum }, { at, value: cell.text }));
    });
    this.since = empty();
    return problems;
  }

  /** What may rightly stand there; null when nothing is known of that column. */
  private expected(column: number, unit: string): number[] | null {
    if (/^[人名位]$/.test(unit)) return [this.since.count, this.all.count];
    const known = this.columns.find((c) => c.column === column);
    if (!known) return null;
    if (!this.summed.has(known.field)) return null;
    const amount = this.all.amounts.get(known.field);
    if (amount !== undefined) return [this.since.amounts.get(known.field) ?? 0, amount];
    return [this.since.count, this.all.count];
  }
}

function empty(): Sums {
  return { count: 0, amounts: new Map() };
}

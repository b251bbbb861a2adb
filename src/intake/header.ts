import type { RawCell, Spread } from './kind.ts';
import type { HeadColumn } from './layout/head.ts';

/** A column that a field was found in. */
export interface Column {
  column: number;
  field: string;
  /** As written; of two rows: 库存·数量. */
  header: string;
  unit: string;
  /** The header is the value: 七1, over what that class ordered. */
  value?: RawCell;
  /** Said beside the table, 申领部门：教导处: the same in every row. */
  said?: RawCell;
  /** The row stands only where there is a cell. */
  needed?: true;
}

/** Columns that a value heads, and over which field, with the amounts of which. */
export interface SpreadHeads {
  spread: Spread;
  columns: readonly HeadColumn[];
  /** What each of them says. */
  values: readonly string[];
  /** Beside them, what would be one of them and is nothing that is kept here: 学前班 before 一年级. */
  aside: readonly HeadColumn[];
}

/** A head as one kind reads it. */
export interface Header {
  /** First row of the header, from 0, and how many rows it has. */
  row: number;
  depth: 1 | 2;
  /** One block, or several side by side when the same columns begin again to the right. */
  blocks: Column[][];
  fields: ReadonlySet<string>;
  spread?: SpreadHeads;
  /** Headers that mean nothing to this kind. */
  unknown: string[];
}

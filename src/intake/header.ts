import type { RawCell } from './kind.ts';

/** A column that a field was found in. */
export interface Column {
  column: number;
  field: string;
  /** As written; of two rows: 库存·数量. */
  header: string;
  unit: string;
  /** The header is the value: 七1, over what that class ordered. */
  value?: RawCell;
}

/** A head as one kind reads it. */
export interface Header {
  /** First row of the header, from 0, and how many rows it has. */
  row: number;
  depth: 1 | 2;
  /** One block, or several side by side when the same columns begin again to the right. */
  blocks: Column[][];
  fields: ReadonlySet<string>;
  /** Headers that mean nothing to this kind. */
  unknown: string[];
}

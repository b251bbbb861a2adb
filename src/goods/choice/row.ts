import type { ClassRef } from '../../school/class/name.ts';

/** A row of a class order (校服尺码登记表, 订奶统计表): what a class, or one pupil of it, orders of a size. */
export interface ChoiceRow {
  class: ClassRef;
  student?: string;
  name: string;
  spec?: string;
  quantity: number;
  unit?: string;
  priceFen?: number;
  /** Paid so far. */
  paidFen?: number;
}

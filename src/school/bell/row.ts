import type { Hours } from '../calendar/clock.ts';
import type { BellScope } from './bell.ts';

/** A row of 作息时间表 (bell times), as it is written: 下午 2:10 may still be 02:10; summer and winter may stand side by side. */
export interface BellRow {
  name: string;
  times: (Hours & BellScope)[];
}

/** One line of it. */
export type BellLine = Hours & BellScope & { name: string };

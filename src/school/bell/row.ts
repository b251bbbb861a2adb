import type { Hours } from '../calendar/clock.ts';

/** A row of 作息时间表 (bell times), as it is written: 下午 2:10 may still be 02:10. */
export interface BellRow extends Hours {
  name: string;
}

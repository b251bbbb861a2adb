import type { OwnDay } from './calendar.ts';

/** A row of 放假安排: the days that it speaks of, each as it is then. */
export interface CalendarRow {
  days: OwnDay[];
  /** What begins on a day and ends on none that is written: 7月3日起. */
  open?: { from: string; name: string };
}

import type { Day } from '../../school/calendar/day.ts';

/** A row of 工作任务分工表. */
export interface AllottedTask {
  title: string;
  /** The department that is to do it. */
  department?: string;
  /** A person, or a role: 各班班主任. */
  owner?: string;
  due?: Day;
  /** What is said of a day that is none: 开学前. */
  until?: string;
  area?: string;
  note?: string;
  done?: boolean;
}

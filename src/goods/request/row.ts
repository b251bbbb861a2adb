import type { RequestState } from './request.ts';

/** A row of 部门申领. */
export interface RequestRow {
  department: string;
  name: string;
  spec?: string;
  unit?: string;
  /** What was approved, where the list says so: 0 for none. */
  quantity: number;
  /** What was handed out of it already. */
  taken?: number;
  neededBy?: string;
  purpose?: string;
  applicant?: string;
  /** 定额外 adds to the standard (when nothing is said); 定额内 does not. */
  extra: boolean;
  /** What the list says was decided, and in which words; undefined where it has no place for that: then it is the list of what is granted. */
  state?: RequestState;
  reason?: string;
}

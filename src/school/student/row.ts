import type { ClassRef } from '../class/name.ts';
import type { StudentState } from './student.ts';

/** A row of 学生名册. */
export interface RosterRow {
  class: ClassRef;
  name: string;
  number?: string;
  sex?: '男' | '女';
  /** 在校 when nothing is said. */
  state: StudentState;
  seq?: number;
  note?: string;
  /** The class's teacher, where the title says who it is. */
  teacher?: string;
}

import type { ClassRef } from '../class/name.ts';

/** A row of 教职工名单. */
export interface StaffRow {
  name: string;
  alsoCalled?: string;
  number?: string;
  department?: string;
  post?: string;
  duty?: string;
  subject?: string;
  phone?: string;
  state?: 'active' | 'left';
  /** A remark that says of somebody that he or she has gone, or is away for a time: 产假至5月. */
  whereabouts?: string;
  /** The classes whose 班主任 this is. */
  classes: ClassRef[];
  /** Words of the duty that say a 班主任 of no one class: 一年级班主任. */
  unclear?: string[];
}

import type { ClassRef } from '../../school/class/name.ts';
import type { Round } from './area.ts';

/** A row of 卫生责任区划分表: one area, or a class's area inside and its other one outside. */
export interface AreaRow {
  name?: string;
  outdoor?: string;
  class?: ClassRef;
  owner: string[];
  standard?: string;
  rounds?: Round[];
}

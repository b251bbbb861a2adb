import type { Rate } from '../item/quantity.ts';
import type { SaidScope } from './scope.ts';

/** Of which thing it speaks, and whose. */
export const keyOf = ({
  name,
  spec = '',
  said,
  grades,
  department,
  class: of,
  campus,
}: StandardRow): string => [name, spec, said.scope, said.roomKind, grades, department, of, campus].join('|');

/** A row of 配备标准: quantity for every `per` of the scope. */
export interface StandardRow {
  name: string;
  spec?: string;
  unit?: string;
  /** What one costs, fen. */
  priceFen?: number;
  said: SaidScope;
  rate: Rate;
  grades: number[];
  /** The department that it names. */
  department?: string;
  /** The class (3-2) beside whose name it stands: of a standard only its grade is kept. */
  class?: string;
  /** The place of teaching that it stands beside. */
  campus?: string;
  lasting?: boolean;
  months?: number;
  note?: string;
}

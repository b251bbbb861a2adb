import type { Rate } from '../item/quantity.ts';
import type { SaidScope } from './scope.ts';

/** A row of 配备标准: quantity for every `per` of the scope. */
export interface StandardRow {
  name: string;
  spec?: string;
  unit?: string;
  said: SaidScope;
  rate: Rate;
  grades: number[];
  lasting?: boolean;
  months?: number;
  note?: string;
}

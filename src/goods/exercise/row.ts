import type { ClassRef } from '../../school/class/name.ts';

/** What one cell (or one row of a list) says of a 簿册: copies per pupil of some grades, or price, pack and stock. */
export interface ExerciseRow {
  name: string;
  spec?: string;
  /** Whose copies these are: those of several subjects add up. */
  subject?: string;
  grades?: number[];
  /** Copies per pupil of these grades. */
  perPupil?: number;
  priceFen?: number;
  pack?: number;
  unit?: string;
  stock?: number;
  /** The place of teaching (校点) that it says this of, and its classes of these grades where they are known. */
  campus?: string;
  classes?: ClassRef[];
  /** In all, for one class, with its pupils if the table says them: `perPupilOf` makes copies per pupil of it. */
  forClass?: ClassRef;
  copies?: number;
  pupils?: number;
}

/** The file in a school's folder of layouts in which it says how it wants its sheets. */
export const SETTINGS = 'sheets.yaml';

/** How a school wants a sheet, beside what the program says of it. Labels and keys of columns are both understood. */
export interface Wishes {
  /** The name of a picture beside the settings, printed before the school's name. */
  logo?: string;
  title?: string;
  /** Whose stamp: a place for it among the signatures, before the date. */
  seal?: string;
  /** A line at the foot of every page. */
  footer?: string;
  /** Who signs, in order; instead of those of the sheet. */
  signatures?: string[];
  /** Columns by name: other labels and widths (in half-width characters). */
  columns?: Map<string, { label?: string; width?: number }>;
  hide?: string[];
  /** These columns come first, in this order. */
  order?: string[];
  /** Empty columns to write in, after one that is named or at the end. */
  add?: { label: string; width?: number; after?: string }[];
}

/** Every key of a sheet's settings. */
export const WISHES = [
  ...(['logo', 'title', 'seal', 'footer', 'signatures'] as const),
  ...(['columns', 'hide', 'order', 'add'] as const),
] as const satisfies readonly (keyof Wishes)[];

/** What the labels of a table may say: a weekday, a class … Keys are texts, so that two labels of the same thing are equal. */
export interface Axis {
  name: string;
  /** The key of a label that says it and hardly anything else; `beside`: the labels next to it (三年级 before 1班). */
  read(text: string, beside: readonly string[]): string | null;
  /** The key of a label that may say it where the table needs it: 一, 3. */
  perhaps?(text: string): string | null;
  /** Labels that together can be nothing else, though each alone may: 1-2, 3-4, 5-6. */
  together?(texts: readonly string[]): boolean;
  /** What the corner says above labels of this axis: 节次, 班级. */
  corner: RegExp;
  /** So many labels in a row are a head; without it they never head columns, and only a corner that says so makes labels of them. */
  least?: number;
  /** The keys along a head rise, and begin anew for the next block. */
  rises?: boolean;
}

export interface Axes {
  all: readonly Axis[];
  /** Every cell has these: what neither head nor labels say must stand in a title. */
  needed: readonly string[];
  /** Labels that say nothing of any axis: 上午, 8:30-9:10. */
  isIdle(text: string): boolean;
  /** Labels of lines that have no cells: 午休. */
  isBreak(text: string): boolean;
}

/** Axis → key. */
export type Coordinates = Readonly<Record<string, string>>;

/** A row of a filled count sheet. */
export interface CountRow {
  name?: string;
  spec?: string;
  isbn?: string;
  unit?: string;
  book?: number;
  counted: number;
  reason?: string;
}

/** A row of 到货清单 or 送货单. `arrived` includes what is damaged. */
export interface ReceiptRow {
  isbn?: string;
  name?: string;
  grades?: number[];
  spec?: string;
  unit?: string;
  expected?: number;
  arrived: number;
  damaged?: number;
  wrong?: number;
  priceFen?: number;
  date?: string;
  supplier?: string;
  note?: string;
  /** What came damaged or wrong stands in the note only. */
  fromNote?: true;
}

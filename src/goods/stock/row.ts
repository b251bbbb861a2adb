/** A row of 教材库存: copies of a known book on the shelf. */
export interface BookStockRow {
  isbn?: string;
  name?: string;
  grades?: number[];
  stock: number;
}

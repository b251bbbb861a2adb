import type { AssetState } from './asset.ts';

/** A row of 固定资产台账. */
export interface AssetRow {
  number: string;
  name: string;
  spec?: string;
  category?: string;
  unit?: string;
  quantity?: number;
  /** Of one, in fen. */
  priceFen?: number;
  acquired?: string;
  lifeYears?: number;
  place?: string;
  department?: string;
  holder?: string;
  state?: AssetState;
  note?: string;
}

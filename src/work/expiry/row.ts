/** A row of 到期台账 (what is valid until a day). */
export interface ExpiryRow {
  name: string;
  place?: string;
  number?: string;
  validUntil: string;
  renewedOn?: string;
  /** Months. */
  cycle?: number;
  remind?: number;
  owner?: string;
  note?: string;
}

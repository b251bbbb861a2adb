/** A row of 报修登记 (the list of repairs). */
export interface RepairRow {
  /** Without it the repair counts from the day of the import. */
  reportedOn?: string;
  /** HH:MM. */
  reportedAt?: string;
  place: string;
  equipment?: string;
  fault: string;
  severity?: string;
  reporter?: string;
  blocks?: 0 | 1;
  /** 已修: done already when the list was written. */
  done?: true;
  doneOn?: string;
}

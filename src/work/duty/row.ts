/** A row of 值班表. */
export interface DutyRow {
  date: string;
  shift?: string;
  leader?: string[];
  staff: string[];
  place?: string;
  job?: string;
}

export interface ScoreRow {
  date: string;
  place: string;
  form?: string;
  item: string;
  score?: number;
  lost?: number;
  reason?: string;
  inspector?: string;
}

/** A row of 卫生检查评分表 (the cleaning score sheet): one point of a form at one place. Points, whole. */
export interface ScoreRow {
  date: string;
  place: string;
  form?: string;
  item: string;
  score?: number;
  lost?: number;
  /** Crossed on a sheet that is ticked: the whole point is lost. */
  failed?: boolean;
  reason?: string;
  inspector?: string;
}

/** A row of 部门申领. */
export interface RequestRow {
  department: string;
  name: string;
  spec?: string;
  unit?: string;
  quantity: number;
  neededBy?: string;
  purpose?: string;
  applicant?: string;
  /** 定额外 adds to the standard (when nothing is said); 定额内 does not. */
  extra: boolean;
}

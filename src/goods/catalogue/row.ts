import type { ClassRef } from '../../school/class/name.ts';

/** A row of 教材征订目录. */
export interface BookRow {
  kind: 'book' | 'guide' | 'aid';
  name: string;
  isbn?: string;
  /** One title may be for several grades; [] for all. */
  grades: number[];
  subject?: string;
  volume?: '上册' | '下册' | '全一册';
  publisher?: string;
  edition?: string;
  priceFen?: number;
  pack?: number;
  reused?: boolean;
  perPupil: number;
  /** 学生用书. */
  pupils?: number;
  /** 教师用书 beside a pupils' title; a guide's own count. */
  teachers?: number;
  /** 征订数. */
  ordered?: number;
  /** 补订数: ordered on top of what was ordered before. */
  extra?: number;
  /** Its remark says that it is not ordered: left out, and told. */
  unordered?: true;
  funding?: string;
  place?: string;
  /** The classes that it is said to be for; [] for every class of its grades. */
  classes?: ClassRef[];
  /** The branch of a vocational school that it is for. */
  major?: string;
  /** The place of teaching (校点) that it says this of. */
  campus?: string;
  /** The only one of them: an aid's voluntary count, what some of the class chose. */
  class?: ClassRef;
  /** 选科, 选修: only as many of the class as the row says get it. */
  elective?: boolean;
}

/** A row of 物资库存. */
export interface SupplyRow {
  name: string;
  spec?: string;
  code?: string;
  unit?: string;
  category?: string;
  priceFen?: number;
  pack?: number;
  minimum?: number;
  stock?: number;
  place?: string;
  supplier?: string;
}

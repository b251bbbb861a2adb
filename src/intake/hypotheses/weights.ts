/** What each piece of evidence counts. One place, so that a change is seen by the whole corpus (npm run reading). */
export const WEIGHTS = {
  /** A head that is the field's own word is 1; this is added for cells that only such a field has, times how rare they are. */
  cells: 0.9,
  /** Cells that the field cannot read, under a head that says so: a wrong column more often than bad cells. */
  unreadable: -0.6,
  /** A column without a known head is taken by its cells alone where they are as rare as this, and nearly all of them. */
  cellsAlone: 0.6,
  cellsAloneShare: 0.9,
  /** A group of fields that a kind cannot do without has no column. */
  missing: -1.5,
  /** A column that means something else: it speaks for another kind of list. */
  otherMeaning: -0.7,
  /** A column that only lists of another trade have: 毕业去向, 上车点. */
  foreignColumn: -0.8,
  /** A column that nobody knows, full of text or numbers. */
  unknownColumn: -0.3,
  /** A kind's name in the title, the sheet's or the file's name. */
  named: 1.5,
  /** A name of more than its shortest: 教材库存 is more than 教材. */
  namedLonger: 0.1,
  /** A title that says the goods went another way than this kind's: 出库 over a list of stock. */
  otherDirection: -2.5,
  /** An amount that is a bare 数量 or 合计, and nothing says which way. */
  bare: -0.8,
  /** Columns that values of a field head: each of them says what the field is, and that there are amounts. */
  spread: 2,
  /** A title of a foreign family: 毕业生, 体检. */
  foreignTitle: 2.6,
  /** A column of a foreign family, up to `foreignHeads` of them. */
  foreignHead: 1.2,
  foreignHeads: 3,
  /** What ordinary columns count for a list that is not ours: it has them too. */
  shared: 0.9,
  /** A list is taken for one of ours unless something says otherwise. */
  ours: 1,
  /** And still more so where nobody could say what else it is. */
  unknownList: 0.6,
  /** A grid that was read through counts each of its "fields found" so much. */
  whole: 1.6,
} as const;

/** How far the best reading must stand before the next of another meaning, by the harm that a mistake does. */
export const SURE = {
  much: 0.8,
  little: 0.35,
  /** A table that nobody knows is asked about, unless it is so much less like ours. */
  unknown: 2,
} as const;

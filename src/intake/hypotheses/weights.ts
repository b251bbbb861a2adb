/** What each piece of evidence counts. One place, so that a change is seen by the whole corpus (npm run reading). */
export const WEIGHTS = {
  /** A head that is the field's own word is 1; this is added for cells that only such a field has, times how rare they are. */
  cells: 0.9,
  /** Cells that the field cannot read, under a head that says so: a wrong column more often than bad cells. */
  unreadable: -0.6,
  /** Under a head that nobody knows: that the field reads the cells is little, what the head is like and arithmetic are more. */
  fits: 0.05,
  mostGuessed: 0.9,
  likeHead: 1,
  tied: 0.6,
  needed: 0.45,
  /** Of several columns that may be an amount, the one that the price is multiplied by; the sum of which another is a part. */
  paidFor: 0.2,
  wholeOf: 0.5,
  /** A head this much more like a word of something else is that. */
  likeOther: 0.3,
  inPlace: 0.03,
  /** Of two fields that a column may as well be, the one of those that the kind cannot do without. */
  either: 0.005,
  /** A head this like a word is taken for it, where nothing else is nearly as like. */
  like: 0.5,
  /** A head this like the names of a column is no value that heads one. */
  likeName: 0.4,
  /** A head this like a word of something else is not what only its cells allow. */
  nearly: 0.7,
  /** A head this like a word is the word with something before or after it. */
  plainly: 0.9,
  /** The verb in an amount's head says what it is; or that it is another. */
  verb: 0.8,
  otherVerb: 0.1,
  /** A guess whose head is less like the field's words is one by the cells alone. */
  bold: 0.25,
  /** A row of words this like those of the vocabulary may be a head. */
  likeHeads: 0.3,
  /** Cells that are known values of the concept; cells that only a reader of their own takes: a day, a class. */
  knownValues: 0.8,
  selective: 0.5,
  /** Numbers that begin anew with every grade. */
  counts: 0.7,
  /** The school has such values, and none of these. */
  strangers: -0.5,
  /** Cells of this have a shape, and none of these has it: 焊接 under 实训项目 is no room. */
  unlike: -0.25,
  /** A guess that is worth less says nothing of the kind. */
  telling: 0.35,
  /** What a column may be besides is told where it is worth nearly as much. */
  alternative: 0.35,
  /** A column that is natural to the kind and of no use to it. */
  beside: 0.5,
  /** What a kind cannot do without has only such a column. */
  guessedOnly: -0.5,
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
  /** A title that says which way the goods went, and does not name the kind. */
  ownDirection: 0.85,
  /** A title that says the goods went another way than this kind's: 出库 over a list of stock. */
  otherDirection: -2.5,
  /** An amount that is a bare 数量 or 合计, and nothing says which way. */
  bare: -0.8,
  /** Columns that values of a field head: each of them says what the field is, and that there are amounts. */
  spread: 2,
  /** What is said of the whole table in a line over it: as a form does. */
  labelled: 0.6,
  /** A title of a foreign family: 毕业生, 体检. */
  foreignTitle: 2.6,
  /** And it stands after the kind's own name: 新生疫苗接种. */
  foreignAfter: 0.75,
  /** A column of a foreign family, up to `foreignHeads` of them. */
  foreignHead: 1.2,
  foreignHeads: 3,
  /** Rows that are goods which came or went, day by day: whatever stands over them, none is the stock. */
  log: 5,
  /** What ordinary columns count for a list that is not ours: it has them too. */
  shared: 0.9,
  /** Kinds of goods that are this near may each have the amount. */
  way: 5,
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

import { conceptsOf } from '../columns.ts';
import { PART, SUM } from '../evidence/arithmetic.ts';
import { FEW } from '../evidence/column.ts';
import { shapeOf } from '../evidence/shapes.ts';
import { saidByVerb } from '../evidence/verbs.ts';
import { headerKey } from '../header-text.ts';
import type { Field, Kind } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { AMOUNTS, figuresOf, isAmount, KEYS, THERE } from './amounts.ts';
import {
  areStrangers,
  isOfNumbers,
  isOfWords,
  isYesNo,
  READS,
  READS_LIKE,
  readsBy,
  tellingOf,
} from './cells.ts';
import { codesAnother } from './code-beside.ts';
import { likeness } from './head-likeness.ts';
import type { Bearing, Taken } from './taken.ts';
import { WEIGHTS } from './weights.ts';

/** What speaks for a field under a head that nobody knows, each from 0 to 1. */
export interface Guess extends Taken {
  /** How like the head is to the field's words. */
  like: number;
  /** How telling the cells are, or that they are known values of this. */
  cells: number;
  /** An equation with columns that are known holds only so. */
  tied: boolean;
  /** The head says that it is something else. */
  other: boolean;
  /** The school has such values, and none of these. */
  strangers: boolean;
  /** Numbers stand beneath: they may be anything. */
  figures: boolean;
  /** Cells of this have a shape, and none of these has it. */
  unlike: boolean;
}

/** What any cells may be: only a head says so. */
const NEVER = new Set([
  'seq',
  'note',
  'campus',
  'major',
  'family-name',
  'given-name',
  'taught',
  'room-called',
]);

/** A column taken for a field by all that speaks but the word itself; null where the cells are none of the field's. */
export function guessed(field: Field, column: HeadColumn, bearing: Bearing): Taken | null {
  const { kind, evidence, said } = bearing;
  const concepts = conceptsOf(kind, field.key);
  const concept = concepts[0] ?? field.key;
  if (NEVER.has(concept) || evidence.of(column).cells.length === 0) return null;
  if (saysNoAmount(concept, column)) return null;
  if (!KEYS.has(concept) && codesAnother(column, bearing.columns)) return null;
  // 身高 beside 尺码 is what it is, in a list that may have it.
  const families = column.texts.flatMap(({ text }) => bearing.vocabulary.foreignTo(headerKey(text).key));
  if (families.some((family) => kind.bears?.includes(family))) return null;
  const like = likeness(field.key, column, bearing);
  // 家长手机 numbers nobody.
  if (KEYS.has(concept) && like.other >= WEIGHTS.nearly && like.score < WEIGHTS.bold) return null;
  // 1, 2, 3 … are the numbers of the rows, whatever heads them.
  if (like.score < WEIGHTS.like && evidence.countsRows(column)) return null;
  if (like.score < WEIGHTS.like && isOfWords(field, bearing.ctx) && isClassHere(column, bearing)) return null;
  // 计划用量 says how much of something, and names nothing.
  if (
    like.score < WEIGHTS.like &&
    isOfWords(field, bearing.ctx) &&
    /[量额]$/.test(headerKey(column.header).key)
  )
    return null;
  // 是 and 否 answer any question: only the head says which. And 8.4 under a 价 is no class.
  if (like.score < WEIGHTS.bold && (isYesNo(field, bearing.ctx) || saysAnother(column, field, bearing)))
    return null;
  // And they are no words: 是否双师 is nobody's duty. Nor are days: 2023-03 under 出厂日期 is the name of nothing.
  const noWords = areAnswers(column, bearing) || areDays(column, bearing);
  if (like.score < WEIGHTS.like && isOfWords(field, bearing.ctx) && noWords) return null;
  const ties = evidence.ties(() => figuresOf(bearing.columns, bearing)).get(column.column);
  const tied = ties?.has(concept) ?? false;
  if (
    readsBy(field, concept, column, like.score, bearing) < (like.score >= WEIGHTS.like ? READS_LIKE : READS)
  )
    return null;
  const cells = tellingOf(field, concept, column, bearing);
  // Names, and none of them is one of the school's: whoever these are, they are not who is meant.
  const strangers = areStrangers(concept, column, bearing);
  // It is something else, that this kind has no field for: arithmetic says so, or the head and nothing in the cells.
  const other = like.other >= WEIGHTS.like && like.other - like.score > WEIGHTS.likeOther && cells < 0.35;
  const must = kind.signature.some(
    (group) => group.includes(field.key) && !group.some((key) => said.has(key)),
  );
  // 报修部门 is a department, where there is a 维修地点; and 工作地点 is none, whatever the places there are called.
  const another =
    like.other >= WEIGHTS.nearly &&
    like.score < WEIGHTS.bold &&
    (hasBetter(field, column, bearing) ||
      (!must && cells < WEIGHTS.knownValues && isOfWords(field, bearing.ctx)));
  // 所在实训室 is a room: that departments are called 室 as well tells nothing of it; and who mends does not report, whoever it is.
  // What no row can do without is asked about all the same.
  const optional = concept === 'department' || (!must && isOfWords(field, bearing.ctx));
  const plainly = optional && like.other >= WEIGHTS.plainly && like.score < WEIGHTS.bold;
  // 前半学期 under 使用学期段 looks like no place and no funds: of what the kind can do without only what looks like it is guessed.
  const shapeless = looksUnlike(concept, column, bearing);
  const unlike = !must && like.score < WEIGHTS.bold && !tied && shapeless;
  // A cell or two that tell nothing, under a head that says nothing of it: 开学前 under 希望完成时间.
  const silent = like.score === 0 && cells < 0.35 && evidence.of(column).cells.length < FEW;
  const part = ties?.has(PART) && like.score >= WEIGHTS.like;
  if (
    !tied &&
    ((ties && !part) ||
      another ||
      plainly ||
      unlike ||
      (((like.score < WEIGHTS.bold && isOwnOther(field, column, bearing)) || other || silent) && !must))
  )
    return null;
  const own =
    WEIGHTS.fits +
    like.score * WEIGHTS.likeHead +
    cells * WEIGHTS.cells +
    (tied ? WEIGHTS.tied : 0) +
    (isNeeded(field, kind) ? WEIGHTS.needed : 0) +
    // Of two days of a repair the one that it cannot do without.
    (must ? WEIGHTS.either : 0) +
    (strangers ? WEIGHTS.strangers : 0) +
    (shapeless && like.score < WEIGHTS.like && !tied ? WEIGHTS.unlike : 0) +
    inPlace(field, column, bearing);
  // No guess outdoes a word of the field; arithmetic does.
  const most = WEIGHTS.mostGuessed - (1 - Math.min(1, like.score)) * WEIGHTS.inPlace;
  const worth = tied ? own : Math.min(own, most);
  const meaning = { field: field.key, weight: like.score, concept: like.concept || concept };
  const guess: Guess = {
    ...{ field: field.key, column, meaning, worth, doubtful: true, others: [] },
    ...{ like: like.score, cells, tied, other, strangers },
    figures: evidence.of(column).numeric > READS,
    unlike: shapeless,
  };
  return guess;
}

/**
 * The amount that a kind of goods cannot do without, under a head that is known for another amount: 实有数 in a list that is called
 * 库存. What is there is so much whatever the occasion; of anything else it is asked.
 */
export function otherAmount(field: Field, column: HeadColumn, bearing: Bearing): Taken | null {
  const { kind, evidence, vocabulary } = bearing;
  if (!isNeeded(field, kind) || !isAmount(field, kind)) return null;
  const known = column.texts.flatMap(({ text }) => vocabulary.meanings(headerKey(text).key));
  if (!known.some((concept) => AMOUNTS.has(concept)) || evidence.of(column).numeric < READS) return null;
  const sum = evidence
    .ties(() => figuresOf(bearing.columns, bearing))
    .get(column.column)
    ?.has(SUM);
  const concept = conceptsOf(kind, field.key)[0] ?? field.key;
  const there = THERE.has(concept) && known.some((one) => THERE.has(one));
  const worth = sum || (there && bearing.named.way) ? WEIGHTS.mostGuessed : WEIGHTS.fits;
  const meaning = { field: field.key, weight: 0, concept };
  const guess: Guess = {
    ...{ field: field.key, column, meaning, worth, doubtful: true, others: [] },
    ...{ like: 0, cells: 0, tied: false, other: !there, strangers: false },
    ...{ figures: true, unlike: false },
  };
  return guess;
}

/** 701: a class by its number alone. */
const BARE_CLASS = /^(?:[1-9]|1[0-2])(?:0[1-9]|[12]\d)$/;

/** Head and cells say that these are classes: 值周班级 over 三(1)班 is no place. */
function isClassHere(column: HeadColumn, { vocabulary, evidence }: Bearing): boolean {
  const classes = shapeOf('class');
  const most = column.texts.map(({ text }) => vocabulary.like(headerKey(text).key)[0]);
  return (
    most.some((one) => one?.concept === 'class' && one.score >= WEIGHTS.like) &&
    classes !== undefined &&
    (evidence.of(column).shareBy('class', classes.is) >= READS_LIKE ||
      evidence.of(column).shareBy('bare class', ({ text }) => BARE_CLASS.test(text.trim())) >= READS_LIKE)
  );
}

/** The head is nearly a word of another field of the kind: 场室名称 is a room, whatever else its cells may be. */
const isOwnOther = (field: Field, column: HeadColumn, bearing: Bearing): boolean =>
  column.texts.some(({ text }) => {
    const { words, vocabulary } = bearing;
    // 几楼 over 1, 2, 3 is no building.
    const most = vocabulary
      .like(headerKey(text).key)
      .find(({ concept }) => !looksUnlike(concept, column, bearing));
    const fields = most && most.score >= WEIGHTS.nearly ? (words.byConcept.get(most.concept) ?? []) : [];
    return fields.length > 0 && fields.every((one) => one.field !== field.key);
  });

/** 征订代号 is no number of anything, and 每班 not how many there are, came or went; 课桌缺口 and 需添课桌 say what is not there. */
function saysNoAmount(concept: string, { texts }: HeadColumn): boolean {
  const not = AMOUNTS.has(concept) ? NO_AMOUNT : COUNTED_THINGS.has(concept) ? NOT_THERE : undefined;
  return not !== undefined && texts.some(({ text }) => not.test(saidByVerb(headerKey(text).key) ?? ''));
}
const NO_AMOUNT = /^(named|rate|per-pupil|pack)$/;
const NOT_THERE = /^(not-come|wanted|bought)$/;
const COUNTED_THINGS: ReadonlySet<string> = new Set(['desks', 'double-desks', 'chairs', 'computers']);

/** The head of numbers says that they are money, or so many that are wanted (需添课桌), and the field is none of numbers. */
function saysAnother(column: HeadColumn, field: Field, { evidence, ctx }: Bearing): boolean {
  const other = column.texts.some(({ text }) =>
    /^(price|money|wanted|not-come)$/.test(saidByVerb(headerKey(text).key) ?? ''),
  );
  return other && evidence.of(column).numeric >= READS && !isOfNumbers(field, ctx);
}

/** Whether cells of this concept have a shape, and not one of these has it. */
function looksUnlike(concept: string, column: HeadColumn, { evidence }: Bearing): boolean {
  const shape = shapeOf(concept);
  const cells = evidence.of(column);
  return shape !== undefined && cells.cells.length >= FEW && cells.shareBy(concept, shape.is) === 0;
}

/** Whether nothing but 是, 否, 有, √ stands beneath. */
const areAnswers = (column: HeadColumn, { evidence }: Bearing): boolean =>
  evidence.of(column).shareBy('answers', ({ text }) => ANSWER.test(text.trim())) === 1;
const ANSWER = /^(是|否|有|无|没有|[√✓✔×xyn]|yes|no)$/i;

/** Whether nothing but days and months stands beneath. */
const areDays = (column: HeadColumn, { evidence }: Bearing): boolean =>
  evidence.of(column).shareBy('days', ({ value, text }) => value instanceof Date || DAY.test(text.trim())) ===
  1;
const DAY = /^(?:19|20)\d\d(?:[-./]|年)(?:0?[1-9]|1[0-2])(?:月|(?:[-./]|月)\d{1,2}日?)?$/;

export function isGuess(one: Taken): one is Guess {
  return 'tied' in one;
}

/** Whether another column is like the words of this field. */
function hasBetter(field: Field, column: HeadColumn, bearing: Bearing): boolean {
  return bearing.columns.some(
    (one) => one !== column && likeness(field.key, one, bearing).score >= WEIGHTS.like,
  );
}

/** What the kind cannot do without is what an unknown column is more likely to be. */
function isNeeded(field: Field, kind: Kind): boolean {
  const must = kind.signature.some((group) => group.length === 1 && group[0] === field.key);
  return must || kind.goods?.amounts[0] === field.key;
}

/** Columns mostly stand in the order in which the kind names its fields: what stands between their neighbours is likelier. */
function inPlace(field: Field, column: HeadColumn, { kind, columns, words }: Bearing): number {
  const orderOf = (one: HeadColumn | undefined) => {
    const key = one && words.byWord.get(headerKey(one.header).key)?.[0]?.field;
    return key ? kind.fields.findIndex((other) => other.key === key) : -1;
  };
  const at = columns.indexOf(column);
  const own = kind.fields.indexOf(field);
  const before = orderOf(columns[at - 1]);
  const after = orderOf(columns[at + 1]);
  let worth = WEIGHTS.inPlace * (1 - own / kind.fields.length);
  if (before >= 0 && before < own) worth += own === before + 1 ? WEIGHTS.inPlace * 2 : WEIGHTS.inPlace;
  if (after >= 0 && own < after) worth += own === after - 1 ? WEIGHTS.inPlace * 2 : WEIGHTS.inPlace;
  return worth;
}

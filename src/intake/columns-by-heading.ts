import { type Problem, problem } from '../words/problem.ts';
import { conceptsOf, type KindWords } from './columns.ts';
import type { Evidence } from './evidence/column.ts';
import { shapeOf } from './evidence/shapes.ts';
import { RARE, TYPERS } from './evidence/typers.ts';
import { saidByVerb } from './evidence/verbs.ts';
import type { Column, SpreadHeads } from './header.ts';
import { headerKey } from './header-text.ts';
import { WEIGHTS } from './hypotheses/weights.ts';
import type { CellContext, Kind, SheetCells, Spread } from './kind.ts';
import type { HeadColumn } from './layout/head.ts';
import { squeeze } from './parse/plain.ts';
import { cellName } from './place.ts';
import { numberIn } from './row-kinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Cells as rare as this say what their column is. */
const TELLING = 0.8;

/** Things across: whoever has, asks for or is due of them stands in the rows. 桌 and 椅 are columns of other lists. */
export const THINGS = {
  over: 'name',
  like: /./,
  heads: ['desks', 'chairs', 'equipment', 'other'],
  unit: 'unit',
} as const;

const isPerPupil = ({ texts }: HeadColumn): boolean =>
  texts.some(({ text }) => saidByVerb(headerKey(text).key) === 'per-pupil');

/** Whether a head is a word of a concept: 物品 of items, and not 名称, which heads books as well. */
const means = ({ header }: HeadColumn, concept: string | undefined, words: KindWords): boolean =>
  words.byWord.get(headerKey(header).key)?.some((one) => one.concept === concept) ?? false;

/** 每班: a column by itself says that it is an amount for each of them; 每生 may as well be of books. */
const saysEach = ({ texts }: HeadColumn): boolean =>
  texts.some(({ text }) => saidByVerb(headerKey(text).key) === 'rate');

/** The columns of a head that are values of a field rather than names of one: two, or one that says so; undefined where there are none. */
export function spreadHeads(
  kind: Kind,
  words: KindWords,
  columns: readonly HeadColumn[],
  vocabulary: Vocabulary,
  evidence: Evidence,
  ctx: CellContext,
): SpreadHeads | undefined {
  const said = squeeze(`${ctx.title} ${ctx.sheetName} ${ctx.file}`);
  for (const spread of kind.spread ?? []) {
    const found = columns.filter(
      (column) =>
        isValue(column, spread, kind, words, vocabulary, ctx) &&
        hasAmounts(column, spread, kind, evidence, ctx),
    );
    // A column of its own says the field; without its bracket （1）班 is the word 班.
    const named = columns.some(
      (column) => !found.includes(column) && isNamed(column, spread, kind, words, vocabulary),
    );
    if (named || (spread.said && !spread.said.test(said))) continue;
    // Columns that nobody knows, with something else beneath: a list with names of its own, and no crossing.
    const strange = columns.some(
      (column) =>
        !found.includes(column) &&
        ![column.header, textOf(column)].some((text) => isPlain(text, vocabulary)) &&
        evidence.of(column).cells.length > 0 &&
        !isTelling(column, spread, kind, evidence, ctx),
    );
    if (spread.like && strange) continue;
    // So many for each pupil of a grade are exercise books, whatever the grades' own head.
    const plain =
      columns.some((one) => means(one, conceptsOf(kind, 'name')[0], words)) &&
      !columns.some((one) => means(one, 'grade', words) || evidence.of(one).shareBy('grade', isGrade) === 1);
    const each = (column: HeadColumn) => saysEach(column) || (plain && isPerPupil(column));
    if (found.length > 1 || (!spread.like && found.some(each))) {
      const said = (column: HeadColumn) =>
        spread.like
          ? textOf(column)
          : (headValue(column, spread.over, kind, vocabulary, ctx) ?? textOf(column));
      const aside = columns.filter((column) => isAside(column, spread, kind, ctx));
      return { spread, columns: found, values: found.map(said), aside };
    }
  }
  return undefined;
}

const isGrade = shapeOf('grade')?.is ?? (() => false);

/** A word, or hardly anything but one: 值班电话. */
const isPlain = (text: string, vocabulary: Vocabulary): boolean => {
  const { key } = headerKey(text);
  return vocabulary.isKnown(key) || (vocabulary.like(key)[0]?.score ?? 0) >= WEIGHTS.nearly;
};

/** Cells that are hardly anything but values of a field: 每班, 每位教师 under 人员. */
function isTelling(
  column: HeadColumn,
  { over, amount }: Spread,
  kind: Kind,
  evidence: Evidence,
  ctx: CellContext,
): boolean {
  return kind.fields.some((field) => {
    const [concept = field.key] = conceptsOf(kind, field.key);
    const own = field.key !== over && field.key !== amount && (RARE[concept] ?? 0) >= TELLING;
    return own && evidence.of(column).share(concept, field, ctx) === 1;
  });
}

function isNamed(
  column: HeadColumn,
  { over, like }: Spread,
  kind: Kind,
  words: KindWords,
  vocabulary: Vocabulary,
): boolean {
  const { key } = headerKey(column.texts.length === 1 ? textOf(column) : column.header);
  if (words.byWord.get(key)?.every((one) => one.field === over)) return true;
  const concepts = conceptsOf(kind, over);
  return (
    like !== undefined &&
    !vocabulary.isKnown(key) &&
    vocabulary.like(key).some(({ concept, score }) => score >= WEIGHTS.likeName && concepts.includes(concept))
  );
}

function isValue(
  column: HeadColumn,
  { over, like, heads }: Spread,
  kind: Kind,
  words: KindWords,
  vocabulary: Vocabulary,
  ctx: CellContext,
): boolean {
  const text = textOf(column);
  const { key } = headerKey(text);
  if (like) {
    // 缺口 is how many are missing, and no thing.
    if (/[缺欠]/.test(key)) return false;
    const concepts = vocabulary.meanings(key);
    const open = concepts.length === 0 || concepts.some((one) => heads?.includes(one));
    if (!open || words.byWord.has(key) || !like.test(key)) return false;
    // 值守人员 is like a name of a column of this kind, and so is none of its values; 校医室 is like a department, and is one.
    const own = [...conceptsOf(kind, over), ...(heads ?? [])];
    const alike = vocabulary.like(key);
    // Day shift is plainly a shift, and somewhat like a day.
    const [most] = alike;
    if (most && most.score >= WEIGHTS.nearly && conceptsOf(kind, over).includes(most.concept)) return true;
    return !alike.some(
      ({ concept, score }) =>
        score >= WEIGHTS.likeName && words.byConcept.has(concept) && !own.includes(concept),
    );
  }
  return headValue(column, over, kind, vocabulary, ctx) !== undefined;
}

/**
 * The value that a head is: 小学每班 of 每班 beneath 小学. Beneath a word that only says what is counted (标准, 数量) it stands alone; beneath any
 * other (寄宿生) it is not what it says alone.
 */
function headValue(
  column: HeadColumn,
  over: string,
  kind: Kind,
  vocabulary: Vocabulary,
  ctx: CellContext,
): string | undefined {
  const field = kind.fields.find((one) => one.key === over);
  const text = textOf(column);
  // 八1 is a class by itself, （1）班 beside any grade.
  const isOne = (value: string) =>
    [{}, { grade: 1 }].some(
      (row) => field !== undefined && 'value' in field.parse({ value, text: value }, { ...ctx, row }),
    );
  const [upper, lower] = column.header.split('·');
  if (lower === undefined || upper === undefined) return isOne(text) ? text : undefined;
  if (isOne(upper + lower)) return upper + lower;
  return isOne(text) && isPlain(upper, vocabulary) ? text : undefined;
}

/** Whether the reader of the heads knows what a head is, and that it is none of them. */
function isAside(column: HeadColumn, { over, like }: Spread, kind: Kind, ctx: CellContext): boolean {
  const field = like ? undefined : kind.fields.find((one) => one.key === over);
  const text = textOf(column);
  const read = field?.parse({ value: text, text }, { ...ctx, row: {} });
  return read !== undefined && 'problem' in read && read.problem.aside === true;
}

/** Whether the amount's reader takes what stands beneath; where nothing does, only a head that is a value by itself will do. */
function hasAmounts(
  column: HeadColumn,
  { amount, like, reads }: Spread,
  kind: Kind,
  evidence: Evidence,
  ctx: CellContext,
): boolean {
  const field = kind.fields.find((one) => one.key === amount);
  const { cells } = evidence.of(column);
  if (!field) return false;
  if (cells.length === 0) return like === undefined;
  const typer =
    reads ??
    conceptsOf(kind, amount)
      .map((one) => TYPERS[one])
      .find(Boolean);
  const read = cells.filter((cell) => {
    if (typer) return typer(cell);
    const parsed = field.parse(cell, { ...ctx, row: {} });
    return 'value' in parsed && parsed.value !== undefined;
  });
  return read.length >= cells.length * 0.6;
}

function textOf(column: HeadColumn): string {
  return column.texts.at(-1)?.text ?? column.header;
}

/** The columns of a row once for each head that is a value, which it then has; only `columns` where there are none. */
export function columnsByHeading(columns: Column[], heads: SpreadHeads | undefined): Column[][] {
  if (!heads) return [columns];
  const { over, amount, unit, apart, before } = heads.spread;
  const rest = columns.filter((c) => ![over, amount, apart].includes(c.field));
  const once = columns.filter((c) => c.field === apart).map((c) => ({ ...c, needed: true as const }));
  const versions = heads.columns.map((head, i): Column[] => {
    const text = heads.values[i] ?? '';
    const own = { column: head.column, header: head.header, unit: head.unit };
    const measured = unit !== undefined && TYPERS.unit?.({ value: head.unit, text: head.unit }) === true;
    const whole = measured ? text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '') : text;
    const [first] =
      (before && columns.every((c) => c.field !== before.field) && before.part.exec(whole)) || [];
    const name = first === undefined ? whole : whole.slice(first.length);
    return [
      ...rest,
      ...(before && first !== undefined
        ? [{ ...own, field: before.field, value: { value: first, text: first } }]
        : []),
      { ...own, field: over, value: { value: name, text: name } },
      { ...own, field: amount },
      ...(measured ? [{ ...own, field: unit, value: { value: head.unit, text: head.unit } }] : []),
    ];
  });
  return once.length > 0 ? [...versions, [...rest, ...once]] : versions;
}

/** A head that says what the others are together. */
export const isTotal = (header: string): boolean =>
  /^(合计|小计|总计|共计|总数|total|sum)/.test(headerKey(header).key);

/** 七1 七2 七3 | 合计: a problem where what stands under the heads of `versions` does not make the row's 合计. */
export function acrossDiffers(
  sheet: SheetCells,
  amount: string | undefined,
  columns: readonly Column[],
  versions: readonly Column[][],
  r: number,
): Problem[] {
  if (versions.length < 2) return [];
  const row = sheet.rows[r] ?? [];
  const total = columns.find((c) => c.field === amount && isTotal(c.header));
  const said = numberIn(total && row[total.column]);
  if (!total || said === null) return [];
  const heads = versions.flatMap((own) => own.find((c) => c.value) ?? []);
  const sum = heads.reduce((all, c) => all + (numberIn(row[c.column]) ?? 0), 0);
  // 三（1）班 | 三（2）班 | 教师 | 合计: what stands beside them may be in it.
  const beside = columns.flatMap((c) => (c === total ? [] : (numberIn(row[c.column]) ?? [])));
  if ([0, ...beside].some((more) => Math.abs(sum + more - said) < 0.005)) return [];
  const { file, plain } = sheet;
  const at = {
    file,
    ...(plain ? { line: r + 1 } : { sheet: sheet.sheet }),
    cell: cellName(r, total.column),
  };
  return [problem('row-total-differs', { said, sum }, { at })];
}

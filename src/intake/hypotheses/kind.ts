import { conceptsOf, type KindWords } from '../columns.ts';
import type { Evidence } from '../evidence/column.ts';
import type { Known } from '../evidence/known.ts';
import type { Said } from '../evidence/said.ts';
import { saidOfAll } from '../evidence/said-some.ts';
import { TYPERS } from '../evidence/typers.ts';
import type { Header } from '../header.ts';
import { headerKey } from '../header-text.ts';
import type { CellContext, Kind, SheetContext, Took } from '../kind.ts';
import type { Head, HeadColumn } from '../layout/head.ts';
import type { Labelled } from '../layout/labelled.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAmountOf, isBalance, isMoved, isProven, isTied } from './amounts.ts';
import { codesAnother } from './code-beside.ts';
import { direction, saysOwn } from './direction.ts';
import { blocksFor, type ListReading, readAsList, type Spoken } from './list.ts';

import { saidBeside } from './said-beside.ts';
import { bears, type Taken } from './taken.ts';
import { WEIGHTS } from './weights.ts';

/** A region as a list of one kind: how well that explains it. */
export interface Hypothesis {
  kind: Kind;
  header: Header;
  list: ListReading;
  /** What its columns alone are worth: a list that is not ours has them too. */
  columns: number;
  score: number;
  speaks: Spoken[];
  /** Groups of fields that it cannot do without and has not. */
  lacks: string[][];
  /** The same, if columns whose heads nobody knows are not counted. */
  unsaid: string[][];
  /** Its amount is a bare 数量, and nothing says which way the goods went. */
  bare: boolean;
  /** The kind's own name in what stands over the table. */
  name: string;
  /** Its columns are such as many lists have, as the kind itself says, and nothing calls it so. */
  disowned: boolean;
}

/** What every hypothesis of a region is made of. */
export interface Region {
  head: Head;
  evidence: Evidence;
  said: Said;
  vocabulary: Vocabulary;
  ctx: SheetContext;
  known: Known;
  /** What is said of the whole table in the lines over it: 申领部门：教导处. */
  labelled: readonly Labelled[];
  /** The kinds' names that stand over it. */
  names: readonly string[];
}

/** `told`: a person says that it is this kind, so that less must be there. */
export function hypothesis(kind: Kind, words: KindWords, region: Region, told: boolean): Hypothesis {
  const { head, evidence, said, vocabulary } = region;
  const ctx: CellContext = { ...region.ctx, header: '', unit: '', row: {} };
  const own = said.name(words.names);
  const name = own || calledBarely(kind, region.ctx);
  const ways = said.directions;
  const otherWay = kind.goods !== undefined && ways.length > 0 && !ways.includes(kind.goods.way);
  const way = ways.length === 1 && ways[0] === kind.goods?.way;
  const named = { name: name !== '' && !otherWay, way };
  const over = saidBeside(kind, words, region.labelled, new Set(), ctx).map((one) => one.field);
  const list = readAsList(kind, words, vocabulary, head, evidence, ctx, region.known, named, new Set(over));
  const guesses = list.taken.filter((one) => one.doubtful).map((one) => one.column);
  const columns = [...list.speaks, ...list.left.flatMap((column) => natural(column, kind, region))];
  const strange = guesses.filter((column) => foreignTo(column, region).length > 0);
  const unexplained = list.left.filter((column) => !list.aside.includes(column));
  const speaks = [
    ...columns,
    ...[...unexplained, ...strange].flatMap((column) => against(column, kind, region, list.taken)),
  ];
  const fields = new Set(list.taken.map((one) => one.field));
  const figured = { vocabulary, evidence, columns: head.blocks[0] ?? [] };
  if (list.spread) {
    const { over, amount, before } = list.spread.spread;
    fields.add(over).add(amount);
    if (before && list.spread.values.some((text) => before.part.test(text))) fields.add(before.field);
    const of = list.spread.columns.map((column) => column.header).join(' ');
    speaks.push({ what: 'cells', of, field: over, weight: WEIGHTS.spread });
  }
  const beside = saidBeside(kind, words, region.labelled, fields, ctx);
  for (const one of beside) {
    fields.add(one.field);
    speaks.push({ what: 'head', of: one.header, field: one.field, weight: WEIGHTS.labelled });
  }
  const madeOf = (key: string) => [key, ...(kind.fields.find((one) => one.key === key)?.or ?? [])];
  const has = (key: string) => madeOf(key).some((one) => fields.has(one)) || given(kind, key, ctx);
  const lacking = (groups: readonly string[][]) => groups.filter((group) => !group.some(has));
  const enough = lacking(requiredOf(kind));
  const moves = kind.goods?.way === 'on-hand' && list.taken.some((one) => isBalance(one, kind, figured));
  // A table that is called so and has no other columns: 班级 and 姓名 under 学生名单 are a roster; or whose title or sums say which way its goods went.
  const plain =
    (own !== '' || way || moves) &&
    enough.length === 0 &&
    list.left.every(
      (column) =>
        list.spread?.aside.includes(column) === true ||
        // What is natural beside its own says nothing else where rows and columns cross, 周次 before the days of a week, and in what is
        // called a list of it, 要求 under 开学工作安排.
        isNeutral(column, vocabulary, list.spread || isOfList(own) ? kind.beside : []) ||
        isProven(column, figured) ||
        isTied(column, figured),
    );
  const lacks = told || plain ? enough : lacking(kind.signature);
  for (const group of lacks) speaks.push({ what: 'missing', of: group.join('/'), weight: WEIGHTS.missing });
  const doubtful = new Set(list.taken.flatMap((one) => (one.doubtful ? [one.field] : [])));
  const isUnsaid = (group: readonly string[]) =>
    !group.some(
      (key) => madeOf(key).some((one) => fields.has(one) && !doubtful.has(one)) || given(kind, key, ctx),
    );
  const unsaid = (told || plain ? requiredOf(kind) : kind.signature).filter(isUnsaid);
  for (const group of unsaid)
    if (!lacks.includes(group))
      speaks.push({ what: 'missing', of: group.join('/'), weight: WEIGHTS.guessedOnly });
  // 教材 in 教材存书 says what lies there, not that it is a list of orders; but it may have both.
  if (named.name || (name !== '' && saysOwn(list, kind))) {
    const weight = WEIGHTS.named + (name.length - 2) * WEIGHTS.namedLonger;
    // 花名册 within 教职工花名册 says less than the whole of it.
    const within = region.names.some((other) => other.length > name.length && other.includes(name));
    speaks.push({ what: 'named', of: name, weight: within ? weight / 2 : weight });
  } else if (way || moves)
    speaks.push({ what: 'direction', of: kind.goods?.way ?? '', weight: WEIGHTS.ownDirection });
  const { bare, other } = direction(kind, list, said, name);
  // 本期入库 of a balance came long ago: it is a list of stock, whatever its title says went.
  const summed = list.taken.some((one) => isAmountOf(one, kind) && isMoved(one.column, figured));
  if (summed) speaks.push({ what: 'direction', of: 'on-hand', weight: WEIGHTS.otherDirection });
  else if (other && !moves) speaks.push({ what: 'direction', of: other, weight: WEIGHTS.otherDirection });
  else if (bare && !moves) speaks.push({ what: 'direction', of: '', weight: WEIGHTS.bare });
  // What is called a list of it is one, whatever many lists have in common with it.
  const doubt = isOfList(own) ? 0 : (kind.fits?.(tookOf(list), list.spread?.values ?? []) ?? 0);
  if (doubt !== 0) speaks.push({ what: 'other', of: '', weight: doubt });
  return {
    kind,
    header: {
      row: head.row,
      depth: head.depth,
      blocks: blocksFor(head, list).map((block) => [...block, ...beside]),
      fields,
      ...(list.spread ? { spread: list.spread } : {}),
      unknown: list.left.map((column) => column.header),
    },
    list,
    columns: columns.reduce((sum, one) => sum + one.weight, 0),
    score: speaks.reduce((sum, one) => sum + one.weight, 0),
    speaks,
    lacks,
    unsaid,
    bare: bare && !told && !moves,
    name,
    disowned: doubt !== 0 && name === '',
  };
}

/** 教室 in 班主任及教室 names things, 教室一览 and 开学工作安排 a list of them. */
const isOfList = (name: string): boolean => /^\p{Script=Han}{4}/u.test(name);

/** A name that says little (名单), where title, or else sheet or file, says nothing besides. */
function calledBarely({ bare = [], whole }: Kind, { title, sheetName, file, term }: SheetContext): string {
  const over = title === '' ? [sheetName, file.replace(/^.*[\\/]|\.\w+$/g, '')] : [title];
  return whole
    ? (over.map((text) => saidOfAll(text, bare, whole, term.school ?? '')).find(Boolean) ?? '')
    : '';
}

/** A column that stands beside the kind's own in many schools. */
function natural(column: HeadColumn, kind: Kind, { vocabulary }: Region): Spoken[] {
  const beside = kind.beside ?? [];
  const known = column.texts.some(({ text }) =>
    vocabulary.meanings(headerKey(text).key).some((concept) => beside.includes(concept)),
  );
  return known ? [{ what: 'head', of: column.header, weight: WEIGHTS.beside }] : [];
}

/** What the columns nobody takes say: that it is a list of another kind. */
function against(
  column: HeadColumn,
  kind: Kind,
  { head, vocabulary, evidence }: Region,
  taken: readonly Taken[],
): Spoken[] {
  if (isNeutral(column, vocabulary, kind.beside)) return [];
  if (codesAnother(column, head.blocks[0] ?? [])) return [];
  // 就读方式 beside 学生状态: its own once more.
  if (kind.about === 'people' && isOwn(column, kind, vocabulary)) return [];
  const figured = { vocabulary, evidence, columns: head.blocks[0] ?? [] };
  // 上期结余 + 本期购入 − 本期领出 = 现余 says what each is.
  if (isProven(column, figured) || isTied(column, figured)) return [];
  const { cells, filled, variety } = evidence.of(column);
  if (cells.length === 0 || evidence.countsRows(column)) return [];
  const families = foreignTo(column, { vocabulary, evidence });
  if (families.some((family) => bears(kind, family, taken))) return [];
  if (families.length > 0) return [{ what: 'foreign', of: column.header, weight: WEIGHTS.foreignColumn }];
  const exact = column.texts.some(({ text }) => vocabulary.isKnown(headerKey(text).key));
  const known = column.texts.some(({ text }) => {
    const { key } = headerKey(text);
    return exact || (vocabulary.like(key)[0]?.score ?? 0) >= WEIGHTS.nearly;
  });
  // People that nobody asked for, in a list of goods: it tells who has them.
  const people = kind.about === 'goods' && cells.filter(TYPERS.person!).length > cells.length * 0.8;
  return known || people
    ? [
        {
          what: 'other',
          of: column.header,
          weight: WEIGHTS.otherMeaning * (exact ? (evidence.of(column).own === 'isbn' ? 2 : 1) : variety),
        },
      ]
    : [{ what: 'unknown', of: column.header, weight: WEIGHTS.unknownColumn * filled * variety }];
}

/** Whether its head is a word of one of the kind's own concepts, that another column has. */
function isOwn(column: HeadColumn, kind: Kind, vocabulary: Vocabulary): boolean {
  const own = new Set(kind.fields.flatMap((field) => conceptsOf(kind, field.key)));
  return column.texts.some(({ text }) => {
    const { key } = headerKey(text);
    const [most] = vocabulary.isKnown(key) ? [] : vocabulary.like(key);
    return (
      vocabulary.meanings(key).some((concept) => own.has(concept)) ||
      (most !== undefined && most.score >= WEIGHTS.nearly && own.has(most.concept))
    );
  });
}

/** The families of foreign tables that have this column; 语文 is one of marks only where numbers stand beneath. */
export function foreignTo(
  column: HeadColumn,
  { vocabulary, evidence }: Pick<Region, 'vocabulary' | 'evidence'>,
): readonly string[] {
  const families = column.texts.flatMap(({ text }) => vocabulary.foreignTo(headerKey(text).key));
  return families.includes('scores') && evidence.of(column).numeric < 0.6
    ? families.filter((family) => family !== 'scores')
    : families;
}

/** Concepts that may stand beside anything. */
const NEUTRAL = new Set([
  ...['seq', 'note', 'other', 'id-card', 'why', 'phone', 'money', 'pieces', 'loose', 'difference', 'total'],
  ...['came-in', 'went-out', 'held-before', 'state', 'code', 'decision'],
]);

/** Of these, what is so whatever stands before it. */
const PLAINLY_NEUTRAL = new Set(['other', 'money', 'phone']);

/** Whether a column may stand beside anything: a remark, an address. */
export function isNeutral(
  column: HeadColumn,
  vocabulary: Vocabulary,
  beside: readonly string[] = [],
): boolean {
  return column.texts.some(({ text }) => {
    const { key } = headerKey(text);
    const [most] = vocabulary.isKnown(key) ? [] : vocabulary.like(key);
    return (
      vocabulary.meanings(key).some((concept) => NEUTRAL.has(concept) || beside.includes(concept)) ||
      // 户籍地址 is an address, 期末金额 money and Guardian phone a telephone, wherever they stand.
      (most !== undefined && PLAINLY_NEUTRAL.has(most.concept) && most.score >= WEIGHTS.nearly)
    );
  });
}

/** What a sheet must have once a person has said what it is: the fields that no row can do without. */
function requiredOf(kind: Kind): string[][] {
  if (kind.enough) return kind.enough;
  const required = kind.fields
    .filter((field) => field.required)
    .map((field) => [
      field.key,
      // Fields that several kinds share may be had in ways that this one has not.
      ...(field.or ?? []).filter((key) => kind.fields.some((other) => other.key === key)),
    ]);
  return required.length > 0 ? required : kind.signature;
}

/** Whether a field gives a value from the sheet's name or title, if only once a question is answered. */
function given(kind: Kind, key: string, ctx: CellContext): boolean {
  const value = kind.fields.find((field) => field.key === key)?.fallback?.({ ...ctx, row: {} });
  return value ? !('problem' in value) : false;
}

function tookOf({ taken }: ListReading): Took {
  return new Map(
    taken.map(({ field, column, meaning }) => [
      field,
      { head: headerKey(column.header).key, concept: meaning.concept },
    ]),
  );
}

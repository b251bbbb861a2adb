import type { SheetCells } from '../kind.ts';
import { numberIn } from '../row-kinds.ts';

/** What a 合计 is called that is the sum of columns nobody knows, and what these are called: 一号库 + 二号库 = 合计. */
export const SUM = '=sum';
export const PART = '=part';

/** What two columns and more must say together, row by row: by concept, what is added and what is taken away. */
interface Equation {
  result: string;
  parts: readonly (readonly [concept: string, sign: 1 | -1])[];
  /** The parts are multiplied, and this is added. */
  times?: true;
  rest?: string;
}

const MOVED = [
  ['held-before', 1],
  ['came-in', 1],
  ['went-out', -1],
] as const;
const PRICED = ['ordered', 'on-hand', 'wanted', 'bought', 'delivered', 'arrived', 'quantity'];

const EQUATIONS: readonly Equation[] = [
  { result: 'on-hand', parts: MOVED },
  { result: 'held-after', parts: MOVED },
  {
    result: 'pupils',
    parts: [
      ['boys', 1],
      ['girls', 1],
    ],
  },
  {
    result: 'ordered',
    parts: [
      ['pupil-copies', 1],
      ['teacher-copies', 1],
    ],
  },
  {
    result: 'difference',
    parts: [
      ['counted', 1],
      ['book-figure', -1],
    ],
  },
  ...PRICED.map(
    (amount): Equation => ({
      result: 'money',
      parts: [
        ['price', 1],
        [amount, 1],
      ],
      times: true,
    }),
  ),
  ...['arrived', 'delivered'].map(
    (result): Equation => ({
      result,
      parts: [
        ['pieces', 1],
        ['pack', 1],
      ],
      times: true,
      rest: 'loose',
    }),
  ),
];

/** Rows that are looked at, how many must say something, and how many ways to fill an equation are tried. */
const ROWS = 60;
const ENOUGH = 2;
const WAYS = 400;

/** A column that may stand in an equation: the concepts that its head is known for, or undefined where nobody knows the head. */
export interface Figures {
  column: number;
  concepts: readonly string[] | undefined;
  /** The head only sounds like it: the column may be something else. */
  perhaps?: true;
  /** Its cells say packs and what is in each: 3×40. */
  packs?: true;
}

/**
 * What the columns' numbers say of each other: 期初 + 入 − 出 = 期末 holds in every row, so the one whose head nobody knows is what
 * the equation lacks. Gives for a column the concepts by which some equation holds with at least one known head in it.
 */
export function tiesBetween(
  sheet: SheetCells,
  from: number,
  columns: readonly Figures[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const ties = new Map<number, Set<string>>();
  if (columns.every((one) => one.concepts && !one.perhaps)) return ties;
  const numbers = numbersOf(sheet, from, columns);
  for (const equation of EQUATIONS) {
    const concepts = [equation.result, ...parts(equation)];
    for (const way of waysToFill(concepts, columns)) {
      if (!holds(equation, way, numbers)) continue;
      way.forEach(({ column, concepts: known, perhaps }, i) => {
        if (!known || perhaps) ties.set(column, (ties.get(column) ?? new Set()).add(concepts[i] as string));
      });
    }
  }
  sumsOfUnknown(columns, numbers, ties);
  return ties;
}

/** The columns that are what is left of what there was, came and went, as heads and numbers say together; each with the other three. */
export function balancesOf(
  sheet: SheetCells,
  from: number,
  columns: readonly Figures[],
): ReadonlyMap<number, readonly number[]> {
  const numbers = numbersOf(sheet, from, columns);
  const found = EQUATIONS.filter(({ parts: own }) => own === MOVED).flatMap((equation) =>
    fillings([equation.result, ...parts(equation)], columns).filter((way) => {
      // The fewer heads say it, the more rows must.
      const said = way.filter((one) => one.concepts).length;
      return said > 1 && holds(equation, way, numbers, said > 2 ? ENOUGH : ENOUGH * 2);
    }),
  );
  return new Map(found.map(([result, ...others]) => [result!.column, others.map(({ column }) => column)]));
}

/** The numbers of these columns, in the first rows beneath the head. */
export function numbersOf(
  sheet: SheetCells,
  from: number,
  columns: readonly Figures[],
): ReadonlyMap<number, readonly (number | null)[]> {
  const rows = sheet.rows.slice(from, from + ROWS);
  return new Map(columns.map(({ column }) => [column, rows.map((row) => numberIn(row[column]))] as const));
}

function sumsOfUnknown(
  columns: readonly Figures[],
  numbers: ReadonlyMap<number, readonly (number | null)[]>,
  ties: Map<number, Set<string>>,
): void {
  const unknown = columns.filter((one) => !one.concepts);
  const total = columns.find((one) => one.concepts?.includes('total'));
  if (!total || unknown.length < 2) return;
  const holdsIn = (numbers.get(total.column) ?? []).flatMap((sum, r) => {
    if (sum === null) return [];
    const added = unknown.reduce((all, { column }) => all + (numbers.get(column)?.[r] ?? 0), 0);
    return [Math.abs(added - sum) < 0.005];
  });
  if (holdsIn.length === 0 || holdsIn.includes(false)) return;
  ties.set(total.column, new Set([SUM]));
  for (const { column } of unknown) ties.set(column, new Set([PART]));
}

const parts = ({ parts: own, rest }: Equation) => [
  ...own.map(([concept]) => concept),
  ...(rest ? [rest] : []),
];

/** The ways to give each concept a column in which one at least is known, and one is not. */
const waysToFill = (concepts: readonly string[], columns: readonly Figures[]): Figures[][] =>
  fillings(concepts, columns).filter(
    (way) => way.some((one) => one.concepts) && way.some((one) => !one.concepts || one.perhaps),
  );

/** Every way to give each concept a column: one that is known for it, else one that nobody knows. */
function fillings(concepts: readonly string[], columns: readonly Figures[]): Figures[][] {
  let ways: Figures[][] = [[]];
  for (const concept of concepts) {
    const known = columns.filter((one) => one.concepts?.includes(concept));
    const may = known.length > 0 ? known : columns.filter((one) => mayBe(one, concept));
    ways = ways.flatMap((way) => may.filter((one) => !way.includes(one)).map((one) => [...way, one]));
    if (ways.length > WAYS) return [];
  }
  return ways;
}

/** Amounts that a verb may take for one another: what was there, what was asked for, what came. No order is a balance. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['on-hand', 'held-before', 'held-after', 'counted', 'book-figure']),
  new Set(['ordered', 'extra-ordered', 'pupil-copies', 'teacher-copies', 'expected', 'wanted', 'bought']),
  new Set(['came-in', 'arrived', 'delivered']),
];

const mayBe = ({ concepts, perhaps }: Figures, concept: string): boolean =>
  !concepts ||
  (perhaps === true && !FAMILIES.some((one) => one.has(concept) !== concepts.some((said) => one.has(said))));

function holds(
  { parts: own, times, rest }: Equation,
  way: readonly Figures[],
  numbers: ReadonlyMap<number, readonly (number | null)[]>,
  enough = ENOUGH,
): boolean {
  const [result, ...others] = way.map(({ column }) => numbers.get(column) ?? []);
  let said = 0;
  for (let r = 0; r < (result?.length ?? 0); r++) {
    const wanted = result?.[r];
    const values = others.map((one) => one[r]);
    if (wanted === null || wanted === undefined || values.some((one) => one === null || one === undefined))
      continue;
    const amounts = values as number[];
    const loose = rest ? (amounts.at(-1) ?? 0) : 0;
    const terms = rest ? amounts.slice(0, -1) : amounts;
    const sum = times
      ? terms.reduce((product, one) => product * one, 1) + loose
      : terms.reduce((all, one, i) => all + one * (own[i]?.[1] ?? 1), 0);
    if (Math.abs(sum - wanted) > 0.02) return false;
    // 0 = 0 + 0 says nothing, nor 12 = 12 + 0.
    if (terms.filter((one) => one !== 0 && (!times || one !== 1)).length > 1) said++;
  }
  return said >= enough;
}

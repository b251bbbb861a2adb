import type { Figures } from './arithmetic.ts';

/** A column of numbers, row by row: null where there is none. */
type Numbers = readonly (number | null)[];

/** What the numbers of a sheet prove of its columns, whatever stands over them. */
export interface MadeOf {
  /** 单价 × some column or the sum of several: money, and no count. */
  money: ReadonlySet<number>;
  /** The one column that the price is multiplied by: what is paid for. */
  paidFor: ReadonlySet<number>;
  /** What several columns side by side add up to: sum → its parts. */
  sums: ReadonlyMap<number, readonly number[]>;
  /** Packs × what is in each + what is loose, side by side = how many there are: the amount → these parts of it. */
  packed: ReadonlyMap<number, Packing>;
}

/** The columns that say an amount by the pack. */
export interface Packing {
  pieces: number;
  pack: number;
  loose?: number;
}

/** So many rows must hold; of more rows a few may be slips. */
const ENOUGH = 2;
const MOST = 0.8;
/** So many columns side by side are added up at most. */
const WIDEST = 12;

/** What each column of numbers is made of: products with the price, sums of what stands side by side. */
export function madeOf(columns: readonly Figures[], numbers: ReadonlyMap<number, Numbers>): MadeOf {
  const money = new Set<number>();
  const paidFor = new Set<number>();
  const sums = new Map<number, readonly number[]>();
  const prices = columns.filter((one) => isPrice(one, numbers));
  const rowsOf = ({ column }: Figures) => numbers.get(column) ?? [];
  const runs = runsOf(columns.filter((one) => !prices.includes(one)));
  const added = runs.map((run) => [run, addUp(run.map(rowsOf))] as const);
  for (const one of columns) {
    const made = rowsOf(one);
    for (const [run, amount] of added) {
      if (run.includes(one) || prices.includes(one)) continue;
      if (prices.some((price) => areProducts(made, rowsOf(price), amount))) {
        money.add(one.column);
        if (run.length === 1) paidFor.add((run[0] as Figures).column);
      }
      if (run.length > 1 && !sums.has(one.column) && areSums(made, amount, run.map(rowsOf)))
        sums.set(
          one.column,
          run.map(({ column }) => column),
        );
    }
  }
  // 金额 of a year is no sum of amounts, but of money.
  for (const [sum, parts] of sums) if (parts.every((part) => money.has(part))) money.add(sum);
  const packed = packedIn(
    columns.filter((one) => !prices.includes(one) && !money.has(one.column)),
    rowsOf,
  );
  return { money, paidFor, sums, packed };
}

/** Amounts that are told by the pack as well: a head says that it is what a pack holds, or there is something loose. */
function packedIn(columns: readonly Figures[], rowsOf: (one: Figures) => Numbers): Map<number, Packing> {
  const packed = new Map<number, Packing>();
  const areOne = (packs: Figures, rest: Figures, total: Figures) => {
    const [some, more] = [rowsOf(packs), rowsOf(rest)];
    return holds(rowsOf(total), (r) => ({
      is: (some[r] ?? 0) + (more[r] ?? 0),
      telling: Boolean(some[r]) && Boolean(more[r]),
    }));
  };
  columns.forEach((one, i) => {
    const next = columns[i + 1];
    if (one.packs) {
      // 3×40 | 12: the packs are one column; what is all in packs, 应发 as 实发, is no part of anything.
      for (const rest of [next, columns[i - 1]].flatMap((beside) => beside ?? []))
        for (const total of columns)
          if (![one, rest].includes(total) && !packed.has(total.column) && areOne(one, rest, total))
            packed.set(total.column, { pieces: one.column, pack: one.column, loose: rest.column });
      return;
    }
    if (!next || !mayPack(one) || !mayPack(next)) return;
    for (const loose of [columns[i + 2], undefined].filter((third) => !third || mayPack(third)))
      for (const total of columns) {
        if ([one, next, loose].includes(total) || packed.has(total.column)) continue;
        const parts = [rowsOf(one), rowsOf(next), loose ? rowsOf(loose) : []] as const;
        const pack = [next, one].find(({ concepts }) => concepts?.includes('pack'));
        if ((!loose && !pack) || !arePacked(rowsOf(total), parts, loose !== undefined)) continue;
        const pieces = pack === one ? next : one;
        packed.set(total.column, {
          ...{ pieces: pieces.column, pack: (pack ?? next).column },
          ...(loose ? { loose: loose.column } : {}),
        });
      }
  });
  return packed;
}

const OF_PACKS: ReadonlySet<string> = new Set(['pieces', 'pack', 'loose', 'quantity']);

/** Pupils × copies each + some to spare is no packing, whatever it adds up to. */
const mayPack = ({ concepts }: Figures): boolean =>
  concepts === undefined || concepts.some((one) => OF_PACKS.has(one));

/** Says nothing of a row of no pack, of packs of one, or where something is to be loose and is not. */
function arePacked(made: Numbers, [one, other, loose]: readonly Numbers[], isLoose: boolean): boolean {
  return holds(made, (r) => {
    const [packs, each, rest] = [one?.[r] ?? 0, other?.[r] ?? 0, loose?.[r] ?? 0];
    return { is: packs * each + rest, telling: packs * each > 0 && each !== 1 && (!isLoose || rest !== 0) };
  });
}

/** A head that says so; or nobody knows the head, and there are fractions beneath: no pack has them. */
function isPrice({ column, concepts }: Figures, numbers: ReadonlyMap<number, Numbers>): boolean {
  if (concepts) return concepts.includes('price');
  return (numbers.get(column) ?? []).some((one) => one !== null && !Number.isInteger(one));
}

/** Columns that stand next to each other among those of numbers, one and more of them. */
function runsOf(columns: readonly Figures[]): Figures[][] {
  return columns.flatMap((_, from) =>
    Array.from({ length: Math.min(WIDEST, columns.length - from) }, (_none, n) =>
      columns.slice(from, from + n + 1),
    ),
  );
}

/** Rows in which none of them has a number have no sum. */
function addUp(parts: readonly Numbers[]): Numbers {
  return (parts[0] ?? []).map((_, r) =>
    parts.every((one) => one[r] === null || one[r] === undefined)
      ? null
      : parts.reduce((sum, one) => sum + (one[r] ?? 0), 0),
  );
}

/** Says nothing where the price is 1, or there is nothing: the product is then the amount itself. */
function areProducts(made: Numbers, price: Numbers, amount: Numbers): boolean {
  return holds(made, (r) => {
    const [one, many] = [price[r], amount[r]];
    if (one === null || one === undefined || many === null || many === undefined) return undefined;
    return { is: one * many, telling: one !== 1 && many !== 1 && one * many !== 0 };
  });
}

/** Says nothing where one part is all of it: 12 = 12 + 0. */
function areSums(made: Numbers, sum: Numbers, parts: readonly Numbers[]): boolean {
  return holds(made, (r) => {
    const is = sum[r];
    if (is === null || is === undefined) return undefined;
    return { is, telling: parts.filter((one) => (one[r] ?? 0) !== 0).length > 1 };
  });
}

/** Whether what is said of the rows is what stands there, in most rows, in some of them tellingly. */
function holds(made: Numbers, said: (row: number) => { is: number; telling: boolean } | undefined): boolean {
  let right = 0;
  let telling = 0;
  let asked = 0;
  for (let r = 0; r < made.length; r++) {
    const own = made[r];
    const one = own === null || own === undefined ? undefined : said(r);
    if (!one || own === null || own === undefined) continue;
    asked++;
    if (Math.abs(one.is - own) > 0.02) continue;
    right++;
    if (one.telling) telling++;
  }
  return right >= ENOUGH && right >= asked * MOST && telling > 0;
}

import { itemTitle } from '../../goods/item/find.ts';
import { type Item, isSupply } from '../../goods/item/item.ts';
import { gradeOfBook } from '../../goods/item/store.ts';
import { isByPacks, unitsOfPacks } from '../../goods/item/typed-packs.ts';
import type { Wanted } from '../../goods/ledger/goods-out.ts';
import type { Recipient } from '../../goods/recipient.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { amountSaid } from '../../words/said.ts';
import type { Context } from '../context.ts';
import { typedItem } from './item.ts';

/**
 * Items with their amounts as typed: 白粉笔=2 红粉笔=1, or 白粉笔 2; by packs 田字格本=2包+10. Names are found by any part, several are asked about at a terminal. For a class a bare subject (数学) means
 * the book of its grade.
 * @throws Refusal 2 for what is no pair, 65 for an item that is none or several, or an amount that is not above 0
 */
export async function typedPairs(
  ctx: Context,
  typed: readonly string[],
  command: string,
  options: { least?: number; recipient?: Recipient } = {},
): Promise<Wanted[]> {
  const least = options.least ?? 1;
  const wanted: Wanted[] = [];
  for (const [name, amount] of split(typed)) {
    const [, text, unit = ''] = withUnit(amount);
    const byPacks = isByPacks(amount);
    if (text === undefined && !byPacks) return refuse(EXIT.usage, 'pair-bad', { text: `${name}=${amount}` });
    const item = await typedItem(ctx, ofGrade(ctx, name, options.recipient));
    if (!byPacks && !isUnitOf(item, unit)) refuse(EXIT.usage, 'pair-unit', otherUnit(item, text ?? '', unit));
    const quantity = byPacks ? unitsOfPacks(amount, item) : Number(text);
    if (!Number.isSafeInteger(quantity) || quantity < least)
      refuse(EXIT.data, 'quantity-not-positive', { item: itemTitle(item), quantity: amount.trim() });
    wanted.push({ item, quantity });
  }
  return wanted.length > 0 ? wanted : refuse(EXIT.usage, 'nothing-said', { command });
}

/** 3, 3盒: the figure and the unit after it. */
const withUnit = (amount: string) =>
  /^([-+]?\d{1,9}(?:\.\d+)?)\s*(\p{L}*)$/u.exec(amount.normalize('NFKC').trim()) ?? [];

const otherUnit = (item: Item, quantity: string, unit: string) => ({
  item: itemTitle(item),
  unit: item.unit,
  typed: `${quantity}${unit}`,
  quantity,
});

/**
 * A whole number of an item as it is typed where the item is known: 3, 3盒 of what is counted in 盒; what is wrong with it, where it
 * is none or in another unit.
 */
export function wholeAmount(text: string, item: Item): number | 'none' | ReturnType<typeof otherUnit> {
  const [, figure = '', unit = ''] = withUnit(text);
  if (!/^\d+$/.test(figure)) return 'none';
  return isUnitOf(item, unit) ? Number(figure) : otherUnit(item, figure, unit);
}

/** 2本 of a book, 3盒 of what is kept in boxes; 3支 of it is another amount. */
const isUnitOf = ({ unit, kind }: Item, typed: string) =>
  typed === '' || typed === unit || (/^[本册]$/.test(typed) && !isSupply(kind));

/** What the pairs come to, for people: 白粉笔 2盒、红粉笔 1盒. */
export function pairsText(ctx: Context, wanted: readonly Wanted[]): string {
  const say = ctx.words.goods;
  return wanted
    .map(({ item, quantity }) =>
      say.what({ item: itemTitle(item), amount: amountSaid(ctx.words, quantity, item.unit) }),
    )
    .join(say.join);
}

/** For --json. */
export const pairsJson = (wanted: readonly Wanted[]) =>
  wanted.map(({ item, quantity }) => ({ code: item.code, name: item.name, spec: item.spec, quantity }));

/** 红墨水=2、中性笔=3 as two; a name with a comma in it stays whole. */
const apart = (text: string): string[] => {
  const parts = text.split(/[、,，;；]+/).filter((part) => part.trim() !== '');
  return parts.every((part) => /[=＝]/.test(part)) ? parts : [text];
};

function split(typed: readonly string[]): [name: string, amount: string][] {
  const pairs: [string, string][] = [];
  let name: string[] = [];
  for (const text of typed.flatMap(apart)) {
    const match = /^(.+?)\s*[=＝]\s*([^=＝]*)$/.exec(text);
    if (match !== null && name.length === 0) pairs.push([match[1]!, match[2]!]);
    else if (name.length > 0 && (isByPacks(text) || /^[-+]?[\d０-９]+(\.\d+)?\p{sc=Han}?$/u.test(text))) {
      pairs.push([name.join(' '), text]);
      name = [];
    } else if (match === null) name.push(text);
    else return refuse(EXIT.usage, 'pair-bad', { text: `${name.join(' ')} ${text}` });
  }
  if (name.length > 0) refuse(EXIT.usage, 'pair-bad', { text: name.join(' ') });
  return pairs;
}

/** 数学 from 三(2)班 is 三年级数学, where there is such a book. */
function ofGrade(ctx: Context, name: string, recipient: Recipient | undefined): string {
  if (recipient?.kind !== 'class') return name;
  const grade = gradeOfBook(ctx.read(), recipient.id, name);
  return grade === undefined ? name : `${grade}年级${name}`;
}

import { difference, type StocktakeLine, summary } from '../../goods/stocktake/stocktake.ts';
import { stocktakeLines, stocktakes } from '../../goods/stocktake/store.ts';
import { workTerm } from '../arguments/day.ts';
import type { Choice, Context } from '../context.ts';
import { amountOf, choose, pick, type Step, type, walk } from './steps.ts';

/**
 * The storeroom is counted: what can be done now is offered, and after one item comes the next. A reason is asked for where the
 * count differs from what ought to be there.
 */
export async function askCount(ctx: Context, before?: string[]): Promise<string[] | undefined> {
  const { which, count } = ctx.words.guide;
  const isOpen = stocktakes(ctx.read(), workTerm(ctx).id).some(({ state }) => state === 'open');
  const verbs = isOpen ? (['enter', 'show', 'close'] as const) : (['open'] as const);
  const how = choose(
    which.count,
    verbs.map((verb) => ({ name: count[verb], value: [verb] })),
  );
  const reason = type(which.countReason, { optional: true, words: (text) => ['--reason', text] });
  const lines = () =>
    stocktakes(ctx.read(), workTerm(ctx).id)
      .filter(({ state }) => state === 'open')
      .flatMap(({ id }) => stocktakeLines(ctx.read(), id));
  const differs = (code: string, figure: string) =>
    lines().some((line) => line.code === code && difference({ ...line, counted: Number(figure) }) !== 0);
  const next = ([verb, item = '', figure = '']: string[], n: number): Step | undefined => {
    if (n === 0) return how;
    if (verb === 'close') return n === 1 && summary(lines()).unexplained.length > 0 ? reason : undefined;
    if (verb !== 'enter') return undefined;
    return [
      undefined,
      pick(which.item, () => onSheet(ctx, lines())),
      amountOf(which.counted, item),
      differs(item, figure) ? reason : undefined,
    ][n];
  };
  const words =
    before === undefined
      ? await walk(ctx, [], next)
      : await walk(ctx, ['enter'], (said, n) => next(['enter', ...said], n + 1));
  if (words?.[0] !== 'enter') return words && ['count', ...words];
  const [verb, item, figure, ...why] = words;
  return ['count', verb, `${item}=${figure}`, ...why];
}

/** What is on the count sheets, as it lies on the shelves: first what nobody has counted yet, then the others with what was found. */
function onSheet({ words }: Context, lines: readonly StocktakeLine[]): Choice<string>[] {
  // What has no place of its own (books on pallets) comes after the shelves.
  const { counted, uncounted } = summary(lines.toSorted((a, b) => Number(!a.place) - Number(!b.place)));
  const named = ({ place, name, spec, code }: StocktakeLine) => [place, name, spec, code];
  return [
    ...uncounted.map((line) => ({ words: named(line), line })),
    ...counted.map((line) => ({ words: [...named(line), words.guide.countedSo(line.counted!)], line })),
  ].map(({ words: shown, line }) => ({ name: shown.filter(Boolean).join('  '), value: line.code }));
}

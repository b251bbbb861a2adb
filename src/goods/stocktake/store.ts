import type { Reader } from '../../store/reader.ts';
import { columns } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Stocktake, StocktakeLine } from './stocktake.ts';

const SELECT = `SELECT ${columns('stocktake', 'id termId openedOn place state closedOn documentId')} FROM stocktake`;

/** The book figure of an item: held and not lent to an event. */
export const BOOK = 'stock.held - stock.on_loan';

/** Every stocktake of a term, oldest first. */
export function stocktakes(reader: Reader, termId: number): Stocktake[] {
  return reader.all<Stocktake>(`${SELECT} WHERE term_id = ? ORDER BY id`, termId);
}

/**
 * The stocktake of a number, or the only open one (else the last).
 * @throws Refusal 65 when there is none, or several are open
 */
export function findStocktake(
  reader: Reader,
  termId: number,
  typed: string | undefined,
  whole: string,
  wants: 'open' | 'any',
): Stocktake {
  const all = stocktakes(reader, termId);
  if (typed !== undefined) {
    const one = all.find((each) => String(each.id) === typed.replace('#', ''));
    if (one === undefined) return refuse(EXIT.noInput, 'count-unknown', { id: typed });
    if (wants === 'open' && one.state !== 'open') refuse(EXIT.data, 'count-not-open', { id: one.id });
    return one;
  }
  const open = all.filter((one) => one.state === 'open');
  if (open.length > 1) {
    const list = open.map((one) => `${one.id} ${one.place || whole}`);
    return refuse(EXIT.data, 'count-several-open', { list });
  }
  return open[0] ?? (wants === 'any' ? all.at(-1) : undefined) ?? refuse(EXIT.data, 'count-none-open', {});
}

/** What a stocktake covers, by place, with the figures as they stand; of one that has ended, what nobody counted moves no more. */
export function stocktakeLines(reader: Reader, stocktakeId: number): StocktakeLine[] {
  return reader.all<StocktakeLine>(
    `SELECT own.id, own.item_id AS itemId, item.name, item.spec, item.unit, item.code, item.place, own.book,
            coalesce(own.calculated, CASE stocktake.state WHEN 'open' THEN ${BOOK} ELSE own.book END) AS calculated, own.counted, own.reason,
            own.recounted, own.recalculated, first.name AS countedBy, second.name AS recountedBy
       FROM stocktake_line AS own JOIN stocktake ON stocktake.id = stocktake_id JOIN item ON item.id = own.item_id JOIN stock ON stock.item_id = own.item_id
       LEFT JOIN staff AS first ON first.id = counted_by_id LEFT JOIN staff AS second ON second.id = recounted_by_id
      WHERE own.stocktake_id = ? ORDER BY item.place IS NULL, item.place, item.kind, item.grade, item.id`,
    stocktakeId,
  );
}

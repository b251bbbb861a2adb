import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import { StoredItems } from '../item/stored.ts';
import { enterCounts, openStocktake } from './counting.ts';
import type { CountRow } from './row.ts';
import { keptAt, type Stocktake } from './stocktake.ts';
import { findStocktake, stocktakeLines, stocktakes } from './store.ts';

interface Sum {
  item: Item;
  counted: number;
  book: number | undefined;
  reasons: string[];
  read: ReadRow<CountRow>;
}

/** Several places of one item add up. Without an open stocktake one is opened for what the list counts. */
export function applyCounts(tx: Writer, rows: ReadRow<CountRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const sums = new Map<number, Sum>();
  for (const read of rows) {
    const { row } = read;
    const item = items.named(read);
    if (!item) continue;
    const each = items.unitsOf(item, read, row.unit, row.spec);
    if (each === undefined) continue;
    const sum = sums.get(item.id) ?? { item, counted: 0, book: undefined, reasons: [], read };
    sum.counted += row.counted * each;
    if (row.book !== undefined) sum.book = (sum.book ?? 0) + row.book * each;
    if (row.reason !== undefined && !sum.reasons.includes(row.reason)) sum.reasons.push(row.reason);
    sums.set(item.id, sum);
  }
  if (outcome.problems.length + outcome.questions.length > 0) {
    const asked = outcome.questions.map((one) => one.problem);
    const [none] = noBooks(tx, rows, [...sums.keys()], [...outcome.problems, ...asked]);
    return none?.code === 'count-without-books' ? { ...outcome, problems: [none], questions: [] } : outcome;
  }
  const all = [...sums.values()];
  const key = ctx.fileKey(rows[0]?.file ?? '');
  if (isPosted(tx, ctx.term.id, key)) return { ...outcome, unchanged: all.length };
  const stocktake = openOne(tx, ctx, all);
  const elsewhere = all.filter(({ item }) => stocktake.place !== '' && !keptAt(item.place, stocktake.place));
  for (const { item, read } of elsewhere) {
    const args = { item: item.name, place: stocktake.place };
    outcome.problems.push(problem('count-item-elsewhere', args, { at: placeOf(read, 'name') }));
  }
  if (outcome.problems.length > 0) return outcome;
  const states = enterCounts(
    tx,
    stocktake,
    all.map(({ item, counted, reasons }) => ({ item, counted, reason: reasons.join('；') || undefined })),
  );
  for (const state of states.values()) outcome[state]++;
  tx.run(
    "UPDATE stocktake SET source_keys = source_keys || ? || ' ' WHERE id = ? AND instr(source_keys, ?) = 0",
    key,
    stocktake.id,
    key,
  );
  const lines = new Map(stocktakeLines(tx, stocktake.id).map((line) => [line.itemId, line]));
  for (const { item, book, read } of all) {
    const line = lines.get(item.id);
    if (book === undefined || line === undefined || book === line.calculated) continue;
    const args = { item: item.name, said: book, book: line.calculated };
    outcome.remarks.push(problem('count-book-differs', args, { at: placeOf(read, 'book') }));
  }
  return outcome;
}

/**
 * A count in a school that keeps no books of most of these goods says how much there is: told once, with how to take it for that. What
 * is known by a standard alone has none.
 */
function noBooks(
  tx: Writer,
  rows: readonly ReadRow<CountRow>[],
  known: readonly number[],
  problems: Problem[],
): Problem[] {
  const [first] = rows as [ReadRow<CountRow>];
  const others = problems.some((one) => !one.code.startsWith('item-not-known'));
  const kept = known.filter((id) => tx.get('SELECT 1 FROM movement WHERE item_id = ?', id)).length;
  const unknown = rows.length - kept;
  if (rows.some(({ row }) => row.isbn) || others || unknown * 2 <= rows.length) return problems;
  const args = { file: first.file, count: rows.length, unknown, header: first.took?.counted ?? '' };
  return [problem('count-without-books', args, { at: placeOf(first, 'name') })];
}

/** Was this very list part of a stocktake that is closed by now? */
function isPosted(tx: Writer, termId: number, key: string): boolean {
  return (
    tx.get(
      "SELECT 1 FROM stocktake WHERE term_id = ? AND state = 'closed' AND instr(source_keys, ?) > 0",
      termId,
      key,
    ) !== undefined
  );
}
function openOne(tx: Writer, ctx: ApplyContext, all: readonly Sum[]): Stocktake {
  const open = stocktakes(tx, ctx.term.id).filter((one) => one.state === 'open');
  if (open.length === 1) return open[0]!;
  // Of several open ones, the one that covers what the list counts.
  const ids = new Set(all.map(({ item }) => item.id));
  const covering = open.find((one) => stocktakeLines(tx, one.id).some((line) => ids.has(line.itemId)));
  if (covering !== undefined) return covering;
  const how = { date: ctx.today, place: '', whole: '', itemIds: [...ids] };
  const { id } = openStocktake(tx, ctx.term.id, how);
  return findStocktake(tx, ctx.term.id, String(id), '', 'open');
}

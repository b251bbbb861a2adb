import { emptyOutcome, unlikely } from '../../intake/differences.ts';
import { type ApplyContext, addAll, type Outcome, type ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { isStateOf } from '../../intake/version-marks.ts';
import { isSubject } from '../../school/timetable/subject-names.ts';
import { addTo, groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import { notePrices } from '../item/prices.ts';
import { StoredItems } from '../item/stored.ts';
import { readTitle } from '../item/title.ts';
import { postDocument } from '../ledger/post.ts';
import { type Arrival, receiptLines } from '../ledger/receive.ts';
import { notedIn } from './note.ts';
import { type Posted, postedFrom, postedFromOthers } from './posted.ts';
import type { ReceiptRow } from './row.ts';

interface Came {
  item: Item;
  read: ReadRow<ReceiptRow>;
  date: string;
  expected: number;
  arrived: number;
  damaged: number;
  wrong: number;
  note: string | undefined;
}

/**
 * Posts what came, one receipt a delivery date (and supplier). What an earlier import of the same file (its content, or its name and the
 * day when rows were added since) has posted is not posted again, whatever was signed of it; fewer than before is a problem.
 */
export function applyReceipts(tx: Writer, rows: ReadRow<ReceiptRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const came = new Map<string, Came>();
  const priced: Pick<Came, 'item' | 'read'>[] = [];
  for (const read of rows) {
    const { row } = read;
    const item = items.named(read, () => founded(read, items, outcome));
    if (!item) continue;
    const date = row.date ?? ctx.today;
    const key = `${item.id}|${date}`;
    const before = came.get(key);
    const each = items.unitsOf(item, read, row.unit, row.spec);
    if (each === undefined) continue;
    // The price of a pack is none of what is in it.
    if (each === 1) priced.push({ item, read });
    const [expected, arrived, damaged, wrong] = [row.expected, row.arrived, row.damaged, row.wrong].map(
      (amount = 0) => amount * each,
    ) as [number, number, number, number];
    if (before) {
      before.expected += expected;
      before.arrived += arrived;
      before.damaged += damaged;
      before.wrong += wrong;
      if (row.note !== undefined && row.note !== before.note)
        before.note = before.note === undefined ? row.note : `${before.note}；${row.note}`;
    } else came.set(key, { item, read, date, expected, arrived, damaged, wrong, note: row.note });
  }
  if (outcome.problems.length + (outcome.questions?.length ?? 0) > 0) return outcome;
  const file = rows[0]?.file ?? '';
  const posted = postedFrom(tx, ctx.term.id, { name: file, key: ctx.fileKey(file) });
  const byDay = new Map<string, Came[]>();
  const openings = openingDays(tx, ctx.term.id);
  for (const one of came.values()) {
    const before = posted(one.item.id, one.date, one.read.row.date !== undefined);
    const rest = left(one, before);
    if (rest === 'less') {
      const args = { name: one.item.name, date: one.date };
      outcome.problems.push(problem('receipt-less-than-before', args, { at: placeOf(one.read, 'arrived') }));
    } else if (rest === null) outcome.unchanged++;
    else {
      askOfBefore(one, openings, ctx, outcome);
      outcome[before ? 'changed' : 'added']++;
      addTo(byDay, `${one.date}|${one.read.row.supplier ?? ''}`, rest);
    }
  }
  askOfSame([...byDay.values()].flat(), file, ctx, tx, outcome);
  if (outcome.problems.length + outcome.questions.length > 0) return outcome;
  const posting = [...byDay.values()].flat();
  const counted = wasCounted(ctx, file, posting, outcome);
  if (counted === undefined) return outcome;
  notePrices(items, priced, outcome);
  compareWithOrders(tx, ctx, posting, outcome);
  tellOfLater(ctx, posting, outcome);
  tellOfNotes(posting, outcome);
  for (const [day, list] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [said = ctx.today, supplier = ''] = day.split('|');
    // What has come cannot have come later than today, whatever the list says.
    const when = said > ctx.today ? { date: ctx.today, saidOn: said } : { date: said };
    const head = { kind: 'RK' as const, termId: ctx.term.id, ...when, party: supplier || null };
    const state = ctx.draft === true || !counted ? 'draft' : 'confirmed';
    const lines = receiptLines(tx, ctx.term.id, list.map(arrival));
    const { number } = postDocument(tx, {
      ...head,
      state,
      source: file,
      sourceKey: ctx.fileKey(file),
      lines,
    });
    if (state === 'confirmed' && !ctx.asks) tellOfUncounted(number, list, outcome);
  }
  return outcome;
}

/** The day from which the term's opening stock of each item stands. */
function openingDays(tx: Writer, termId: number): Map<number, string> {
  const days = tx.all<{ itemId: number; day: string }>(
    `SELECT item_id AS itemId, min(date) AS day FROM standing_document AS document JOIN line ON document_id = document.id
      WHERE kind = 'QC' AND document.term_id = ? GROUP BY item_id`,
    termId,
  );
  return new Map(days.map(({ itemId, day }) => [itemId, day]));
}

/**
 * 送货单(1) of which most was posted from 送货单: the same goods on the same day, as many or under a name of the same stem, is hardly another
 * delivery. Asked before it counts twice.
 */
function askOfSame(
  list: readonly Came[],
  file: string,
  ctx: ApplyContext,
  tx: Writer,
  outcome: ReturnType<typeof emptyOutcome>,
): void {
  const others = postedFromOthers(tx, ctx.term.id, { name: file, key: ctx.fileKey(file) });
  const bySource = groupBy(others, ({ source }) => source);
  for (const [source, own] of bySource) {
    const isState = isStateOf(baseOf(file), baseOf(source));
    const again = list.filter(({ item, date, arrived, read }) =>
      own.some(
        (one) =>
          one.itemId === item.id &&
          one.date === date &&
          (one.claimed === arrived || (isState && read.row.date !== undefined)),
      ),
    );
    if (again.length < (isState ? 1 : SEVERAL) || again.length * 2 < list.length) continue;
    const sheets = new Set(again.map(({ read }) => read.sheet));
    const fresh = new Set(list.flatMap(({ read }) => (sheets.has(read.sheet) ? [] : [read.sheet])));
    const sheet = fresh.size === 1 ? [...fresh].join('') : '';
    const args = { count: again.length, document: own[0]?.number ?? '', source, file, sheet };
    addAll(
      outcome.questions,
      unlikely(ctx, `again:${file}`, problem('receipt-again', args, { at: { file } })),
    );
    return;
  }
}

/** So many goods that came as many on the same day are no chance. */
const SEVERAL = 2;
const baseOf = (file: string) => file.replace(/^.*[\\/]/, '');

/** What came before the day of the opening stock was counted with it: adding it again is asked about, once for all such rows. */
function askOfBefore(
  { item, read, date }: Came,
  openings: ReadonlyMap<number, string>,
  ctx: ApplyContext,
  outcome: ReturnType<typeof emptyOutcome>,
): void {
  const opening = openings.get(item.id);
  if (opening === undefined || read.row.date === undefined || date >= opening) return;
  const args = { name: item.name, date, opening, file: read.file };
  const said = problem('receipt-before-opening', args, { at: placeOf(read, 'date') });
  addAll(outcome.questions, unlikely(ctx, `before:${read.file}`, said));
}

/** What came and is no book is a new thing where nothing known is called so: as what a department asks for is. */
function founded(read: ReadRow<ReceiptRow>, items: StoredItems, outcome: Outcome): Item | undefined {
  const { name, spec, unit, priceFen, isbn, grades } = read.row;
  const { grade, subject } = readTitle(name ?? '');
  const isBook = isbn !== undefined || grades !== undefined || grade !== undefined || subject !== undefined;
  if (name === undefined || isBook || isSubject(name) || /[《》]|书$|课本|教材/.test(name)) return undefined;
  const { item } = items.upsert({ kind: 'supply', name, spec, unit, priceFen });
  const title = [name, spec].filter(Boolean).join(' ');
  outcome.remarks?.push(problem('receipt-new-item', { name: title }, { at: placeOf(read, 'name') }));
  return item;
}

/** Delivery dates after today, once for all of a day: only told. */
function tellOfLater(ctx: ApplyContext, list: readonly Came[], outcome: Outcome): void {
  const later = groupBy(
    list.filter((one) => (one.read.row.date ?? '') > ctx.today),
    (one) => one.read.row.date!,
  );
  for (const [date, own] of later) {
    const args = { date, today: ctx.today, rows: own.length };
    outcome.remarks?.push(problem('receipt-dated-later', args, { at: placeOf(own[0]!.read, 'date') }));
  }
}

/** A list with one figure a row may be what the supplier says that he sent. */
const isClaim = (list: readonly Came[]) =>
  list.length > 0 && list.every(({ read }) => read.row.expected === undefined);

/** Was it counted, or is it what the supplier says? Who is there to be asked says so; undefined until then. */
function wasCounted(
  ctx: ApplyContext,
  file: string,
  list: readonly Came[],
  outcome: Outcome,
): boolean | undefined {
  // Who typed `receive` has said whether it is a draft.
  if (!ctx.asks || ctx.draft !== undefined || !isClaim(list)) return true;
  const id = `counted:${file}`;
  const answer = ctx.answers.get(id);
  if (answer) return answer === 'counted';
  const amount = list.reduce((sum, one) => sum + one.arrived, 0);
  const said = problem('receipt-counted', { titles: list.length, amount }, { at: { file } });
  outcome.questions?.push({ id, problem: said, choices: ['draft', 'counted'] });
  return undefined;
}

/** It is told that these goods count as here now. */
function tellOfUncounted(number: string, list: readonly Came[], outcome: Outcome): void {
  if (!isClaim(list)) return;
  const amount = list.reduce((sum, one) => sum + one.arrived, 0);
  const at = { file: placeOf(list[0]!.read, 'arrived').file };
  outcome.remarks?.push(problem('receipt-uncounted', { number, titles: list.length, amount }, { at }));
}

/** What a remark says that is not as it should be: what was counted of it, and what somebody has to see to. */
function tellOfNotes(list: readonly Came[], outcome: Outcome): void {
  for (const { item, read, note, arrived, expected } of list) {
    if (note === undefined) continue;
    const { damaged = 0, wrong = 0, fromNote } = read.row;
    const at = { at: placeOf(read, 'note'), value: note };
    if (fromNote)
      outcome.remarks?.push(problem('receipt-note-counted', { name: item.name, damaged, wrong }, at));
    const { amiss, ...counted } = notedIn(note);
    // Copies beside boxes are not reckoned.
    const isOpen = !fromNote && damaged + wrong === 0 && Object.keys(counted).length > 0;
    // 缺书，书店答应补发: the figures say so already.
    const isShort = arrived < expected && !/[破损污错坏潮]|缺页/.test(note);
    if ((amiss && !isShort) || isOpen)
      outcome.remarks?.push(problem('receipt-note-amiss', { name: item.name }, at));
  }
}

function arrival({ item, read: { row }, arrived, damaged, wrong, expected, note }: Came): Arrival {
  const said = row.expected === undefined ? {} : { expected };
  return {
    itemId: item.id,
    arrived,
    claimed: arrived,
    damaged,
    wrong,
    ...(note === undefined ? {} : { note }),
    ...said,
  };
}

/** What of a row is still to be posted; null when all of it was. */
function left(one: Came, before: Posted | undefined): Came | 'less' | null {
  if (!before) return one;
  const arrived = one.arrived - before.claimed;
  if (arrived < 0) return 'less';
  if (arrived === 0) return null;
  // Of the copies that are new, those that the list calls damaged beyond what was damaged before.
  const damaged = Math.min(arrived, Math.max(0, one.damaged - before.damaged));
  const wrong = Math.min(arrived - damaged, Math.max(0, one.wrong - before.wrong));
  return { ...one, expected: Math.max(0, one.expected - before.expected), arrived, damaged, wrong };
}

/** 应到 against what was ordered: only told. */
function compareWithOrders(tx: Writer, ctx: ApplyContext, list: readonly Came[], outcome: Outcome): void {
  const ordered = new Map(
    tx
      .all<{ itemId: number; ordered: number }>(
        `SELECT item_id AS itemId, sum(ordered) AS ordered FROM purchase_line JOIN purchase ON purchase.id = purchase_id
          WHERE term_id = ? AND state = 'open' GROUP BY item_id`,
        ctx.term.id,
      )
      .map((row) => [row.itemId, row.ordered]),
  );
  for (const { item, expected, read } of list) {
    const said = ordered.get(item.id);
    if (said === undefined || read.row.expected === undefined || expected === said || expected <= 0) continue;
    const args = { name: item.name, expected, ordered: said };
    outcome.remarks?.push(problem('expected-differs-ordered', args, { at: placeOf(read, 'expected') }));
  }
}

import type { ApplyContext, Outcome, Question } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import type { Place } from '../../words/problem.ts';
import { problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import type { NewLine } from '../ledger/document.ts';
import { postDocument } from '../ledger/post.ts';

/** What a list says is on hand of an item, with where it says so. */
export interface OnHand {
  item: Item;
  amount: number;
  at: Place;
}

interface Balance {
  itemId: number;
  /** All movements of earlier terms and this term's opening documents. */
  opening: number;
  openings: number;
  issued: number;
  /** Counts of this term, and by how much they corrected the books. */
  counts: number;
  corrected: number;
  held: number;
}

const NOTHING = { opening: 0, openings: 0, issued: 0, counts: 0, corrected: 0, held: 0 };

/**
 * Stock on hand from a list is the term's opening balance, before all receipts whatever the order of files: what differs from the
 * opening that is there is posted (QC). A count of the term has corrected that opening already: who lists what was counted says nothing
 * new. Once goods have been handed out of it or counted, another figure is asked about: is it a count (PD)?
 * @returns by item id, what became of it
 */
export function postOpening(
  tx: Writer,
  stock: readonly OnHand[],
  ctx: ApplyContext,
  outcome: Outcome,
): Map<number, 'added' | 'changed' | 'unchanged'> {
  const states = new Map<number, 'added' | 'changed' | 'unchanged'>();
  const balances = new Map(balancesOf(tx, ctx.term.id).map((row) => [row.itemId, row]));
  const opening: NewLine[] = [];
  const found: NewLine[] = [];
  for (const { item, amount, at } of stock) {
    const known = balances.get(item.id) ?? { itemId: item.id, ...NOTHING };
    const isNew = known.openings === 0 && known.opening === 0;
    const counted = known.counts > 0;
    const before = known.opening + known.corrected;
    const same = counted && (amount === known.held || (!isNew && amount === known.opening));
    const differs = same ? 0 : amount - before;
    states.set(item.id, differs === 0 ? 'unchanged' : isNew && !counted ? 'added' : 'changed');
    // A list that says 0 of what was never there says nothing to post.
    if (differs === 0) continue;
    const line = { itemId: item.id, priceFen: item.priceFen };
    if (known.openings > 0 || counted)
      outcome.changes.push({ what: item.name, field: 'stock', from: String(before), to: String(amount) });
    if (known.issued > 0 || counted) {
      const question = isItCount(item, known, amount, at);
      const answer = ctx.answers.get(question.id);
      if (answer === undefined) {
        outcome.questions?.push(question);
        continue;
      }
      if (answer === 'count') {
        if (amount !== known.held) found.push({ ...line, amount: amount - known.held, expected: known.held });
        continue;
      }
    }
    opening.push({ ...line, amount: differs });
  }
  const file = stock[0]?.at.file;
  const source = file === undefined ? {} : { source: file, sourceKey: ctx.fileKey(file) };
  const head = { termId: ctx.term.id, state: 'confirmed' as const, ...source };
  if (opening.length > 0) postDocument(tx, { kind: 'QC', date: firstDay(ctx), ...head, lines: opening });
  for (const { itemId, amount } of opening) wasThereWhenCounted(tx, itemId, amount);
  if (found.length > 0) postDocument(tx, { kind: 'PD', date: ctx.today, ...head, lines: found });
  return states;
}

/** What opens the term lay there when an open stocktake counted it: it is no surplus. */
function wasThereWhenCounted(tx: Writer, itemId: number, amount: number): void {
  tx.run(
    `UPDATE stocktake_line SET calculated = calculated + ?, recalculated = recalculated + ?
      WHERE item_id = ? AND counted IS NOT NULL AND stocktake_id IN (SELECT id FROM stocktake WHERE state = 'open')`,
    amount,
    amount,
    itemId,
  );
}

/** The opening balance belongs to the first day of the term's half year, or to today when that is earlier. */
function firstDay(ctx: ApplyContext): string {
  const day = ctx.term.half === 1 ? `${ctx.term.year}-08-01` : `${ctx.term.year + 1}-02-01`;
  if (ctx.today < day) return ctx.today;
  return day;
}

function isItCount({ id, name }: Item, known: Balance, now: number, at: Place): Question {
  return {
    id: `stock:${id}`,
    problem:
      known.counts > 0
        ? problem('stock-was-counted', { name, held: known.held, now }, { at })
        : problem('stock-is-it-count', { name, before: known.opening, now }, { at }),
    choices: ['opening', 'count'],
  };
}

function balancesOf(tx: Writer, termId: number): Balance[] {
  return tx.all<Balance>(
    `SELECT item_id AS itemId, sum(CASE WHEN posted_term_id <> this.id OR kind = 'QC' THEN amount ELSE 0 END) AS opening,
            sum(kind = 'QC' AND posted_term_id = this.id) AS openings,
            -sum(CASE WHEN kind = 'CK' AND posted_term_id = this.id THEN amount ELSE 0 END) AS issued,
            sum(kind = 'PD' AND posted_term_id = this.id) AS counts,
            sum(CASE WHEN kind = 'PD' AND posted_term_id = this.id THEN amount ELSE 0 END) AS corrected,
            sum(amount) AS held
       FROM term AS this JOIN term ON term.code <= this.code JOIN movement ON posted_term_id = term.id
      WHERE this.id = ?
      GROUP BY item_id`,
    termId,
  );
}

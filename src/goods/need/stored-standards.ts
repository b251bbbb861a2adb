import type { Outcome } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import { type NewStandard, type Standard, setStandard, standardKey, standards } from './standard.ts';

/** What a table says that a scope is due of an item. */
type Due = Omit<NewStandard, 'termId' | 'itemId'>;

/** The standards of a term, read once, to be set from a table. */
export class StoredStandards {
  private readonly byKey: ReadonlyMap<string, Standard>;
  private readonly tx: Writer;
  private readonly termId: number;
  private readonly outcome: Outcome;
  readonly all: readonly Standard[];

  constructor(tx: Writer, termId: number, outcome: Outcome) {
    this.tx = tx;
    this.termId = termId;
    this.outcome = outcome;
    this.all = standards(tx, termId);
    this.byKey = new Map(this.all.map((one) => [standardKey(one), one]));
  }

  /** Sets what a scope is due of an item; the preview names the item. What the table does not say stays. */
  set(item: Item, due: Due): 'added' | 'changed' | 'unchanged' {
    const wanted = { ...due, termId: this.termId, itemId: item.id };
    const known = this.find(item, due);
    if (!known) return setStandard(this.tx, wanted);
    const { lasting, months = known.months, note = known.note, quantity, per = 1 } = due;
    const same = known.quantity === quantity && known.per === per;
    const lasts = lasting === undefined || known.lasting === lasting;
    if (same && lasts && known.months === months) return 'unchanged';
    setStandard(this.tx, { ...wanted, lasting, months, note });
    const [from, to] = [rate(known.quantity, known.per), rate(quantity, per)];
    this.outcome.changes.push({ what: item.name, field: 'quantity', from, to });
    return 'changed';
  }

  find(item: Item, due: Due): Standard | undefined {
    return this.byKey.get(standardKey({ ...due, itemId: item.id }));
  }
}

function rate(quantity: number, per: number): string {
  return per === 1 ? String(quantity) : `${quantity}/${per}`;
}

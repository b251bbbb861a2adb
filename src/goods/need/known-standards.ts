import type { Outcome } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import { type NewStandard, normalGrades, type Standard, setStandard, standards } from './standard.ts';

/** The standards of a term, read once, to be set from a table. */
export class KnownStandards {
  private readonly byKey = new Map<string, Standard>();
  private readonly tx: Writer;
  readonly all: readonly Standard[];

  constructor(tx: Writer, termId: number) {
    this.tx = tx;
    this.all = standards(tx, termId);
    for (const one of this.all) this.byKey.set(keyOf(one), one);
  }

  /** Sets a standard; `what` names the item in the preview. */
  set(wanted: NewStandard, what: string, outcome: Outcome): 'added' | 'changed' | 'unchanged' {
    const known = this.byKey.get(keyOf(wanted));
    if (!known) {
      setStandard(this.tx, wanted);
      return 'added';
    }
    const lasting = wanted.lasting ?? known.lasting;
    const months = wanted.months ?? known.months;
    if (
      known.quantity === wanted.quantity &&
      known.per === (wanted.per ?? 1) &&
      known.lasting === lasting &&
      known.months === months
    ) {
      return 'unchanged';
    }
    setStandard(this.tx, { ...wanted, lasting, months, note: wanted.note ?? known.note });
    outcome.changes.push({
      what,
      field: 'quantity',
      from: rate(known.quantity, known.per),
      to: rate(wanted.quantity, wanted.per ?? 1),
    });
    return 'changed';
  }

  find(wanted: NewStandard): Standard | undefined {
    return this.byKey.get(keyOf(wanted));
  }
}

function keyOf(one: NewStandard): string {
  return [one.itemId, one.scope, normalGrades(one.grades ?? ''), one.classId ?? 0, one.roomKind ?? ''].join(
    '|',
  );
}

function rate(quantity: number, per: number): string {
  return per === 1 ? String(quantity) : `${quantity}/${per}`;
}

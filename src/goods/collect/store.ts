import { classes } from '../../school/class/store.ts';
import { terms } from '../../school/term/store.ts';
import { addTo } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { postDocument } from '../ledger/post.ts';
import { loadPlan } from '../plan/store.ts';
import type { Plan } from '../plan/types.ts';
import { type CollectLine, type DueBack, stillWithClasses } from './collect.ts';

/** The reused titles that classes of the plan's term have, with what has come back: class id → titles, in order of the book list. */
export function dueBack(reader: Reader, plan: Plan): Map<number, DueBack[]> {
  const back = new Map(
    reader
      .all<{ classId: number; itemId: number; collected: number; damaged: number; lost: number }>(
        `SELECT class_id AS classId, item_id AS itemId, sum(collected) AS collected, sum(damaged) AS damaged, sum(lost) AS lost
           FROM collection GROUP BY 1, 2`,
      )
      .map(({ classId, itemId, ...came }) => [`${classId} ${itemId}`, came]),
  );
  const reused = new Map(
    plan.items.filter(({ item }) => item.reused === 1).map(({ item }) => [item.id, item]),
  );
  const found = new Map<number, DueBack[]>();
  for (const { itemId, recipient, has } of plan.shares) {
    const item = reused.get(itemId);
    if (item === undefined || recipient.kind !== 'class' || has === 0) continue;
    const came = back.get(`${recipient.id} ${itemId}`) ?? { collected: 0, damaged: 0, lost: 0 };
    const due = Math.max(0, has - came.collected - came.lost);
    addTo(found, recipient.id, { itemId, name: item.name, priceFen: item.priceFen, had: has, ...came, due });
  }
  return found;
}

/**
 * The last term before this one with reused books that classes have not given back, and how many; looked for in `atMost` terms, and
 * in one class alone where the code that it had then is given.
 */
export function earlierDue(
  reader: Reader,
  before: { code: string },
  { atMost, ofClass }: { atMost?: number; ofClass?: string } = {},
): { term: string; titles: number; copies: number } | undefined {
  const earlier = terms(reader).filter(({ code }) => code < before.code);
  for (const term of earlier.reverse().slice(0, atMost)) {
    const all = ofClass === undefined ? undefined : classes(reader, term.id);
    const one = all?.find(({ code }) => code === ofClass);
    if (all && !one) continue;
    const due = dueBack(reader, loadPlan(reader, term));
    const still = stillWithClasses(one ? new Map([[one.id, due.get(one.id) ?? []]]) : due);
    if (still.copies > 0) return { term: term.code, ...still };
  }
  return undefined;
}

/**
 * Collects a class's reused books: a confirmed HS document brings the sound copies into the storeroom; damaged ones stay
 * outside, lost ones are noted to be paid for.
 * @throws Refusal 65 without anything to collect
 */
export function postCollection(
  tx: Writer,
  termId: number,
  classId: number,
  date: string,
  lines: readonly CollectLine[],
): { id: number; number: string } {
  const document = postDocument(tx, {
    kind: 'HS',
    termId,
    date,
    state: 'confirmed',
    lines: lines.map((line) => ({
      itemId: line.itemId,
      amount: line.collected - line.damaged,
      recipient: { kind: 'class', id: classId },
      expected: line.due,
      damaged: line.damaged,
    })),
  });
  for (const line of lines) insert(tx, 'collection', { documentId: document.id, classId, ...line });
  return document;
}

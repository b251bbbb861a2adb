import type { Reader, Writer } from '../../store/reader.ts';
import { EXIT, type Problem, problem, Refusal, refuse } from '../../words/problem.ts';
import { itemTitle } from '../item/find.ts';
import type { Item } from '../item/item.ts';
import type { PlanTerm } from '../plan/store.ts';
import type { Recipient } from '../recipient.ts';
import { allocatableStock } from './allocatable.ts';
import type { DocumentKind, NewLine } from './document.ts';
import { waiting } from './history.ts';
import { postDocument } from './post.ts';

/** An item and how many units of it, as typed. */
export interface Wanted {
  item: Item;
  quantity: number;
}

/** What a document says besides its lines. */
export interface Said {
  date: string;
  state?: 'draft' | 'confirmed';
  reason?: string;
  party?: string;
}

/** A document as written. */
export interface Written {
  id: number;
  number: string;
}

/** The same item said twice counts together. @throws Refusal 65 for what is not above 0 */
export function merged(wanted: readonly Wanted[]): Wanted[] {
  const found = new Map<number, Wanted>();
  for (const { item, quantity } of wanted) {
    if (!(quantity > 0))
      refuse(EXIT.data, 'quantity-not-positive', { item: itemTitle(item), quantity: String(quantity) });
    const before = found.get(item.id);
    found.set(item.id, { item, quantity: quantity + (before?.quantity ?? 0) });
  }
  return [...found.values()];
}

/** What of the items wanted the storeroom has not as many of as are wanted, a problem each. */
export function moreThanFree(reader: Reader, wanted: readonly Wanted[]): Problem[] {
  const free = allocatableStock(
    reader,
    wanted.map(({ item }) => item.id),
  );
  const lacking = wanted.filter(({ item, quantity }) => free.get(item.id)!.allocatable < quantity);
  return lacking.map(({ item, quantity }) => {
    const there = free.get(item.id)!;
    return problem('more-than-there', {
      item: itemTitle(item),
      wanted: quantity,
      free: there.allocatable,
      kept: there.reserved + there.onLoan,
    });
  });
}

/** @throws Refusal 65 when less is free than wanted, naming every item */
export function refuseMoreThanFree(reader: Reader, wanted: readonly Wanted[]): void {
  const problems = moreThanFree(reader, wanted);
  if (problems.length > 0) throw new Refusal(EXIT.data, problems);
}

/** The counter's everyday issue (CK). @throws Refusal 65 when less is free than wanted */
export function postCounterIssue(
  tx: Writer,
  term: PlanTerm,
  recipient: Recipient,
  given: readonly Wanted[],
  said: Said & { note?: string },
): Written {
  const wanted = merged(given);
  refuseMoreThanFree(tx, wanted);
  const more = { recipient, note: said.note };
  const lines = wanted.map((one) => ({ ...outLine(one), expected: one.quantity, ...more }));
  return post(tx, 'CK', term, said, lines);
}

/** 报损 (BS): goods that went bad in the storeroom. @throws Refusal 65 when less is free than wanted */
export function postDamage(tx: Writer, term: PlanTerm, given: readonly Wanted[], said: Said): Written {
  const wanted = merged(given);
  refuseMoreThanFree(tx, wanted);
  return post(tx, 'BS', term, said, wanted.map(outLine));
}

/**
 * 退货 (TH): to the supplier goes first what waits outside (damaged, wrong edition, exchanged), then what is in stock.
 * @returns the document, and of how much of each item had waited
 * @throws Refusal 65 when less is there than goes back
 */
export function postToSupplier(
  tx: Writer,
  term: PlanTerm,
  given: readonly Wanted[],
  said: Said & { party: string },
): Written & { waited: number } {
  const outside = waiting(tx);
  const parts = merged(given).map(({ item, quantity }) => {
    const damaged = Math.min(quantity, outside.get(item.id) ?? 0);
    return { item, damaged, quantity: quantity - damaged };
  });
  refuseMoreThanFree(
    tx,
    parts.filter((part) => part.quantity > 0),
  );
  const lines = parts.map((part) => ({ ...outLine(part), damaged: part.damaged }));
  const document = post(tx, 'TH', term, said, lines);
  return { ...document, waited: parts.reduce((sum, part) => sum + part.damaged, 0) };
}

/** A line that takes units out of the storeroom, at the item's price. */
export function outLine({ item, quantity }: Wanted): NewLine {
  return { itemId: item.id, amount: 0 - quantity, priceFen: item.priceFen };
}

/** Writes a document of a term as it is said; confirmed, unless it is to be a draft. */
export function post(
  tx: Writer,
  kind: DocumentKind,
  term: PlanTerm,
  { date, state, reason, party }: Said,
  lines: NewLine[],
): Written {
  const head = { kind, termId: term.id, date, state: state ?? 'confirmed', reason, party };
  return postDocument(tx, { ...head, lines });
}

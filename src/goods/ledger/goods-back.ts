import type { Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { EXIT, problem, Refusal } from '../../words/problem.ts';
import { itemTitle } from '../item/find.ts';
import type { PlanTerm } from '../plan/store.ts';
import type { Recipient } from '../recipient.ts';
import type { NewLine } from './document.ts';
import {
  merged,
  outLine,
  post,
  refuseMoreThanFree,
  type Said,
  type Wanted,
  type Written,
} from './goods-out.ts';
import { heldBy } from './held-by.ts';

/** 退库 (TK): a recipient brings back what it was handed. @throws Refusal 65 when it has less */
export function postPutBack(
  tx: Writer,
  term: PlanTerm,
  recipient: Recipient,
  who: string,
  given: readonly Wanted[],
  said: Said,
): Written {
  const lines = backLines(tx, term, recipient, who, merged(given));
  return post(tx, 'TK', term, said, lines);
}

/**
 * Swaps a recipient's bad copies for good ones: a TK that brings the bad ones back and puts them outside (待退换), a CK that hands
 * out as many against the same need.
 * @throws Refusal 65 when the recipient has less, or the storeroom
 */
export function postExchange(
  tx: Writer,
  term: PlanTerm,
  recipient: Recipient,
  who: string,
  given: readonly Wanted[],
  said: Said & { reason: string },
): { back: Written; out: Written } {
  const wanted = merged(given);
  const lines = backLines(tx, term, recipient, who, wanted);
  refuseMoreThanFree(tx, wanted);
  const good = lines.map((line) => ({ ...line, amount: -line.amount, note: said.reason }));
  return {
    back: postBadIn(tx, term, recipient, who, wanted, said),
    out: post(tx, 'CK', term, said, good),
  };
}

/** Only the first half of that: bad copies come in and wait outside, and the recipient is owed good ones. @throws Refusal 65 when it has less */
export function postBadIn(
  tx: Writer,
  term: PlanTerm,
  recipient: Recipient,
  who: string,
  given: readonly Wanted[],
  said: Said & { reason: string },
): Written {
  const wanted = merged(given);
  const note = said.reason;
  const back = backLines(tx, term, recipient, who, wanted).map((line) => ({ ...line, note }));
  const outside = wanted.map((one) => ({ ...outLine(one), damaged: one.quantity, note }));
  return post(tx, 'TK', term, said, [...back, ...outside]);
}

/**
 * 短少: a recipient counted fewer than its note says. A TK takes what it never had off it; what is nowhere (a pack held fewer) goes out by a
 * BS at once, so that the storeroom's balance stays, and what still lies in the storeroom stays there.
 * @throws Refusal 65 when the recipient has less
 */
export function postShort(
  tx: Writer,
  term: PlanTerm,
  recipient: Recipient,
  who: string,
  given: readonly Wanted[],
  said: Said & { isThere: boolean },
): { back: Written; lost: Written | null } {
  const wanted = merged(given);
  const back = post(tx, 'TK', term, said, backLines(tx, term, recipient, who, wanted));
  return { back, lost: said.isThere ? null : post(tx, 'BS', term, said, wanted.map(outLine)) };
}

/**
 * 报废: property that has served out, apart from damage in stock. What a recipient holds is taken off it; else it goes out of the
 * storeroom. A BS document that table scrapping names.
 * @throws Refusal 65 when the recipient, or the storeroom, has less
 */
export function postScrap(
  tx: Writer,
  term: PlanTerm,
  from: { recipient: Recipient; who: string } | null,
  given: readonly Wanted[],
  said: Said & { approvedBy?: string },
): Written {
  const wanted = merged(given);
  let lines: NewLine[];
  if (from === null) {
    refuseMoreThanFree(tx, wanted);
    lines = wanted.map(outLine);
  } else {
    // Back from who has it, and out: the storeroom's balance stays.
    lines = backLines(tx, term, from.recipient, from.who, wanted).flatMap((line) => [
      line,
      { itemId: line.itemId, amount: -line.amount },
    ]);
  }
  const document = post(tx, 'BS', term, said, lines);
  insert(tx, 'scrapping', { documentId: document.id, approvedBy: said.approvedBy });
  return document;
}

/** What comes back from a recipient, against the needs it was handed out for: this term's first. */
function backLines(
  tx: Writer,
  term: PlanTerm,
  recipient: Recipient,
  who: string,
  wanted: readonly Wanted[],
): NewLine[] {
  const held = heldBy(
    tx,
    term,
    recipient,
    wanted.map(({ item }) => item.id),
  );
  const more = wanted.filter(({ item, quantity }) => held.get(item.id)!.copies < quantity);
  if (more.length > 0) {
    throw new Refusal(
      EXIT.data,
      more.map(({ item, quantity }) =>
        problem('back-more-than-has', {
          item: itemTitle(item),
          who,
          back: quantity,
          has: held.get(item.id)!.copies,
        }),
      ),
    );
  }
  return wanted.flatMap(({ item, quantity }) => {
    const lines: NewLine[] = [];
    let left = quantity;
    for (const { termId, copies } of held.get(item.id)!.parts) {
      const amount = Math.min(left, copies);
      if (amount <= 0) continue;
      lines.push({ itemId: item.id, amount, recipient, termId });
      left -= amount;
    }
    // Copies that came along with a pupil were never handed to this class.
    if (left > 0) lines.push({ itemId: item.id, amount: left, recipient });
    return lines;
  });
}

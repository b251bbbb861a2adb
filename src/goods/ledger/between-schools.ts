import type { Reader, Writer } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { PlanTerm } from '../plan/store.ts';
import { merged, outLine, refuseMoreThanFree, type Said, type Wanted, type Written } from './goods-out.ts';
import { postDocument } from './post.ts';

/** What a transfer between schools says: the other school, and the number of the office's slip (调拨单), if there is one. */
export type Transfer = Said & { party: string; slip?: string };

/** 调出 (DC): good copies to another school; orders and what waits outside stay as they are. @throws Refusal 65 when less is free, or the slip is booked */
export function postTransferOut(
  tx: Writer,
  term: PlanTerm,
  given: readonly Wanted[],
  said: Transfer,
): Written {
  const wanted = merged(given);
  refuseMoreThanFree(tx, wanted);
  const lines = wanted.map((one) => ({ ...outLine(one), expected: one.quantity }));
  return postTransfer(tx, 'DC', term, said, lines);
}

/** 调入 (DR): good copies from another school, which no order brought. @throws Refusal 65 when the slip is booked */
export function postTransferIn(
  tx: Writer,
  term: PlanTerm,
  given: readonly Wanted[],
  said: Transfer,
): Written {
  const lines = merged(given).map(({ item, quantity }) => ({
    itemId: item.id,
    amount: quantity,
    expected: quantity,
    priceFen: item.priceFen,
  }));
  return postTransfer(tx, 'DR', term, said, lines);
}

function postTransfer(
  tx: Writer,
  kind: 'DC' | 'DR',
  term: PlanTerm,
  { slip, date, state, reason, party }: Transfer,
  lines: Parameters<typeof postDocument>[1]['lines'],
): Written {
  const sourceKey = slip === undefined ? undefined : slipKey(slip);
  const booked = sourceKey === undefined ? undefined : bookedBy(tx, kind, sourceKey);
  if (booked !== undefined) refuse(EXIT.data, 'slip-booked', { slip: slip!, document: booked });
  const head = { kind, termId: term.id, date, reason, party, sourceKey };
  return postDocument(tx, { ...head, state: state ?? 'confirmed', lines });
}

const slipKey = (slip: string) => `slip:${slip}`;

function bookedBy(reader: Reader, kind: 'DC' | 'DR', key: string): string | undefined {
  return reader.get<{ number: string }>(
    'SELECT number FROM standing_document WHERE kind = ? AND source_key = ?',
    kind,
    key,
  )?.number;
}

/** What came of a slip: what the signed document says was handed over. Units. */
export interface SlipDone {
  slip: string;
  kind: 'DC' | 'DR';
  units: number;
}

/** The office's slips of a term that were signed here, by number. */
export function slipsDone(reader: Reader, termId: number): SlipDone[] {
  return reader.all<SlipDone>(
    `SELECT substr(source_key, length('slip:') + 1) AS slip, document.kind, sum(abs(amount)) AS units
       FROM movement JOIN standing_document AS document ON document.id = document_id
      WHERE posted_term_id = ? AND source_key GLOB 'slip:*'
      GROUP BY document.id ORDER BY slip, document.kind`,
    termId,
  );
}

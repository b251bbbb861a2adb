import type { Writer } from '../../store/reader.ts';
import { update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { type Document, type DocumentKind, isTransfer, type Line, leaves } from './document.ts';
import { endDraft, postDocument, refuseBelowZero } from './post.ts';
import { documentLines, reverseOf } from './store.ts';

/** What the signed paper says of a row where it differs from the draft. For a receipt `quantity` is 实到, damaged included. */
export interface Exception {
  quantity?: number;
  damaged?: number;
  wrong?: number;
}

/** A row that the paper changed; for a receipt the figures are 实到. */
export interface ChangedRow {
  row: number;
  itemId: number;
  from: number;
  to: number;
  /** Of `to`: damaged copies, and wrong editions. */
  damaged: number;
  wrong: number;
}

/**
 * Signs a draft: rows that differ on paper are put right, and its amounts become movements. What is handed out leaves the storeroom
 * on the day that it is signed for; what came keeps the day that it came.
 * @throws Refusal 65 when it is no draft any more, has no such row, or stock would fall below zero
 */
export function confirmDocument(
  tx: Writer,
  document: Document,
  exceptions: ReadonlyMap<number, Exception>,
  today: string,
): ChangedRow[] {
  if (document.state === 'void') refuse(EXIT.data, 'document-void', { document: document.number });
  if (document.state === 'confirmed') {
    const reverse = reverseOf(tx, document.id);
    if (reverse === undefined) refuse(EXIT.data, 'document-not-draft', { document: document.number });
    refuse(EXIT.data, 'document-taken-back', { document: document.number, by: reverse!.number });
  }
  const lines = new Map(documentLines(tx, document.id).map((line) => [line.row, line]));
  const changed: ChangedRow[] = [];
  for (const [row, exception] of exceptions) {
    const line = lines.get(row);
    if (line === undefined) {
      return refuse(EXIT.noInput, 'row-unknown', {
        document: document.number,
        row: String(row),
        rows: lines.size,
      });
    }
    const change = changeLine(tx, document.kind, line, exception);
    if (change !== null) changed.push(change);
  }
  const signed = leaves(document.kind) && today > document.date ? today : undefined;
  endDraft(tx, document.id, { state: 'confirmed', date: signed });
  refuseBelowZero(tx, document.id);
  if (document.kind === 'CK') putOutside(tx, { ...document, date: signed ?? document.date });
  return changed;
}

/** Copies of an issue that turned out bad when they were signed for never lie with the good ones again: they wait outside (待退换). */
function putOutside(tx: Writer, { id, number, termId, date }: Document): void {
  const bad = documentLines(tx, id).filter(({ damaged, wrong }) => damaged + wrong > 0);
  if (bad.length === 0) return;
  const lines = bad.map(({ itemId, damaged, wrong, priceFen }) => ({
    ...{ itemId, amount: 0 - damaged - wrong, damaged, wrong, priceFen },
  }));
  postDocument(tx, { kind: 'TK', termId, date, state: 'confirmed', source: number, lines });
}

function changeLine(tx: Writer, kind: DocumentKind, line: Line, exception: Exception): ChangedRow | null {
  const damaged = exception.damaged ?? line.damaged;
  const wrong = exception.wrong ?? line.wrong;
  const from = onPaper(line);
  const to = exception.quantity ?? from;
  const outside = damaged + wrong;
  if (outside > 0 && isTransfer(kind)) refuse(EXIT.data, 'transfer-good-only', { row: line.row });
  if (outside > to) refuse(EXIT.data, 'except-more-than-came', { row: line.row, came: to, outside });
  const amount = leaves(kind) ? outside - to : to - outside;
  if (amount === line.amount && damaged === line.damaged && wrong === line.wrong) return null;
  update(tx, 'line', line.id, { amount, damaged, wrong });
  return { row: line.row, itemId: line.itemId, from, to, damaged, wrong };
}

/** The figure that the paper shows for a row of a draft: of a receipt 实到, what waits outside included. */
export function onPaper(line: Pick<Line, 'amount' | 'damaged' | 'wrong'>): number {
  return Math.abs(line.amount) + line.damaged + line.wrong;
}

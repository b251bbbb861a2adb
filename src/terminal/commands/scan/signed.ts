import { type ChangedRow, confirmDocument, onPaper } from '../../../goods/ledger/confirm.ts';
import type { Document } from '../../../goods/ledger/document.ts';
import { documentLines, findDocument, reverseOf } from '../../../goods/ledger/store.ts';
import { ChangedMeanwhile } from '../../../store/facts.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { parseExceptions } from '../confirm/exceptions.ts';

/** What became of a sheet that came back. */
export type Came =
  | { state: 'confirmed' | 'already'; typed: string; document: Document; changed: ChangedRow[] }
  | { state: 'refused'; typed: string; refusal: Refusal };

/**
 * A sheet came back signed: its document is confirmed, but for the rows that differ. A sheet that was confirmed with the same
 * figures before, by whomever, changes nothing. What stands against one sheet does not hold up the stack.
 */
export function signSheet(ctx: Context, typed: string, pairs: readonly string[]): Came {
  try {
    const exceptions = parseExceptions({ except: [...pairs], damaged: [], wrong: [] });
    return ctx.change('confirm', { documents: typed }, (tx) => {
      const document =
        findDocument(tx, typed) ?? refuse(EXIT.noInput, 'document-unknown', { document: typed });
      if (document.state === 'confirmed' && isAsSaid(tx, document, exceptions))
        return { state: 'already', typed, document, changed: [] };
      return {
        state: 'confirmed',
        typed,
        document,
        changed: confirmDocument(tx, document, exceptions, ctx.today),
      };
    });
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return signSheet(ctx, typed, pairs);
    if (error instanceof Refusal) return { state: 'refused', typed, refusal: error };
    throw error;
  }
}

/** Whether a confirmed document stands, and with these figures. */
function isAsSaid(
  reader: Reader,
  document: Document,
  exceptions: ReturnType<typeof parseExceptions>,
): boolean {
  const lines = new Map(documentLines(reader, document.id).map((line) => [line.row, line]));
  return (
    reverseOf(reader, document.id) === undefined &&
    [...exceptions].every(([row, { quantity }]) => {
      const line = lines.get(row);
      return line !== undefined && (quantity === undefined || onPaper(line) === quantity);
    })
  );
}

import { type ChangedRow, confirmDocument } from '../../../goods/ledger/confirm.ts';
import type { Document } from '../../../goods/ledger/document.ts';
import { isAsSaid } from '../../../goods/ledger/signed-sheet.ts';
import { documentLines, findDocument } from '../../../goods/ledger/store.ts';
import { ChangedMeanwhile } from '../../../store/facts.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { type Differs, parseExceptions } from '../confirm/exceptions.ts';

/** What became of a sheet that came back. */
export type Came =
  | { state: 'confirmed' | 'already'; typed: string; document: Document; changed: ChangedRow[] }
  | { state: 'refused'; typed: string; refusal: Refusal };

/**
 * A sheet came back signed: its document is confirmed, but for the rows that differ. A sheet that was confirmed with the same
 * figures before, by whomever, changes nothing. What stands against one sheet does not hold up the stack.
 */
export function signSheet(ctx: Context, typed: string, said: Differs): Came {
  try {
    const exceptions = parseExceptions(said);
    return ctx.change('confirm', { documents: typed }, (tx) => {
      const document =
        findDocument(tx, typed) ?? refuse(EXIT.noInput, 'document-unknown', { document: typed });
      const lines = new Map(documentLines(tx, document.id).map((line) => [line.row, line]));
      if (document.state === 'confirmed' && isAsSaid(tx, document, lines, exceptions))
        return { state: 'already', typed, document, changed: [] };
      return {
        state: 'confirmed',
        typed,
        document,
        changed: confirmDocument(tx, document, exceptions, ctx.today),
      };
    });
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return signSheet(ctx, typed, said);
    if (error instanceof Refusal) return { state: 'refused', typed, refusal: error };
    throw error;
  }
}

import type { RequestRow } from '../../../goods/request/request.ts';
import { loadRequests } from '../../../goods/request/store.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';

/** The requests of the term with what has been done for them. */
export function termRequests(ctx: Context, reader: Reader = ctx.read()): RequestRow[] {
  return loadRequests(reader, workTerm(ctx, reader), ctx.today);
}

/** The requests of typed numbers (3, #3), in that order, each once. @throws Refusal 2 for one that is not there */
export function typedRequests(ctx: Context, typed: readonly string[]): RequestRow[] {
  const byId = new Map(termRequests(ctx).map((row) => [row.id, row]));
  const found = typed.map((text) => {
    const number = Number(/^#?(\d{1,9})$/.exec(text.normalize('NFKC').trim())?.[1] ?? Number.NaN);
    return byId.get(number) ?? refuse(EXIT.noInput, 'request-unknown', { typed: text });
  });
  return [...new Set(found)];
}

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Outcome, takeListed } from '../../../district/gather.ts';
import { type ListedRow, listedSnapshots, shortagesKind, termSaid } from '../../../district/listed.ts';
import type { Member } from '../../../district/member.ts';
import { lastTerm } from '../../../district/report.ts';
import { loadLexicon } from '../../../intake/columns.ts';
import type { ReadRow } from '../../../intake/kind.ts';
import { type LoadedFile, loadFile } from '../../../intake/load.ts';
import { readSheets } from '../../../intake/read.ts';
import { parseTermCode, type TermCode } from '../../../school/term/term.ts';
import type { Shared } from '../../../store/shared/shared.ts';
import type { Problem } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';

/** A plain list as it was read: the term that it says, if any, and what takes it as of a term. */
export interface List {
  term: TermCode | undefined;
  take(shared: Shared, term: TermCode, now: string): Promise<Outcome[]>;
}

/** A table: a plain list (缺余表), problems of its own, or nothing where it is something else. */
export type Table = List | { problems: Problem[] } | 'other';

/** A reader of plain lists of these schools. */
export async function tableReader(ctx: Context, members: readonly Member[]) {
  const kind = shortagesKind(members);
  const { lexicon } = await loadLexicon([kind], undefined, undefined, ['concepts.yaml', 'office.yaml']);
  return async (file: string): Promise<Table> => {
    const loaded = await loadFile(file, ctx.cwd, () => ctx.terminal.stdin());
    const { files, byKind } = readSheets([loaded], {
      ...{ kinds: [kind], lexicon, knownClasses: new Set<string>(), answers: new Map<string, string>() },
      term: NO_TERM,
      titleOf: (one) => one.title(ctx.words),
    });
    const [read] = files;
    if (read!.problems.length > 0) return { problems: read!.problems };
    const rows = (byKind.get(kind) ?? []) as ReadRow<ListedRow>[];
    if (rows.length === 0) return 'other';
    const published_at = statSync(resolve(ctx.cwd, file)).mtime.toISOString();
    return {
      term: termOf(loaded),
      async take(shared, term, now) {
        const outcomes: Outcome[] = [];
        for (const snapshot of listedSnapshots(rows, { term: term.code, published_at, members }))
          outcomes.push(await takeListed(shared, snapshot, hashOf(loaded, term), now));
        return outcomes;
      },
    };
  };
}

/** The term of a list that says none: --term, else the last that was published. */
export const usualTerm = async (ctx: Context, shared: Shared): Promise<TermCode | undefined> =>
  parseTermCode(ctx.options.term ?? (await lastTerm(shared)) ?? '');

/** Such a list has no cell that is read by its term. */
const NO_TERM = { id: 0, opening: '', code: '', year: 0, half: 1 } as const;

/** What stands in the first rows or the file's name of the term. */
function termOf({ sheets, file }: LoadedFile): TermCode | undefined {
  const heads = sheets.flatMap(({ sheet, rows }) => [
    sheet,
    ...rows
      .slice(0, 3)
      .flat()
      .map((cell) => cell?.text ?? ''),
  ]);
  return [...heads, file].map(termSaid).find((one) => one !== undefined);
}

/** The same list said of two terms is two reports. */
const hashOf = ({ key }: LoadedFile, { code }: TermCode) =>
  createHash('sha256').update(`${key} ${code}`).digest('hex');

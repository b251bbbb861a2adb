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
import { type Problem, problem } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';

/** What a table that is no plain list gave: problems of its own, or nothing where it is something else. */
export type Table = { outcomes: Outcome[] } | { problems: Problem[] } | 'other';

/** A reader of plain lists (缺余表) of these schools. One that names no term is of --term, else of the last that was published. */
export async function tableReader(ctx: Context, members: readonly Member[]) {
  const kind = shortagesKind(members);
  const { lexicon } = await loadLexicon([kind], undefined, undefined, ['concepts.yaml', 'office.yaml']);
  return async (shared: Shared, file: string, now: string): Promise<Table> => {
    const loaded = await loadFile(file, ctx.cwd, () => ctx.terminal.stdin());
    const term = termOf(loaded) ?? parseTermCode(ctx.options.term ?? (await lastTerm(shared)) ?? '');
    const { files, byKind } = readSheets([loaded], {
      ...{ kinds: [kind], lexicon, knownClasses: new Set<string>(), answers: new Map<string, string>() },
      term: { id: 0, opening: '', ...(term ?? NO_TERM) },
      titleOf: (one) => one.title(ctx.words),
    });
    const [read] = files;
    if (read!.problems.length > 0) return { problems: read!.problems };
    const rows = (byKind.get(kind) ?? []) as ReadRow<ListedRow>[];
    if (rows.length === 0) return 'other';
    if (!term) return { problems: [problem('district-term-unsaid', {}, { at: { file } })] };
    const published_at = statSync(resolve(ctx.cwd, file)).mtime.toISOString();
    const outcomes: Outcome[] = [];
    for (const snapshot of listedSnapshots(rows, { term: term.code, published_at, members }))
      outcomes.push(await takeListed(shared, snapshot, hashOf(loaded, term), now));
    return { outcomes };
  };
}

/** Never seen: a list of no term is refused. */
const NO_TERM = { code: '', year: 0, half: 1 } as const;

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

import { basename, resolve } from 'node:path';
import { MOST_PACKED } from '../../../district/envelope.ts';
import { type Outcome, take } from '../../../district/gather.ts';
import { members } from '../../../district/office.ts';
import { findFiles } from '../../../intake/files.ts';
import { bodyOf, discard, waiting } from '../../../store/shared/inbox.ts';
import { isServer } from '../../../store/shared/open.ts';
import type { Shared } from '../../../store/shared/shared.ts';
import { EXIT, type Problem, problem, Refusal } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { bytesTyped, exists } from '../../files.ts';
import { command } from '../../grammar.ts';
import { problemJson, refusalText } from '../../report.ts';
import { type List, tableReader, usualTerm } from './listed.ts';
import { ask, officePlace } from './office.ts';

/** What became of a file, or of a school of a plain list; `other`: a table that is no such list was passed over. */
type Gathered = { file: string } & (Outcome | { what: 'bad'; problems: Problem[] } | { what: 'other' });

const PUBLISHED = /\.kaixue$/i;

/** What schools hand in: what kaixue published, and tables. */
const HANDED_IN = /\.(kaixue|xlsx|xlsm|xls|et|csv|tsv)$/i;

/**
 * Takes what schools published, file by file, each whole or not at all, and plain lists of schools without kaixue; one that is refused
 * holds no other back.
 */
export const gather = command({
  args: '[folder...]',
  async run(ctx, typed) {
    const now = `${ctx.today}T23:59:59.999Z`;
    const all = await ask(ctx, async (shared) => {
      if (typed.length === 0 && isServer(officePlace(ctx))) return gatherInbox(shared, now);
      return gatherFiles(ctx, shared, typed, now);
    });
    const count = (what: Gathered['what']) => all.filter((one) => one.what === what).length;
    const counts = {
      taken: count('taken'),
      same: count('same'),
      late: count('late'),
      refused: count('refused') + count('bad'),
    };
    ctx.answer({
      json: { ...counts, files: all.map((one) => gatheredJson(ctx, one)) },
      text: () =>
        `${[...all.map((one) => lineOf(ctx, one)), ctx.words.district.gathered(counts)].join('\n')}\n`,
    });
    for (const one of all)
      if (one.what === 'bad')
        ctx.say(refusalText(ctx.words, new Refusal(EXIT.data, one.problems), ctx.terminal.paint));
    return counts.refused > 0 ? EXIT.no : EXIT.done;
  },
});

/** Takes what schools sent to the server. What is refused leaves the inbox, once that was said: the school sends it anew. */
async function gatherInbox(shared: Shared, now: string): Promise<Gathered[]> {
  const done: Gathered[] = [];
  for (const one of await waiting(shared)) {
    const outcome = await take(shared, await bodyOf(shared, one), now, one.school_id);
    if (outcome.what === 'refused') await discard(shared, one);
    done.push({ ...outcome, file: one.school_id });
  }
  return done;
}

/** Takes files and all in folders; without any, what was published and lies here: not every table here was handed in. @throws Refusal 66 where something named is not there, or a folder has nothing of the kind */
async function gatherFiles(
  ctx: Context,
  shared: Shared,
  typed: readonly string[],
  now: string,
): Promise<Gathered[]> {
  const named = typed.length > 0;
  const found = findFiles(named ? typed : ['*.kaixue'], ctx.cwd, HANDED_IN);
  const nothing = found.missing.map((path) =>
    !named || exists(resolve(ctx.cwd, path))
      ? problem('district-nothing-here', { folder: named ? path : '.' })
      : problem('no-such-input', { path }),
  );
  if (nothing.length > 0) throw new Refusal(EXIT.noInput, nothing);
  const published = found.files.filter((file) => PUBLISHED.test(file) || !HANDED_IN.test(file));
  const done: Gathered[] = [];
  for (const file of published)
    done.push({ ...(await take(shared, bytesTyped(ctx, file, MOST_PACKED), now)), file });
  const tables = found.files.filter((file) => !published.includes(file));
  return tables.length === 0 ? done : [...done, ...(await gatherTables(ctx, shared, typed, tables, now))];
}

/** Takes plain lists: those that say their term before those that are of the last known, so that no order of files matters. */
async function gatherTables(
  ctx: Context,
  shared: Shared,
  typed: readonly string[],
  files: readonly string[],
  now: string,
): Promise<Gathered[]> {
  const reader = await tableReader(ctx, await members(shared));
  const done: Gathered[] = [];
  const bad = (file: string, problems: Problem[]) => done.push({ what: 'bad', problems, file });
  const lists: { file: string; list: List }[] = [];
  for (const file of files) {
    const read = await reader(file);
    if (read !== 'other' && !('problems' in read)) lists.push({ file, list: read });
    else if (read !== 'other') bad(file, read.problems);
    else if (typed.includes(file)) bad(file, [problem('district-no-list', {}, { at: { file } })]);
    else done.push({ what: 'other', file });
  }
  for (const { file, list } of lists.sort((a, b) => Number(!a.list.term) - Number(!b.list.term))) {
    const term = list.term ?? (await usualTerm(ctx, shared));
    if (!term) bad(file, [problem('district-term-unsaid', {}, { at: { file } })]);
    else done.push(...(await list.take(shared, term, now)).map((one) => ({ ...one, file })));
  }
  return done;
}

function gatheredJson({ words }: Context, one: Gathered) {
  const { file, what } = one;
  if (what === 'other') return { file, result: 'passed-over', school: null };
  if (what === 'bad') {
    const problems = one.problems.map((problem) => problemJson(words, problem));
    return { file, result: 'refused', school: null, why: 'rows', problems };
  }
  const more = what === 'refused' ? { why: one.why } : { term: one.term, verified: one.verified };
  return { file, result: what, school: one.school?.code ?? null, ...more };
}

function lineOf(ctx: Context, one: Gathered): string {
  const say = ctx.words.district;
  if (one.what === 'other') return `- ${say.passedOver({ file: one.file })}`;
  if (one.what === 'bad')
    return `✗ ${say.refusedLine({ who: basename(one.file), why: say.rowsBad(one.problems.length), file: one.file })}`;
  const who = one.school?.name ?? basename(one.file);
  if (one.what === 'refused') return `✗ ${say.refusedLine({ who, why: say.whys[one.why], file: one.file })}`;
  const { yes, no } = say.verified;
  return `✓ ${who}  ${say.outcome[one.what]}  ${one.term}  ${one.verified ? yes : no}`;
}

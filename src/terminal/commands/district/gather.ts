import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { MOST_PACKED } from '../../../district/envelope.ts';
import { type Outcome, take } from '../../../district/gather.ts';
import { bodyOf, discard, waiting } from '../../../store/shared/inbox.ts';
import { isServer } from '../../../store/shared/open.ts';
import type { Shared } from '../../../store/shared/shared.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { bytesTyped } from '../../files.ts';
import { command } from '../../grammar.ts';
import { ask, officePlace } from './office.ts';

type Gathered = Outcome & { file: string };

/** Takes what schools published, file by file, each whole or not at all; one that is refused holds no other back. */
export const gather = command({
  args: '[folder...]',
  async run(ctx, typed) {
    const now = `${ctx.today}T23:59:59.999Z`;
    const all = await ask(ctx, async (shared) => {
      if (typed.length === 0 && isServer(officePlace(ctx))) return gatherInbox(shared, now);
      const files = (typed.length > 0 ? typed : ['.']).flatMap((one) => publishedIn(ctx, one));
      const done: Gathered[] = [];
      for (const file of files)
        done.push({ ...(await take(shared, bytesTyped(ctx, file, MOST_PACKED), now)), file });
      return done;
    });
    const count = (what: Outcome['what']) => all.filter((one) => one.what === what).length;
    const counts = {
      taken: count('taken'),
      same: count('same'),
      late: count('late'),
      refused: count('refused'),
    };
    ctx.answer({
      json: { ...counts, files: all.map(gatheredJson) },
      text: () =>
        `${[...all.map((one) => lineOf(ctx, one)), ctx.words.district.gathered(counts)].join('\n')}\n`,
    });
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

/** The published files that an argument stands for: itself, or those of a folder. @throws Refusal 66 */
function publishedIn(ctx: Context, typed: string): string[] {
  const path = resolve(ctx.cwd, typed);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [typed];
  const found = readdirSync(path)
    .filter((name) => name.endsWith('.kaixue'))
    .sort()
    .map((name) => join(typed, name));
  return found.length > 0 ? found : refuse(EXIT.noInput, 'district-nothing-here', { folder: typed });
}

function gatheredJson(one: Gathered) {
  const { file, what } = one;
  const more = what === 'refused' ? { why: one.why } : { term: one.term, verified: one.verified };
  return { file, result: what, school: one.school?.code ?? null, ...more };
}

function lineOf(ctx: Context, one: Gathered): string {
  const say = ctx.words.district;
  const who = one.school?.name ?? basename(one.file);
  if (one.what === 'refused') return `✗ ${say.refusedLine({ who, why: say.whys[one.why], file: one.file })}`;
  const { yes, no } = say.verified;
  return `✓ ${who}  ${say.outcome[one.what]}  ${one.term}  ${one.verified ? yes : no}`;
}

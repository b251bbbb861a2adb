import type { Said } from '../evidence/said.ts';
import type { About, Vocabulary } from '../vocabulary.ts';
import { foreignTo, type Hypothesis, type Region } from './kind.ts';
import type { Spoken } from './list.ts';
import { logOf } from './log.ts';
import { bears } from './taken.ts';
import { isGuess } from './unknown-head.ts';
import { WEIGHTS } from './weights.ts';

/** A region as a table that is not ours: a family of them, or '' for one that nobody knows. */
export interface Foreign {
  family: string;
  score: number;
  speaks: Spoken[];
}

/**
 * "Not one of ours" against a hypothesis: it has the same ordinary columns, and besides what only such tables have. The family that
 * explains most.
 */
export function foreignBeside(ours: Hypothesis | undefined, region: Region, about: About): Foreign {
  const { said, vocabulary, head } = region;
  const titles = said.foreign(vocabulary, about, ours?.name ?? '');
  const heads = new Map<string, string[]>();
  // What arithmetic says is ours is not theirs: 本月结余 of things that came and went.
  const proven = new Set(ours?.list.taken.flatMap((one) => (isGuess(one) && one.tied ? [one.column] : [])));
  for (const column of (head.blocks[0] ?? []).filter((one) => !proven.has(one)))
    for (const family of foreignTo(column, region).filter(
      (one) => !ours || !bears(ours.kind, one, ours.list.taken),
    ))
      heads.set(family, [...(heads.get(family) ?? []), column.header]);
  const shared = (ours?.columns ?? 0) * WEIGHTS.shared - WEIGHTS.ours;
  let best: Foreign = unknown(ours, shared - WEIGHTS.unknownList);
  const log = about === 'goods' ? logOf(region) : undefined;
  if (log !== undefined) {
    const speaks: Spoken[] = [{ what: 'foreign', of: log, weight: WEIGHTS.log }];
    best = { family: 'moved', score: shared + WEIGHTS.log, speaks };
  }
  for (const family of new Set([...titles, ...heads.keys()])) {
    const domain = vocabulary.families.find((one) => one.family === family)?.about ?? 'any';
    if (about !== 'any' && domain !== 'any' && domain !== about) continue;
    const speaks: Spoken[] = [];
    if (titles.includes(family)) speaks.push({ what: 'named', of: family, weight: WEIGHTS.foreignTitle });
    if (about === 'people' && titles.includes(family) && said.endsIn(vocabulary, family, ours?.name ?? ''))
      speaks.push({ what: 'named', of: ours?.name ?? '', weight: WEIGHTS.foreignAfter });
    for (const header of (heads.get(family) ?? []).slice(0, WEIGHTS.foreignHeads))
      speaks.push({ what: 'foreign', of: header, weight: WEIGHTS.foreignHead });
    const score = shared + speaks.reduce((sum, one) => sum + one.weight, 0);
    if (score > best.score) best = { family, score, speaks };
  }
  return best;
}

/** A table without a head that anybody knows, rooms by weekdays: what it is called may say what it is. */
export function foreignByTitle(said: Said, vocabulary: Vocabulary): Foreign | undefined {
  const [family] = said.foreign(vocabulary, 'any', '');
  return family === undefined ? undefined : { family, score: WEIGHTS.foreignTitle, speaks: [] };
}

/** A table of which nobody knows what it is: every column that ours cannot explain speaks for it. */
function unknown(ours: Hypothesis | undefined, shared: number): Foreign {
  const speaks = (ours?.speaks ?? [])
    .filter((one) => one.what === 'other' || one.what === 'unknown' || one.what === 'foreign')
    .map((one) => ({ ...one, weight: -one.weight }));
  return { family: '', score: shared + speaks.reduce((sum, one) => sum + one.weight, 0), speaks };
}

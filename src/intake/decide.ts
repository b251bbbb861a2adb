import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { answered, which } from './asking.ts';
import { type Candidate, type Considered, type Deciding, type Decision, importAs } from './deciding.ts';
import { Said } from './evidence/said.ts';
import { type Foreign, foreignBeside } from './hypotheses/foreign.ts';
import { guesses } from './hypotheses/guess.ts';
import { type Hypothesis, hypothesis, type Region } from './hypotheses/kind.ts';
import { SURE, WEIGHTS } from './hypotheses/weights.ts';
import type { Kind, SheetCells } from './kind.ts';
import { findHead } from './layout/head.ts';
import { lacking } from './mending.ts';
import { regionAt, strengthOf } from './tables.ts';

/** Finds out what a sheet is: by the hypothesis that explains it best, if it does so clearly enough for the harm a mistake would do. */
export function decide(sheet: SheetCells, deciding: Deciding): Decision {
  const { kinds, told } = deciding;
  const head = findHead(sheet, strengthOf(deciding));
  const ctx = deciding.context(head);
  const region = head && regionAt(sheet, head, deciding);
  const said = region?.said ?? new Said(sheet, ctx.title);
  const lists = region ? kinds.map((kind) => hypothesis(kind, deciding.words(kind), region, told)) : [];
  const complete: Candidate[] = lists
    .filter((one) => one.lacks.length === 0 && one.list.taken.length > 0)
    .map((one) => ({ kind: one.kind, header: one.header, score: one.score, hypothesis: one }));
  // A clear list is not read through as a grid.
  if (!complete.some((one) => (one.hypothesis?.list.taken.length ?? 0) >= 4))
    complete.push(...wholes(sheet, said, deciding));
  const order = new Map(kinds.map((kind, i) => [kind, i]));
  complete.sort((a, b) => b.score - a.score || order.get(a.kind)! - order.get(b.kind)!);
  const [best] = complete;
  const partial = nearest(lists);
  if (told) return best ? { taken: [best] } : { why: lacking(sheet, partial, region, deciding) };
  const about = best?.kind.about ?? partial?.kind.about ?? 'any';
  const foreign = region ? foreignBeside(best?.hypothesis ?? partial, region, about) : undefined;
  const strange = strangeness(best, foreign, said, deciding);
  deciding.hear?.(considered(lists, complete, strange, deciding));
  if (!best || (partial && partial.score > best.score))
    return strange && strange.family !== '' && strange.score > (partial?.score ?? 0)
      ? { why: notOurs(sheet, strange, partial?.kind, deciding) }
      : { why: lacking(sheet, partial, region, deciding) };
  if (strange && strange.score >= best.score + (strange.family === '' ? SURE.unknown : 0))
    return { why: notOurs(sheet, strange, best.kind, deciding) };
  return sure(sheet, best, complete, strange, region, deciding);
}

/** Takes the best where it stands clear of all else, and asks otherwise. */
function sure(
  sheet: SheetCells,
  best: Candidate,
  complete: readonly Candidate[],
  strange: Foreign | undefined,
  region: Region | null,
  deciding: Deciding,
): Decision {
  const need = SURE[best.kind.harm ?? 'little'];
  const beside = (one: Candidate) =>
    one === best || one.kind === best.kind || one.kind.alsoIn?.includes(best.kind.name);
  const rivals = complete.filter((one) => !beside(one) && best.score - one.score < need);
  const alien = strange !== undefined && best.score - strange.score < need;
  if (rivals.length > 0 || alien) {
    const among = [best, ...complete.filter((one) => !beside(one) && best.score - one.score < SURE.unknown)];
    const asked = which(sheet, among, deciding, 'kind-ambiguous');
    if (asked) return asked;
    return answered(sheet, among, deciding);
  }
  if (best.hypothesis?.bare) {
    const ways = complete.filter((one) => one.kind.goods && best.score - one.score < 2 && one.hypothesis);
    const asked = which(sheet, ways, deciding, 'goods-direction');
    if (asked) return asked;
    return answered(sheet, ways, deciding);
  }
  if (best.hypothesis && region) {
    const doubt = guesses(sheet, best.hypothesis, region, deciding.words(best.kind), deciding.answers);
    if (doubt.question) return { question: doubt.question };
    if (doubt.words) {
      const again = hypothesis(best.kind, doubt.words, region, false);
      return {
        taken: [{ ...best, header: again.header, hypothesis: again }, ...companions(best, complete)],
      };
    }
  }
  return { taken: [best, ...companions(best, complete)] };
}

/** Kinds that a list of another kind may carry besides: 库存 in a book list. */
function companions(best: Candidate, complete: readonly Candidate[]): Candidate[] {
  return complete.filter(
    (one) =>
      one !== best &&
      one.kind.alsoIn?.includes(best.kind.name) &&
      one.hypothesis?.list.taken.some(
        ({ column, doubtful }) => !doubtful && best.hypothesis?.list.left.includes(column),
      ) &&
      !one.hypothesis.bare,
  );
}

/** Grids, read through as a whole. */
function wholes(sheet: SheetCells, said: Said, { kinds, words, context }: Deciding): Candidate[] {
  return kinds.flatMap((kind) => {
    const own = words(kind);
    const reading = kind.readWhole?.(sheet, context(null), own.fields);
    if (!reading) return [];
    const name = said.name(own.names) === '' ? 0 : WEIGHTS.named;
    return [{ kind, reading, score: (reading.score ?? 3) * WEIGHTS.whole + name }];
  });
}

/** What speaks for "not ours": of a grid only what stands over it. */
function strangeness(
  best: Candidate | undefined,
  foreign: Foreign | undefined,
  said: Said,
  { lexicon, words }: Deciding,
): Foreign | undefined {
  if (!best?.reading) return foreign;
  const name = said.name(words(best.kind).names);
  const [family] = said.foreign(lexicon.vocabulary, best.kind.about ?? 'any', name);
  if (family === undefined) return undefined;
  const score = best.score * WEIGHTS.shared + WEIGHTS.foreignTitle - WEIGHTS.ours;
  return { family, score, speaks: [{ what: 'named', of: family, weight: WEIGHTS.foreignTitle }] };
}

function nearest(lists: readonly Hypothesis[]): Hypothesis | undefined {
  return lists
    .filter((one) => one.lacks.length > 0 && one.list.taken.length > 1)
    .reduce<Hypothesis | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined);
}

function notOurs(
  sheet: SheetCells,
  { family }: Foreign,
  kind: Kind | undefined,
  { titleOf }: Deciding,
): Problem {
  const title = kind ? titleOf(kind) : '';
  const command = title === '' ? '' : importAs(sheet, title);
  return family === ''
    ? problem('sheet-not-ours', { kind: title, command })
    : problem('sheet-foreign', { family, kind: title, command });
}

/** The three best readings as ours, and the best as none of ours. */
function considered(
  lists: readonly Hypothesis[],
  complete: readonly Candidate[],
  strange: Foreign | undefined,
  { titleOf }: Deciding,
): Considered[] {
  const grids = complete.filter((one) => one.reading);
  return [
    ...lists.map((one) => ({ what: titleOf(one.kind), score: one.score, speaks: one.speaks })),
    ...grids.map((one) => ({ what: titleOf(one.kind), score: one.score, speaks: [] })),
  ]
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .concat(strange ? [{ what: `× ${strange.family}`, score: strange.score, speaks: strange.speaks }] : []);
}

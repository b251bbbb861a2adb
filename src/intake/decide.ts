import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import type { KindWords, Lexicon } from './columns.ts';
import { conceptsOf, withMapped } from './columns.ts';
import { Evidence } from './evidence/column.ts';
import { Said } from './evidence/said.ts';
import type { Header } from './header.ts';
import { headerKey } from './header-text.ts';
import { type Foreign, foreignBeside } from './hypotheses/foreign.ts';
import { guesses } from './hypotheses/guess.ts';
import { type Hypothesis, hypothesis, type Region } from './hypotheses/kind.ts';
import { isKnown, type Spoken } from './hypotheses/list.ts';
import { SURE, WEIGHTS } from './hypotheses/weights.ts';
import type { Kind, Question, Reading, SheetCells, SheetContext } from './kind.ts';
import { findHead, type Head, type HeadColumn, headAt, type Strength } from './layout/head.ts';
import { stackedTables } from './layout/stacked.ts';

/** A way to read a sheet: as a list under a head, or as a whole. */
export interface Candidate {
  kind: Kind;
  header?: Header;
  reading?: Reading<unknown>;
  score: number;
  /** What was said for it and against it. */
  hypothesis?: Hypothesis;
}

/** What became of a sheet: taken (perhaps as several kinds), asked about, or left alone with a reason. */
export type Decision = { taken: Candidate[] } | { question: Question } | { why: Problem };

/** A reading that was thought of, for --why: the kind's title, or × and a family of foreign tables. */
export interface Considered {
  what: string;
  score: number;
  speaks: readonly Spoken[];
}

export interface Deciding {
  kinds: readonly Kind[];
  lexicon: Lexicon;
  /** Words of each kind, with what --map says. */
  words(kind: Kind): KindWords;
  context(header: { row: number } | null): SheetContext;
  titleOf(kind: Kind): string;
  answers: ReadonlyMap<string, string>;
  /** --as says what it is. */
  told: boolean;
  /** Hears of every reading that was thought of, the best first. */
  hear?(considered: readonly Considered[]): void;
}

/** Answer to a question: the sheet is none of these. */
export const LEAVE = '-';

/** Finds out what a sheet is: by the hypothesis that explains it best, if it does so clearly enough for the harm a mistake would do. */
export function decide(sheet: SheetCells, deciding: Deciding): Decision {
  const { kinds, told } = deciding;
  const head = findHead(sheet, strengthOf(deciding));
  const ctx = deciding.context(head);
  const said = new Said(sheet, ctx.title);
  const region = head && regionAt(sheet, head, deciding);
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
  if (told) return best ? { taken: [best] } : { why: lacking(partial, region, deciding) };
  const about = best?.kind.about ?? partial?.kind.about ?? 'any';
  const foreign = region ? foreignBeside(best?.hypothesis ?? partial, region, about) : undefined;
  const strange = strangeness(best, foreign, said, deciding);
  deciding.hear?.(considered(lists, complete, strange, deciding));
  if (!best || (partial && partial.score > best.score))
    return strange && strange.family !== '' && strange.score > (partial?.score ?? 0)
      ? { why: notOurs(strange, partial?.kind, deciding) }
      : { why: lacking(partial, region, deciding) };
  if (strange && strange.score >= best.score + (strange.family === '' ? SURE.unknown : 0))
    return { why: notOurs(strange, best.kind, deciding) };
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

function answered(sheet: SheetCells, among: readonly Candidate[], deciding: Deciding): Decision {
  const answer = deciding.answers.get(kindQuestion(sheet));
  const chosen = among.find((one) => one.kind.name === answer);
  return chosen ? { taken: [chosen] } : { why: problem('sheet-left-alone', {}) };
}

function kindQuestion(sheet: SheetCells): string {
  return `kind:${sheet.file}:${sheet.sheet}`;
}

/** The question which of these it is; null when it was answered. */
function which(
  sheet: SheetCells,
  among: readonly Candidate[],
  { answers, titleOf }: Deciding,
  code: 'kind-ambiguous' | 'goods-direction',
): Decision | null {
  const id = kindQuestion(sheet);
  if (answers.get(id)) return null;
  const kinds = [...new Set(among.map((one) => one.kind))].slice(0, 4);
  const labels = kinds.map(titleOf);
  const args = { kinds: labels, first: labels[0] ?? '' };
  return {
    question: {
      id,
      choices: [...kinds.map((kind) => kind.name), LEAVE],
      labels: [...labels],
      problem: problem(code, args, { at: placeOf(sheet) }),
    },
  };
}

function placeOf(sheet: SheetCells) {
  return sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
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

function notOurs({ family }: Foreign, kind: Kind | undefined, { titleOf }: Deciding): Problem {
  return family === ''
    ? problem('sheet-not-ours', { kind: kind ? titleOf(kind) : '' })
    : problem('sheet-foreign', { family, kind: kind ? titleOf(kind) : '' });
}

/** What the kind that comes nearest lacks, with a column that was tried for it, if one would do. */
function lacking(near: Hypothesis | undefined, region: Region | null, deciding: Deciding): Problem {
  if (!near || near.lacks.length === 0 || near.score < 0.5) return problem('sheet-not-recognised', {});
  const words = deciding.words(near.kind);
  const lacks = near.lacks.map((group) => group.map((key) => words.labels.get(key) ?? key).join(' / '));
  const tried = region ? mending(near, words, region) : undefined;
  return problem('sheet-lacks-columns', {
    kind: deciding.titleOf(near.kind),
    line: near.header.row + 1,
    lacks,
    header: tried?.header ?? '',
    field: tried?.field ?? '',
  });
}

/** The one column that, taken for what lacks, makes the list complete and can be read: tried, never a guess. */
function mending(
  near: Hypothesis,
  words: KindWords,
  region: Region,
): { header: string; field: string } | undefined {
  if (near.lacks.length !== 1) return undefined;
  const found = (near.lacks[0] ?? []).flatMap((key) =>
    near.list.left
      .filter((column) => mends(column, key, near, words, region))
      .map((column) => ({ column, field: words.labels.get(key) ?? key })),
  );
  const chosen = found.find(({ column }) => isTotal(column, near, region)) ?? found[0];
  const only = new Set(found.map(({ column }) => column)).size === 1;
  return chosen && (only || isTotal(chosen.column, near, region))
    ? { header: chosen.column.header, field: chosen.field }
    : undefined;
}

function mends(column: HeadColumn, key: string, near: Hypothesis, words: KindWords, region: Region): boolean {
  const field = near.kind.fields.find((one) => one.key === key);
  if (!field || (isKnown(column, region.vocabulary) && !isTotal(column, near, region))) return false;
  const evidence = region.evidence.of(column);
  const concept = conceptsOf(near.kind, key)[0] ?? key;
  const ctx = { ...region.ctx, header: column.header, unit: column.unit, row: {} };
  if (evidence.cells.length === 0 || (evidence.share(concept, field, ctx) ?? 0) < 0.95) return false;
  const mapped = withMapped(words, new Map([[column.header, key]]));
  return hypothesis(near.kind, mapped, region, true).lacks.length === 0;
}

/** 合计 that is, in every row, the sum of columns that nobody else knows. */
function isTotal(column: HeadColumn, near: Hypothesis, region: Region): boolean {
  const total = column.texts.some(({ text }) =>
    region.vocabulary.meanings(headerKey(text).key).includes('total'),
  );
  const parts = near.list.left.filter(
    (one) => one !== column && !isKnown(one, region.vocabulary) && region.evidence.of(one).numeric > 0.9,
  );
  return (
    total &&
    region.evidence.sumsUp(
      column.column,
      parts.map((one) => one.column),
    )
  );
}

/** How sure a text is a head: a word of the vocabulary, of the school or of --map; else what it is like. */
function strengthOf({ lexicon, kinds, words }: Deciding): Strength {
  const own = kinds.map(words);
  return (key) => {
    if (lexicon.vocabulary.isKnown(key) || own.some((one) => one.byWord.has(key))) return 1;
    if (/\d/.test(key) || key.length > 12) return 0;
    return 0.6 * (lexicon.vocabulary.like(key)[0]?.score ?? 0);
  };
}

/** The tables that stand one above the other on a sheet, where they are of different kinds. */
export function tablesOf(sheet: SheetCells, deciding: Deciding): SheetCells[] {
  const kindsAt = (head: Head) => {
    const region = regionAt(sheet, head, deciding);
    return deciding.kinds.filter((kind) => {
      const { lacks, list } = hypothesis(kind, deciding.words(kind), region, false);
      return lacks.length === 0 && list.taken.length * 2 >= head.columns.length;
    });
  };
  return stackedTables(sheet, strengthOf(deciding), (above, below) => {
    const before = kindsAt(above);
    const here = kindsAt(below);
    return before.length > 0 && here.length > 0 && !here.some((kind) => before.includes(kind));
  });
}

/** The head of a kind that begins anew at this row of its list; null where none does. */
export function headerFor(kind: Kind, sheet: SheetCells, row: number, deciding: Deciding): Header | null {
  const head = headAt(sheet, row, strengthOf(deciding));
  if (!head) return null;
  const { header, lacks } = hypothesis(kind, deciding.words(kind), regionAt(sheet, head, deciding), false);
  return lacks.length === 0 ? header : null;
}

function regionAt(sheet: SheetCells, head: Head, { kinds, words, lexicon, context }: Deciding): Region {
  const ctx = context(head);
  const said = new Said(sheet, ctx.title);
  return {
    head,
    evidence: new Evidence(sheet, head),
    said,
    vocabulary: lexicon.vocabulary,
    ctx,
    longest: Math.max(0, ...kinds.map((kind) => said.name(words(kind).names).length)),
  };
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

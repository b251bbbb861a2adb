import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { answered, lacking, lackingAs, which } from './asking.ts';
import type { KindWords } from './columns.ts';
import { type Candidate, type Considered, type Deciding, type Decision, importAs } from './deciding.ts';
import { Said } from './evidence/said.ts';
import { isDirected } from './hypotheses/amounts.ts';
import { isFood } from './hypotheses/food.ts';
import { type Foreign, foreignBeside, foreignByTitle } from './hypotheses/foreign.ts';
import { guesses, isGropedFor } from './hypotheses/guess.ts';
import { foreignTo, type Hypothesis, hypothesis, type Region } from './hypotheses/kind.ts';
import type { Spoken } from './hypotheses/list.ts';
import { isNameless, isStranger } from './hypotheses/stranger.ts';
import type { Taken } from './hypotheses/taken.ts';
import { tellingApart } from './hypotheses/telling-apart.ts';
import { SURE, WEIGHTS } from './hypotheses/weights.ts';
import type { Reading, SheetCells } from './kind.ts';
import { addAll } from './kind.ts';
import { findHead, type HeadColumn } from './layout/head.ts';
import { isBlindly, isGuessing, scarce } from './offering.ts';
import { regionAt, strengthOf } from './tables.ts';

/** Finds out what a sheet is: by the hypothesis that explains it best, if it does so clearly enough for the harm a mistake would do. */
export function decide(sheet: SheetCells, deciding: Deciding): Decision {
  const { kinds, told } = deciding;
  const head = findHead(sheet, strengthOf(deciding));
  const ctx = deciding.context(head);
  const region = head && regionAt(sheet, head, deciding);
  const said = region?.said ?? new Said(sheet, ctx.title, ctx.term.school);
  const lists = region ? kinds.map((kind) => hypothesis(kind, deciding.words(kind), region, told)) : [];
  const complete: Candidate[] = lists
    .filter((one) => one.lacks.length === 0 && (one.list.taken.length > 0 || one.list.spread))
    .map((one) => ({ kind: one.kind, header: one.header, score: one.score, hypothesis: one }));
  if (!lists.some(isClear)) {
    // A grid of which nothing could be read is none where a list is called by its name: 任课表 is no timetable without its days.
    const named = complete.some((one) => one.hypothesis?.name);
    const grids = wholes(sheet, said, deciding);
    addAll(complete, named ? grids.filter(({ reading }) => reading && isRead(reading)) : grids);
  }
  const order = new Map(kinds.map((kind, i) => [kind, i]));
  complete.sort((a, b) => b.score - a.score || order.get(a.kind)! - order.get(b.kind)!);
  const [best] = complete;
  const partial = nearest(lists);
  if (told)
    return best
      ? certain(sheet, best, [], region, deciding, deciding.titleOf(best.kind))
      : { why: lackingAs(sheet, lists[0], deciding) };
  const nearer = partial !== undefined && partial.score > (best?.score ?? Number.NEGATIVE_INFINITY);
  // What lacks columns is not known to be of goods or of people.
  const about = (nearer ? undefined : best?.kind.about) ?? 'any';
  const foreign = region
    ? foreignBeside(best?.hypothesis ?? partial, region, about)
    : foreignByTitle(said, deciding.lexicon.vocabulary);
  const strange = strangeness(best, foreign, said, deciding, region);
  deciding.hear?.(considered(lists, complete, strange, deciding));
  if (!best || nearer) {
    if (strange && strange.family !== '' && strange.score > (partial?.score ?? 0))
      return { why: notOurs(sheet, strange, undefined, deciding) };
    // It is called by its name, and has what no row can do without: whether that is all there is of it is asked.
    const few = partial?.name ? scarce([partial], region, deciding) : [];
    return few.length > 0
      ? asked(sheet, few, 'kind-ambiguous', region, deciding, true)
      : { why: lacking(partial, deciding) };
  }
  if (strange && isBlindly(best)) return { why: notOurs(sheet, strange, undefined, deciding) };
  const margin = strange?.family === '' && !best.hypothesis?.disowned && best.score > 0 ? SURE.unknown : 0;
  if (strange && strange.score >= best.score + margin)
    return { why: notOurs(sheet, strange, best, deciding) };
  return sure(sheet, best, complete, strange, region, deciding, () => scarce(lists, region, deciding));
}

const isRead = ({ rows, questions }: Reading<unknown>): boolean => rows.length + questions.length > 0;

/** What a list of three columns must be worth, that it is looked at no further. */
const CLEAR = 3;

/** A list that is not read through as a grid: its heads are words of the kind, and it lacks nothing. */
function isClear({ unsaid, list, score }: Hypothesis): boolean {
  const sure = list.taken.filter((one) => !one.doubtful).length;
  const all = list.left.length === list.aside.length;
  return unsaid.length === 0 && (sure >= 4 || (sure >= 3 && all && score >= CLEAR));
}

/** Takes the best where it stands clear of all else, and asks otherwise. */
function sure(
  sheet: SheetCells,
  best: Candidate,
  complete: readonly Candidate[],
  strange: Foreign | undefined,
  region: Region | null,
  deciding: Deciding,
  besides: () => Candidate[],
): Decision {
  const need = SURE[best.kind.harm ?? 'little'];
  const beside = (one: Candidate) => one === best || one.kind === best.kind || isCompanion(one, best);
  // Numbers of which nothing says that they are what a kind cannot do without make no rival of it.
  const groped = (one: Candidate) => one.hypothesis !== undefined && isGropedFor(one.hypothesis);
  const rivals = complete.filter(
    (one) => !beside(one) && best.score - one.score < need && (!groped(one) || groped(best)),
  );
  const found = best.hypothesis;
  const food = region !== null && found !== undefined && isFood(found, region);
  const stranger = food || (region !== null && found !== undefined && isStranger(found, region));
  const alien = strange !== undefined && best.score - strange.score < need;
  const ways = waysOf(best, complete);
  // Where all that is in doubt is which way the goods went, that is the question.
  const onlyWay = !alien && !stranger && ways.length > 0 && rivals.every((one) => ways.includes(one));
  if (!onlyWay && (rivals.length > 0 || alien || stranger)) {
    // Food is no likelier to be anything else of ours.
    // Nor is what has the least that it needs only of guesses, where the best has all that it needs; or what more speaks against than for.
    const all = (food ? [best, ...rivals] : [...complete, ...besides()])
      .filter((one) => best.score - one.score < SURE.unknown)
      .filter((one) => one === best || (one.score > 0 && (!isGuessing(one) || isGuessing(best))))
      .sort((a, b) => b.score - a.score);
    // None of ours comes first, unless another of ours is likelier than that.
    const nearer = rivals.some((one) => one.score > (strange?.score ?? 0));
    const leave = (alien || stranger) && !nearer;
    const among = leave || !groped(best) ? all.filter((one) => !groped(one)) : all;
    if (strange && among.length === 0) return { why: notOurs(sheet, strange, best, deciding) };
    return asked(sheet, among, 'kind-ambiguous', region, deciding, leave);
  }
  if (ways.length > 0) return asked(sheet, ways, 'goods-direction', region, deciding);
  return certain(sheet, best, complete, region, deciding);
}

/** Asks which of these it is; what a person answered is taken. */
function asked(
  sheet: SheetCells,
  among: readonly Candidate[],
  code: 'kind-ambiguous' | 'goods-direction',
  region: Region | null,
  deciding: Deciding,
  alien = false,
): Decision {
  const question = which(sheet, among, deciding, code, alien);
  if (question) return question;
  const chosen = answered(sheet, among, deciding);
  return chosen ? certain(sheet, chosen, [], region, deciding) : { why: problem('sheet-left-alone', {}) };
}

/**
 * The kinds that an amount may be of, where nothing says which way the goods went: it is a bare 数量, or its head is one that nobody
 * knows. None where it is clear.
 */
function waysOf(best: Candidate, complete: readonly Candidate[]): Candidate[] {
  const { hypothesis: found, kind } = best;
  const near = complete.filter(
    (one) => one.kind.goods && one.hypothesis && best.score - one.score < WEIGHTS.way,
  );
  if (found?.bare) return near.filter((one) => best.score - one.score < SURE.unknown);
  const amount = found?.list.taken.find((one) => one.doubtful && isDirected(one, kind));
  if (!amount) return [];
  const ways = near.filter((one) =>
    one.hypothesis?.list.taken.some((other) => other.column === amount.column && isDirected(other, one.kind)),
  );
  return ways.length > 1 ? ways : [];
}

/** Takes a reading, if all its columns are certain; else they are asked about. `as`: what a person said that it is. */
function certain(
  sheet: SheetCells,
  best: Candidate,
  complete: readonly Candidate[],
  region: Region | null,
  deciding: Deciding,
  as = '',
): Decision {
  const guessed = best.hypothesis;
  if (!guessed || !region) return { taken: [best, ...companions(best, complete)] };
  const bold = as === '' && isNameless(guessed, region);
  const own = deciding.words(best.kind);
  const apart = tellingApart(sheet, guessed, own, (word) => deciding.lexicon.vocabulary.meanings(word));
  const doubt = guesses(sheet, guessed, own, deciding.answers, as, bold, apart);
  if (doubt.question && !doubt.words) return { question: doubt.question };
  const again = doubt.words && hypothesis(best.kind, doubt.words, region, deciding.told);
  const taken = again ? { ...best, header: again.header, hypothesis: again } : best;
  const found = { taken: [taken, ...companions(best, complete)] };
  return doubt.question ? { ...found, open: doubt.question } : found;
}

/** Kinds that a list of another kind may carry besides: 库存 in a book list. */
const companions = (best: Candidate, complete: readonly Candidate[]): Candidate[] =>
  complete.filter((one) => one !== best && isCompanion(one, best) && !one.hypothesis?.bare);

/** Whether a list may be of another kind besides: what that cannot do without stands in columns that the first leaves. */
function isCompanion({ kind, hypothesis: found }: Candidate, best: Candidate): boolean {
  if (!found || !kind.alsoIn?.includes(best.kind.name)) return false;
  const left = (column: HeadColumn) => best.hypothesis?.list.left.includes(column) === true;
  if (found.list.spread) return found.list.spread.columns.every(left);
  const needed = found.list.taken.filter(({ field }) =>
    kind.signature.some((group) => group.length === 1 && group[0] === field),
  );
  const adds = (key: string) =>
    found.list.taken.some(({ field, doubtful, column }) => field === key && !doubtful && left(column));
  if (!(kind.adds ?? []).every(adds)) return false;
  const shared = (one: Taken) =>
    best.hypothesis?.list.taken.some(({ field, column }) => field === one.field && column === one.column);
  const sure = found.list.taken.some(({ column, doubtful }) => !doubtful && left(column));
  return sure && needed.every((one) => left(one.column) || shared(one));
}

/** A grid of amounts in which most cells, or those of a column (领用人), cannot be read is none. */
function isStrange({ rows, problems }: Reading<unknown>): boolean {
  const unread = problems.filter((one) => one.code === 'number-unreadable');
  const inColumn = new Map<string, number>();
  for (const { at } of unread) {
    const column = at?.cell?.replace(/\d+$/, '') ?? '';
    inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  }
  const most = Math.max(0, ...inColumn.values());
  const lines = new Set(rows.map((row) => row.line)).size;
  return unread.length > 2 && (unread.length > rows.length || (most > 2 && most * 2 > lines));
}

/** Grids, read through as a whole. */
function wholes(sheet: SheetCells, said: Said, { kinds, words, context }: Deciding): Candidate[] {
  return kinds.flatMap((kind) => {
    const own = words(kind);
    const reading = kind.readWhole?.(sheet, context(null), own.fields);
    if (!reading || (kind.about === 'goods' && isStrange(reading))) return [];
    const name = said.name(own.names) === '' ? 0 : WEIGHTS.named;
    return [{ kind, reading, score: (reading.score ?? 3) * WEIGHTS.whole + name }];
  });
}

/** Families of foreign tables that columns of a region belong to. */
const foreignHeads = (region: Region): readonly string[] =>
  (region.head.blocks[0] ?? []).flatMap((column) => foreignTo(column, region));

/** What speaks for "not ours": of a grid only what stands over it. */
function strangeness(
  best: Candidate | undefined,
  foreign: Foreign | undefined,
  said: Said,
  { lexicon, words }: Deciding,
  region: Region | null,
): Foreign | undefined {
  if (!best?.reading) return foreign;
  // 领用人 beside a grid of goods: they were handed out.
  const [heads] = best.kind.about === 'goods' && region ? foreignHeads(region) : [];
  if (heads) return { family: heads, score: best.score, speaks: [] };
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

/** What it seems to be, and how to have it read all the same: as a kind by whose name it is called, else as one to be named. */
function notOurs(
  sheet: SheetCells,
  { family }: Foreign,
  best: Candidate | undefined,
  { titleOf }: Deciding,
): Problem {
  // Whatever a log is called, its rows are none of what a list of stock has: no command reads it as one.
  const named = family !== 'moved' && best?.hypothesis && best.hypothesis.name !== '';
  const kind = best && named ? titleOf(best.kind) : '';
  const command = importAs(sheet, kind);
  return family === ''
    ? problem('sheet-not-ours', { kind, command })
    : problem('sheet-foreign', { family, kind, command });
}

/** What spoke for a field, with the field as people say it. */
function labelled(spoken: Spoken, { labels }: KindWords): Spoken {
  const called = (key: string) => labels.get(key) ?? key;
  const of = spoken.what === 'missing' ? spoken.of.split('/').map(called).join(' / ') : spoken.of;
  return { ...spoken, of, ...(spoken.field ? { field: called(spoken.field) } : {}) };
}

/** The three best readings as ours, and the best as none of ours. */
function considered(
  lists: readonly Hypothesis[],
  complete: readonly Candidate[],
  strange: Foreign | undefined,
  { titleOf, words }: Deciding,
): Considered[] {
  const grids = complete.filter((one) => one.reading);
  const ours: Considered[] = [
    ...lists.map((one) => ({
      what: titleOf(one.kind),
      kind: one.kind,
      score: one.score,
      speaks: one.speaks.map((spoken) => labelled(spoken, words(one.kind))),
    })),
    ...grids.map((one) => ({ what: titleOf(one.kind), kind: one.kind, score: one.score, speaks: [] })),
  ];
  return ours
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .concat(strange ? [{ what: `× ${strange.family}`, score: strange.score, speaks: strange.speaks }] : []);
}

import { type Problem, problem } from '../../words/problem.ts';
import { IGNORED, type KindWords, withMapped } from '../columns.ts';
import { importAs, placeOf } from '../deciding.ts';
import { headerKey } from '../header-text.ts';
import type { Question, SheetCells } from '../kind.ts';
import { sampleOf } from '../sample.ts';
import type { Hypothesis } from './kind.ts';
import { isBlind, isBlindFigure, isBold } from './settle.ts';
import type { Taken } from './taken.ts';

/** Nothing is doubtful; or a question; or what a person answered, as words; or both, where the columns can wait: they are left out meanwhile. */
export interface Doubt {
  question?: Question;
  words?: KindWords;
}

/** A way to take the doubtful columns: header → field. */
type Way = ReadonlyMap<string, string>;

/** More ways than these are no help. */
const WAYS = 4;

/**
 * Columns that were taken although their heads tell little: one question for all of a sheet, with what else they may be. Left alone
 * they would be lost, or something else, without a word. `bold`: nor is what only the cells say taken. `apart`: columns
 * without which two things would be one. `as`: the kind's title, where a person says besides what it is.
 */
export function guesses(
  sheet: SheetCells,
  found: Hypothesis,
  words: KindWords,
  answers: ReadonlyMap<string, string>,
  as = '',
  bold = false,
  apart: readonly Taken[] = [],
): Doubt {
  const guessed = found.list.taken.filter((one) => one.doubtful || (bold && isBold(one, found.kind)));
  const doubtful = [...guessed, ...apart];
  if (doubtful.length === 0) return {};
  const headers = doubtful.map((one) => one.column.header);
  const ways = waysOf(doubtful, found);
  const id = `columns:${found.kind.name}:${headers.join('|')}`;
  const answered = ways.find((way) => keyOf(way) === answers.get(id));
  if (answered) return { words: withMapped(words, answered) };
  const canWait = (field: string) => found.kind.canWait?.includes(field) ?? false;
  const waits =
    found.unsaid.length === 0 && doubtful.every((one) => [one.field, ...one.others].every(canWait));
  const without = withMapped(words, new Map(headers.map((header) => [header, IGNORED])));
  if (waits && answers.has(id)) return { words: without };
  const [first, ...others] = ways.map((way) => importAs(sheet, as, mapOf(way, words)));
  const labels = ways.map((way) => pairsOf(way, words).join('、'));
  const args = { pairs: pairsOf(ways[0] as Way, words), command: first ?? '', others };
  return {
    ...(waits ? { words: without } : {}),
    question: {
      id,
      ...(waits ? { waits } : {}),
      choices: ways.map(keyOf),
      labels,
      sample: sampleOf(sheet, found.header.row),
      problem: waits
        ? open(sheet, doubtful, words, as)
        : problem('columns-doubtful', args, { at: placeOf(sheet) }),
    },
  };
}

/** Columns that can wait are not read meanwhile: each with what it may be, and how to have it read, or be told no more of it. */
function open(sheet: SheetCells, doubtful: readonly Taken[], words: KindWords, as: string): Problem {
  const way: Way = new Map(doubtful.map((one) => [one.column.header, one.field]));
  const none: Way = new Map(doubtful.map((one) => [one.column.header, IGNORED]));
  const columns = doubtful.map((one) => {
    const fields = [one.field, ...one.others].slice(0, 3);
    return { header: one.column.header, fields: fields.map((field) => words.labels.get(field) ?? field) };
  });
  const args = {
    columns: columns.map(({ header, fields }) => `${header} → ${fields.join('/')}`),
    command: importAs(sheet, as, mapOf(way, words)),
    none: importAs(sheet, as, mapOf(none, words)),
  };
  return problem('columns-open', args, { at: placeOf(sheet) });
}

/** --map for the doubtful columns of a reading, each way to take them, the best first: said along with --as, it is one question and not two. */
export function mapsFor(found: Hypothesis | undefined, words: KindWords): string[] {
  const doubtful = found?.list.taken.filter((one) => one.doubtful) ?? [];
  return doubtful.length === 0 || !found ? [''] : waysOf(doubtful, found).map((way) => mapOf(way, words));
}

/** Nothing calls it so, and what it cannot do without it has only of columns of which nothing says that they are this. */
export function isGropedFor({ name, unsaid, list }: Hypothesis): boolean {
  const having = (group: readonly string[]) => list.taken.filter((one) => group.includes(one.field));
  return name === '' && unsaid.some((group) => having(group).length > 0 && having(group).every(isBlind));
}

/**
 * Every way worth telling: what is blindly guessed is first of all left out, unless the list cannot do without it; then the guesses, what
 * else they may be, and none of them. Numbers that are blindly guessed are left out in all of them.
 */
function waysOf(doubtful: readonly Taken[], found: Hypothesis): Way[] {
  const needed = new Set(found.unsaid.flat());
  const ways = waysToTake(
    doubtful.map((one) =>
      isBlindFigure(one) && !needed.has(one.field) ? { ...one, field: IGNORED, others: [] } : one,
    ),
  );
  // What the list cannot do without is one of these columns.
  if (found.unsaid.length > 0) return ways;
  const seen = doubtful.map((one) => [one.column.header, isBlind(one) ? IGNORED : one.field] as const);
  const none = doubtful.map((one) => [one.column.header, IGNORED] as const);
  return distinct([new Map(seen), ...ways, new Map(none)]);
}

/** The best way first; then those in which one column is something else, the likelier first. */
function waysToTake(doubtful: readonly Taken[]): Way[] {
  const best = new Map(doubtful.map((one) => [one.column.header, one.field]));
  const others = [0, 1, 2].flatMap((rank) =>
    doubtful.flatMap((one) => {
      const field = one.others[rank];
      if (field === undefined) return [];
      const way = new Map(best);
      // Who had it takes what this one gives up.
      for (const [header, taken] of best) if (taken === field) way.set(header, one.field);
      return [way.set(one.column.header, field)];
    }),
  );
  return distinct([best, ...others]).slice(0, WAYS);
}

const distinct = (ways: readonly Way[]) =>
  ways.filter((way, i) => ways.findIndex((other) => keyOf(other) === keyOf(way)) === i);

const keyOf = (way: Way) => [...way].map((pair) => pair.join('=')).join(',');

/** What --map takes for these columns. */
export const mapOf = (way: Way, words: KindWords) =>
  [...way].map(([header, field]) => `${header}=${nameOf(field, words)}`).join(',');

const pairsOf = (way: Way, words: KindWords) =>
  [...way].map(
    ([header, field]) => `${header} → ${field === IGNORED ? '×' : (words.labels.get(field) ?? field)}`,
  );

/** What --map takes for a field: how it is shown, where that means this field. */
function nameOf(field: string, words: KindWords): string {
  const label = words.labels.get(field);
  return label && words.byWord.get(headerKey(label).key)?.[0]?.field === field ? label : field;
}

import { conceptsOf, isMapped, type KindWords, type Meaning } from '../columns.ts';
import { isTotal, spreadHeads } from '../columns-by-heading.ts';
import { type Evidence, FEW } from '../evidence/column.ts';
import type { Known } from '../evidence/known.ts';
import { dueBeside, ofOtherTimes } from '../evidence/period.ts';
import { isValue } from '../evidence/shapes.ts';
import { RARE, TYPERS } from '../evidence/typers.ts';
import { saidByVerb } from '../evidence/verbs.ts';
import type { Column, SpreadHeads } from '../header.ts';
import { headerKey } from '../header-text.ts';
import type { CellContext, Field, Kind } from '../kind.ts';
import type { Head, HeadColumn } from '../layout/head.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { forbids, isNoKey, provenAmount } from './amounts.ts';
import { bestMatching } from './assign.ts';
import { areClasses, areStrangers, READS } from './cells.ts';
import { meaningsOf } from './meanings.ts';
import { settle } from './settle.ts';
import type { Bearing, Taken } from './taken.ts';
import { guessed, isGuess, otherAmount } from './unknown-head.ts';
import { WEIGHTS } from './weights.ts';

/** A piece of evidence, kept so that it can be shown. */
export interface Spoken {
  what: 'head' | 'cells' | 'unreadable' | 'missing' | 'other' | 'foreign' | 'unknown' | 'named' | 'direction';
  /** The head, the title's word or the field that speaks. */
  of: string;
  field?: string;
  weight: number;
}

/** A region read as a list of one kind. */
export interface ListReading {
  taken: Taken[];
  /** Columns of the first block that no field was found for. */
  left: HeadColumn[];
  /** Of those, columns of another time than one beside them, or of what is not kept here: they say nothing of the kind. */
  aside: HeadColumn[];
  speaks: Spoken[];
  /** Heads that are values of the kind's `spread`. */
  spread: SpreadHeads | undefined;
}

/** Gives each field of the kind its best column, over all columns at once; what is said `over` the table is guessed of none. */
export function readAsList(
  kind: Kind,
  words: KindWords,
  vocabulary: Vocabulary,
  head: Head,
  evidence: Evidence,
  ctx: CellContext,
  known: Known,
  named: Bearing['named'],
  over: ReadonlySet<string> = new Set(),
): ListReading {
  const columns = head.blocks[0] ?? [];
  const spread = spreadHeads(kind, words, columns, vocabulary, evidence, ctx);
  const rest = columns.filter((column) => !spread?.columns.includes(column));
  // 组别 over classes is a head that nobody knows.
  const denied = (column: HeadColumn) => {
    const concepts = column.texts.flatMap(({ text }) => vocabulary.meanings(headerKey(text).key));
    return concepts.length > 0 && concepts.every((one) => areClasses(one, column, evidence));
  };
  const meanings = rest.map((column) =>
    denied(column) && !words.byWord.get(headerKey(column.header).key)?.some(isMapped)
      ? undefined
      : meaningsOf(column, words, vocabulary),
  );
  // 星期一, 三(1)班, 教导处: a value heads no column of a list.
  const heads = (column: HeadColumn) => !column.texts.some(({ text }) => isValue(text, known));
  const said = new Set(
    rest.flatMap((column, c) => meanings[c]?.[0]?.field ?? plainlyLike(column, words, vocabulary, evidence)),
  );
  const bearing: Bearing = { kind, words, vocabulary, evidence, ctx, known, columns, said, named };
  const pairs = kind.fields.map((field) => {
    const rivals = rest.filter((_, c) => meanings[c]?.some((one) => one.field === field.key));
    return rest.map((column, c) => {
      const own = meanings[c];
      const meaning = own?.find((one) => one.field === field.key);
      const told = meaning !== undefined && isMapped(meaning);
      if (!told && (forbids(column, field, bearing) || isNoKey(column, field, own !== undefined, bearing)))
        return null;
      if (!own) return heads(column) && !over.has(field.key) ? guessed(field, column, bearing) : null;
      if (!meaning) return otherAmount(field, column, bearing);
      const one = pair(field, column, meaning, bearing);
      const proven = rivals.length > 1 ? provenAmount(column, rivals, bearing) : 0;
      return one && { ...one, worth: one.worth + proven };
    });
  });
  const others = ofOtherTimes(rest, ctx.term);
  setAside(pairs, rest, others, bearing);
  // What was ordered is meant, not what should have been, nor is that anything else; 应到 beside 实到 is a field of its own.
  const due = dueBeside(rest);
  for (const row of pairs)
    rest.forEach((column, c) => {
      const one = row[c];
      if (one && isGuess(one) && due.has(column)) row[c] = null;
    });
  const matching = bestMatching(pairs.map((row) => row.map((one) => one?.worth ?? 0)));
  const found = matching.flatMap((c, f) => {
    const one = c < 0 ? null : pairs[f]?.[c];
    // An amount of its own beside those that stand under values is read of no row: 幼儿园每班 beside 小学每班. 合计 is held against them.
    const apart = one?.field === spread?.spread.amount && !isTotal(one?.column.header ?? '');
    return one && one.field !== spread?.spread.over && !(spread && apart) ? [one] : [];
  });
  // 合计 beside 教导处 and 总务处 is what they have together, and is held against them.
  const taken = settle(found, pairs.flat(), bearing).map((one) =>
    one.field === spread?.spread.amount && isTotal(one.column.header) ? { ...one, doubtful: false } : one,
  );
  const left = rest.filter((column) => !taken.some((one) => one.column === column));
  return {
    taken,
    left,
    aside: left.filter((column) => others.has(column) || spread?.aside.includes(column)),
    speaks: taken.flatMap((one) => spoken(one, evidence)),
    spread,
  };
}

/** Of 上学期每生 and 本学期每生 the one of now is meant, unless the field itself is of another time: 上期结存. */
function setAside(
  pairs: (Taken | null)[][],
  columns: readonly HeadColumn[],
  others: ReturnType<typeof ofOtherTimes>,
  { kind }: Bearing,
): void {
  if (others.size === 0) return;
  kind.fields.forEach((field, f) => {
    const own = conceptsOf(kind, field.key)[0] ?? field.key;
    const row = pairs[f] ?? [];
    columns.forEach((column, c) => {
      const one = row[c];
      if (!one || isMapped(one.meaning)) return;
      const now = others.get(column)?.map((other) => row[columns.indexOf(other)]);
      if (now && isGuess(one)) row[c] = null;
      if (now?.some((other) => other && (other.meaning.concept === own || one.meaning.concept !== own)))
        row[c] = null;
    });
  });
}

/** The fields that a head nobody knows is so like that hardly another is meant, or the head of numbers speaks of by its verb: 已到. */
function plainlyLike(
  column: HeadColumn,
  words: KindWords,
  vocabulary: Vocabulary,
  evidence: Evidence,
): string[] {
  return column.texts.flatMap(({ text }) => {
    const { key } = headerKey(text);
    const [most] = vocabulary.like(key);
    const verb = evidence.of(column).numeric > READS ? saidByVerb(key) : undefined;
    return [most && most.score >= WEIGHTS.like ? most.concept : undefined, verb]
      .flatMap((concept) => words.byConcept.get(concept ?? '') ?? [])
      .map((one) => one.field);
  });
}

/** A head that is a word of the field. */
function pair(field: Field, column: HeadColumn, meaning: Meaning, bearing: Bearing): Taken | null {
  const { kind, evidence, ctx } = bearing;
  const concept = conceptsOf(kind, field.key)[0] ?? field.key;
  const rare = RARE[concept] ?? 0;
  const share = isMapped(meaning) ? null : evidence.of(column).share(concept, field, ctx);
  const made = { field: field.key, column, meaning, doubtful: false, others: [] };
  // 学生类别 that says 统招 in every row is no state of a pupil: of a field that reads little, not one cell is read.
  const { cells } = evidence.of(column);
  if (share === 0 && cells.length >= FEW && rare === 0 && !field.required && !inSignature(field, kind))
    return null;
  if (SILENT.has(concept) && !isMapped(meaning)) return { ...made, worth: SILENT_WORTH };
  let worth = meaning.weight + (share === null ? 0 : WEIGHTS.cells * rare * share);
  const loose = concept in TYPERS && !['sex', 'isbn'].includes(concept);
  if (share !== null && share < 0.3 && !loose) worth += WEIGHTS.unreadable;
  // A wider word, and nothing beneath it that the school has: 存放处 that are no rooms.
  const wider = !isMapped(meaning) && meaning.concept !== concept && meaning.concept !== '';
  if (wider && areStrangers(concept, column, bearing)) worth += WEIGHTS.strangers;
  return worth <= 0 ? null : { ...made, worth };
}

const inSignature = (field: Field, kind: Kind) =>
  kind.signature.some((group) => group.length === 1 && group[0] === field.key);

/** Concepts that stand in any list and tell nothing of it. */
const SILENT = new Set(['seq', 'note']);
const SILENT_WORTH = 0.05;

function spoken(one: Taken, evidence: Evidence): Spoken[] {
  const { field, column, meaning, worth } = one;
  // Taken only because it fits: nobody knows what it is.
  if (one.doubtful && worth < WEIGHTS.telling) {
    const weight = WEIGHTS.unknownColumn * evidence.of(column).filled;
    return [{ what: 'unknown', of: column.header, field, weight }];
  }
  const head = Math.min(meaning.weight, worth, 1);
  const cells = meaning.weight > worth ? 0 : worth - meaning.weight;
  return [
    { what: 'head', of: column.header, field, weight: head } as const,
    ...(cells > 0 ? [{ what: 'cells', of: column.header, field, weight: cells } as const] : []),
    ...(cells < 0 ? [{ what: 'unreadable', of: column.header, field, weight: cells } as const] : []),
  ];
}

/** The columns of every block, as the rows are read by them. */
export function blocksFor(head: Head, { taken }: ListReading): Column[][] {
  const byHeader = new Map(taken.map((one) => [headerKey(one.column.header).key, one.field]));
  return head.blocks.map((block, i) =>
    block.flatMap((column) => {
      const field =
        i === 0
          ? taken.find((one) => one.column === column)?.field
          : byHeader.get(headerKey(column.header).key);
      return field ? [{ column: column.column, field, header: column.header, unit: column.unit }] : [];
    }),
  );
}

import { conceptsOf, type KindWords, MAPPED, type Meaning } from '../columns.ts';
import { spreadHeads } from '../columns-by-heading.ts';
import type { Evidence } from '../evidence/column.ts';
import { RARE, TYPERS } from '../evidence/typers.ts';
import type { Column, SpreadHeads } from '../header.ts';
import { headerKey } from '../header-text.ts';
import type { CellContext, Kind } from '../kind.ts';
import type { Head, HeadColumn } from '../layout/head.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { bestMatching } from './assign.ts';
import { WEIGHTS } from './weights.ts';

/** A piece of evidence, kept so that it can be shown. */
export interface Spoken {
  what: 'head' | 'cells' | 'unreadable' | 'missing' | 'other' | 'foreign' | 'unknown' | 'named' | 'direction';
  /** The head, the title's word or the field that speaks. */
  of: string;
  field?: string;
  weight: number;
}

/** A column taken for a field. */
export interface Taken {
  field: string;
  column: HeadColumn;
  meaning: Meaning;
  worth: number;
  /** The head is only like a word of the field, or says nothing at all: what the cells are must bear it out. */
  doubtful: boolean;
}

/** A region read as a list of one kind. */
export interface ListReading {
  taken: Taken[];
  /** Columns of the first block that no field was found for. */
  left: HeadColumn[];
  speaks: Spoken[];
  /** Heads that are values of the kind's `spread`. */
  spread: SpreadHeads | undefined;
}

/** Gives each field of the kind its best column, over all columns at once. */
export function readAsList(
  kind: Kind,
  words: KindWords,
  vocabulary: Vocabulary,
  head: Head,
  evidence: Evidence,
  ctx: CellContext,
): ListReading {
  const columns = head.blocks[0] ?? [];
  const spread = spreadHeads(kind, words, columns, vocabulary, evidence, ctx);
  const rest = columns.filter((column) => !spread?.columns.includes(column));
  const fields = kind.fields;
  const meanings = rest.map((column) => meaningsOf(column, words, vocabulary));
  const pairs = fields.map((field) =>
    rest.map((column, c) => {
      const meaning = meanings[c]?.find((one) => one.field === field.key);
      return meaning || meanings[c]?.length === 0
        ? pair(kind, field.key, column, meaning, evidence, ctx, vocabulary)
        : null;
    }),
  );
  const matching = bestMatching(pairs.map((row) => row.map((one) => one?.worth ?? 0)));
  const taken = matching.flatMap((c, f) => {
    const one = c < 0 ? null : pairs[f]?.[c];
    return one && one.field !== spread?.spread.over ? [one] : [];
  });
  return {
    taken,
    left: rest.filter((column) => !taken.some((one) => one.column === column)),
    speaks: taken.flatMap((one) => spoken(one)),
    spread,
  };
}

/** What a head may mean to a kind: its words first, else what it is like; nothing where it is known to mean something else. */
export function meaningsOf(column: HeadColumn, words: KindWords, vocabulary: Vocabulary): readonly Meaning[] {
  const mapped = words.byWord.get(headerKey(column.header).key);
  if (mapped) return mapped;
  for (const { text } of column.texts) {
    const { key } = headerKey(text);
    const exact = exactly(key, words);
    if (exact) return exact;
    if (vocabulary.isKnown(key)) return [];
  }
  const like = column.texts.flatMap(({ text }) => {
    const { key } = headerKey(text);
    return vocabulary
      .like(key)
      .flatMap(({ concept, score }) =>
        (words.byConcept.get(concept) ?? []).map((one) => ({ ...one, weight: one.weight * score })),
      );
  });
  return like.filter((one, i) => like.findIndex((other) => other.field === one.field) === i);
}

/** Whether a head is a word of the vocabulary, or halves of it are. */
export function isKnown(column: HeadColumn, vocabulary: Vocabulary): boolean {
  const parts = column.header.split('·');
  return [...parts, ...column.texts.map(({ text }) => text)].some((text) =>
    vocabulary.isKnown(headerKey(text).key),
  );
}

/** The head as it stands, without 其中 or 本次 before it, or either half of 处室/教研组 and 姓名 Name where both agree or one is known. */
function exactly(key: string, words: KindWords): readonly Meaning[] | undefined {
  const plain = key.replace(/^(其中|本次|实际|现)/, '');
  const whole = words.byWord.get(key) ?? words.byWord.get(plain);
  if (whole) return whole;
  const halves = /^([一-鿿]+)([a-z.'# ]+)$|^([a-z.'# ]+)([一-鿿]+)$|^([^/|]+)[/|]([^/|]+)$/.exec(key);
  const parts = halves?.slice(1).filter(Boolean) ?? [];
  const hits = parts.flatMap((part) => words.byWord.get(part) ?? []);
  // What stands beside a stroke is no translation: both must say the same.
  if (/[/|]/.test(key) && parts.some((part) => !words.byWord.has(part))) return undefined;
  return new Set(hits.map(({ field }) => field)).size === 1 ? hits.slice(0, 1) : undefined;
}

function pair(
  kind: Kind,
  key: string,
  column: HeadColumn,
  meaning: Meaning | undefined,
  evidence: Evidence,
  ctx: CellContext,
  vocabulary: Vocabulary,
): Taken | null {
  const field = kind.fields.find((one) => one.key === key);
  const concept = conceptsOf(kind, key)[0] ?? key;
  const rare = RARE[concept] ?? 0;
  if (!field || (!meaning && (rare < WEIGHTS.cellsAlone || isKnown(column, vocabulary)))) return null;
  const share = meaning?.weight === MAPPED ? null : evidence.of(column).share(concept, field, ctx);
  if (!meaning) {
    // Nobody knows the head: cells alone, and only where they can hardly be anything else.
    const enough = share !== null && share >= WEIGHTS.cellsAloneShare && evidence.of(column).cells.length > 1;
    if (!enough) return null;
    const worth = WEIGHTS.cells * rare * share;
    return { field: key, column, meaning: { field: key, weight: 0, concept }, worth, doubtful: true };
  }
  if (SILENT.has(concept) && meaning.weight < MAPPED)
    return { field: key, column, meaning, worth: SILENT_WORTH, doubtful: false };
  let worth = meaning.weight + (share === null ? 0 : WEIGHTS.cells * rare * share);
  const loose = concept in TYPERS && !['sex', 'isbn'].includes(concept);
  if (share !== null && share < 0.3 && !loose) worth += WEIGHTS.unreadable;
  const doubtful = meaning.weight < 0.6 && !(share !== null && share >= 0.9 && rare >= 0.5);
  return worth <= 0 ? null : { field: key, column, meaning, worth, doubtful };
}

/** Concepts that stand in any list and tell nothing of it. */
const SILENT = new Set(['seq', 'note']);
const SILENT_WORTH = 0.05;

function spoken({ field, column, meaning, worth }: Taken): Spoken[] {
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

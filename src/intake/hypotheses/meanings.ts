import type { KindWords, Meaning } from '../columns.ts';
import { headerKey } from '../header-text.ts';
import { type HeadColumn, isBare } from '../layout/head.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a head is known to mean to a kind; nothing where it means something else; undefined where nobody knows it. */
export function meaningsOf(
  column: HeadColumn,
  words: KindWords,
  vocabulary: Vocabulary,
): readonly Meaning[] | undefined {
  const mapped = words.byWord.get(headerKey(column.header).key);
  if (mapped) return mapped;
  for (const { text } of column.texts) {
    const { key } = headerKey(text);
    const exact = exactly(key, words);
    if (exact) return exact;
    if (vocabulary.meanings(key).length > 0) return [];
  }
  return isOurs(column, vocabulary) ? [] : undefined;
}

/** Whether a head or half of it is a word that some list of ours has; 数量 beneath each of 期初, 入库 and 期末 says nothing by itself. */
function isOurs({ header, texts }: HeadColumn, vocabulary: Vocabulary): boolean {
  const halves = header
    .split('·')
    .filter((half) => !isBare({ text: half }) || texts.some(({ text }) => text === half));
  return halves.some((half) => vocabulary.meanings(headerKey(half).key).length > 0);
}

/** Whether a head is a word of the vocabulary, or half of it is: 配班/副班主任. */
export function isKnown(column: HeadColumn, vocabulary: Vocabulary): boolean {
  const parts = column.header.split(/[·/]/);
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

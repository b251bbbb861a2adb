import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../store/installed.ts';
import type { Problem } from '../words/problem.ts';
import { headerKey } from './header-text.ts';
import type { Kind, Synonyms } from './kind.ts';
import { Vocabulary } from './vocabulary.ts';
import { readWords, type WordFile } from './word-file.ts';

/** A field that a head may mean, and how surely: 1 for the field's own concept, less for a wider one (数量), more for what --map says. */
export interface Meaning {
  field: string;
  weight: number;
  /** The concept by which the word is known; '' for the school's own word or --map. */
  concept: string;
}

/** What one kind understands: the vocabulary's concepts as its fields, and the school's own words. */
export interface KindWords {
  /** Names by which --as takes it; in titles, sheet and file names they speak for it. Normalised. */
  names: string[];
  /** Field → header words, normalised, best first. */
  fields: Synonyms;
  /** Field → how it is shown: the first word of its concept, as written. */
  labels: ReadonlyMap<string, string>;
  byWord: ReadonlyMap<string, Meaning[]>;
  byConcept: ReadonlyMap<string, Meaning[]>;
}

export interface Lexicon {
  vocabulary: Vocabulary;
  kinds: ReadonlyMap<string, KindWords>;
}

/** What `loadLexicon` must know of a kind. */
export type Named = Pick<Kind, 'name' | 'names' | 'fields' | 'concepts' | 'labels'>;

/** A second concept of a field counts so much less than its first. */
const WIDER = 0.15;

/**
 * Loads the vocabulary and what these kinds take from it; `own` is the school's templates/columns, <kind>.yaml, whose words come
 * first; `vocabularies` are those of the program's that are used. Broken files are problems with their line; the kind then has the words that could be read.
 */
export async function loadLexicon(
  kinds: readonly Named[],
  own?: string,
  shipped = installed('templates', 'columns'),
  vocabularies: readonly string[] = ['concepts.yaml'],
): Promise<{ lexicon: Lexicon; problems: Problem[] }> {
  const problems: Problem[] = [];
  const load = async (path: string): Promise<WordFile> => {
    const read = existsSync(path) ? await readWords(readFileSync(path, 'utf8'), path) : new Map();
    if (read instanceof Map) return read;
    problems.push(read.problem);
    return new Map();
  };
  const fields = new Map<string, string[]>();
  for (const name of vocabularies)
    for (const [concept, words] of (await load(join(shipped, name))).get('fields') ?? [])
      fields.set(concept, words);
  const vocabulary = new Vocabulary(fields, await load(join(shipped, 'foreign.yaml')));
  const all = new Map<string, KindWords>();
  for (const kind of kinds) {
    const added: WordFile = own ? await load(join(own, `${kind.name}.yaml`)) : new Map();
    all.set(kind.name, wordsOf(kind, vocabulary, added));
  }
  return { lexicon: { vocabulary, kinds: all }, problems };
}

/** The concepts that a field means, its own first. */
export function conceptsOf(kind: Pick<Kind, 'concepts'>, field: string): readonly string[] {
  return kind.concepts?.[field] ?? [field];
}

/** What a kind takes from the vocabulary, with a school's `added` words. */
export function wordsOf(kind: Named, vocabulary: Vocabulary, added: WordFile = new Map()): KindWords {
  const fields = new Map<string, string[]>();
  const labels = new Map<string, string>();
  const byWord = new Map<string, Meaning[]>();
  const byConcept = new Map<string, Meaning[]>();
  const note = (map: Map<string, Meaning[]>, key: string, meaning: Meaning) => {
    const known = map.get(key);
    if (!known) map.set(key, [meaning]);
    else if (!known.some((one) => one.field === meaning.field)) known.push(meaning);
  };
  const own = added.get('fields');
  for (const field of new Set([...kind.fields.map((one) => one.key), ...Object.keys(kind.concepts ?? {})])) {
    const words: string[] = [];
    for (const word of own?.get(field) ?? []) {
      const { key } = headerKey(word);
      words.push(key);
      note(byWord, key, { field, weight: 1.1, concept: '' });
    }
    conceptsOf(kind, field).forEach((concept, i) => {
      const written = vocabulary.words(concept);
      if (i === 0) labels.set(field, kind.labels?.[field] ?? written[0] ?? field);
      written.forEach((word, rank) => {
        const { key } = headerKey(word);
        words.push(key);
        note(byWord, key, { field, weight: 1 - i * WIDER - rank * 0.001, concept });
      });
      note(byConcept, concept, { field, weight: 1 - i * WIDER, concept });
    });
    fields.set(field, words);
  }
  const names = [...(added.get('')?.get('names') ?? []), ...kind.names, kind.name];
  return { names: [...new Set(names.map((name) => headerKey(name).key))], fields, labels, byWord, byConcept };
}

/** The field that is called so: by its key, by a word that heads its column, or as it is shown. */
export function fieldNamed(words: KindWords, name: string): string | undefined {
  if (words.fields.has(name)) return name;
  const [meaning] = words.byWord.get(headerKey(name).key) ?? [];
  if (meaning) return meaning.field;
  const shown = name.toLowerCase();
  return [...words.labels].find(([, label]) => label.toLowerCase() === shown)?.[0];
}

/** The same words with what --map "班级=class" says put first. */
export function withMapped(words: KindWords, map: ReadonlyMap<string, string>): KindWords {
  const byWord = new Map(words.byWord);
  for (const [header, target] of map) {
    const [meaning] = words.byWord.get(headerKey(target).key) ?? [];
    const field = fieldNamed(words, target);
    // A word that is the field's own in one kind, and a wider one in another, speaks for the first.
    const weight = MAPPED + (words.fields.has(target) ? 0 : Math.min(0, (meaning?.weight ?? 1) - 1));
    if (target === IGNORED) byWord.set(headerKey(header).key, [{ field: IGNORED, weight: 0, concept: '' }]);
    else if (field) byWord.set(headerKey(header).key, [{ field, weight, concept: '' }]);
  }
  return { ...words, byWord };
}

/** --map "X=-": the column is of no use. */
export const IGNORED = '-';
/** What --map says outweighs all else. */
const MAPPED = 5;
export const isMapped = ({ weight }: Meaning) => weight >= MAPPED - 1;

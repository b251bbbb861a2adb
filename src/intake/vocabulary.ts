import { type Like, Likeness } from './evidence/likeness.ts';
import { headerKey } from './header-text.ts';
import type { WordFile } from './word-file.ts';

/** What a list speaks of, as far as tables of other trades look like it. */
export type About = 'goods' | 'people' | 'any';

/** All that heads of columns may mean, over all kinds, and the words of tables that are none of them. */
export class Vocabulary {
  private readonly concepts: ReadonlyMap<string, readonly string[]>;
  private readonly byWord = new Map<string, string[]>();
  private readonly foreign = new Map<string, string[]>();
  private readonly likeness: Likeness;
  private readonly found = new Map<string, readonly Like[]>();
  /** Families of foreign tables, with the words of their titles, normalised, and what they may be mistaken for. */
  readonly families: readonly { family: string; about: About; titles: readonly string[] }[];

  constructor(concepts: ReadonlyMap<string, readonly string[]>, foreign: WordFile) {
    this.concepts = concepts;
    for (const [concept, words] of this.concepts)
      for (const word of words) add(this.byWord, headerKey(word).key, concept);
    for (const [family, words] of foreign.get('heads') ?? [])
      for (const word of words) add(this.foreign, headerKey(word).key, family);
    this.families = (['goods', 'people', 'any'] as const).flatMap((about) =>
      [...(foreign.get(about) ?? [])].map(([family, words]) => ({
        family,
        about,
        titles: words.map((word) => headerKey(word).key),
      })),
    );
    this.likeness = new Likeness(this.byWord);
  }

  /** The words of a concept as written. */
  words(concept: string): readonly string[] {
    return this.concepts.get(concept) ?? [];
  }

  /** What a head means, when it is a word of the vocabulary. */
  meanings(key: string): readonly string[] {
    return this.byWord.get(key) ?? [];
  }

  /** 午休 and 早读 stand in cells of a day's times, and head no column. */
  isCell(key: string): boolean {
    return this.meanings(key).length > 0 && this.meanings(key).every((concept) => concept === 'break');
  }

  /** Families of foreign tables that have such a column. */
  foreignTo(key: string): readonly string[] {
    return this.foreign.get(key) ?? [];
  }

  isKnown(key: string): boolean {
    return this.byWord.has(key) || this.foreign.has(key);
  }

  /** What a head that is no word of the vocabulary is like, best first. */
  like(key: string): readonly Like[] {
    let like = this.found.get(key);
    if (!like) {
      like = this.likeness.of(key);
      this.found.set(key, like);
    }
    return like;
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

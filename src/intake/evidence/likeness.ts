/** A head is like a word of the vocabulary from here on. */
const LEAST = 0.5;
/** What is only like a word never counts as the word itself. */
const MOST = 0.85;

/**
 * How like a text is to the words of each concept: the cosine of their characters and pairs of characters, each weighted by how few
 * concepts have it (书 tells little, 征订 much). So 现有库存数 is on hand, 学员姓名 a name, and one wrong character does no harm.
 */
export class Likeness {
  private readonly words: ReadonlyMap<string, readonly string[]>;
  private index: Map<string, { word: string; weight: number }[]> | undefined;
  private readonly telling = new Map<string, number>();
  private readonly norms = new Map<string, number>();

  /** `words`: word → concepts. The index is made when first asked: most imports know every head. */
  constructor(words: ReadonlyMap<string, readonly string[]>) {
    this.words = words;
  }

  of(text: string): { concept: string; score: number }[] {
    const index = this.index ?? this.build();
    const own = grams(text);
    const weightOf = (gram: string) => this.telling.get(gram) ?? this.rarest;
    const norm = Math.sqrt(own.reduce((sum, gram) => sum + weightOf(gram) ** 2, 0));
    const dot = new Map<string, number>();
    for (const gram of own)
      for (const { word, weight } of index.get(gram) ?? [])
        dot.set(word, (dot.get(word) ?? 0) + weight * weight);
    const best = new Map<string, number>();
    for (const [word, product] of dot) {
      const score = Math.min(MOST, product / (norm * (this.norms.get(word) ?? 1)));
      if (score < LEAST) continue;
      for (const concept of this.words.get(word) ?? [])
        if (score > (best.get(concept) ?? 0)) best.set(concept, score);
    }
    return [...best]
      .map(([concept, score]) => ({ concept, score }))
      .sort((a, b) => b.score - a.score || a.concept.localeCompare(b.concept));
  }

  private rarest = 1;

  private build(): Map<string, { word: string; weight: number }[]> {
    const having = new Map<string, Set<string>>();
    let all = 1;
    for (const [word, concepts] of this.words) {
      all = Math.max(all, this.words.size);
      for (const gram of grams(word)) {
        const set = having.get(gram) ?? new Set();
        for (const concept of concepts) set.add(concept);
        having.set(gram, set);
      }
    }
    const count = new Set([...this.words.values()].flat()).size;
    this.rarest = Math.log(1 + count);
    for (const [gram, set] of having) this.telling.set(gram, Math.log(1 + count / set.size));
    const index = new Map<string, { word: string; weight: number }[]>();
    for (const word of this.words.keys()) {
      let sum = 0;
      for (const gram of grams(word)) {
        const weight = this.telling.get(gram) ?? 0;
        sum += weight ** 2;
        const list = index.get(gram) ?? [];
        list.push({ word, weight });
        index.set(gram, list);
      }
      this.norms.set(word, Math.sqrt(sum));
    }
    this.index = index;
    return index;
  }
}

/** Characters and pairs of them, each once; of Latin words the pairs only. */
function grams(text: string): string[] {
  const found = new Set<string>();
  const characters = [...text];
  characters.forEach((one, i) => {
    if (one > '\u007f') found.add(one);
    const next = characters[i + 1];
    if (next !== undefined) found.add(one + next);
  });
  return [...found];
}

import { asAnswer } from './asked.ts';

/** What is only like a word never counts as the word itself. */
const MOST = 0.85;
/** Less than this is chance. */
const LEAST = 0.1;
/** A word with a modifier before it or a bare "how much" after it: 目前库存, 课桌总数. */
const PLAIN = 0.9;

/** A word at the end, with what narrows it before it: 维修地点, 现任职务. */
const END = 0.8;
/** A word that less than this share of the words that end so agree with says little: 数量, 编号 and 日期 are whatever stands before them. */
const AGREE = 0.6;

/** Words that only say whose, which or when; what stands behind them is what is meant. */
const BEFORE =
  /^(其中|本次|本期|本人|本校|学校|学生|实际|现|现有|目前|当前|所在|所处|所属|具体|主要|有关|相关|校内|全部|最终|应|该)/;
/** Words that only say that there is so much of it, or what it is called. */
const AFTER =
  /(总数量|总数|数量|数目|数额|小计|合计|总计|总量|数|名称|名|情况|信息|要求|说明|人员|姓名|内容|时刻)$/;

/** 不可用 is not like 可用. */
const NOT = /^[不未非无]/;

/** How much a text is like a concept, from 0 to 1. */
export interface Like {
  concept: string;
  score: number;
}

/**
 * How like a text is to the words of each concept: the cosine of their characters and pairs of characters, each weighted by how few
 * concepts have it (书 tells little, 征订 much). What a Chinese compound is stands at its end (提出人 is a person), so its last
 * character counts once more. So 现有库存数 is on hand, 学员姓名 a name, and one wrong character does no harm.
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

  /** The concepts that a text is like, best first. */
  of(text: string): Like[] {
    const answer = asAnswer(text);
    if (answer === undefined) return this.alike(text);
    return this.words.get(answer)?.map((concept) => ({ concept, score: PLAIN })) ?? this.alike(answer);
  }

  private alike(text: string): Like[] {
    const index = this.index ?? this.build();
    const own = grams(text);
    const weightOf = (gram: string) => this.telling.get(gram) ?? this.rarest;
    const norm = Math.sqrt(own.reduce((sum, gram) => sum + weightOf(gram) ** 2, 0));
    const dot = new Map<string, number>();
    for (const gram of own)
      for (const { word, weight } of index.get(gram) ?? [])
        dot.set(word, (dot.get(word) ?? 0) + weight * weight);
    const best = new Map<string, number>();
    const note = (word: string, score: number) => {
      for (const concept of this.words.get(word) ?? [])
        if (score > (best.get(concept) ?? 0)) best.set(concept, score);
    };
    for (const [word, product] of dot) {
      const score = Math.min(MOST, product / (norm * (this.norms.get(word) ?? 1)));
      if (score >= LEAST && NOT.test(word) === NOT.test(text)) note(word, score);
    }
    const end = this.endOf(text);
    for (const [concept, share] of end ? this.endings(end) : [])
      if (share >= AGREE && END * share > (best.get(concept) ?? 0)) best.set(concept, END * share);
    for (const plain of plainOf(text)) note(plain, PLAIN);
    for (const word of this.modified.get(text) ?? []) note(word, PLAIN);
    return [...best]
      .map(([concept, score]) => ({ concept, score }))
      .sort((a, b) => b.score - a.score || a.concept.localeCompare(b.concept));
  }

  /** The longest word that it ends with and that is not the whole of it. */
  private endOf(text: string): string | undefined {
    if (NOT.test(text)) return undefined;
    for (let at = 1; at < text.length; at++) if (this.words.has(text.slice(at))) return text.slice(at);
    return undefined;
  }

  /** Of the words that end with this one, the share that each concept has. */
  private endings(end: string): readonly [concept: string, share: number][] {
    let found = this.byEnd.get(end);
    if (!found) {
      const words = [...this.words].filter(([word]) => word.endsWith(end));
      const counts = new Map<string, number>();
      for (const [, concepts] of words)
        for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1 / concepts.length);
      found = [...counts].map(([concept, count]) => [concept, count / words.length]);
      this.byEnd.set(end, found);
    }
    return found;
  }

  private readonly byEnd = new Map<string, readonly [concept: string, share: number][]>();
  private rarest = 1;
  /** 物资 → 物资名称: what is left of words without what only modifies them. */
  private readonly modified = new Map<string, string[]>();

  private build(): Map<string, { word: string; weight: number }[]> {
    const having = new Map<string, Set<string>>();
    for (const [word, concepts] of this.words) {
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
      for (const plain of plainOf(word))
        this.modified.set(plain, [...(this.modified.get(plain) ?? []), word]);
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

/** The text without what only modifies it: before, after, or both. */
function plainOf(text: string): string[] {
  const found = [
    text.replace(BEFORE, ''),
    text.replace(AFTER, ''),
    text.replace(BEFORE, '').replace(AFTER, ''),
  ];
  return found.filter((one) => one !== text && one !== '');
}

/** Characters and pairs of them, each once, and the last one as such; of Latin words the pairs only. */
function grams(text: string): string[] {
  const found = new Set<string>();
  const characters = [...text];
  characters.forEach((one, i) => {
    if (one > '\u007f') found.add(one);
    const next = characters[i + 1];
    if (next !== undefined) found.add(one + next);
  });
  const last = characters.at(-1);
  if (last !== undefined && last > '\u007f') found.add(`${last}$`);
  return [...found];
}

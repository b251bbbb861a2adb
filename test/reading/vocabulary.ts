/** What schools call each thing, beyond any list of the program's: read word by word from header lines (headers.ts). */
export type Words = Record<string, string>;

/** The concept that a header word stands for in a kind: the longest path part, without its unit in brackets. */
export function conceptOf(words: Words, header: string): string | undefined {
  const leaf = header.split('›').at(-1)!;
  const wanted = [header, leaf].map(bare);
  return Object.keys(words).find((concept) =>
    words[concept]!.split(' ').some((word) => wanted.includes(bare(word))),
  );
}

const bare = (word: string) =>
  word
    .replace(/[（(].*?[）)]$/, '')
    .replace(/[\s　]/g, '')
    .toLowerCase();

/** The unit in a header's brackets: 单价（元） → 元. */
export const unitOf = (header: string): string => /[（(]([^（()）]{1,4})[）)]$/.exec(header)?.[1] ?? '';

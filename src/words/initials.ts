/** The first character of each pinyin initial in the order that a platform sorts Chinese in: what sorts from it to the next begins so. */
const FIRST = [...'阿八嚓咑妸发旮哈击喀垃妈拿噢妑七然仨他哇夕丫匝'];
const LETTERS = 'abcdefghjklmnopqrstwxyz';

/** The other reading of characters in names of items and people that are read in two ways. */
const ALSO: Record<string, string> = {
  乐: 'y',
  长: 'c',
  重: 'z',
  行: 'x',
  单: 's',
  曾: 'z',
  解: 'x',
  查: 'z',
  仇: 'q',
};

/** Made when first asked for: its data takes 9 ms to load. */
let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/** Pinyin initials of a name, for finding: 无尘粉笔 → wcfb, A4复印纸 → a4fyz. Latin letters and digits stay. */
export const initials = (text: string): string =>
  [...text.normalize('NFKC').toLowerCase()].map((char) => initialOf(char)).join('');

/** Do these letters stand for characters that follow each other: yw for 三年级语文? */
export function isInitials(letters: string, name: string): boolean {
  if (!/^[a-z]{2,}$/i.test(letters)) return false;
  const typed = [...letters.toLowerCase()];
  const all = [...name.normalize('NFKC').toLowerCase().replace(/\s/g, '')];
  return all.some((_, from) =>
    typed.every((letter, i) => {
      const char = all[from + i] ?? '';
      return initialOf(char) === letter || ALSO[char] === letter;
    }),
  );
}

/** The letter or digit itself; nothing for what has no initial. */
function initialOf(char: string): string {
  if (/[a-z0-9]/.test(char)) return char;
  const before = known.get(char);
  if (before !== undefined) return before;
  const letter = /\p{Script=Han}/u.test(char) ? sounded(char) : '';
  known.set(char, letter);
  return letter;
}

function sounded(char: string): string {
  collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  const { compare } = collator;
  return LETTERS[FIRST.findLastIndex((first) => compare(first, char) <= 0)] ?? '';
}

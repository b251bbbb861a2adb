/** The first character of each pinyin initial in the order that a platform sorts Chinese in. */
const FIRST = '阿八嚓咑妸发旮哈击喀垃妈拿噢妑七然仨他哇夕丫匝';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/** Pinyin initials of a name, for finding: 无尘粉笔 → wcfb, A4复印纸 → a4fyz. Latin letters and digits stay. */
export function initials(text: string): string {
  let result = '';
  for (const char of text.normalize('NFKC').toLowerCase()) {
    if (/[a-z0-9]/.test(char)) result += char;
    else if (/\p{Script=Han}/u.test(char)) result += initialOf(char);
  }
  return result;
}

/** By the order that the platform sorts Chinese in, which is that of pinyin. */
function initialOf(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  let letter = '';
  for (const [i, first] of [...FIRST].entries()) {
    if (collator.compare(first, char) > 0) break;
    letter = LETTERS[i] ?? '';
  }
  known.set(char, letter);
  return letter;
}

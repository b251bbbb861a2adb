const START = [
  ['阿', 'a'],
  ['八', 'b'],
  ['嚓', 'c'],
  ['咑', 'd'],
  ['妸', 'e'],
  ['发', 'f'],
  ['旮', 'g'],
  ['哈', 'h'],
  ['击', 'j'],
  ['喀', 'k'],
  ['垃', 'l'],
  ['妈', 'm'],
  ['拿', 'n'],
  ['噢', 'o'],
  ['妑', 'p'],
  ['七', 'q'],
  ['然', 'r'],
  ['仨', 's'],
  ['他', 't'],
  ['哇', 'w'],
  ['夕', 'x'],
  ['丫', 'y'],
  ['匝', 'z'],
] as const;
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
  for (const [first, name] of START) {
    if (collator.compare(first, char) > 0) break;
    letter = name;
  }
  known.set(char, letter);
  return letter;
}

/** The first character of each initial, in the order of pinyin: what sorts from it to the next begins with that letter. */
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃妈拿哦啪期然撒塌挖昔压匝'];
const LETTERS = [...'abcdefghjklmnopqrstwxyz'];

/** Characters of names of items and people that are read in two ways. */
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

const order = new Intl.Collator('zh-u-co-pinyin');

/** The letters that a character may begin with; itself where it is none of Chinese. */
function initials(character: string): string[] {
  if (!/\p{Script=Han}/u.test(character)) return [character.toLowerCase()];
  const at = FIRST.findLastIndex((one) => order.compare(one, character) <= 0);
  return [LETTERS[at] ?? '', ALSO[character] ?? []].flat();
}

/** Do these letters stand for characters that follow each other: yw for 三年级语文? */
export function isInitials(letters: string, name: string): boolean {
  if (!/^[a-z]{2,}$/i.test(letters)) return false;
  const typed = [...letters.toLowerCase()];
  const all = [...name].filter((one) => !/\s/.test(one)).map(initials);
  return all.some((_, from) => typed.every((letter, i) => all[from + i]?.includes(letter)));
}

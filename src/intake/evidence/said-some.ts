import { squeeze } from '../parse/plain.ts';
import { withoutSchool } from './said-school.ts';

/** What a title says besides: numbers, brackets, marks, when. */
const BESIDE =
  /[(（【[][^)）】\]]*[)）】\]]|\d+|[\p{P}\p{S}\p{Script=Latin}]+|学年度?|学期|[春秋]季?|年度|[年月日届]/gu;
/** So many characters that nobody knows are a word. */
const WORD = 2;

/**
 * What stands before the name of a list of all (学生名单) and says that it is one of some: 课后服务, 篮球队. `whole`: words that a list of
 * all may have there as well. A class that is called by a name (三年级实验班) is one. '' where nothing says so.
 */
export function saidOfSome(
  texts: readonly string[],
  names: readonly string[],
  whole: RegExp,
  school: string,
): string {
  for (const text of texts) {
    const flat = withoutSchool(squeeze(text.normalize('NFKC')), school);
    const name = names.reduce(
      (best, one) => (one.length > best.length && flat.includes(one) ? one : best),
      '',
    );
    if (name === '') continue;
    const before = flat.slice(0, flat.lastIndexOf(name)).replace(BESIDE, ' ').trim();
    if (/班$/.test(before)) continue;
    const left = before
      .replace(whole, ' ')
      .split(' ')
      .filter((part) => part.length >= WORD);
    if (left.length > 0) return before.split(' ').at(-1) ?? '';
  }
  return '';
}

/** Which of these is said, and nothing besides but what a list of all may be called (`whole`): 三年级名单, Pupils of Grade 3. '' where more is said. */
export function saidOfAll(text: string, names: readonly string[], whole: RegExp, school: string): string {
  const flat = withoutSchool(text.normalize('NFKC'), school).toLowerCase();
  const rest = flat.replace(whole, ' ').replace(BESIDE_ALL, ' ');
  return /\p{L}{2}/u.test(rest) ? '' : (names.find((name) => flat.includes(name)) ?? '');
}
const BESIDE_ALL = /[\p{P}\p{S}\d]+|班|学年度?|学期|[春秋]季?|年度|[年月日届]/gu;

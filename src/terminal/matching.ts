import { className, parseClassArgument } from '../school/class/name.ts';
import { isInitials } from '../words/initials.ts';
import type { Choice } from './context.ts';

/**
 * The choices that typed text means, the surest way of meaning first: every word of it occurs in the name; or it is a class,
 * written as people write one (三2, 3年2班); or it is the first letters of its pinyin (yw is 语文);
 * or all its Chinese characters occur (白粉笔 is 无尘粉笔 白色; a number is none that has the same figures: 201 is not 102).
 */
export function matching<T>(choices: readonly Choice<T>[], typed: string): Choice<T>[] {
  const text = plain(typed);
  if (text === '') return [...choices];
  const names = choices.map((choice) => plain(choice.name + (choice.hint ?? '')));
  const where = (holds: (name: string) => boolean) => choices.filter((_, i) => holds(names[i]!));
  const words = text.split(/\s+/);
  const named = where((name) => words.every((word) => name.includes(word)));
  if (named.length > 0) return named;
  const parsed = parseClassArgument(text);
  if ('value' in parsed) {
    const forms = [className(parsed.value.code, 'zh'), className(parsed.value.code, 'en')].map(plain);
    const classes = where((name) => forms.some((form) => name.includes(form)));
    if (classes.length > 0) return classes;
  }
  const read = choices.filter((choice) => isInitials(text, choice.name));
  if (read.length > 0) return read;
  const characters = [...text.replace(/\s/g, '')];
  if (characters.length < 2 || !characters.every((c) => /\p{Script=Han}/u.test(c))) return [];
  return where((name) => characters.every((c) => name.includes(c)));
}

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

import { ITEM_KINDS, type ItemKind } from '../../goods/item/item.ts';
import { readGrade } from '../../school/class/grade.ts';
import type { Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';

/** A kind of item as typed: book, exercise-book …, or its word (课本, 簿册, 作业本 stays unknown). @throws Refusal 2 */
export function parseItemKind(words: Words, typed: string): ItemKind {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const found = ITEM_KINDS.find(
    (kind) => kind === text || `${kind}s` === text || words.goods.kinds[kind] === text,
  );
  if (found !== undefined) return found;
  const known = ITEM_KINDS.map((kind) => `${kind} ${words.goods.kinds[kind]}`).join(
    words.lang === 'zh' ? '、' : ', ',
  );
  return refuse(EXIT.usage, 'kind-unknown', { kind: typed, known });
}

/** A whole number, 0 or more, given to an option. @throws Refusal 2 */
export function parseCount(option: string, typed: string, least = 0): number {
  const text = typed.normalize('NFKC').trim();
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least ? value : refuse(EXIT.usage, 'number-bad', { option, value: typed });
}

/** --grade as typed: 3, 三, 三年级, 初一. @throws Refusal 2 */
export function parseGrade(typed: string): number {
  return readGrade(typed.normalize('NFKC').trim()) ?? refuse(EXIT.usage, 'grade-wrong', { grade: typed });
}

/** Fen as yuan with two decimals: 137632 → 1376.32. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

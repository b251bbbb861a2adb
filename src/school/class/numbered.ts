import { headerKey } from '../../intake/header-text.ts';
import type { SheetCells } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import type { Vocabulary } from '../../intake/vocabulary.ts';
import { addTo } from '../../store/groups.ts';
import { splits } from './grade.ts';

/** So much of what stands under a head of classes must be such numbers. */
const MOST = 0.6;

/**
 * The classes of a school that writes them as bare numbers (701, 702, 801), from all lists of an import together: what stands under a head
 * of classes, and 701班 anywhere. By itself 701 may be a room; numbers that begin with 01 in each grade and leave none out are classes.
 * @returns their codes; none where anything speaks against it
 */
export function numberedClasses(sheets: readonly SheetCells[], vocabulary: Vocabulary): string[] {
  const byGrade = new Map<number, number[]>();
  for (const text of new Set(sheets.flatMap((sheet) => [...named(sheet), ...under(sheet, vocabulary)]))) {
    const [only, more] = splits(text.replace(/班$/, ''), false);
    if (!only || more) return [];
    addTo(byGrade, only.grade, only.number);
  }
  const whole = [...byGrade.values()].every((numbers) => Math.max(...numbers) === new Set(numbers).size);
  const codes = [...byGrade].flatMap(([grade, numbers]) => numbers.map((number) => `${grade}-${number}`));
  return whole && codes.length > 1 ? [...new Set(codes)] : [];
}

const BARE = /^(?:[1-9]\d{2}|[01]\d{3})$/;

/** 701班, wherever it stands. */
const named = ({ rows }: SheetCells): string[] =>
  rows.flatMap((row) =>
    row.flatMap((cell) => {
      const text = squeeze(cell?.text ?? '');
      return text.endsWith('班') && BARE.test(text.slice(0, -1)) ? [text] : [];
    }),
  );

/** Bare numbers under a head of classes, where little else stands there. */
function under({ rows }: SheetCells, vocabulary: Vocabulary): string[] {
  return rows.flatMap((row, r) =>
    row.flatMap((head, column) => {
      if (!head || !isOfClasses(head.text, vocabulary)) return [];
      const below = rows.slice(r + 1).flatMap((one) => squeeze(one[column]?.text ?? '') || []);
      const bare = below.filter((text) => BARE.test(text));
      return bare.length >= below.length * MOST ? bare : [];
    }),
  );
}

/** 班级, 班别, and what is plainly one of them: 值周班级. */
function isOfClasses(text: string, vocabulary: Vocabulary): boolean {
  const { key } = headerKey(text);
  return key.length <= 8 && vocabulary.meanings(key).includes('class');
}

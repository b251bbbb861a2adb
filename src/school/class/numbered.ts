import { headerKey } from '../../intake/header-text.ts';
import type { SheetCells } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import type { Vocabulary } from '../../intake/vocabulary.ts';
import { addTo } from '../../store/groups.ts';
import { isBeforeSchool, splits, wholeGradeOf } from './grade.ts';

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

/**
 * The classes of a school that calls them by their grades (一年级, 二年级), as its lists of classes and pupils do: what stands under a head of
 * classes is hardly anything else, and no class by a number.
 * @returns their codes; none where a list numbers its classes
 */
export function wholeClasses(sheets: readonly SheetCells[], vocabulary: Vocabulary): string[] {
  const said = [...new Set(sheets.flatMap((sheet) => columnsUnder(sheet, vocabulary).flat()))];
  const grades = said.flatMap((text) => wholeGradeOf(text) ?? []);
  const others = said.filter(
    (text) => wholeGradeOf(text) === null && /班|\d/.test(text) && !isBeforeSchool(text),
  );
  return grades.length > 1 && others.length === 0 ? grades.map((grade) => `${grade}-1`) : [];
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
const under = (sheet: SheetCells, vocabulary: Vocabulary): string[] =>
  columnsUnder(sheet, vocabulary).flatMap((below) => {
    const bare = below.filter((text) => BARE.test(text));
    return bare.length >= below.length * MOST ? bare : [];
  });

/** What stands under each head of classes. */
const columnsUnder = ({ rows }: SheetCells, vocabulary: Vocabulary): string[][] =>
  rows.flatMap((row, r) =>
    row.flatMap((head, column) =>
      head && isOfClasses(head.text, vocabulary)
        ? [rows.slice(r + 1).flatMap((one) => squeeze(one[column]?.text ?? '') || [])]
        : [],
    ),
  );

/** 班级, 班别, and what is plainly one of them: 值周班级. */
function isOfClasses(text: string, vocabulary: Vocabulary): boolean {
  const { key } = headerKey(text);
  return key.length <= 8 && vocabulary.meanings(key).includes('class');
}

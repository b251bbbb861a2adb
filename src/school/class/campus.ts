import type { CellContext, Field } from '../../intake/kind.ts';
import { isCampus } from '../../intake/parse/campus.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { gradeDigits } from './grade.ts';
import type { ClassRef } from './name.ts';
import { isMainCampus, numberTold, ofCampus } from './named.ts';

/** 大坪教学点一(1)班: a class as its campus calls it. */
const OF_CAMPUS = /^(?![初高十])(\p{Script=Han}{1,8}?)((?:初|高)?[一二三四五六七八九])\(\d{1,2}\)班$/u;

/** 校区, before the class: the class of another campus may have the same number. A sheet may be called by its campus. */
export const campusField: Field<string | undefined> = {
  key: 'campus',
  fillDown: true,
  totals: false,
  parse: (cell) => ({ value: squeeze(cell.text) || undefined }),
  fallback: ({ sheetName }) => (isCampus(sheetName) ? { value: squeeze(sheetName) } : null),
};

/** Whether a word names a class by its campus, and no class by a name of its own. */
export const isClassOfCampus = (word: string): boolean => OF_CAMPUS.test(word);

/**
 * The classes that a campus has of some grades, as far as a person said so; the main campus has those that no other has. Undefined where
 * nobody said which classes it has.
 */
export function classesOfCampus(
  campus: string,
  grades: readonly number[],
  { answers, knownClasses }: Pick<CellContext, 'answers' | 'knownClasses'>,
): ClassRef[] | undefined {
  const all = told(answers);
  if (all.length === 0) return undefined;
  const name = ofCampus(campus, '');
  // 大坪 is short for 大坪教学点.
  const own = all.filter((one) => one.campus.startsWith(name) || name.startsWith(one.campus));
  if (own.length > 0) return own.filter(({ grade }) => grades.includes(grade)).map(refOf);
  if (!isMainCampus(campus)) return undefined;
  const others = new Set(all.map((one) => refOf(one).code));
  return [...knownClasses]
    .filter((code) => !others.has(code))
    .map((code) => refOf({ grade: Number(code.split('-')[0]), number: Number(code.split('-')[1]) }))
    .filter(({ grade }) => grades.includes(grade));
}

/** Where something is, said with its campus: 大坪教学点 仓库. At the main campus, or with its name said already, as it stands. */
export function atCampus(campus: string | undefined, place: string | undefined): string | undefined {
  if (campus === undefined || place === undefined) return place ?? campus;
  return isMainCampus(campus) || place.includes(campus) ? place : `${campus} ${place}`;
}

function told(answers: CellContext['answers']): { campus: string; grade: number; number: number }[] {
  return [...answers.keys()].flatMap((id) => {
    const word = id.replace(/^class:/, '');
    const [, campus = '', said = ''] = (id !== word && OF_CAMPUS.exec(word)) || [];
    const grade = gradeDigits(said);
    const number = grade ? numberTold({ word, grade }, answers) : undefined;
    return grade && number ? [{ campus, grade, number }] : [];
  });
}

const refOf = ({ grade, number }: { grade: number; number: number }): ClassRef => ({
  code: `${grade}-${number}`,
  grade,
  number,
});

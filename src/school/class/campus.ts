import { placeSaid } from '../../intake/evidence/said-school.ts';
import type { CellContext, Field } from '../../intake/kind.ts';
import { campusIn, isCampus } from '../../intake/parse/campus.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { gradeDigits, gradeWord } from './grade.ts';
import { isMainCampus, numberTold, ofCampus } from './named.ts';

/** 大坪教学点一(1)班: a class as its campus calls it. */
const OF_CAMPUS = /^(?![初高十])(\p{Script=Han}{1,8}?)((?:初|高)?[一二三四五六七八九])\(\d{1,2}\)班$/u;

/** 校区, before the class: the class of another campus may have the same number. A sheet may be called by its campus. */
export const campusField: Field<string | undefined> = {
  key: 'campus',
  fillDown: true,
  totals: false,
  parse: (cell) => ({ value: squeeze(cell.text) || undefined }),
  fallback({ sheetName, title, file, answers, term }) {
    if (isCampus(sheetName)) return { value: squeeze(sheetName) };
    const said =
      campusSaid([title, sheetName, file.replace(/^.*[\\/]/, '')], answers) ??
      placeSaid(title, term.school ?? '');
    return said === undefined || isMainCampus(said) ? null : { value: said };
  },
};

/** A class of a campus, by its number in its grade. */
interface CampusClass {
  code: string;
  grade: number;
  number: number;
}

/** Whether a word names a class by its campus, and no class by a name of its own. */
export const isClassOfCampus = (word: string): boolean => OF_CAMPUS.test(word);

/** The campuses of which a person said which classes they have: 大坪教学点. */
export const campusesTold = (answers: CellContext['answers']): string[] => [
  ...new Set(told(answers).map(({ campus }) => campus)),
];

/**
 * The campus that a title, a sheet or a file speaks of: one of which classes were told, 大坪 for 大坪教学点; else the main one, by its words.
 * Undefined where the school tells none apart, or several are named.
 */
export function campusSaid(texts: readonly string[], answers: CellContext['answers']): string | undefined {
  const all = campusesTold(answers);
  if (all.length === 0) return undefined;
  const said = squeeze(texts.join(' '));
  const others = all.filter((one) => said.includes(stemOf(one)));
  if (others.length !== 1) return others.length === 0 ? MAIN.exec(said)?.[0] : undefined;
  // 中心校、大坪教学点 are several.
  return new RegExp(`[及和、与]${others[0]}|${others[0]}[及和、与]`).test(said) ? undefined : others[0];
}

const MAIN = /中心(?:校|小学|学校)|校?本部|总校|主校区/;

/** 大坪 of 大坪教学点; 西校区 says nothing without its 校区. */
const stemOf = (campus: string) => campus.replace(/(?<=..)(教学点|校点|村小|完小)$/, '');

/**
 * The classes that a campus has of some grades, as far as a person said so; the main campus has those that no other has. Undefined where
 * nobody said which classes it has.
 */
export function classesOfCampus(
  campus: string,
  grades: readonly number[],
  { answers, knownClasses }: Pick<CellContext, 'answers' | 'knownClasses'>,
): CampusClass[] | undefined {
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

/** The class as its campus calls it, with the number that a person said it has. */
export function onCampus<C extends CampusClass & { called?: string; whole?: true }>(
  read: C,
  campus: string,
  answers: CellContext['answers'] | undefined,
): Omit<C, 'whole'> {
  if (read.called !== undefined) return read;
  // 一年级 of a 教学点 is one class, though the school has others in that grade.
  const { whole: _, ...own } = read;
  const { grade, number: plain } = own;
  const word = ofCampus(campus, `${gradeWord(grade)}(${plain})班`);
  const number = numberTold({ word, grade }, answers);
  return { ...own, called: word, ...(number && { number, code: `${grade}-${number}` }) };
}

/** The only class that a campus has of a grade, as far as a person said which it has. */
export function onlyOfCampus(
  grade: number,
  ctx: { campus?: string } & Partial<Pick<CellContext, 'answers' | 'knownClasses'>>,
): (CampusClass & { called: string }) | undefined {
  const { campus, answers, knownClasses } = ctx;
  if (campus === undefined || !answers || !knownClasses) return undefined;
  const [own, ...more] = classesOfCampus(campus, [grade], { answers, knownClasses }) ?? [];
  if (!own || more.length > 0) return undefined;
  return { ...own, called: ofCampus(campus, `${gradeWord(grade)}(1)班`) };
}

/** 大坪教学点 of a building or room that is called by its campus; undefined of any other, and of the main campus. */
export function campusNamed(place: string): string | undefined {
  const campus = campusIn(place)?.campus;
  return campus === undefined || isMainCampus(campus) ? undefined : campus;
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

const refOf = ({ grade, number }: { grade: number; number: number }): CampusClass => ({
  code: `${grade}-${number}`,
  grade,
  number,
});

import type { CellContext, Parsed, RawCell, ReadRow } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { placeOf } from '../../intake/place.ts';
import { classContext } from '../../school/class/fields.ts';
import { type ClassRef, parseClass } from '../../school/class/name.ts';
import { groupBy } from '../../store/groups.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { BookRow } from './row.ts';

/** 专业 of a vocational school, and the classes whose names say that they are of it. */
export interface Major {
  text: string;
  classes: ClassRef[];
}

const EVERY = /^(公共|通用|各|全|所有|不限)/;

/** Of 机电技术应用 the classes 24机电1班 and 24机电2班, as a person said which they are, in the grades of the row; undefined for all majors. */
export function majorCell(cell: RawCell, ctx: CellContext): Parsed<Major | undefined> {
  const text = squeeze(cell.text);
  if (text === '' || EVERY.test(text)) return { value: undefined };
  const { grades = [] } = ctx.row as { grades?: number[] };
  const classes = [...ctx.answers.keys()].flatMap((id) => {
    const word = id.startsWith('class:') ? id.slice('class:'.length) : '';
    const name = word.replace(/^(20)?\d\d级?|^[初高][一二三]|班$/g, '').replace(/[\d级()（）-]*$/, '');
    if (name.length < 2 || !(within(name, text) || within(text, name))) return [];
    const read = parseClass({ value: word, text: word }, classContext(ctx));
    const own = 'value' in read ? read.value : undefined;
    return own && (grades.length === 0 || grades.includes(own.grade)) ? [own] : [];
  });
  return { value: { text, classes } };
}

/** Whether all characters of one stand in the other in their order. */
function within(short: string, long: string): boolean {
  let at = 0;
  return [...short].every((one) => {
    at = long.indexOf(one, at) + 1;
    return at > 0;
  });
}

/** Titles of several majors in one grade, where nothing says which classes a major has: each would be counted for the whole grade. */
export function majorsUnknown(rows: readonly ReadRow<BookRow>[]): Problem[] {
  const byFile = groupBy(
    rows.filter(({ row }) => row.major !== undefined),
    ({ file }) => file,
  );
  return [...byFile].flatMap(([file, own]) => {
    const open = own.filter(({ row }) => row.classes === undefined);
    const several = open.filter(({ row: { major, grades } }) =>
      own.some(({ row }) => row.major !== major && row.grades.some((grade) => grades.includes(grade))),
    );
    const [first] = several;
    if (!first) return [];
    const majors = [...new Set(several.map(({ row }) => row.major ?? ''))];
    const column = first.took?.major ?? '';
    return [problem('book-majors-unknown', { majors, file, column }, { at: placeOf(first, 'major') })];
  });
}

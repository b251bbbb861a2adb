import { shapeOf } from '../evidence/shapes.ts';
import { RARE } from '../evidence/typers.ts';
import { headerKey } from '../header-text.ts';
import type { CellContext, Field, RawCell } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { KEYS } from './amounts.ts';
import type { Bearing } from './taken.ts';
import { WEIGHTS } from './weights.ts';

/** Cells that a field cannot read are none of its own; a head that is like its words bears with some. */
export const READS = 0.9;
export const READS_LIKE = 0.6;
/** A shape this telling is one that all cells of such a field have. */
const TELLS = 0.6;

const CODE = shapeOf('code');

/** 1, 2, 3 that begin anew with every grade are its classes. */
function countsInGrade(column: HeadColumn, { columns, words, evidence }: Bearing): boolean {
  const grade = columns.find((one) =>
    words.byWord.get(headerKey(one.header).key)?.some(({ concept }) => concept === 'grade'),
  );
  return grade !== undefined && grade !== column && evidence.countsAnew(column, grade);
}

/** 95%, 3年, 8折: how much of a thing there is, and not how many. */
const isMeasured = ({ text }: RawCell) => /\d\s*([%％年岁度期级折]|m2|㎡|平方米)$/.test(text);

/** Share of a column's cells that may be this field's. */
export function readsBy(
  field: Field,
  concept: string,
  column: HeadColumn,
  like: number,
  bearing: Bearing,
): number {
  const { evidence, kind, ctx } = bearing;
  const cells = evidence.of(column);
  if (concept === 'class' && countsInGrade(column, bearing)) return 1;
  const shape = shapeOf(concept);
  const shaped = shape ? cells.shareBy(concept, shape.is) : 0;
  const { nature, silent } = natureOf(field, ctx);
  // Names of people, telephones, days: only a field that has such cells, or a reader of its own for them.
  if (cells.own !== '' && cells.own !== concept && shaped < READS && nature !== 'other') return 0;
  if (shape && shape.telling >= TELLS && shaped < READS_LIKE && like < WEIGHTS.like) return 0;
  // Numbers of papers and things (WO-101) are no words, whatever has no shape of its own.
  if (!shape && CODE && cells.shareBy('code', CODE.is) >= READS) return 0;
  // 是 and 否 answer any question: the head must say which.
  if (nature === 'answer' && like < WEIGHTS.bold && shaped < READS) return 0;
  if (nature === 'words' && cells.numeric > 0.5 && shaped < READS) return 0;
  const measured = cells.numeric < READS_LIKE || cells.shareBy('measured', isMeasured) > 0.5;
  if (nature === 'number' && measured && shaped < READS) return 0;
  const own = { ...ctx, header: column.header, unit: column.unit };
  const reads = (cell: RawCell) => {
    // 担任课程 says it by itself: 电工基础 is a subject that nobody knows.
    if (field.type && nature !== 'number' && like < WEIGHTS.nearly) return field.type(cell);
    const read = field.parse(cell, { ...own, row: {} });
    return 'value' in read && read.value !== undefined && JSON.stringify(read.value) !== silent;
  };
  const share = cells.shareBy(`${kind.name} ${field.key} ${like < WEIGHTS.nearly}`, reads);
  // Yes or no: some of the cells say it, all of them are a few words.
  if (nature === 'flag') return share > 0 && new Set(cells.cells.map(({ text }) => text)).size <= 4 ? 1 : 0;
  return Math.max(share, shaped);
}

/** How telling the cells are for this field: values that are known already, a shape of their own, a reader that takes little. */
export function tellingOf(field: Field, concept: string, column: HeadColumn, bearing: Bearing): number {
  const { evidence, ctx, known, kind } = bearing;
  const cells = evidence.of(column);
  if (known.knows(concept) && cells.shareBy(`known ${concept}`, (cell) => known.has(concept, cell)) >= 0.8)
    return WEIGHTS.knownValues;
  if (concept === 'class' && countsInGrade(column, bearing)) return WEIGHTS.counts;
  // 语文, 数学 under 教什么: words of which the field knows all.
  if (field.type && cells.shareBy(`type ${kind.name} ${field.key}`, field.type) >= READS)
    return RARE[concept] ?? WEIGHTS.selective;
  const shape = shapeOf(concept);
  const { nature } = natureOf(field, ctx);
  if (shape) {
    const share = cells.shareBy(concept, shape.is);
    return share >= 0.5 ? shape.telling * share : 0;
  }
  // Numbers may be anything, even where a reader takes few of them.
  return nature !== 'words' && nature !== 'number' && cells.numeric < READS ? WEIGHTS.selective : 0;
}

/** Values of which a school has all: whoever is not on the staff list is nobody's class teacher. */
const CLOSED = new Set([
  ...['teacher', 'class-teacher', 'applicant', 'reporter', 'owner', 'leader', 'duty-staff', 'inspector'],
  'room',
  'department',
]);

/** So many cells must be none of what the school has. */
const SOME = 4;

/** Whether the school has such values and none of these: people of whom nobody is on the staff list. A list of rooms brings its own. */
export function areStrangers(
  concept: string,
  column: HeadColumn,
  { evidence, known, kind }: Bearing,
): boolean {
  const cells = evidence.of(column);
  return (
    CLOSED.has(concept) &&
    concept !== kind.name &&
    known.knows(concept) &&
    cells.cells.length >= SOME &&
    cells.shareBy(`known ${concept}`, (cell) => known.has(concept, cell)) === 0
  );
}

/** Classes under a head of something that looks otherwise: 组别 over 三(1)班 is no department. */
export function areClasses(concept: string, column: HeadColumn, evidence: Bearing['evidence']): boolean {
  const shape = shapeOf(concept);
  const classes = shapeOf('class');
  if (!shape || !classes || concept === 'class' || shape.telling < 0.5) return false;
  const cells = evidence.of(column);
  // 2101, 2102 under 学号: numbers of which no two are the same are as well what they are called.
  if (KEYS.has(concept) && !cells.repeats) return false;
  return cells.shareBy('class', classes.is) >= READS && cells.shareBy(concept, shape.is) < 0.1;
}

interface Nature {
  nature: 'words' | 'number' | 'flag' | 'answer' | 'other';
  /** What a flag's reader makes of any words. */
  silent?: string | undefined;
}

const natures = new WeakMap<Field, Nature>();

/** Whether a field takes whatever is written. */
export const isOfWords = (field: Field, ctx: CellContext): boolean => natureOf(field, ctx).nature === 'words';

export const isOfNumbers = (field: Field, ctx: CellContext): boolean =>
  natureOf(field, ctx).nature === 'number';

/** Whether a field reads 是 and 否, each as something else, and not whatever is written. */
export function isYesNo(field: Field, ctx: CellContext): boolean {
  const read = (text: string) => {
    const found = field.parse({ value: text, text }, { ...ctx, header: '', unit: '', row: {} });
    return 'value' in found ? found.value : undefined;
  };
  const [yes, no] = [read('是'), read('否')];
  // Names are read as a list of them.
  return no !== undefined && yes !== undefined && yes !== no && read('某些文字') === undefined;
}

/** What a field's reader is for: any words, numbers only, yes or no, or something of its own. */
function natureOf(field: Field, ctx: CellContext): Nature {
  let nature = natures.get(field);
  if (!nature) {
    const read = (text: string) => {
      const found = field.parse({ value: text, text }, { ...ctx, header: '', unit: '', row: {} });
      return 'value' in found && found.value !== undefined ? JSON.stringify(found.value) : undefined;
    };
    const one = read('某些文字');
    const numbers = read('12') !== undefined && read('37') !== undefined;
    if (one !== undefined && one === read('另外一句话')) nature = { nature: 'flag', silent: one };
    else if (one !== undefined && read('12') !== read('37') && read('12') !== JSON.stringify('12'))
      nature = { nature: 'other' };
    else if (one !== undefined && read('12') !== undefined) nature = { nature: 'words' };
    else if (one === undefined && !numbers && read('是') !== undefined) nature = { nature: 'answer' };
    else nature = { nature: numbers ? 'number' : 'other' };
    natures.set(field, nature);
  }
  return nature;
}

import type { Words } from '../../words/index.ts';
import type { Cell, Sheet, SheetName } from '../sheet.ts';
import type { Facts, SheetClass } from './facts/facts.ts';

type SignatureKey = keyof Words['paper']['sheets']['signatures'];

/** A sheet with what every sheet bears: school, term, title, signatures in words, the day. */
export function makeSheet(
  facts: Facts,
  name: SheetName,
  signatures: readonly SignatureKey[],
  rest: Pick<Sheet, 'columns' | 'parts'> & Partial<Pick<Sheet, 'layout' | 'orientation' | 'copyMarks'>>,
): Sheet {
  const say = facts.words.paper.sheets;
  return {
    name,
    school: facts.school,
    term: facts.term.title,
    title: say.titles[name],
    signatures: signatures.map((key) => say.signatures[key]),
    layout: 'table',
    orientation: 'auto',
    date: facts.today,
    ...rest,
  };
}

/** The code printed on a part: term/what/sheet, and the document's number once it is drafted. */
export function partCode(facts: Facts, what: string, name: SheetName, number?: string): string {
  const code = [facts.term.code, what, name].filter((part) => part !== '').join('/');
  return number === undefined ? code : `${code}/${number}`;
}

/** 43人, or 43人（预计） where there is no roster. */
export function pupilCount(words: Words, of: Pick<SheetClass, 'enrolment' | 'expected'>): string {
  const say = words.paper.sheets;
  return of.expected ? say.pupilsExpected(of.enrolment) : say.pupilsCounted(of.enrolment);
}

/** Fen as yuan with two decimals and thousands marks: 1,234.50. */
export function yuan(words: Words, fen: number): string {
  const whole = Math.trunc(fen / 100)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return words.paper.sheets.yuan(`${whole}.${String(fen % 100).padStart(2, '0')}`);
}

/** Sums the numbers of some columns over rows, for a total row; null where no row has one. */
export function sums(rows: readonly Record<string, Cell>[], keys: readonly string[]): Record<string, Cell> {
  const total: Record<string, Cell> = {};
  for (const key of keys) {
    const numbers = rows.map((row) => row[key]).filter((value) => typeof value === 'number');
    total[key] = numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0);
  }
  return total;
}

/** Groups in the order in which their keys first appear. */
export function groupBy<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const k = key(one);
    const group = groups.get(k);
    if (group) group.push(one);
    else groups.set(k, [one]);
  }
  return groups;
}

/** Who signs a purchase beside the department: one more for every threshold (setting purchase.thresholds) that its cost in fen is above. */
export function higherSigners(facts: Facts, costFen: number): ('vicePrincipal' | 'principal')[] {
  const above = facts.settings().thresholds.filter((limit) => costFen > limit).length;
  return (['vicePrincipal', 'principal'] as const).slice(0, above);
}

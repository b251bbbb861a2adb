import { className } from '../../school/class/name.ts';
import type { Lang, Words } from '../../words/index.ts';
import { moneyText } from '../render/cells.ts';
import type { Fact, Part, Sheet, SheetName } from '../sheet.ts';
import type { Facts, Filter, SheetClass } from './facts/facts.ts';
import type { Label } from './table.ts';

/** Facts at the head of a part, by their label; what is not known is left out. */
export type HeadFacts = Partial<Record<Label, string | number | null>>;

/** What a maker says of a part; the rest is worked out. */
export interface PartContent extends Pick<Part, 'columns' | 'groups' | 'blankRows' | 'notes'> {
  /** Whose part it is, a class for example; the whole sheet's where it is nobody's. */
  of?: { name: string; code?: string };
  /** The number of the document that it prints. */
  document?: string;
  facts?: HeadFacts;
}

/** What a maker says of a sheet. A sheet without parts is none: the term has no data for it. */
export interface Content extends Pick<Sheet, 'columns'>, Partial<Pick<Sheet, 'layout'>> {
  parts: PartContent[];
  page?: Sheet['orientation'];
  /** Who signs at the foot, in order. */
  signed?: readonly Label[];
}

/** The maker of a kind of sheet; it returns null where the term has no data for it. */
export function sheet(name: SheetName, content: (facts: Facts, filter: Filter) => Content | null) {
  return (facts: Facts, filter: Filter = {}): Sheet | null => {
    const made = content(facts, filter);
    return made === null || made.parts.length === 0 ? null : finish(name, facts, made);
  };
}

/** Puts around a content what every sheet bears: school, term, title, codes, signatures in words, the day. */
export function finish(
  name: SheetName,
  facts: Pick<Facts, 'words' | 'school' | 'today'> & { term: Pick<Facts['term'], 'code' | 'title'> },
  { columns, parts, signed = [], page = 'auto', layout = 'table' }: Content,
): Sheet {
  const { kinds, labels } = facts.words.paper.sheets;
  const { title } = kinds[name];
  return {
    name,
    school: facts.school,
    term: facts.term.title,
    title,
    signatures: signed.map((key) => labels[key]),
    layout,
    orientation: page,
    date: facts.today,
    columns,
    parts: parts.map(({ of, document, facts: head = {}, ...rest }) => ({
      name: of?.name ?? title,
      code: [facts.term.code, of?.code, name, document].filter(Boolean).join('/'),
      facts: headFacts(facts.words, head),
      ...rest,
    })),
  };
}

function headFacts(words: Words, facts: HeadFacts): Fact[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => ({ label: words.paper.sheets.labels[key as Label], value: String(value) }));
}

/** 班级 人数 教室 班主任, what of it is known. */
export function classFacts(words: Words, c: SheetClass): HeadFacts {
  return { class: c.name, pupils: pupilCount(words, c), room: c.room, teacher: c.teacher };
}

/** 43人, or 43人（预计） where there is no roster. */
export function pupilCount(words: Words, of: Pick<SheetClass, 'enrolment' | 'expected'>): string {
  const say = words.paper.sheets;
  return of.expected ? say.pupilsExpected(of.enrolment) : say.pupilsCounted(of.enrolment);
}

export const langOf = (words: Words): Lang => (words.lang === 'en' ? 'en' : 'zh');

/** A class by its code as people name it: 三(2)班. */
export function nameOfClass(words: Words, code: string): string {
  return className(code, langOf(words));
}

/** Fen as yuan with two decimals and thousands marks: 1,234.50元. */
export function yuan(words: Words, fen: number): string {
  return words.paper.sheets.yuan(moneyText(fen));
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

/** By name; what belongs to nobody last. */
export function byName(a: string, b: string): number {
  return a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'zh');
}

/** Who signs a purchase beside the department: one more for every threshold (setting purchase.thresholds) that its cost in fen is above. */
export function higherSigners(facts: Facts, costFen: number): ('vicePrincipal' | 'principal')[] {
  const above = facts.settings().thresholds.filter((limit) => costFen > limit).length;
  return (['vicePrincipal', 'principal'] as const).slice(0, above);
}

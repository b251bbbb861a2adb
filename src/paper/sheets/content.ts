import { codeOf } from '../../goods/ledger/paper-code.ts';
import { className } from '../../school/class/name.ts';
import type { Lang, Words } from '../../words/index.ts';
import { moneyText } from '../render/cells.ts';
import { type Fact, layoutOf, type Part, type Sheet, type SheetName, type Signature } from '../sheet.ts';
import { blankForm } from './blank.ts';
import { inUsersWords } from './data-words.ts';
import type { Facts, Filter, SheetClass } from './facts/facts.ts';
import { sheetNumber } from './numbers.ts';
import type { Label } from './table.ts';

/** Facts at the head of a part by their label; null and empty ones are left out. */
export type HeadFacts = Partial<Record<Label, string | number | null>>;

/** What is particular to a part; `completeSheet` adds the rest. */
export interface PartContent extends Pick<Part, 'columns' | 'groups' | 'blankRows' | 'notes'> {
  /** Whom it is about, e.g. a class; code and id are printed. Without it, the part has the sheet's title. */
  of?: { name: string; code?: string; id?: number };
  /** The number of the document it shows, which is part of the printed code. */
  document?: string;
  facts?: HeadFacts;
}

/** What a sheet adds to the usual head and foot. Without parts, or with nothing to say in them, only its blank form is printed. */
export interface Content extends Pick<Sheet, 'columns'>, Partial<Pick<Sheet, 'shared'>> {
  /** The facts that are written by hand on its blank form, in order, whatever there is today. */
  head?: readonly Label[];
  parts: PartContent[];
  nothing?: boolean;
  page?: Sheet['orientation'];
  /** Who signs, in order. */
  signed?: readonly Label[];
}

/** Makes the function that builds a kind of sheet; it returns null if the term has no data for it. */
export function sheet(name: SheetName, content: (facts: Facts, filter: Filter) => Content | null) {
  return (facts: Facts, filter: Filter = {}): Sheet | null => {
    const made = content(facts, filter);
    if (made === null) return null;
    // A report is written from how things stand.
    if (filter.blank)
      return layoutOf(name) === 'report'
        ? null
        : blankForm(completeSheet(name, facts, made), made.head ?? [], facts.words);
    return made.nothing || made.parts.length === 0 ? null : completeSheet(name, facts, made);
  };
}

/** Adds to a content what every sheet has: school, term, title, codes, labels of signatures, the day. */
export function completeSheet(
  name: SheetName,
  facts: Pick<Facts, 'words' | 'school' | 'today'> & { term: Pick<Facts['term'], 'code' | 'title'> },
  { columns, parts, signed = [], page = 'auto', shared }: Content,
): Sheet {
  const { kinds } = facts.words.paper.sheets;
  const { title } = kinds[name];
  const made: Sheet = {
    name,
    school: facts.school,
    term: facts.term.title,
    title,
    signatures: signers(facts.words, signed),
    layout: layoutOf(name),
    ...(shared && { shared }),
    orientation: page,
    date: facts.today,
    columns,
    parts: parts.map(({ of, document, facts: head = {}, ...rest }, i) => ({
      name: of?.name ?? title,
      code: [facts.term.code, of?.code, name, document].filter(Boolean).join('/'),
      // Several that are about nothing with a number are told apart by their place.
      ...digitsOf(name, facts, { of, document, place: parts.length > 1 ? i + 1 : 0 }),
      facts: headFacts(facts.words, head),
      ...rest,
    })),
  };
  return inUsersWords(made, facts.words);
}

/** The code of a part by its document; without one, of the sheet and the class or other thing that it is about. */
function digitsOf(
  name: SheetName,
  { school, term }: { school: string; term: Pick<Facts['term'], 'code'> },
  { of, document, place }: Pick<PartContent, 'of' | 'document'> & { place: number },
): Pick<Part, 'digits'> {
  const sheet = sheetNumber(name);
  if (sheet === undefined) return {};
  const [, grade, number] = /^(\d{1,2})-(\d{1,2})$/.exec(of?.code ?? '') ?? [];
  const about = grade === undefined ? (of?.id ?? place) : Number(grade) * 100 + Number(number);
  const coded = document === undefined ? { sheet, term: term.code, of: about } : { document };
  return { digits: codeOf(coded, school) };
}

/** Who signs, by the keys of their labels. */
export const signers = (words: Words, keys: readonly Label[]): Signature[] =>
  keys.map((key) => ({ key, label: words.paper.sheets.labels[key] }));

export function headFacts(words: Words, facts: HeadFacts): Fact[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => ({ key, label: words.paper.sheets.labels[key as Label], value: String(value) }));
}

/** What `classFacts` tells, on a blank form. */
export const CLASS_HEAD = ['class', 'pupils', 'room', 'teacher'] as const;

/** A class with its number of pupils, room and class teacher, as far as known. */
export function classFacts(words: Words, c: SheetClass): HeadFacts {
  return { class: c.name, pupils: pupilCount(words, c), room: c.room, teacher: c.teacher };
}

/** 43人, or 43人（预计） (expected) if there is no roster. */
export function pupilCount(words: Words, of: Pick<SheetClass, 'enrolment' | 'expected'>): string {
  const say = words.paper.sheets;
  return of.expected ? say.pupilsExpected(of.enrolment) : say.pupilsCounted(of.enrolment);
}

/** The language of some words. */
export const langOf = (words: Words): Lang => (words.lang === 'en' ? 'en' : 'zh');

/** The name of a class by its code: 三(2)班 for 3-2. */
export function nameOfClass(words: Words, code: string): string {
  return className(code, langOf(words));
}

/** An amount in yuan: 1,234.50元. */
export function yuan(words: Words, fen: number): string {
  return words.paper.sheets.yuan(moneyText(fen));
}

/** Compares names; the empty name, nobody's, comes last. */
export function byName(a: string, b: string): number {
  return a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'zh');
}

/** Who signs a purchase besides the department: one more for each threshold (setting purchase.thresholds) that it exceeds. */
export function higherSigners(facts: Facts, costFen: number): ('vicePrincipal' | 'principal')[] {
  const above = facts.settings().thresholds.filter((limit) => costFen > limit).length;
  return (['vicePrincipal', 'principal'] as const).slice(0, above);
}

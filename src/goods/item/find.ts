import { smallNumber } from '../../intake/parse/plain.ts';
import type { Reader } from '../../store/reader.ts';
import { nearNames } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Item, ItemKind } from './item.ts';
import { ITEM_COLUMNS } from './store.ts';
import { subjectOf } from './title.ts';

/** An item with what finding looks at besides its fields. */
export interface FoundItem extends Item {
  initials: string;
  /** 1 when the term has a standard or an order for it. */
  ofTerm: 0 | 1;
}

export interface FindOptions {
  kinds?: readonly ItemKind[];
  /** Retired items are found too. */
  retired?: boolean;
  /** For a list: all that may be meant, also where the term's own would be taken before the others. */
  every?: boolean;
}

/** How many candidates an error names. */
const LISTED = 8;

/**
 * Items that a typed name may mean, best kind of match only: code, ISBN or whole name first, then grade + subject
 * (三年级数学, 三数学), then any part of name, spec, code, ISBN or pinyin initials. Items of the term go before others.
 */
export function findItems(
  reader: Reader,
  termId: number,
  typed: string,
  options: FindOptions = {},
): FoundItem[] {
  const all = reader.all<FoundItem>(
    `SELECT ${ITEM_COLUMNS}, item.initials,
            EXISTS (SELECT 1 FROM standard WHERE item_id = item.id AND term_id = ?)
            OR EXISTS (SELECT 1 FROM purchase_line JOIN purchase ON purchase.id = purchase_id
                        WHERE item_id = item.id AND term_id = ?) AS ofTerm
       FROM item WHERE (? OR retired = 0) ORDER BY kind, grade, id`,
    termId,
    termId,
    options.retired ? 1 : 0,
  );
  const kinds = options.kinds;
  const some = kinds === undefined ? all : all.filter((item) => kinds.includes(item.kind));
  return matchItems(options.every ? some.map((item) => ({ ...item, ofTerm: 1 })) : some, typed);
}

/** The pure part of findItems. */
export function matchItems(all: readonly FoundItem[], typed: string): FoundItem[] {
  const text = plain(typed);
  if (text === '') return [];
  const sure = namedInFull(all, text);
  if (sure.length > 0) return preferred(sure);
  const { grade, rest } = splitGrade(text);
  const byPart = grade === null ? [] : all.filter((item) => item.grade === grade && contains(item, rest));
  if (byPart.length > 0) return preferred(byPart);
  const part = all.filter((item) => contains(item, text));
  return preferred(part.length > 0 ? part : all.filter((item) => hasAll(item, text)));
}

/** Was the item named whole (its code, ISBN, name, or grade and subject), not found by a part of its name? */
export function isNamedInFull(item: Item, typed: string): boolean {
  return namedInFull([item], plain(typed)).length > 0;
}

/** Items whose code, ISBN or whole name it is; else those of its grade and subject (三年级数学, 三年级道法). */
function namedInFull<T extends Item>(all: readonly T[], text: string): T[] {
  const isbn = text.replaceAll('-', '');
  const exact = all.filter(
    (item) =>
      plain(item.code) === text ||
      item.isbn === isbn ||
      plain(item.name) === text ||
      plain(item.name + item.spec) === text,
  );
  if (exact.length > 0) return exact;
  const { grade, rest } = splitGrade(text);
  if (grade === null) return [];
  const bySubject = (subject: string | undefined) =>
    all.filter(
      (item) =>
        item.grade === grade &&
        item.subject !== null &&
        subject !== undefined &&
        plain(item.subject) === plain(subject),
    );
  // 三年级数学本 is the exercise book; 三年级道法 is how teachers write 道德与法治.
  const named = all.filter((item) => (item.grade ?? grade) === grade && plain(item.name) === rest);
  return [bySubject(rest), named, bySubject(subjectOf(rest))].find((some) => some.length > 0) ?? [];
}

/**
 * The one item that a typed name means.
 * @throws Refusal 66 when none is meant, 2 for several, which are listed
 */
export function findItem(reader: Reader, termId: number, typed: string, options: FindOptions = {}): Item {
  const found = findItems(reader, termId, typed, options);
  const [first] = found;
  if (first === undefined) {
    const near = nearNames(typed, itemNames(reader));
    return refuse(EXIT.noInput, 'item-unknown', { item: typed, near });
  }
  if (found.length > 1) {
    const choices = found.slice(0, LISTED).map((item) => `${item.code} ${itemTitle(item)}`);
    if (found.length > LISTED) choices.push('…');
    refuse(EXIT.usage, 'item-ambiguous', { item: typed, count: found.length, choices });
  }
  return first;
}

/** Names of all that is kept; a book's with its grade before it (三年级数学), as it is asked for. */
function itemNames(reader: Reader): string[] {
  const all = reader.all<Pick<Item, 'name' | 'subject' | 'grade'>>(
    'SELECT name, subject, grade FROM item WHERE retired = 0',
  );
  const short = (grade: number, subject: string) =>
    `${'一二三四五六七八九'[grade - 1] ?? grade}年级${subject}`;
  return all.map(({ name, subject, grade }) => (subject && grade ? short(grade, subject) : name));
}

/** Name and spec as a person says them: 无尘粉笔 白色 48支/盒. */
export function itemTitle(item: Pick<Item, 'name' | 'spec'>): string {
  return item.spec === '' ? item.name : `${item.name} ${item.spec}`;
}

/** Books of this term before those of others, pupils' titles before guides: 三年级数学 means the textbook. */
function preferred(found: FoundItem[]): FoundItem[] {
  const ofTerm = found.filter((item) => item.ofTerm === 1);
  const candidates = ofTerm.length > 0 ? ofTerm : found;
  const books = candidates.filter((item) => item.kind === 'book');
  const others = candidates.filter(
    (item) => item.kind !== 'book' && item.kind !== 'guide' && item.kind !== 'aid',
  );
  return books.length > 0 && others.length === 0 ? books : candidates;
}

function contains(item: FoundItem, text: string): boolean {
  if (text === '') return true;
  return (
    plain(item.name + item.spec).includes(text) ||
    plain(item.code).includes(text) ||
    (item.isbn ?? '').includes(text) ||
    item.initials.toLowerCase().includes(text)
  );
}

/** 白粉笔 is how 无尘粉笔 白色 is asked for: every character is in name or spec. */
function hasAll(item: FoundItem, text: string): boolean {
  const whole = plain(item.name + item.spec);
  return text.length > 1 && [...text].every((c) => whole.includes(c));
}

/** 三年级数学, 3年级数学, 三数学 → grade 3 and the rest. */
function splitGrade(text: string): { grade: number | null; rest: string } {
  const match = /^(?:小学)?(十[一二]|[一二三四五六七八九十]|1[0-2]|[1-9])(?:年级|年)?(.*)$/.exec(text);
  if (match === null) return { grade: null, rest: text };
  return { grade: smallNumber(match[1]!), rest: match[2]!.replace(/[上下]册?$/, '') };
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s《》·]/g, '')
    .toLowerCase();

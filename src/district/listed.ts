import { basename } from 'node:path';
import { isbnCell } from '../goods/item/isbn.ts';
import type { ItemKind } from '../goods/item/item.ts';
import { itemKey } from '../goods/item/key.ts';
import type { CellContext, Field, Kind, Parsed, ReadRow } from '../intake/kind.ts';
import { amountOnHand } from '../intake/parse/number.ts';
import { ignored, words } from '../intake/parse/text.ts';
import { parseTermCode, type TermCode } from '../school/term/term.ts';
import { problem } from '../words/problem.ts';
import { type Member, schoolIn, schoolNamed } from './member.ts';
import type { SharedItem } from './slip.ts';
import type { ItemFigures, Snapshot } from './snapshot.ts';

/** A line of a plain list (缺余表): what a school, by its code, lacks and has to spare of an item. Whole units. */
export interface ListedRow {
  school: string;
  item: SharedItem;
  short: number;
  surplus: number;
}

/** What schools without kaixue hand in: 校名, ISBN or a name, 缺, 余. A school is one of `members`: by its column, else by title, sheet or file. */
export function shortagesKind(members: readonly Member[]): Kind<ListedRow> {
  return {
    name: 'shortages',
    title: (w) => w.district.listed,
    names: [
      '缺余表',
      '缺书统计',
      '余缺统计',
      '缺书情况',
      '余缺情况',
      '短缺统计',
      '调剂',
      '缺额表',
      '余书统计',
    ],
    about: 'goods',
    harm: 'little',
    beside: [
      'publisher',
      'subject',
      'grade',
      'volume',
      'edition',
      'price',
      'remark',
      'on-hand',
      'ordered',
      'quantity',
      'phone',
    ],
    concepts: {
      code: ['school-code'],
      name: ['title'],
      item: ['item'],
      short: ['lacking', 'due'],
      surplus: ['to-spare'],
    },
    order: 10,
    fields: [
      ignored('seq'),
      { key: 'code', totals: false, parse: (cell) => theSchool(members, cell.text) },
      {
        key: 'school',
        fillDown: true,
        parse: (cell) => theSchool(members, cell.text),
        fallback: saidAbove(members),
      },
      { key: 'isbn', totals: false, parse: isbnCell },
      { key: 'name', parse: words },
      { key: 'item', parse: words },
      { key: 'spec', parse: words },
      { key: 'unit', parse: words },
      { key: 'short', parse: amountOnHand },
      { key: 'surplus', parse: amountOnHand },
    ],
    signature: [
      ['isbn', 'name', 'item'],
      ['short', 'surplus'],
    ],
    build,
    // The office keeps what was read; nothing is applied to a school's file.
    apply: () => ({ added: 0, changed: 0, unchanged: 0, changes: [], missing: [], problems: [] }),
  };
}

function theSchool(members: readonly Member[], text: string): Parsed<string> {
  const found = schoolNamed(members, text);
  return found ? { value: found.school_id } : { problem: problem('district-school-unlisted', {}) };
}

/** The school that the sheet's name, its title or the file's name speaks of. */
const saidAbove =
  (members: readonly Member[]): NonNullable<Field['fallback']> =>
  ({ sheetName, title, around = '', file }) => {
    const [found] = [sheetName, title, around, basename(file)].flatMap(
      (text) => schoolIn(members, text) ?? [],
    );
    return found ? { value: found.school_id } : null;
  };

function build(values: Record<string, unknown>, _: CellContext): Parsed<ListedRow> | null {
  const given = values as {
    [key in 'code' | 'school' | 'isbn' | 'name' | 'item' | 'spec' | 'unit']?: string;
  };
  const { short = 0, surplus = 0 } = values as { short?: number; surplus?: number };
  const school = given.code ?? given.school;
  const name = given.name ?? given.item ?? given.isbn;
  if (school === undefined) return { problem: problem('district-school-unsaid', {}) };
  if (name === undefined || (short === 0 && surplus === 0)) return null;
  if (short > 0 && surplus > 0) return { problem: problem('district-both', { short, surplus }) };
  const kind: ItemKind = given.isbn !== undefined || given.name !== undefined ? 'book' : 'supply';
  const item = { kind, name, spec: given.spec ?? '', unit: given.unit ?? '', isbn: given.isbn ?? null };
  return { value: { school, item: { key: itemKey(item), ...item }, short, surplus } };
}

/** The term that a title speaks of: 2026-2027学年第二学期教材缺余表. */
export function termSaid(text: string): TermCode | undefined {
  const said = /\d{4}\s*[-—–~～至]+\s*\d{4}\s*学年度?\s*(?:第[一二12]学期|[上下秋春]学?[期季])/.exec(
    text.normalize('NFKC'),
  );
  return said ? parseTermCode(said[0]) : undefined;
}

/** What each school of a plain list says, as if it had published it: all that such a list does not say is unknown. */
export function listedSnapshots(
  rows: readonly ReadRow<ListedRow>[],
  { term, published_at, members }: { term: string; published_at: string; members: readonly Member[] },
): Snapshot[] {
  const schools = new Map<string, Map<string, ItemFigures>>();
  for (const { row } of rows) {
    const items = schools.get(row.school) ?? new Map<string, ItemFigures>();
    schools.set(row.school, items);
    const own = items.get(row.item.key) ?? { ...row.item, ...NOTHING };
    own.short += row.short;
    own.surplus += row.surplus;
    // Nothing is on its way, as far as such a list tells.
    own.to_buy = own.short;
    items.set(row.item.key, own);
  }
  const names = new Map(members.map((one) => [one.school_id, one.name]));
  return [...schools].map(([code, items]) => ({
    ...{ school: { code, name: names.get(code) ?? code }, term, published_at },
    ...{ opening: '', journal: 0, classes: [], work: null, slips: [] },
    items: [...items.values()],
  }));
}

const NOTHING = {
  ...{ supplier: null, price: null, need: 0, issued: 0, owed: 0, held: 0, on_order: 0, late: 0 },
  ...{ short: 0, to_buy: 0, surplus: 0 },
};

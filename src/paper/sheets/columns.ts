import type { Words } from '../../words/index.ts';
import type { Column } from '../sheet.ts';

export type ColumnKey = keyof Words['paper']['sheets']['columns'];
type Shape = Omit<Column, 'key' | 'label'>;

const text = (width?: number): Shape => (width === undefined ? { kind: 'text' } : { kind: 'text', width });
const count: Shape = { kind: 'count' };
const money: Shape = { kind: 'money' };
const date: Shape = { kind: 'date' };
const write = (width: number): Shape => ({ kind: 'write', width });

/** How each column is set, wherever it stands: its kind and least width in half-width characters. */
const SHAPES: Record<ColumnKey, Shape> = {
  no: { ...count, key_column: true },
  isbn: text(13),
  book: { ...text(18), key_column: true },
  bookName: { ...text(18), key_column: true },
  publisher: text(14),
  edition: text(12),
  price: money,
  unitPrice: money,
  due: count,
  had: count,
  now: count,
  given: count,
  packs: text(11),
  got: write(6),
  owed: count,
  canNow: count,
  gotLate: write(6),
  date: date,
  sign: write(12),
  signed: write(14),
  pupil: { ...text(8), key_column: true },
  class: { ...text(8), key_column: true },
  pupils: count,
  copies: count,
  money: money,
  value: money,
  grade: text(6),
  sort: text(8),
  each: count,
  amount: count,
  total: count,
  pack: count,
  fullPacks: count,
  packsFor: text(20),
  opened: count,
  openedFor: text(32),
  left: count,
  checked: { kind: 'tick' },
  time: { ...text(11), key_column: true },
  counter: text(6),
  place: text(10),
  kinds: count,
  teacher: text(8),
  done: { kind: 'tick' },
  forPupils: count,
  forTeachers: count,
  item: { ...text(12), key_column: true },
  spec: text(12),
  unit: text(4),
  need: count,
  held: count,
  onOrder: count,
  short: count,
  toBuy: count,
  note: write(10),
  expected: count,
  claimed: count,
  arrived: write(6),
  difference: write(6),
  damaged: write(6),
  quantity: count,
  recipient: text(8),
  purpose: text(12),
  department: { ...text(8), key_column: true },
  staff: { ...text(8), key_column: true },
  supplier: text(12),
  neededBy: date,
  applicant: text(8),
  state: text(8),
  reason: write(14),
  why: text(10),
  storePlace: text(8),
  book_figure: count,
  counted: write(8),
  started: count,
  ended: write(8),
  itemAndSpec: { ...write(24), key_column: true },
  collectable: count,
  collected: write(6),
  lost: write(6),
  compensation: write(8),
  register: count,
  present: count,
};

/** Columns by name, in this order, labelled in the words' language. */
export function columns(
  words: Words,
  keys: readonly ColumnKey[],
  changes: Partial<Record<ColumnKey, Partial<Shape>>> = {},
): Column[] {
  return keys.map((key) => ({
    key,
    label: words.paper.sheets.columns[key],
    ...SHAPES[key],
    ...changes[key],
  }));
}

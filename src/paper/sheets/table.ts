import type { Words } from '../../words/index.ts';
import { type Cell, type Column, type Group, isFigure } from '../sheet.ts';

export type Label = keyof Words['paper']['sheets']['labels'];
type Cells = Record<string, Cell>;
/** Keys that JSON has for columns labelled by another word. */
type Alias = 'pupil' | 'staff' | 'why' | 'fromPlace' | 'toPlace' | 'from' | 'to' | 'cause' | 'frees';

/** How a column is set; see Column. `sum`: it adds up in totals. */
type Shape = Pick<Column, 'kind' | 'width' | 'key_column' | 'upright' | 'over'> & { sum?: boolean };

/** The cell of a row. `next` gives the row the table's next number. */
type Value<Row> = (row: Row, next: () => number) => Cell;

interface Spec<Row> extends Partial<Shape> {
  /** Without it the cell is empty, for a hand to write in. */
  value?: Value<Row>;
  /** The label where it is not the key's own: another word of the sheets, or a text. */
  word?: Label;
  label?: string;
  /** In the rows for whoever reads them as data, but not printed. */
  hidden?: boolean;
}

/**
 * The columns of a table, in order, by key. The key names a column in JSON and, unless the column says otherwise, its label
 * and its shape; the value is the cell of a row. Columns that depend on the data (a title, a day) have a key with a number.
 */
export type Columns<Row> = {
  readonly [K in Label | Alias]?: Value<Row> | Spec<Row>;
} & { readonly [key: `${'a' | 'b' | 'd' | 'i' | 'p'}${number}`]: Spec<Row> };

/** A column to write in. */
export const BY_HAND = {};
/** A column of running numbers. */
export const numbered = (_: unknown, next: () => number): number => next();

const shape = (one: Shape, ...keys: Label[]): Partial<Record<Label, Shape>> =>
  Object.fromEntries(keys.map((key) => [key, one]));

/** How columns are set, wherever they stand; a column that is not here is text of any width. */
const SHAPES: Partial<Record<Label, Shape>> = {
  ...shape({ kind: 'count', key_column: true }, 'no'),
  ...shape(
    { kind: 'count', sum: true },
    'due',
    'had',
    'now',
    'given',
    'owed',
    'canNow',
    'quantity',
    'copies',
  ),
  ...shape({ kind: 'count', sum: true }, 'pupils', 'register', 'present', 'amount', 'total', 'fullPacks'),
  ...shape({ kind: 'count', sum: true }, 'opened', 'forPupils', 'forTeachers', 'need', 'short', 'toBuy'),
  ...shape({ kind: 'count', sum: true }, 'expected', 'claimed', 'collectable', 'points'),
  ...shape({ kind: 'count' }, 'each', 'pack', 'left', 'kinds', 'held', 'onOrder', 'book_figure', 'started'),
  ...shape({ kind: 'count' }, 'lessons', 'completed', 'waiting', 'inAll'),
  ...shape({ kind: 'money', sum: true }, 'money', 'value'),
  ...shape({ kind: 'money' }, 'price', 'unitPrice'),
  ...shape({ kind: 'date' }, 'date', 'neededBy', 'deadline', 'reported', 'found', 'ready'),
  ...shape({ kind: 'tick' }, 'checked', 'done', 'finished', 'self', 'supervised', 'closed', 'settled'),
  ...shape({ kind: 'text', width: 18, key_column: true }, 'book', 'bookName'),
  ...shape({ kind: 'text', width: 24, key_column: true }, 'task'),
  ...shape({ kind: 'text', width: 16, key_column: true }, 'goods'),
  ...shape({ kind: 'text', width: 14, key_column: true }, 'round'),
  ...shape({ kind: 'text', width: 12, key_column: true }, 'item', 'point'),
  ...shape({ kind: 'text', width: 11, key_column: true }, 'time'),
  ...shape({ kind: 'text', width: 10, key_column: true }, 'where', 'what'),
  ...shape({ kind: 'text', width: 8, key_column: true }, 'name', 'class', 'department'),
  ...shape({ kind: 'text', width: 4, key_column: true }, 'weekday'),
  ...shape({ kind: 'text', width: 32 }, 'openedFor'),
  ...shape({ kind: 'text', width: 28 }, 'standard'),
  ...shape({ kind: 'text', width: 24 }, 'demand'),
  ...shape({ kind: 'text', width: 22 }, 'bar'),
  ...shape({ kind: 'text', width: 20 }, 'packsFor', 'hazard'),
  ...shape({ kind: 'text', width: 18 }, 'fault'),
  ...shape({ kind: 'text', width: 16 }, 'onDuty'),
  ...shape({ kind: 'text', width: 14 }, 'publisher', 'waits'),
  ...shape({ kind: 'text', width: 13 }, 'isbn'),
  ...shape({ kind: 'text', width: 12 }, 'edition', 'spec', 'purpose', 'supplier', 'duty', 'job'),
  ...shape({ kind: 'text', width: 11 }, 'packs'),
  ...shape({ kind: 'text', width: 10 }, 'place', 'use'),
  ...shape({ kind: 'text', width: 8 }, 'sort', 'teacher', 'recipient', 'applicant', 'state', 'for', 'area'),
  ...shape({ kind: 'text', width: 8 }, 'owner', 'leader', 'reporter', 'manager', 'usedBy', 'handling'),
  ...shape({ kind: 'text', width: 6 }, 'grade', 'counter', 'shift', 'severity', 'blocks', 'level'),
  ...shape({ kind: 'text', width: 5 }, 'share'),
  ...shape({ kind: 'text', width: 4 }, 'unit'),
  ...shape({ kind: 'write', width: 24, key_column: true }, 'itemAndSpec'),
  ...shape({ kind: 'write', width: 18 }, 'problem', 'lostFor'),
  ...shape({ kind: 'write', width: 16 }, 'measure'),
  ...shape({ kind: 'write', width: 14 }, 'signed', 'reason', 'result'),
  ...shape({ kind: 'write', width: 12 }, 'sign', 'planned', 'handedOver'),
  ...shape({ kind: 'write', width: 10 }, 'note', 'mended', 'mover'),
  ...shape({ kind: 'write', width: 8, sum: true }, 'compensation'),
  ...shape({ kind: 'write', width: 8 }, 'counted', 'ended', 'source', 'accepted', 'rechecker'),
  ...shape({ kind: 'write', width: 6, sum: true }, 'arrived', 'difference', 'damaged', 'collected', 'lost'),
  ...shape({ kind: 'write', width: 6 }, 'got', 'gotLate', 'score', 'issued', 'returned'),
};

/** A table in the making: groups of rows as they are added, and what its rows add up to so far. */
export interface Table<Row> {
  columns: Column[];
  /** A group of rows, with a heading and with a row of their sums named by `total`; `only`: these columns are summed. */
  group(rows: readonly Row[], more?: { heading?: string; total?: Label; only?: readonly Label[] }): Group;
  /** A group of its own: the sums of all rows so far, or the figures given. */
  total(word: Label, figures?: Partial<Record<Label, number>>): Group;
  /** What a column adds up to so far. */
  sum(key: Label): number;
}

/** A table of columns; rows that are numbered count on from group to group. */
export function tableOf<Row>(words: Words, columns: Columns<Row>): Table<Row> {
  const { labels } = words.paper.sheets;
  const specs = Object.entries<Value<Row> | Spec<Row>>(columns).map(([key, given]) => {
    const { word, value, ...own }: Spec<Row> = typeof given === 'function' ? { value: given } : given;
    const name = (word ?? key) as Label;
    return { key, label: labels[name], value, kind: 'text' as const, ...SHAPES[name], ...own };
  });
  // A row of sums is named in the column that names the rows.
  const texts = specs.filter((one) => !one.hidden && !isFigure(one.kind));
  const naming = texts.findLast((one) => one.key_column) ?? texts[0];
  const all: Cells[] = [];
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  const summed = (rows: readonly Cells[], key: string): number | null => {
    const numbers = rows.map((row) => row[key]).filter((cell) => typeof cell === 'number');
    return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0);
  };
  const sums = (rows: readonly Cells[], only?: readonly string[]): Cells =>
    Object.fromEntries(
      specs
        .filter(({ key, sum }) => (only ? only.includes(key) : sum))
        .map(({ key }) => [key, summed(rows, key)]),
    );
  const named = (word: Label, figures: Cells): Cells => ({
    ...(naming && { [naming.key]: labels[word] }),
    ...figures,
  });
  return {
    columns: specs
      .filter((one) => !one.hidden)
      .map(({ key, label, over, kind, width, key_column, upright }) => ({
        ...{ key, label, ...(over && { over }), kind, ...(width && { width }) },
        ...{ ...(key_column && { key_column }), ...(upright && { upright }) },
      })),
    group(list, { heading, total, only } = {}) {
      const rows = list.map((row) =>
        Object.fromEntries(specs.map(({ key, value }) => [key, value ? value(row, next) : null])),
      );
      all.push(...rows);
      return {
        ...(heading && { heading }),
        rows,
        ...(total && { total: named(total, sums(rows, only)) }),
      };
    },
    total: (word, figures) => ({ rows: [], total: named(word, figures ?? sums(all)) }),
    sum: (key) => summed(all, key) ?? 0,
  };
}

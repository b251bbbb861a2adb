import type { Words } from '../../words/index.ts';
import { type Cell, type Column, type Group, isFigure } from '../sheet.ts';

export type Label = keyof Words['paper']['sheets']['labels'];
type Cells = Record<string, Cell>;
/** Keys of columns in JSON that are no labels; these columns name one with `as` or `label`. */
type Alias = 'what' | 'pupil' | 'staff' | 'why' | 'fromPlace' | 'toPlace' | 'from' | 'to' | 'cause' | 'frees';

/** How a column is printed (see Column), and whether it is summed in totals. */
type Shape = Pick<Column, 'kind' | 'width' | 'key_column' | 'upright' | 'over' | 'works'> & {
  sum?: boolean;
  /** Nothing is printed for 0: none of these is the usual case. */
  blankZero?: boolean;
};

/** The cell of a row; `next()` is the table's next running number. */
type Value<Row> = (row: Row, next: () => number) => Cell;

interface Spec<Row> extends Partial<Shape> {
  /** Without a value, cells are empty, to be written in by hand. */
  value?: Value<Row>;
  /** The label and shape of another key, if the key's own do not fit. */
  as?: Label;
  /** A label that depends on the data, such as a title. */
  label?: string;
  /** In the rows, for JSON, but not printed. */
  hidden?: boolean;
}

/**
 * The columns of a table by key, in order. The key is the column's name in JSON and gives it its label and shape, unless the
 * column says otherwise; the value gives the cell of a row. Columns that depend on the data (one per title or day) have keys with
 * a number.
 */
export type Columns<Row> = {
  readonly [K in Label | Alias]?: Value<Row> | Spec<Row>;
} & { readonly [key: `${'a' | 'b' | 'd' | 'i' | 'p'}${number}`]: Spec<Row> };

/** A column to be written in by hand. */
export const BY_HAND = {};
/** No more than this sign in one row: where there are more, one of them signs for the others. */
const MOST_SIGN = 4;
/** A cell to sign in for each of those who sign in a row, under one heading. */
export const signedBy = <Row>(words: Words, most: number, key: 'sign' | 'signed'): Columns<Row> =>
  most < 2
    ? { [key]: BY_HAND }
    : Object.fromEntries(
        Array.from({ length: Math.min(most, MOST_SIGN) }, (_, i) => [
          `p${i + 1}`,
          { label: String(i + 1), over: words.paper.sheets.labels[key], kind: 'write', width: 8 },
        ]),
      );
/** A fact to be written in by hand. */
export const BLANK = '__________';
/** Whether most groups are so small that a column says what their headings would. */
export const isScattered = (groups: readonly (readonly [unknown, readonly unknown[]])[]): boolean =>
  groups.filter(([, own]) => own.length < 4).length > groups.length / 2;
/** The value of a column of running numbers. */
export const numbered = (_: unknown, next: () => number): number => next();

const shape = (given: Shape, ...keys: Label[]): Partial<Record<Label, Shape>> =>
  Object.fromEntries(keys.map((key) => [key, given]));

/** The shapes of columns; others are text without a minimum width. Widths are in half-width characters. */
const SHAPES: Partial<Record<Label, Shape>> = {
  ...shape({ kind: 'count', key_column: true }, 'no', 'repairNo'),
  ...shape({ kind: 'count', sum: true, blankZero: true }, 'had', 'now', 'given', 'owed', 'canNow'),
  ...shape({ kind: 'count', sum: true }, 'due', 'quantity', 'copies'),
  ...shape({ kind: 'count', sum: true, blankZero: true }, 'fullPacks', 'opened', 'toBuy'),
  ...shape({ kind: 'count', sum: true }, 'pupils', 'register', 'present', 'amount', 'total'),
  ...shape({ kind: 'count', sum: true, blankZero: true }, 'forPupils', 'forTeachers'),
  ...shape({ kind: 'count', sum: true }, 'need', 'short', 'ordered', 'toCome'),
  ...shape({ kind: 'count', sum: true, blankZero: true }, 'arrivedSoFar'),
  ...shape({ kind: 'count', sum: true }, 'toMove', 'expected', 'claimed', 'collectable', 'points'),
  ...shape({ kind: 'count', blankZero: true }, 'left', 'onOrder'),
  ...shape({ kind: 'count' }, 'each', 'pack', 'kinds', 'held', 'book_figure', 'started'),
  ...shape({ kind: 'count', blankZero: true }, 'over', 'spare', 'gear', 'promised'),
  ...shape({ kind: 'count' }, 'lessons', 'completed', 'waiting', 'inAll'),
  ...shape({ kind: 'money', sum: true }, 'money', 'value'),
  ...shape({ kind: 'money' }, 'price', 'unitPrice'),
  ...shape({ kind: 'date' }, 'date', 'neededBy', 'deadline', 'reported', 'found', 'ready', 'agreedOn'),
  ...shape({ kind: 'tick' }, 'checked', 'done', 'finished', 'self', 'supervised', 'closed', 'settled'),
  ...shape({ kind: 'text', width: 18, key_column: true }, 'book', 'bookName'),
  ...shape({ kind: 'text', width: 24, key_column: true }, 'task'),
  ...shape({ kind: 'text', width: 16, key_column: true }, 'goods'),
  ...shape({ kind: 'text', width: 14, key_column: true }, 'round'),
  ...shape({ kind: 'text', width: 12, key_column: true }, 'item', 'point'),
  ...shape({ kind: 'text', width: 11, key_column: true }, 'time'),
  ...shape({ kind: 'text', width: 10, key_column: true }, 'where'),
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
  ...shape({ kind: 'text', width: 18 }, 'lacking', 'teachers'),
  ...shape({ kind: 'text', width: 8 }, 'comes'),
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
  ...shape(
    { kind: 'write', width: 12 },
    'sign',
    'planned',
    'handedOver',
    'copyNumbers',
    'payers',
    'materials',
  ),
  ...shape({ kind: 'write', width: 12 }, 'reply'),
  ...shape({ kind: 'write', width: 10 }, 'note', 'mended', 'mover'),
  ...shape({ kind: 'write', width: 8, sum: true }, 'compensation'),
  ...shape({ kind: 'write', width: 8 }, 'counted', 'ended', 'source', 'accepted', 'rechecker'),
  ...shape(
    { kind: 'write', width: 6, sum: true },
    'moved',
    'arrived',
    'difference',
    'damaged',
    'collected',
    'lost',
  ),
  ...shape(
    { kind: 'write', width: 6 },
    'hours',
    'costs',
    'got',
    'gotLate',
    'score',
    'issued',
    'returned',
    'rank',
  ),
};

const shown = (cell: Cell, blankZero = false): Cell => (blankZero && cell === 0 ? null : cell);

/** Builds the groups of a table and sums up their rows. */
export interface Table<Row> {
  columns: Column[];
  /** A group of rows with an optional heading and row of sums, labelled `total`; only the columns in `only` are summed, if given. */
  group(rows: readonly Row[], more?: { heading?: string; total?: Label; only?: readonly Label[] }): Group;
  /** A group that is only a row of sums: of all rows so far, or the given figures. */
  total(label: Label, figures?: Partial<Record<Label, number>>): Group;
  /** The sum of a column over all rows so far. */
  sum(key: Label): number;
}

/** A table with these columns; running numbers continue from group to group. */
export function tableOf<Row>(words: Words, columns: Columns<Row>): Table<Row> {
  const { labels } = words.paper.sheets;
  const specs = Object.entries<Value<Row> | Spec<Row>>(columns).map(([key, given]) => {
    const { as, value, ...own }: Spec<Row> = typeof given === 'function' ? { value: given } : given;
    const name = (as ?? key) as Label;
    return { key, label: labels[name], value, kind: 'text' as const, ...SHAPES[name], ...own };
  });
  // The label of a row of sums goes into the last text column that names the rows.
  const texts = specs.filter((c) => !c.hidden && !isFigure(c.kind));
  const naming = texts.findLast((c) => c.key_column) ?? texts[0];
  const all: Cells[] = [];
  let last = 0;
  const next = () => ++last;
  const summed = (rows: readonly Cells[], key: string): number | null => {
    const numbers = rows.map((row) => row[key]).filter((cell) => typeof cell === 'number');
    return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0);
  };
  const sums = (rows: readonly Cells[], only?: readonly string[]): Cells =>
    Object.fromEntries(
      specs
        .filter(({ key, sum }) => (only ? only.includes(key) : sum))
        .map(({ key, blankZero }) => [key, shown(summed(rows, key), blankZero)]),
    );
  const labelled = (label: Label, figures: Cells): Cells => ({
    ...(naming && { [naming.key]: labels[label] }),
    ...figures,
  });
  return {
    columns: specs
      .filter((c) => !c.hidden)
      .map(({ key, label, over, kind, width, key_column, upright, works }) => ({
        ...{ key, label, ...(over && { over }), kind, ...(width && { width }) },
        ...{ ...(key_column && { key_column }), ...(upright && { upright }), ...(works && { works }) },
      })),
    group(list, { heading, total, only } = {}) {
      const rows = list.map((row) =>
        Object.fromEntries(
          specs.map(({ key, value, blankZero }) => [key, shown(value ? value(row, next) : null, blankZero)]),
        ),
      );
      all.push(...rows);
      return {
        ...(heading && { heading }),
        rows,
        ...(total && { total: labelled(total, sums(rows, only)) }),
      };
    },
    total: (label, figures) => ({ rows: [], total: labelled(label, figures ?? sums(all)) }),
    sum: (key) => summed(all, key) ?? 0,
  };
}

import { groupBy } from '../../store/groups.ts';
import { conceptsOf, IGNORED, type KindWords } from '../columns.ts';
import { headerKey } from '../header-text.ts';
import type { SheetCells } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { totalOf } from '../row-kinds.ts';
import { AMOUNTS } from './amounts.ts';
import type { Hypothesis } from './kind.ts';
import type { Taken } from './taken.ts';

/** What may differ between rows of one and the same thing: how much, what it costs, where it lies. */
const OF_ANY: ReadonlySet<string> = new Set([
  ...AMOUNTS,
  ...[
    'rate',
    'per-pupil',
    'price',
    'pack',
    'place',
    'minimum',
    'money',
    'seq',
    'note',
    'supplier',
    'category',
  ],
]);

/** What tells nobody which thing it is. */
const NO_NAME = new Set(['seq', 'note', 'place', 'spot', 'money', 'date']);

/**
 * A column of words that no field was found for, where rows would be the same thing without it: 颜色 beside 粉笔 白色 and 粉笔 彩色.
 * Left out, two things become one without a word; it may be the spec.
 */
export function tellingApart(
  sheet: SheetCells,
  { kind, header, list }: Hypothesis,
  words: KindWords,
  concepts: (word: string) => readonly string[],
): Taken[] {
  const spec = kind.about === 'goods' && kind.fields.some(({ key }) => key === 'spec');
  if (!spec || list.spread || list.taken.some(({ field }) => field === 'spec')) return [];
  const keys = list.taken.filter(({ field }) => !conceptsOf(kind, field).some((one) => OF_ANY.has(one)));
  const name = keys.find(({ field }) => field === 'name')?.column.column;
  if (name === undefined) return [];
  const rows = sheet.rows.slice(header.row + header.depth).filter((row) => row[name] && !totalOf(row));
  const text = (row: (typeof rows)[number], { column }: HeadColumn) => row[column]?.text.trim() ?? '';
  const same = groupBy(rows, (row) => keys.map(({ column }) => text(row, column)).join('|'));
  const groups = [...same.values()].filter((group) => group.length > 1);
  const left = (key: string) => words.byWord.get(key)?.[0]?.field === IGNORED;
  const tells = (column: HeadColumn) =>
    !left(headerKey(column.header).key) &&
    !column.texts.some((one) => concepts(headerKey(one.text).key).some((of) => NO_NAME.has(of))) &&
    groups.every((group) => {
      const texts = group.map((row) => text(row, column));
      return texts.every((one) => /\p{L}/u.test(one)) && new Set(texts).size === texts.length;
    });
  const column = groups.length > 0 ? list.left.find(tells) : undefined;
  if (!column) return [];
  const meaning = { field: 'spec', weight: 0, concept: 'spec' };
  return [{ field: 'spec', column, meaning, worth: 0, doubtful: true, others: [] }];
}

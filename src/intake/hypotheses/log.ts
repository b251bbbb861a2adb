import { shapeOf } from '../evidence/shapes.ts';
import { saidByVerb } from '../evidence/verbs.ts';
import { headerKey } from '../header-text.ts';
import type { HeadColumn } from '../layout/head.ts';
import type { Region } from './kind.ts';

/** A word for goods that came or went, as the rows of a log have it where one column holds all amounts. */
const MOVED = /^(.{0,3}[入出退]库?|领[用取]|购[入进]|发[放出]|收入|支出|报损)单?$/;
const WENT = /出|领|发|报损/;

/**
 * The head of the days by which a table goes, where each row is goods that came or went on one of them; undefined for any other table.
 * What such a row says is left is a balance of that moment: the balances of all rows add up to nothing.
 */
export function logOf({ head, vocabulary, evidence }: Region): string | undefined {
  const columns = head.blocks[0] ?? [];
  const isDay = shapeOf('date')?.is ?? (() => false);
  const days = columns.filter((column) => {
    const of = evidence.of(column);
    return of.cells.length > 0 && of.shareBy('day', isDay) > 0.8;
  });
  const says = (concept: 'came-in' | 'went-out') => (column: HeadColumn) =>
    column.texts.some(({ text }) => {
      const { key } = headerKey(text);
      const known = vocabulary.meanings(key);
      if (known.length > 0) return known.includes(concept);
      const moved = MOVED.test(key) && (WENT.test(key) ? 'went-out' : 'came-in');
      return (saidByVerb(key) ?? moved) === concept;
    });
  const came = columns.filter((column) => !days.includes(column) && says('came-in')(column));
  const went = columns.filter((column) => !days.includes(column) && says('went-out')(column));
  const isLog = (day: HeadColumn) =>
    came.some((one) => went.some((other) => evidence.goesByDay(isDay, day.column, one.column, other.column)));
  const told = columns.some((column) => {
    const { cells } = evidence.of(column);
    const moved = cells.filter(({ text }) => MOVED.test(text.trim()));
    return moved.length * 2 > cells.length && moved.some(({ text }) => WENT.test(text));
  });
  return days.find((day) => isLog(day) || (told && evidence.of(day).variety > 0))?.header;
}

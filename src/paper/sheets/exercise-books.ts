import { groupBy } from '../../store/groups.ts';
import { sheet } from './content.ts';
import type { Facts, SheetClass } from './facts/facts.ts';
import { type Due, handOutByClass } from './handout.ts';
import { type Columns, tableOf } from './table.ts';

interface Row {
  of: SheetClass;
  /** What the class is due, by item. */
  byItem: ReadonlyMap<number, Due>;
}

/**
 * 簿册发放表 (exercise books): classes × kinds, each kind with copies per pupil (每生) and in total (本数). If not everything can be
 * handed out at once, each kind with what is due (应发) and given now (本次; once nothing is left to give, what was received, 已领), so
 * that nobody signs for more than they take.
 */
export const exerciseBooks = sheet('exercise-books', (facts, filter) => {
  const { words } = facts;
  const { labels, notes } = words.paper.sheets;
  const rows = handOutByClass(facts, filter, ['exercise-book'])
    .map(
      ({ of, lines }): Row => ({
        of,
        byItem: new Map(lines.filter((l) => l.due > 0).map((l) => [l.item.id, l])),
      }),
    )
    .filter(({ byItem }) => byItem.size > 0);
  const all = rows.flatMap(({ byItem }) => [...byItem.values()]);
  const used = new Set(all.map((l) => l.item.id));
  const inParts = all.some((l) => l.owed > 0 || (l.had > 0 && l.had < l.due));
  const giving = all.some((l) => l.now > 0) || !all.some((l) => l.had > 0);
  const second = !inParts ? 'amount' : giving ? 'given' : 'had';
  const sum = (key: 'due' | 'had' | 'now' | 'owed') => (row: Row) =>
    [...row.byItem.values()].reduce((n, line) => n + line[key], 0);
  const kinds = [...facts.items().values()]
    .filter((item) => used.has(item.id))
    .map((item): Columns<Row> => {
      const figure =
        (of: (line: Due) => number | null) =>
        ({ byItem }: Row) => {
          const line = byItem.get(item.id);
          return line ? of(line) : null;
        };
      const given = figure((l) => (!inParts ? l.due : giving ? l.now : l.had));
      const over = item.name;
      return {
        // Copies per pupil are not summed.
        [`a${item.id}` as const]: {
          ...{ label: labels[inParts ? 'due' : 'each'], over, kind: 'count' as const, sum: inParts },
          value: inParts ? figure((l) => l.due) : (row: Row) => eachOf(facts, row, item.id),
        },
        [`b${item.id}` as const]: {
          label: labels[second],
          over,
          kind: 'count' as const,
          ...{ sum: true, blankZero: true },
          value: given,
        },
      };
    });
  const table = tableOf<Row>(words, {
    class: ({ of }) => of.name,
    pupils: ({ of }) => of.enrolment,
    ...Object.assign({}, ...kinds),
    ...(inParts
      ? {
          due: sum('due'),
          ...(giving && all.some((l) => l.had > 0) && { had: sum('had') }),
          [second]: sum(giving ? 'now' : 'had'),
          owed: sum('owed'),
        }
      : { total: sum('due') }),
    signed: { width: 8 },
  });
  const groups = [...groupBy(rows, ({ of }) => of.grade)].map(([grade, own]) =>
    table.group(own, { heading: words.school.grade(grade), total: 'subtotal' }),
  );
  return {
    nothing: rows.length === 0,
    signed: ['issuer', 'checker', 'date'],
    columns: table.columns,
    parts: [
      {
        groups: groups.length > 1 ? [...groups, table.total('grandTotal')] : groups,
        notes: [inParts ? notes.exerciseBooksPart : notes.exerciseBooks],
      },
    ],
  };
});

/** Copies per pupil, if the need has a single reason that says so. */
function eachOf(facts: Facts, { of, byItem }: Row, item: number): number | null {
  if (!byItem.has(item)) return null;
  const reasons =
    facts
      .shares()
      .get(`class:${of.id}`)
      ?.find((s) => s.itemId === item)?.reasons ?? [];
  return reasons.length === 1 ? (reasons[0]!.each ?? null) : null;
}

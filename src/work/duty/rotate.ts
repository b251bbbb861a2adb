import { addDays, type Day, weekdayOf } from '../../school/calendar/day.ts';

/** Days as turns: each day a turn, or (weekly) those of one week together. */
export function turnsOf(days: readonly Day[], weekly: boolean): Day[][] {
  if (!weekly) return days.map((day) => [day]);
  const weeks = new Map<Day, Day[]>();
  for (const day of days) {
    const monday = addDays(day, 1 - weekdayOf(day));
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks.values()];
}

/** People take turns in their order, `each` of them at a time: nobody has two more than another. */
export function rotation<P>(
  turns: readonly Day[][],
  people: readonly P[],
  each = 1,
): { date: Day; person: P }[] {
  let next = 0;
  return turns.flatMap((days) => {
    const own = Array.from({ length: Math.min(each, people.length) }, () => people[next++ % people.length]!);
    return days.flatMap((date) => own.map((person) => ({ date, person })));
  });
}

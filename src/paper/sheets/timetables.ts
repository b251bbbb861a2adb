import { dayClock } from '../../school/bell/store.ts';
import { hoursText } from '../../school/calendar/clock.ts';
import type { Lesson } from '../../school/timetable/lesson.ts';
import { lessons } from '../../school/timetable/store.ts';
import { said } from '../../words/said.ts';
import { CLASS_HEAD, classFacts, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { type Columns, tableOf } from './table.ts';

/** 课程表 (timetables), one a class, for its wall; with the time of each lesson where bell times are known. */
export const timetables = sheet('timetable', (facts, filter) => {
  const { reader, words } = facts;
  const all = reader ? lessons(reader, facts.term.id) : [];
  const clock = reader && dayClock(reader, [facts.today, facts.term.opening].sort()[1]!);
  const say = words.timetable;
  const days = Array.from({ length: Math.max(5, ...all.map((l) => l.weekday)) }, (_, i) => i + 1);
  const table = (mine: readonly Lesson[], grade?: number) => {
    const columns: Columns<number> = {
      i1: { label: say.fields.period[0], width: 8, value: say.period },
      ...(clock?.known && {
        i2: {
          label: words.bell.fields.time[0],
          width: 11,
          value: (period: number) => {
            const held = clock.of(period, grade);
            return held ? hoursText(held) : null;
          },
        },
      }),
      ...Object.fromEntries(
        days.map((day) => [
          `d${day}`,
          { label: say.day(day), width: 12, value: (period: number) => textOf(mine, day, period) },
        ]),
      ),
    };
    return tableOf<number>(words, columns);
  };
  const textOf = (mine: readonly Lesson[], day: number, period: number) =>
    mine
      .filter((l) => l.weekday === day && l.period === period)
      .map((l) => said(words, l.subject) + (l.weeks === 'all' ? '' : `(${say.weeks[l.weeks]})`))
      .join('/') || null;
  const parts = chosenClasses(facts, filter).flatMap((cls) => {
    const mine = all.filter((l) => l.classId === cls.id);
    if (mine.length === 0) return [];
    const periods = Array.from({ length: Math.max(...mine.map((l) => l.period)) }, (_, i) => i + 1);
    return [{ of: cls, facts: classFacts(words, cls), groups: [table(mine, cls.grade).group(periods)] }];
  });
  return { shared: true, head: CLASS_HEAD, columns: table([]).columns, parts };
});

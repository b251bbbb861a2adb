import { shortClass } from '../../school/class/class.ts';
import { lessons, storedLessons } from '../../school/timetable/store.ts';
import { workTerm } from '../arguments/day.ts';
import { lessonText } from '../commands/timetable/grid.ts';
import type { Choice, Context } from '../context.ts';
import { everyClass } from './choices.ts';
import { oneOf } from './more.ts';
import { pick } from './steps.ts';

/** Has this term any lessons that could be looked at? */
export const hasLessons = (ctx: Context): boolean => storedLessons(ctx.read(), workTerm(ctx).id).length > 0;

/** The week of a class is looked at, or two of its lessons change places. */
export function askTimetable(ctx: Context): Promise<string[] | undefined> {
  const { which, timetable } = ctx.words.guide;
  const ofClass = pick(which.class, everyClass);
  return oneOf(ctx, which.timetable, {
    show: { name: timetable.show, steps: [ofClass], command: (words) => ['timetable', 'show', ...words] },
    swap: {
      name: timetable.swap,
      steps: ([cls = '', first]) => [
        ofClass,
        pick(which.lesson, (c) => hoursOf(c, cls).filter(({ held }) => held)),
        pick(which.otherLesson, (c) => hoursOf(c, cls).filter(({ value }) => value !== first)),
      ],
      command: (words) => ['timetable', 'swap', ...words],
    },
  });
}

/** The hours of a class's week with what is held in each, as they are typed: 星期一3, Mon3. */
function hoursOf(ctx: Context, typedClass: string): (Choice<string> & { held: boolean })[] {
  const w = ctx.words.timetable;
  const all = lessons(ctx.read(), workTerm(ctx).id);
  const own = all.filter((one) => shortClass(one.classCode, ctx.lang) === typedClass);
  const last = (key: 'weekday' | 'period') => Math.max(...all.map((one) => one[key]));
  return range(Math.max(5, last('weekday'))).flatMap((weekday) =>
    range(last('period')).map((period) => {
      const held = own.filter((one) => one.weekday === weekday && one.period === period);
      const said = held.map((one) => lessonText(ctx, one)).join(' / ') || w.free;
      const name = `${w.slot({ class: '', weekday, period }).trim()}  ${said}`;
      return { name, value: `${w.day(weekday)}${period}`, held: held.length > 0 };
    }),
  );
}

const range = (most: number): number[] => Array.from({ length: most }, (_, i) => i + 1);

import { className } from '../../../school/class/name.ts';
import { type Clash, clashes } from '../../../school/timetable/clashes.ts';
import { heldWeek } from '../../../school/timetable/held.ts';
import type { Lesson } from '../../../school/timetable/lesson.ts';
import { weekdayIn } from '../../../school/timetable/slots.ts';
import { lessons } from '../../../school/timetable/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { listOf } from '../../noun/noun.ts';
import { classes, typed } from '../../options.ts';

/** Lessons one by one. */
export const lessonRows = listOf<Lesson>()((w) => w.timetable, 'lessons', {
  fields: {
    class: { key: 'classCode', cell: (l, ctx) => className(l.classCode, ctx.lang) },
    weekday: { cell: (l, { words }) => words.timetable.day(l.weekday) },
    period: { cell: (l, { words }) => words.timetable.period(l.period) },
    subject: { word: true },
    weeks: { cell: (l, { words }) => words.timetable.weeks[l.weeks] },
    teacher: {},
    room: {},
  },
  narrow: {
    class: classes({ help: (w) => w.timetable.options.class, many: true }),
    day: typed('<day>', weekdayTyped)({ help: (w) => w.timetable.options.day }),
  },
  all: ({ reader, term }, { class: of, day }) =>
    lessons(reader, term.id).filter(
      (l) =>
        (of === undefined || of.some((one) => one.id === l.classId)) &&
        (day === undefined || l.weekday === day),
    ),
  total: (w, all) => w.timetable.total(all.length),
});

/** Where a teacher or a room has two lessons at once; exit 1 when there is one. */
export const clashRows = listOf<Clash>()((w) => w.timetable.lists.clashes, 'clashes', {
  fields: {
    weekday: { cell: (c, { words }) => words.timetable.day(c.weekday) },
    period: { cell: (c, { words }) => words.timetable.period(c.period) },
    kind: { cell: (c, { words }) => words.timetable.kinds[c.kind] },
    name: {},
    lessons: {
      shrink: true,
      value: (c, ctx) => c.lessons.map((l) => lessonRows.json(l, ctx)),
      cell: (c, ctx) =>
        c.lessons.map((l) => `${className(l.classCode, ctx.lang)} ${l.subject}`).join(ctx.words.list),
    },
  },
  all({ ctx, reader, term }) {
    const { all, sites, shared, crowded } = heldWeek(reader, term.id);
    if (all.length === 0) ctx.say(ctx.words.timetable.none);
    const names = new Map(sites.map((site) => [site.id, site.name]));
    const inRooms = all.map((l) => {
      // In the class's own room nobody is in its way, unless it is another's too.
      const [at = 0] = l.heldIn;
      const roomId = l.others.length > 0 || crowded.has(at) ? at : l.roomId;
      return { ...l, roomId, room: names.get(roomId ?? 0) ?? null };
    });
    return clashes(inRooms, shared);
  },
  total: (w, found) => w.timetable.clashes(found.length),
  exit: (found) => (found.length === 0 ? EXIT.done : EXIT.no),
});

export function weekdayTyped(said: string): number {
  return weekdayIn(said, true) ?? refuse(EXIT.usage, 'lesson-slot-unreadable', { value: said });
}

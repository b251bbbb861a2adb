import { heldWeek } from '../../../school/timetable/held.ts';
import { placeIn } from '../../../school/timetable/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClass } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import { lessonRoomArg } from '../../arguments/place.ts';
import { command } from '../../grammar.ts';
import { flag, typed } from '../../options.ts';
import { weekdayTyped } from './list.ts';

/** `timetable place 三2 信息科技 计算机教室`: where a class's lessons of a subject are held; --own: in its own room. */
export const place = command({
  args: '<class> <subject> [room]',
  options: {
    own: flag({ help: (w) => w.timetable.options.own }),
    day: typed('<day>', weekdayTyped)({ help: (w) => w.timetable.options.day }),
  },
  writes: true,
  async run(ctx, [of = '', subject = '', said], { own = false, day }) {
    if (own === (said !== undefined)) return refuse(EXIT.usage, 'lesson-place-where', { class: of, subject });
    const term = workTerm(ctx);
    const cls = await typedClass(ctx, term, of);
    const reader = ctx.read();
    const mine = heldWeek(reader, term.id).all.filter(
      (l) => l.classId === cls.id && l.subject === subject && (day === undefined || l.weekday === day),
    );
    if (mine.length === 0) return refuse(EXIT.noInput, 'lesson-none-of', { class: of, subject });
    const room = said === undefined ? null : lessonRoomArg(reader, said);
    const ids = mine.map((l) => l.id);
    ctx.change('timetable-place', { class: of, subject }, (tx) => placeIn(tx, ids, room?.id ?? null));
    const w = ctx.words.timetable;
    ctx.answer({
      json: { class: cls.code, subject, room: room?.name ?? null, own, lessons: ids.length },
      text: () => w.placed({ lessons: ids.length, room: room?.name ?? w.rooms.own }),
    });
    return EXIT.done;
  },
});

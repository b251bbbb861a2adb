import { className } from '../../../school/class/name.ts';
import { type HeldLesson, heldWeek } from '../../../school/timetable/held.ts';
import { isSmall, staying } from '../../../school/timetable/placing.ts';
import { placeIn } from '../../../school/timetable/store.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { flag } from '../../options.ts';
import { table } from '../../table.ts';

/**
 * Which lessons a special room cannot take (several classes at once, too small), and who is to have it; --apply notes that the others
 * stay in their own rooms.
 */
export const rooms = command({
  options: { apply: flag({ help: (w) => w.timetable.options.apply }) },
  writes: true,
  run(ctx, _, { apply = false }) {
    const term = workTerm(ctx);
    const look = (reader: Reader) => {
      const week = heldWeek(reader, term.id);
      const sited = week.all.map((l) => l.sited);
      return { week, stay: new Set(staying(sited, week.sites, week.needs, week.shared, week.homeless)) };
    };
    let { week, stay } = look(ctx.read());
    if (apply && stay.size > 0)
      ctx.change('timetable-rooms', { lessons: stay.size }, (tx) => {
        ({ week, stay } = look(tx));
        placeIn(
          tx,
          [...stay].map((one) => one.lesson.id),
          null,
        );
      });
    const names = new Map(week.sites.map((site) => [site.id, site]));
    const found = week.all.filter((l) => stay.has(l.sited) || l.others.length > 0 || tooSmall(l));
    const applied = apply && stay.size > 0;
    const w = ctx.words.timetable;
    const roomOf = (l: HeldLesson) => names.get(l.heldIn[0] ?? 0)?.name ?? '';
    function tooSmall(l: HeldLesson): boolean {
      const site = l.roomId === null && !l.sited.own ? names.get(l.heldIn[0] ?? 0) : undefined;
      return site !== undefined && site.kind !== 'classroom' && isSmall(site, l.sited);
    }
    const why = (l: HeldLesson) => (l.others.length > 0 ? w.rooms.booked : tooSmall(l) ? w.rooms.small : '');
    const where = (l: HeldLesson) => (stay.has(l.sited) ? w.rooms.own : roomOf(l));
    ctx.answer({
      report: apply,
      json: {
        lessons: found.map((l) => ({
          class: l.classCode,
          weekday: l.weekday,
          period: l.period,
          subject: l.subject,
          room: roomOf(l),
          stays: stay.has(l.sited),
        })),
        applied,
      },
      text: () => {
        if (found.length === 0) return w.rooms.fine;
        const shown = table(
          [
            { label: w.fields.weekday[0], value: (l) => w.day(l.weekday) },
            { label: w.fields.period[0], value: (l) => w.period(l.period) },
            { label: w.rooms.room, value: roomOf },
            { label: w.fields.class[0], value: (l) => className(l.classCode, ctx.lang) },
            { label: w.fields.subject[0], value: (l) => l.subject },
            { label: w.rooms.why, value: why },
            { label: w.rooms.where, value: where },
          ],
          [...found].sort(
            (a, b) => a.weekday - b.weekday || a.period - b.period || (roomOf(a) < roomOf(b) ? -1 : 1),
          ),
          ctx,
        );
        return `${shown}${applied ? w.rooms.applied(stay.size) : stay.size > 0 ? w.rooms.next : w.rooms.given}`;
      },
    });
    return found.length === 0 || applied ? EXIT.done : EXIT.no;
  },
});

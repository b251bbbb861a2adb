import { dayClock } from '../../../school/bell/store.ts';
import { hoursText } from '../../../school/calendar/clock.ts';
import { splitClassCode } from '../../../school/class/class.ts';
import { className } from '../../../school/class/name.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { lessonsThere } from '../../../work/repair/lessons.ts';
import { editRepair } from '../../../work/repair/store.ts';
import { dayTyped, workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { flag, text, typed } from '../../options.ts';
import { hoursTyped } from '../bell.ts';
import { repair as repairs } from './list.ts';
import { repairAt } from './steps.ts';

/** Plans a time when that room has no lesson: a period, a time by the clock, after school, or the whole day. A clash needs a reason. */
export const plan = command({
  args: '<number> <day>',
  options: {
    period: typed('<n>', periodTyped)({ help: (w) => w.repair.options.period }),
    at: typed('<time>', hoursTyped)({ help: (w) => w.repair.options.at, against: ['period'] }),
    after: flag({ help: (w) => w.repair.options.after, against: ['period', 'at'] }),
    override: text({ takes: '<reason>', help: (w) => w.repair.options.override }),
  },
  writes: true,
  run(ctx, [number = '', said = ''], { period, at: hours, after, override }) {
    const repair = repairAt(ctx, number, ['open']);
    const day = dayTyped(said, ctx.today);
    const clock = dayClock(ctx.read(), day);
    if (hours && !clock.known) refuse(EXIT.no, 'bell-none', {});
    // Kept as a code: each language says it in its own words.
    const at = after ? 'after' : hours ? hoursText(hours) : period === undefined ? null : String(period);
    const when = `${day} ${ctx.words.repair.plannedAt(at)}`;
    const free = after || repair.roomId === null;
    const all = free ? [] : lessonsThere(ctx.read(), workTerm(ctx), repair.roomId!, day);
    if (all === null && !override) refuse(EXIT.no, 'repair-no-school-day-known', { day });
    const there = (all ?? []).filter((l) =>
      hours
        ? clock.isHeldAt(l.period, hours, splitClassCode(l.class).grade)
        : period === undefined || l.period === period,
    );
    const lessons = there
      .map((l) => `${className(l.class, ctx.lang)} ${ctx.words.repair.periodWords(l.period)} ${l.subject}`)
      .join(ctx.words.list);
    if (lessons !== '' && !override) {
      const gaps = clock
        .gaps((all ?? []).map((l) => ({ period: l.period, grade: splitClassCode(l.class).grade })))
        .map(hoursText);
      const clash = { place: repair.place, when, lessons };
      if (gaps.length === 0) refuse(EXIT.no, 'repair-clash', clash);
      refuse(EXIT.no, 'repair-clash-gaps', { ...clash, id: repair.id, day, gap: gaps[0]!, gaps });
    }
    const reason = lessons !== '' || all === null ? (override ?? null) : null;
    const told = ctx.change('repair-plan', { repair: repair.id, when }, (tx) => {
      editRepair(tx, repair.id, { planned_on: day, planned_at: at, planned_reason: reason });
      return repairs.told(ctx, tx, [repair.id]);
    });
    ctx.answer({
      json: { repairs: told, override: reason },
      text: () =>
        [
          ctx.words.repair.plannedFor({ id: repair.id, when }),
          reason && lessons ? ctx.words.repair.plannedOver({ lessons, reason }) : '',
        ]
          .filter(Boolean)
          .join('\n'),
    });
  },
});

/** 3 of 3, 第3节. @throws Refusal 2 for what is no period */
function periodTyped(said: string): number {
  const n = Number(/^第?(\d{1,2})节?$/.exec(said.normalize('NFKC').trim())?.[1] ?? 0);
  return n > 0 ? n : refuse(EXIT.usage, 'period-bad', { value: said });
}

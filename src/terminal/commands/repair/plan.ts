import { isOneOf } from '../../../ready/rooms.ts';
import { subjectNeeds } from '../../../ready/subjects.ts';
import { className } from '../../../school/class/name.ts';
import { rooms } from '../../../school/room/store.ts';
import { setting } from '../../../school/school.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { lessonsThere } from '../../../work/repair/lessons.ts';
import { editRepair } from '../../../work/repair/store.ts';
import { dayArg } from '../../arguments/day.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { repairAt } from './steps.ts';

/** Plans a time when that room has no lesson: a period, after school, or the whole day. A clash needs a reason. */
export const plan: Command = {
  args: '<number> <day>',
  options: [
    ['--period <n>', (w) => w.repair.options.period],
    ['--after', (w) => w.repair.options.after],
    ['--override <reason>', (w) => w.repair.options.override],
  ],
  writes: true,
  run(ctx, [number = '', dayText = ''], opts) {
    const repair = repairAt(ctx, number, ['open']);
    const day = dayArg(dayText, ctx.today);
    const typed =
      opts.period === undefined
        ? undefined
        : /^第?(\d{1,2})节?$/.exec(String(opts.period).normalize('NFKC'))?.[1];
    if (opts.period !== undefined && typed === undefined)
      refuse(EXIT.usage, 'period-bad', { value: opts.period });
    const period = typed === undefined ? undefined : Number(typed);
    const at = opts.after
      ? ctx.words.area.roundNames[2]
      : period === undefined
        ? null
        : ctx.words.repair.periodWords(period);
    const when = `${day} ${at ?? ctx.words.repair.allDay}`;
    const there =
      opts.after || repair.roomId === null
        ? []
        : lessonsThere(ctx.read(), workTerm(ctx), repair.roomId, day, groundOf(ctx, repair.roomId), period);
    if (there === null && !opts.override) refuse(EXIT.no, 'repair-no-school-day-known', { day });
    const lessons = (there ?? [])
      .map((l) => `${className(l.class, ctx.lang)} ${ctx.words.repair.periodWords(l.period)} ${l.subject}`)
      .join(ctx.words.list);
    if (lessons !== '' && !opts.override)
      refuse(EXIT.no, 'repair-clash', { place: repair.place, when, lessons });
    const reason = lessons !== '' || there === null ? opts.override : null;
    ctx.change('repair-plan', { repair: repair.id, when }, (tx) =>
      editRepair(tx, repair.id, { planned_on: day, planned_at: at ?? null, planned_reason: reason }),
    );
    ctx.answer({
      json: { id: repair.id, planned_on: day, planned_at: at, override: reason },
      text: () =>
        [
          ctx.words.repair.plannedFor({ id: repair.id, when }),
          reason && lessons ? ctx.words.repair.plannedOver({ lessons, reason }) : '',
        ]
          .filter(Boolean)
          .join('\n'),
    });
  },
};

/** The subjects that are held on a ground, and whether this room is one of theirs. */
function groundOf(ctx: Context, roomId: number): { subjects: string[]; here: boolean } {
  const needs = [...subjectNeeds(setting(ctx.read(), 'ready.subjects') || undefined)].filter(
    ([, one]) => one.ground,
  );
  const room = rooms(ctx.read(), workTerm(ctx).id).find((one) => one.id === roomId);
  const here = room !== undefined && needs.some(([, one]) => isOneOf(room, one.ground));
  return { subjects: needs.map(([subject]) => subject), here };
}

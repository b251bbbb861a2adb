import { className } from '../../../school/class/name.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { lessonsThere } from '../../../work/repair/lessons.ts';
import { editRepair } from '../../../work/repair/store.ts';
import { dayTyped, workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { flag, text, typed } from '../../options.ts';
import { repairAt } from './steps.ts';

/** Plans a time when that room has no lesson: a period, after school, or the whole day. A clash needs a reason. */
export const plan = command({
  args: '<number> <day>',
  options: {
    period: typed('<n>', periodTyped)({ help: (w) => w.repair.options.period }),
    after: flag({ help: (w) => w.repair.options.after, against: ['period'] }),
    override: text({ takes: '<reason>', help: (w) => w.repair.options.override }),
  },
  writes: true,
  run(ctx, [number = '', said = ''], { period, after, override }) {
    const repair = repairAt(ctx, number, ['open']);
    const day = dayTyped(said, ctx.today);
    // Kept as a code: each language says it in its own words.
    const at = after ? 'after' : period === undefined ? null : String(period);
    const when = `${day} ${ctx.words.repair.plannedAt(at)}`;
    const there =
      after || repair.roomId === null
        ? []
        : lessonsThere(ctx.read(), workTerm(ctx), repair.roomId, day, period);
    if (there === null && !override) refuse(EXIT.no, 'repair-no-school-day-known', { day });
    const lessons = (there ?? [])
      .map((l) => `${className(l.class, ctx.lang)} ${ctx.words.repair.periodWords(l.period)} ${l.subject}`)
      .join(ctx.words.list);
    if (lessons !== '' && !override) refuse(EXIT.no, 'repair-clash', { place: repair.place, when, lessons });
    const reason = lessons !== '' || there === null ? (override ?? null) : null;
    ctx.change('repair-plan', { repair: repair.id, when }, (tx) =>
      editRepair(tx, repair.id, { planned_on: day, planned_at: at, planned_reason: reason }),
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
});

/** 3 of 3, 第3节. @throws Refusal 2 for what is no period */
function periodTyped(said: string): number {
  const n = Number(/^第?(\d{1,2})节?$/.exec(said.normalize('NFKC').trim())?.[1] ?? 0);
  return n > 0 ? n : refuse(EXIT.usage, 'period-bad', { value: said });
}

import { shift } from '../../../school/calendar/calendar.ts';
import { addDays } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { moveTo } from '../../../work/task/store.ts';
import { dayTyped, sayUnknownYears } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { tasks } from './list.ts';
import { numbersAnd, tasksArg } from './numbers.ts';

/** `task move 12 14 +3`, `task move 12 +2w` (working days), `task move 12 2027-02-26`. */
export const move = command({
  args: '<number...>',
  usage: '<number...> <to>',
  writes: true,
  run(ctx, args) {
    const { numbers, other: to } = numbersAnd(args, 'move 12 2027-02-26', /^([+-]\d|\d{1,2}-\d{1,2}$)/);
    const rows = tasksArg(ctx.read(), numbers, ctx.today);
    const by = /^([+-]\d{1,3})(w|d|工作日|天)?$/.exec(to.normalize('NFKC').trim());
    const calendar = loadCalendar(ctx.read());
    const unknown = new Set<number>();
    const moves = rows.map((r) => {
      if (!by) return { id: r.id, from: r.due, due: dayTyped(to, ctx.today) };
      const from = r.due ?? refuse(EXIT.data, 'task-no-day', { id: r.id });
      if (by[2] !== 'w' && by[2] !== '工作日') return { id: r.id, from, due: addDays(from, Number(by[1])) };
      const shifted = shift(calendar, from, Number(by[1]), 'workdays');
      for (const y of shifted.unknownYears) unknown.add(y);
      return { id: r.id, from, due: shifted.day };
    });
    const say = ctx.words.task;
    const told = ctx.change('task-move', { tasks: moves.map((m) => m.id).join(','), to }, (tx) => {
      moveTo(tx, moves);
      return tasks.told(
        ctx,
        tx,
        moves.map((m) => m.id),
      );
    });
    sayUnknownYears(ctx, [...unknown]);
    ctx.answer({
      json: { tasks: told, moved: moves },
      text: () =>
        moves.map((m) => say.movedTo({ id: m.id, from: m.from ?? say.noDay, to: m.due })).join('\n'),
    });
  },
});

import { EXIT, refuse } from '../../../words/problem.ts';
import { putSeverity, severities } from '../../../work/repair/store.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** Lists the severities and their deadlines, or sets one: `repair severity 较急 --workdays 0`. */
export const severity: Command = {
  args: '[name]',
  options: [
    ['--minutes <n>', (w) => w.repair.options.minutes],
    ['--workdays <n>', (w) => w.repair.options.workdays],
  ],
  writes: true,
  run(ctx, [name], opts) {
    const say = ctx.words.repair;
    const within = (s: { minutes: number | null; workdays: number | null }) =>
      s.minutes === null ? say.workdays(s.workdays ?? 0) : say.minutes(s.minutes);
    if (name === undefined) {
      const rows = severities(ctx.read());
      ctx.answer({
        json: { severities: rows },
        text: () =>
          table(
            [
              { label: say.columns.severity, value: (s) => s.name },
              { label: say.columns.due, value: (s) => within(s) },
            ],
            rows,
            ctx,
          ),
      });
      return;
    }
    const figure = (text: string | undefined) =>
      text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : null;
    const minutes = figure(opts.minutes);
    const workdays = figure(opts.workdays);
    if ((minutes === null) === (workdays === null) || minutes === 0)
      refuse(EXIT.usage, 'severity-not-a-figure', { name });
    ctx.change('repair-severity', { name }, (tx) => putSeverity(tx, name, minutes, workdays));
    ctx.answer({
      json: { name, minutes, workdays },
      text: () => say.severitySet({ name, within: within({ minutes, workdays }) }),
    });
  },
};

import { EXIT, refuse } from '../../../words/problem.ts';
import type { Severity } from '../../../work/repair/repair.ts';
import { putSeverity, severities } from '../../../work/repair/store.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { listOf } from '../../noun/noun.ts';
import { count } from '../../options.ts';

const within = ({ minutes, workdays }: Pick<Severity, 'minutes' | 'workdays'>, { words }: Context) =>
  minutes === null ? words.repair.workdays(workdays ?? 0) : words.repair.minutes(minutes);

const { list } = listOf<Severity>()((w) => w.repair.severities, 'severities', {
  fields: {
    id: { list: false },
    name: { word: true },
    minutes: { list: false },
    workdays: { list: false },
    urgent: { list: false },
    within: { json: null, cell: within },
  },
  all: ({ reader }) => severities(reader),
});

/** Lists the severities and their deadlines, or sets one: `repair severity 较急 --workdays 0`. */
export const severity = command({
  ...list,
  args: '[name]',
  options: {
    minutes: count({ least: 1, most: 9999, help: (w) => w.repair.options.minutes, against: ['workdays'] }),
    workdays: count({ most: 9999, help: (w) => w.repair.options.workdays }),
    ...list.options,
  },
  writes: true,
  run(ctx, [name], given) {
    const { minutes = null, workdays = null } = given;
    const nothing = minutes === null && workdays === null;
    if (name === undefined && nothing) return list.run(ctx, [], given);
    if (name === undefined || nothing) return refuse(EXIT.usage, 'severity-not-a-figure', {});
    ctx.change('repair-severity', { name }, (tx) => putSeverity(tx, name, minutes, workdays));
    ctx.answer({
      json: { name, minutes, workdays },
      text: () => ctx.words.repair.severitySet({ name, within: within({ minutes, workdays }, ctx) }),
    });
    return EXIT.done;
  },
});

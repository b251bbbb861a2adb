import { loadCalendar } from '../../../school/calendar/store.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import { expand } from '../../../work/checklist/expand.ts';
import { loadRoles, loadTargets, putTasks } from '../../../work/checklist/store.ts';
import { findGathering } from '../../../work/gathering/store.ts';
import { termDays } from '../../../work/task/days.ts';
import { dayArg } from '../../arguments/day.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import { readChecklist } from '../../checklists.ts';
import type { Answer, Command, Context } from '../../context.ts';
import { sayUnknownYears } from '../../unknown-years.ts';

/** Makes the tasks of a checklist, or lets those that are open follow it. */
export const apply: Command = {
  args: '[name...]',
  options: [
    ['--event <event>', (w) => w.work.options.event],
    ['--day <day>', (w) => w.work.options.anchorDay],
  ],
  writes: true,
  async run(ctx, args, opts) {
    const name = await textArg(ctx, args.join(' '), ctx.words.work.tasks.columns.key);
    ctx.answer(await applyChecklist(ctx, name, opts));
  },
};

/** Applies it and gives what is to be said. @throws Refusal (65) with everything that is wrong with it: nothing is then written. */
export async function applyChecklist(
  ctx: Context,
  name: string,
  opts: { event?: string; day?: string },
): Promise<Answer> {
  const say = ctx.words.work.tasks;
  const { file, checklist } = await readChecklist(ctx, name);
  const reader = ctx.read();
  const term = workTerm(ctx);
  const needsEvent = checklist.tasks.some((t) => t.anchor === 'event');
  const event = opts.event ? findGathering(reader, term.id, opts.event) : undefined;
  if (needsEvent && !event && !opts.day) refuse(EXIT.usage, 'checklist-needs-event', { name: checklist.zh });
  const days = {
    ...termDays(reader, term.id),
    event: opts.day ? dayArg(opts.day, ctx.today) : (event?.date ?? null),
  };
  const prefix = event ? `${checklist.key}#${event.id}` : checklist.key;
  const made = expand(
    checklist,
    prefix,
    days,
    loadTargets(reader, term.id),
    loadRoles(reader),
    loadCalendar(reader),
    `${file.name}.yaml`,
  );
  if (made.problems.length > 0) throw new Refusal(EXIT.data, made.problems);
  const result = ctx.change('checklist-apply', { checklist: checklist.zh }, (tx) =>
    putTasks(tx, term.id, checklist.key, event?.id ?? null, made.tasks, made.waits),
  );
  sayUnknownYears(ctx, made.unknownYears);
  const nobody = made.tasks.filter((t) => t.ownerId === null);
  const roles = [...new Set(nobody.map((t) => t.role || say.unassigned))].join(ctx.words.list);
  return {
    json: {
      checklist: checklist.key,
      ...result,
      unassigned: nobody.length,
      unknown_years: made.unknownYears,
    },
    text: () =>
      [
        say.applied({ name: ctx.lang === 'en' ? checklist.en : checklist.zh, ...result }),
        nobody.length > 0 ? say.unresolved({ n: nobody.length, roles }) : '',
      ]
        .filter(Boolean)
        .join('\n'),
  };
}

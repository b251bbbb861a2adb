import type { Day } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import { expand } from '../../../work/checklist/expand.ts';
import { loadRoles, loadTargets, putTasks } from '../../../work/checklist/store.ts';
import { findGathering } from '../../../work/gathering/store.ts';
import { termDays } from '../../../work/task/days.ts';
import { sayUnknownYears, workTerm } from '../../arguments/day.ts';
import { textArg } from '../../arguments/text.ts';
import { readChecklist } from '../../checklists.ts';
import type { Answer, Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { day, text } from '../../options.ts';

/** Makes the tasks of a checklist, or lets those that are open follow it. */
export const apply = command({
  args: '[name...]',
  options: {
    event: text({ help: (w) => w.checklist.options.event, takes: '<event>' }),
    day: day({ help: (w) => w.checklist.options.anchorDay }),
  },
  writes: true,
  async run(ctx, args, given) {
    const name = await textArg(ctx, args.join(' '), ctx.words.checklist.fields.name[0]);
    const read = await readChecklist(ctx, name);
    const term = workTerm(ctx);
    const event = given.event ? findGathering(ctx.read(), term.id, given.event) : undefined;
    const day = given.day ?? event?.date;
    const { zh, tasks } = read.checklist;
    const counts = tasks.some((t) => t.anchor === 'event');
    if (day === undefined && counts) refuse(EXIT.usage, 'checklist-needs-event', { name: zh });
    if (given.day !== undefined && !counts) refuse(EXIT.usage, 'checklist-no-event', { name: zh });
    const applied = ctx.change('checklist-apply', { checklist: zh }, (tx) =>
      putChecklist(tx, term, read, event?.id ?? null, day ?? null),
    );
    ctx.answer(appliedAnswer(ctx, read, applied));
  },
});

type Read = Awaited<ReturnType<typeof readChecklist>>;

/** What applying a checklist wrote: its tasks, and how many were added, changed and so on. */
interface Applied {
  made: ReturnType<typeof expand>;
  written: ReturnType<typeof putTasks>;
}

/**
 * Writes the tasks of a checklist, those of an event under its number; `day` is what tasks that count from an event count from.
 * @throws Refusal 65 with everything that is wrong with it
 */
export function putChecklist(
  tx: Writer,
  term: Term,
  { file, checklist }: Read,
  eventId: number | null,
  day: Day | null,
): Applied {
  const made = expand(
    checklist,
    eventId === null ? checklist.key : `${checklist.key}#${eventId}`,
    { ...termDays(tx, term.id), event: day },
    loadTargets(tx, term.id),
    loadRoles(tx),
    loadCalendar(tx),
    `${file.name}.yaml`,
  );
  if (made.problems.length > 0) throw new Refusal(EXIT.data, made.problems);
  return { made, written: putTasks(tx, term.id, checklist.key, eventId, made.tasks, made.waits) };
}

/** Says what applying a checklist did. */
export function appliedAnswer(ctx: Context, { checklist }: Read, { made, written }: Applied): Answer {
  sayUnknownYears(ctx, made.unknownYears);
  const nobody = made.tasks.filter((t) => t.ownerId === null);
  const roles = [...new Set(nobody.map((t) => t.role || ctx.words.task.unassigned))].join(ctx.words.list);
  return {
    json: {
      checklist: checklist.key,
      ...written,
      unassigned: nobody.length,
      unknown_years: made.unknownYears,
    },
    text: () =>
      [
        ctx.words.checklist.applied({ name: ctx.lang === 'en' ? checklist.en : checklist.zh, ...written }),
        nobody.length > 0 ? ctx.words.checklist.unresolved({ n: nobody.length, roles }) : '',
      ]
        .filter(Boolean)
        .join('\n'),
  };
}

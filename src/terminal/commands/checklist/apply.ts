import type { Day } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import { said } from '../../../words/said.ts';
import { expand } from '../../../work/checklist/expand.ts';
import { loadRoles, loadTargets, putTasks } from '../../../work/checklist/store.ts';
import { findGathering } from '../../../work/gathering/store.ts';
import { termDays } from '../../../work/task/days.ts';
import { dayTyped, readDay, sayUnknownYears, workTerm } from '../../arguments/day.ts';
import { readAll, readChecklist } from '../../checklists.ts';
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
    const read = await readChecklist(ctx, args.join(' ').trim() || (await askChecklist(ctx)));
    const term = workTerm(ctx);
    const event = given.event ? findGathering(ctx.read(), term.id, given.event) : undefined;
    const { zh, tasks } = read.checklist;
    const counts = tasks.some((t) => t.anchor === 'event');
    const day =
      given.day ?? event?.date ?? (counts ? await askDay(ctx, read.checklist[ctx.lang]) : undefined);
    if (given.day !== undefined && !counts)
      refuse(EXIT.usage, 'checklist-no-event', { name: read.checklist[ctx.lang] });
    const applied = ctx.change('checklist-apply', { checklist: zh }, (tx) =>
      putChecklist(tx, term, read, { id: event?.id ?? null, date: day ?? null, grades: event?.grades ?? '' }),
    );
    ctx.answer(appliedAnswer(ctx, read, applied));
  },
});

/** Which one, at a terminal. @throws Refusal 2 in a script, naming those there are */
async function askChecklist(ctx: Context): Promise<string> {
  const choices = (await readAll(ctx)).flatMap(({ checklist }) =>
    checklist ? { name: checklist[ctx.lang], value: checklist[ctx.lang] } : [],
  );
  const known = choices.map(({ name }) => name);
  if (!ctx.options.input) return refuse(EXIT.usage, 'checklist-which', { known, first: known[0] ?? '' });
  return ctx.ask.choose({ message: ctx.words.checklist.askWhich, choices });
}

/** The day that its tasks count from, at a terminal. @throws Refusal 2 in a script */
async function askDay(ctx: Context, name: string): Promise<Day> {
  if (!ctx.options.input) return refuse(EXIT.usage, 'checklist-needs-event', { name });
  const text = await ctx.ask.text({
    message: ctx.words.guide.which.day,
    check: (said) => readDay(said, ctx.today) !== undefined || ctx.words.init.ask.notADay,
  });
  return dayTyped(text, ctx.today);
}

type Read = Awaited<ReturnType<typeof readChecklist>>;

/** What applying a checklist wrote: its tasks, and how many were added, changed and so on. */
interface Applied {
  made: ReturnType<typeof expand>;
  written: ReturnType<typeof putTasks>;
}

/**
 * Writes the tasks of a checklist, those of an event under its number: its date is what they count from, and only the classes of its
 * grades have a task each.
 * @throws Refusal 65 with everything that is wrong with it
 */
export function putChecklist(
  tx: Writer,
  term: Term,
  { file, checklist }: Read,
  event: { id: number | null; date: Day | null; grades: string },
): Applied {
  const grades = event.grades.split(',').filter(Boolean).map(Number);
  const all = loadTargets(tx, term.id);
  const own = grades.length === 0 ? all.class : all.class.filter((one) => grades.includes(one.grade));
  const made = expand(
    checklist,
    event.id === null ? checklist.key : `${checklist.key}#${event.id}`,
    { ...termDays(tx, term.id), event: event.date },
    { ...all, class: own },
    loadRoles(tx),
    loadCalendar(tx),
    `${file.name}.yaml`,
  );
  if (made.problems.length > 0) throw new Refusal(EXIT.data, made.problems);
  return { made, written: putTasks(tx, term.id, checklist.key, event.id, made.tasks, made.waits) };
}

/** Says what applying a checklist did. */
export function appliedAnswer(ctx: Context, { checklist }: Read, { made, written }: Applied): Answer {
  sayUnknownYears(ctx, made.unknownYears);
  const nobody = made.tasks.filter((t) => t.ownerId === null);
  const roles = [
    ...new Set(nobody.map((t) => (t.role ? said(ctx.words, t.role) : ctx.words.task.unassigned))),
  ].join(ctx.words.list);
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

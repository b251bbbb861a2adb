import { roomNamed } from '../../../school/room/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { GatheringFacts } from '../../../work/gathering/store.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import type { Context, FlagList, Options } from '../../context.ts';

/** Options that say something of an event or a session. */
export const FACT_OPTIONS: FlagList = [
  ['--date <day>', (w) => w.event.options.date],
  ['--ends <day>', (w) => w.event.options.ends],
  ['--time <time>', (w) => w.event.options.time],
  ['--sort <sort>', (w) => w.event.options.sort],
  ['--venue <place>', (w) => w.event.options.venue],
  ['--owner <who>', (w) => w.event.options.owner],
  ['--grades <grades>', (w) => w.event.options.grades],
  ['--contests <n>', (w) => w.event.options.contests],
  ['--agenda <items>', (w) => w.event.options.agenda],
];

/** What the options say of an event or a session. @throws Refusal 2 or 66 for a day, person or grade that is none */
export function factsOf(ctx: Context, opts: Options): GatheringFacts {
  const facts: GatheringFacts = {};
  if (opts.date) facts.date = dayArg(opts.date, ctx.today);
  if (opts.ends) facts.endsOn = dayArg(opts.ends, facts.date ?? ctx.today);
  if (facts.date && facts.endsOn && facts.endsOn < facts.date)
    refuse(EXIT.usage, 'not-a-day', { value: `${facts.date}~${facts.endsOn}` });
  if (opts.time) facts.time = opts.time;
  if (opts.sort) facts.sort = opts.sort;
  if (opts.venue) {
    facts.roomId = roomNamed(ctx.read(), opts.venue)?.id ?? null;
    facts.venue = opts.venue;
  }
  if (opts.owner) facts.ownerId = personArg(ctx.read(), opts.owner).id;
  if (opts.grades) {
    const grades = String(opts.grades)
      .split(/[,，、]/)
      .map(Number);
    if (grades.some((g) => !Number.isInteger(g) || g < 1 || g > 12))
      refuse(EXIT.usage, 'grades-bad', { value: opts.grades });
    facts.grades = grades.join(',');
  }
  if (opts.contests !== undefined) facts.contests = Number(opts.contests) || 0;
  if (opts.agenda)
    facts.agenda = String(opts.agenda)
      .split(/[;；]/)
      .map((a) => a.trim())
      .filter(Boolean)
      .join('\n');
  return facts;
}

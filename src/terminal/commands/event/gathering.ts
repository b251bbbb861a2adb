import { parseTimes } from '../../../school/calendar/clock.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import { roomNamed } from '../../../school/room/store.ts';
import type { Lang } from '../../../words/index.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { shellWord } from '../../../words/said.ts';
import {
  editGathering,
  findGathering,
  type Gathering,
  type GatheringFacts,
  gatherings,
} from '../../../work/gathering/store.ts';
import { retimeTasks } from '../../../work/task/days.ts';
import { gradesTyped } from '../../arguments/class.ts';
import type { Context } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { count, day, person, text } from '../../options.ts';

export type Facts = Omit<GatheringFacts, 'ownerId'> & { owner?: { id: number } | null };

/** What events and training sessions have alike. */
export const FIELDS = {
  id: { align: 'right' },
  name: text<Gathering>({ only: 'edit', empty: 'needed', shrink: true }),
  sort: text<Gathering>({ empty: '' }),
  date: day<Gathering>({ empty: 'needed', ask: 'always', cell: dayText }),
  ends: day<Gathering>({ key: 'endsOn', json: 'ends_on', list: false }),
  time: text<Gathering>({ list: false, takes: '<time>', read: timeTyped }),
  venue: text<Gathering>({ takes: '<place>' }),
  owner: person<Gathering>({ cell: (g, ctx) => g.owner ?? ctx.words.task.unassigned }),
  grades: text<Gathering>({
    takes: '<grades>',
    read: gradesTyped,
    empty: '',
    list: 'show',
    value: (g) => (g.grades === '' ? [] : g.grades.split(',').map(Number)),
    cell: (g, ctx) => ctx.words.goods.grades(g.grades),
  }),
  contests: count<Gathering>({ list: 'show', empty: 0 }),
  agenda: text<Gathering>({
    takes: '<items>',
    read: (typed) =>
      typed
        .split(/[;；]/)
        .map((one) => one.trim())
        .filter(Boolean)
        .join('\n'),
    list: 'show',
    value: (g) => (g.agenda === null ? [] : g.agenda.split('\n')),
    cell: (g, ctx) => g.agenda?.split('\n').join(ctx.words.clauses),
  }),
  state: { cell: (g: Gathering, ctx: Context) => ctx.words.event.states[g.state] },
} as const;

/** How events or sessions are found and changed. When a day moves, the open tasks move with it. */
export const common = (kind: Gathering['kind']) => ({
  all: ({ reader, term }: At) => gatherings(reader, term.id, kind),
  find: ({ reader, term }: At, typed: string) => [findGathering(reader, term.id, typed, kind)],
  id: (g: Gathering) => g.id,
  title: (g: Gathering, lang: Lang) => (lang === 'zh' ? `${g.name}（${g.date}）` : `${g.name} (${g.date})`),
  code: (g: Gathering) => g.name,
  beside: ({ term }: At) => ({ term: term.code }),
});

/** What is written, with ids for the owner and for a venue that is a room. @throws Refusal 2 when it ends before it begins */
export function writtenFacts(at: At, { owner, ...facts }: Facts, before?: Gathering): GatheringFacts {
  const date = facts.date ?? before?.date;
  if (date && facts.endsOn && facts.endsOn < date)
    refuse(EXIT.usage, 'not-days', { value: `${date}~${facts.endsOn}` });
  return {
    ...facts,
    ...(owner !== undefined && { ownerId: owner?.id ?? null }),
    ...(facts.venue !== undefined && {
      roomId: facts.venue === null ? null : (roomNamed(at.reader, facts.venue)?.id ?? null),
    }),
  };
}

/** The day that `add` needs. @throws Refusal 2 */
export function dated(facts: GatheringFacts, kind: Gathering['kind']): string {
  const example = `kaixue ${kind} add ${shellWord(facts.name ?? '')} --date 5-28`;
  return facts.date ?? refuse(EXIT.usage, 'option-needed', { option: '--date', example });
}

/** Open tasks move with the day of their event. @returns how many moved */
export const edited = (
  tx: Parameters<typeof editGathering>[0],
  g: Gathering,
  facts: Facts,
  at: At,
): number => {
  editGathering(tx, g.id, writtenFacts(at, facts, g));
  return retimeTasks(tx, at.term.id, loadCalendar(tx)).moved;
};

/** Says how many tasks moved. */
export const tasksMoved = (ctx: Context, moved: number) => ({
  json: { tasks_moved: moved },
  text: moved > 0 ? ctx.words.event.retimed(moved) : '',
});

function dayText(g: Gathering): string {
  return [g.date, g.endsOn ? `~${g.endsOn}` : '', g.time ?? ''].join(' ').trim();
}

/** 08:30, 08:30-10:00, or a part of the day (上午, 第3节). @throws Refusal 2 */
function timeTyped(said: string): string {
  const plain = said.normalize('NFKC').trim();
  if (/^(早上|上午|中午|下午|晚上|放学后|全天|第\d{1,2}(-\d{1,2})?节)$/.test(plain)) return plain;
  return parseTimes(plain)?.join('-') ?? refuse(EXIT.usage, 'gathering-time-bad', { value: said });
}

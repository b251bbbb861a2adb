import { reasonText, type ToldTask, tickCommand, toldTasks } from '../../../ready/evidence.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { EVERY, type Every } from '../../../work/task/series.ts';
import { addTasks, editTasks, listTasks, tasksById } from '../../../work/task/store.ts';
import { addWaits } from '../../../work/task/waits.ts';
import { sayUnknownYears } from '../../arguments/day.ts';
import { type Person, personArg } from '../../arguments/person.ts';
import { textArg } from '../../arguments/text.ts';
import type { Context } from '../../context.ts';
import { nounOf } from '../../noun/noun.ts';
import { choice, day, flag, person, room, schoolClass, text, typed } from '../../options.ts';
import { addEvery, editSeries } from './every.ts';
import { tasksArg } from './numbers.ts';
import { ownerOf, stateText, taskFor, titleOf } from './rows.ts';

/** More rows than a person reads; --json and files have them all. */
const MOST = 100;

/** What `task add` and `edit` write; with `every` as many tasks as there are days, with `series` all later ones too. */
interface Facts {
  title?: string;
  due?: string | null;
  area?: string;
  note?: string | null;
  owner?: Person | null;
  class?: { id: number } | null;
  room?: { id: number } | null;
  waits?: number[];
  every?: Every;
  to?: string | null;
  series?: true;
}

const ADDING = { only: 'add', json: null, list: false } as const;

/** Tasks, the soonest first: `task add 清点体育器材 --due 2-26 --owner 韩娟 --area 器材 --every weekly`. */
export const tasks = nounOf<ToldTask, Facts>()('task', {
  fields: {
    id: { align: 'right' },
    due: day({ cell: (r, { words }) => r.due ?? words.task.noDay }),
    state: { cell: stateText },
    title: text({ only: 'edit', empty: 'needed', cell: (r, ctx) => titleOf(r, ctx.lang), shrink: true }),
    for: { json: null, cell: (r, ctx) => taskFor(r, ctx.lang) },
    owner: person({ cell: (r, ctx) => ownerOf(r, ctx.words) }),
    area: text({ empty: '', word: true }),
    role: { list: 'show', word: true },
    class: schoolClass({ key: 'classCode', writes: 'class', list: 'show' }),
    room: room({ list: 'show' }),
    place: { key: 'areaName', list: 'show' },
    department: { list: 'show' },
    event: { list: 'show' },
    overdue: { value: (r) => r.overdue === 1, list: false },
    blockers: { list: false },
    carried: { value: (r) => r.carried === 1, list: false },
    doneOn: { list: 'show' },
    doneBy: { list: 'show' },
    note: text({ list: 'show' }),
    evidence: {
      list: 'show',
      value: (r) => r.evidence?.by ?? null,
      cell: (r, { words }) => (r.evidence ? reasonText(r.evidence, words) : ''),
    },
    waits: typed<number[]>('<numbers>', (said, ctx) =>
      tasksArg(ctx.read(), [said], ctx.today).map((one) => one.id),
    )({ ...ADDING, against: ['every'] }),
    every: choice(EVERY, (w) => w.task.every)({ json: null, list: false }),
    to: day({ json: null, list: false, with: 'every' }),
    series: flag({ only: 'edit', off: false, json: null, list: false, against: ['due'] }),
  },
  narrow: {
    mine: flag({ help: (w) => w.task.options.mine, against: ['owner'] }),
    owner: person({ help: (w) => w.task.fields.owner[0], takes: '<name>' }),
    area: text({ help: (w) => w.task.fields.area[0], takes: '<area>' }),
    day: day({ help: (w) => w.task.options.day }),
    until: day({ help: (w) => w.task.options.until }),
    class: schoolClass({ help: (w) => w.task.fields.class[0] }),
    event: text({ help: (w) => w.task.fields.event[0], takes: '<event>' }),
    overdue: flag({ help: (w) => w.task.options.overdue }),
    ready: flag({ help: (w) => w.task.options.ready }),
    blocked: flag({ help: (w) => w.task.options.blocked }),
    unassigned: flag({ help: (w) => w.task.options.unassigned }),
    done: flag({ help: (w) => w.task.options.done }),
    all: flag({ help: (w) => w.task.options.all }),
    allRows: flag({ help: (w) => w.task.options.allRows }),
  },
  all({ ctx, reader, term }, { mine, owner, class: of, allRows: _, ...only }) {
    const ownerId = mine ? me(ctx, reader) : owner?.id;
    const rows = listTasks(reader, term.id, { ...only, ownerId, classCode: of?.code }, ctx.today);
    const told = toldTasks(reader, term, rows, ctx.today);
    return only.overdue ? told.filter((row) => row.overdue === 1) : told;
  },
  most: ({ allRows }) => (allRows ? Number.POSITIVE_INFINITY : MOST),
  some: ({ ctx, reader, term }, ids) => toldTasks(reader, term, tasksById(reader, ids, ctx.today), ctx.today),
  find: ({ ctx, reader }, said) => tasksArg(reader, [said], ctx.today),
  id: (r) => r.id,
  title: (r, lang) => `${r.id} ${titleOf(r, lang)}`,
  code: (r) => String(r.id),
  adds: {
    args: '[title...]',
    facts: async (said, { ctx }) => ({
      title: await textArg(ctx, said.join(' '), ctx.words.task.fields.title[0]),
    }),
  },
  add(tx, { title = '', every, to, waits = [], series: _, ...facts }, { ctx, term }) {
    const task = { title, ...written(facts) };
    if (every) return addEvery(tx, term, task, { every, to, today: ctx.today });
    const id = addTasks(tx, term.id, [task])[0]!;
    if (waits.length > 0) addWaits(tx, id, waits);
    return { id };
  },
  edit(tx, row, { every, to, series, waits: _, ...facts }, { term }) {
    if (every || series) return editSeries(tx, row, term, { every, to, ...written(facts) });
    return editTasks(tx, [row.id], written(facts));
  },
  after(ctx, what, { id, title, due }, result) {
    const say = ctx.words.task;
    if (what === 'changed')
      return result === undefined
        ? undefined
        : { json: { tasks: result }, said: say.series.changed(Number(result)) };
    const { days, every, unknownYears = [] } = result as Partial<ReturnType<typeof addEvery>>;
    sayUnknownYears(ctx, unknownYears);
    return days
      ? {
          json: { title, every, days },
          said: say.addedMany({ n: days.length, first: days[0]!, last: days.at(-1)! }),
        }
      : { json: { id, title, due }, said: say.added({ id, title, due: due ?? say.noDay }) };
  },
  total: (w, rows) => {
    const open = rows.filter((r) => r.state !== 'done');
    const count = (holds: (r: ToldTask) => boolean) => open.filter(holds).length;
    const summary = w.task.summary({
      open: open.length,
      overdue: count((r) => r.overdue === 1),
      blocked: count((r) => r.state === 'blocked'),
      unassigned: count((r) => r.owner === null),
    });
    const evident = rows.flatMap((row) => (row.evidence ? [row.evidence] : []));
    return `${summary}\n${evident.length > 0 ? `${w.task.evidentNext(evident.length, tickCommand(evident))}\n` : ''}`;
  },
  beside: ({ ctx, term }) => ({ term: term.code, day: ctx.today }),
});

/** As it is kept. */
function written({
  owner,
  class: of,
  room: where,
  ...facts
}: Omit<Facts, 'every' | 'to' | 'waits' | 'series'>) {
  return {
    ...facts,
    ...(owner !== undefined && { ownerId: owner?.id ?? null, role: owner?.role ?? null }),
    ...(of !== undefined && { classId: of?.id ?? null }),
    ...(where !== undefined && { roomId: where?.id ?? null }),
  };
}

/** Who KAIXUE_ME is. @throws Refusal 2 where it is not set */
function me(ctx: Context, reader: Reader): number {
  return personArg(reader, ctx.env.KAIXUE_ME ?? refuse(EXIT.usage, 'me-unknown', {})).id;
}

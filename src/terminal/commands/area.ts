import { parseTime } from '../../school/calendar/clock.ts';
import { className, parseClassArgument } from '../../school/class/name.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { said } from '../../words/said.ts';
import { type Area, type AreaFacts, DAILY, type Round } from '../../work/area/area.ts';
import {
  addArea,
  areas,
  areasOfClasses,
  editArea,
  findArea,
  putRounds,
  removeArea,
} from '../../work/area/store.ts';
import { inspections } from '../../work/inspection/store.ts';
import { workTerm } from '../arguments/day.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { verbsOf } from '../noun/noun.ts';
import { person, room, schoolClass, text } from '../options.ts';
import { inspection } from './inspect/list.ts';

type Facts = Partial<Omit<AreaFacts, 'classId' | 'ownerId' | 'roomId'>> & {
  class?: { id: number } | null;
  owner?: { id: number } | null;
  room?: { id: number } | null;
  rounds?: Round[] | null;
};

const verbs = verbsOf<Area, Facts>()('area', {
  fields: {
    id: { align: 'right' },
    name: { shrink: true },
    room: room({ list: 'show' }),
    class: schoolClass({
      key: 'classCode',
      writes: 'class',
      cell: (a, ctx) => (a.classCode ? className(a.classCode, ctx.lang) : ''),
    }),
    owner: person({ cell: (a, ctx) => a.owner ?? (a.classCode ? '' : ctx.words.task.unassigned) }),
    standard: text({ list: 'show' }),
    rounds: text({
      takes: '<times>',
      read: roundsTyped,
      value: (a) => (a.rounds === '' ? [] : a.rounds.split(',')),
      cell: (a, ctx) => a.rounds.replace(/(?<=\d )[^,]+/g, (name) => said(ctx.words, name)),
    }),
    last: { key: 'lastOn', json: 'last_on' },
    score: { align: 'right', cell: (a) => (a.score === null ? '' : `${a.score}/${a.full}`) },
    full: { list: false },
    open: { value: (a) => a.passed === 1, cell: openText },
  },
  all: ({ reader, term }) => areas(reader, term.id),
  find({ reader, term }, typed) {
    const parsed = parseClassArgument(typed);
    return [findArea(reader, term.id, typed, 'value' in parsed ? parsed.value.code : undefined)];
  },
  id: (a) => a.id,
  title: (a) => a.name,
  add(tx, { rounds, ...facts }, { term, ctx }) {
    const standard = facts.standard ?? ctx.words.area.standard;
    return addArea(tx, term.id, { ...idsOf(facts), standard }, rounds ?? []);
  },
  edit(tx, a, { rounds, ...facts }) {
    editArea(tx, a.id, idsOf(facts));
    if (rounds !== undefined) putRounds(tx, a.id, rounds ?? []);
  },
  remove: removeArea,
  total: (w, rows) => w.area.summary({ areas: rows.length, ...tally(rows) }),
  beside: ({ term }, rows) => ({ term: term.code, ...tally(rows) }),
  below({ reader, term, ctx }, a) {
    const past = inspections(reader, term.id).filter((one) => one.place === a.name);
    const { passed, failed } = ctx.words.inspect;
    const line = (one: (typeof past)[number]) =>
      `  ${one.date} ${one.form} ${one.score}/${one.full} ${one.passed ? passed : failed} ${one.inspector ?? ''}`;
    return {
      json: { inspections: past.map((one) => inspection.json(one, ctx)) },
      text: past.map(line).join('\n'),
    };
  },
});

/** Every class's room becomes an area of that class, cleaned three times a day. */
const apply = command({
  writes: true,
  run(ctx) {
    const say = ctx.words.area;
    const rounds = DAILY.map((time, i) => ({ time, name: say.roundNames[i] ?? '' }));
    const made = ctx.change('area-apply', {}, (tx) =>
      areasOfClasses(
        tx,
        workTerm(ctx, tx).id,
        (code) => say.classroom(className(code, ctx.lang)),
        say.standard,
        rounds,
      ),
    );
    ctx.answer({ json: made, text: () => say.applied(made) });
    ctx.next(say.inspectNext);
  },
});

/** 卫生责任区: who answers for which part of the school. */
export const noun: Noun = { verbs: { ...verbs, apply } };

function idsOf<F extends Facts>({ class: cls, owner, room, ...facts }: F) {
  return {
    ...facts,
    ...(cls !== undefined && { classId: cls?.id ?? null }),
    ...(owner !== undefined && { ownerId: owner?.id ?? null }),
    ...(room !== undefined && { roomId: room?.id ?? null }),
  };
}

const tally = (rows: readonly Area[]) => ({
  open: rows.filter((a) => a.passed === 1).length,
  unassigned: rows.filter((a) => a.owner === null && a.classCode === null).length,
});

function openText(a: Area, ctx: Context): string {
  const say = ctx.words.area;
  if (a.passed === null) return say.never;
  return a.passed ? say.open : say.closed;
}

/** '07:40 早,12:30 午' → rounds. @throws Refusal 2 */
function roundsTyped(typed: string): Round[] {
  return typed.split(/[,，]/).map((part) => {
    const [time = '', name = ''] = part.trim().split(/\s+/);
    return { time: parseTime(time) ?? refuse(EXIT.usage, 'rounds-bad', { value: part }), name };
  });
}

import { placeTyped } from '../../../school/room/place.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { said } from '../../../words/said.ts';
import type { Repair } from '../../../work/repair/repair.ts';
import {
  addRepair,
  historyOf,
  listRepairs,
  type NewRepair,
  partsOf,
  repairById,
} from '../../../work/repair/store.ts';
import { sayUnknownYears } from '../../arguments/day.ts';
import { textArg } from '../../arguments/text.ts';
import type { Context } from '../../context.ts';
import { type NounRows, nounOf, type Verbs } from '../../noun/noun.ts';
import { day, flag, text } from '../../options.ts';
import { askBlocks, askSeverity, blocksTyped, severityTyped, timeTyped } from './typed.ts';

/** 报修 by number, the most urgent first; reported with `repair add 103 投影仪不亮 --severity 紧急 --blocks yes`. */
export const repair: NounRows<Repair> & { verbs: Verbs } = nounOf<Repair, Partial<NewRepair>>()('repair', {
  fields: {
    id: { align: 'right' },
    place: {},
    fault: { shrink: true },
    severity: text({
      takes: '<name>',
      word: true,
      writes: 'severityId',
      empty: 'needed',
      read: (said, ctx) => severityTyped(ctx, said).id,
    }),
    urgent: { value: (r) => r.urgent === 1, list: false },
    due: { key: 'dueOn', json: 'due_on', cell: (r) => [r.dueOn, r.dueAt ?? ''].join(' ').trim() },
    dueAt: { list: false },
    worker: { cell: (r, ctx) => r.worker ?? ctx.words.task.unassigned },
    blocks: text({
      takes: '<yes|no>',
      writes: 'blocksLessons',
      json: 'blocks_lessons',
      read: (said) => blocksTyped(said),
      value: (r) => (r.blocksLessons === null ? null : r.blocksLessons === 1),
      cell: ({ blocksLessons: b }, ctx) => ctx.words.repair.blocks[b === null ? 'unknown' : b ? 'yes' : 'no'],
    }),
    state: { cell: stateText },
    overdue: { value: (r) => r.overdue === 1, list: false },
    on: day({ key: 'reportedOn', json: 'reported_on', empty: 'needed', list: 'show' }),
    at: text({ key: 'reportedAt', json: 'reported_at', takes: '<time>', list: 'show', read: timeTyped }),
    by: text({ key: 'reporter', json: 'reporter', takes: '<name>', list: 'show' }),
    planned: {
      key: 'plannedOn',
      json: 'planned_on',
      list: 'show',
      cell: (r, { words }) =>
        [r.plannedOn, r.plannedOn && words.repair.plannedAt(r.plannedAt), r.plannedReason]
          .filter(Boolean)
          .join(' '),
    },
    plannedAt: { list: false },
    doneOn: { list: 'show' },
    result: { list: 'show' },
    acceptedOn: { list: 'show' },
    acceptedBy: { list: 'show' },
    carried: { value: (r) => r.carried === 1, list: false },
  },
  narrow: {
    all: flag({ help: (w) => w.repair.options.all }),
    room: text({ help: (w) => w.repair.options.room, takes: '<room>' }),
    overdue: flag({ help: (w) => w.repair.options.overdue }),
    unmarked: flag({ help: (w) => w.repair.options.unmarked }),
  },
  all: ({ ctx, reader, term }, { all, room, ...only }) =>
    listRepairs(reader, term.id, { ...only, place: room, state: all ? 'all' : undefined }, ctx.today),
  one: ({ ctx, reader }, id) => repairById(reader, id, ctx.today),
  find: ({ ctx }, typed) => [repairTyped(ctx, typed)],
  id: (r) => r.id,
  title: (r) => `${r.id} ${r.place} ${r.fault}`,
  code: (r) => String(r.id),
  adds: {
    args: '[place] [fault...]',
    async facts([place, ...fault], { ctx }, given) {
      const say = ctx.words.repair;
      const where = await textArg(ctx, place, say.askPlace);
      return {
        place: placeTyped(ctx.read(), where),
        fault: await textArg(ctx, fault.join(' '), say.askFault),
        severityId: given.severity === undefined ? (await askSeverity(ctx)).id : undefined,
        blocksLessons: given.blocks === undefined ? await askBlocks(ctx) : undefined,
      };
    },
  },
  add: (tx, facts, { ctx, term }) =>
    addRepair(tx, term.id, {
      reportedOn: ctx.today,
      reporter: ctx.env.KAIXUE_ME ?? null,
      ...(facts as Omit<NewRepair, 'reportedOn'> & { reportedOn?: string }),
    }),
  after(ctx, _, r, result) {
    const made = result as ReturnType<typeof addRepair>;
    sayUnknownYears(ctx, made.unknownYears);
    const due = [made.dueOn, made.dueAt ?? ''].join(' ').trim();
    const say = ctx.words.repair;
    return {
      json: { id: made.id, added: made.added, due_on: made.dueOn, due_at: made.dueAt },
      said: made.added
        ? say.reportedAs({ ...r, severity: said(ctx.words, r.severity), due })
        : say.reportedTwice(made.id),
    };
  },
  next: (w, row) =>
    row?.state === 'open' && row.ownerId === null && row.worker === null
      ? w.repair.assignNext(row.id)
      : undefined,
  below({ ctx, reader }, r) {
    const parts = partsOf(reader, r.id);
    const history = historyOf(reader, r.place, ctx.today);
    const lines = parts.map((p) => `${p.number} ${p.item}×${p.quantity}\n`).join('');
    return {
      json: { parts, history: history.map((one) => repair.json(one, ctx)) },
      text: `${lines}${ctx.words.repair.history(r.place)}\n${repair.table(history, ctx)}`,
    };
  },
  total: (w, rows) => {
    const open = rows.filter((r) => r.state === 'open');
    return w.repair.repairsSummary({
      open: open.length,
      overdue: open.filter((r) => r.overdue).length,
      unmarked: open.filter((r) => r.blocksLessons === null).length,
    });
  },
  beside: ({ ctx, term }) => ({ term: term.code, day: ctx.today }),
});

/** A repair by its number. @throws Refusal 66 when there is none */
export function repairTyped(ctx: Context, typed: string): Repair {
  const id = /^#?(\d+)$/.exec(typed)?.[1];
  return (
    (id && repairById(ctx.read(), Number(id), ctx.today)) ||
    refuse(EXIT.noInput, 'repair-unknown', { id: typed })
  );
}

/** Open ones say how far they are: 已派工, 已安排; overdue ones that they are. */
export function stateText(r: Repair, { words, lang }: Context): string {
  const say = words.repair;
  const open = r.plannedOn ? say.planned : r.worker ? say.assigned : say.states.open;
  return [r.overdue ? say.overdue : '', r.state === 'open' ? open : say.states[r.state]]
    .filter(Boolean)
    .join(lang === 'en' ? ', ' : ' ');
}

import type { Reader } from '../../../store/reader.ts';
import type { Words } from '../../../words/index.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Repair } from '../../../work/repair/repair.ts';
import { historyOf, listRepairs, partsOf, repairById } from '../../../work/repair/store.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { type TableColumn, table } from '../../table.ts';

/** Repairs that are open, or all. */
export const list: Command = {
  options: [
    ['--all', (w) => w.repair.options.all],
    ['--room <room>', (w) => w.repair.options.room],
    ['--overdue', (w) => w.repair.options.overdue],
    ['--unmarked', (w) => w.repair.options.unmarked],
  ],
  run(ctx, _args, opts) {
    const term = workTerm(ctx);
    const rows = listRepairs(
      ctx.read(),
      term.id,
      {
        state: opts.all ? 'all' : undefined,
        place: opts.room,
        overdue: opts.overdue,
        unmarked: opts.unmarked,
      },
      ctx.today,
    );
    const open = rows.filter((r) => r.state === 'open');
    ctx.answer({
      json: { term: term.code, day: ctx.today, repairs: rows.map(repairJson) },
      text: () =>
        rows.length === 0
          ? ctx.words.terminal.none
          : `${table(repairColumns(ctx.words), rows, ctx)}${ctx.words.repair.repairsSummary({
              open: open.length,
              overdue: open.filter((r) => r.overdue).length,
              unmarked: open.filter((r) => r.blocksLessons === null).length,
            })}`,
    });
  },
};

/** One repair, and everything ever reported at its place. */
export const show: Command = {
  args: '<number>',
  run(ctx, [number = '']) {
    const repair = repairArg(ctx.read(), number, ctx.today);
    const history = historyOf(ctx.read(), repair.place, ctx.today);
    const parts = partsOf(ctx.read(), repair.id);
    const say = ctx.words.repair.columns;
    const facts = [
      repair.reporter,
      repair.result,
      repair.acceptedBy,
      repair.plannedReason,
      ...parts.map((p) => `${p.number} ${p.item}×${p.quantity}`),
    ];
    ctx.answer({
      json: { repair: repairJson(repair), parts, history: history.map(repairJson) },
      text: () =>
        `${repair.id} ${repair.place} ${repair.fault}\n${facts.filter(Boolean).join(' · ')}\n\n${say.place} ${repair.place}\n${table(repairColumns(ctx.words), history, ctx)}`,
    });
  },
};

/** A repair by its number. @throws Refusal 66 when there is none */
export function repairArg(reader: Reader, text: string, today: string): Repair {
  const found = /^#?\d+$/.test(text) ? repairById(reader, Number(text.replace('#', '')), today) : undefined;
  return found ?? refuse(EXIT.noInput, 'repair-unknown', { id: text });
}

/** A repair in `--json`. */
export function repairJson(r: Repair) {
  return {
    id: r.id,
    place: r.place,
    fault: r.fault,
    severity: r.severity,
    urgent: r.urgent === 1,
    reported_on: r.reportedOn,
    reporter: r.reporter,
    due_on: r.dueOn,
    due_at: r.dueAt,
    worker: r.worker,
    planned_on: r.plannedOn,
    planned_at: r.plannedAt,
    blocks_lessons: r.blocksLessons === null ? null : r.blocksLessons === 1,
    state: r.state,
    overdue: r.overdue === 1,
    done_on: r.doneOn,
    result: r.result,
    accepted_on: r.acceptedOn,
    accepted_by: r.acceptedBy,
    carried: r.carried === 1,
  };
}

/** Open ones say how far they are: 已派工, 已安排; overdue ones that they are. */
export function repairState(r: Repair, words: Words): string {
  const say = words.repair;
  const state =
    r.state !== 'open'
      ? say.states[r.state]
      : r.plannedOn
        ? say.planned
        : r.worker
          ? say.assigned
          : say.states.open;
  return r.overdue ? `${say.overdue} ${state}` : state;
}

/** The columns of any list of repairs. */
export function repairColumns(words: Words): TableColumn<Repair>[] {
  const say = words.repair;
  const blocks = (r: Repair) =>
    r.blocksLessons === null ? say.blocks.unknown : r.blocksLessons ? say.blocks.yes : say.blocks.no;
  return [
    { label: say.columns.id, align: 'right', value: (r) => String(r.id) },
    { label: say.columns.place, value: (r) => r.place },
    { label: say.columns.fault, value: (r) => r.fault, shrink: true },
    { label: say.columns.severity, value: (r) => r.severity },
    { label: say.columns.due, value: (r) => [r.dueOn, r.dueAt ?? ''].join(' ').trim() },
    { label: say.columns.worker, value: (r) => r.worker ?? words.task.unassigned },
    { label: say.columns.blocks, value: blocks },
    { label: say.columns.state, value: (r) => repairState(r, words) },
  ];
}

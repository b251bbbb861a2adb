import type { ActionName } from '../../../words/index.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Repair, RepairState } from '../../../work/repair/repair.ts';
import { editRepair } from '../../../work/repair/store.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import type { Command, Context } from '../../context.ts';
import { repairArg, repairState } from './list.ts';
import { blocksOf } from './report.ts';

/** A repair that stands at one of these states. @throws Refusal (1) saying where it stands. */
export function repairAt(ctx: Context, number: string, states: RepairState[]): Repair {
  const repair = repairArg(ctx.read(), number, ctx.today);
  if (!states.includes(repair.state)) {
    refuse(EXIT.no, 'repair-wrong-state', { id: repair.id, state: repairState(repair, ctx.words) });
  }
  return repair;
}

function write(
  ctx: Context,
  action: ActionName,
  id: number,
  facts: Record<string, string | number | null>,
  text: string,
): void {
  ctx.change(action, { repair: id }, (tx) => editRepair(tx, id, facts));
  ctx.answer({ json: { id, ...facts }, text: () => text });
}

/** `repair assign 3 段文`, or a firm that is not on the staff: `repair assign 3 --firm 华光水电`. */
export const assignTo: Command = {
  args: '<number> [who]',
  options: [['--firm <name>', (w) => w.repair.options.firm]],
  writes: true,
  run(ctx, [number = '', who = ''], opts) {
    const repair = repairAt(ctx, number, ['open']);
    const person = opts.firm ? null : personArg(ctx.read(), who);
    const name = person?.name ?? opts.firm;
    write(
      ctx,
      'repair-assign',
      repair.id,
      { owner_id: person?.id ?? null, worker: opts.firm ?? null },
      ctx.words.repair.assignedTo({ id: repair.id, name }),
    );
  },
};

/** Mended: it waits to be accepted. */
export const done: Command = {
  args: '<number> [result...]',
  options: [['--on <day>', (w) => w.repair.options.date]],
  writes: true,
  run(ctx, [number = '', ...result], opts) {
    const repair = repairAt(ctx, number, ['open']);
    const on = opts.on ? dayArg(opts.on, ctx.today) : ctx.today;
    write(
      ctx,
      'repair-done',
      repair.id,
      { state: 'done', done_on: on, result: result.join(' ') || null },
      ctx.words.repair.doneText({ id: repair.id, place: repair.place }),
    );
  },
};

/** The mending is accepted. */
export const accept: Command = {
  args: '<number>',
  options: [['--by <name>', (w) => w.repair.options.by]],
  writes: true,
  run(ctx, [number = ''], opts) {
    const repair = repairAt(ctx, number, ['done']);
    const by = opts.by ?? ctx.env.KAIXUE_ME ?? '';
    write(
      ctx,
      'repair-accept',
      repair.id,
      { state: 'accepted', accepted_on: ctx.today, accepted_by: by || null },
      ctx.words.repair.accepted({ id: repair.id, by }),
    );
  },
};

/** The mending is not accepted: it is open again. */
export const reject: Command = {
  args: '<number>',
  writes: true,
  run(ctx, [number = '']) {
    const repair = repairAt(ctx, number, ['done']);
    write(
      ctx,
      'repair-reject',
      repair.id,
      { state: 'open', done_on: null, planned_on: null, planned_at: null },
      ctx.words.repair.reopened(repair.id),
    );
  },
};

/** Nothing needs mending. */
export const cancel: Command = {
  args: '<number>',
  writes: true,
  run(ctx, [number = '']) {
    const repair = repairAt(ctx, number, ['open', 'done']);
    write(ctx, 'repair-cancel', repair.id, { state: 'cancelled' }, ctx.words.repair.cancelled(repair.id));
  },
};

/** `repair mark 3 yes`: it stops lessons. */
export const mark: Command = {
  args: '<number> [yes|no]',
  writes: true,
  async run(ctx, [number = '', text]) {
    const repair = repairArg(ctx.read(), number, ctx.today);
    const blocks = (await blocksOf(ctx, text)) ?? refuse(EXIT.usage, 'blocks-bad', { value: '' });
    write(
      ctx,
      'repair-mark',
      repair.id,
      { blocks_lessons: blocks },
      ctx.words.repair.marked({ id: repair.id, blocks: blocks === 1 }),
    );
  },
};

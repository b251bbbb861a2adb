import type { ActionName } from '../../../words/index.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Repair, RepairState } from '../../../work/repair/repair.ts';
import { editRepair } from '../../../work/repair/store.ts';
import { personArg } from '../../arguments/person.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { day, text } from '../../options.ts';
import { repairTyped, stateText } from './list.ts';
import { askBlocks, blocksTyped } from './typed.ts';

/** A repair that stands at one of these states. @throws Refusal (1) saying where it stands. */
export function repairAt(ctx: Context, number: string, states: RepairState[]): Repair {
  const repair = repairTyped(ctx, number);
  if (!states.includes(repair.state))
    refuse(EXIT.no, 'repair-wrong-state', { id: repair.id, state: stateText(repair, ctx) });
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
export const assign = command({
  args: '<number> [who]',
  options: { firm: text({ takes: '<name>', help: (w) => w.repair.options.firm }) },
  writes: true,
  run(ctx, [number = '', who], { firm }) {
    const { id } = repairAt(ctx, number, ['open']);
    if ((who === undefined) === (firm === undefined)) refuse(EXIT.usage, 'repair-whose', { id });
    const person = who === undefined ? undefined : personArg(ctx.read(), who);
    const name = person?.name ?? firm!;
    const facts = { owner_id: person?.id ?? null, worker: firm ?? null };
    write(ctx, 'repair-assign', id, facts, ctx.words.repair.assignedTo({ id, name }));
  },
});

/** Mended: it waits to be accepted. */
export const done = command({
  args: '<number> [result...]',
  options: { on: day({ help: (w) => w.repair.options.date }) },
  writes: true,
  run(ctx, [number = '', ...result], { on = ctx.today }) {
    const { id, place } = repairAt(ctx, number, ['open']);
    const facts = { state: 'done', done_on: on, result: result.join(' ') || null };
    write(ctx, 'repair-done', id, facts, ctx.words.repair.doneText({ id, place }));
  },
});

/** The mending is accepted. */
export const accept = command({
  args: '<number>',
  options: { by: text({ takes: '<name>', help: (w) => w.repair.options.by }) },
  writes: true,
  run(ctx, [number = ''], { by = ctx.env.KAIXUE_ME ?? '' }) {
    const { id } = repairAt(ctx, number, ['done']);
    const facts = { state: 'accepted', accepted_on: ctx.today, accepted_by: by || null };
    write(ctx, 'repair-accept', id, facts, ctx.words.repair.accepted({ id, by }));
  },
});

/** What a plan sets, of a repair that has none. */
const UNPLANNED = { planned_on: null, planned_at: null, planned_reason: null };

/** The mending is not accepted: it is open again, with no plan. */
export const reject = command({
  args: '<number>',
  writes: true,
  run(ctx, [number = '']) {
    const { id } = repairAt(ctx, number, ['done']);
    const facts = { state: 'open', done_on: null, ...UNPLANNED };
    write(ctx, 'repair-reject', id, facts, ctx.words.repair.reopened(id));
  },
});

/** Nothing needs mending. */
export const cancel = command({
  args: '<number>',
  writes: true,
  run(ctx, [number = '']) {
    const { id } = repairAt(ctx, number, ['open', 'done']);
    write(ctx, 'repair-cancel', id, { state: 'cancelled' }, ctx.words.repair.cancelled(id));
  },
});

/** `repair mark 3 yes`: it stops lessons. */
export const mark = command({
  args: '<number> [yes|no]',
  writes: true,
  async run(ctx, [number = '', said]) {
    const { id } = repairTyped(ctx, number);
    const blocks = said === undefined ? await askBlocks(ctx) : blocksTyped(said);
    if (blocks === null) return refuse(EXIT.usage, 'blocks-bad', { value: '' });
    const text = ctx.words.repair.marked({ id, blocks: blocks === 1 });
    return write(ctx, 'repair-mark', id, { blocks_lessons: blocks }, text);
  },
});

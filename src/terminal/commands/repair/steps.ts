import type { ActionName } from '../../../words/index.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import type { Repair, RepairState } from '../../../work/repair/repair.ts';
import { editRepair } from '../../../work/repair/store.ts';
import { parseNumbers } from '../../../work/task/task.ts';
import { personArg } from '../../arguments/person.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { day, text } from '../../options.ts';
import { repair, repairTyped, stateText } from './list.ts';
import { askBlocks, blocksTyped } from './typed.ts';

/**
 * The repairs that the first words are numbers of, and the words after them. Several are shown and asked about: a number may have been meant as a word.
 * @throws Refusal 1 saying where one stands that is at none of these states
 */
async function typed(
  ctx: Context,
  words: readonly string[],
  states?: RepairState[],
): Promise<{ repairs: Repair[]; rest: string[] } | undefined> {
  const isNumber = (word: string) => parseNumbers([word]).bad.length === 0;
  const first = words.findIndex((word) => !isNumber(word));
  const numbers = first < 0 ? words : words.slice(0, Math.max(1, first));
  const { ids, bad } = parseNumbers(numbers);
  const repairs = [...bad, ...ids.map(String)].map((id) =>
    states === undefined ? repairTyped(ctx, id) : repairAt(ctx, id, states),
  );
  const shown = repairs.map((one) => `${one.id} ${one.place} ${one.fault}`).join(ctx.words.list);
  if (repairs.length > 1 && !(await confirmed(ctx, ctx.words.repair.askSeveral(repairs.length, shown))))
    return undefined;
  return { repairs, rest: words.slice(numbers.length) };
}

/** A repair that stands at one of these states. @throws Refusal (1) saying where it stands. */
export function repairAt(ctx: Context, number: string, states: RepairState[]): Repair {
  const repair = repairTyped(ctx, number);
  if (!states.includes(repair.state))
    refuse(EXIT.no, 'repair-wrong-state', {
      id: repair.id,
      state: stateText(repair, ctx),
      step: { open: 'done', done: 'accept' }[repair.state as string] ?? 'show',
    });
  return repair;
}

function write(
  ctx: Context,
  action: ActionName,
  repairs: readonly Repair[],
  facts: Record<string, string | number | null>,
  said: (one: Repair) => string,
): ExitCode {
  const ids = repairs.map((one) => one.id);
  const told = ctx.change(action, { repair: ids.join(' ') }, (tx) => {
    for (const id of ids) editRepair(tx, id, facts);
    return repair.told(ctx, tx, ids);
  });
  ctx.answer({
    json: { repairs: told },
    text: () => repairs.map(said).join('\n'),
  });
  return EXIT.done;
}

/** `repair assign 3 段文`, or a firm that is not on the staff: `repair assign 3 --firm 华光水电`. */
export const assign = command({
  args: '<number...>',
  usage: '<number...> [who]',
  options: { firm: text({ takes: '<name>', help: (w) => w.repair.options.firm }) },
  writes: true,
  async run(ctx, words, { firm }) {
    const meant = await typed(ctx, words, ['open']);
    if (!meant) return EXIT.no;
    const { repairs, rest } = meant;
    const who = rest.join(' ');
    if ((who === '') === (firm === undefined)) refuse(EXIT.usage, 'repair-whose', { id: repairs[0]!.id });
    const person = who === '' ? undefined : personArg(ctx.read(), who);
    const name = person?.name ?? firm!;
    const facts = { owner_id: person?.id ?? null, worker: firm ?? null };
    return write(ctx, 'repair-assign', repairs, facts, ({ id }) => ctx.words.repair.assignedTo({ id, name }));
  },
});

/** Mended: it waits to be accepted. */
export const done = command({
  args: '<number...>',
  usage: '<number...> [text]',
  options: { on: day({ help: (w) => w.repair.options.date }) },
  writes: true,
  async run(ctx, words, { on = ctx.today }) {
    const meant = await typed(ctx, words, ['open']);
    if (!meant) return EXIT.no;
    const facts = { state: 'done', done_on: on, result: meant.rest.join(' ') || null };
    return write(ctx, 'repair-done', meant.repairs, facts, (one) => ctx.words.repair.doneText(one));
  },
});

/** The mending is accepted. */
export const accept = command({
  args: '<number...>',
  options: { by: text({ takes: '<name>', help: (w) => w.repair.options.by }) },
  writes: true,
  async run(ctx, words, { by = ctx.env.KAIXUE_ME ?? '' }) {
    const repairs = await only(ctx, words, ['done']);
    if (!repairs) return EXIT.no;
    const facts = { state: 'accepted', accepted_on: ctx.today, accepted_by: by || null };
    return write(ctx, 'repair-accept', repairs, facts, ({ id }) => ctx.words.repair.accepted({ id, by }));
  },
});

/** What a plan sets, of a repair that has none. */
const UNPLANNED = { planned_on: null, planned_at: null, planned_reason: null };

/** The mending is not accepted: it is open again, with no plan. */
export const reject = command({
  args: '<number...>',
  writes: true,
  async run(ctx, words) {
    const repairs = await only(ctx, words, ['done']);
    if (!repairs) return EXIT.no;
    const facts = { state: 'open', done_on: null, ...UNPLANNED };
    return write(ctx, 'repair-reject', repairs, facts, ({ id }) => ctx.words.repair.reopened(id));
  },
});

/** Nothing needs mending. */
export const cancel = command({
  args: '<number...>',
  writes: true,
  async run(ctx, words) {
    const repairs = await only(ctx, words, ['open', 'done']);
    if (!repairs) return EXIT.no;
    return write(ctx, 'repair-cancel', repairs, { state: 'cancelled' }, ({ id }) =>
      ctx.words.repair.cancelled(id),
    );
  },
});

/** `repair mark 3 yes`: it stops lessons. */
export const mark = command({
  args: '<number...>',
  usage: '<number...> [yes|no]',
  writes: true,
  async run(ctx, words) {
    const meant = await typed(ctx, words);
    if (!meant) return EXIT.no;
    const said = meant.rest.join(' ');
    const blocks = said === '' ? await askBlocks(ctx) : blocksTyped(said);
    if (blocks === null) return refuse(EXIT.usage, 'blocks-bad', { value: '' });
    const how = (one: Repair) => ctx.words.repair.marked({ id: one.id, blocks: blocks === 1 });
    return write(ctx, 'repair-mark', meant.repairs, { blocks_lessons: blocks }, how);
  },
});

/** The repairs of the numbers typed, where nothing else is said. @throws Refusal 66 for what is no number */
async function only(
  ctx: Context,
  words: readonly string[],
  states: RepairState[],
): Promise<Repair[] | undefined> {
  const meant = await typed(ctx, words, states);
  const [other] = meant?.rest ?? [];
  return other === undefined ? meant?.repairs : refuse(EXIT.noInput, 'repair-unknown', { id: other });
}

import { type ItemRow, itemRows } from '../../../district/items.ts';
import { districtName } from '../../../district/office.ts';
import { lastTerm, type SchoolRow, schoolRows } from '../../../district/report.ts';
import { type SlipRow, slipRows } from '../../../district/slips.ts';
import { yuan } from '../../../goods/item/item.ts';
import type { Shared } from '../../../store/shared/shared.ts';
import type { Context } from '../../context.ts';
import type { ListHead } from '../../noun/description.ts';
import { listOf } from '../../noun/noun.ts';
import { text } from '../../options.ts';
import { ask, termAsked, termShown } from './office.ts';

const area = text({ takes: '<area>', help: (w) => w.district.options.area });

/** The office and the term, over a list that is saved. */
const head = (ctx: Context) => ask(ctx, async (shared) => headOf(ctx, shared, await termAsked(ctx, shared)));

export const headOf = async (ctx: Context, shared: Shared, term: string): Promise<ListHead> => ({
  school: await districtName(shared),
  ...{ term: termShown(ctx, term), code: term },
});

/** Who is how ready: who has not reported first, then the least ready. Before anything was published every school is silent. */
export const schools = listOf<SchoolRow>()((w) => w.district, 'schools', {
  fields: {
    code: { key: 'school_id' },
    school: { key: 'name', shrink: true },
    area: text({ takes: '<area>', filter: 'is', list: 'some', only: 'list' }),
    published: { key: 'published_at', cell: (row) => row.published_at && localTime(row.published_at) },
    verified: {
      value: (row) => row.verified === 1,
      cell: (row, { words }) =>
        row.published_at && words.district.verified[row.verified === 1 ? 'yes' : 'no'],
      list: 'some',
    },
    pupils: { number: 'quiet', sum: true },
    lessons: { align: 'right', sum: true },
    ready: { align: 'right', sum: true },
    blocked: { number: 'quiet', sum: true },
    owed: { number: 'quiet', sum: true },
    lacking: { number: 'quiet', sum: true },
    spare: { number: 'quiet', sum: true },
    short: { number: 'quiet', list: 'show' },
    surplus: { number: 'quiet', list: 'show' },
    overdue: { key: 'tasks_overdue', json: 'tasks_overdue', number: 'quiet', list: 'show' },
    blocking: { key: 'repairs_blocking', json: 'repairs_blocking', number: 'quiet', list: 'show' },
    note: { json: null, list: 'some', cell: schoolNote },
  },
  head,
  all: ({ ctx }) =>
    ask(ctx, async (shared) => schoolRows(shared, ctx.options.term ?? (await lastTerm(shared)) ?? '')),
});

/** 2027-02-22 09:30 by the clock of this PC; what is kept is UTC. */
const localTime = (utc: string) => new Date(utc).toLocaleString('sv').slice(0, 16);

function schoolNote(row: SchoolRow, { words }: Context): string {
  const say = words.district;
  return [!row.published_at && say.silent, row.restored === 1 && say.restored]
    .filter(Boolean)
    .join(words.list);
}

/** What is not to be bought costs nothing; what no school has a price of is not free. */
const costShown = (row: ItemRow, { words }: Context) =>
  row.to_buy === 0 ? '' : row.cost === 0 ? words.plan.noPrice : yuan(row.cost);

const itemFields = {
  isbn: { list: 'some' },
  name: { shrink: true },
  schools: { number: 'quiet' },
  lacking: { number: 'quiet', sum: true },
  spare: { number: 'quiet', sum: true },
  covered: { number: 'quiet', sum: true },
  onOrder: { key: 'on_order', json: 'on_order', number: 'quiet', sum: true },
  late: { number: 'quiet', sum: true },
  toBuy: { key: 'to_buy', json: 'to_buy', number: 'quiet', sum: true },
  cost: { json: 'cost_fen', number: 'yuan', list: 'show', sum: true, cell: costShown },
  supplier: { list: 'show' },
} as const;

/** Each item over all schools: how many lack it, and what others have of it. */
export const short = listOf<ItemRow>()((w) => w.district.items, 'items', {
  fields: itemFields,
  narrow: { area },
  head,
  all: async ({ ctx }, given) =>
    (await itemsOf(ctx, given.area)).filter((row) => row.lacking > 0 || row.spare > 0),
});

/** Each item: what is on order, late, and to be bought beyond what sharing covers. */
export const orders = listOf<ItemRow>()(
  (w) => ({ ...w.district.items, title: w.district.files.orders }),
  'items',
  {
    fields: {
      ...itemFields,
      cost: { ...itemFields.cost, list: 'always' },
      supplier: { list: 'some' },
    },
    narrow: { area },
    head,
    all: async ({ ctx }, given) =>
      (await itemsOf(ctx, given.area)).filter((row) => row.on_order > 0 || row.to_buy > 0),
  },
);

const itemsOf = (ctx: Context, of: string | undefined): Promise<ItemRow[]> =>
  ask(ctx, async (shared) => itemRows(shared, await termAsked(ctx, shared), of));

/** The slips that were agreed. */
export const slips = listOf<SlipRow>()((w) => w.district.slipList, 'slips', {
  fields: {
    number: {},
    day: { list: 'show' },
    school: { shrink: true },
    way: { cell: (row, { words }) => words.district.ways[row.way] },
    other: { shrink: true },
    titles: { align: 'right' },
    units: { align: 'right' },
    done: { align: 'right', list: 'some' },
  },
  head,
  all: ({ ctx }) => ask(ctx, async (shared) => slipRows(shared, await termAsked(ctx, shared))),
});

import { itemJson } from '../../../goods/item/item.ts';
import { loadClassCodes } from '../../../goods/names.ts';
import type { PlanItem } from '../../../goods/plan/types.ts';
import { recipientKey } from '../../../goods/recipient.ts';
import type { Context } from '../../context.ts';
import type { View } from './view.ts';

/** The document of `plan --json`: a shape that scripts rely on; with --why or --class also the shares that the figures are made of. */
export function planJson(ctx: Context, view: View): unknown {
  const { plan, rows } = view;
  const sum = (value: (row: PlanItem) => number) => rows.reduce((total, row) => total + value(row), 0);
  return {
    term: plan.termCode,
    opening: plan.opening,
    ...(view.classInfo === undefined ? {} : { class: view.classInfo.code }),
    items: rows.map(rowJson),
    ...(view.why || view.classInfo !== undefined ? { shares: sharesJson(ctx, view) } : {}),
    // Not before the items: scripts may take the first list for them.
    uncounted: view.uncounted,
    totals: { need: sum((r) => r.need), short: sum((r) => r.short), cost_fen: sum((r) => r.costFen) },
  };
}

function rowJson(row: PlanItem) {
  const { item } = row;
  return {
    ...itemJson(item),
    grade: item.grade,
    subject: item.subject,
    isbn: item.isbn,
    need: row.need,
    held: row.held,
    issued: row.issued,
    has: row.has,
    owed: row.owed,
    over: row.over,
    to_return: row.toReturn,
    spare: row.spare,
    gear: row.gear,
    promised: row.promised,
    surplus: row.surplus,
    on_order: row.onOrder,
    short: row.short,
    to_buy: row.toBuy,
    packs: row.packs,
    loose: row.loose,
    price_fen: item.priceFen,
    value_fen: row.valueFen,
    cost_fen: row.costFen,
  };
}

function sharesJson(ctx: Context, view: View) {
  const codes = loadClassCodes(ctx.read(), view.plan.termId);
  const items = new Map(view.rows.map((row) => [row.item.id, row.item.code]));
  return view.shares.map((share) => ({
    code: items.get(share.itemId),
    recipient:
      share.recipient.kind === 'class' ? codes.get(share.recipient.id) : recipientKey(share.recipient),
    need: share.need,
    issued: share.issued,
    has: share.has,
    drafted: share.drafted,
    owed: share.owed,
    over: share.over,
    to_return: share.toReturn,
    allocated: share.allocated,
    packs: share.packs,
    loose: share.loose,
    reasons: share.reasons,
  }));
}

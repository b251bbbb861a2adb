import { findItem, findItems } from '../../../goods/item/find.ts';
import { type ItemKind, splitPacks } from '../../../goods/item/item.ts';
import { loadPlan } from '../../../goods/plan/store.ts';
import type { Plan, PlanItem, Share } from '../../../goods/plan/types.ts';
import { type ClassInfo, isUncounted } from '../../../school/class/class.ts';
import { classes } from '../../../school/class/store.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';

/** What narrows a plan. */
interface PlanOptions {
  why?: true;
  short?: true;
  grade?: number;
  class?: ClassInfo;
  kind?: ItemKind;
}

/** What is shown of a plan: its rows, and for --class and --why the shares that they are made of. */
export interface View {
  plan: Plan;
  rows: PlanItem[];
  readonly shares: Share[];
  classInfo?: ClassInfo;
  /** Codes of the classes shown that need nothing because nobody knows how many pupils they have. */
  uncounted: string[];
  why: boolean;
  short: boolean;
  item?: string;
}

/** The rows of the plan that were asked for. @throws Refusal 65 for an item that is none */
export function planView(ctx: Context, typed: string | undefined, options: PlanOptions): View {
  const reader = ctx.read();
  const term = workTerm(ctx);
  const { kind, grade, class: classInfo } = options;
  const wanted = typed === undefined ? undefined : wantedItems(ctx, term.id, typed);
  const plan = loadPlan(reader, { ...term, today: ctx.today });
  let rows = plan.items.filter(
    (row) =>
      (wanted === undefined || wanted.has(row.item.id)) &&
      (kind === undefined || row.item.kind === kind) &&
      (grade === undefined || row.item.grade === grade || row.item.grade === null) &&
      !goneWithoutTrace(row),
  );
  const all = classes(reader, term.id);
  const ofGrade =
    grade === undefined ? undefined : new Set(all.flatMap((one) => (one.grade === grade ? [one.id] : [])));
  if (grade !== undefined && ofGrade !== undefined) rows = rowsOfGrade(plan, rows, grade, ofGrade);
  if (classInfo !== undefined) {
    const own = new Map(
      plan.shares
        .filter((one) => one.recipient.kind === 'class' && one.recipient.id === classInfo.id)
        .map((one) => [one.itemId, one]),
    );
    rows = rows.filter((row) => own.has(row.item.id)).map((row) => rowOfShare(row, own.get(row.item.id)!));
  }
  const shownClasses = classInfo === undefined ? ofGrade : new Set([classInfo.id]);
  if (options.short) rows = rows.filter((row) => row.short > 0);
  return {
    plan,
    rows,
    get shares() {
      return sharesOf(plan, rows, shownClasses, classInfo === undefined);
    },
    classInfo,
    uncounted: all
      .filter((one) => (shownClasses?.has(one.id) ?? true) && isUncounted(one))
      .map(({ code }) => code),
    why: options.why === true,
    short: options.short === true,
    item: typed,
  };
}

/** Retired (an import was undone), and nothing of it is left anywhere. */
const goneWithoutTrace = (row: PlanItem) =>
  row.item.retired === 1 && row.need + row.held + row.issued + row.owed + row.onOrder === 0;

/** A grade's own titles, and its classes' part of the exercise books, which go by grade under one name. */
function rowsOfGrade(
  plan: Plan,
  rows: readonly PlanItem[],
  grade: number,
  own: ReadonlySet<number>,
): PlanItem[] {
  const parts = new Map<number, Share>();
  for (const share of plan.shares) {
    if (share.recipient.kind !== 'class' || !own.has(share.recipient.id)) continue;
    const sum = parts.get(share.itemId);
    if (sum === undefined) parts.set(share.itemId, { ...share });
    else
      for (const figure of [
        'need',
        'issued',
        'has',
        'owed',
        'drafted',
        'allocated',
        'over',
        'toReturn',
      ] as const)
        sum[figure] += share[figure];
  }
  return rows.flatMap((row) => {
    if (row.item.grade === grade) return [row];
    const part = row.item.kind === 'exercise-book' ? parts.get(row.item.id) : undefined;
    return part === undefined ? [] : [rowOfShare(row, part)];
  });
}

/** The shares that the rows are made of; of certain classes only, and of who is no class if `others`. */
function sharesOf(
  plan: Plan,
  rows: readonly PlanItem[],
  only: ReadonlySet<number> | undefined,
  others: boolean,
): Share[] {
  const shown = new Set(rows.map((row) => row.item.id));
  return plan.shares.filter(
    ({ itemId, recipient }) =>
      shown.has(itemId) &&
      (only === undefined || (recipient.kind === 'class' ? only.has(recipient.id) : others)),
  );
}

/** A name that means several items shows them all: a plan only reads, so there is nothing to ask. */
function wantedItems(ctx: Context, termId: number, typed: string): Set<number> {
  const found = findItems(ctx.read(), termId, typed);
  if (found.length === 0) findItem(ctx.read(), termId, typed);
  return new Set(found.map((item) => item.id));
}

/** An item's row as one class (or a grade's classes together) sees it: its own need and what cannot be covered of it now; the stock is everybody's. */
function rowOfShare(row: PlanItem, share: Share): PlanItem {
  const { item } = row;
  const short = Math.max(0, share.owed - share.drafted - share.allocated);
  const toBuy = Math.min(short, row.toBuy);
  const price = item.priceFen ?? 0;
  return {
    ...row,
    need: share.need,
    ...{ spare: 0, gear: 0, promised: 0 },
    issued: share.issued,
    has: share.has,
    owed: share.owed,
    over: share.over,
    toReturn: share.toReturn,
    short,
    toBuy,
    ...splitPacks(toBuy, item.pack),
    valueFen: share.need * price,
    costFen: toBuy * price,
  };
}

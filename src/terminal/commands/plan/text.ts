import { itemTitle } from '../../../goods/item/find.ts';
import { ITEM_KINDS, isSupply, yuan } from '../../../goods/item/item.ts';
import { loadNames } from '../../../goods/names.ts';
import { shareText } from '../../../goods/plan/reasons.ts';
import { type PlanItem, type Share, unpricedOf } from '../../../goods/plan/types.ts';
import { shortClass } from '../../../school/class/class.ts';
import { settingNumber } from '../../../school/school.ts';
import type { Context } from '../../context.ts';
import { type TableColumn, table } from '../../table.ts';
import type { View } from './view.ts';

type Row = PlanItem | { total: string; of: readonly PlanItem[] };

/** The plan as tables, a kind after the other, by grade with subtotals; or with every reason. */
export function planText(ctx: Context, view: View): string {
  const say = ctx.words.plan;
  const { plan, rows } = view;
  const who =
    view.classInfo === undefined
      ? ''
      : ` ${loadNames(ctx.read(), ctx.words)({ kind: 'class', id: view.classInfo.id })}`;
  const head = `${say.title(plan.termCode, plan.opening)}${who}\n`;
  if (rows.length === 0) {
    if (plan.items.length === 0) return `${head}${say.noNeed}\n`;
    return `${head}${view.short ? say.none : say.nothing}\n`;
  }
  const [first] = view.uncounted;
  if (first !== undefined) {
    const typed = shortClass(first, ctx.lang);
    ctx.say(say.uncounted({ count: view.uncounted.length, class: first, typed }));
  }
  if (view.why) return head + whyText(ctx, view);
  const parts = [head];
  for (const kind of ITEM_KINDS) {
    const own = rows.filter((row) => row.item.kind === kind);
    if (own.length === 0) continue;
    parts.push(`\n${ctx.terminal.paint.strong(headed(ctx.words.goods.kinds[kind]))}\n`);
    parts.push(table(columns(ctx, view, own), byGrade(ctx, own), ctx));
  }
  if (rows.length > 1) {
    const cost = rows.reduce((sum, row) => sum + row.costFen, 0);
    const short = rows.reduce((sum, row) => sum + row.short, 0);
    // What one class's share of a purchase costs says nothing: packs are bought for all.
    const money =
      view.classInfo === undefined ? `  ${say.cost} ${yuan(cost)}${say.unpriced(unpricedOf(rows))}` : '';
    parts.push(`\n${say.total}  ${say.short} ${short}${money}\n`);
  }
  if (!ctx.options.quiet) {
    if (view.short && rows.some((row) => row.toBuy > 0)) ctx.say(say.order);
    ctx.say(say.next);
  }
  return parts.join('');
}

/** As a heading begins: textbooks → Textbooks. */
const headed = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Rows by grade, a subtotal after each of several, the kind's total at the end. */
function byGrade(ctx: Context, own: readonly PlanItem[]): Row[] {
  const say = ctx.words.plan;
  const grades = new Map<number, PlanItem[]>();
  for (const row of own) {
    const list = grades.get(row.item.grade ?? 0);
    if (list === undefined) grades.set(row.item.grade ?? 0, [row]);
    else list.push(row);
  }
  const rows: Row[] = [];
  for (const [grade, list] of [...grades].sort(([a], [b]) => a - b)) {
    rows.push(...list);
    if (grades.size > 1 && list.length > 1 && grade > 0) {
      rows.push({
        total: `${ctx.words.goods.grade(grade)}${ctx.words.lang === 'zh' ? '' : ' '}${say.subtotal}`,
        of: list,
      });
    }
  }
  if (own.length > 1) rows.push({ total: say.total, of: own });
  return rows;
}

function columns(ctx: Context, view: View, own: readonly PlanItem[]): TableColumn<Row>[] {
  const say = ctx.words.plan;
  const count = (label: string, value: (row: PlanItem) => number): TableColumn<Row> => ({
    label,
    align: 'right',
    value: (row) => String('of' in row ? row.of.reduce((sum, one) => sum + value(one), 0) : value(row)),
  });
  const shares = new Map<number, Share>(
    view.classInfo === undefined ? [] : view.shares.map((s) => [s.itemId, s]),
  );
  const now: TableColumn<Row>[] =
    view.classInfo === undefined
      ? []
      : [
          count(say.now, (row) => shares.get(row.item.id)?.allocated ?? 0),
          {
            label: say.packs,
            value: (row) => {
              const share = 'of' in row ? undefined : shares.get(row.item.id);
              return share === undefined ? '' : ctx.words.goods.packs(share.packs, share.loose, '');
            },
          },
        ];
  const figure = (label: string, value: (row: PlanItem) => number) =>
    own.some((row) => value(row) > 0) ? [count(label, value)] : [];
  // 需求 = 已领 + 待补 − 多领 − 标准外 + 备用 and 缺口 = 待补 + 备用 + 借出 + 另开单 − 库存, in every row: what is nowhere above zero has no column.
  const theirs = [
    count(say.has, (row) => row.has),
    count(say.owed, (row) => row.owed),
    ...figure(say.over, (row) => row.toReturn),
    ...figure(say.beyond, beyond),
    ...figure(say.spare, (row) => row.spare),
  ];
  const all: TableColumn<Row>[] = [
    count(say.held, (row) => row.held),
    ...theirs,
    ...figure(say.gear, (row) => row.gear),
    ...figure(say.promised, (row) => row.promised),
    count(say.onOrder, (row) => row.onOrder),
    count(say.short, (row) => row.short),
    count(say.toBuy, (row) => row.toBuy),
    {
      label: say.cost,
      align: 'right',
      value: (row) => {
        if ('of' in row) return yuan(row.of.reduce((sum, one) => sum + one.costFen, 0));
        // What has no price is not free.
        return row.toBuy > 0 && row.item.priceFen === null ? say.noPrice : yuan(row.costFen);
      },
    },
  ];
  return [
    {
      label: say.grade,
      value: (row) => ('of' in row || row.item.grade === null ? '' : ctx.words.goods.grade(row.item.grade)),
    },
    { label: say.name, shrink: true, value: (row) => ('of' in row ? row.total : itemTitle(row.item)) },
    count(say.need, (row) => row.need),
    ...(view.classInfo === undefined ? all : [...theirs, ...now]),
  ];
}

/** Handed out beyond any need and used up: nothing to be given back. */
const beyond = (row: PlanItem) => row.over - row.toReturn;

/** Each item with its figures, and under it a line for every recipient that says why. */
function whyText(ctx: Context, view: View): string {
  const say = ctx.words.plan;
  const nameOf = loadNames(ctx.read(), ctx.words);
  const byItem = new Map<number, Share[]>();
  for (const share of view.shares) {
    // A class that grew out of a standard and has nothing of it: nothing to say.
    const { need, has, owed, toReturn, drafted } = share;
    if (need + has + owed + toReturn + drafted === 0 && share.reasons.length === 0) continue;
    const list = byItem.get(share.itemId);
    if (list === undefined) byItem.set(share.itemId, [share]);
    else list.push(share);
  }
  const lines: string[] = [];
  for (const row of view.rows) {
    // A supply whose unit nobody gave has none; books are counted in copies.
    const counted = isSupply(row.item.kind) ? '' : ctx.words.goods.unit;
    const unit = row.item.unit === '' ? counted : row.item.unit;
    const figures = [
      [say.need, row.need],
      [say.held, row.held],
      [say.has, row.has],
      [say.owed, row.owed],
      ...(
        [
          [say.over, row.toReturn],
          [say.beyond, beyond(row)],
          [say.gear, row.gear],
          [say.promised, row.promised],
        ] as const
      ).filter(([, value]) => value > 0),
      [say.onOrder, row.onOrder],
      [say.short, row.short],
      [say.toBuy, row.toBuy],
    ].map(([label, value]) => `${label} ${value}`);
    lines.push(
      '',
      ctx.terminal.paint.strong(`${row.item.code} ${itemTitle(row.item)}`),
      `  ${figures.join('  ')}`,
    );
    const own = byItem.get(row.item.id) ?? [];
    const scarce = row.owed > row.allocatable && own.some((share) => share.recipient.kind === 'class');
    for (const share of own) {
      const has = say.hasLine({ ...share, now: scarce ? share.allocated : 0 });
      lines.push(
        `  ${nameOf(share.recipient)} ${shareText(ctx.words, share, unit)}${has === '' ? '' : `  [${has}]`}`,
      );
    }
    if (scarce) lines.push(`  ${say.sharing[row.item.policy](settingNumber(ctx.read(), 'share.least'))}`);
    if (row.spare > 0 && view.classInfo === undefined) lines.push(`  ${say.spareLine(row.spare)}`);
  }
  return `${lines.join('\n')}\n`;
}

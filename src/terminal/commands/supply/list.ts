import { findItems } from '../../../goods/item/find.ts';
import { yuan } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { dayTyped } from '../../arguments/day.ts';
import { parseItemKind } from '../../arguments/kind.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { type TableColumn, table } from '../../table.ts';
import { SUPPLY_KINDS, type SupplyRow, supplyJson, supplyRows } from './rows.ts';

/** Supplies and equipment by any part of name, spec, code or pinyin initials; with --due what is to be replaced. */
export const list: Command = {
  args: '[find]',
  options: [
    ['--kind <kind>', (w) => w.supply.options.kind],
    ['--category <name>', (w) => w.supply.options.category],
    ['--place <place>', (w) => w.supply.options.place],
    ['--due', (w) => w.supply.options.due],
    ['--by <date>', (w) => w.supply.options.by],
    ['--retired', (w) => w.supply.options.retired],
  ],
  run(ctx, [typed], options) {
    const rows = chosen(ctx, typed, options);
    ctx.answer({ json: { supplies: rows.map(supplyJson) }, text: () => listText(ctx, rows, options.due) });
  },
};

function chosen(ctx: Context, typed: string | undefined, options: Record<string, string>): SupplyRow[] {
  const reader = ctx.read();
  const term = workTerm(ctx);
  const kind = options.kind === undefined ? undefined : parseItemKind(ctx.words, options.kind);
  const day = dayTyped('--by', options.by, ctx.today) ?? ctx.today;
  const retired = options.retired !== undefined;
  const found =
    typed === undefined
      ? items(reader, { retired })
      : findItems(reader, term.id, typed, { kinds: SUPPLY_KINDS, retired });
  const all = found.filter((item) => SUPPLY_KINDS.includes(item.kind));
  const due = options.due !== undefined || options.by !== undefined;
  return supplyRows(reader, term.id, all).filter(
    ({ item, replaceOn }) =>
      (kind === undefined || item.kind === kind) &&
      (options.category === undefined || (item.category ?? '').includes(options.category)) &&
      (options.place === undefined || (item.place ?? '').includes(options.place)) &&
      (!due || (replaceOn !== null && replaceOn <= day)),
  );
}

function listText(ctx: Context, rows: SupplyRow[], due: boolean | undefined): string {
  const say = ctx.words.supply;
  if (rows.length === 0) return `${due ? say.noneDue : say.none}\n`;
  const number = (value: number | null) => (value === null ? '' : String(value));
  const columns: TableColumn<SupplyRow>[] = [
    { label: say.columns.code, value: ({ item }) => item.code },
    { label: say.columns.name, value: ({ item }) => item.name },
    { label: say.columns.spec, shrink: true, value: ({ item }) => item.spec },
    { label: say.columns.unit, value: ({ item }) => item.unit },
    { label: say.columns.category, shrink: true, value: ({ item }) => item.category ?? '' },
    {
      label: say.columns.price,
      align: 'right',
      value: ({ item }) => (item.priceFen === null ? '' : yuan(item.priceFen)),
    },
    { label: say.columns.pack, align: 'right', value: ({ item }) => number(item.pack) },
    { label: say.columns.held, align: 'right', value: ({ held }) => String(held) },
    { label: say.columns.minimum, align: 'right', value: ({ item }) => number(item.minimum) },
    { label: say.columns.place, shrink: true, value: ({ item }) => item.place ?? '' },
  ];
  if (rows.some((row) => row.replaceOn !== null)) {
    columns.push(
      { label: say.columns.acquired, value: ({ item }) => item.acquired ?? '' },
      { label: say.columns.condition, value: ({ item }) => item.condition ?? '' },
      { label: say.columns.replace, value: (row) => row.replaceOn ?? '' },
    );
  }
  const state = (row: SupplyRow) =>
    row.item.retired ? say.retired : row.replaceOn !== null && row.replaceOn <= ctx.today ? say.overdue : '';
  if (rows.some((row) => state(row) !== '')) columns.push({ label: say.columns.state, value: state });
  return table(columns, rows, ctx);
}

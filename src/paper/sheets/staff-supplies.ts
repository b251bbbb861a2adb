import type { Item } from '../../goods/item/item.ts';
import type { Recipient } from '../../goods/recipient.ts';
import { staffList } from '../../school/staff/store.ts';
import { PADDING, setWidth, UNIT } from '../render/set-width.ts';
import { byName, sheet } from './content.ts';
import { type Due, itemName, SUPPLY_KINDS, toSign } from './handout.ts';
import { recipientsOf } from './recipients.ts';
import { BY_HAND, type Columns, numbered, tableOf } from './table.ts';

/** With more items than this, or names that take more room (in millimetres), they are set vertically: the form stands upright. */
const MOST_HORIZONTAL = 8;
const MOST_ROOM = 90;

/** What names over their columns take in two lines. */
const roomOf = (items: readonly Item[]): number =>
  items.reduce((sum, { name }) => sum + Math.max(6, setWidth(name) / 2) * UNIT + PADDING, 0);

interface Row {
  to: Recipient;
  lines: readonly Due[];
}

const sumOf =
  (figure: 'had' | 'owed') =>
  ({ lines }: Row) =>
    lines.reduce((sum, l) => sum + l[figure], 0);

/** 教师办公用品领用表 (staff supplies receipt): a row per person, a column per item with what is handed out now, what was before, what is owed, and a signature. */
export const staffSupplies = sheet('staff-supplies', (facts, filter) => {
  const rows = recipientsOf(facts, 'staff')
    .map((to): Row => ({ to, lines: toSign(facts, to, SUPPLY_KINDS, filter).lines }))
    .filter(({ lines }) => lines.length > 0);
  const departments = new Map(
    (facts.reader ? staffList(facts.reader, { left: true }) : []).map((member) => [
      member.id,
      member.department,
    ]),
  );
  const departmentOf = ({ to }: Row) => departments.get(to.id) ?? '';
  rows.sort((a, b) => byName(departmentOf(a), departmentOf(b)));
  // What nobody is handed now is in "owed" alone.
  const found = new Set(rows.flatMap(({ lines }) => lines.filter((l) => l.now > 0).map((l) => l.item.id)));
  const items = [...facts.items().values()].filter((i) => found.has(i.id));
  const upright = items.length > MOST_HORIZONTAL || roomOf(items) > MOST_ROOM;
  const itemColumns: Columns<Row> = Object.fromEntries(
    items.map((item) => [
      `i${item.id}`,
      {
        kind: 'count',
        width: 5,
        sum: true,
        value: ({ lines }: Row) => lines.find((l) => l.item.id === item.id)?.now || null,
        ...(upright
          ? { label: itemName(item), upright: true }
          : { label: item.spec === '' ? item.unit : item.spec, over: item.name }),
      },
    ]),
  );
  const table = tableOf<Row>(facts.words, {
    no: numbered,
    staff: { as: 'name', value: ({ to }) => facts.recipientName(to) },
    department: {
      hidden: departments.size === 0,
      width: 6,
      key_column: false,
      value: departmentOf,
    },
    ...itemColumns,
    had: { hidden: !rows.some(({ lines }) => lines.some((l) => l.had > 0)), value: sumOf('had') },
    owed: sumOf('owed'),
    sign: BY_HAND,
  });
  return {
    nothing: rows.length === 0,
    page: 'portrait',
    signed: ['issuer', 'checker', 'date'],
    columns: table.columns,
    parts: [
      {
        groups: [table.group(rows, { total: 'total' })],
        blankRows: 3,
        notes: [facts.words.paper.sheets.notes.staffSupplies],
      },
    ],
  };
});

import type { Recipient } from '../../goods/recipient.ts';
import { staffList } from '../../school/staff/store.ts';
import { byName, sheet } from './content.ts';
import { type Due, itemName, SUPPLY_KINDS, toSign } from './handout.ts';
import { recipientsOf } from './recipients.ts';
import { BY_HAND, type Columns, numbered, tableOf } from './table.ts';

/** With more items than this, their names are set vertically, so that a person's row fits on one page. */
const MOST_HORIZONTAL = 8;

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
  const found = new Set(rows.flatMap(({ lines }) => lines.map((l) => l.item.id)));
  const items = [...facts.items().values()].filter((i) => found.has(i.id));
  const itemColumns: Columns<Row> = Object.fromEntries(
    items.map((item) => [
      `i${item.id}`,
      {
        kind: 'count',
        width: 5,
        sum: true,
        value: ({ lines }: Row) => lines.find((l) => l.item.id === item.id)?.now || null,
        ...(items.length > MOST_HORIZONTAL
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

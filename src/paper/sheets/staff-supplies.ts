import type { Recipient } from '../../goods/recipient.ts';
import { type Due, handOut, itemName, SUPPLY_KINDS } from './handout.ts';
import { sheet } from './make.ts';
import { recipientsOf } from './recipients.ts';
import { BY_HAND, type Columns, numbered, tableOf } from './table.ts';

/** Up to so many items have their names lying over their columns. */
const MOST_LYING = 8;

interface Row {
  to: Recipient;
  lines: readonly Due[];
}

/** 教师办公用品领用表: a row a person, a column an item with what each gets now, what is owed, a signature. */
export const staffSupplies = sheet('staff-supplies', (facts) => {
  const rows = recipientsOf(facts, 'staff')
    .map((to): Row => ({ to, lines: handOut(facts, to, SUPPLY_KINDS).lines }))
    .filter(({ lines }) => lines.length > 0);
  if (rows.length === 0) return null;
  const found = new Set(rows.flatMap(({ lines }) => lines.map((l) => l.item.id)));
  const items = [...facts.items().values()].filter((i) => found.has(i.id));
  const itemColumns: Columns<Row> = Object.fromEntries(
    items.map((item) => [
      `i${item.id}`,
      {
        kind: 'count',
        width: 5,
        sum: true,
        value: ({ lines }: Row) => lines.find((l) => l.item.id === item.id)?.now ?? null,
        // Many items stand upright, so that a person's line stays on one page.
        ...(items.length > MOST_LYING
          ? { label: itemName(item), upright: true }
          : { label: item.spec === '' ? item.unit : item.spec, over: item.name }),
      },
    ]),
  );
  const table = tableOf<Row>(facts.words, {
    no: numbered,
    staff: { word: 'name', value: ({ to }) => facts.recipientName(to) },
    ...itemColumns,
    owed: ({ lines }) => lines.reduce((sum, l) => sum + l.owed, 0),
    sign: BY_HAND,
  });
  return {
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

import type { Item } from '../../goods/item/item.ts';
import type { Cell, Column, Sheet } from '../sheet.ts';
import { SUPPLY_KINDS } from './class-supplies.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { handOut, itemName } from './handout.ts';
import { makeSheet, partCode, sums } from './make.ts';
import { recipientsOf } from './recipients.ts';

/** Up to so many items have their names lying over their columns. */
const MOST_LYING = 8;

/** 教师办公用品领用表: a row a person, a column an item with what each gets now, what is owed, a signature. */
export function staffSupplies(facts: Facts): Sheet | null {
  const say = facts.words.paper.sheets;
  const found = new Map<number, Item>();
  const rows: Record<string, Cell>[] = [];
  for (const recipient of recipientsOf(facts, 'staff')) {
    const { lines } = handOut(facts, recipient, SUPPLY_KINDS);
    if (lines.length === 0) continue;
    const row: Record<string, Cell> = {
      no: rows.length + 1,
      staff: facts.recipientName(recipient),
      sign: null,
    };
    for (const line of lines) {
      found.set(line.item.id, line.item);
      row[`i${line.item.id}`] = line.now;
    }
    row.owed = lines.reduce((sum, l) => sum + l.owed, 0);
    rows.push(row);
  }
  if (rows.length === 0) return null;
  const items = [...facts.items().values()].filter((i) => found.has(i.id));
  const [no, staff, owed, sign] = columns(facts.words, ['no', 'staff', 'owed', 'sign']);
  const itemColumns = items.map(
    (i): Column => ({
      key: `i${i.id}`,
      kind: 'count',
      width: 5,
      // Many items stand upright, so that a person's line stays on one page.
      ...(items.length > MOST_LYING
        ? { label: itemName(i), upright: true }
        : { label: i.spec === '' ? i.unit : i.spec, over: i.name }),
    }),
  );
  const counted = ['owed', ...items.map((i) => `i${i.id}`)];
  return makeSheet(facts, 'staff-supplies', ['issuer', 'checker', 'date'], {
    columns: [no!, staff!, ...itemColumns, owed!, sign!],
    parts: [
      {
        name: say.titles['staff-supplies'],
        code: partCode(facts, '', 'staff-supplies'),
        facts: [],
        groups: [{ rows, total: { staff: say.total, ...sums(rows, counted) } }],
        blankRows: 3,
        notes: [say.notes.staffSupplies],
      },
    ],
  });
}

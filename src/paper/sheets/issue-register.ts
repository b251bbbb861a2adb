import { groupBy } from '../../store/groups.ts';
import { emptyRows } from './blank.ts';
import { sheet } from './content.ts';
import type { Facts, SheetLine } from './facts/facts.ts';
import { itemName, SUPPLY_KINDS } from './handout.ts';
import { tableOf } from './table.ts';

/** With more recipients than this on one day, how many there are. */
const NAMED = 3;

interface Row {
  date: string;
  numbers: string[];
  line: SheetLine;
  recipients: string[];
  quantity: number;
  reasons: string[];
}

/**
 * 物品领用登记表 (issue register): the supplies that were handed out, a row a day and item, then empty rows to the end of the page, once the
 * term has supplies. As long as nothing was handed out it is a form, which no dossier needs.
 */
export const issueRegister = sheet('issue-register', (facts, filter) => {
  const say = facts.words.paper.sheets;
  const rows = rowsOf(facts);
  const table = tableOf<Row>(facts.words, {
    date: { kind: 'text', width: 6, value: (r) => r.date.slice(5) },
    document: {
      width: 14,
      value: ({ numbers }) =>
        numbers.length > 1 ? `${numbers[0]} –${numbers.at(-1)!.slice(-3)}` : numbers[0]!,
    },
    department: {
      width: 10,
      key_column: false,
      value: ({ recipients }) =>
        recipients.length > NAMED
          ? say.report.amongRecipients(recipients.slice(0, NAMED - 1).join(say.join), recipients.length)
          : recipients.join(say.join),
    },
    itemAndSpec: { kind: 'text', width: 20, value: (r) => itemName(r.line.item) },
    unit: { width: 2, value: (r) => r.line.item.unit },
    quantity: { kind: 'count', width: 4, sum: false, value: (r) => r.quantity },
    purpose: { width: 8, value: (r) => r.reasons.join(say.join) || null },
    sign: { width: 8 },
  });
  const known = facts.plan().items.some(({ item }) => SUPPLY_KINDS.includes(item.kind));
  const groups = rows.length === 0 ? [] : [table.group(rows)];
  return {
    nothing: !known || (filter.dossier === true && rows.length === 0),
    page: 'portrait',
    columns: table.columns,
    parts: [{ groups, blankRows: emptyRows(table.columns, groups, facts.words) }],
  };
});

/** What was handed out by day and item: a class that fetches with twenty others is no row of its own. */
function rowsOf(facts: Facts): Row[] {
  const lines = facts
    .issued()
    .flatMap((d) => d.lines.map((line) => ({ d, line })))
    .filter(({ line }) => SUPPLY_KINDS.includes(line.item.kind) && line.quantity > 0);
  return [...groupBy(lines, ({ d, line }) => `${d.date} ${line.item.id}`).values()]
    .map((own): Row => {
      const each = <T>(of: (one: (typeof own)[number]) => T | null) => [
        ...new Set(own.flatMap((one) => of(one) ?? [])),
      ];
      return {
        date: own[0]!.d.date,
        line: own[0]!.line,
        numbers: each(({ d }) => d.number).sort() as string[],
        recipients: each(({ line }) => line.recipient && facts.recipientName(line.recipient)) as string[],
        quantity: own.reduce((sum, { line }) => sum + line.quantity, 0),
        reasons: each(({ d }) => d.reason) as string[],
      };
    })
    .sort((a, b) => a.date.localeCompare(b.date) || a.numbers[0]!.localeCompare(b.numbers[0]!));
}

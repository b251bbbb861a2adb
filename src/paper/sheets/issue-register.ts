import { sheet } from './content.ts';
import { SUPPLY_KINDS } from './handout.ts';
import { tableOf } from './table.ts';

/** Empty rows on a page. */
const LINES = 30;

/** 物品领用登记表 (issue register): a page of empty rows for everyday issues, once the term has supplies. */
export const issueRegister = sheet('issue-register', (facts) => {
  const { columns } = tableOf(facts.words, {
    date: { kind: 'write', width: 6 },
    department: { kind: 'write', width: 8, key_column: false },
    itemAndSpec: { width: 28 },
    unit: { kind: 'write', width: 4 },
    quantity: { kind: 'write', width: 5 },
    purpose: { kind: 'write', width: 10 },
    sign: { width: 8 },
    note: { width: 6 },
  });
  const nothing = !facts.plan().items.some(({ item }) => SUPPLY_KINDS.includes(item.kind));
  return { nothing, page: 'portrait', columns, parts: [{ groups: [], blankRows: LINES }] };
});

import { sheet } from './content.ts';
import { SUPPLY_KINDS } from './handout.ts';
import { BY_HAND, tableOf } from './table.ts';

/** Empty rows on a page. */
const LINES = 30;

/** 物品领用登记表 (issue register): a page of empty rows for everyday issues, once the term has supplies. */
export const issueRegister = sheet('issue-register', (facts) => {
  if (!facts.plan().items.some(({ item }) => SUPPLY_KINDS.includes(item.kind))) return null;
  const { columns } = tableOf(facts.words, {
    date: { kind: 'write', width: 8 },
    itemAndSpec: BY_HAND,
    quantity: { kind: 'write', width: 6 },
    purpose: { kind: 'write', width: 14 },
    sign: BY_HAND,
    note: BY_HAND,
  });
  return { page: 'portrait', columns, parts: [{ groups: [], blankRows: LINES }] };
});

import type { Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { makeSheet, partCode } from './make.ts';

/** Lines of a page, to be written in by hand. */
const LINES = 30;

/** 物品领用登记表: a page of empty lines for everyday issues at the counter; of use once the term has supplies. */
export function issueRegister(facts: Facts): Sheet | null {
  const say = facts.words.paper.sheets;
  if (!facts.plan().items.some(({ item }) => item.kind === 'supply' || item.kind === 'equipment'))
    return null;
  return makeSheet(facts, 'issue-register', [], {
    columns: columns(facts.words, ['date', 'itemAndSpec', 'quantity', 'purpose', 'sign', 'note'], {
      date: { kind: 'write', width: 8 },
      quantity: { kind: 'write', width: 6 },
      purpose: { kind: 'write', width: 14 },
    }),
    orientation: 'portrait',
    parts: [
      {
        name: say.titles['issue-register'],
        code: partCode(facts, '', 'issue-register'),
        facts: [],
        groups: [],
        blankRows: LINES,
      },
    ],
  });
}

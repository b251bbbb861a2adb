import type { Cell, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, makeSheet, partCode } from './make.ts';

/** 申领汇总表: what departments asked for, a block a department. */
export function requests(facts: Facts): Sheet | null {
  const say = facts.words.paper.sheets;
  const all = facts.requests();
  if (all.length === 0) return null;
  let no = 0;
  const groups = [...groupBy(all, (r) => r.department)].map(([heading, of]) => ({
    heading,
    rows: of.map((r): Record<string, Cell> => {
      no += 1;
      return {
        no,
        item: r.name,
        spec: r.spec,
        unit: r.unit,
        quantity: r.quantity,
        neededBy: r.neededBy,
        purpose: r.purpose,
        applicant: r.applicant,
        state: say.requestStates[r.state],
        note: null,
      };
    }),
  }));
  return makeSheet(facts, 'requests', ['department', 'vicePrincipal', 'principal', 'date'], {
    columns: columns(facts.words, [
      'no',
      'item',
      'spec',
      'unit',
      'quantity',
      'neededBy',
      'purpose',
      'applicant',
      'state',
      'note',
    ]),
    parts: [{ name: say.titles.requests, code: partCode(facts, '', 'requests'), facts: [], groups }],
  });
}

import type { Cell, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, higherSigners, makeSheet, partCode, yuan } from './make.ts';

/** 申领汇总表: what departments asked for, a block a department, and how each stands; what they cost decides who signs. */
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
        had: r.handed,
        state: say.requestProgress[r.progress],
        note:
          [r.overdue ? say.overdue : '', r.reason ?? '']
            .filter(Boolean)
            .join(facts.words.work.sheets.joinSteps) || null,
      };
    }),
  }));
  const cost = all.reduce(
    (sum, r) => sum + (r.progress === 'declined' ? 0 : r.quantity * (r.priceFen ?? 0)),
    0,
  );
  return makeSheet(facts, 'requests', ['department', ...higherSigners(facts, cost), 'date'], {
    columns: columns(facts.words, [
      'no',
      'item',
      'spec',
      'unit',
      'quantity',
      'neededBy',
      'purpose',
      'applicant',
      'had',
      'state',
      'note',
    ]),
    parts: [
      {
        name: say.titles.requests,
        code: partCode(facts, '', 'requests'),
        facts: [{ label: say.facts.cost, value: yuan(facts.words, cost) }],
        groups,
      },
    ],
  });
}

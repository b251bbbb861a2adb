import type { SheetRequest } from './facts/facts.ts';
import { groupBy, higherSigners, sheet, yuan } from './make.ts';
import { numbered, tableOf } from './table.ts';

/** 申领汇总表: what departments asked for, a block a department, and how each stands; what they cost decides who signs. */
export const requests = sheet('requests', (facts) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const all = facts.requests();
  if (all.length === 0) return null;
  const table = tableOf<SheetRequest>(words, {
    no: numbered,
    item: (r) => r.name,
    spec: (r) => r.spec,
    unit: (r) => r.unit,
    quantity: (r) => r.quantity,
    neededBy: (r) => r.neededBy,
    purpose: (r) => r.purpose,
    applicant: (r) => r.applicant,
    had: (r) => r.handed,
    state: (r) => say.requestProgress[r.progress],
    note: (r) => [r.overdue && say.late, r.reason].filter(Boolean).join(say.joinSteps) || null,
  });
  const cost = all.reduce(
    (sum, r) => sum + (r.progress === 'declined' ? 0 : r.quantity * (r.priceFen ?? 0)),
    0,
  );
  return {
    signed: ['head', ...higherSigners(facts, cost), 'date'],
    columns: table.columns,
    parts: [
      {
        facts: { cost: yuan(words, cost) },
        groups: [...groupBy(all, (r) => r.department)].map(([heading, own]) => table.group(own, { heading })),
      },
    ],
  };
});

import type { RequestRow } from '../../goods/request/request.ts';
import { groupBy } from '../../store/groups.ts';
import { higherSigners, sheet, yuan } from './content.ts';
import { numbered, tableOf } from './table.ts';

/** 申领汇总表 (requests): what each department asked for, and what has been done about it; their estimate decides who signs. */
export const requests = sheet('requests', (facts) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const all = facts.requests();
  const table = tableOf<RequestRow>(words, {
    no: numbered,
    department: (r) => r.department,
    item: (r) => r.name,
    spec: (r) => r.spec,
    unit: (r) => r.unit,
    quantity: (r) => r.quantity,
    neededBy: (r) => r.neededBy,
    purpose: (r) => r.purpose,
    applicant: (r) => r.applicant,
    had: (r) => r.handed,
    state: (r) => words.request.progress[r.progress],
    note: (r) => [r.overdue && say.late, r.reason].filter(Boolean).join(say.joinSteps) || null,
  });
  const estimate = all.reduce(
    (sum, r) => sum + (r.progress === 'declined' ? 0 : r.quantity * (r.priceFen ?? 0)),
    0,
  );
  return {
    nothing: all.length === 0,
    signed: ['head', ...higherSigners(facts, estimate), 'date'],
    head: ['estimate'],
    columns: table.columns,
    parts: [
      {
        facts: { estimate: estimate > 0 ? yuan(words, estimate) : null },
        groups: [table.group([...groupBy(all, (r) => r.department).values()].flat())],
      },
    ],
  };
});

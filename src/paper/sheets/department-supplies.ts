import type { Group } from '../sheet.ts';
import { supplyColumns } from './class-supplies.ts';
import { handOut, SUPPLY_KINDS } from './handout.ts';
import { sheet } from './make.ts';
import { recipientsOf } from './recipients.ts';
import { tableOf } from './table.ts';

/** 部门物资领用表: a block a department, room or the school, signed line by line. */
export const departmentSupplies = sheet('department-supplies', (facts) => {
  const handed = (['department', 'room', 'school'] as const)
    .flatMap((kind) => recipientsOf(facts, kind))
    .map((to) => ({ to, ...handOut(facts, to, [...SUPPLY_KINDS, 'exercise-book']) }))
    .filter(({ lines }) => lines.length > 0);
  if (handed.length === 0) return null;
  const had = handed.some(({ lines }) => lines.some((l) => l.had > 0));
  const table = tableOf(facts.words, { ...supplyColumns(had), signed: { width: 10 } });
  const groups = handed.map(
    ({ to, lines, documents }): Group =>
      // A draft's rows are numbered by the draft, so each block says which it is.
      table.group(lines, { heading: [facts.recipientName(to), ...documents].join('　') }),
  );
  return {
    signed: ['issuer', 'checker', 'date'],
    columns: table.columns,
    parts: [{ groups, blankRows: 3 }],
  };
});

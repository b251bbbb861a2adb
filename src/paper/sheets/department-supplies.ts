import type { Group } from '../sheet.ts';
import { supplyColumns } from './class-supplies.ts';
import { sheet } from './content.ts';
import { SUPPLY_KINDS, toSign } from './handout.ts';
import { recipientsOf } from './recipients.ts';
import { tableOf } from './table.ts';

/** 部门物资领用表 (department supplies receipt): a block per department, room and for the school, signed row by row. */
export const departmentSupplies = sheet('department-supplies', (facts, filter) => {
  const handed = (['department', 'room', 'school'] as const)
    .flatMap((kind) => recipientsOf(facts, kind))
    .map((to) => ({ to, ...toSign(facts, to, [...SUPPLY_KINDS, 'exercise-book'], filter) }))
    .filter(({ lines }) => lines.length > 0);
  if (handed.length === 0) return null;
  const had = handed.some(({ lines }) => lines.some((l) => l.had > 0));
  const table = tableOf(facts.words, { ...supplyColumns(had), signed: { width: 10 } });
  const groups = handed.map(
    ({ to, lines, documents }): Group =>
      // Drafted rows have their numbers in the draft, so the heading names the draft.
      table.group(lines, { heading: [facts.recipientName(to), ...documents].join('　') }),
  );
  return {
    signed: ['issuer', 'checker', 'date'],
    columns: table.columns,
    parts: [{ groups, blankRows: 3 }],
  };
});

import { supplyColumns } from './class-supplies.ts';
import { type PartContent, sheet } from './content.ts';
import { SUPPLY_KINDS, toSign } from './handout.ts';
import { codeIdOf, recipientsOf } from './recipients.ts';
import { tableOf } from './table.ts';

/** 部门物资领用表 (department supplies receipt): a slip per department, room and for the school, signed once. */
export const departmentSupplies = sheet('department-supplies', (facts, filter) => {
  const { words } = facts;
  const handed = (['department', 'room', 'school'] as const)
    .flatMap((kind) => recipientsOf(facts, kind))
    .map((to) => ({ to, ...toSign(facts, to, [...SUPPLY_KINDS, 'exercise-book'], filter) }))
    .filter(({ lines }) => lines.length > 0);
  const had = handed.some(({ lines }) => lines.some((l) => l.had > 0));
  const table = () => tableOf(words, { ...supplyColumns(had), note: { width: 8 } });
  return {
    page: 'portrait',
    shared: true,
    signed: ['taker', 'issuer', 'date'],
    head: ['department', 'document'],
    columns: table().columns,
    parts: handed.map(({ to, lines, documents }): PartContent => {
      const name = facts.recipientName(to);
      return {
        of: { name, code: name, id: codeIdOf(to) },
        document: documents[0],
        facts: { department: name, document: documents.join(words.paper.sheets.join) },
        groups: [table().group(lines)],
      };
    }),
  };
});

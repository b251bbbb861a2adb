import type { Group, Sheet } from '../sheet.ts';
import { SUPPLY_KINDS, supplyColumns, supplyRows } from './class-supplies.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { handOut } from './handout.ts';
import { makeSheet, partCode } from './make.ts';
import { recipientsOf } from './recipients.ts';

/** 部门物资领用表: a block a department, room or the school, signed line by line. */
export function departmentSupplies(facts: Facts): Sheet | null {
  const say = facts.words.paper.sheets;
  const groups: Group[] = [];
  let had = false;
  let no = 0;
  for (const recipient of (['department', 'room', 'school'] as const).flatMap((kind) =>
    recipientsOf(facts, kind),
  )) {
    const { lines, documents } = handOut(facts, recipient, [...SUPPLY_KINDS, 'exercise-book']);
    if (lines.length === 0) continue;
    had ||= lines.some((l) => l.had > 0);
    const rows = supplyRows(lines, no + 1).map((row) => ({ ...row, signed: null }));
    // A draft's rows are numbered by the draft, so each block says which it is.
    if (documents.length === 0) no += rows.length;
    groups.push({ heading: [facts.recipientName(recipient), ...documents].join('　'), rows });
  }
  if (groups.length === 0) return null;
  return makeSheet(facts, 'department-supplies', ['issuer', 'checker', 'date'], {
    columns: columns(facts.words, [...supplyColumns(had), 'signed'], { signed: { width: 10 } }),
    parts: [
      {
        name: say.titles['department-supplies'],
        code: partCode(facts, '', 'department-supplies'),
        facts: [],
        groups,
        blankRows: 3,
      },
    ],
  });
}

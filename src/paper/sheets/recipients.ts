import type { Recipient, RecipientKind } from '../../goods/recipient.ts';
import { chosenClasses, type Facts, type Filter } from './facts/facts.ts';

/** The recipients of a kind in the plan and in drafts, by id. */
export function recipientsOf(facts: Facts, kind: RecipientKind): Recipient[] {
  const ids = new Set<number>();
  for (const list of facts.shares().values()) {
    const recipient = list[0]?.recipient;
    if (recipient?.kind === kind) ids.add(recipient.id);
  }
  for (const draft of facts.drafts()) {
    for (const line of draft.lines) if (line.recipient?.kind === kind) ids.add(line.recipient.id);
  }
  return [...ids].sort((a, b) => a - b).map((id) => ({ kind, id }));
}

/** The number that the code of a recipient's slip has: departments and rooms may have the same id. */
export const codeIdOf = ({ kind, id }: Recipient): number =>
  kind === 'school' ? 9999 : kind === 'room' ? 5000 + id : id;

/** Who gets teacher copies and guides: teachers by grade (grade 0, which means all, last), then teachers by name. */
export function teacherRecipients(facts: Facts, filter: Filter): Recipient[] {
  const grades = recipientsOf(facts, 'teachers').filter((r) => inGrades(r.id, filter, facts));
  const narrowed = filter.grades !== undefined || filter.classes !== undefined;
  return [
    ...grades.filter((r) => r.id > 0),
    ...grades.filter((r) => r.id === 0),
    ...(narrowed ? [] : recipientsOf(facts, 'staff')),
  ];
}

function inGrades(grade: number, filter: Filter, facts: Facts): boolean {
  if (filter.grades === undefined && filter.classes === undefined) return true;
  if (filter.classes === undefined) return filter.grades!.has(grade);
  return chosenClasses(facts, filter).some((c) => c.grade === grade);
}

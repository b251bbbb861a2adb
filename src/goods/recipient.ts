/** Who goods are handed to. `teachers`: the teachers of a grade (id = grade, 0 = all); `school`: id 0. */
export type RecipientKind = 'class' | 'teachers' | 'staff' | 'department' | 'room' | 'school' | 'event';

export interface Recipient {
  kind: RecipientKind;
  id: number;
}

/** A key that sorts and compares: 'class:12'. */
export function recipientKey(r: Recipient): string {
  return `${r.kind}:${r.id}`;
}

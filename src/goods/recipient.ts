/** Who goods are handed to. `teachers`: the teachers of a grade (id = grade, 0 = all); `school`: id 0. */
export type RecipientKind = 'class' | 'teachers' | 'staff' | 'department' | 'room' | 'school' | 'event';

/** One of them: the id is that of its kind's table. */
export interface Recipient {
  kind: RecipientKind;
  id: number;
}

const KIND_NUMBER: Record<RecipientKind, number> = {
  class: 0,
  teachers: 1,
  staff: 2,
  department: 3,
  room: 4,
  school: 5,
  event: 6,
};

/** The same key as a small number, for the ten thousand recipients of a plan. Ids stay below 16 million. */
export function recipientNumber(r: Recipient): number {
  return KIND_NUMBER[r.kind] * 0x1000000 + r.id;
}

/** A key that sorts and compares: 'class:12'. */
export function recipientKey(r: Recipient): string {
  return `${r.kind}:${r.id}`;
}

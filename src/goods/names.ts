import { className } from '../school/class/name.ts';
import type { Reader } from '../store/reader.ts';
import type { Words } from '../words/index.ts';
import { type Recipient, type RecipientKind, recipientKey } from './recipient.ts';

/** Names a recipient for people: 三(2)班, 三年级教师, 全校, a person's, department's or room's name. */
export type NameOf = (recipient: Recipient) => string;

type Named = { kind: RecipientKind; id: number; name: string };

/** The names of everyone whom goods may be handed to, of every term: one query. */
export function loadNames(reader: Reader, words: Words): NameOf {
  const rows = reader.all<Named>(
    `SELECT 'class' AS kind, id, code AS name FROM class
     UNION ALL SELECT 'staff', id, name FROM staff
     UNION ALL SELECT 'department', id, name FROM department
     UNION ALL SELECT 'room', id, name FROM room
     UNION ALL SELECT 'event', id, name FROM gathering`,
  );
  const say = words.goods.recipient;
  const names = new Map<string, string>();
  for (const row of rows) {
    const name =
      row.kind === 'class'
        ? className(row.name, words.lang === 'en' ? 'en' : 'zh')
        : row.kind === 'event'
          ? say.event(row.name)
          : row.name;
    names.set(recipientKey(row), name);
  }
  return (recipient) => {
    if (recipient.kind === 'teachers') return say.teachers(recipient.id);
    if (recipient.kind === 'school') return say.school;
    return names.get(recipientKey(recipient)) ?? recipientKey(recipient);
  };
}

/** A recipient in data: the class's code ('3-2'), else kind:id. */
export function loadClassCodes(reader: Reader, termId: number): Map<number, string> {
  const rows = reader.all<{ id: number; code: string }>(
    'SELECT id, code FROM class WHERE term_id = ?',
    termId,
  );
  return new Map(rows.map((row) => [row.id, row.code]));
}

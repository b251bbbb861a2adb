import { shortClass } from '../school/class/class.ts';
import { className } from '../school/class/name.ts';
import type { Reader } from '../store/reader.ts';
import type { Lang, Words } from '../words/index.ts';
import { type Recipient, type RecipientKind, recipientKey } from './recipient.ts';

/** Names a recipient for people: 三(2)班, 三年级教师, 全校, a person's, department's or room's name. */
export type NameOf = (recipient: Recipient) => string;

type Named = { kind: RecipientKind; id: number; name: string };

/** The names of everyone whom goods may be handed to, of every term: one query. */
export function loadNames(reader: Reader, words: Words): NameOf {
  const say = words.goods.recipient;
  return namesOf(reader, {
    class: (code) => className(code, words.lang === 'en' ? 'en' : 'zh'),
    event: say.event,
    teachers: say.teachers,
    school: say.school,
  });
}

/** The same in data, alike in every language: a class by its code (3-2), teachers:3, school; others by their own name. */
export function loadPlainNames(reader: Reader): NameOf {
  const itself = (name: string) => name;
  return namesOf(reader, {
    class: itself,
    event: itself,
    teachers: (grade) => recipientKey({ kind: 'teachers', id: grade }),
    school: 'school',
  });
}

/** The same as they are typed in commands: a class without brackets (三2; 3-2 in English). */
export function loadTypedNames(reader: Reader, lang: Lang): NameOf {
  return namesOf(reader, {
    class: (code) => shortClass(code, lang),
    event: (name) => name,
    teachers: (grade) => recipientKey({ kind: 'teachers', id: grade }),
    school: lang === 'zh' ? '全校' : 'school',
  });
}

function namesOf(
  reader: Reader,
  say: {
    class(code: string): string;
    event(name: string): string;
    teachers(grade: number): string;
    school: string;
  },
): NameOf {
  const rows = reader.all<Named>(
    `SELECT 'class' AS kind, id, code AS name FROM class
     UNION ALL SELECT 'staff', id, name FROM staff
     UNION ALL SELECT 'department', id, name FROM department
     UNION ALL SELECT 'room', id, name FROM room
     UNION ALL SELECT 'event', id, name FROM gathering`,
  );
  const names = new Map(
    rows.map(({ kind, id, name }) => [
      recipientKey({ kind, id }),
      kind === 'class' || kind === 'event' ? say[kind](name) : name,
    ]),
  );
  return (recipient) => {
    if (recipient.kind === 'teachers') return say.teachers(recipient.id);
    if (recipient.kind === 'school') return say.school;
    return names.get(recipientKey(recipient)) ?? recipientKey(recipient);
  };
}

/** The codes of a term's classes by their ids. */
export function loadClassCodes(reader: Reader, termId: number): Map<number, string> {
  const rows = reader.all<{ id: number; code: string }>(
    'SELECT id, code FROM class WHERE term_id = ?',
    termId,
  );
  return new Map(rows.map((row) => [row.id, row.code]));
}

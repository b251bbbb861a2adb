import { lessons } from '../../school/timetable/store.ts';
import { groupBy } from '../../store/groups.ts';
import type { Group } from '../sheet.ts';
import { sheet } from './content.ts';
import type { Facts } from './facts/facts.ts';
import { type Due, numberOf, titleOf, toSign } from './handout.ts';
import { teacherRecipients } from './recipients.ts';
import { BY_HAND, signedBy, tableOf } from './table.ts';

/** 教师用书领用签收表 (teacher books receipt): guides and teacher copies, a block per grade and teacher. */
export const teacherBooks = sheet('teacher-books', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const handed = teacherRecipients(facts, filter)
    .map((to) => ({ to, ...toSign(facts, to, ['guide', 'book', 'aid'], filter) }))
    .filter(({ lines }) => lines.length > 0);
  const names = teachersOf(facts);
  const named = ({ item }: Due) => names.get(keyOf(item.grade, item.subject));
  const signers = (l: Due) => named(l)?.length ?? l.now;
  const table = tableOf<Due>(words, {
    no: numberOf,
    book: (l) => titleOf(words, l.item),
    sort: (l) => (l.item.kind === 'guide' ? say.sorts.guide : say.teacherCopy),
    isbn: (l) => l.item.isbn,
    price: (l) => l.item.priceFen,
    due: (l) => l.due,
    had: { hidden: !handed.some(({ lines }) => lines.some((l) => l.had > 0)), value: (l) => l.had },
    now: (l) => l.now,
    owed: (l) => l.owed,
    got: BY_HAND,
    teachers: {
      hidden: names.size === 0,
      value: (l) => named(l)?.join(say.join) ?? null,
    },
    // A teacher a copy, as far as the timetable does not say who they are.
    ...signedBy(words, Math.max(1, ...handed.flatMap(({ lines }) => lines.map(signers))), 'signed'),
  });
  const groups = handed.map(
    ({ to, lines, documents }): Group =>
      // Drafted rows have their numbers in the draft, so the heading names the draft.
      table.group(lines, {
        heading: [facts.recipientName(to), ...documents].join('　'),
        total: 'subtotal',
      }),
  );
  const documents = new Set(handed.flatMap(({ documents }) => documents));
  return {
    nothing: handed.length === 0,
    signed: ['issuer', 'checker', 'date'],
    columns: table.columns,
    parts: [
      {
        document: documents.size === 1 ? [...documents][0] : undefined,
        groups: [...groups, table.total('grandTotal')],
        blankRows: 2,
      },
    ],
  };
});

const keyOf = (grade: number | null, subject: string | null) => `${grade} ${subject}`;

/** Who teaches each subject of each grade, by the timetable. */
function teachersOf({ reader, term, classes }: Facts): Map<string, string[]> {
  if (!reader) return new Map();
  const grades = new Map(classes.map((c) => [c.id, c.grade]));
  const taught = lessons(reader, term.id).filter((lesson) => lesson.teacher !== null);
  return new Map(
    [...groupBy(taught, (lesson) => keyOf(grades.get(lesson.classId) ?? null, lesson.subject))].map(
      ([key, same]) => [key, [...new Set(same.map((lesson) => lesson.teacher!))]],
    ),
  );
}

import type { Words } from '../../words/index.ts';
import { BOOK_KINDS, type Due, handOutByClass, titleOf } from './handout.ts';
import { classFacts, type PartContent, sheet } from './make.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/**
 * 补领单: a page a class, what it is still owed. After its hand-out that is what it lacks, and how much of it is there now; before it,
 * what the hand-out will leave owed, so that the note can be given out with the books.
 */
export const lateBooks = sheet('late-books', (facts, filter) => ({
  page: 'portrait',
  signed: ['receiver', 'teacher', 'issuer'],
  columns: lateTable(facts.words, true).columns,
  parts: handOutByClass(facts, filter, BOOK_KINDS).flatMap(({ of, lines }): PartContent[] => {
    const served = lines.some((l) => l.had > 0);
    const late = lines.filter((l) => owedNow(l, served) > 0);
    if (late.length === 0) return [];
    const table = lateTable(facts.words, served);
    return [
      {
        of,
        facts: classFacts(facts.words, of),
        columns: served ? undefined : table.columns,
        groups: [table.group(late, { total: 'total' })],
        notes: [facts.words.paper.sheets.notes.lateBooks],
      },
    ];
  }),
}));

/** What can be given now is owed as well once the hand-out is over. */
const owedNow = (line: Due, served: boolean) => (served ? line.owed + line.now : line.owed);

/** Before the hand-out the class has nothing yet: what it gets then is 本次发, and nothing more is there now. */
function lateTable(words: Words, served: boolean) {
  return tableOf<Due>(words, {
    no: numbered,
    isbn: (l) => l.item.isbn,
    book: (l) => titleOf(words, l.item),
    due: (l) => l.due,
    ...(served ? { had: (l) => l.had } : { now: (l) => l.now }),
    owed: (l) => owedNow(l, served),
    ...(served && { canNow: (l) => l.now }),
    gotLate: BY_HAND,
    date: { kind: 'write', width: 8 },
    sign: { width: 10 },
  });
}

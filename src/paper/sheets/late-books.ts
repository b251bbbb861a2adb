import type { Words } from '../../words/index.ts';
import { classFacts, type PartContent, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { BOOK_KINDS, type Due, handOut, titleOf } from './handout.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/**
 * 补领单 (late books note): a page per class with what it is still owed. After the class's hand-out, with how much of it has arrived;
 * before, with what the hand-out will leave owed, so that the note can be handed out with the books.
 */
export const lateBooks = sheet('late-books', (facts, filter) => ({
  page: 'portrait',
  signed: ['receiver', 'teacher', 'issuer'],
  columns: lateTable(facts.words, true).columns,
  parts: chosenClasses(facts, filter).flatMap((of): PartContent[] => {
    const { lines } = handOut(facts, { kind: 'class', id: of.id }, BOOK_KINDS);
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

/** After the hand-out, what could be given now is owed as well. */
const owedNow = (line: Due, served: boolean) => (served ? line.owed + line.now : line.owed);

/** `served`: after the hand-out, with what the class has and can get now; before, with what it will get. */
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

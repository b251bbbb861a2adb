import type { Words } from '../../words/index.ts';
import { setWidth } from '../render/set-width.ts';
import { CLASS_HEAD, classFacts, type PartContent, sheet, yuan } from './content.ts';
import { BOOK_KINDS, type Due, handOutByClass, numberOf, titleOf } from './handout.ts';
import { BY_HAND, tableOf } from './table.ts';

/** With more titles than this, a page has no empty rows, so that the signatures still fit on it. */
const MOST_WITH_ROOM = 16;

/** Titles no longer than this, in half-width characters, have room for a publisher beside them. */
const SHORT_TITLE = 14;

/** 班级领书签收表 (class textbook receipt): a page per class with what it is due, gets now in packs and loose copies, and is still owed. */
export const classBooks = sheet('class-books', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const handed = handOutByClass(facts, filter, BOOK_KINDS);
  const all = handed.flatMap(({ lines }) => lines);
  const parts = handed.map(({ of, lines, documents }): PartContent => {
    const many = lines.length > MOST_WITH_ROOM;
    const table = bookTable(words, all);
    const group = table.group(lines, { total: 'total' });
    const owed = table.sum('owed') > 0;
    const notes: string[] = [say.notes.classBooks];
    if (owed) notes.push(say.notes.classBooksOwed);
    if (lines.some((l) => l.item.reused === 1)) notes.push(say.notes.reused);
    return {
      of,
      document: documents[0],
      facts: {
        ...classFacts(words, of),
        document: documents.join(say.join),
        kinds: say.kindsCounted(lines.filter((l) => l.now > 0).length),
        copies: say.copiesCounted(table.sum('now')),
        value: yuan(
          words,
          lines.reduce((sum, l) => sum + l.now * (l.item.priceFen ?? 0), 0),
        ),
        owed: owed ? say.copiesCounted(table.sum('owed')) : null,
      },
      groups: [group],
      blankRows: many ? 0 : 2,
      notes,
    };
  });
  return {
    page: 'portrait',
    signed: ['receiver', 'teacher', 'issuer', 'date'],
    head: [...CLASS_HEAD, 'document', 'kinds', 'copies', 'value'],
    columns: bookTable(words, all).columns,
    parts,
  };
});

/**
 * The publisher gives way to what was handed out before and to long titles, for all classes alike: each title stays on its line, and
 * the form in portrait.
 */
function bookTable(words: Words, lines: readonly Due[]) {
  const had = lines.some((l) => l.had > 0);
  return tableOf<Due>(words, {
    no: numberOf,
    isbn: (l) => l.item.isbn,
    book: { width: 14, value: (l) => titleOf(words, l.item) },
    publisher: {
      hidden: had || lines.some((l) => setWidth(titleOf(words, l.item)) > SHORT_TITLE),
      value: (l) => l.item.publisher,
    },
    price: (l) => l.item.priceFen,
    due: (l) => l.due,
    had: { hidden: !had, value: (l) => l.had },
    now: (l) => l.now,
    packs: (l) => words.paper.sheets.packsAndLoose(l.packs, l.loose),
    got: BY_HAND,
    owed: (l) => l.owed,
  });
}

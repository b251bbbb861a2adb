import type { Cell, Column, Part, Sheet } from '../sheet.ts';
import { classFacts } from './class-books.ts';
import { type ColumnKey, columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, type Due, handOut, titleOf } from './handout.ts';
import { makeSheet, partCode, sums } from './make.ts';

/**
 * 补领单: a page a class, what it is still owed. After its hand-out that is what it lacks, and how much of it is there now; before it,
 * what the hand-out will leave owed, so that the note can be given out with the books.
 */
export function lateBooks(facts: Facts, filter: Filter): Sheet | null {
  const parts = chosenClasses(facts, filter).flatMap((c) => part(facts, c));
  if (parts.length === 0) return null;
  return makeSheet(facts, 'late-books', ['receiver', 'classTeacher', 'issuer'], {
    columns: lateColumns(facts, true),
    orientation: 'portrait',
    parts,
  });
}

/** Before the hand-out the class has nothing yet: what it gets then is 本次发, and nothing more is there now. */
function lateColumns(facts: Facts, served: boolean): Column[] {
  const given: ColumnKey[] = served ? ['had', 'owed', 'canNow'] : ['now', 'owed'];
  return columns(facts.words, ['no', 'isbn', 'book', 'due', ...given, 'gotLate', 'date', 'sign'], {
    date: { kind: 'write', width: 8 },
    sign: { width: 10 },
  });
}

function part(facts: Facts, c: SheetClass): Part[] {
  const say = facts.words.paper.sheets;
  const { lines } = handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS);
  const served = lines.some((l) => l.had > 0);
  const owed = (l: Due) => (served ? l.owed + l.now : l.owed);
  const late = lines.filter((l) => owed(l) > 0);
  if (late.length === 0) return [];
  const rows = late.map(
    (l, i): Record<string, Cell> => ({
      no: i + 1,
      isbn: l.item.isbn,
      book: titleOf(facts.words, l.item),
      due: l.due,
      ...(served ? { had: l.had, canNow: l.now } : { now: l.now }),
      owed: owed(l),
      gotLate: null,
      date: null,
      sign: null,
    }),
  );
  return [
    {
      name: c.name,
      code: partCode(facts, c.code, 'late-books'),
      facts: classFacts(facts, c),
      ...(served ? {} : { columns: lateColumns(facts, false) }),
      groups: [{ rows, total: { book: say.total, ...sums(rows, ['due', 'had', 'now', 'owed', 'canNow']) } }],
      notes: [say.notes.lateBooks],
    },
  ];
}

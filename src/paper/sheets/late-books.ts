import type { Cell, Part, Sheet } from '../sheet.ts';
import { classFacts } from './class-books.ts';
import { columns } from './columns.ts';
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
    columns: columns(
      facts.words,
      ['no', 'isbn', 'book', 'due', 'had', 'owed', 'canNow', 'gotLate', 'date', 'sign'],
      {
        date: { kind: 'write', width: 8 },
        sign: { width: 10 },
      },
    ),
    orientation: 'portrait',
    parts,
  });
}

function part(facts: Facts, c: SheetClass): Part[] {
  const say = facts.words.paper.sheets;
  const { lines } = handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS);
  const served = lines.some((l) => l.had > 0);
  const late = lines.map((l) => lateLine(l, served)).filter((l) => l.owed > 0);
  if (late.length === 0) return [];
  const rows = late.map(
    (l, i): Record<string, Cell> => ({
      no: i + 1,
      isbn: l.line.item.isbn,
      book: titleOf(facts.words, l.line.item),
      due: l.line.due,
      had: l.had,
      owed: l.owed,
      canNow: l.canNow,
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
      groups: [{ rows, total: { book: say.total, ...sums(rows, ['due', 'had', 'owed', 'canNow']) } }],
      notes: [say.notes.lateBooks],
    },
  ];
}

function lateLine(line: Due, served: boolean): { line: Due; had: number; owed: number; canNow: number } {
  return served
    ? { line, had: line.had, owed: line.owed + line.now, canNow: line.now }
    : { line, had: line.now, owed: line.owed, canNow: 0 };
}

import { sheet } from './content.ts';
import { chosenClasses, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, type Due, handOut, titleOf } from './handout.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

interface Row {
  of: SheetClass;
  line: Due;
  /** The class had its hand-out, so what could be given now is owed as well. */
  served: boolean;
}

/**
 * 补领单 (late books note): a row per class and title that is still owed, signed when it is fetched. After a class's hand-out with
 * how much of it has arrived; before, with what the hand-out will leave owed.
 */
export const lateBooks = sheet('late-books', (facts, filter) => {
  const { words } = facts;
  const rows = chosenClasses(facts, filter).flatMap((of): Row[] => {
    const { lines } = handOut(facts, { kind: 'class', id: of.id }, BOOK_KINDS);
    const served = lines.some((l) => l.had > 0);
    return lines.map((line) => ({ of, line, served })).filter((row) => owedNow(row) > 0);
  });
  if (rows.length === 0) return null;
  const [served, waiting] = [rows.some((row) => row.served), rows.some((row) => !row.served)];
  const table = tableOf<Row>(words, {
    no: numbered,
    class: ({ of }) => of.name,
    isbn: ({ line }) => line.item.isbn,
    book: ({ line }) => titleOf(words, line.item),
    due: ({ line }) => line.due,
    had: { hidden: !served, value: ({ line }) => line.had },
    now: { hidden: !waiting, value: (row) => (row.served ? null : row.line.now) },
    owed: owedNow,
    canNow: { hidden: !served, value: (row) => (row.served ? row.line.now : null) },
    gotLate: BY_HAND,
    date: { kind: 'write', width: 8 },
    sign: { width: 10 },
  });
  const one = new Set(rows.map((row) => row.of)).size === 1 ? rows[0]!.of : undefined;
  return {
    page: 'portrait',
    signed: ['issuer', 'date'],
    columns: table.columns,
    parts: [
      {
        of: one,
        groups: [table.group(rows, { total: 'total' })],
        notes: [words.paper.sheets.notes.lateBooks],
      },
    ],
  };
});

const owedNow = ({ line, served }: Row) => (served ? line.owed + line.now : line.owed);

import { sheet } from './content.ts';
import { chosenClasses, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, CLASS_KINDS, type Due, goodsName, handOut, toSign } from './handout.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

interface Row {
  of: SheetClass;
  line: Due;
  /** How much of what is owed is there; null where another sheet hands it out. */
  canNow: number | null;
}

/**
 * 补领单 (late note): a row per thing (book, exercise book, supply) that a class is still owed after its hand-out, with how much of it has come, signed when it
 * is fetched. Once something has come, only that: nobody signs for what is still under way; before that, the books.
 */
export const lateBooks = sheet('late-books', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const owed = chosenClasses(facts, filter).flatMap((of): Row[] => {
    const recipient = { kind: 'class', id: of.id } as const;
    const { lines } = handOut(facts, recipient, CLASS_KINDS);
    if (!lines.some((l) => l.had > 0)) return [];
    // A class that is handed something else now signs for all of it there.
    const elsewhere = toSign(facts, recipient, CLASS_KINDS, {}).lines.length > 0;
    return lines
      .map((line) => ({ of, line, canNow: elsewhere ? null : line.now }))
      .filter(({ line, canNow }) => line.owed + (canNow ?? 0) > 0);
  });
  const come = owed.filter(({ canNow }) => canNow !== null && canNow > 0);
  const missing = owed.filter(({ line }) => BOOK_KINDS.includes(line.item.kind));
  const rows = come.length > 0 ? come : missing.length > 0 ? missing : owed;
  const elsewhere = new Set(
    owed.filter((row) => row.canNow === null && row.line.now > 0).map((row) => row.of),
  );
  const books = rows.every(({ line }) => BOOK_KINDS.includes(line.item.kind));
  const table = tableOf<Row>(words, {
    no: numbered,
    class: ({ of }) => of.name,
    isbn: { hidden: !books, value: ({ line }) => line.item.isbn },
    book: { as: books ? 'book' : 'item', width: 18, value: ({ line }) => goodsName(words, line.item) },
    unit: { hidden: books, value: ({ line }) => line.item.unit },
    due: ({ line }) => line.due,
    had: ({ line }) => line.had,
    given: {
      hidden: !rows.some((row) => row.canNow === null && row.line.now > 0),
      sum: true,
      value: ({ line, canNow }) => (canNow === null ? line.now : null),
    },
    owed: ({ line, canNow }) => line.owed + (canNow ?? 0),
    canNow: (row) => row.canNow,
    gotLate: BY_HAND,
    date: { kind: 'write', width: 8 },
    sign: { width: 10 },
  });
  const one = new Set(rows.map((row) => row.of)).size === 1 ? rows[0]!.of : undefined;
  return {
    nothing: rows.length === 0,
    page: 'portrait',
    signed: ['issuer', 'date'],
    columns: table.columns,
    parts: [
      {
        of: one,
        groups: [table.group(rows, books ? { total: 'total' } : {})],
        notes: [
          say.notes.lateBooks,
          ...(come.length > 0 && elsewhere.size > 0
            ? [say.lateElsewhere([...elsewhere].map((one) => one.name).join(say.join))]
            : []),
        ],
      },
    ],
  };
});

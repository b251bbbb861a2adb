import { pupilDue } from '../../goods/ledger/pupil-copies.ts';
import type { Handled, PupilCopy } from '../../goods/ledger/pupil-has.ts';
import type { Books, Transfer } from '../../school/student/transfer.ts';
import type { Words } from '../../words/index.ts';
import type { Sheet } from '../sheet.ts';
import { type Content, completeSheet, type PartContent, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { storedTransfers } from './facts/transfers.ts';
import { numbered, tableOf } from './table.ts';

/** A pupil's transfer and what happens to each title. */
interface HandOver {
  date: string;
  kind: Transfer['kind'];
  student: { name: string; number: string | null };
  /** Names of classes (三(2)班), and the class code ('3-2') for the sheet's code. */
  from: string | null;
  to: string | null;
  classCode: string;
  books: Books | null;
  /** The titles that the pupil has, with what happens to each. */
  has: readonly Handled[];
  /** The class that he left had books: they are its still where nothing is said of them. */
  served: boolean;
  /** The titles that the pupil is due in the new class. */
  due: readonly PupilCopy[];
  /** The number of the put back (退库), if there is one. */
  document: string | null;
}

/** Empty rows for titles that turn up only at the counter. */
const BLANK_ROWS = 3;

/** 学生异动教材交接单 (books of a transfer): a page per transfer of the term, newest first. */
export const transfers = sheet('transfer', (facts, filter) => {
  const { reader, term, words } = facts;
  if (!reader) return null;
  const chosen = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const classes = new Map<number | null, (typeof facts.classes)[number]>(facts.classes.map((c) => [c.id, c]));
  const owed = new Map<number, PupilCopy[]>();
  const parts = storedTransfers(reader, term.id)
    .filter(
      ({ fromClassId, toClassId }) => chosen.has(fromClassId ?? toClassId!) || chosen.has(toClassId ?? -1),
    )
    .map((t): PartContent => {
      const [from, to] = [classes.get(t.fromClassId), classes.get(t.toClassId)];
      // A pupil who took the copies along is due none in the new class.
      const owing = to && t.books !== 'moved';
      if (owing && !owed.has(to.id)) owed.set(to.id, pupilDue(reader, term, to.id));
      return handOverPart(words, {
        ...{ date: t.date, kind: t.kind, student: t, books: t.books, document: t.document },
        ...{ from: from?.name ?? null, to: to?.name ?? null, classCode: (to ?? from)?.code ?? '' },
        ...{ has: t.copies, served: t.served === 1 },
        due: owing ? owed.get(to.id)! : [],
      });
    });
  return content(words, parts);
});

/** The sheet of a single transfer. */
export function transferSheet({
  words,
  school,
  term,
  ...over
}: HandOver & { words: Words; school: string; term: { code: string; year: number; half: 1 | 2 } }): Sheet {
  const { code, year, half } = term;
  const facts = { words, school, term: { code, title: words.school.term(year, half) }, today: over.date };
  return completeSheet('transfer', facts, content(words, [handOverPart(words, over)]));
}

const content = (words: Words, parts: PartContent[]): Content => ({
  page: 'portrait',
  shared: true,
  signed: ['family', 'teacher', 'officeHandler', 'date'],
  head: ['student', 'number', 'transferKind', 'fromClass', 'toClass', 'date', 'booksGo', 'putBack'],
  columns: handOverTable(words).columns,
  parts,
});

function handOverPart(words: Words, over: HandOver): PartContent {
  const say = words.paper.sheets;
  const rows = [
    ...over.has.map((c) => ({
      ...c,
      what: words.student.books[c.books],
      note: c.reused && c.books === 'returned' ? say.transfer.reused : null,
    })),
    ...over.due.map((c) => ({ ...c, what: say.transfer.owed, note: null })),
  ];
  return {
    of: { name: over.student.name, code: over.classCode },
    document: over.document ?? undefined,
    facts: {
      student: over.student.name,
      number: over.student.number,
      transferKind: words.student.transferKinds[over.kind],
      fromClass: over.from,
      toClass: over.to,
      date: over.date,
      booksGo: over.books && words.student.books[over.books],
      putBack: over.document,
    },
    groups: [handOverTable(words).group(rows)],
    blankRows: BLANK_ROWS,
    notes: rows.length === 0 ? [say.notes[over.served ? 'transferStays' : 'transferNothing']] : [],
  };
}

function handOverTable(words: Words) {
  return tableOf<{ name: string; copies: number; what: string; note: string | null }>(words, {
    no: numbered,
    book: { width: 30, value: (row) => row.name },
    copies: (row) => row.copies,
    what: { as: 'handling', value: (row) => row.what },
    done: { as: 'handedOver' },
    note: { kind: 'text', width: 16, value: (row) => row.note },
  });
}

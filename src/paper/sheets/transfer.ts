import type { PupilCopy } from '../../goods/ledger/pupil-copies.ts';
import type { Books, Transfer } from '../../school/student/transfer.ts';
import type { Words } from '../../words/index.ts';
import type { Sheet } from '../sheet.ts';

/** What a 交接单 says: one pupil's move, and what becomes of each title. Class names as people read them. */
export interface TransferFacts {
  words: Words;
  school: string;
  term: { code: string; year: number; half: 1 | 2 };
  date: string;
  kind: Transfer['kind'];
  student: { name: string; number: string | null };
  /** Names for people, 三(2)班, and the code ('3-2') that the sheet bears. */
  from: string | null;
  to: string | null;
  classCode: string;
  books: Books | null;
  /** Titles that the pupil has, each with what becomes of it. */
  has: readonly (PupilCopy & { books: Books })[];
  /** Titles that the new class owes the pupil. */
  due: readonly PupilCopy[];
  /** Number of the put back, if one was posted. */
  document: string | null;
}

/** Empty lines for titles that are found only when the pupil stands at the counter. */
const BLANK_ROWS = 3;

/** 学生异动教材交接单: what a pupil who leaves, joins or changes class hands in, keeps, and is owed. */
export function transferSheet(facts: TransferFacts): Sheet {
  const { words } = facts;
  const say = words.school.transferSheet;
  const note = (c: PupilCopy & { books: Books }) => (c.reused && c.books === 'returned' ? say.reused : null);
  const rows = [
    ...facts.has.map((c) => ({
      book: c.name,
      copies: c.copies,
      what: words.school.books[c.books],
      note: note(c),
    })),
    ...facts.due.map((c) => ({ book: c.name, copies: c.copies, what: say.owed, note: null })),
  ].map((row, i) => ({ no: i + 1, done: null, ...row }));
  const line = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);
  return {
    name: 'transfer',
    school: facts.school,
    term: words.school.term(facts.term.year, facts.term.half),
    title: words.paper.sheets.titles.transfer,
    columns: [
      { key: 'no', label: say.columns.no, kind: 'count', key_column: true },
      { key: 'book', label: say.columns.book, kind: 'text', width: 30, key_column: true },
      { key: 'copies', label: say.columns.copies, kind: 'count' },
      { key: 'what', label: say.columns.what, kind: 'text', width: 8 },
      { key: 'done', label: say.columns.done, kind: 'write', width: 12 },
      { key: 'note', label: say.columns.note, kind: 'text', width: 16 },
    ],
    parts: [
      {
        name: facts.student.name,
        code: `${facts.term.code}/${facts.classCode}/transfer${facts.document ? `/${facts.document}` : ''}`,
        facts: [
          { label: say.facts.student, value: facts.student.name },
          ...line(say.facts.number, facts.student.number),
          { label: say.facts.kind, value: words.school.transferKinds[facts.kind] },
          ...line(say.facts.from, facts.from),
          ...line(say.facts.to, facts.to),
          { label: say.facts.date, value: facts.date },
          ...line(say.facts.books, facts.books && words.school.books[facts.books]),
          ...line(say.facts.document, facts.document),
        ],
        groups: [{ rows }],
        blankRows: BLANK_ROWS,
        notes: rows.length === 0 ? [say.none] : [],
      },
    ],
    signatures: [...say.signatures],
    layout: 'table',
    orientation: 'portrait',
    date: facts.date,
  };
}

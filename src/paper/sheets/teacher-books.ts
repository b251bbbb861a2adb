import type { Cell, Group, Sheet } from '../sheet.ts';
import { type ColumnKey, columns } from './columns.ts';
import type { Facts, Filter } from './facts/facts.ts';
import { handOut, numbersOf, titleOf } from './handout.ts';
import { makeSheet, partCode, sums } from './make.ts';
import { teacherRecipients } from './recipients.ts';

/** 教师用书领用签收表: guides and teacher copies, a block a grade. */
export function teacherBooks(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const groups: Group[] = [];
  const all: Record<string, Cell>[] = [];
  const documents = new Set<string>();
  let had = false;
  let no = 0;
  for (const recipient of teacherRecipients(facts, filter)) {
    const out = handOut(facts, recipient, ['guide', 'book', 'aid'], filter.document);
    if (out.lines.length === 0) continue;
    for (const number of out.documents) documents.add(number);
    const numbers = numbersOf(out.lines, no + 1);
    if (out.documents.length === 0) no += out.lines.length;
    const rows = out.lines.map(
      (line, i): Record<string, Cell> => ({
        no: numbers[i]!,
        sort: line.item.kind === 'guide' ? say.sorts.guide : say.teacherCopy,
        book: titleOf(facts.words, line.item),
        isbn: line.item.isbn,
        price: line.item.priceFen,
        due: line.due,
        had: line.had,
        now: line.now,
        owed: line.owed,
        got: null,
        signed: null,
      }),
    );
    had ||= out.lines.some((l) => l.had > 0);
    all.push(...rows);
    groups.push({
      // A draft's rows are numbered by the draft, so each block says which it is.
      heading: [facts.recipientName(recipient), ...out.documents].join('　'),
      rows,
      total: { book: say.subtotal, ...sums(rows, COUNTS) },
    });
  }
  if (groups.length === 0) return null;
  groups.push({ rows: [], total: { book: say.grandTotal, ...sums(all, COUNTS) } });
  const keys: ColumnKey[] = [
    'no',
    'book',
    'sort',
    'isbn',
    'price',
    'due',
    ...(had ? (['had'] as const) : []),
    'now',
    'owed',
    'got',
    'signed',
  ];
  return makeSheet(facts, 'teacher-books', ['issuer', 'checker', 'date'], {
    columns: columns(facts.words, keys, { signed: { width: 10 } }),
    parts: [
      {
        name: say.titles['teacher-books'],
        code: partCode(facts, '', 'teacher-books', documents.size === 1 ? [...documents][0] : undefined),
        facts: [],
        groups,
        blankRows: 2,
      },
    ],
  });
}

const COUNTS = ['due', 'had', 'now', 'owed'] as const;

import type { Cell, Column, Part, Sheet } from '../sheet.ts';
import { type ColumnKey, columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, type HandOut, handOut, numbersOf, titleOf } from './handout.ts';
import { makeSheet, partCode, pupilCount, sums, yuan } from './make.ts';

/** More titles than this fill the page: no empty rows, and each title on one line, so that the signatures stay on it. */
const MOST_WITH_ROOM = 16;

/** 班级领书签收表: a page a class, what it is due, gets now in packs and loose copies, and is owed after. */
export function classBooks(facts: Facts, filter: Filter): Sheet | null {
  const handed = chosenClasses(facts, filter)
    .map((c) => ({ c, out: handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS, filter.document) }))
    .filter(({ out }) => out.lines.length > 0);
  if (handed.length === 0) return null;
  return makeSheet(facts, 'class-books', ['receiver', 'classTeacher', 'issuer', 'date'], {
    columns: bookColumns(facts, { had: false, publisher: true }),
    parts: handed.map(({ c, out }) => part(facts, c, out)),
    orientation: 'portrait',
  });
}

/** What was handed out before takes the publisher's room, and so do many titles: the form stays upright and on one page. */
function bookColumns(facts: Facts, { had, publisher }: { had: boolean; publisher: boolean }): Column[] {
  const keys: ColumnKey[] = [
    'no',
    'isbn',
    'book',
    ...(publisher && !had ? (['publisher'] as const) : []),
    'price',
    'due',
    ...(had ? (['had'] as const) : []),
    'now',
    'packs',
    'got',
    'owed',
  ];
  return columns(facts.words, keys, { book: { width: 14 } });
}

function part(facts: Facts, c: SheetClass, out: HandOut): Part {
  const say = facts.words.paper.sheets;
  const numbers = numbersOf(out.lines);
  const many = out.lines.length > MOST_WITH_ROOM;
  const had = out.lines.some((l) => l.had > 0);
  const rows = out.lines.map(
    (line, i): Record<string, Cell> => ({
      no: numbers[i]!,
      isbn: line.item.isbn,
      book: titleOf(facts.words, line.item),
      publisher: line.item.publisher,
      price: line.item.priceFen,
      due: line.due,
      had: line.had,
      now: line.now,
      packs: say.packsAndLoose(line.packs, line.loose),
      got: null,
      owed: line.owed,
    }),
  );
  const total = sums(rows, ['due', 'had', 'now', 'owed']);
  const value = out.lines.reduce((sum, l) => sum + l.now * (l.item.priceFen ?? 0), 0);
  const notes: string[] = [say.notes.classBooks];
  if (Number(total.owed) > 0) notes.push(say.notes.classBooksOwed);
  if (out.lines.some((l) => l.item.reused === 1)) notes.push(say.notes.reused);
  return {
    name: c.name,
    code: partCode(facts, c.code, 'class-books', out.documents[0]),
    facts: [
      ...classFacts(facts, c),
      ...(out.documents.length > 0
        ? [{ label: say.facts.document, value: out.documents.join(say.join) }]
        : []),
      { label: say.facts.titles, value: say.titlesCounted(out.lines.filter((l) => l.now > 0).length) },
      { label: say.facts.copies, value: say.copiesCounted(Number(total.now)) },
      { label: say.facts.value, value: yuan(facts.words, value) },
      ...(Number(total.owed) > 0
        ? [{ label: say.facts.owed, value: say.copiesCounted(Number(total.owed)) }]
        : []),
    ],
    ...(had || many ? { columns: bookColumns(facts, { had, publisher: !many }) } : {}),
    groups: [{ rows, total: { book: say.total, ...total } }],
    blankRows: many ? 0 : 2,
    notes,
  };
}

/** 班级 人数 教室 班主任, what of it is known. */
export function classFacts(facts: Facts, c: SheetClass): { label: string; value: string }[] {
  const say = facts.words.paper.sheets.facts;
  return [
    { label: say.class, value: c.name },
    { label: say.pupils, value: pupilCount(facts.words, c) },
    ...(c.room === null ? [] : [{ label: say.room, value: c.room }]),
    ...(c.teacher === null ? [] : [{ label: say.teacher, value: c.teacher }]),
  ];
}

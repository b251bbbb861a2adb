import type { Item } from '../../goods/item/item.ts';
import type { Words } from '../../words/index.ts';
import type { Cell, Column, Part, Sheet } from '../sheet.ts';
import { classFacts } from './class-books.ts';
import { columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, handOut } from './handout.ts';
import { makeSheet, partCode } from './make.ts';

/** Rows for newcomers, after the last pupil. */
const SPARE_ROWS = 3;

/** 学生领书签名表: a page a class, a row a pupil, a box to tick for every title. */
export function pupilBooks(facts: Facts, filter: Filter): Sheet | null {
  const parts = chosenClasses(facts, filter).flatMap((c) => {
    const titles = handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS).lines.map((l) => l.item);
    return titles.length === 0 || c.enrolment === 0 ? [] : [part(facts, c, titles)];
  });
  if (parts.length === 0) return null;
  return makeSheet(facts, 'pupil-books', ['classTeacher', 'date'], {
    columns: columns(facts.words, ['no', 'pupil', 'sign']),
    parts,
  });
}

function part(facts: Facts, c: SheetClass, titles: Item[]): Part {
  const say = facts.words.paper.sheets;
  const pupils = facts.pupils().get(c.id) ?? [];
  const named = pupils.map((p, i): Record<string, Cell> => ({ no: i + 1, pupil: p.name }));
  const unnamed = Array.from(
    { length: Math.max(0, c.enrolment - pupils.length) },
    (_, i): Record<string, Cell> => ({
      no: pupils.length + i + 1,
      pupil: null,
    }),
  );
  const [no, pupil, sign] = columns(facts.words, ['no', 'pupil', 'sign']) as [Column, Column, Column];
  return {
    name: c.name,
    code: partCode(facts, c.code, 'pupil-books'),
    facts: [...classFacts(facts, c), { label: say.facts.titles, value: say.titlesCounted(titles.length) }],
    columns: [no, pupil, ...titleColumns(facts.words, titles, 'tick'), sign],
    groups: [{ rows: [...named, ...unnamed] }],
    blankRows: SPARE_ROWS,
    notes: pupils.length === 0 ? [say.notes.pupilsUnknown, say.notes.pupilBooks] : [say.notes.pupilBooks],
  };
}

/**
 * A narrow column a title, keyed by the item's id ("i12"), headed by its subject where no other title in the table has
 * the same, else by its name.
 */
export function titleColumns(words: Words, titles: readonly Item[], kind: 'tick' | 'count'): Column[] {
  const count = new Map<string, number>();
  for (const t of titles) if (t.subject !== null) count.set(t.subject, (count.get(t.subject) ?? 0) + 1);
  return titles.map((t) => {
    const plain = t.subject !== null && count.get(t.subject) === 1 ? t.subject : t.name;
    return {
      key: `i${t.id}`,
      label: t.reused === 1 ? `${plain}${words.paper.sheets.reused}` : plain,
      kind,
      upright: true,
      width: 4,
    };
  });
}

import type { Item } from '../../goods/item/item.ts';
import type { Cell, Part, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import { chosenClasses, chosenGrades, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, type Due, handOut } from './handout.ts';
import { makeSheet, partCode, sums } from './make.ts';
import { titleColumns } from './pupil-books.ts';
import { teacherRecipients } from './recipients.ts';

/** 各班用书发放总表: a page a grade, classes × titles, what each has and gets now; below it what is due in all and what is owed. */
export function bookGrid(facts: Facts, filter: Filter): Sheet | null {
  const classes = chosenClasses(facts, filter);
  const parts = chosenGrades(facts, filter).flatMap((grade) =>
    part(
      facts,
      filter,
      grade,
      classes.filter((c) => c.grade === grade),
    ),
  );
  if (parts.length === 0) return null;
  return makeSheet(facts, 'book-grid', ['maker', 'reviewer', 'date'], {
    columns: columns(facts.words, ['class', 'pupils', 'copies', 'value']),
    parts,
  });
}

function part(facts: Facts, filter: Filter, grade: number, classes: SheetClass[]): Part[] {
  const say = facts.words.paper.sheets;
  const handed = classes.map((c) => ({
    c,
    lines: handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS).lines,
  }));
  const teachers = teacherRecipients(facts, filter)
    .filter((r) => r.kind === 'teachers' && r.id === grade)
    .flatMap((r) => handOut(facts, r, BOOK_KINDS).lines);
  const order = new Map([...facts.items().keys()].map((id, i) => [id, i]));
  const found = new Map<number, Item>();
  for (const line of [...handed.flatMap((h) => h.lines), ...teachers]) found.set(line.item.id, line.item);
  const titles = [...found.values()].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  if (titles.length === 0) return [];
  const rows = handed.map(({ c, lines }) => ({
    class: c.name,
    pupils: c.enrolment,
    ...cells(lines, (l) => l.had + l.now),
  }));
  const keys = titles.map((t) => `i${t.id}`);
  const everything = [...handed.flatMap((h) => h.lines), ...teachers];
  const [klass, pupils, copies, value] = columns(facts.words, ['class', 'pupils', 'copies', 'value']);
  return [
    {
      name: facts.words.school.grade(grade),
      code: partCode(facts, String(grade), 'book-grid'),
      facts: [
        { label: say.facts.grade, value: facts.words.school.grade(grade) },
        { label: say.facts.titles, value: say.titlesCounted(titles.length) },
      ],
      columns: [klass!, pupils!, ...titleColumns(facts.words, titles, 'count'), copies!, value!],
      groups: [
        { rows, total: { class: say.total, ...sums(rows, ['pupils', 'copies', 'value', ...keys]) } },
        {
          rows: [
            ...(teachers.length > 0
              ? [{ class: say.ofTeachers, ...cells(teachers, (l) => l.had + l.now) }]
              : []),
            { class: say.ofDue, ...cells(everything, (l) => l.due) },
            { class: say.ofOwed, ...cells(everything, (l) => l.owed) },
          ],
        },
      ],
      notes: [say.notes.bookGrid],
    },
  ];
}

/** A row's figures: copies by title, in all, and their value. Titles that are nothing stay empty. */
function cells(lines: readonly Due[], figure: (line: Due) => number): Record<string, Cell> {
  const row: Record<string, number> = { copies: 0, value: 0 };
  for (const line of lines) {
    const n = figure(line);
    const key = `i${line.item.id}`;
    row[key] = (row[key] ?? 0) + n;
    row.copies = row.copies! + n;
    row.value = row.value! + n * (line.item.priceFen ?? 0);
  }
  return row;
}

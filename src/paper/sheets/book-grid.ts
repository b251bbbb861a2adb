import type { Item } from '../../goods/item/item.ts';
import { groupBy } from '../../store/groups.ts';
import type { Words } from '../../words/index.ts';
import { type PartContent, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { BOOK_KINDS, type Due, handOut } from './handout.ts';
import { titleColumns } from './pupil-books.ts';
import { teacherRecipients } from './recipients.ts';
import { tableOf } from './table.ts';

/** 各班用书发放总表 (books by class): a page per grade, classes × titles, with what each class has or gets now; below, all that is due and owed. */
export const bookGrid = sheet('book-grid', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const classes = chosenClasses(facts, filter);
  const recipients = teacherRecipients(facts, filter);
  const order = new Map([...facts.items().keys()].map((id, i) => [id, i]));
  const parts = [...groupBy(classes, (c) => c.grade)].flatMap(([grade, of]): PartContent[] => {
    const rows = of.map((c) => {
      const { lines } = handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS);
      return { ...figuresOf(c.name, lines, (l) => l.had + l.now), pupils: c.enrolment, lines };
    });
    const teachers = recipients
      .filter((r) => r.kind === 'teachers' && r.id === grade)
      .flatMap((r) => handOut(facts, r, BOOK_KINDS).lines);
    const everything = [...rows.flatMap((row) => row.lines), ...teachers];
    const titles = [...new Map(everything.map((l) => [l.item.id, l.item])).values()].sort(
      (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
    );
    if (titles.length === 0) return [];
    const table = gridTable(words, titles);
    const below = [
      ...(teachers.length > 0 ? [figuresOf(say.ofTeachers, teachers, (l) => l.had + l.now)] : []),
      figuresOf(say.ofDue, everything, (l) => l.due),
      ...(everything.some((l) => l.owed > 0) ? [figuresOf(say.ofOwed, everything, (l) => l.owed)] : []),
    ];
    const name = words.school.grade(grade);
    return [
      {
        of: { name, code: String(grade), id: grade },
        facts: { grade: name, kinds: say.kindsCounted(titles.length) },
        columns: table.columns,
        groups: [table.group(rows, { total: 'total' }), table.group(below)],
        notes: [say.notes.bookGrid],
      },
    ];
  });
  return {
    shared: true,
    signed: ['maker', 'reviewer', 'date'],
    head: ['grade', 'kinds'],
    columns: gridTable(words, []).columns,
    parts,
  };
});

/** A row: copies by title, in total, and their value. */
interface Figures {
  who: string;
  pupils?: number;
  byItem: ReadonlyMap<number, number>;
  copies: number;
  value: number;
}

function gridTable(words: Words, titles: readonly Item[]) {
  return tableOf<Figures>(words, {
    class: (row) => row.who,
    pupils: (row) => row.pupils ?? null,
    ...titleColumns<Figures>(words, titles, {
      kind: 'count',
      value: (row, id) => row.byItem.get(id) || null,
    }),
    copies: (row) => row.copies || null,
    value: (row) => row.value || null,
  });
}

function figuresOf(who: string, lines: readonly Due[], figure: (line: Due) => number): Figures {
  const byItem = new Map<number, number>();
  let copies = 0;
  let value = 0;
  for (const line of lines) {
    const n = figure(line);
    byItem.set(line.item.id, (byItem.get(line.item.id) ?? 0) + n);
    copies += n;
    value += n * (line.item.priceFen ?? 0);
  }
  return { who, byItem, copies, value };
}

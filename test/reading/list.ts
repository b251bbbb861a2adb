import { utils } from '@e965/xlsx';
import { ENDINGS, isText } from './bytes.ts';
import { EXTRA } from './extra.ts';
import type { Fact } from './facts.ts';
import { HABITS, type Habit } from './habits.ts';
import { Random } from './random.ts';
import type { ClassOf, Need } from './school.ts';
import type { Cell, Encoding, HeaderWord, Sheet, Table } from './table.ts';
import { conceptOf, unitOf, type Words } from './vocabulary.ts';

/** What stands in a column: text, a class, a grade, a day (2027-02-22), money in fen, an amount with its unit. */
export type Value = string | number | ClassOf | { fen: number } | { n: number; unit: string } | undefined;
export type Values = Record<string, Value>;

/** A kind of list: its content, what is true once it was read, and how each school heads it. */
export interface ListKind {
  kind: string;
  needs(habit: Habit): readonly Need[];
  words: Words;
  rows(habit: Habit, random: Random): Values[];
  /** `has` says which concepts the list has columns for. */
  facts(rows: Values[], has: (concept: string) => boolean, habit: Habit): Fact[];
  /** Concepts that a row of totals adds up. */
  sums?: readonly string[];
  /** By school: `title #flag | header words`. Flags: class, grade (a sheet each), list (a plain list, whatever the school's habit). */
  lines: Record<string, string | string[]>;
}

/** The tables of a kind, one a line. */
export function listTables(kind: ListKind, turn: number): Table[] {
  return Object.entries(kind.lines).flatMap(([id, lines]) => {
    const habit = HABITS.find((h) => h.id === id);
    if (!habit) throw new Error(`no school ${id}`);
    return [lines].flat().map((line, i) => listTable(kind, habit, line, turn + i, i));
  });
}

function listTable(kind: ListKind, habit: Habit, line: string, turn: number, i: number): Table {
  const [said = '', heads = ''] = line.split('|');
  const [title = '', ...flags] = said.trim().split(/\s*#/);
  const headers = heads
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
  const concepts = headers.map((h) => (conceptOf(SEQUENCE, h) ? 'seq' : conceptOf(kind.words, h)));
  headers.forEach((header, c) => {
    if (!concepts[c] && !EXTRA[header]) throw new Error(`${habit.id} ${kind.kind}: what is ${header}?`);
  });
  const rows = kind.rows(habit, new Random(`${habit.id} ${kind.kind} ${i}`));
  const split = flags.find((f) => f === 'class' || f === 'grade') as 'class' | 'grade' | undefined;
  let encoding = habit.encodings[turn % habit.encodings.length] as Encoding;
  if (split && isText(encoding)) encoding = 'xlsx';
  const parts = split ? groups(rows, split, habit) : [{ name: habit.sheet, rows }];
  const sheets = parts.map((part) => ({
    ...layOut({
      kind,
      habit,
      title,
      headers,
      concepts,
      rows: part.rows,
      text: isText(encoding) || encoding === 'html',
    }),
    name: part.name.replace('{title}', title).slice(0, 31),
  }));
  const has = (concept: string) => concepts.includes(concept) || (split !== undefined && concept === split);
  const words: HeaderWord[] = headers.flatMap((header, c) =>
    concepts[c] && concepts[c] !== 'seq' ? [{ word: header.split('›').at(-1)!, concept: concepts[c] }] : [],
  );
  return {
    id: `${habit.id}/${kind.kind}${i ? `-${i + 1}` : ''}`,
    school: habit.id,
    kind: kind.kind,
    foreign: false,
    structure: habit.structure,
    needs: kind.needs(habit),
    file: `${habit.file.replace('{title}', title)}.${ENDINGS[encoding]}`,
    encoding,
    sheets,
    facts: kind.facts(rows, has, habit),
    words,
  };
}

const SEQUENCE: Words = { seq: '序号 序 NO. No. 行号 号次 编号 项次' };

function groups(rows: Values[], by: 'class' | 'grade', habit: Habit) {
  const nameOf = (row: Values) =>
    by === 'grade' && typeof row.grade === 'number'
      ? String(habit.grade(row.grade))
      : by === 'grade'
        ? String(habit.grade((row.class as ClassOf).grade))
        : String(habit.class(row.class as ClassOf));
  const found = new Map<string, Values[]>();
  for (const row of rows) found.set(nameOf(row), [...(found.get(nameOf(row)) ?? []), row]);
  return [...found].map(([name, part]) => ({ name, rows: part }));
}

interface Layout {
  kind: ListKind;
  habit: Habit;
  title: string;
  headers: string[];
  concepts: (string | undefined)[];
  rows: Values[];
  text: boolean;
}

function layOut({ kind, habit, title, headers, concepts, rows, text }: Layout): Omit<Sheet, 'name'> {
  const merges: string[] = [];
  const merge = (top: number, left: number, bottom: number, right: number) =>
    merges.push(utils.encode_range({ s: { r: top, c: left }, e: { r: bottom, c: right } }));
  const out: Cell[][] = habit.above.map((line) => [line.replace('{title}', title) || null]);
  for (const [r, row] of out.entries()) if (row[0] && headers.length > 1) merge(r, 0, r, headers.length - 1);
  const top = out.length;
  if (headers.some((h) => h.includes('›'))) {
    const paths = headers.map((h) => h.split('›'));
    out.push(paths.map((p, c) => (c > 0 && p.length > 1 && paths[c - 1]![0] === p[0] ? null : p[0]!)));
    out.push(paths.map((p) => p[1] ?? null));
    for (let c = 0; c < paths.length; c++) {
      if (paths[c]!.length === 1) merge(top, c, top + 1, c);
      else if (out[top]![c] !== null) {
        let end = c;
        while (paths[end + 1]?.[0] === paths[c]![0]) end++;
        if (end > c) merge(top, c, top, end);
      }
    }
  } else out.push(headers);
  const blocks: { from: number; to: number; column: number }[] = [];
  rows.forEach((row, i) => {
    if (habit.blankEvery && i > 0 && i % habit.blankEvery === 0) out.push([]);
    const line = headers.map((header, c) => cell(row, concepts[c], header, habit, i, concepts));
    if (habit.once && !habit.blankEvery) {
      concepts.forEach((concept, c) => {
        if (concept !== 'class' && concept !== 'grade') return;
        if (i > 0 && same(row[concept], rows[i - 1]![concept])) {
          blocks.find((b) => b.column === c && b.to === out.length - 1)!.to = out.length;
          line[c] = null;
        } else blocks.push({ from: out.length, to: out.length, column: c });
      });
    }
    out.push(line);
  });
  for (const b of blocks) if (b.to > b.from) merge(b.from, b.column, b.to, b.column);
  if (habit.totals && kind.sums) {
    const line: Cell[] = headers.map((header, c) =>
      concepts[c] && kind.sums!.includes(concepts[c]) ? sum(rows, concepts[c], unitOf(header), habit) : null,
    );
    const free = line.indexOf(null);
    if (free >= 0) {
      line[free] = habit.totals;
      out.push(line);
    }
  }
  for (const note of habit.notes ?? []) out.push([note]);
  return { rows: out, merges: text ? [] : merges };
}

const same = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b);

function cell(
  row: Values,
  concept: string | undefined,
  header: string,
  habit: Habit,
  i: number,
  concepts: (string | undefined)[],
): Cell {
  if (concept === 'seq') return i + 1;
  if (!concept) return EXTRA[header]!(i);
  const value = row[concept];
  if (value === undefined) return null;
  if (typeof value === 'number') {
    if (concept === 'cohort') return 2026 - ((value - 1) % 6);
    return concept === 'grade' ? habit.grade(value) : value;
  }
  if (typeof value === 'string') return /^20\d\d-\d\d-\d\d$/.test(value) ? habit.date(value) : value;
  if ('grade' in value)
    return concepts.includes('grade') || concepts.includes('cohort')
      ? habit.inGrade(value)
      : habit.class(value);
  const unit = unitOf(header);
  if ('fen' in value) {
    const yuan = value.fen / 100;
    if (unit) return yuan;
    return habit.numbers === 'unit' ? `${yuan}元` : habit.numbers === 'text' ? yuan.toFixed(2) : yuan;
  }
  if (unit || habit.numbers === 'plain') return value.n;
  return habit.numbers === 'unit' ? `${value.n}${value.unit}` : String(value.n);
}

function sum(rows: Values[], concept: string, unit: string, habit: Habit): Cell {
  const all = rows.map((row) => row[concept]).filter((v) => typeof v === 'object') as {
    n: number;
    unit: string;
  }[];
  const total = all.reduce((s, { n }) => s + n, 0);
  return habit.numbers === 'unit' && !unit ? `${total}${all[0]?.unit ?? ''}` : total;
}

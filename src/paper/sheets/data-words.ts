import type { Words } from '../../words/index.ts';
import { said as inWords } from '../../words/said.ts';
import type { Cell, Column, Group, Part, Sheet } from '../sheet.ts';

/** Columns that name a thing or a person as the school does: a filled-in sheet is read back by them. */
const NAMES: ReadonlySet<string> = new Set([
  ...['item', 'goods', 'book', 'bookName', 'what', 'title', 'name', 'pupil', 'staff', 'teacher', 'owner'],
  ...['class', 'department', 'supplier', 'spec', 'where', 'room', 'area'],
]);

/** The sheet with words of the school's data in the user's language, where they mean the same everywhere (words.paper.dataWords). */
export function inUsersWords(sheet: Sheet, words: Words): Sheet {
  if (Object.keys(words.paper.dataWords).length === 0) return sheet;
  const said = (text: string) => inWords(words, text);
  const cell = (key: string, value: Cell, kept: ReadonlySet<string>): Cell =>
    typeof value === 'string' && !kept.has(key) ? said(value) : value;
  const cells = (row: Record<string, Cell>) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(key, value, kept)]));
  // What a task is about stands under `area` there, as the place to clean does elsewhere; its owner may be a role.
  const kept = new Set(
    [...NAMES].filter((key) => !(TASKS.has(sheet.name) && (key === 'area' || key === 'owner'))),
  );
  const columns = (all: Column[]) =>
    all.map((c) => ({ ...c, label: said(c.label), ...(c.over && { over: said(c.over) }) }));
  const group = ({ heading, rows, total }: Group): Group => ({
    ...(heading && { heading: said(heading) }),
    rows: rows.map(cells),
    ...(total && { total: cells(total) }),
  });
  return {
    ...sheet,
    columns: columns(sheet.columns),
    parts: sheet.parts.map(
      (part): Part => ({
        ...part,
        facts: part.facts.map((fact) => ({ ...fact, value: said(fact.value) })),
        ...(part.columns && { columns: columns(part.columns) }),
        groups: part.groups.map(group),
      }),
    ),
  };
}

const TASKS: ReadonlySet<string> = new Set(['checklist', 'owner-tasks', 'hazards', 'readiness']);

import type { Change, Named } from '../../../intake/kind.ts';
import type { FileReading } from '../../../intake/reading.ts';
import { className } from '../../../school/class/name.ts';
import type { Problem } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { problemMessage } from '../../report.ts';
import type { Outcomes } from './applying.ts';
import { causesOf, type Held } from './holding.ts';

export interface Totals {
  files: number;
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
}

/** Added, changed and so on of one file, over the kinds in it. */
export function sumOf(file: FileReading, outcomes: Outcomes): Omit<Totals, 'files'> & { rows: number } {
  const sum = { rows: 0, added: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const { rows, outcome } of outcomes.get(file) ?? []) {
    sum.rows += rows;
    sum.added += outcome.added;
    sum.changed += outcome.changed;
    sum.unchanged += outcome.unchanged;
  }
  sum.rejected = file.sheets.reduce((n, { reading }) => n + (reading.rejected?.length ?? 0), 0);
  return sum;
}

/** Over all files that were taken. */
export function totals(files: readonly FileReading[], outcomes: Outcomes): Totals {
  const all = { files: 0, added: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const file of files) {
    if (file.sheets.length === 0) continue;
    const sum = sumOf(file, outcomes);
    all.files++;
    all.added += sum.added;
    all.changed += sum.changed;
    all.unchanged += sum.unchanged;
    all.rejected += sum.rejected;
  }
  return all;
}

/** `import --json`, a shape that scripts rely on; sheets also say their kind and columns. `left` are the problems of rows that were left out. */
export function importJson(
  ctx: Context,
  files: readonly FileReading[],
  outcomes: Outcomes,
  held: Held,
  left: readonly Problem[],
): unknown {
  const why = causesOf(held, files);
  const all = [...files, ...[...held.values()].map(({ file }) => file)];
  const byName = (a: FileReading, b: FileReading) => (a.loaded.file < b.loaded.file ? -1 : 1);
  return {
    files: all.sort(byName).map((file) => {
      const kinds = [...new Set(file.sheets.map((sheet) => sheet.kind.name))];
      const own = left.filter((one) => one.at?.file === file.loaded.file);
      const results = outcomes.get(file) ?? [];
      return {
        file: file.loaded.file,
        taken: file.sheets.length > 0 && !held.has(file.loaded),
        kind: kinds[0] ?? null,
        kinds,
        encoding: file.loaded.encoding,
        sheets: file.sheets.map(({ sheet, kind, reading, unknown, recalled }) => ({
          name: sheet,
          header_row: reading.headerRow,
          kind: kind.name,
          columns: reading.took,
          unused: unknown,
          ...(recalled ? { known: recalled.id } : {}),
        })),
        ...sumOf(file, outcomes),
        problems: [...own, ...(why.get(file.loaded) ?? []), ...file.skipped].map((one) =>
          problemJson(ctx, one),
        ),
        remarks: [
          ...file.sheets.flatMap(({ reading }) => reading.remarks ?? []),
          ...results.flatMap(({ outcome }) => outcome.remarks ?? []),
        ].map((one) => problemJson(ctx, one)),
        changes: results.flatMap(({ outcome }) => outcome.changes.map((one) => changeIn(ctx, one))),
        older: results.flatMap(({ outcome }) => (outcome.older ?? []).map((one) => changeIn(ctx, one))),
        missing: results.flatMap(({ outcome }) => outcome.missing.map((one) => calledIn(ctx, one))),
      };
    }),
  };
}

function problemJson(ctx: Context, one: Problem) {
  return {
    at: ctx.words.intake.place(one.at ?? {}) || null,
    value: one.value ?? null,
    code: one.code,
    ...problemMessage(ctx.words, one),
  };
}

/** 三(1)班 张敏, Class 3-1 张敏: a row as people know it, its class in their language. */
export function calledIn(ctx: Context, { slot, ...named }: Named): string {
  const { period } = ctx.words.timetable;
  return [whoIn(ctx, { slot, ...named }), slot && period(slot.period), named.what].filter(Boolean).join(' ');
}

/** 三(2)班, 三(2)班周一 */
function whoIn({ lang, words }: Context, { class: code, slot }: Pick<Named, 'class' | 'slot'>): string {
  if (!code) return '';
  const name = className(code, lang);
  return slot ? words.timetable.classOn({ class: name, day: words.timetable.day(slot.weekday) }) : name;
}

/** A list of the school's file, each as `said`, joined as lists are in the user's language. */
export const inList = (ctx: Context, value: string, said: (one: string) => string): string =>
  value.split('、').map(said).join(ctx.words.list);

/** A change with its class and values in words, as `--json` tells it too. */
export function changeIn(ctx: Context, change: Change): Change {
  const isClass = change.field === 'classId' || change.field === 'classes';
  const said = (value: string) =>
    isClass && value !== '' ? inList(ctx, value, (code) => className(code, ctx.lang)) : value;
  const { slot, ...told } = change;
  const values = { from: said(change.from), to: said(change.to) };
  return slot
    ? { ...told, what: whoIn(ctx, change), field: ctx.words.timetable.period(slot.period), ...values }
    : { ...told, what: calledIn(ctx, change), ...values };
}

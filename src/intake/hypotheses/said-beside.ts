import { conceptsOf, type KindWords } from '../columns.ts';
import { TYPERS } from '../evidence/typers.ts';
import type { Column } from '../header.ts';
import { headerKey } from '../header-text.ts';
import type { CellContext, Kind } from '../kind.ts';
import type { Labelled } from '../layout/labelled.ts';

/** Fields that have no column, and are said once for the whole table. */
export function saidBeside(
  kind: Kind,
  words: KindWords,
  labelled: readonly Labelled[],
  fields: ReadonlySet<string>,
  ctx: CellContext,
): Column[] {
  const found = new Map<string, Column>();
  for (const { label, value, row, column } of labelled) {
    const meaning = words.byWord.get(headerKey(label).key)?.[0];
    const field = kind.fields.find((one) => one.key === meaning?.field);
    if (!value || !field || fields.has(field.key)) continue;
    // What the field finds in titles by itself it reads for each block of rows.
    if (field.fallback?.({ ...ctx, row: {} })) continue;
    // 单位：见表 and 单位：元 say no unit.
    const typers = conceptsOf(kind, field.key).flatMap((one) => TYPERS[one] ?? []);
    if (typers.length > 0 && !typers.some((typer) => typer(value))) continue;
    const read = field.parse(value, { ...ctx, header: label, row: {} });
    if (!('value' in read) || read.value === undefined) continue;
    const said = { ...value, at: { row, column } };
    found.set(field.key, { column, field: field.key, header: label, unit: '', said });
  }
  return [...found.values()];
}

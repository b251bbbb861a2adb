import type { Words } from '../../words/index.ts';
import type { Cell, Column, Fact, Sheet, SheetName } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { makeSheet } from './make.ts';

type Labels = Words['work']['sheets'];
export type WorkColumn = keyof Labels['columns'];
type Kind = Column['kind'];

/** Columns of a sheet of the work: [key, kind, least width]; the first that is text is its key column. */
export function workColumns(words: Words, list: readonly (readonly [WorkColumn, Kind, number?])[]): Column[] {
  const keyAt = list.findIndex(([, kind]) => kind === 'text');
  return list.map(([key, kind, width], i) => ({
    key,
    label: words.work.sheets.columns[key],
    kind,
    ...(width === undefined ? {} : { width }),
    ...(i === keyAt || key === 'no' ? { key_column: true } : {}),
  }));
}

/** Facts at a part's head, those without a value left out. */
export function workFacts(
  words: Words,
  facts: Partial<Record<keyof Labels['facts'], string | number | null>>,
): Fact[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => ({
      label: words.work.sheets.facts[key as keyof Labels['facts']],
      value: String(value),
    }));
}

/** A sheet of the work; null when it has no part. */
export function workSheet(
  facts: Facts,
  name: SheetName,
  signatures: readonly (keyof Labels['signatures'])[],
  rest: Pick<Sheet, 'columns' | 'parts'> & Partial<Pick<Sheet, 'orientation'>>,
): Sheet | null {
  if (rest.parts.length === 0) return null;
  const say = facts.words.work.sheets.signatures;
  return { ...makeSheet(facts, name, [], rest), signatures: signatures.map((key) => say[key]) };
}

/** Rows numbered from 1 in their order. */
export function numbered(rows: readonly Record<string, Cell>[]): Record<string, Cell>[] {
  return rows.map((row, i) => ({ no: i + 1, ...row }));
}

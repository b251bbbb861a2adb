import type { Cell, Sheet } from '../sheet.ts';
import { classFacts } from './class-books.ts';
import { type ColumnKey, columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter } from './facts/facts.ts';
import { type Due, handOut, numbersOf } from './handout.ts';
import { makeSheet, partCode } from './make.ts';

export const SUPPLY_KINDS = ['supply', 'equipment'] as const;

/** 班级物资领用表: a page a class, what it is due of supplies, gets now, and is owed. */
export function classSupplies(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const handed = chosenClasses(facts, filter)
    .map((c) => ({ c, out: handOut(facts, { kind: 'class', id: c.id }, SUPPLY_KINDS, filter.document) }))
    .filter(({ out }) => out.lines.length > 0);
  if (handed.length === 0) return null;
  const had = handed.some(({ out }) => out.lines.some((l) => l.had > 0));
  return makeSheet(facts, 'class-supplies', ['taker', 'classTeacher', 'issuer', 'date'], {
    columns: columns(facts.words, supplyColumns(had)),
    orientation: 'portrait',
    parts: handed.map(({ c, out }) => ({
      name: c.name,
      code: partCode(facts, c.code, 'class-supplies', out.documents[0]),
      facts: [
        ...classFacts(facts, c),
        ...(out.documents.length > 0
          ? [{ label: say.facts.document, value: out.documents.join(say.join) }]
          : []),
      ],
      groups: [{ rows: supplyRows(out.lines) }],
      blankRows: 3,
      notes: had ? [say.notes.lasting] : [],
    })),
  });
}

/** Columns of a supplies receipt; 已领 only where something was handed out before. */
export function supplyColumns(had: boolean): ColumnKey[] {
  return ['no', 'item', 'spec', 'unit', 'due', ...(had ? (['had'] as const) : []), 'now', 'got', 'owed'];
}

/** A recipient's supplies on a receipt, numbered as in its draft, else from `first` on. */
export function supplyRows(lines: readonly Due[], first = 1): Record<string, Cell>[] {
  const numbers = numbersOf(lines, first);
  return lines.map(({ item, due, had, now, owed }, i) => ({
    no: numbers[i]!,
    item: item.name,
    spec: item.spec,
    unit: item.unit,
    due,
    had,
    now,
    got: null,
    owed,
  }));
}

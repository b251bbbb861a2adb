import { emptyOutcome } from '../../intake/differences.ts';
import { type ApplyContext, addAll, type Outcome, type ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { departmentIds } from '../../school/department/names.ts';
import { addTo, groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { closest } from '../../words/closest.ts';
import { problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import { notePrices } from '../item/prices.ts';
import { StoredItems } from '../item/stored.ts';
import { keyOf, type StandardRow } from './row.ts';
import { saidTwice } from './said-twice.ts';
import { StoredStandards } from './stored-standards.ts';

/** Writes standards into a term. An item that the school file does not have yet is added, with nothing in stock. */
export function applyStandards(tx: Writer, rows: ReadRow<StandardRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const known = new StoredStandards(tx, ctx.term.id, outcome);
  const told = new Set<number>();
  const people = new Map<string, string[]>();
  const departments = departmentIds(tx);
  const listed: { item: Item; read: ReadRow<StandardRow> }[] = [];
  addAll(
    outcome.questions,
    saidTwice(rows, ctx, (row) => [
      { key: keyOf(row), name: row.name, amount: row.rate.quantity / row.rate.per },
    ]),
  );
  for (const read of addedUp(rows)) {
    const { row } = read;
    const { name, spec, unit } = row;
    const named = items.find({ name, spec });
    // A standard may stand before the storeroom knows the item: then it is added, with nothing in stock.
    const [item] =
      named.length === 1
        ? named
        : [items.upsert({ kind: 'supply', name, spec, unit: unit ?? row.rate.unit }).item];
    if (!item) continue;
    listed.push({ item, read });
    const { department } = row;
    const departmentId = department === undefined ? null : departments.known(department);
    // A misspelt name must not become a department that goods are bought for.
    if (department !== undefined && departmentId === undefined) {
      const args = { name: department, near: closest(department, departments.names) ?? '' };
      outcome.problems.push(problem('scope-department-unknown', args, { at: placeOf(read, 'scope') }));
      continue;
    }
    // A misspelt name must not pass for a new thing without a word.
    if (named.length === 0 && !told.has(item.id)) {
      told.add(item.id);
      const args = { name: [name, spec].filter(Boolean).join(' ') };
      outcome.remarks?.push(problem('request-new-item', args, { at: placeOf(read, 'name') }));
    }
    const { scope, roomKind, anyone } = row.said;
    const { quantity, per } = row.rate;
    const { lasting, months, note } = row;
    const due = { scope, grades: row.grades.join(','), roomKind, departmentId, quantity, per, months, note };
    const state = known.set(item, { ...due, lasting: lasting === undefined ? undefined : lasting ? 1 : 0 });
    outcome[state]++;
    if (anyone) addTo(people, anyone, [name, spec].filter(Boolean).join(' '));
  }
  notePrices(items, listed, outcome);
  for (const [said, names] of people)
    outcome.remarks.push(problem('scope-taken-pupils', { said, names: [...new Set(names)] }));
  return outcome;
}

/** What a sheet says in several rows of one thing and the same people, as one. */
const addedUp = (rows: readonly ReadRow<StandardRow>[]): ReadRow<StandardRow>[] =>
  [...groupBy(rows, ({ row, sheet }) => `${sheet}|${keyOf(row)}`).values()].map((own) => {
    const [first] = own as [ReadRow<StandardRow>];
    // 1 for each class and 1 for every 2 classes are 3 for every 2.
    const pers = [...new Set(own.map(({ row }) => row.rate.per))];
    const per = pers.reduce((a, b) => a * b, 1);
    const quantity = own.reduce((sum, { row }) => sum + row.rate.quantity * (per / row.rate.per), 0);
    const rate = { ...first.row.rate, per, quantity };
    return own.length === 1 ? first : { ...first, row: { ...first.row, rate } };
  });

import { insertItem, type NewItem } from '../../src/goods/item/store.ts';
import { type NewStandard, setStandard } from '../../src/goods/need/standard.ts';
import { loadPlan } from '../../src/goods/plan/store.ts';
import type { Plan, PlanItem, Share } from '../../src/goods/plan/types.ts';
import { addClass } from '../../src/school/class/store.ts';
import type { Writer } from '../../src/store/reader.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';

export const TERM = { id: 1, code: '2026-2027-2', opening: '2027-03-01' };

/** A test school with classes of expected counts ('3-1': 40), ids in the order given. */
export function schoolWith(counts: Record<string, number>): TestSchool {
  const school = emptySchool();
  school.change((tx) => {
    for (const [code, expected] of Object.entries(counts)) addClass(tx, TERM.id, code, { expected });
  });
  return school;
}

/** Adds an item with standards; a book of grade 3 and 1 per pupil unless told otherwise. */
export function item(
  tx: Writer,
  facts: Partial<NewItem> & { name: string },
  ...standards: Partial<NewStandard>[]
): number {
  const id = insertItem(tx, { kind: 'book', key: facts.name, ...facts });
  for (const standard of standards) {
    setStandard(tx, { termId: TERM.id, itemId: id, scope: 'pupil', quantity: 1, ...standard });
  }
  return id;
}

export function plan(school: TestSchool): Plan {
  return loadPlan(school.store, TERM);
}

export function row(plan: Plan, itemId: number): PlanItem {
  const found = plan.items.find((one) => one.item.id === itemId);
  if (found === undefined) throw new Error(`no row for item ${itemId}`);
  return found;
}

export function sharesOf(plan: Plan, itemId: number): Share[] {
  return plan.shares.filter((share) => share.itemId === itemId);
}

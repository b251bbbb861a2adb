import type { DueBack } from '../goods/collect/collect.ts';
import { dueBack } from '../goods/collect/store.ts';
import type { ItemKind } from '../goods/item/item.ts';
import { unitsOf } from '../goods/plan/events.ts';
import { loadPlan, type PlanTerm } from '../goods/plan/store.ts';
import type { Plan, PlanItem, Share } from '../goods/plan/types.ts';
import type { RecipientKind } from '../goods/recipient.ts';
import { classes } from '../school/class/store.ts';
import { settingNumber } from '../school/school.ts';
import type { Reader } from '../store/reader.ts';
import type { EventLine } from '../work/gathering/clashes.ts';
import { eventLines } from '../work/gathering/store.ts';
import type { CountName, OpenTask } from './evidence-store.ts';

const TEXTBOOKS: readonly ItemKind[] = ['book', 'guide', 'aid'];
const TO_CLASSES: readonly ItemKind[] = ['book', 'aid', 'exercise-book'];
const SUPPLIES: readonly ItemKind[] = ['supply', 'equipment'];

/** What conditions are asked of. `lacking`: per cent of copies that a lesson can be held without; the others are loaded once. */
export interface Known {
  readonly plan: Plan;
  readonly lacking: number;
  /** Reused books by class. */
  readonly back: ReadonlyMap<number, readonly DueBack[]>;
  /** Goods of events, and how many each event wants. */
  readonly goods: readonly (EventLine & { units: number })[];
}
/** What conditions are called in words. */
export type PlanName = 'issued' | 'ordered' | 'arrived' | 'collected' | 'gearOut';

/** So many are done, `owed` yet to come, the day of the last. */
export interface Found {
  done: number;
  owed: number;
  on: string | null;
}
type Condition = (known: Known, task: OpenTask) => Found | undefined;

/** By the name of a checklist's task (a school's own that keeps the name is told likewise): what makes it true. */
export const CONDITIONS: Record<string, CountName | [PlanName, Condition]> = {
  ...{ 'stock-count': 'stocktake', 'store-count': 'stocktake', 'needs-in': 'requested' },
  ...{ 'walk-round': 'inspected', 'areas-clean': 'areaClean', 'clean-check': 'clean', failed: 'passedSince' },
  ...{ 'repairs-done': 'mended', desks: 'seated', property: 'property' },
  ...{ training: 'trained', record: 'entered', makeup: 'attended', 'return-gear': 'gearBack' },
  'gear-back': 'allBack',
  'book-arrival': ['arrived', arrived(TEXTBOOKS)],
  'shortages-order': ['ordered', ordered(TEXTBOOKS)],
  'buy-supplies': ['ordered', ordered([...SUPPLIES, 'exercise-book'])],
  'sort-books': ['issued', issued(TO_CLASSES, ['class'])],
  'collect-books': ['issued', issued(TO_CLASSES, ['class'])],
  'hand-out': ['issued', issued(['book'], ['class'], true)],
  'class-supplies': ['issued', issued(SUPPLIES, ['class'])],
  'reused-books': ['collected', collected],
  'issue-gear': ['gearOut', gearOut],
  'office-supplies': ['issued', issued(SUPPLIES, ['department', 'staff'])],
};

/** Copies with their recipients, copies in the storeroom for them, copies needed. What one has too many helps no other. */
export function handedOut(shares: readonly Share[]): { done: number; waiting: number; total: number } {
  const sum = { done: 0, waiting: 0, total: 0 };
  for (const s of shares) {
    sum.done += s.need - s.owed;
    sum.waiting += Math.min(s.owed, s.allocated + s.drafted);
    sum.total += s.need;
  }
  return sum;
}

/** All that is there is signed for, and no more lacks than a lesson can be held without (nothing, where `whole`). */
function issued(kinds: readonly ItemKind[], to: readonly RecipientKind[], whole = false): Condition {
  return ({ plan, lacking }, task) => {
    const items = new Set(neededOf(plan, kinds).map((row) => row.item.id));
    const own = plan.shares.filter(
      ({ itemId, recipient }) =>
        items.has(itemId) &&
        to.includes(recipient.kind) &&
        (task.class === null || recipient.id === task.class),
    );
    const { done, waiting, total } = handedOut(own);
    const owed = total - done;
    const may = whole ? 0 : (total * lacking) / 100;
    return done > 0 && waiting === 0 && owed <= may ? { done, owed, on: null } : undefined;
  };
}

/** Nothing that lacks is left to be ordered, and nothing comes before it that may yet show what lacks. */
function ordered(kinds: readonly ItemKind[]): Condition {
  return ({ plan }, task) => (task.waits === null ? settled(plan, kinds) : undefined);
}

/** Some are there, and none is to come or to be ordered. */
function arrived(kinds: readonly ItemKind[]): Condition {
  return ({ plan }) => {
    const rows = neededOf(plan, kinds);
    const came = rows.some((row) => row.held + row.issued > 0) && rows.every((row) => row.onOrder === 0);
    return came ? settled(plan, kinds) : undefined;
  };
}

function settled(plan: Plan, kinds: readonly ItemKind[]): ReturnType<Condition> {
  const rows = neededOf(plan, kinds);
  const all = rows.length > 0 && rows.every((row) => row.toBuy === 0);
  return all ? { done: rows.length, owed: 0, on: null } : undefined;
}

/** Some of the class's reused books came back, and what did not is written off. */
function collected({ back }: Known, task: OpenTask): ReturnType<Condition> {
  const own = back.get(task.class ?? 0) ?? [];
  const done = own.reduce((sum, title) => sum + title.collected + title.lost, 0);
  return done > 0 && own.every(({ due }) => due === 0) ? { done, owed: 0, on: null } : undefined;
}

/** The event was handed all that is on its list. */
function gearOut({ goods }: Known, task: OpenTask): ReturnType<Condition> {
  const own = goods.filter(({ eventId }) => eventId === task.event);
  const done = own.reduce((sum, line) => sum + line.issued, 0);
  return done > 0 && own.every(({ issued, units }) => issued >= units)
    ? { done, owed: 0, on: null }
    : undefined;
}

/** Loads what conditions ask for, each when the first does. */
export function knownOf(reader: Reader, term: PlanTerm, today: string, given?: Plan): Known {
  let [plan, back, goods] = [
    given,
    undefined as Known['back'] | undefined,
    undefined as Known['goods'] | undefined,
  ];
  return {
    lacking: settingNumber(reader, 'ready.lacking'),
    get plan() {
      plan ??= loadPlan(reader, { ...term, today });
      return plan;
    },
    get back() {
      back ??= dueBack(reader, this.plan);
      return back;
    },
    get goods() {
      const counts = goods ? [] : classes(reader, term.id);
      goods ??= eventLines(reader, term.id).map((line) => ({ ...line, units: unitsOf(line, counts) }));
      return goods;
    },
  };
}

const neededOf = (plan: Plan, kinds: readonly ItemKind[]): PlanItem[] =>
  plan.items.filter((row) => kinds.includes(row.item.kind) && row.need > 0);

import { weekdayOf } from '../../school/calendar/day.ts';
import type { ClassInfo } from '../../school/class/class.ts';
import { classes } from '../../school/class/store.ts';
import { setting, settingNumber } from '../../school/school.ts';
import type { Reader } from '../../store/reader.ts';
import { chosenByPupils } from '../choice/store.ts';
import type { Item } from '../item/item.ts';
import { itemsOfTerm } from '../item/store.ts';
import type { NeedRequest } from '../need/facts.ts';
import { type Standard, standards, usedUpItems } from '../need/standard.ts';
import { eventGoods, loadEventLines } from './events.ts';
import { NO_STOCK, type PlanFacts, type Stock } from './facts.ts';
import { loadHoldings } from './holdings.ts';
import { planTerm } from './plan.ts';
import type { Plan } from './types.ts';

/** The term that a plan is made for. */
export interface PlanTerm {
  id: number;
  code: string;
  opening: string;
  /** Gear for events counts from this day on; without it from the term's first day. */
  today?: string;
}

/** The plan of a term, from the school file: a dozen queries, whatever the number of classes and items. */
export function loadPlan(reader: Reader, term: PlanTerm): Plan {
  return planTerm(loadPlanFacts(reader, term));
}

/** Everything that the plan of a term follows from, or that of some items: what is loaded for them alone makes a plan of them alone. */
export function loadPlanFacts(
  reader: Reader,
  term: PlanTerm,
  only: (item: Item) => boolean = () => true,
): Omit<PlanFacts, 'classes'> & { classes: readonly ClassInfo[] } {
  const items = itemsOfTerm(reader, term.id).filter(only);
  const wanted = new Set(items.map((item) => item.id));
  const all = [...standards(reader, term.id), ...chosenByPupils(reader, term.id)].filter((standard) =>
    wanted.has(standard.itemId),
  );
  const own = classes(reader, term.id);
  let firstLessons: PlanFacts['firstLessons'] | undefined;
  const { events, gear } = eventGoods(loadEventLines(reader, term.id), own, term.today);
  return {
    termId: term.id,
    termCode: term.code,
    opening: term.opening,
    items,
    standards: all,
    classes: own,
    ...scopeFacts(reader, all),
    requests: loadRequests(reader, term.id),
    events,
    ...loadHoldings(reader, term, items),
    usedUp: usedUpItems(reader, term.id),
    leastShare: settingNumber(reader, 'share.least'),
    teacherCopiesPer: setting(reader, 'books.teacher-copies') === 'class' ? 'class' : 'title',
    stock: withGear(loadStock(reader, term.id), gear),
    // Asked for only where copies are short.
    get firstLessons() {
      firstLessons ??= loadFirstLessons(reader, term);
      return firstLessons;
    },
  };
}

/** Departments; one that a request founded is none before one is approved. */
const DEPARTMENTS = `SELECT id, (SELECT count(*) FROM staff WHERE department_id = d.id AND state = 'active') AS heads FROM department d
  WHERE merged_into IS NULL AND (asked = 0
     OR EXISTS (SELECT 1 FROM request WHERE department_id = d.id AND state IN ('approved', 'done'))
     OR EXISTS (SELECT 1 FROM staff WHERE department_id = d.id)
     OR EXISTS (SELECT 1 FROM standard WHERE department_id = d.id)) ORDER BY id`;

/** Teachers, departments and rooms, each only when a standard counts them. */
function scopeFacts(
  reader: Reader,
  all: readonly Standard[],
): Pick<PlanFacts, 'teacherIds' | 'departments' | 'rooms'> {
  const has = (scope: Standard['scope']) => all.some((standard) => standard.scope === scope);
  const ids = (sql: string) => reader.all<{ id: number }>(sql).map((row) => row.id);
  return {
    teacherIds: has('teacher')
      ? ids("SELECT id FROM staff WHERE state = 'active' AND post = '教师' ORDER BY id")
      : [],
    departments:
      has('department') || all.some((one) => one.departmentId !== null) ? reader.all(DEPARTMENTS) : [],
    rooms: has('room') ? reader.all('SELECT id, kind FROM room ORDER BY id') : [],
  };
}

/** Only what was approved is bought, shared and handed out. */
function loadRequests(reader: Reader, termId: number): NeedRequest[] {
  return reader
    .all<Omit<NeedRequest, 'extra'> & { extra: number }>(
      `SELECT item_id AS itemId, department_id AS departmentId, quantity, extra, applicant,
              needed_by AS neededBy FROM request
        WHERE term_id = ? AND item_id IS NOT NULL AND state IN ('approved', 'done') ORDER BY id`,
      termId,
    )
    .map((row) => ({ ...row, extra: row.extra === 1 }));
}

function withGear(stock: Map<number, Stock>, gear: ReadonlyMap<number, number>): Map<number, Stock> {
  for (const [itemId, units] of gear) stock.set(itemId, { ...(stock.get(itemId) ?? NO_STOCK), gear: units });
  return stock;
}

/**
 * What the storeroom has of every item that moved or is on order (of those given): held over all terms, orders of this one. Gear is
 * not looked at.
 */
export function loadStock(reader: Reader, termId: number, itemIds?: readonly number[]): Map<number, Stock> {
  const only = itemIds === undefined ? '' : 'AND item_id IN (SELECT value FROM json_each(?))';
  const ids = itemIds === undefined ? [] : [JSON.stringify(itemIds)];
  const moved = reader.all<Pick<Stock, 'held' | 'reserved' | 'onLoan'> & { itemId: number }>(
    `SELECT item_id AS itemId, held, reserved, on_loan AS onLoan FROM stock
      WHERE EXISTS (SELECT 1 FROM line JOIN document ON document.id = document_id AND document.state <> 'void'
                     WHERE line.item_id = stock.item_id) ${only}`,
    ...ids,
  );
  const stock = new Map<number, Stock>();
  for (const { itemId, ...figures } of moved) stock.set(itemId, { ...NO_STOCK, ...figures });
  // Books may be read in before the list that ordered them; every other order was made knowing what had come by then.
  const ordered = reader.all<Pick<Stock, 'outstanding' | 'unmatched'> & { itemId: number }>(
    `SELECT item_id AS itemId, sum(outstanding) AS outstanding,
            min(sum(CASE kind WHEN 'books' THEN outstanding ELSE 0 END),
                (SELECT coalesce(sum(amount), 0) FROM movement WHERE movement.item_id = order_line.item_id
                    AND movement.kind = 'RK' AND purchase_line_id IS NULL AND movement.term_id = order_line.term_id)) AS unmatched
       FROM order_line WHERE term_id = ? AND state = 'open' AND closed = 0 ${only} GROUP BY item_id`,
    termId,
    ...ids,
  );
  for (const { itemId, ...figures } of ordered)
    stock.set(itemId, { ...(stock.get(itemId) ?? NO_STOCK), ...figures });
  return stock;
}

/** Days from opening to each class's first lesson of a subject; lessons of even weeks come a week later. */
function loadFirstLessons(reader: Reader, term: PlanTerm): PlanFacts['firstLessons'] {
  const rows = reader.all<{ subject: string; days: string }>(
    `SELECT subject, json_group_object(class_id, days) AS days FROM (
       SELECT subject, class_id, min((weekday - ? + 7) % 7 + CASE weeks WHEN 'even' THEN 7 ELSE 0 END) AS days
         FROM lesson WHERE term_id = ? GROUP BY subject, class_id)
      GROUP BY subject`,
    weekdayOf(term.opening),
    term.id,
  );
  return new Map(rows.map(({ subject, days }) => [subject, JSON.parse(days)]));
}

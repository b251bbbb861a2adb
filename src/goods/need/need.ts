import { roomsOfKind } from '../../school/room/room.ts';
import type { Item } from '../item/item.ts';
import { type Recipient, recipientNumber } from '../recipient.ts';
import type { NeedClass, NeedEvent, NeedFacts, NeedRequest } from './facts.ts';
import type { Reason } from './reason.ts';
import type { Scope, Standard } from './standard.ts';

/** What one recipient needs of one item, with every reason. quantity = Σ reasons. */
export interface Need {
  itemId: number;
  recipient: Recipient;
  quantity: number;
  reasons: Reason[];
}

/** Everything that asks for one item. */
interface Demand {
  item: Item;
  standards: Standard[];
  requests: NeedRequest[];
  events: NeedEvent[];
}

/** The need of a term, item by item: counted at once, spelled out by recipient only where someone asks. */
export interface Needs {
  /** Σ quantity over all recipients. */
  total(itemId: number): number;
  /** recipientNumber → need, with every reason; rounded up per recipient and standard. */
  of(itemId: number): Map<number, Need>;
}

/** What a term needs of its items. */
export function needs(facts: NeedFacts): Needs {
  const demands = demandsOf(facts);
  const recipients = recipientsOf(facts);
  return {
    total(itemId) {
      let sum = 0;
      const demand = demands.get(itemId);
      // What was carried over is taken off recipient by recipient.
      if (facts.carried.has(itemId)) for (const need of this.of(itemId).values()) sum += need.quantity;
      else if (demand !== undefined)
        eachReason(demand, facts, recipients, (_, reason) => {
          sum += reason.quantity;
        });
      return sum;
    },
    of(itemId) {
      const own = new Map<number, Need>();
      const demand = demands.get(itemId);
      if (demand === undefined) return own;
      eachReason(demand, facts, recipients, (recipient, reason) => {
        const key = recipientNumber(recipient);
        const need = own.get(key);
        if (need === undefined) {
          own.set(key, { itemId, recipient, quantity: reason.quantity, reasons: [reason] });
        } else {
          need.quantity += reason.quantity;
          need.reasons.push(reason);
        }
      });
      const before = facts.carried.get(itemId);
      if (before !== undefined) for (const [key, need] of own) lessCarried(need, before.get(key) ?? 0);
      return own;
    },
  };
}

function demandsOf(facts: NeedFacts): Map<number, Demand> {
  const demands = new Map<number, Demand>();
  for (const item of facts.items) demands.set(item.id, { item, standards: [], requests: [], events: [] });
  for (const standard of facts.standards) demands.get(standard.itemId)?.standards.push(standard);
  for (const request of facts.requests) demands.get(request.itemId)?.requests.push(request);
  for (const event of facts.events) demands.get(event.itemId)?.events.push(event);
  return demands;
}

type Add = (recipient: Recipient, reason: Reason) => unknown;

function eachReason(demand: Demand, facts: NeedFacts, recipients: RecipientsOf, add: Add): void {
  const own = new Set(demand.standards.map((one) => one.departmentId).filter((id) => id !== null));
  for (const standard of demand.standards) {
    if (standard.departmentId !== null) addOffice(standard, standard.departmentId, facts, add);
    else addStandard(demand.item, standard, facts, recipients, exceptNamed(add, standard, own));
  }
  for (const request of demand.requests) {
    // 定额内 is met from the standard: it adds nothing.
    if (!request.extra) continue;
    const reason: Reason = { kind: 'request', quantity: request.quantity };
    if (request.applicant !== null) reason.by = request.applicant;
    add({ kind: 'department', id: request.departmentId }, reason);
  }
  for (const event of demand.events) {
    const reason: Reason = { kind: 'event', quantity: event.quantity, by: event.name };
    add({ kind: 'event', id: event.eventId }, reason);
  }
}

/** Copies handed out in autumn are not needed again: what remains is for newcomers and losses. */
function lessCarried(need: Need, before: number): void {
  const reason = need.reasons[0];
  need.quantity = Math.max(0, need.quantity - before);
  need.reasons = [
    { kind: 'newcomer', quantity: need.quantity, count: reason?.count, before, expected: reason?.expected },
  ];
}

/** A department that standards of the item name gets what they say, and not what every department gets. */
function exceptNamed(add: Add, { scope }: Standard, own: ReadonlySet<number>): Add {
  if (scope !== 'department' || own.size === 0) return add;
  return (recipient, reason) => own.has(recipient.id) || add(recipient, reason);
}

/** What a department is due by name: so many, or so many for each who serves in it, whatever the post. */
function addOffice(standard: Standard, id: number, facts: NeedFacts, add: Add): void {
  const one = facts.departments.find((department) => department.id === id);
  const heads = standard.scope === 'teacher';
  const reason = reasonFor(heads ? 'heads' : 'standard', standard, heads ? (one?.heads ?? 0) : 1);
  add({ kind: 'department', id }, heads ? reason : { ...reason, named: true });
}

function addStandard(
  item: Item,
  standard: Standard,
  facts: NeedFacts,
  recipients: RecipientsOf,
  add: Add,
): void {
  const { scope } = standard;
  const grades = gradesOf(item, standard);
  switch (scope) {
    case 'pupil':
    case 'class':
      for (const one of facts.classes) {
        if (grades !== null && !grades.has(one.grade)) continue;
        if (standard.classId !== null && standard.classId !== one.id) continue;
        add({ kind: 'class', id: one.id }, classReason(item, standard, one));
      }
      return;
    case 'teachers': {
      // So many of a title in all, however many grades use it: one heap (grade 0) where they are several.
      const [grade = 0, ...more] = grades ?? [];
      const kind = item.kind === 'guide' ? 'guide' : 'teachers';
      const perClass = kind === 'teachers' && facts.teacherCopiesPer === 'class';
      const taught = facts.classes.filter((one) => grades === null || grades.has(one.grade)).length;
      const id = more.length === 0 ? grade : 0;
      add({ kind: 'teachers', id }, reasonFor(kind, standard, perClass ? taught : 1));
      return;
    }
    case 'school':
      add({ kind: 'school', id: 0 }, reasonFor(reasonKind(item, scope), standard, 1));
      return;
    default: {
      // The same for each of them, and never changed: one reason serves all.
      const reason = reasonFor(reasonKind(item, scope), standard, 1);
      for (const recipient of recipients(scope, standard)) add(recipient, reason);
    }
  }
}

type RecipientsOf = (scope: 'teacher' | 'department' | 'room', standard: Standard) => readonly Recipient[];

/** Teachers, departments and rooms as recipients, made once for all the standards that count them. */
function recipientsOf(facts: NeedFacts): RecipientsOf {
  const staff = facts.teacherIds.map((id): Recipient => ({ kind: 'staff', id }));
  const departments = facts.departments.map(({ id }): Recipient => ({ kind: 'department', id }));
  return (scope, { roomKind }) => {
    if (scope === 'teacher') return staff;
    if (scope === 'department') return departments;
    return roomsOfKind(facts.rooms, roomKind).map((room) => ({ kind: 'room', id: room.id }));
  };
}

function classReason(item: Item, standard: Standard, one: NeedClass): Reason {
  if (standard.scope === 'class') {
    const chosen = standard.classId !== null && item.kind !== 'book';
    return reasonFor(chosen ? 'aid' : reasonKind(item, 'class'), standard, 1);
  }
  if (item.reuseSets !== null)
    return { kind: 'sets', quantity: item.reuseSets, count: 1, each: item.reuseSets };
  const reason = reasonFor(reasonKind(item, 'pupil'), standard, one.enrolment);
  if (one.expected) reason.expected = true;
  return reason;
}

/** quantity for every `per`, rounded up per recipient; a monthly standard counts once a month. */
function reasonFor(kind: Reason['kind'], standard: Standard, count: number): Reason {
  const quantity = Math.ceil((count * standard.quantity) / standard.per) * (standard.months ?? 1);
  const reason: Reason = { kind, quantity, count, each: standard.quantity, scope: standard.scope };
  if (standard.per !== 1) reason.per = standard.per;
  if (standard.months !== null) reason.months = standard.months;
  return reason;
}

function reasonKind(item: Item, scope: Scope): Reason['kind'] {
  if (item.kind === 'guide') return 'guide';
  if (item.kind === 'aid') return 'aid';
  if (item.kind === 'exercise-book') return 'grid';
  if (item.kind === 'book' && scope === 'pupil') return 'enrolment';
  return 'standard';
}

/** The grades that a standard is limited to: its own, else the item's; null is all. */
function gradesOf(item: Item, standard: Standard): Set<number> | null {
  if (standard.grades !== '') return new Set(standard.grades.split(',').map(Number));
  return item.grade === null ? null : new Set([item.grade]);
}

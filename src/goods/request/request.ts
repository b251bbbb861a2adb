import { groupBy } from '../../store/groups.ts';
import { byNeed, type HandOut, type Portion, type Served, serve } from '../plan/serve.ts';
import type { Plan } from '../plan/types.ts';

export type RequestState = 'submitted' | 'approved' | 'declined';

/** A row of table request, with its department and item. */
export interface Request {
  id: number;
  departmentId: number;
  department: string;
  /** null while it is free text. */
  itemId: number | null;
  code: string | null;
  name: string;
  spec: string;
  unit: string;
  quantity: number;
  neededBy: string | null;
  purpose: string | null;
  applicant: string | null;
  /** 1: 定额外, adds to the standard; 0: 定额内. */
  extra: 0 | 1;
  state: RequestState;
  decidedBy: string | null;
  decidedOn: string | null;
  /** Why it was decided so. */
  reason: string | null;
  priceFen: number | null;
}

/** How a request stands: what was decided, and what has been done for it. */
export interface RequestRow extends Request, Served {
  /**
   * done: handed over in full; ready: the rest is in stock; ordered: on its way; waiting: nobody has bought it; beyond: 定额内 of
   * an item that the standards give the department less of, so that nothing is bought for it.
   */
  progress: 'declined' | 'submitted' | 'done' | 'ready' | 'part' | 'ordered' | 'waiting' | 'beyond';
  /** Needed before today and not handed over in full. */
  overdue: boolean;
  /** Handed over in full by the day; null while that is open. */
  onTime: boolean | null;
}

/** What departments were handed of the items: key `item:department`, by date. */
export type HandOuts = ReadonlyMap<string, readonly HandOut[]>;

/** The key of HandOuts. */
export const handOutKey = (itemId: number, departmentId: number) => `${itemId}:${departmentId}`;

/** Each request with what has been done for it; what came serves the earliest need first. */
export function requestRows(
  requests: readonly Request[],
  handOuts: HandOuts,
  plan: Plan,
  today: string,
): RequestRow[] {
  const served = servedById(requests, handOuts, plan);
  const needs = new Map(departmentShares(plan).map(([key, share]) => [key, share.need]));
  const onOrder = new Map(plan.items.map((row) => [row.item.id, row.onOrder]));
  return requests.map((request) => {
    const done = served.get(request.id) ?? { handed: 0, doneOn: null, ready: 0 };
    const open = request.state !== 'declined' && done.handed < request.quantity;
    const { neededBy } = request;
    const overdue = open && neededBy !== null && neededBy < today;
    const onTime =
      request.state === 'declined' || neededBy === null || (open && !overdue)
        ? null
        : !open && done.doneOn !== null && done.doneOn <= neededBy;
    const ordered = request.itemId !== null && (onOrder.get(request.itemId) ?? 0) > 0;
    const given = request.itemId === null ? 0 : needs.get(handOutKey(request.itemId, request.departmentId));
    const beyond = request.extra === 0 && request.itemId !== null && (given ?? 0) < request.quantity;
    const rest = beyond ? 'beyond' : ordered ? 'ordered' : 'waiting';
    return { ...request, ...done, overdue, onTime, progress: progressOf(request, done, rest) };
  });
}

/** The departments' shares of a plan, by item and department. */
function departmentShares(plan: Plan): [string, Plan['shares'][number]][] {
  return plan.shares
    .filter((share) => share.recipient.kind === 'department')
    .map((share) => [handOutKey(share.itemId, share.recipient.id), share]);
}

/** How far a request is; `rest`: what is to be said of one for which nothing is there. */
function progressOf(request: Request, done: Served, rest: RequestRow['progress']): RequestRow['progress'] {
  if (request.state === 'declined') return 'declined';
  if (request.state === 'submitted') return 'submitted';
  if (done.handed >= request.quantity) return 'done';
  if (done.handed + done.ready >= request.quantity) return 'ready';
  if (done.handed > 0) return 'part';
  return rest;
}

function servedById(requests: readonly Request[], handOuts: HandOuts, plan: Plan): Map<number, Served> {
  const groups = groupBy(
    requests.filter((request) => request.itemId !== null && request.state === 'approved'),
    (request) => handOutKey(request.itemId!, request.departmentId),
  );
  const shares = new Map(departmentShares(plan));
  const served = new Map<number, Served>();
  for (const [key, own] of groups) {
    const share = shares.get(key);
    const portions = byNeed(portionsOf(own, share?.need ?? 0), plan.opening);
    // What a draft has set aside is there for it all the same.
    const there = (share?.allocated ?? 0) + (share?.drafted ?? 0);
    const done = serve(portions, handOuts.get(key) ?? [], there);
    for (const [i, one] of portions.entries()) if (one.id !== null) served.set(one.id, done[i]!);
  }
  return served;
}

/** The requests of one department for one item, and what its standards leave beside them: 定额内 is met from the standard. */
function portionsOf(own: readonly Request[], need: number): Portion[] {
  const asked: Portion[] = own.map(({ id, quantity, neededBy }) => ({ id, quantity, day: neededBy }));
  const rest = need - own.reduce((sum, one) => sum + one.quantity, 0);
  return rest > 0 ? [...asked, { id: null, quantity: rest, day: null }] : asked;
}

/** Of the requests whose day has come (or that are done), those handed over by it. */
export function onTimeRate(rows: readonly RequestRow[]): { due: number; onTime: number } {
  const due = rows.filter((row) => row.onTime !== null);
  return { due: due.length, onTime: due.filter((row) => row.onTime).length };
}

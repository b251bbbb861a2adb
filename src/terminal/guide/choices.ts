import { items } from '../../goods/item/store.ts';
import { orders } from '../../goods/order/store.ts';
import { SHEETS } from '../../paper/sheets/index.ts';
import { className } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { departments } from '../../school/department/store.ts';
import { roomNames } from '../../school/room/store.ts';
import { staffNames } from '../../school/staff/store.ts';
import { students } from '../../school/student/store.ts';
import { journal } from '../../store/journal.ts';
import { gatherings } from '../../work/gathering/store.ts';
import { listRepairs } from '../../work/repair/store.ts';
import { workTerm } from '../arguments/day.ts';
import { draftTitle } from '../commands/confirm/form.ts';
import { listed } from '../commands/document/rows.ts';
import { termRequests } from '../commands/request/which.ts';
import type { Choice, Context } from '../context.ts';

/** What the guided way offers to choose from: each with the word that the command takes. */
type Choices = (ctx: Context) => Choice<string>[];

/** The term's classes. */
export const everyClass: Choices = (ctx) =>
  classes(ctx.read(), workTerm(ctx).id).map((c) => ({ name: className(c.code, ctx.lang), value: c.code }));

/** Pupils by name; by number where two share a name. */
export const everyPupil: Choices = (ctx) => {
  const all = students(ctx.read(), workTerm(ctx).id);
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  return all.map((s) => ({
    name: `${s.name}  ${className(s.classCode, ctx.lang)}${s.number ? `  ${s.number}` : ''}`,
    value: times.get(s.name) === 1 ? s.name : (s.number ?? s.name),
  }));
};

/** Everything in the catalogue, by name, spec and code. */
export const everyItem: Choices = (ctx) =>
  items(ctx.read()).map((i) => ({
    name: [i.name, i.spec, i.code].filter(Boolean).join('  '),
    value: i.code,
  }));

/** Whom goods go to: departments, staff, classes. */
export const everyRecipient: Choices = (ctx) => [
  ...everyDepartment(ctx),
  ...everyPerson(ctx),
  ...everyClass(ctx),
];

export const everyDepartment: Choices = (ctx) => named(departments(ctx.read()));
export const everyPerson: Choices = (ctx) => named(staffNames(ctx.read()));
export const everyEvent: Choices = (ctx) => named(gatherings(ctx.read(), workTerm(ctx).id, 'event'));

const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => ({ name, value: name }));

/** Requests that nobody has decided. */
export const openRequests: Choices = (ctx) =>
  termRequests(ctx)
    .filter((r) => r.progress === 'submitted')
    .map((r) => ({ name: `${r.id}  ${r.department}  ${r.name}  ${r.quantity}`, value: String(r.id) }));

/** Documents that wait for a signature. */
export const waitingDrafts: Choices = (ctx) =>
  listed(ctx, workTerm(ctx).id, { state: 'draft' }).map((d) => ({
    name: draftTitle(ctx, d),
    value: String(d.id),
  }));

/** Orders of which something is still to come. */
export const openOrders: Choices = (ctx) =>
  orders(ctx.read(), workTerm(ctx).id, ctx.today)
    .filter((order) => order.progress === 'open' || order.progress === 'part')
    .map((order) => ({
      name: ctx.words.guide.wholeOrder([order.number, order.supplier].filter(Boolean).join('  ')),
      value: order.number,
    }));

/** Repairs that are not done. */
export const openRepairs: Choices = (ctx) =>
  listRepairs(ctx.read(), workTerm(ctx).id, { state: 'open' }, ctx.today).map((r) => ({
    name: `${r.id}  ${r.place}  ${r.fault}`,
    value: String(r.id),
  }));

/** Rooms by name. */
export const everyRoom: Choices = (ctx) => roomNames(ctx.read()).map(({ name }) => ({ name, value: name }));

/** Every kind of sheet by its title. */
export const everySheet: Choices = (ctx) =>
  SHEETS.map((s) => ({ name: ctx.words.paper.sheets.kinds[s.name].title, value: s.name }));

/** The last actions that are in effect, the latest first; the one that made the school stays. */
export const lastActions: Choices = (ctx) =>
  journal(ctx.read(), 20)
    .filter((e) => e.undoneBy === null && e.undoes === null && e.action !== 'init')
    .map((e) => ({ name: `${e.id}  ${e.local}  ${e.command}`, value: String(e.id) }));

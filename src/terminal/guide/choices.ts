import { dueBack, earlierDue } from '../../goods/collect/store.ts';
import { type Item, isTitle } from '../../goods/item/item.ts';
import { items } from '../../goods/item/store.ts';
import { orders } from '../../goods/order/store.ts';
import { loadPlan } from '../../goods/plan/store.ts';
import { SHEETS } from '../../paper/sheets/index.ts';
import { shortClass } from '../../school/class/class.ts';
import { className } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { departments } from '../../school/department/store.ts';
import { roomNames } from '../../school/room/store.ts';
import { activeStaff } from '../../school/staff/store.ts';
import { students } from '../../school/student/store.ts';
import { currentTerm } from '../../school/term/store.ts';
import type { Term } from '../../school/term/term.ts';
import { journal } from '../../store/journal.ts';
import { actionSaid } from '../../words/index.ts';
import { duties } from '../../work/duty/store.ts';
import { gatherings } from '../../work/gathering/store.ts';
import { listRepairs } from '../../work/repair/store.ts';
import { workTerm } from '../arguments/day.ts';
import { draftTitle } from '../commands/confirm/form.ts';
import { listed } from '../commands/document/rows.ts';
import { termRequests } from '../commands/request/which.ts';
import type { Choice, Context } from '../context.ts';
import { filesHere } from '../files.ts';

/** What the guided way offers to choose from: each with the word that the command takes. */
type Choices = (ctx: Context) => Choice<string>[];

/** The term's classes, each as it is typed. */
export const everyClass: Choices = (ctx) =>
  classes(ctx.read(), workTerm(ctx).id).map((c) => ({
    name: className(c.code, ctx.lang),
    value: shortClass(c.code, ctx.lang),
  }));

/**
 * The classes that had reused books, with what each still has to bring back: those that brought all back are marked. Those of an earlier
 * term that have some yet come with its option.
 */
export const classesWithBooks: Choices = (ctx) => {
  const term = workTerm(ctx);
  const own = classesOf(ctx, term, '');
  const before = ctx.options.term === undefined ? earlierDue(ctx.read(), term) : undefined;
  if (before === undefined) return own;
  const earlier = currentTerm(ctx.read(), before.term, ctx.today);
  const prefix = `${ctx.words.school.term(earlier.year, earlier.half)} `;
  return [...own, ...classesOf(ctx, earlier, prefix)];
};

function classesOf(ctx: Context, term: Term, prefix: string): Choice<string>[] {
  const due = dueBack(ctx.read(), loadPlan(ctx.read(), term));
  const { copiesDue, broughtBack } = ctx.words.guide;
  return classes(ctx.read(), term.id).flatMap(({ id, code }) => {
    const copies = (due.get(id) ?? []).reduce((sum, title) => sum + title.due, 0);
    if (!due.has(id) || (copies === 0 && prefix !== '')) return [];
    const typed = shortClass(code, ctx.lang);
    return {
      name: `${prefix}${className(code, ctx.lang)}  ${copies > 0 ? copiesDue(copies) : broughtBack}`,
      value: prefix === '' ? typed : `${typed} --term ${term.code}`,
    };
  });
}

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
export const everyItem: Choices = (ctx) => called(items(ctx.read()));

/** The same with what offices get first: supplies and what lasts, then exercise books and titles. */
export const suppliesFirst: Choices = (ctx) => {
  const all = items(ctx.read());
  const late = ({ kind }: Item) => (isTitle(kind) ? 2 : kind === 'exercise-book' ? 1 : 0);
  return called(all.toSorted((a, b) => late(a) - late(b)));
};

const called = (all: readonly Item[]) =>
  all.map((i) => ({ name: [i.name, i.spec, i.code].filter(Boolean).join('  '), value: i.code }));

/** What a class has had this term, by name; everything, where it has had nothing. */
export const itemsOf =
  (typedClass: string | undefined): Choices =>
  (ctx) => {
    const term = workTerm(ctx);
    const own = classes(ctx.read(), term.id).find(
      ({ code }) => shortClass(code, ctx.lang) === typedClass,
    )?.id;
    const had = new Set(
      loadPlan(ctx.read(), term)
        .shares.filter(({ recipient, has }) => recipient.kind === 'class' && recipient.id === own && has > 0)
        .map(({ itemId }) => itemId),
    );
    const all = items(ctx.read());
    return called(had.size > 0 ? all.filter(({ id }) => had.has(id)) : all);
  };

/** Whom goods go to: departments, staff, classes. */
export const everyRecipient: Choices = (ctx) => [
  ...everyDepartment(ctx),
  ...everyPerson(ctx),
  ...everyClass(ctx),
];

export const everyDepartment: Choices = (ctx) => named(departments(ctx.read()));
export const everyPerson: Choices = (ctx) => named(activeStaff(ctx.read()));
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
      name: ctx.words.guide.wholeOrder(
        [order.number, order.supplier ?? ctx.words.order.kinds[order.kind]].join('  '),
        order.ordered - order.received,
      ),
      value: order.number,
    }));

const repairsAt =
  (state: 'open' | 'done'): Choices =>
  (ctx) =>
    listRepairs(ctx.read(), workTerm(ctx).id, { state }, ctx.today).map((r) => ({
      name: [r.id, r.place, r.fault, r.result].filter(Boolean).join('  '),
      value: String(r.id),
    }));

/** Repairs that are not done, and those that are and wait to be accepted. */
export const openRepairs = repairsAt('open');
export const mendedRepairs = repairsAt('done');

/** Rooms by name; where none is known, those of the classes. */
export const everyPlace: Choices = (ctx) => {
  const rooms = roomNames(ctx.read());
  if (rooms.length > 0) return named(rooms);
  const { classroom } = ctx.words.area;
  return named(everyClass(ctx).map(({ name }) => ({ name: classroom(name) })));
};

/** Every kind of sheet by its title, as it is typed: a Chinese title has no spaces. */
export const everySheet: Choices = (ctx) =>
  SHEETS.map((s) => {
    const { title } = ctx.words.paper.sheets.kinds[s.name];
    return { name: title, value: ctx.lang === 'zh' ? title : s.name };
  });

/** The documents that a sheet is printed of, the latest first; before them, where there are drafts, all of these. */
export const documentsOf =
  (sheet: 'receipt' | 'issue-note'): Choices =>
  (ctx) => {
    const kind = sheet === 'receipt' ? 'RK' : 'CK';
    const own = listed(ctx, workTerm(ctx).id, {}).filter((one) => one.kind === kind && one.reverses === null);
    const drafts = own.filter(({ state }) => state === 'draft').length;
    const { everyDraft } = ctx.words.guide;
    return [
      ...(drafts > 0 ? [{ name: everyDraft(drafts), value: '' }] : []),
      ...own
        .reverse()
        .map((one) => ({ name: `${one.date}  ${draftTitle(ctx, one)}`, value: String(one.id) })),
    ];
  };

/** Turns on duty from today on, each with the words of its day and person. */
export const comingTurns: Choices = (ctx) =>
  duties(ctx.read(), workTerm(ctx).id, ctx.today).map(({ date, staff, job }) => ({
    name: [date, staff, job].filter(Boolean).join('  '),
    value: `${date} ${staff}`,
  }));

/** All spreadsheets of this folder at once, where there are several. */
export const wholeFolder: Choices = (ctx) => {
  const { length } = filesHere(ctx.cwd);
  return length > 1 ? [{ name: ctx.words.guide.wholeFolder(length), value: '.' }] : [];
};

/** The last actions that are in effect, the latest first; the one that made the school stays. */
export const lastActions: Choices = (ctx) =>
  journal(ctx.read(), 20)
    .filter((e) => e.undoneBy === null && e.action !== 'init')
    .map((e) => {
      const what =
        e.undoes === null
          ? `${actionSaid(ctx.words, e.action)}  ${e.command}`
          : ctx.words.guide.undone(e.undoes);
      return { name: `${e.id}  ${e.local}  ${what}`, value: String(e.id) };
    });

import { findItems, itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { itemKey } from '../../../goods/item/key.ts';
import { itemByKey } from '../../../goods/item/store.ts';
import { onTimeRate, type Request, type RequestRow } from '../../../goods/request/request.ts';
import { insertRequest, removeRequest, updateRequest } from '../../../goods/request/store.ts';
import { isDay } from '../../../school/calendar/day.ts';
import { departments, ensureDepartment } from '../../../school/department/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { amountSaid } from '../../../words/said.ts';
import { amountTyped } from '../../arguments/count.ts';
import { readDay, workTerm } from '../../arguments/day.ts';
import { departmentNamed } from '../../arguments/department.ts';
import { pickOne } from '../../arguments/pick.ts';
import { textArg, tidied } from '../../arguments/text.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { nounOf } from '../../noun/noun.ts';
import { count, day, flag, text } from '../../options.ts';
import { termRequests, typedRequests } from './which.ts';

/** What is typed of a request: an item of the storeroom, or free text with its spec. */
type Facts = Partial<Request> & { within?: boolean; free?: boolean };

/** What departments ask for (申领, 申购), earliest need first, each with how far it is. */
export const requests = nounOf<RequestRow, Facts>()('request', {
  fields: {
    id: { align: 'right' },
    department: text({ only: 'list', takes: '<name>', filter: 'part' }),
    code: { list: false },
    name: { shrink: true, cell: (row) => itemTitle(row) },
    spec: text({ only: 'add', takes: '<spec>', list: false }),
    unit: { list: false },
    quantity: count({
      only: 'edit',
      empty: 'needed',
      read: amountTyped,
      cell: (row, ctx) => amountSaid(ctx.words, row.quantity, row.unit),
    }),
    neededBy: day(),
    by: text({
      key: 'applicant',
      json: 'applicant',
      takes: '<name>',
      // `--by 下周三` says until when, not who.
      read: (said, ctx) => readDay(said, ctx.today) ?? tidied(said),
    }),
    purpose: text({ shrink: true }),
    within: flag({
      json: 'extra',
      value: (row) => row.extra === 1,
      cell: (row, ctx) => ctx.words.request.kinds[row.extra === 1 ? 'extra' : 'within'],
    }),
    free: flag({ only: 'add', json: null, list: false }),
    handed: { number: 'quiet' },
    ready: { number: 'quiet', list: 'show' },
    state: { value: (row) => (row.progress === 'done' ? 'done' : row.state), cell: stateText },
    progress: { list: false },
    doneOn: { list: false },
    overdue: { list: false },
    onTime: { list: false },
    decidedBy: { list: 'show', cell: (row) => [row.decidedBy, row.decidedOn].filter(Boolean).join(' ') },
    decidedOn: { list: false },
    reason: { shrink: true },
  },
  narrow: {
    open: flag({ help: (w) => w.request.options.open }),
    overdue: flag({ help: (w) => w.request.options.overdue }),
  },
  all: ({ ctx, reader }, { open, overdue }) =>
    termRequests(ctx, reader).filter((row) => (!open || isOpen(row)) && (!overdue || row.overdue)),
  find: ({ ctx }, typed) => typedRequests(ctx, [typed]),
  id: (row) => row.id,
  title: (row, _, words) =>
    `#${row.id} ${row.department} ${itemTitle(row)} ${words ? amountSaid(words, row.quantity, row.unit) : `${row.quantity}${row.unit}`}`,
  code: (row) => String(row.id),
  adds: { args: '[department] [item] [quantity]', facts: factsTyped },
  add(tx, { department = '', within, free: _, ...facts }, { term }) {
    return insertRequest(tx, term.id, {
      ...{ itemId: null, name: '', spec: '', quantity: 0, neededBy: null, purpose: null, applicant: null },
      ...facts,
      extra: within ? 0 : 1,
      departmentId: ensureDepartment(tx, department, 1),
    });
  },
  edit: (tx, row, { within, free: _, ...facts }) =>
    updateRequest(tx, row.id, { ...facts, ...(within !== undefined && { extra: within ? 0 : 1 }) }),
  follow(facts) {
    if (!isDay(facts.applicant ?? '')) return;
    facts.neededBy ??= facts.applicant;
    delete facts.applicant;
  },
  remove(tx, row) {
    if (row.handed > 0) refuse(EXIT.data, 'request-handed', { id: row.id, handed: row.handed });
    removeRequest(tx, row);
  },
  beside({ term }, rows) {
    const { open, overdue, due, onTime } = tally(rows);
    return { term: term.code, open, overdue, due, on_time: onTime };
  },
  total(w, rows) {
    const beyond = rows.find((row) => row.progress === 'beyond');
    const submitted = rows.filter((row) => row.state === 'submitted').length;
    return [
      w.request.summary(tally(rows)),
      submitted > 0 && w.request.submittedNext({ n: submitted }),
      beyond && w.request.beyondNext({ id: beyond.id }),
    ]
      .filter(Boolean)
      .join('\n');
  },
  next(w, row) {
    if (!row) return undefined;
    return row.itemId === null ? w.request.free({ id: row.id }) : w.request.nextApprove(row.id);
  },
});

const isOpen = (row: RequestRow) => row.progress !== 'done' && row.progress !== 'declined';

const tally = (rows: readonly RequestRow[]) => ({
  open: rows.filter(isOpen).length,
  overdue: rows.filter((row) => row.overdue).length,
  ...onTimeRate(rows),
});

function stateText(row: RequestRow, { words, lang }: Context): string {
  const say = words.request;
  const late = row.overdue ? say.overdue : row.onTime === false ? say.late : '';
  const free = row.itemId === null && row.progress !== 'declined' ? say.freeText : '';
  return [say.progress[row.progress], late, free].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

/** 教导处 A4复印纸 40, or A4复印纸=40; what lacks is asked for. */
async function factsTyped(
  [department, item, number]: string[],
  { ctx }: At,
  { spec = '', free }: { spec?: string; free?: true },
): Promise<Facts> {
  const { fields, askDepartment } = ctx.words.request;
  const pair = number === undefined ? /^(.+?)\s*[=＝]\s*([\d０-９]+)$/.exec(item ?? '') : null;
  const [typed, amount] = pair ? [pair[1], pair[2]] : [item, number];
  const who = departmentNamed(ctx.read(), await textArg(ctx, department, fields.department[0]));
  const known = departments(ctx.read()).some((one) => one.name === who);
  if (!known && !(await confirmed(ctx, askDepartment(who))))
    refuse(EXIT.noInput, 'department-unknown', { name: who, near: '' });
  const what = tidied(await textArg(ctx, typed, fields.name[0]));
  const quantity = amountTyped(await textArg(ctx, amount, fields.quantity[0]));
  const meant = free ? undefined : await itemMeant(ctx, what, spec);
  return {
    department: who,
    quantity,
    name: meant?.name ?? what,
    spec: meant?.spec ?? spec,
    itemId: meant?.id ?? null,
  };
}

/** The item that name and spec mean; undefined: the storeroom has none, it stays text. */
async function itemMeant(ctx: Context, name: string, spec: string): Promise<Item | undefined> {
  const reader = ctx.read();
  const exact = itemByKey(reader, itemKey({ kind: 'supply', name, spec }));
  // With a spec of its own it is that item and no other.
  if (exact !== undefined || spec !== '') return exact;
  const found = findItems(reader, workTerm(ctx).id, name, {
    kinds: ['supply', 'equipment', 'exercise-book'],
  });
  if (found.length === 0) return undefined;
  return pickOne<Item>(ctx, name, found, (item) => `${item.code} ${itemTitle(item)}`, 'kaixue supply list');
}

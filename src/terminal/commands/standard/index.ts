import { isTitle } from '../../../goods/item/item.ts';
import { type Rate, rateCell } from '../../../goods/item/quantity.ts';
import {
  normalGrades,
  removeStandard,
  SCOPES,
  type Standard,
  setStandard,
  standardKey,
  standards,
  updateStandard,
} from '../../../goods/need/standard.ts';
import { kindKept } from '../../../school/room/room.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { theDepartment } from '../../arguments/department.ts';
import { typedItem } from '../../arguments/item.ts';
import { cellTyped, textArg } from '../../arguments/text.ts';
import type { Noun, Option } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { nounOf } from '../../noun/noun.ts';
import { count, flag, itemKind, text } from '../../options.ts';
import { WHICH_ITEM } from '../item/fields.ts';
import { gradesOf, limitsText, perSaid, rowOf, type StandardRow, scopeSaid, standardRows } from './rows.ts';
import { starter } from './starter.ts';
import {
  checkLimits,
  gradesTyped,
  itemsNamed,
  limitsOf,
  scopeOf,
  scopeTyped,
  standardsTyped,
  type TypedScope,
} from './typed.ts';

/** What is typed of a standard: a quantity may say for how many and for whom (1套/2人), a scope for which grades or rooms. */
type Facts = Partial<Standard> & { rate?: Rate; said?: TypedScope };

const SCOPE = { takes: '<scope>', read: scopeTyped };

/** What each class, pupil, teacher, department, room and the school are due (配备标准). */
export const dues = nounOf<StandardRow, Facts>()('standard', {
  fields: {
    id: { align: 'right' },
    ...WHICH_ITEM,
    per: {
      ...SCOPE,
      json: 'scope',
      writes: 'said',
      empty: 'needed',
      value: (row) => row.scope,
      cell: (row, ctx) => scopeSaid(ctx, row),
    },
    quantity: text({
      only: 'edit',
      takes: '<n>',
      writes: 'rate',
      empty: 'needed',
      read: (typed) => cellTyped(rateCell, typed),
      align: 'right',
      cell: (row, ctx) => perSaid(ctx, row),
    }),
    forEach: { key: 'per', json: 'per', list: false },
    limits: { json: null, shrink: true, cell: (row, ctx) => limitsText(ctx, row) },
    grades: text({ takes: '<grades>', list: false, empty: '', read: gradesTyped, value: gradesOf }),
    roomKind: text({ takes: '<kind>', read: kindKept, list: false }),
    department: text({
      takes: '<department>',
      writes: 'departmentId',
      list: false,
      read: (typed, ctx) => theDepartment(ctx.read(), typed).id,
    }),
    lasting: flag({ list: false, value: (row) => row.lasting === 1 }),
    months: count({ list: false }),
    note: text({ list: false }),
  },
  narrow: {
    item: text({ takes: '<item>', help: (w) => w.standard.options.item }),
    kind: itemKind({ help: (w) => w.standard.options.kind }),
    per: { ...SCOPE, help: (w) => w.standard.options.scope } as Option<TypedScope>,
  },
  first: 'item',
  all(at, { item, kind, per }) {
    const named = item === undefined ? undefined : itemsNamed(at, item);
    return standardRows(at).filter(
      (row) =>
        (named?.has(row.itemId) ?? true) &&
        (per === undefined ||
          (row.scope === per.scope && row.departmentId === (per.departmentId ?? row.departmentId))) &&
        // The copies of titles are said by `book`: here only where they are asked for.
        (kind === undefined ? named !== undefined || !isTitle(row.kind) : row.kind === kind),
    );
  },
  one: (at, id) => standardRows(at).find((row) => row.id === id),
  find: standardsTyped,
  id: (row) => row.id,
  title: (row) => `#${row.id} ${row.text}`,
  code: (row) => String(row.id),
  adds: { args: '[item] [quantity]', facts: factsTyped },
  add,
  edit(tx, row, { rate: _, said: __, ...facts }, { ctx }) {
    const wanted = { ...standards(tx, row.termId, row.itemId).find(({ id }) => id === row.id)!, ...facts };
    checkLimits(wanted);
    const clash = updateStandard(tx, wanted);
    if (clash)
      refuse(EXIT.data, 'standard-twice', {
        text: `#${clash.id} ${rowOf(ctx, clash, row, row.department).text}`,
      });
  },
  remove: (tx, row) => void removeStandard(tx, row.id),
  follow(facts, { per, grades, department }) {
    const { rate, said = per === undefined ? scopeOf(rate) : undefined } = facts;
    if (said?.anyone && department !== undefined) said.scope = 'teacher';
    if (rate) Object.assign(facts, { quantity: rate.quantity, per: rate.per });
    if (said) Object.assign(facts, limitsOf(said), grades !== undefined && { grades: facts.grades });
    if (facts.lasting !== undefined) facts.lasting = facts.lasting ? 1 : 0;
    if (facts.months === 0) facts.months = null;
  },
  beside: ({ term }) => ({ term: term.code }),
  after({ words }, what, row, result) {
    const { how = what } = (result ?? {}) as { how?: 'added' | 'changed' | 'unchanged' };
    return { json: { state: how }, said: words.terminal.nouns[how](`#${row.id} ${row.text}`, 1) };
  },
  next: (w, row) => row && w.standard.next,
});

export const noun: Noun = { verbs: { ...dues.verbs, starter } };

/** 粉笔 4, 粉笔 4/班: the scope is asked for where neither the quantity nor --per says it. */
async function factsTyped(
  [typed, amount]: string[],
  { ctx }: At,
  { per, department }: { per?: TypedScope; department?: unknown },
): Promise<Facts> {
  const { fields, scopes } = ctx.words.standard;
  const item = await typedItem(ctx, await textArg(ctx, typed, fields.name[0]), { retired: true });
  const rate = cellTyped(rateCell, await textArg(ctx, amount, fields.quantity[0]));
  if (!rate)
    return refuse(EXIT.usage, 'whole-number', { option: fields.quantity[0], value: amount ?? '', least: 1 });
  let said: TypedScope | undefined =
    per ?? scopeOf(rate) ?? (department === undefined ? undefined : { scope: 'department' });
  if (!said && ctx.options.input) {
    const choices = SCOPES.filter((one) => one !== 'teachers').map((value) => ({
      name: scopes[value],
      value,
    }));
    said = { scope: await ctx.ask.choose({ message: fields.per[0], choices }) };
  }
  if (!said) return refuse(EXIT.usage, 'per-missing', {});
  return { itemId: item.id, quantity: rate.quantity, per: rate.per, ...limitsOf(said) };
}

/** Sets what a scope is due of an item: added, or changed where that scope has one already. */
function add(tx: Writer, { name: _, rate: __, said: ___, ...facts }: Facts & { name: string }, { term }: At) {
  const { itemId = 0, scope = 'class', quantity = 0 } = facts;
  const { roomKind = null, departmentId = null } = facts;
  checkLimits({ scope, roomKind, departmentId });
  const key = { itemId, scope, grades: normalGrades(facts.grades ?? ''), roomKind, departmentId };
  const there = () => standards(tx, term.id, itemId).find((one) => standardKey(one) === standardKey(key));
  // What is not said of a standard that is there stays as it was.
  const { months, note } = there() ?? {};
  const wanted = { months, note, ...facts, ...key, termId: term.id, quantity };
  const how = setStandard(tx, wanted);
  return { id: there()!.id, how };
}

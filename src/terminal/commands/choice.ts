import type { ClassChoice, ClassDue } from '../../goods/choice/choice.ts';
import { choose, classChoices, classDues, pay, setClassChoice } from '../../goods/choice/store.ts';
import { findItems, isNamedInFull } from '../../goods/item/find.ts';
import { isSupply, yuan } from '../../goods/item/item.ts';
import { itemKey } from '../../goods/item/key.ts';
import { priceCell } from '../../goods/item/price.ts';
import { insertItem, itemByKey, updateItem } from '../../goods/item/store.ts';
import { className } from '../../school/class/name.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { amountSaid } from '../../words/said.ts';
import { typedClass } from '../arguments/class.ts';
import { workTerm } from '../arguments/day.ts';
import { cellTyped } from '../arguments/text.ts';
import type { Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { listOf } from '../noun/noun.ts';
import { classes, day, fen, text } from '../options.ts';
import { thePupil } from './student/pupil.ts';

const OF = { class: classes({ help: (w) => w.choice.options.class, many: true }) };
const isOf = (one: { classId: number; name: string }, name?: string, of?: readonly { id: number }[]) =>
  (name === undefined || one.name.includes(name)) &&
  (of === undefined || of.some(({ id }) => id === one.classId));

const NARROW = { ...OF, what: text({ takes: '<item>', help: (w) => w.choice.options.what }) };

/** What classes ordered, a size a row. */
const { list } = listOf<ClassChoice>()((w) => w.choice, 'choices', {
  fields: {
    name: {},
    class: { key: 'classCode', cell: (one, ctx) => className(one.classCode, ctx.lang) },
    spec: { cell: (one) => one.spec || null },
    quantity: { align: 'right', cell: (one, ctx) => amountSaid(ctx.words, one.quantity, one.unit) },
    named: { number: 'quiet', list: 'some', align: 'right' },
    price: { key: 'priceFen', json: 'price_fen', number: 'yuan' },
    due: {
      json: 'due_fen',
      number: 'yuan',
      value: (one) => (one.priceFen === null ? null : one.priceFen * one.quantity),
    },
  },
  narrow: NARROW,
  first: 'what',
  all: ({ reader, term }, { class: of, what }) =>
    classChoices(reader, term.id).filter((one) => isOf(one, what, of)),
  total: (w, all) => w.choice.total({ n: all.reduce((sum, one) => sum + one.quantity, 0) }),
});

/** What classes are to pay for what they ordered, and have paid. */
const dues = listOf<ClassDue>()((w) => w.choice.lists.money, 'dues', {
  fields: {
    name: {},
    class: { key: 'classCode', cell: (one, ctx) => className(one.classCode, ctx.lang) },
    quantity: { align: 'right' },
    due: { key: 'dueFen', json: 'due_fen', number: 'yuan' },
    paid: { key: 'paidFen', json: 'paid_fen', number: 'yuan' },
    open: {
      json: 'open_fen',
      number: 'yuan',
      value: (one) => (one.dueFen === null ? null : one.dueFen - one.paidFen),
    },
  },
  narrow: NARROW,
  first: 'what',
  all: ({ reader, term }, { class: of, what }) =>
    classDues(reader, term.id).filter((one) => isOf(one, what, of)),
  total(w, all) {
    const sum = (of: (one: ClassDue) => number) => yuan(all.reduce((total, one) => total + of(one), 0));
    return w.choice.money({ due: sum((one) => one.dueFen ?? 0), paid: sum((one) => one.paidFen) });
  },
});

/** `choice set 三2 夏季校服 130码=12 140码=20`: how many a class orders of each size; `--pupil` what one of it chose. */
const set = command({
  args: '<class> <item> <size...>',
  options: {
    pupil: text({ takes: '<name>', help: (w) => w.choice.options.pupil }),
    price: fen({ help: (w) => w.choice.options.price }),
    unit: text({ help: (w) => w.choice.options.unit }),
  },
  writes: true,
  async run(ctx, [typed = '', name = '', ...sizes], { pupil: who, price, unit }) {
    const term = workTerm(ctx);
    const cls = await typedClass(ctx, term, typed);
    const pupil = who && (await thePupil(ctx, term, who, (one) => one.classId === cls.id));
    if (pupil && pupil.classId !== cls.id)
      refuse(EXIT.usage, 'choice-unknown-pupil', { class: cls.code, name: pupil.name });
    const wanted = sizes.map((size) => sizeTyped(size, pupil !== undefined && pupil !== ''));
    const now = ctx.change('choice-set', { class: cls.code, item: name }, (tx) => {
      for (const { spec, quantity } of wanted) {
        const item = itemOf(tx, term.id, { name, spec, price, unit });
        if (pupil) choose(tx, term.id, { id: pupil.id, classId: cls.id }, item, quantity);
        else setClassChoice(tx, term.id, cls, item, quantity);
      }
      return classChoices(tx, term.id).filter((one) => one.classId === cls.id && one.name === name);
    });
    ctx.answer({
      json: {
        class: cls.code,
        choices: now.map(({ spec, quantity, itemId }) => ({ spec, quantity, item: itemId })),
      },
      text: () =>
        ctx.words.choice.set({
          class: className(cls.code, ctx.lang),
          name,
          sizes: now
            .map((one) => `${one.spec} ${amountSaid(ctx.words, one.quantity, one.unit)}`.trim())
            .join(ctx.words.list),
        }),
    });
  },
});

/** `choice pay 三2 夏季校服 2400`: money that came in; less than nothing was paid back. */
const payVerb = command({
  args: '<class> <item> <yuan>',
  options: { on: day({ help: (w) => w.choice.options.on }) },
  writes: true,
  async run(ctx, [typed = '', name = '', amount = ''], { on = ctx.today }) {
    const term = workTerm(ctx);
    const cls = await typedClass(ctx, term, typed);
    const back = /^[-−退]/.test(amount);
    const sum = cellTyped(priceCell, amount.replace(/^[-−退]/, '')) ?? 0;
    const of = (reader: Reader) =>
      classDues(reader, term.id).find((one) => one.classId === cls.id && one.name === name) ??
      refuse(EXIT.noInput, 'choice-none', { class: cls.code, name });
    if (sum === 0) refuse(EXIT.usage, 'choice-pay-nothing', { value: amount });
    const due = ctx.change('choice-pay', { class: cls.code, item: name, yuan: amount }, (tx) => {
      of(tx);
      pay(tx, { termId: term.id, classId: cls.id, name, fen: back ? -sum : sum, paidOn: on });
      return of(tx);
    });
    ctx.answer({
      json: { due: dues.json(due, ctx) },
      text: () =>
        ctx.words.choice.paid({
          ...{ class: className(cls.code, ctx.lang), name, paid: yuan(due.paidFen) },
          due: due.dueFen === null ? '' : yuan(due.dueFen),
        }),
    });
    const unpriced = classChoices(ctx.read(), term.id).find(
      (one) => one.name === name && one.classId === cls.id && one.priceFen === null,
    );
    if (unpriced) ctx.next(ctx.words.choice.priceNext([name, unpriced.spec].filter(Boolean).join(' ')));
  },
});

/** Orders of classes by size or choice. */
export const noun: Noun = { verbs: { list, set, pay: payVerb, money: dues.list } };

/** 130码=12; a pupil's 130码 is one of it; 40 alone is of a thing without sizes. @throws Refusal 2 */
function sizeTyped(typed: string, one: boolean): { spec: string; quantity: number } {
  const plain = typed.normalize('NFKC').trim();
  const [, spec = '', amount] = /^(?:(.*)=)?(\d{1,6})$/.exec(plain) ?? [];
  if (one && !plain.includes('=')) return { spec: plain, quantity: 1 };
  return amount === undefined
    ? refuse(EXIT.usage, 'choice-size-bad', { value: typed })
    : { spec: spec.trim(), quantity: Number(amount) };
}

/**
 * The item of a thing and a size; one that nobody ordered before is added. What is known by that name under another key, as books are, is
 * no second item. @throws Refusal 2 for a textbook: all pupils have it
 */
function itemOf(
  tx: Writer,
  termId: number,
  {
    name,
    spec,
    price,
    unit,
  }: { name: string; spec: string; price: number | null | undefined; unit: string | undefined },
) {
  const kinds = (['supply', 'aid'] as const).map((kind) => itemKey({ kind, name, spec }));
  const known =
    kinds.map((key) => itemByKey(tx, key)).find((item) => item !== undefined) ??
    findItems(tx, termId, name).find(
      (item) => isNamedInFull(item, name) && (!isSupply(item.kind) || item.spec === spec),
    );
  if (known?.kind === 'book' || known?.kind === 'guide')
    refuse(EXIT.usage, 'choice-of-book', { name: known.name, code: known.code });
  if (known && price !== undefined) updateItem(tx, known.id, { priceFen: price });
  if (known) return known;
  const id = insertItem(tx, {
    kind: 'supply',
    name,
    spec,
    key: kinds[0]!,
    unit: unit ?? '件',
    priceFen: price ?? null,
  });
  return { id, name };
}

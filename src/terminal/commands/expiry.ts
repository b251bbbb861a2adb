import { EXIT, refuse } from '../../words/problem.ts';
import {
  type Expiry,
  type ExpiryFacts,
  expiriesNamed,
  expiryState,
  renewedUntil,
} from '../../work/expiry/expiry.ts';
import { addExpiry, editExpiry, expiries, removeExpiry } from '../../work/expiry/store.ts';
import { personArg } from '../arguments/person.ts';
import { pickOne } from '../arguments/pick.ts';
import type { Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { nounOf } from '../noun/noun.ts';
import { count, day, flag, text } from '../options.ts';

const titleOf = (one: Expiry) => [one.name, one.place, one.number].filter(Boolean).join(' ');

const { verbs, told } = nounOf<Expiry, ExpiryFacts>()('expiry', {
  json: ['expiry', 'expiries'],
  fields: {
    id: { align: 'right' },
    name: text({ only: 'edit', empty: 'needed', filter: 'part' }),
    place: text({ empty: '', filter: 'part', shrink: true }),
    number: text({ empty: '', list: 'some' }),
    until: day({ key: 'validUntil', json: 'valid_until', empty: 'needed' }),
    state: {
      value: (one, ctx) => expiryState(one, ctx.today),
      cell: (one, ctx) => ctx.words.expiry.states[expiryState(one, ctx.today)],
    },
    remind: count({ empty: 'needed', list: 'show' }),
    cycle: count({ least: 1, most: 240, list: 'some' }),
    owner: text({ takes: '<who>', writes: 'ownerId', read: (said, ctx) => personArg(ctx.read(), said).id }),
    renewedOn: { list: 'show' },
    note: text({ list: 'show' }),
  },
  narrow: {
    overdue: flag({ help: (w) => w.expiry.options.overdue, against: ['soon'] }),
    soon: flag({ help: (w) => w.expiry.options.soon }),
  },
  all: ({ ctx, reader }, { overdue, soon }) =>
    expiries(reader).filter((one) => {
      const state = expiryState(one, ctx.today);
      return overdue ? state === 'over' : soon ? state !== 'fine' : true;
    }),
  find: ({ reader }, typed) => expiriesNamed(expiries(reader), typed),
  id: (one) => one.id,
  title: titleOf,
  add: addExpiry,
  edit: editExpiry,
  remove: removeExpiry,
  total: (w, all, { ctx }) => {
    const of = (state: string) => all.filter((one) => expiryState(one, ctx.today) === state).length;
    return w.expiry.total({ all: all.length, over: of('over'), soon: of('soon') });
  },
});

/** `expiry renew 灭火器 --on 2-20`: it was tested, replaced or signed anew; its next last day follows from its cycle. */
const renew = command({
  args: '<name...>',
  options: {
    on: day({ help: (w) => w.expiry.options.on }),
    until: day({ help: (w) => w.expiry.options.until }),
  },
  writes: true,
  async run(ctx, typed, { on = ctx.today, until }) {
    const said = typed.join(' ');
    const one = await pickOne(ctx, said, expiriesNamed(expiries(ctx.read()), said), titleOf, 'kaixue expiry');
    const validUntil =
      until ?? renewedUntil(one, on) ?? refuse(EXIT.usage, 'expiry-no-cycle', { name: one.name, id: one.id });
    const [expiry] = ctx.change('expiry-renew', { expiry: titleOf(one) }, (tx) => {
      editExpiry(tx, one, { renewedOn: on, validUntil });
      return told(ctx, tx, [one.id]);
    });
    ctx.answer({
      json: { expiry },
      text: () => ctx.words.expiry.renewed({ what: titleOf(one), until: validUntil }),
    });
    return EXIT.done;
  },
});

/** 到期台账: what is valid until a day. */
export const noun: Noun = { verbs: { ...verbs, renew } };

import {
  ASSET_STATES,
  type Asset,
  type AssetFacts,
  assetsNamed,
  assetTitle,
  assetValue,
} from '../../goods/asset/asset.ts';
import {
  addAsset,
  assets,
  editAsset,
  removeAsset,
  replaceAsset,
  scrapAsset,
} from '../../goods/asset/store.ts';
import { yuan } from '../../goods/item/item.ts';
import { replaceOn } from '../../goods/property/property.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { theDepartment } from '../arguments/department.ts';
import { personArg } from '../arguments/person.ts';
import { pickOne } from '../arguments/pick.ts';
import { confirmed } from '../ask.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { verbsOf } from '../noun/noun.ts';
import { choice, count, day, fen, flag, person, text } from '../options.ts';

const verbs = verbsOf<Asset, AssetFacts>()('asset', {
  fields: {
    number: text({ empty: 'needed' }),
    name: text({ only: 'edit', empty: 'needed', shrink: true }),
    spec: text({ empty: '', list: 'some', shrink: true }),
    category: text({ empty: '', list: 'show', filter: 'is', word: true }),
    unit: text({ empty: '', list: 'show', word: true }),
    quantity: count({ least: 1, empty: 'needed' }),
    price: fen({ key: 'priceFen', json: 'price_fen', number: 'yuan', list: 'show' }),
    worth: { json: 'worth_fen', value: assetValue, number: 'yuan', list: 'some' },
    acquired: day({ list: 'some' }),
    life: count({ key: 'lifeYears', json: 'life_years', least: 1, most: 100, list: 'show' }),
    renew: { json: 'replace_on', value: replaceOn, list: 'some' },
    place: text({ key: 'at', writes: 'place', empty: '', filter: 'part' }),
    department: text({
      writes: 'departmentId',
      list: 'some',
      filter: 'is',
      read: (said, ctx) => theDepartment(ctx.read(), said).id,
    }),
    holder: text({
      takes: '<who>',
      writes: 'holderId',
      list: 'some',
      filter: 'part',
      read: (said, ctx) => personArg(ctx.read(), said).id,
    }),
    state: choice(
      ASSET_STATES.filter((one) => one !== 'scrapped'),
      (w) => w.asset.states,
    )({ empty: 'needed', filter: 'is', cell: (one, ctx) => ctx.words.asset.states[one.state] }),
    scrapped: { key: 'scrappedOn', json: 'scrapped_on', list: 'show' },
    reason: { list: 'show' },
    replaces: { list: 'show' },
    replacedBy: { list: 'show' },
    note: text({ list: 'show' }),
  },
  narrow: {
    all: flag({ help: (w) => w.asset.options.all }),
    due: flag({ help: (w) => w.asset.options.due }),
  },
  all: ({ ctx, reader }, { all, due }) =>
    assets(reader).filter(
      (one) => (all || one.state !== 'scrapped') && (!due || (replaceOn(one) ?? '9999') <= ctx.today),
    ),
  one: ({ reader }, id) => assets(reader).find((one) => one.id === id),
  find: ({ reader }, typed) => assetsNamed(assets(reader), typed),
  id: (one) => one.id,
  title: assetTitle,
  code: (one) => one.number,
  add: (tx, facts, { term }) => addAsset(tx, facts, term.id),
  edit: (tx, one, facts, { term }) => editAsset(tx, one, facts, term.id),
  remove: removeAsset,
  total: (w, all) =>
    w.asset.total({
      count: all.reduce((sum, one) => sum + one.quantity, 0),
      worth: yuan(all.reduce((sum, one) => sum + (assetValue(one) ?? 0), 0)),
    }),
});

/** Each piece that is typed; those that are scrapped only where `of` is all. */
async function typedAssets(ctx: Context, typed: readonly string[]): Promise<Asset[]> {
  const all = assets(ctx.read());
  const found: Asset[] = [];
  for (const said of typed) {
    const meant = assetsNamed(all, said);
    const current = meant.filter((one) => one.state !== 'scrapped');
    found.push(
      await pickOne(ctx, said, current.length > 0 ? current : meant, assetTitle, 'kaixue asset list'),
    );
  }
  return found;
}

const titles = (all: readonly Asset[], ctx: Context) => all.map(assetTitle).join(ctx.words.list);

/** `asset move ZC0001 ZC0002 --to 203 --holder 韩娟`. */
const move = command({
  args: '<number...>',
  writes: true,
  options: {
    to: text({ takes: '<place>', help: (w) => w.asset.options.to }),
    holder: person({ help: (w) => w.asset.options.holder }),
  },
  async run(ctx, typed, { to, holder }) {
    if (to === undefined && holder === undefined) refuse(EXIT.usage, 'asset-move-where', {});
    const wanted = await typedAssets(ctx, typed);
    const term = workTerm(ctx);
    const moved = ctx.change('asset-move', { asset: titles(wanted, ctx) }, (tx) => {
      for (const one of wanted) editAsset(tx, one, { place: to, holderId: holder?.id }, term.id);
      return assets(tx).filter((one) => wanted.some(({ id }) => id === one.id));
    });
    const { at: place, holder: keeper } = moved[0]!;
    ctx.answer({
      json: { moved: moved.map((one) => one.number), place, holder: keeper },
      text: () =>
        ctx.words.asset.moved({
          what: titles(moved, ctx),
          place: to ? place : '',
          holder: holder ? (keeper ?? '') : '',
        }),
    });
    return EXIT.done;
  },
});

/** `asset scrap ZC0001 --reason 到年限`. */
const scrap = command({
  args: '<number...>',
  writes: true,
  options: {
    reason: text({ help: (w) => w.asset.options.reason }),
    on: day({ help: (w) => w.asset.options.on }),
  },
  async run(ctx, typed, { reason, on = ctx.today }) {
    const wanted = await typedAssets(ctx, typed);
    if (reason === undefined)
      return refuse(EXIT.usage, 'asset-reason-missing', { number: wanted[0]!.number });
    const what = titles(wanted, ctx);
    if (wanted.length > 1 && !(await confirmed(ctx, ctx.words.asset.askScrap(what)))) return EXIT.done;
    ctx.change('asset-scrap', { asset: what }, (tx) => {
      for (const one of wanted) scrapAsset(tx, one, { scrappedOn: on, reason });
    });
    ctx.answer({
      json: { scrapped: wanted.map((one) => one.number), on, reason },
      text: () => ctx.words.asset.scrapped(what),
    });
    return EXIT.done;
  },
});

/** `asset replace ZC0001 --price 3500`: the old one is scrapped, a new one with the next number comes for it. */
const replace = command({
  args: '<number>',
  writes: true,
  options: {
    number: text({ takes: '<number>', help: (w) => w.asset.options.number }),
    price: fen({ help: (w) => w.asset.options.price }),
    on: day({ help: (w) => w.asset.options.on }),
  },
  async run(ctx, typed, { number, price, on = ctx.today }) {
    const [old] = await typedAssets(ctx, typed);
    const term = workTerm(ctx);
    const how = { termId: term.id, on, reason: ctx.words.asset.swap };
    const now = ctx.change('asset-replace', { asset: assetTitle(old!) }, (tx) => {
      const id = replaceAsset(tx, old!, { number, priceFen: price }, how);
      return assets(tx).find((one) => one.id === id)!;
    });
    ctx.answer({
      json: { scrapped: old!.number, number: now.number, on },
      text: () => ctx.words.asset.replaced({ old: assetTitle(old!), now: assetTitle(now) }),
    });
    return EXIT.done;
  },
});

/** 固定资产: property by the piece. */
export const noun: Noun = { verbs: { ...verbs, move, scrap, replace } };

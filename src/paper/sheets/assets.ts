import { type Asset, assetValue } from '../../goods/asset/asset.ts';
import { assets } from '../../goods/asset/store.ts';
import { sheet } from './content.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/** 固定资产台账 (register of fixed assets): a row a number, to be checked on the spot and signed by who keeps it. */
export const assetSheet = sheet('assets', ({ reader, words }) => {
  const all = reader ? assets(reader).filter((one) => one.state !== 'scrapped') : [];
  const say = words.asset;
  const table = tableOf<Asset>(words, {
    no: numbered,
    i1: { label: say.fields.number[0], width: 9, value: (one) => one.number },
    item: { label: say.fields.name[0], width: 14, value: (one) => one.name },
    spec: (one) => one.spec,
    unit: (one) => one.unit,
    quantity: (one) => one.quantity,
    price: { label: say.fields.price[0], value: (one) => one.priceFen },
    money: { label: say.fields.worth[0], value: assetValue },
    i2: { label: say.fields.acquired[0], value: (one) => one.acquired },
    i3: { label: say.fields.life[0], kind: 'count', value: (one) => one.lifeYears },
    place: { as: 'where', key_column: false, value: (one) => one.at },
    owner: { label: say.fields.holder[0], value: (one) => one.holder ?? one.department },
    state: { label: say.fields.state[0], value: (one) => say.states[one.state] },
    sign: BY_HAND,
  });
  return {
    nothing: all.length === 0,
    page: 'landscape',
    signed: ['maker', 'logistics', 'date'],
    columns: table.columns,
    parts: [{ groups: [table.group(all, { total: 'total' })], blankRows: 3 }],
  };
});

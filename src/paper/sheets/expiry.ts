import { type Expiry, expiryState } from '../../work/expiry/expiry.ts';
import { expiries } from '../../work/expiry/store.ts';
import { sheet } from './content.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/** 到期台账 (register of expiry days): what is valid until when, whose it is, and room to write what was done. */
export const expirySheet = sheet('expiry', ({ reader, words, today }) => {
  const all = reader ? expiries(reader) : [];
  const say = words.expiry;
  const table = tableOf<Expiry>(words, {
    no: numbered,
    what: { label: say.fields.name[0], width: 14, value: (one) => one.name },
    place: { as: 'where', value: (one) => one.place },
    i1: { label: say.fields.number[0], value: (one) => one.number },
    deadline: { label: say.fields.until[0], value: (one) => one.validUntil },
    state: { label: say.fields.state[0], value: (one) => say.states[expiryState(one, today)] },
    owner: (one) => one.owner,
    date: { label: say.fields.renewedOn[0] },
    sign: BY_HAND,
  });
  return {
    nothing: all.length === 0,
    page: 'landscape',
    signed: ['maker', 'logistics', 'date'],
    columns: table.columns,
    parts: [{ groups: [table.group(all)], blankRows: 3 }],
  };
});

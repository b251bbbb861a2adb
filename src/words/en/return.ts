import type { Words } from '../index.ts';

export const putBack: Words['return'] = {
  help: 'put back what was handed out, or send goods back to the supplier',
  options: {
    from: 'from whom: a class, a person, a department, a room',
    toSupplier: 'the supplier it goes back to',
    reason: 'the reason',
  },
  putBack: (a) => `${a.who} put back ${a.what}: ${a.document} (no. ${a.id}).`,
  toSupplier: (a) =>
    `Back to ${a.supplier}: ${a.what}, ${a.document} (no. ${a.id})${a.waited > 0 ? `; ${a.waited} of it had been waiting outside` : ''}.`,
  owedAgain: (all) =>
    `${all.map((a) => `${a.item}: due ${a.need}, has ${a.has}, so ${a.owed} are owed again`).join('; ')}. If these were more than the note said, the books never had them: kaixue undo`,
  askFrom: 'From whom? (a class, a person, a department)',
  askReason: 'Why (damp, pages missing, worn out …)?',
  actions: { return: 'put back or return to the supplier' },
  problems: {
    'reason-missing': 'The reason is missing.\nAdd --reason, as in kaixue {command} … --reason damp.',
    'from-missing':
      'Nothing says who brings it back.\nWrite --from {aClass} (or a person, a department); to the supplier: --to-supplier NAME.',
    'return-two-ways': '--from and --to-supplier do not go together.\nRecord them one after the other.',
  },
};

export const exchange: Words['exchange'] = {
  help: 'swap misprinted copies on the spot',
  options: { reason: 'the reason', later: 'none to swap for: take the bad ones in, owe the good ones' },
  done: (a) =>
    `${a.who}: swapped ${a.what}, in by ${a.back}, ${a.out === null ? 'owed until some come' : `out by ${a.out}`}.`,
  askReason: 'Why are they swapped (pages missing, misbound …)?',
  askLater: (lacking) => `${lacking}. Take the bad ones in and owe the good ones?`,
  next: 'The bad copies wait outside; the note to the bookshop: kaixue print exchange-note',
  actions: { exchange: 'exchange copies' },
  problems: {
    'exchange-none':
      'There is none to swap for, nothing was recorded\nTo take the bad ones in and owe the good ones: the same with --later; once some come, kaixue issue {who}.',
  },
};

export const short: Words['short'] = {
  help: 'a recipient counted fewer than its note says',
  options: {
    inStoreroom: 'they still lie in the storeroom (miscounted): put back, nothing written off',
    reason: 'the reason (else “short”)',
  },
  reason: 'short',
  done: (a) =>
    `${a.who} is short of ${a.what}: put back by ${a.back}${a.lost ? `, written off by ${a.lost}` : ', still in the storeroom'}; they are owed now.`,
  makeUp: (command) => `The storeroom has them, hand them out now: ${command}`,
  toBuy: (item) =>
    `The storeroom has none: they count as short (kaixue plan ${item}); for the bookshop: kaixue print shortages`,
  found: (typed) =>
    `They do lie in the storeroom? Take it back (kaixue undo), then: kaixue short ${typed} --in-storeroom`,
  confirmed: (a) => `${a.document} is confirmed already. Record them as short (${a.command})?`,
  actions: { short: 'record copies short' },
  problems: {
    'document-confirmed-short':
      'Document {document} is confirmed already\nWhat was found short after it left is recorded by: {command}',
  },
};

export const damage: Words['damage'] = {
  help: 'write off what went bad in the storeroom',
  options: { reason: 'the reason', party: 'who handled it' },
  done: (a) => `Written off: ${a.what}, ${a.document} (no. ${a.id}).`,
  actions: { damage: 'write off damage' },
};

export const scrap: Words['scrap'] = {
  help: 'scrap property that has served its time',
  options: {
    from: 'from whom: a class, a person, a department, a room',
    reason: 'the reason',
    approved: 'who approved it',
  },
  done: (a) => `${a.who}: scrapped ${a.what}, ${a.document} (no. ${a.id}).`,
  storeroom: 'Storeroom',
  actions: { scrap: 'scrap property' },
};

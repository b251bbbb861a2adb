import type { Words } from '../index.ts';

export const asset: Words['asset'] = {
  help: 'fixed assets: a number each, when bought, price, life, where, who keeps it, state',
  verbs: {
    move: 'put elsewhere, or give into other hands; several at once',
    scrap: 'scrap, with the reason; several at once',
    replace: 'old for new: the old one is scrapped, the new one noted, each knows of the other',
  },
  options: {
    all: 'those that were scrapped too',
    due: 'only those past their life',
    to: 'where to: a room, a place, or words',
    holder: 'who keeps it from now on',
    reason: 'why it is scrapped',
    on: 'on which day (today)',
    number: 'number of the new one (the next)',
    price: 'price of the new one (yuan)',
  },
  fields: {
    number: ['Number', 'asset number (the next, ZC0001, unless said)'],
    name: ['Name', 'new name'],
    spec: ['Spec'],
    category: ['Category'],
    unit: ['Unit'],
    quantity: ['Quantity', 'how many pieces have this number'],
    price: ['Price (¥)', 'price of one (yuan)'],
    worth: ['Worth (¥)'],
    acquired: ['Bought'],
    life: ['Life (years)', 'years of use'],
    renew: ['Due'],
    place: ['Place', 'where it is: a room, a place, or words'],
    department: ['Department'],
    holder: ['Kept by'],
    state: ['State', 'state: in-use, idle, broken'],
    scrapped: ['Scrapped'],
    reason: ['Reason'],
    replaces: ['Came for'],
    replacedBy: ['Replaced by'],
    note: ['Note'],
  },
  states: { 'in-use': 'in use', idle: 'idle', broken: 'broken', scrapped: 'scrapped' },
  none: 'No fixed assets yet: kaixue import ASSETS.xlsx, or kaixue asset add Projector --price 3200 --place 203',
  total: ({ count, worth }) => `${count} pieces, worth ¥${worth}`,
  moved: ({ what, place, holder }) =>
    `${what}: ${[place && `now in ${place}`, holder && `kept by ${holder}`].filter(Boolean).join(', ')}`,
  askScrap: (what) => `Scrap these: ${what}?`,
  scrapped: (what) => `Scrapped: ${what}`,
  swap: 'old for new',
  replaced: ({ old, now }) => `${old} is scrapped, ${now} came for it`,
  actions: {
    add: 'note an asset',
    edit: 'edit an asset',
    remove: 'remove an asset',
    move: 'move assets',
    scrap: 'scrap assets',
    replace: 'replace an asset',
  },
  problems: {
    'asset-there': 'There is an asset “{number}” already\nSee which: kaixue asset show {number}.',
    'asset-repeated':
      'The number “{number}” stands in a row above too\nGive each piece its own; where a lot shares one number, make it one row with its quantity.',
    'asset-was-replaced':
      '“{number}” was replaced by “{by}”\nIf that was wrong: kaixue undo; to replace the new one: kaixue asset replace {by}.',
    'asset-is-scrapped': '“{number}” is scrapped already\nIf that was wrong: kaixue undo.',
    'asset-move-where':
      'Neither a place nor a keeper was given\nSuch as kaixue asset move ZC0001 --to 203 --holder NAME',
    'asset-reason-missing': 'No reason was given\nSuch as kaixue asset scrap {number} --reason "worn out"',
    'asset-worth-uneven':
      'The worth cannot be shared evenly by {quantity} pieces\nGive the price of one, or a row and a number to each.',
    'asset-state-unreadable': 'This state is not understood\nWrite in use, idle, broken or scrapped.',
    'asset-department-new':
      '{names} were no departments of the school yet and were added\nAnother name of one: kaixue department merge NAME DEPARTMENT; no department at all: kaixue department remove NAME',
    'asset-department-unknown':
      '“{name}” is no department; none was noted\nWrite which department has it and read the list again; which class uses it is where it stands.',
    'asset-holder-unknown':
      'Nobody (or more than one) on the staff list is called “{name}”; no keeper was noted\nSee kaixue staff list; to say who: kaixue asset move NUMBER --holder NAME.',
  },
};

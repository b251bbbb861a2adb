import type { Words } from '../index.ts';

export const supply: Words['supply'] = {
  help: 'supplies and equipment: spec, price, pack, place, expected life',
  fields: {
    code: ['Code', 'code; given by the program when left out'],
    kind: ['Kind', 'only one kind: supply or equipment'],
    name: ['Name', 'name'],
    spec: ['Spec', 'exact specification'],
    unit: ['Unit', 'unit, such as box, piece'],
    category: ['Category', 'category, such as office supplies'],
    price: ['Price (¥)', 'price in yuan, such as 8.50'],
    pack: ['Pack', 'units in a pack; buying is by whole packs'],
    held: ['Held'],
    minimum: ['Minimum', 'lowest stock; below it you are warned'],
    place: ['Place', 'where it is kept'],
    supplier: ['Supplier', 'supplier'],
    lead: ['Lead time', 'working days from order to arrival'],
    funding: ['Funding', 'funding: 国家免费, 地方免费, 自愿自费, 公用经费'],
    spare: ['Spare', 'spare units (0 unless asked)'],
    policy: ['When short', 'when short: first-lesson, even or whole-class'],
    equipment: ['Equipment', 'equipment: lasting property with a day of purchase and a life'],
    acquired: ['Acquired', 'day it was acquired, such as 2021-09-01'],
    condition: ['Condition', 'condition, such as good, to be mended, broken'],
    life: ['Expected life', 'expected life in years; then it is due for replacement'],
    replace: ['Replace on'],
    state: ['Note'],
  },
  options: {
    due: 'only property that is due for replacement',
    by: 'due until this day; today unless given',
    retired: 'the retired ones too',
  },
  leadDays: (n) => `${n} working ${n === 1 ? 'day' : 'days'}`,
  years: (n) => `${n} ${n === 1 ? 'year' : 'years'}`,
  overdue: 'due',
  retired: 'retired',
  none: 'No supplies fit. Read a stock list: kaixue import FILE; or kaixue supply add chalk --spec "box of 48" --unit box',
  removed: { retired: (title) => `${title} has movements or orders: retired, not deleted` },
  next: (a) =>
    `Who is due how many: kaixue standard add ${a.code} 4 --per class; goods in: kaixue receive ${a.code}=QTY`,
  actions: { add: 'add a supply', edit: 'edit a supply', remove: 'remove a supply' },
  problems: {
    'item-price-differs':
      'The price of {count} differs from the one known, which is kept: {prices}\nIf it has changed: kaixue book edit TITLE --price PRICE, for supplies kaixue supply edit.',
    'supply-price-differs':
      '{name} has two prices: {first} and {second}\nOne name and specification has one price.',
    'supply-there':
      '{name} is here already (code {code}).\nTell another one of that name apart by --spec; to change it: kaixue supply edit {code}.',
    'item-code-taken':
      'The code {code} belongs to {name}.\nTake another code, or leave --code out to be given one.',
  },
};

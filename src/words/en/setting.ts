import type { Words } from '../index.ts';

export const budget: Words['budget'] = {
  help: 'budgets by category against what was ordered and received',
  verbs: { set: 'set the budget of a category (yuan): kaixue budget set CATEGORY 3000' },
  fields: {
    category: ['Category'],
    budget: ['Budget (¥)'],
    committed: ['Committed (¥)'],
    received: ['Received (¥)'],
    left: ['Left (¥)'],
    state: ['Note'],
  },
  over: 'over budget',
  none: 'No budgets and no purchases this term. Set one: kaixue budget set CATEGORY 3000',
  set: (a) => `${a.term}: ${a.yuan} yuan for ${a.category}.`,
  removed: (a) => `No budget for ${a.category} any more.`,
  unknown: (a) => `No item is of "${a.category}" yet. Categories: ${a.known}`,
  actions: { set: 'set a budget', remove: 'remove a budget' },
  problems: {
    'budget-amount':
      '"{value}" is no budget.\nWrite kaixue budget set CATEGORY 3000, in yuan with two decimals at most.',
    'budget-unknown': '{category} has no budget.\nThe budgets are in kaixue budget.',
  },
};

export const setting: Words['setting'] = {
  help: 'figures that a school may edit: signature thresholds, counters, times …',
  verbs: { set: 'change one' },
  fields: { what: ['What'], value: ['Now'], default: ['Default'], key: ['Key'] },
  set: (a) => `${a.what}: ${a.value || '(empty)'}`,
  next: 'Change: kaixue setting set KEY VALUE; - gives the default back',
  keys: {
    'collection.counters': 'counters that hand out books at once',
    'collection.start': 'when collecting books starts',
    'collection.minutes': 'minutes that a class with an average number of copies takes',
    'share.least': 'per cent of its copies that every class gets before earlier lessons count',
    'books.teacher-copies':
      'teacher copies beside a title: title is the total, class is copies for each class',
    'ready.lacking': 'per cent of copies that may lack before a lesson is blocked',
    'ready.subjects': 'special needs of subjects (JSON; empty: as shipped)',
    'purchase.thresholds': 'yuan above which a purchase needs another signature',
    'print.copies': 'copies of a sheet that is signed, where --copies is not given',
    aliases: 'names of the school for commands (JSON; set by kaixue config set alias.NAME COMMAND --school)',
  },
  actions: { set: 'change a setting' },
  problems: {
    'setting-unknown': 'There is no setting "{key}".\nThere are: {known}',
    'setting-number': '{key} cannot be "{value}".\nWrite a whole number from {least} to {most}.',
    'setting-choice': '{key} cannot be "{value}"\nIt takes {choices}.',
    'setting-time': '"{value}" is no time for {key}.\nWrite 08:30.',
    'setting-amounts': '{key} cannot be "{value}".\nWrite whole yuan with commas, such as 500,1000.',
    'setting-json':
      '{key} is no valid JSON.\nWrite it like templates/standards/subjects.json; - gives the default back.',
  },
};

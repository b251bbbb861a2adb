import type { Words } from '../index.ts';
import { count } from './say.ts';

export const expiry: Words['expiry'] = {
  help: 'expiry days: extinguishers, lifts, water tests, insurance, contracts, health certificates',
  verbs: { renew: 'note that it was tested, replaced or signed anew; the next day follows from its cycle' },
  options: {
    overdue: 'only what is past its day',
    soon: 'only what is past its day or soon will be',
    on: 'the day it was done (today unless given)',
    until: 'valid until (by its cycle unless given)',
  },
  fields: {
    id: ['No.'],
    name: ['Name', 'new name'],
    place: ['Place', 'where it is, or whose (a health certificate)'],
    number: ['Number', 'its number'],
    until: ['Valid until', 'valid until, as 2027-05-01'],
    state: ['State'],
    remind: ['Remind', 'days before'],
    cycle: ['Cycle', 'months from one to the next'],
    owner: ['Owner'],
    renewedOn: ['Last done'],
    note: ['Note'],
  },
  states: { fine: 'valid', soon: 'soon', over: 'past its day' },
  none: 'Nothing is noted: kaixue import LIST.xlsx, or kaixue expiry add extinguisher --place corridor --until 2027-05-01 --cycle 12',
  total: (a) => `${count(a.all, 'entry', 'entries')}, ${a.over} past their day, ${a.soon} soon.`,
  renewed: (a) => `${a.what}: valid until ${a.until}`,
  actions: {
    add: 'add an expiry day',
    edit: 'edit an expiry day',
    remove: 'remove an expiry day',
    renew: 'renew',
  },
  problems: {
    'expiry-there':
      'There is “{name}” already\nChange it with kaixue expiry edit {id}; if it was done: kaixue expiry renew {id}.',
    'expiry-until-missing':
      'say until when it is valid\nFor example kaixue expiry add {name} --until 2027-05-01 --cycle 12',
    'expiry-cycle-unreadable': 'this says no number of months\nWrite 12, 12个月, 一年, 半年 or 每季度.',
    'expiry-no-cycle':
      '“{name}” has no cycle from which its next day follows\nSay it: kaixue expiry renew {id} --until 2028-02-20; or set a cycle: kaixue expiry edit {id} --cycle 12.',
  },
};

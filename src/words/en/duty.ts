import type { Words } from '../index.ts';
import { count, SHIFTS } from './say.ts';

export const duty: Words['duty'] = {
  help: 'duty roster',
  verbs: {
    list: 'list duties',
    add: 'put people on duty: duty add 2027-02-24~2027-02-26 NAME NAME --shift day',
    remove: 'remove duties',
    rotate: 'people take turns: duty rotate 2027-03-01~2027-06-30 NAME NAME --weekly',
    swap: 'two people change their turns: duty swap 2-24 NAME 2-25 NAME',
  },
  options: {
    leader: 'leads the shift',
    each: 'how many at a time (1 unless said)',
    weekly: 'a week each instead of a day',
    every: 'weekends and holidays too (only school days unless said)',
    leaders: 'who leads, taking turns',
  },
  fields: {
    date: ['Date'],
    weekday: ['Day'],
    shift: ['Shift'],
    staff: ['Name'],
    leader: ['Lead'],
    place: ['Place'],
    job: ['Job'],
  },
  rotated: (a) => `Duty roster: ${a.n} added (${a.each}).`,
  daysOf: (a) => `${a.name} ${count(a.days, 'day')}`,
  added: (a) => `Duty roster: ${a.from === a.to ? a.from : `${a.from} to ${a.to}`} ${a.who}, ${a.n} added.`,
  removed: (n) => `Duty roster: ${n} removed.`,
  swapped: (turns) => `Swapped; now: ${turns}.`,
  ofWhom: (a) => `the duty of ${a.names} on ${a.days}`,
  shift: (kept) => SHIFTS[kept] ?? kept,
  early: (n) => `${count(n, 'early shift')}.`,
  none: 'Nobody is on duty yet: kaixue duty add 2-27 NAME; or read a roster in: kaixue import FILE',
  actions: { add: 'add duties', remove: 'remove duties', swap: 'swap duties' },
  problems: {
    'duty-weekly':
      'By weekdays, for every school day of the term: {from} to {to}\nTo leave a day out: kaixue duty remove DAY; where the term ends otherwise, set it first with kaixue term edit --ends.',
    'duty-there': '{names} already on duty on {day}\nChoose another day, or name another shift with --shift.',
    'duty-of-nobody':
      'Nobody was named\nWrite names after the days, such as kaixue duty add {days} NAME; --leader NAME leads.',
    'duty-none': 'There is no such duty on {days}; nothing was removed\nSee kaixue duty list.',
    'duty-swap-none': '{name} has no such duty on {day}; nothing was swapped\nWho is: kaixue duty list {day}',
    'duty-swap-alone':
      'Both names are {name}; nothing was swapped\nName two people with their days, such as kaixue duty swap 2-24 NAME 2-25 NAME.',
    'duty-twice':
      '{name} is already on duty on {day} and would stand twice that day; nothing was swapped\nChoose another day; who is on duty then: kaixue duty list {day}',
    'nobody-meant': 'Nobody was named\nGive names, --department or --all.',
  },
};

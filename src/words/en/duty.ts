import type { Words } from '../index.ts';
import { SHIFTS } from './say.ts';

export const duty: Words['duty'] = {
  help: 'duty roster',
  verbs: {
    list: 'list duties',
    add: 'put people on duty: duty add 2027-02-24~2027-02-26 韩娟 段文 --shift 白班',
    remove: 'remove duties',
  },
  options: { shift: 'shift', place: 'place', job: 'job', leader: 'leads the shift' },
  columns: {
    date: 'Date',
    staff: 'Name',
    shift: 'Shift',
    place: 'Place',
    job: 'Job',
    leader: 'Lead',
    weekday: 'Day',
  },
  added: (n) => `Duty roster: ${n} added.`,
  removed: (n) => `Duty roster: ${n} removed.`,
  shift: (kept) => SHIFTS[kept] ?? kept,
  early: (n) => `${n} early shifts.`,
  actions: { add: 'add duties', remove: 'remove duties' },
  problems: {
    'duty-there': '{names} already on duty on {day}\nChoose another day, or name another shift with --shift.',
    'nobody-meant': 'Nobody was named\nGive names, --department or --all.',
  },
};

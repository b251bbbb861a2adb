import type { Words } from '../index.ts';
import { are, cls, copies, count, items } from './say.ts';

export const home: Words['home'] = {
  help: 'home',
  start:
    'There is no school file yet. Start with: kaixue init NAME --opens 2027-03-01   or see the demo: kaixue demo',
  daysTo: (n, day) => `${n} day${n === 1 ? '' : 's'} to opening (${day})`,
  today: 'Term opens today',
  over: (opens) =>
    `This term is over. On to the next one (a preview comes first): kaixue term new --opens ${opens}`,
  since: (n, day) => `Term opened ${n} day${n === 1 ? '' : 's'} ago (${day})`,
  bars: {
    books: 'Books',
    'exercise-books': 'Exercise books',
    supplies: 'Supplies',
    tasks: 'Tasks',
    areas: 'Cleaning areas',
    rooms: 'Rooms',
    'day-one': 'Day one',
  },
  lessonsOf: (day) => `Lessons ${day}`,
  legend: '█ done   ▒ in the storeroom, or at risk   ░ not there',
  nextTitle: 'Next:',
  next: {
    classes: 'read the rosters, to have classes',
    books: 'read the book list',
    timetable: 'read the timetable, so that day one can be judged',
    uncounted: (a) =>
      `nobody knows how many pupils ${a.count === 1 ? '1 class has' : `${a.count} classes have`}, as ${cls(a.class)}: read the roster; what they need is not reckoned yet`,
    nothing: 'all is done: every lesson can be held.',
    confirm: (number) => `document ${number} is a draft: confirm it once signed`,
    expired: (a) =>
      `${a.count} ${a.count === 1 ? 'thing is' : 'things are'} past the last day, first ${a.name} (${a.until})`,
    round: (a) =>
      `${a.count} ${a.count === 1 ? 'round' : 'rounds'} of inspections overdue, first ${a.form} (${a.on})`,
    overdue: (n, title) => `${count(n, 'task')} ${are(n)} overdue, the oldest is “${title}”`,
    evident: (n, first) =>
      `${n} ${n === 1 ? 'task is' : 'tasks are'} done by the records; see that it is so and tick off, as ${first}`,
    gear: (event, n) => `${n} units of gear lent to “${event}” are not back`,
    leavers: (a) =>
      `${a.count} ${a.count === 1 ? 'pupil' : 'pupils'} left and did not account for books, as ${a.name} (${cls(a.class)})`,
    collect: (a) =>
      `${copies(a.copies)} of ${a.titles} reused titles ${are(a.copies)} still with the classes${a.term === null ? '' : ' of last term'}`,
    collectPrint: 'kaixue print reused-books',
    ended: 'nothing is left to wind up: on to the next term (a preview first)',
    order: (n) => `${items(n)} ${are(n)} to be ordered`,
    owed: (n) =>
      `lessons can be held; ${count(n, 'copy or piece', 'copies or pieces')} ${are(n)} still owed, to be handed out as they come`,
    touches: (what, n) => `${what} (touches ${n} ${n === 1 ? 'lesson' : 'lessons'})`,
  },
};

export const find: Words['find'] = {
  help: 'find a person, room, item, document, task, repair … wherever it stands',
  columns: { kind: 'Kind', name: 'Name', more: 'More', command: 'Show it' },
  more: (n) => `${n} more: type more of it.`,
  problems: {
    'found-nothing':
      '“{text}” stands nowhere\nType less of it, or pinyin initials; files are read in by kaixue import.',
  },
};

import type { Words } from '../index.ts';
import { are, copies, count } from './say.ts';

export const term: Words['term'] = {
  help: 'terms and their opening days',
  verbs: { new: 'carry the school over into the next term: shown first, then agreed to' },
  options: {
    reopen: 'open a closed term again',
    from: 'the term to carry over (the current one unless said)',
    firstGrade: 'pupils expected in each class of new pupils',
  },
  fields: {
    term: ['Term'],
    name: ['Name'],
    staffReturn: ['Staff return'],
    registration: ['Registration'],
    opens: ['Opening', 'first day of lessons, such as 2027-03-01'],
    ends: ['Ends', 'last day of the term'],
    state: ['State'],
    closed: ['Closed', 'close the term: commands no longer take it by default'],
  },
  states: { ahead: 'to come', open: 'open', closed: 'closed' },
  rollover: {
    title: (from, to, opening) => `${from} → ${to}, opening ${opening}`,
    same: (classes, pupils) =>
      `  ${count(classes, 'class', 'classes')} with ${count(pupils, 'pupil')} ${classes === 1 ? 'goes' : 'go'} on as ${classes === 1 ? 'it is' : 'they are'} (rooms and teachers too)`,
    promoted: (classes, pupils) =>
      `  ${count(classes, 'class', 'classes')} with ${count(pupils, 'pupil')} ${classes === 1 ? 'goes' : 'go'} up a grade (rooms and teachers stay for now):`,
    range: (first, last) => `${first.replace(/^Class /, 'Classes ')} to ${last.replace(/^Class /, '')}`,
    leaving: (names, pupils) => `  Leaving school: ${names.join(', ')}, ${count(pupils, 'pupil')}`,
    beginning: (names, expected) =>
      `  Classes of new pupils: ${names.join(', ')}, ${expected === null ? 'pupils not known yet (--first-grade N, or import the roster)' : `${count(expected, 'pupil')} expected in each`}`,
    standards: (n) =>
      `  ${count(n, 'standard')} of exercise books and supplies ${are(n)} taken over (books come from the new catalogue)`,
    standardsLeft: (n) =>
      `  ${n} more ${are(n)} not: of a single class, or of an item that is used no more; set in the new term what is still needed`,
    requests: (a) =>
      `  ${a.requests} open requests go along (give them a new day), ${a.budgets} budgets stay as they are`,
    work: (a) =>
      `  Open work is carried: ${count(a.tasks, 'task')}, ${count(a.repairs, 'repair')}, ${count(a.problems, 'problem')}${a.series > 0 ? `; ${a.series} that come back each term or year are set` : ''}`,
    reused: (a) =>
      `  ${copies(a.copies)} of ${a.titles} reused titles ${are(a.copies)} still with classes, to be collected: kaixue print reused-books --term ${a.term}, then kaixue collect CLASS --term ${a.term}`,
    stock: '  Stock stays as it is in the ledger; a backup is made first.',
    ask: (name) => `Carry the school over into ${name}?`,
    left: (n, code) =>
      `  ${count(n, 'open task')} of checklists ${n === 1 ? 'stays' : 'stay'} behind (${n === 1 ? 'it comes' : 'they come'} anew with the next term's; to bring ${n === 1 ? 'it' : 'them'}: kaixue task carry --term ${code})`,
    done: (name) =>
      `Carried over into ${name}. Next: import its book list, timetable and rosters. Take it back with kaixue undo.`,
    worksNow: (from) =>
      `From now on commands work in the new term; add --term ${from} to look at the old one`,
    worksFrom: (code, day) =>
      `Commands work in the old term until ${day}, then in the new one; before that add --term ${code} to work in it`,
  },
  actions: {
    add: 'add a term',
    edit: 'edit a term',
    remove: 'remove a term',
    new: 'roll over to a new term',
  },
  problems: {
    'opening-other-year':
      '{day} is not in {term}\nWrite the year, such as --opens {usual}; or another term, if the term is wrong.',
    'days-order':
      '"{early}" is after "{late}"\nThe order is: staff return, registration, opening, end. Check these days.',
    'term-none': 'The school file has no term yet\nAdd one: kaixue term add 2026-2027-2 --opens 2027-03-01.',
    'term-code-bad':
      '{term} is not a term\nWrite 2026-2027-2 for the second term of the school year 2026–2027.',
    'term-unknown': 'There is no term {term}\nKnown terms: {known}. Add one with kaixue term add.',
    'term-there':
      'The term {term} is here already\nTo change its days: kaixue term edit {term} --opens DATE.',
    'term-in-use': (a) => ({
      message: `The term ${a.term} is in use (${count(a.classes, 'class', 'classes')}, ${count(a.documents, 'document')})`,
      hint: `A term no longer used can be closed: kaixue term edit ${a.term} --closed.`,
    }),
    'rollover-backwards': '{to} does not come after {from}\nSay with --from which term is carried over.',
    'rollover-no-classes':
      '{term} has no classes to carry over\nName a term with classes by --from, or make an empty one with kaixue term add.',
    'rollover-needs-yes': 'this is a preview: nothing was written\nRun it again with --yes when it is right.',
  },
};

import type { Words } from '../index.ts';

export const school: Words['school'] = {
  term: (year, half) => `School year ${year}–${year + 1}, ${half === 1 ? 'first' : 'second'} term`,
  grade: (grade) => `Grade ${grade}`,
};

export const init: Words['init'] = {
  help: 'start a school file: the name, the term and its three days',
  options: {
    opens: 'first day of lessons, such as 2027-03-01',
    staffReturn: 'day the staff return',
    registration: 'day the pupils register',
  },
  ask: {
    schoolName: 'Name of the school',
    opens: 'First day of lessons (such as 2027-03-01)',
    staffReturn: 'Day the staff return',
    registration: 'Day the pupils register',
    notADay: 'Write year-month-day, such as 2027-03-01',
    needed: 'This is needed',
  },
  made: (a) => `Made the school file of ${a.name}: ${a.path}\nTerm: ${a.term}`,
  days: (a) => `Staff return ${a.staffReturn}, pupils register ${a.registration}, lessons begin ${a.opening}`,
  next: 'Next: put rosters, book lists and delivery notes in a folder and run kaixue import FOLDER; change a day with kaixue term edit.',
  actions: { init: 'make the school file' },
  problems: {
    'init-option-missing':
      'A new school file needs {option}\nFor example: kaixue init "Nanlou School" --opens 2027-03-01',
    'init-already':
      'There is a school file here already: {path}\nFor a new term: kaixue term add 2027-2028-1 --opens DATE. For another school use another folder.',
  },
};

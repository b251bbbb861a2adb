import type { Words } from '../index.ts';

export const school: Words['school'] = {
  help: 'the school: its name and code',
  verbs: { show: 'show it', edit: 'rename it, note its code' },
  options: { name: 'name', code: 'code of the school (10 digits)' },
  fields: { name: ['School'], code: ['Code'], lang: ['Language'] },
  languages: { zh: 'Chinese', en: 'English' },
  codeMissing:
    'The school has no code (10 digits) yet: kaixue school edit --code NUMBER; reports to the office need it.',
  term: (year, half) => `School year ${year}–${year + 1}, ${half === 1 ? 'first' : 'second'} term`,
  grade: (grade) => `Grade ${grade}`,
  actions: { edit: 'edit the school' },
  problems: {
    'school-code-bad':
      '“{code}” is no school code\nA school code has 10 digits; the certificate of the school or the office has it.',
  },
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
    notADay: 'Write a day, such as 2027-03-01, tomorrow or next monday, without the time of day',
    needed: 'This is needed',
  },
  made: (a) => `Made the school file of ${a.name}: ${a.path}\nTerm: ${a.term}`,
  days: (a) => `Staff return ${a.staffReturn}, pupils register ${a.registration}, lessons begin ${a.opening}`,
  next: 'Next: put rosters, book lists and delivery notes in this folder and run kaixue import . (reads them all); change a day with kaixue term edit.',
  actions: { init: 'make the school file' },
  problems: {
    'init-option-missing':
      'A new school file needs {option}\nFor example: kaixue init "Nanlou School" --opens 2027-03-01',
    'init-already':
      'There is a school file here already: {path}\nFor a new term: kaixue term add 2027-2028-1 --opens DATE. For another school use another folder.',
  },
};

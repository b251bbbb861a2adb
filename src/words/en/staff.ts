import type { Words } from '../index.ts';
import { shellWord } from '../said.ts';
import { cls, count, rowAt } from './say.ts';

export const staff: Words['staff'] = {
  help: 'staff',
  verbs: { purge: 'forget one of the staff who left: name, number, phone and the like (cannot be undone)' },
  fields: {
    number: ['Staff no.', 'staff number'],
    name: ['Name', 'new name'],
    alsoCalled: ['Also called', 'other names: an English name, a former one; several behind commas'],
    department: ['Department', 'department'],
    post: ['Post', 'post (教师, teacher, counts for standards per teacher)'],
    duty: ['Duty', 'duty'],
    subject: ['Subject', 'the subject taught'],
    phone: ['Phone', 'phone'],
    state: ['State'],
  },
  options: { all: 'those who left as well', departments: 'totals by department' },
  columns: { enrolment: 'Staff' },
  headOf: (classes) => `Class teacher of ${classes}`,
  teaches: (a) => `${a.subject}: ${a.classes}`,
  states: { left: 'left' },
  total: (n, teachers) => `${n} staff, ${count(teachers, 'teacher')} among them`,
  askRemove: (name) => `${name} leaves?`,
  lessonsLeft: (a) =>
    `${a.n > 0 ? `${count(a.n, 'lesson')} of the timetable now have no teacher` : 'These now have no teacher'}:\n  ${a.teaches.join('\n  ')}\nIf one takes them all: kaixue timetable hand-over ${shellWord(a.name)} NAME; else write who takes them into the list of who teaches what, and import it: kaixue import TEACHING.xlsx; for one lesson:\nkaixue timetable set CLASS LESSON SUBJECT --teacher NAME`,
  removed: { left: (name) => `${name} is on the list of those who left (papers keep the name)` },
  none: 'No staff yet: kaixue import STAFF.csv, or kaixue staff add NAME',
  actions: {
    add: 'add a member of staff',
    edit: 'edit a member of staff',
    remove: 'a member of staff leaves',
    purge: 'forget a member of staff',
  },
  problems: {
    'staff-list-first':
      'There is no staff list yet, so nobody knows who {names} are ({count} people in all)\nImport the staff list, then this once more: kaixue import "{file}"',
    'staff-gone':
      'Gone by their remark: {names}; they are no longer counted\nWho is still at work: change the remark and import again, or kaixue staff add NAME.',
    'staff-away':
      'Away for a time by their remark: {names}; they count as at work\nWho stays away all term and gets nothing: kaixue staff remove NAME, and add them again when they are back.',
    'staff-heads-unclear':
      'class teachers of no class that one can tell, noted with none: {names}\nOnce you know which: kaixue class edit CLASS --teacher "{teacher}"',
    'staff-mass-change':
      'so much at once: of {of} people on this list who are known, {count} would get another department, post or duty\nA list of union members or award winners is no staff list. If it is so: kaixue import "{file}" --yes',
    'staff-repeated': (a) => ({
      message: `${a.who} was there before, at ${rowAt(a.where)}`,
      hint: 'Add a column Staff No. for namesakes; delete a row that is entered twice.',
    }),
    'staff-name-ambiguous': 'there are {count} people called {name}\nAdd a column Staff No.',
    'teacher-two-classes':
      '{class} has two class teachers: {first} and {second}\nKeep one; a deputy is a 副班主任.',
    'staff-not-left':
      '{name} is in service and cannot be forgotten\nOne who leaves: kaixue staff remove {name}.',
    'staff-number-taken':
      'Staff number {number} belongs to {name}\nCheck the number, or change that one with kaixue staff edit.',
    'staff-in-use': (a) => ({
      message: `${a.name} is the class teacher of ${cls(a.class)}`,
      hint: `Name another first: kaixue class edit ${a.class.split(' ')[0]} --teacher NAME.`,
    }),
  },
};

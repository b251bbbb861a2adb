import type { Words } from '../index.ts';
import { schoolIntake } from './school-intake.ts';

/** '3-2' → Class 3-2; several, apart by spaces, → Classes 3-1, 3-2. */
export const cls = (codes: string) => {
  const all = codes.split(' ');
  return all.length === 1 ? `Class ${codes}` : `Classes ${all.join(', ')}`;
};
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const schoolProblems: Words['school']['problems'] = {
  ...schoolIntake,
  'init-option-missing':
    'A new school file needs {option}\nFor example: kaixue init "Nanlou School" --opens 2027-03-01',
  'init-already':
    'There is a school file here already: {path}\nFor a new term: kaixue term add 2027-2028-1 --opens DATE. For another school use another folder.',
  'day-bad': '{option}: {day} is not a day\nWrite 2027-03-01, 3-1 or tomorrow.',
  'opening-other-year':
    '{day} is not in {term}\nWrite the year, such as --opens {usual}; or another term, if the term is wrong.',
  'days-order':
    '"{early}" is after "{late}"\nThe order is: staff return, registration, opening, end. Check these days.',
  'term-none': 'The school file has no term yet\nAdd one: kaixue term add 2026-2027-2 --opens 2027-03-01.',
  'term-code-bad':
    '{term} is not a term\nWrite 2026-2027-2 for the second term of the school year 2026–2027.',
  'term-unknown': 'There is no term {term}\nKnown terms: {known}. Add one with kaixue term add.',
  'term-there': 'The term {term} is here already\nTo change its days: kaixue term edit {term} --opens DATE.',
  'term-in-use': (a) => ({
    message: `The term ${a.term} is in use (${count(a.classes, 'class', 'classes')}, ${count(a.documents, 'document')})`,
    hint: `A term no longer used can be closed: kaixue term edit ${a.term} --closed.`,
  }),
  'class-range-bad':
    '{text} is not a rising run of classes of one grade\nWrite 1-1..1-6, each grade by itself.',
  'class-unknown': (a) => ({
    message: `There is no ${cls(a.class)}`,
    hint: a.known
      ? `This grade has: ${a.known.split(' ').join(', ')}.`
      : 'This grade has no classes yet; see kaixue class list.',
  }),
  'class-there': (a) => ({
    message: `${cls(a.class)} is here already`,
    hint: `To change its count: kaixue class edit ${a.class} --enrolment N.`,
  }),
  'class-in-use': (a) => ({
    message: `${cls(a.class)} cannot be removed: ${
      a.pupils + a.lines > 0
        ? `it has ${count(a.pupils, 'pupil')} and ${count(a.lines, 'hand-out line')}`
        : 'the timetable, a task or a standard names it'
    }`,
    hint: 'Move its pupils first (kaixue student move) and put back what it was given; a wrong import can be undone: kaixue undo.',
  }),
  'class-without-roster': (a) => ({
    message: `${cls(a.class)} has no roster yet, only an expected count of ${a.expected}: one pupil would become the whole class`,
    hint: `Import the roster first; to change the count only: kaixue class edit ${a.class} --enrolment ${a.expected + 1}; to type a roster by hand, empty the count first: --enrolment -.`,
  }),
  'whole-number':
    '{option} must be a whole number, {least} or more; got {value}\nWrite digits only, such as 45.',
  'choice-bad': '{option} cannot be {value}\nIt may be: {choices}.',
  'nothing-given': 'Nothing was said to change\nSay it with: {options}.',
  'option-needed': '{option} is missing\nFor example: {example}',
  'not-found': 'Nothing matches "{typed}"\nSee all with {list}.',
  ambiguous: '{count} match "{typed}"\nWrite more of it, or its number: {candidates}',
  'student-number-taken': (a) => ({
    message: `Student number ${a.number} belongs to ${a.name} (${cls(a.class)})`,
    hint: 'Check the number; for the same pupil in another class use kaixue student move.',
  }),
  'student-left': '{name} has left already\nA pupil who comes back joins again: kaixue student in.',
  'class-typed-unreadable':
    '“{typed}” is not a class\nWrite a class as 3-2, 3.2 or 三2; kaixue class list shows them all.',
  'student-same-name':
    '{name} is in {class} already\nNothing is to be done, unless it is a namesake: then add --number.',
  'student-there-already': (a) => ({
    message: `${a.name} is in ${cls(a.class)} already`,
    hint: 'Name another class with --to.',
  }),
  'student-in-use':
    '{name} has joined, left or moved on record, and cannot be removed\nOne who leaves: kaixue student out. A mistake: kaixue undo.',
  'books-choice-needed': (a) => ({
    message: `${a.name} has ${count(a.copies, 'book')}, and nothing says what becomes of them`,
    hint: `Add --books with one of: ${a.choices}.`,
  }),
  'books-choice-bad': 'The books cannot be "{choice}" in this move\nThey may be: {choices}.',
  'staff-number-taken':
    'Staff number {number} belongs to {name}\nCheck the number, or change that one with kaixue staff edit.',
  'staff-in-use': (a) => ({
    message: `${a.name} is the class teacher of ${cls(a.class)}`,
    hint: `Name another first: kaixue class edit ${a.class.split(' ')[0]} --teacher NAME.`,
  }),
  'room-there': 'The room {room} is here already\nTo change it: kaixue room edit {room}.',
  'room-in-use': (a) => ({
    message: `The room ${a.room} cannot be removed: ${
      a.class ? `${cls(a.class)} sits there` : 'a timetable, repair or hand-out names it'
    }`,
    hint: a.class
      ? `Give the class another room first: kaixue class edit ${a.class.split(' ')[0]} --room ROOM.`
      : 'A room no longer used can change its kind: kaixue room edit ROOM --kind closed.',
  }),
};

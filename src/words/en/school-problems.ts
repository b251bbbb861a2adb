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
  'init-option-missing': (a) => ({
    message: `A new school file needs ${a.option}`,
    hint: 'For example: kaixue init "Nanlou School" --opens 2027-03-01',
  }),
  'init-already': (a) => ({
    message: `There is a school file here already: ${a.path}`,
    hint: 'For a new term: kaixue term add 2027-2028-1 --opens DATE. For another school use another folder.',
  }),
  'day-bad': (a) => ({
    message: `${a.option}: ${a.day} is not a day`,
    hint: 'Write 2027-03-01, 3-1 or tomorrow.',
  }),
  'opening-other-year': (a) => ({
    message: `${a.day} is not in ${a.term}`,
    hint: `Write the year, such as --opens ${a.usual}; or another term, if the term is wrong.`,
  }),
  'days-order': (a) => ({
    message: `"${a.early}" is after "${a.late}"`,
    hint: 'The order is: staff return, registration, opening, end. Check these days.',
  }),
  'term-none': () => ({
    message: 'The school file has no term yet',
    hint: 'Add one: kaixue term add 2026-2027-2 --opens 2027-03-01.',
  }),
  'term-code-bad': (a) => ({
    message: `${a.term} is not a term`,
    hint: 'Write 2026-2027-2 for the second term of the school year 2026–2027.',
  }),
  'term-unknown': (a) => ({
    message: `There is no term ${a.term}`,
    hint: `Known terms: ${a.known}. Add one with kaixue term add.`,
  }),
  'term-there': (a) => ({
    message: `The term ${a.term} is here already`,
    hint: `To change its days: kaixue term edit ${a.term} --opens DATE.`,
  }),
  'term-in-use': (a) => ({
    message: `The term ${a.term} is in use (${count(a.classes, 'class', 'classes')}, ${count(a.documents, 'document')})`,
    hint: `A term no longer used can be closed: kaixue term edit ${a.term} --closed.`,
  }),
  'class-range-bad': (a) => ({
    message: `${a.text} is not a rising run of classes of one grade`,
    hint: 'Write 1-1..1-6, each grade by itself.',
  }),
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
  'whole-number': (a) => ({
    message: `${a.option} must be a whole number, ${a.least} or more; got ${a.value}`,
    hint: 'Write digits only, such as 45.',
  }),
  'choice-bad': (a) => ({
    message: `${a.option} cannot be ${a.value}`,
    hint: `It may be: ${a.choices}.`,
  }),
  'nothing-given': (a) => ({
    message: 'Nothing was said to change',
    hint: `Say it with: ${a.options}.`,
  }),
  'option-needed': (a) => ({ message: `${a.option} is missing`, hint: `For example: ${a.example}` }),
  'not-found': (a) => ({ message: `Nothing matches "${a.typed}"`, hint: `See all with ${a.list}.` }),
  ambiguous: (a) => ({
    message: `${a.count} match "${a.typed}"`,
    hint: `Write more of it, or its number: ${a.candidates}`,
  }),
  'student-number-taken': (a) => ({
    message: `Student number ${a.number} belongs to ${a.name} (${cls(a.class)})`,
    hint: 'Check the number; for the same pupil in another class use kaixue student move.',
  }),
  'student-left': (a) => ({
    message: `${a.name} has left already`,
    hint: 'A pupil who comes back joins again: kaixue student in.',
  }),
  'class-typed-unreadable': (a) => ({
    message: `“${a.typed}” is not a class`,
    hint: 'Write a class as 3-2, 3.2 or 三2; kaixue class list shows them all.',
  }),
  'student-same-name': (a) => ({
    message: `${a.name} is in ${a.class} already`,
    hint: 'Nothing is to be done, unless it is a namesake: then add --number.',
  }),
  'student-there-already': (a) => ({
    message: `${a.name} is in ${cls(a.class)} already`,
    hint: 'Name another class with --to.',
  }),
  'student-in-use': (a) => ({
    message: `${a.name} has joined, left or moved on record, and cannot be removed`,
    hint: 'One who leaves: kaixue student out. A mistake: kaixue undo.',
  }),
  'books-choice-needed': (a) => ({
    message: `${a.name} has ${count(a.copies, 'book')}, and nothing says what becomes of them`,
    hint: `Add --books with one of: ${a.choices}.`,
  }),
  'books-choice-bad': (a) => ({
    message: `The books cannot be "${a.choice}" in this move`,
    hint: `They may be: ${a.choices}.`,
  }),
  'staff-number-taken': (a) => ({
    message: `Staff number ${a.number} belongs to ${a.name}`,
    hint: 'Check the number, or change that one with kaixue staff edit.',
  }),
  'staff-in-use': (a) => ({
    message: `${a.name} is the class teacher of ${cls(a.class)}`,
    hint: `Name another first: kaixue class edit ${a.class.split(' ')[0]} --teacher NAME.`,
  }),
  'room-there': (a) => ({
    message: `The room ${a.room} is here already`,
    hint: `To change it: kaixue room edit ${a.room}.`,
  }),
  'room-in-use': (a) => ({
    message: `The room ${a.room} cannot be removed: ${
      a.class ? `${cls(a.class)} sits there` : 'a timetable, repair or hand-out names it'
    }`,
    hint: a.class
      ? `Give the class another room first: kaixue class edit ${a.class.split(' ')[0]} --room ROOM.`
      : 'A room no longer used can change its kind: kaixue room edit ROOM --kind closed.',
  }),
};

import type { Words } from '../index.ts';
import { schoolFiles, schoolIntake } from './school-intake.ts';

/** '3-2' → Class 3-2; several, apart by spaces, → Classes 3-1, 3-2. */
const cls = (codes: string) => {
  const all = codes.split(' ');
  return all.length === 1 ? `Class ${codes}` : `Classes ${all.join(', ')}`;
};
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const school: Words['school'] = {
  term: (year, half) => `School year ${year}–${year + 1}, ${half === 1 ? 'first' : 'second'} term`,
  grade: (grade) => `Grade ${grade}`,
  states: { present: 'present', guest: 'guest', suspended: 'suspended', left: 'left', absent: 'absent' },
  staffStates: { active: 'active', left: 'left' },
  termStates: { open: 'open', closed: 'closed' },
  books: { kept: 'kept', returned: 'returned', moved: 'moved' },
  transferKinds: { in: 'joined', out: 'left', move: 'changed class' },
  expectedMark: 'expected',
  classroom: 'classroom',
  enrolmentBy: { roster: 'roster', expected: 'expected', none: 'no count' },
  columns: {
    term: 'Term',
    name: 'Name',
    staffReturn: 'Staff return',
    registration: 'Registration',
    opening: 'Opening',
    ends: 'Ends',
    state: 'State',
    class: 'Class',
    grade: 'Grade',
    enrolment: 'Pupils',
    by: 'By',
    boys: 'Boys',
    girls: 'Girls',
    register: 'Register',
    room: 'Room',
    teacher: 'Class teacher',
    number: 'Number',
    person: 'Name',
    sex: 'Sex',
    note: 'Note',
    staffNumber: 'Staff no.',
    department: 'Department',
    post: 'Post',
    duty: 'Duty',
    phone: 'Phone',
    building: 'Building',
    floor: 'Floor',
    kind: 'Kind',
    desks: 'Desks',
    chairs: 'Chairs',
    seats: 'Seats',
    equipment: 'Equipment',
    date: 'Date',
    book: 'Title',
    copies: 'Copies',
  },
  options: {
    opens: 'first day of lessons, such as 2027-03-01',
    staffReturn: 'day the staff return',
    registration: 'day the pupils register',
    ends: 'last day of the term',
    closed: 'close the term: commands no longer take it by default',
    reopen: 'open a closed term again',
    enrolment: 'number of pupils, expected until there is a roster',
    room: 'room the class sits in',
    teacher: "class teacher's name",
    grade: 'this grade only',
    class: 'class, such as 3-2',
    state: 'state: present, guest, suspended, left, absent',
    all: 'those who left as well',
    number: 'student number',
    sex: 'sex: 男 (m) or 女 (f)',
    note: 'note',
    name: 'new name',
    to: 'class to move to',
    date: 'day it takes place (today unless given)',
    books: 'what becomes of the books: kept, returned, moved',
    print: 'write the hand-over form (PDF) to this file',
    guest: 'a guest pupil',
    department: 'department',
    post: 'post (教师, teacher, counts for standards per teacher)',
    duty: 'duty',
    phone: 'phone',
    staffNumber: 'staff number',
    building: 'building',
    floor: 'floor',
    kind: "kind: classroom, or a special room's name",
    desks: 'number of desks',
    chairs: 'number of chairs',
    seatsPerDesk: 'pupils at a desk: 1 or 2',
    equipment: 'state of the multimedia equipment',
    departments: 'totals by department',
  },
  ask: {
    schoolName: 'Name of the school',
    opens: 'First day of lessons (such as 2027-03-01)',
    staffReturn: 'Day the staff return',
    registration: 'Day the pupils register',
    notADay: 'Write year-month-day, such as 2027-03-01',
    needed: 'This is needed',
    which: (typed) => `Several match "${typed}". Which one?`,
    books: (name, copies) => `${name} has ${count(copies, 'book')}. What becomes of them?`,
    bookChoices: {
      kept: 'kept by the pupil (reused books still come back)',
      returned: 'returned to the storeroom',
      moved: 'moved along to the new class',
    },
    remove: (what) => `Remove ${what}?`,
  },
  said: {
    init: (a) => `Made the school file of ${a.name}: ${a.path}\nTerm: ${a.term}`,
    initDays: (a) =>
      `Staff return ${a.staffReturn}, pupils register ${a.registration}, lessons begin ${a.opening}`,
    initNext:
      'Next: put rosters, book lists and delivery notes in a folder and run kaixue import FOLDER; change a day with kaixue term edit.',
    termAdded: (term) => `Added the term ${term}`,
    termSaved: (term) => `Changed the term ${term}`,
    termRemoved: (term) => `Removed the term ${term}`,
    classesAdded: (n, codes) => `Added ${count(n, 'class', 'classes')}: ${codes.split(' ').join(', ')}`,
    classSaved: (code) => `Changed ${cls(code)}`,
    classRemoved: (code) => `Removed ${cls(code)}`,
    classTotal: (n, pupils) => `${count(n, 'class', 'classes')}, ${count(pupils, 'pupil')}`,
    studentTotal: (n) => count(n, 'pupil'),
    studentAdded: (name, code) => `Added ${name} to ${cls(code)}`,
    studentSaved: (name) => `Changed ${name}`,
    studentRemoved: (name) => `Removed ${name}`,
    movedIn: (a) => `${a.name} has joined ${cls(a.to)}`,
    movedOut: (a) => `${a.name} has left ${cls(a.from)}`,
    moved: (a) => `${a.name} has moved from ${cls(a.from)} to ${cls(a.to)}`,
    keeps: (copies) => `Keeps ${count(copies, 'book')}.`,
    returns: (copies, document) => `Returned ${count(copies, 'book')}, put back as ${document}.`,
    takesAlong: (copies) => `Takes ${count(copies, 'book')} along.`,
    owedNow: (code, copies) =>
      copies === 0
        ? `${cls(code)} has not been given books yet; the pupil is counted when it is.`
        : `Due ${count(copies, 'book')}: run kaixue issue ${code}.`,
    printed: (path) => `Hand-over form: ${path}`,
    staffTotal: (n, teachers) => `${n} staff, ${count(teachers, 'teacher')} among them`,
    staffAdded: (name) => `Added ${name}`,
    staffSaved: (name) => `Changed ${name}`,
    staffLeft: (name) => `${name} is marked as left (papers keep the name)`,
    roomTotal: (n) => count(n, 'room'),
    roomAdded: (name) => `Added ${name}`,
    roomSaved: (name) => `Changed ${name}`,
    roomRemoved: (name) => `Removed ${name}`,
    none: {
      classes: 'No classes yet: kaixue import ROSTER.xlsx, or kaixue class add 1-1..1-4 --enrolment 45',
      students: 'No such pupils',
      staff: 'No staff yet: kaixue import STAFF.csv, or kaixue staff add NAME',
      rooms: 'No rooms yet: kaixue import ROOMS.xlsx, or kaixue room add 203',
    },
    history: 'Moves',
    nothing: 'Nothing to change',
  },
  actions: {
    init: 'make the school file',
    'term.add': 'add a term',
    'term.edit': 'change a term',
    'term.remove': 'remove a term',
    'class.add': 'add classes',
    'class.edit': 'change a class',
    'class.remove': 'remove a class',
    'student.add': 'add a pupil',
    'student.edit': 'change a pupil',
    'student.remove': 'remove a pupil',
    'student.in': 'pupil joins',
    'student.out': 'pupil leaves',
    'student.move': 'pupil changes class',
    'staff.add': 'add staff',
    'staff.edit': 'change staff',
    'staff.remove': 'staff leaves',
    'room.add': 'add a room',
    'room.edit': 'change a room',
    'room.remove': 'remove a room',
  },
  transferSheet: {
    facts: {
      student: 'Pupil',
      number: 'Number',
      kind: 'Move',
      from: 'From class',
      to: 'To class',
      date: 'Date',
      books: 'Books',
      document: 'Put back as',
    },
    columns: {
      no: 'No.',
      book: 'Title',
      copies: 'Copies',
      what: 'Handling',
      done: 'Handed over',
      note: 'Note',
    },
    owed: 'due',
    none: 'No books had been handed out: nothing to hand over',
    signatures: ['Pupil (parent)', 'Class teacher', 'Logistics office', 'Date'],
    reused: 'reused: to be returned',
  },
  /** Kinds of files. */
  files: schoolFiles,
  problems: {
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
      hint: 'Write year-month-day, such as 2027-03-01.',
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
    'class-argument-bad': (a) => ({
      message: `Cannot tell which class ${a.text} is`,
      hint: 'Write 3-2, 3.2, 三2 or 三(2)班; a run of classes of one grade as 1-1..1-6.',
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
      message: `${a.option} must be a whole number, 0 or more; got ${a.value}`,
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
  },
};

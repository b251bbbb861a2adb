import type { Words } from '../index.ts';
import { cls, count } from './say.ts';

export const classes: Words['class'] = {
  help: 'classes',
  verbs: {
    merge: 'make a class that was a slip part of the right one: class merge 1-11 1-1',
    present: 'note who came on registration day; without a class, list all',
    turns: 'keep the times when classes collect; new ones come after them',
  },
  askMerge: (from, into) => `Make ${from} part of ${into}, and keep ${from} no longer?`,
  merged: (from, into, pupils) => `${from} is part of ${into} now: ${count(pupils, 'pupil')} moved`,
  fields: {
    class: ['Class'],
    grade: ['Grade', 'only this grade'],
    enrolment: ['Pupils', 'number of pupils, expected until there is a roster'],
    by: ['By'],
    expectedCount: ['Expected'],
    boys: ['Boys'],
    girls: ['Girls'],
    register: ['Register'],
    room: ['Room', 'room the class sits in'],
    teacher: ['Class teacher', "class teacher's name"],
    collects: ['Collects at', 'when it collects its books: 9:20-9:30'],
    counter: ['Counter', 'number of the counter where it collects'],
  },
  options: {
    absent: 'names of pupils who did not register, with commas',
    registeredOn: 'the day (registration day unless said)',
    again: 'new times for classes that have not collected',
  },
  turns: {
    kept: (classes, last) =>
      `Kept the collection times of ${count(classes, 'class', 'classes')}; the last is at ${last}.`,
    same: (classes) =>
      `The collection times of ${count(classes, 'class', 'classes')} were kept before and stay. New ones for those that have not collected: kaixue class turns --again`,
    next: 'Print them: kaixue print collection-times. Change one: kaixue class edit {aClass} --collects 9:20-9:30 --counter 2',
  },
  enrolmentBy: { roster: 'roster', expected: 'expected', none: 'no count' },
  total: (n, pupils) => `${count(n, 'class', 'classes')}, ${count(pupils, 'pupil')}`,
  sharesRoom: (room, classes, code) =>
    `${room} is the room of ${classes} now; for one that moves: kaixue class edit ${code} --room NAME`,
  none: 'No classes yet: kaixue import ROSTER.xlsx, or kaixue class add 1-1..1-4 --enrolment 45',
  present: {
    fields: { class: ['Class'], enrolment: ['Expected'], present: ['Present'], absent: ['Not registered'] },
    absentOf: (name, pupils) => `${name} not registered: ${pupils.join(', ')}`,
    byRoster: (names) => `Counted by the roster, as not yet reported: ${names.join(', ')}`,
    notYet: '(not reported)',
    askEarly: (date) => `Registration is on ${date}, which is still to come: note the count for that day?`,
    saved: (a) =>
      `${a.class}: ${a.present} of ${a.enrolment} present${a.names.length > 0 ? `; not registered: ${a.names.join(', ')}` : ''}${a.unnamed > 0 ? `; ${a.unnamed} more not registered, without names` : ''}`,
    total: (a) =>
      `${a.reported} of ${count(a.classes, 'class', 'classes')} reported: ${a.present} of ${count(a.enrolment, 'pupil')} present, ${a.enrolment - a.present} not registered.`,
  },
  actions: {
    add: 'add classes',
    edit: 'edit classes',
    remove: 'remove a class',
    merge: 'merge classes',
    present: 'record who came on registration day',
    turns: 'keep collection times',
  },
  problems: {
    'class-turned-date':
      'the spreadsheet has turned the class {written} into a date ({value})\nMake the column text and write {written} again.',
    'class-grade-differs':
      'the class does not agree with the grade of its row ({grade})\nCorrect the grade or the class of this row.',
    'class-without-grade':
      'a class number without a grade\nWrite it as 3-2, add a column Grade, or name the sheet after its grade.',
    'class-cohort-impossible':
      "the year of entry leaves the grade open: nobody entered then, or a primary and a junior grade both did\nCheck the year of entry. Write it as 三(2)班 or 3-2 or 初2026级1班, or say 小学部 or 初中部 in the title or the sheet's name.",
    'class-cohort-doubtful':
      'By its year of entry {cohort} is {class}, but every other class of the roster is of a middle school\nWrite it as 7-1 or 初2026级1班, or add these classes first with kaixue class add.',
    'class-unreadable': 'no class can be read from this\nWrite it as 3-2, G3-2 or 2024级2班.',
    'class-joint':
      'grades that are taught together are a class each; which grade is meant is not said\nAdd a column Grade, or name the sheet after its grade.',
    'class-named': (a) => ({
      message: `${a.classes}: a name, and nothing says which class of its grade that is`,
      hint: `${a.command ? `Say so, once is enough: ${a.command}` : 'Say so with --map "NAME=3-3", once is enough.'}${a.others ? `; or: ${a.others}` : ''}`,
    }),
    'class-named-there':
      'some classes have only a name, and which they are is to be said first\nSee {file}; then run the same command again.',
    'class-before-school': (a) => ({
      message: `${a.count > 0 ? `${count(a.count, 'row')} of pre-school classes left out: ` : ''}pre-school classes lie outside grades 1 to 12 and are not kept here`,
      hint:
        a.count > 0
          ? 'Supplies for them can be kept by department: kaixue department add Kindergarten'
          : 'Give a class of grades 1 to 12, such as 3-2.',
    }),
    'grade-without-classes':
      '{rows} rows say {grade} and no class\nAdd a column with the class, or call the sheet by its class, 3-1.',
    'class-grade-only': 'only {grade} is said, but that grade has {count} classes\nWrite it as 3-2.',
    'class-repeated': '{class} stands above already\nKeep one row a class.',
    'class-sizes-shaken':
      'most class sizes change by far: {classes}\nAre these the pupils of a class, and not orders or who takes part? If so: kaixue import "{file}" --yes',
    'class-count-differs':
      '{boys} boys and {girls} girls do not make the {count} pupils of the total\nCorrect one of the three.',
    'class-ambiguous':
      'this may be a class or a room; as a class it may be {choices}\nWrite it as 3-2, or add a column Grade; importing the roster first settles it too.',
    'class-may-be-ten':
      'the cell is a number: it may be {class} or {ten} (3.10 kept as a number becomes 3.1)\nMake the column text and write 3-10.',
    'class-not-known':
      'there is no {class} yet\nImport the roster first (together with this file will do), or add the class: kaixue class add.',
    'grade-unreadable': 'no grade can be read from this\nWrite Grade 3, 3, 初一 or 2024级; several as 1-6.',
    'grade-turned-date': (a) => ({
      message: `the spreadsheet has turned the grades ${a.written} into a date`,
      hint: `Make the column text and write ${a.written.replace('-', '至')}年级.`,
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
    'class-same': '{class} cannot become part of itself\nName two classes, first the one that goes.',
    'class-merge-goods': (a) => ({
      message: `${cls(a.class)} was handed goods and cannot become part of another class`,
      hint: `Put them back first: kaixue return ITEM=COUNT --from ${a.class}. To move pupils only: kaixue student move.`,
    }),
    'turn-time-bad': '“{value}” is no time to collect at\nWrite 9:20-9:30 or 9:20; - empties it.',
    'turns-done':
      'Every class has collected what is there, and needs no time\nKeep times once what is owed has come: kaixue owed',
    'turns-none':
      'No class has books to collect yet\nReceive them first (kaixue receive); kaixue plan says what each is due.',
    'class-without-roster': (a) => ({
      message: `${cls(a.class)} has no roster yet, only an expected count of ${a.expected}: one pupil would become the whole class`,
      hint: `Import the roster first; to change the count only: kaixue class edit ${a.class} --enrolment ${a.expected + 1}; to type a roster by hand, empty the count first: --enrolment -.`,
    }),
    'class-typed-unreadable':
      '“{typed}” is not a class\nWrite a class as 3-2 or 3.2; kaixue class list shows them all.',
    'present-whose':
      'Which class is not said\nWrite it after the command: kaixue class present {aClass} 38 --absent NAME.',
    'present-too-many':
      '{class} has {enrolment} pupils, and {present} are said to be present\nCheck the count; register a newcomer with kaixue student in first.',
    'absent-too-many':
      '{class}: {present} of {enrolment} present, and {named} are named as absent\nCheck the count and the names.',
    'absent-unknown': (a) => ({
      message:
        a.count === 0
          ? `${a.name} is not on the roster of ${a.class}`
          : `${a.class} has ${count(a.count, 'pupil')} called ${a.name}`,
      hint:
        a.count === 0
          ? 'See the names: kaixue student list --class CLASS.'
          : 'Write the number instead of the name.',
    }),
  },
};

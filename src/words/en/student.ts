import type { Words } from '../index.ts';
import { shellWord } from '../said.ts';
import { cls, count, rowAt } from './say.ts';

export const student: Words['student'] = {
  help: 'students, and those who join, leave or change class',
  verbs: {
    in: 'a student joins',
    out: 'a student leaves; what became of the books',
    move: 'a student changes class; the books go along or come back',
    purge: 'forget a student who left: name, number, sex and notes (cannot be undone)',
  },
  fields: {
    class: ['Class', 'class, such as 3-2'],
    name: ['Name', 'new name'],
    number: ['Number', 'student number'],
    sex: ['Sex', 'sex: m or f'],
    state: ['State', 'state: present, guest, suspended, left, absent'],
    since: ['Since'],
    note: ['Note', 'note'],
  },
  options: {
    grade: 'this grade only',
    all: 'those who left as well',
    note: 'note',
    to: 'class to move to',
    date: 'day it takes place (today unless given)',
    books: 'what becomes of the books: kept, returned, moved',
    except:
      'what he really has of a title, where that differs from the count: item=copies, several if need be',
    print: 'write the hand-over form (PDF) to this file',
    guest: 'a guest pupil',
  },
  sexes: { 男: 'm', 女: 'f' },
  states: { present: 'present', guest: 'guest', suspended: 'suspended', left: 'left', absent: 'absent' },
  books: { kept: 'kept', returned: 'returned', moved: 'moved' },
  transferKinds: { in: 'joined', out: 'left', move: 'changed class' },
  askBooks: (name, copies) => `${name} has ${count(copies, 'book')}. What becomes of them?`,
  bookChoices: {
    kept: 'kept by the pupil (reused books still come back)',
    returned: 'returned to the storeroom',
    moved: 'moved along to the new class',
  },
  total: (n) => count(n, 'pupil'),
  movedIn: (a) => `${a.name} has joined ${cls(a.to)}`,
  movedOut: (a) => `${a.name} has left ${cls(a.from)}`,
  moved: (a) => `${a.name} has moved from ${cls(a.from)} to ${cls(a.to)}`,
  keeps: (copies) => `Keeps ${count(copies, 'book')}.`,
  returns: (copies, document) => `Returned ${count(copies, 'book')}, put back as ${document}.`,
  counted: (item, copies) => (copies === 1 ? item : `${item} ${copies}`),
  notCounted: (items, first, booked) =>
    `Not counted (the class was given too few, or before the pupil came): ${items}\n  If some are there, ${booked ? 'undo it (kaixue undo) and say' : 'say'} --except ${shellWord(`${first}=1`)}`,
  unsettled: (items) => `Books not settled: ${items}`,
  missing: (items) =>
    `Neither brought back nor taken along; the class is to return it: ${items} (kaixue owed)`,
  takesAlong: (copies) => `Takes ${count(copies, 'book')} along.`,
  owedNow: (code, copies) =>
    copies === 0
      ? `${cls(code)} has not been given books yet; the pupil is counted when it is.`
      : `Due ${count(copies, 'book')}: run kaixue issue ${code}.`,
  printed: (path) => `Hand-over form: ${path}`,
  none: 'No such pupils',
  history: 'Moves',
  actions: {
    add: 'add a pupil',
    edit: 'edit a pupil',
    remove: 'remove a pupil',
    in: 'a pupil comes in',
    out: 'a pupil leaves',
    move: 'a pupil changes class',
    purge: 'forget a pupil',
  },
  problems: {
    'sex-unreadable': 'sex is M or F\nWrite M or F, or leave it blank.',
    'state-unreadable':
      'this is no state of a pupil\nUse 在校, 借读, 休学, 转出 or 有学籍不在校; anything else goes into the remarks.',
    'roster-earlier':
      'is of “{named}”; the term {term} has a roster already, of which it would change {changes} pupils; left alone\nImport the roster of this term; if this one is meant: kaixue import "{file}" --as roster',
    'roster-of-earlier':
      'is of “{named}”, and was taken for the roster of {term}\nWho came or left since is not in it: import a newer one, or say it with kaixue student in and kaixue student out.',
    'roster-listed-twice':
      '{one} and {other} have {shared} pupils in common, like an older and a newer state of one roster; neither was imported\nImport the newer one only: {first} (or {second})',
    'roster-mass-change':
      'so much at once: {classes} (renamed, moved or gone / pupils before)\nIs it the right list, and the right columns? If so: kaixue import "{file}" --yes',
    'roster-strangers':
      'these classes have a roster, and most pupils of this list are not on it: {classes} (not on it / in this list)\nA list of club members or insured children is no roster. If they are new pupils: kaixue import "{file}" --yes',
    'pupil-listed-twice':
      'Rows of one class have the same name, and nothing tells whether it is one pupil written twice or two: {pupils} (in brackets: the rows)\nWritten twice: take one row out; really two: give their numbers, or kaixue import "{file}" --yes',
    'class-of-one':
      'a class of one pupil: {pupils}\nIs the class written right? If so: kaixue import "{file}" --yes',
    'student-repeated': (a) => ({
      message: `number ${a.number} (${a.name}) was there before, at ${rowAt(a.where)}`,
      hint: 'Entered twice, or a wrong number? Keep one row.',
    }),
    'roster-differs-expected':
      '{class}: {roster} on the roster, {expected} expected before\nFrom now on the roster counts.',
    'student-number-taken': (a) => ({
      message: `Student number ${a.number} belongs to ${a.name} (${cls(a.class)})`,
      hint: 'Check the number; for the same pupil in another class use kaixue student move.',
    }),
    'student-not-left':
      '{name} has not left and cannot be forgotten\nOne who leaves: kaixue student out {name}.',
    'student-left': '{name} has left already\nA pupil who comes back joins again: kaixue student in.',
    'student-same-name':
      '{name} is in {class} already\nNothing is to be done, unless it is a namesake: then add --number.',
    'student-there-already': (a) => ({
      message: `${a.name} is in ${cls(a.class)} already`,
      hint: 'Name another class with --to.',
    }),
    'student-paid':
      '{name} has paid for what was ordered and cannot be removed\nWho leaves the school: kaixue student out; after a mistake: kaixue undo.',
    'student-in-use':
      '{name} has joined, left or moved on record, and cannot be removed\nOne who leaves: kaixue student out. A mistake: kaixue undo.',
    'books-choice-needed': (a) => ({
      message: `${a.name} has ${count(a.copies, 'book')}, and nothing says what becomes of them`,
      hint: `Add --books with one of: ${a.choices}.`,
    }),
    'pupil-has-not':
      'at most {most} of {item} can be the pupil’s, not {quantity}\nA pupil has no more than the standard, and no more than the class has; check the count.',
    'books-choice-bad': 'The books cannot be "{choice}" in this move\nThey may be: {choices}.',
  },
};

import type { Worded } from '../worded.ts';
import type { schoolIntake as zh } from '../zh/school-intake.ts';

/** A line of a CSV is given as a bare number. */
const rowAt = (where: string) => where.replace(/(^| )(\d+)$/, '$1line $2');

export const schoolFiles = {
  roster: 'pupil roster',
  classes: 'class list',
  staff: 'staff list',
  room: 'rooms',
  timetable: 'timetable',
};

export const schoolIntake: Worded<typeof zh> = {
  'class-turned-date':
    'the spreadsheet has turned the class {written} into a date ({value})\nMake the column text and write {written} or 三(2)班 again.',
  'class-grade-differs':
    'the class does not agree with the grade of its row ({grade})\nCorrect the grade or the class of this row.',
  'class-without-grade':
    'a class number without a grade\nWrite it as 三(2)班 or 3-2, add a column 年级, or name the sheet after its grade.',
  'class-cohort-impossible':
    "the year of entry leaves the grade open: nobody entered then, or a primary and a junior grade both did\nCheck the year of entry. Write it as 三(2)班 or 3-2 or 初2026级1班, or say 小学部 or 初中部 in the title or the sheet's name.",
  'class-cohort-doubtful':
    'By its year of entry {cohort} is {class}, but every other class of the roster is of a middle school\nWrite it as 7-1 or 初2026级1班, or add these classes first with kaixue class add.',
  'class-unreadable': 'no class can be read from this\nWrite it as 三(2)班 or 3-2, 三年级2班 or 2024级2班.',
  'class-before-school':
    'pre-school classes lie outside grades 1 to 12 and are not kept here\nDelete these rows, or leave them out with --skip-bad-rows; the rest is imported.',
  'class-grade-only': 'only {grade} is said, but that grade has {count} classes\nWrite it as 三(2)班 or 3-2.',
  'class-repeated': '{class} stands above already\nKeep one row a class.',
  'class-count-differs':
    '{boys} boys and {girls} girls do not make the {count} pupils of the total\nCorrect one of the three.',
  'class-ambiguous':
    'this may be a class or a room; as a class it may be {choices}\nWrite it as 三(2)班 or 3-2, or add a column 年级; importing the roster first settles it too.',
  'class-may-be-ten':
    'the cell is a number: it may be {class} or {ten} (3.10 kept as a number becomes 3.1)\nMake the column text and write 3-10 or 三(10)班.',
  'class-not-known':
    'there is no {class} yet\nImport the roster first (together with this file will do), or add the class: kaixue class add.',
  'grade-unreadable':
    'no grade can be read from this\nWrite 三年级, 3, 初一 or 2024级; several as 1-6 or 三、四年级.',
  'grade-turned-date': (a) => ({
    message: `the spreadsheet has turned the grades ${a.written} into a date`,
    hint: `Make the column text and write ${a.written.replace('-', '至')}年级.`,
  }),
  'sex-unreadable': 'sex is 男 or 女\nWrite 男 or 女, or leave it blank.',
  'state-unreadable':
    'this is no state of a pupil\nUse 在校, 借读, 休学, 转出 or 有学籍不在校; anything else goes into the remarks.',
  'student-repeated': (a) => ({
    message: `number ${a.number} (${a.name}) was there before, at ${rowAt(a.where)}`,
    hint: 'Entered twice, or a wrong number? Keep one row.',
  }),
  'staff-repeated': (a) => ({
    message: `${a.who} was there before, at ${rowAt(a.where)}`,
    hint: 'Add a column 工号 for namesakes; delete a row that is entered twice.',
  }),
  'staff-name-ambiguous': 'there are {count} people called {name}\nAdd a column 工号.',
  'room-repeated': (a) => ({
    message: `${a.room} was there before, at ${rowAt(a.where)}`,
    hint: 'Name rooms of different buildings apart (A楼102, B楼102), or delete a row.',
  }),
  'room-desks-mixed':
    'one room has desks for two and desks for one ({double} for two)\nA room is kept with one sort of desk: count places, write {seats} under desks for one, leave the other blank, and say so in the note.',
  'roster-differs-expected':
    '{class}: {roster} on the roster, {expected} expected before\nFrom now on the roster counts.',
  'teacher-two-classes':
    '{class} has two class teachers: {first} and {second}\nKeep one; a deputy is a 副班主任.',
  'timetable-class-missing':
    "it cannot be seen whose timetable this is\nName the sheet or its title 三(2)班; in a teacher's own timetable each cell names class and subject, such as 三(2)班数学.",
};

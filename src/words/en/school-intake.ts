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

const SPEAKING = 'Write it as 三(2)班 or 3-2';

export const schoolIntake: Worded<typeof zh> = {
  'class-turned-date': (a) => ({
    message: `the spreadsheet has turned the class ${a.written} into a date (${a.value})`,
    hint: `Make the column text and write ${a.written} or 三(2)班 again.`,
  }),
  'class-grade-differs': (a) => ({
    message: `the class does not agree with the grade of its row (${a.grade})`,
    hint: 'Correct the grade or the class of this row.',
  }),
  'class-without-grade': () => ({
    message: 'a class number without a grade',
    hint: `${SPEAKING}, add a column 年级, or name the sheet after its grade.`,
  }),
  'class-cohort-impossible': () => ({
    message:
      'the year of entry leaves the grade open: nobody entered then, or a primary and a junior grade both did',
    hint: `Check the year of entry. ${SPEAKING} or 初2026级1班, or say 小学部 or 初中部 in the title or the sheet's name.`,
  }),
  'class-cohort-doubtful': (a: { cohort: string; class: string }) => ({
    message: `By its year of entry ${a.cohort} is ${a.class}, but every other class of the roster is of a middle school`,
    hint: 'Write it as 7-1 or 初2026级1班, or add these classes first with kaixue class add.',
  }),
  'class-unreadable': () => ({
    message: 'no class can be read from this',
    hint: `${SPEAKING}, 三年级2班 or 2024级2班.`,
  }),
  'class-before-school': () => ({
    message: 'pre-school classes lie outside grades 1 to 12 and are not kept here',
    hint: 'Delete these rows, or leave them out with --skip-bad-rows; the rest is imported.',
  }),
  'class-grade-only': (a) => ({
    message: `only ${a.grade} is said, but that grade has ${a.count} classes`,
    hint: `${SPEAKING}.`,
  }),
  'class-repeated': (a) => ({
    message: `${a.class} stands above already`,
    hint: 'Keep one row a class.',
  }),
  'class-count-differs': (a) => ({
    message: `${a.boys} boys and ${a.girls} girls do not make the ${a.count} pupils of the total`,
    hint: 'Correct one of the three.',
  }),
  'class-ambiguous': (a) => ({
    message: `this may be a class or a room; as a class it may be ${a.choices}`,
    hint: `${SPEAKING}, or add a column 年级; importing the roster first settles it too.`,
  }),
  'class-may-be-ten': (a) => ({
    message: `the cell is a number: it may be ${a.class} or ${a.ten} (3.10 kept as a number becomes 3.1)`,
    hint: 'Make the column text and write 3-10 or 三(10)班.',
  }),
  'class-not-known': (a) => ({
    message: `there is no ${a.class} yet`,
    hint: 'Import the roster first (together with this file will do), or add the class: kaixue class add.',
  }),
  'grade-unreadable': () => ({
    message: 'no grade can be read from this',
    hint: 'Write 三年级, 3, 初一 or 2024级; several as 1-6 or 三、四年级.',
  }),
  'grade-turned-date': (a) => ({
    message: `the spreadsheet has turned the grades ${a.written} into a date`,
    hint: `Make the column text and write ${a.written.replace('-', '至')}年级.`,
  }),
  'sex-unreadable': () => ({ message: 'sex is 男 or 女', hint: 'Write 男 or 女, or leave it blank.' }),
  'state-unreadable': () => ({
    message: 'this is no state of a pupil',
    hint: 'Use 在校, 借读, 休学, 转出 or 有学籍不在校; anything else goes into the remarks.',
  }),
  'student-repeated': (a) => ({
    message: `number ${a.number} (${a.name}) was there before, at ${rowAt(a.where)}`,
    hint: 'Entered twice, or a wrong number? Keep one row.',
  }),
  'staff-repeated': (a) => ({
    message: `${a.who} was there before, at ${rowAt(a.where)}`,
    hint: 'Add a column 工号 for namesakes; delete a row that is entered twice.',
  }),
  'staff-name-ambiguous': (a) => ({
    message: `there are ${a.count} people called ${a.name}`,
    hint: 'Add a column 工号.',
  }),
  'room-repeated': (a) => ({
    message: `${a.room} was there before, at ${rowAt(a.where)}`,
    hint: 'Name rooms of different buildings apart (A楼102, B楼102), or delete a row.',
  }),
  'room-desks-mixed': (a) => ({
    message: `one room has desks for two and desks for one (${a.double} for two)`,
    hint: `A room is kept with one sort of desk: count places, write ${a.seats} under desks for one, leave the other blank, and say so in the note.`,
  }),
  'roster-differs-expected': (a) => ({
    message: `${a.class}: ${a.roster} on the roster, ${a.expected} expected before`,
    hint: 'From now on the roster counts.',
  }),
  'teacher-two-classes': (a) => ({
    message: `${a.class} has two class teachers: ${a.first} and ${a.second}`,
    hint: 'Keep one; a deputy is a 副班主任.',
  }),
  'timetable-class-missing': () => ({
    message: 'it cannot be seen whose timetable this is',
    hint: "Name the sheet or its title 三(2)班; in a teacher's own timetable each cell names class and subject, such as 三(2)班数学.",
  }),
};

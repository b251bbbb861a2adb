import { beforeAll, expect, it } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { isbn, planOf } from './figures.ts';

// An international school whose staff keep their lists in British English.
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const WEEK = ['Maths (R101)', 'English (R101)', 'Science (Lab 1)', 'PE (Sports Hall)', 'Art (Art Room)'];
const pupils = [
  ['HL01', 'Chen', 'Alice', 'F', 'Year 7', '7A'],
  ['HL02', 'Abbott', 'Ben', 'M', 'Year 7', '7A'],
  ['HL03', 'Evans', 'Chloe', 'F', 'Year 8', '8A'],
];
const BOOKS = [
  ['Year 7', 'Mathematics', 'MyMaths 1A', isbn(801), 128],
  ['Year 8', 'Science', 'Activate 2', isbn(802), 142.5],
] as const;
const files = {
  'Students.xlsx': workbook({
    Students: [
      ['Student list - Spring Term 2027'],
      ['Student ID', 'Surname', 'Forename', 'Gender', 'Year', 'Form', 'House'],
      ...pupils.map((one) => [...one, 'Curie']),
    ],
  }),
  'Staff Directory.csv':
    'Name,Initials,Job Title,Department,Tutor Group,House\nTom Webb,TWE,Teacher of Mathematics,Mathematics,7A,Turing\nMark Stone,MST,Head of Science,Science,8A,Curie\nBob Tan,BTA,Facilities Manager,Operations,,\n',
  'Textbook List.csv': `Textbook List - Spring Term 2027\nFor,Subject,Title,ISBN,Price (RMB),Students,Teachers\n${BOOKS.map(([grade, subject, title, number, price], i) => `${grade},${subject},${title},${number},${price},${2 - i},1`).join('\n')}\n`,
  'Stock list.csv':
    'Item,Description,Unit,Location,Qty in stock,Reorder level\nWhiteboard marker,"black, bullet tip",box,Shelf A1,34,10\nWhiteboard marker,"red, bullet tip",box,Shelf A1,18,5\n',
  'Rooms.csv':
    'Room,Building,Floor,Tutor group,Student desks,Chairs\nR101,Main,1,7A,24,24\nR102,Main,1,8A,20,21\nLab 1,Science,2,,12,26\nArt Room,Science,1,,12,24\nSports Hall,Sports,G,,0,0\n',
  'Timetables.xlsx': workbook({
    '7A': [['Class Timetable: 7A'], ['Period', 'Time', ...DAYS], ['P1', '08:30-09:20', ...WEEK]],
  }),
  'Cleaning zones.csv':
    'Zone,Building,Floor,Person responsible,Frequency,Checked by\nMain corridor,Main,1,Bob Tan,Daily,Mark Stone\nLibrary,Main,2,Mark Stone,Weekly,Bob Tan\n',
  'Maintenance requests.csv':
    'Ref,Date,Raised by,Location,Issue,Priority,Status\nM-1,08/02/2027,Tom Webb,R101,Projector bulb gone,High,Open\nM-2,17/02/2027,Mark Stone,Lab 1,Blind does not close,Medium,In progress\n',
  'Delivery Note.csv': `Delivery Note\nSupplier:,Oxford Books,,Delivery Note No:,DN-8\nDate:,18 February 2027,,,\nLine,ISBN,Title,Qty ordered,Qty delivered,Unit price,Amount\n1,${isbn(801)},MyMaths 1A,3,2,128,256\n2,${isbn(802)},Activate 2,2,1,142.5,142.5\nReceived by:,,,Signature:,,,\n`,
  'Exercise book allocation.csv':
    'Year,Subject,Type,Size,Per student\nYear 7,Maths,Squared,A4,2\nYear 7,Science,Squared,A4,1\nYear 8,English,Lined,A4,2\n',
};

let school: TestSchool;
beforeAll(async () => {
  school = await schoolWithFiles('Harbour Lights International School', files);
  const { exit, out, err } = await school.kaixue('import . --no-input');
  if (exit !== 0) throw new Error(out + err);
});

it('knows tutors, rooms and pupils', async () => {
  const { classes } = await school.json<{ classes: Record<string, unknown>[] }>('class list');
  expect(classes.map((c) => [c.class, c.enrolment, c.room, c.teacher])).toEqual([
    ['7-1', 2, 'R101', 'Tom Webb'],
    ['8-1', 1, 'R102', 'Mark Stone'],
  ]);
  const { staff } = await school.json<{ staff: Record<string, unknown>[] }>('staff list');
  expect(staff.map((one) => [one.name, one.post, one.subject])).toEqual(
    expect.arrayContaining([
      ['Tom Webb', '教师', 'Mathematics'],
      ['Mark Stone', 'Head of Science', null],
    ]),
  );
  const { rooms } = await school.json<{ rooms: Record<string, unknown>[] }>('room list');
  expect(rooms.map((one) => [one.room, one.floor])).toContainEqual(['Sports Hall', 0]);
});

it('counts what its lists say', async () => {
  expect((await planOf(school)).map((i) => [i.name, i.grade, i.need, i.held, i.price_fen])).toEqual([
    ['MyMaths 1A', 7, 3, 2, 12800],
    ['Activate 2', 8, 2, 1, 14250],
    ['Squared', null, 6, 0, null],
    ['Lined', null, 2, 0, null],
  ]);
  const { items } = await school.json<{ items: Record<string, unknown>[] }>('stock list');
  expect(items.filter((i) => i.spec).map((i) => [i.name, i.spec, i.held])).toEqual([
    ['Whiteboard marker', 'black, bullet tip', 34],
    ['Whiteboard marker', 'red, bullet tip', 18],
  ]);
});

it('reads days that begin with the day, and rooms beside subjects', async () => {
  const { repairs } = await school.json<{ repairs: Record<string, unknown>[] }>('repair list --all');
  expect(repairs.map((one) => [one.place, one.reported_on])).toEqual(
    expect.arrayContaining([
      ['R101', '2027-02-08'],
      ['Lab 1', '2027-02-17'],
    ]),
  );
  const { lessons } = await school.json<{ lessons: Record<string, unknown>[] }>('timetable list');
  expect(lessons.map((one) => [one.subject, one.room, one.teacher])).toEqual([
    ['数学', 'R101', null],
    ['英语', 'R101', null],
    ['科学', 'Lab 1', null],
    ['体育与健康', 'Sports Hall', null],
    ['美术', 'Art Room', null],
  ]);
});

it('says that a day may be two days where nothing tells which stands first', async () => {
  school.write('more/Repairs.csv', 'Date,Location,Issue\n08/02/2027,R101,Door\n09/02/2027,R102,Window\n');
  const { err } = await school.kaixue('import more/Repairs.csv --no-input');
  expect(err).toContain('2027-02-08，也可能是 2027-08-02');
});

it('finds nothing new in the same files', async () => {
  const { out } = await school.kaixue('import . --no-input');
  expect(out).toContain('和上次一样');
});

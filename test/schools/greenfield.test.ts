import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { isbn, planOf, printsAtEveryStage } from './figures.ts';

// Two schools whose files are not in simplified Chinese: Greenfield Bilingual School in English, 明德學校 in traditional Chinese.
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const english = {
  'Student Roster.csv': `No.,Student ID,Name,Gender,Class,Status\n${['G1-1', 'Grade 1 Class 2', '2A', 'G1-1'].map((c, i) => `${i + 1},S${i},Amy ${i},${i % 2 ? 'M' : 'F'},${c},Active`).join('\n')}\n5,S9,Bob 9,M,2A,Withdrawn\n`,
  'Staff List.csv':
    'Staff ID,Name,Department,Position,Homeroom Class\nT1,Jane Smith,Primary,Teacher,G1-1\nT2,Bob Stone,Operations,Facilities Manager,\n',
  'Rooms.csv': 'Building,Floor,Room,Class,Desks,Chairs\nMain,1,101,G1-1,24,24\nMain,2,Science Lab,,30,30\n',
  'Class List.csv': 'Class,Homeroom Teacher,Boys,Girls,Total\nG2-1,Mary Poe,0,1,1\n',
  'Book List.csv': `Grade,Subject,Title,Publisher,ISBN,Unit Price,Qty,Teacher Copies\nGrade 1,Math,Primary Mathematics 1B,Oxford,${isbn(501)},45,5,2\nGrade 2,Science,Science Explorer,Oxford,${isbn(502)},60,1,\nTotal,,,,,,6,2\n`,
  'Delivery Note.csv': `ISBN,Title,Unit Price,Ordered,Delivered,Damaged\n${isbn(501)},Primary Mathematics 1B,45,5,4,1\n`,
  'Exercise Books.csv': 'Grade,Exercise Book,Per Pupil,Unit Price,Pack Size\nGrade 1,Math Notebook,2,3,20\n',
  'Stock List.csv': 'Code,Item,Spec,Unit,In Stock,Location\nA1,Whiteboard Marker,black,pcs,120,Store 1\n',
  'Supply Standards.csv': 'Item,Spec,Unit,Scope,Quantity\nWhiteboard Marker,black,pcs,per teacher,4\n',
  'Requests.csv':
    'Department,Item,Spec,Quantity,Unit,Needed By,Requested By\nPrimary,Glue Sticks,40g,30,pcs,before term,Jane Smith\n',
  'Repairs.csv':
    'Date Reported,Location,Problem,Priority,Status\n2027-02-20,Science Lab,Tap leaking,Urgent,Open\n',
  'Timetable.xlsx': workbook({
    'G1-1': [
      ['Period', ...DAYS],
      ...[1, 2, 3].map((p) => [`Period ${p}`, ...DAYS.map(() => 'Math')]),
      ['Lunch', null, null, null, null, null],
      [4, ...DAYS.map(() => 'PE')],
    ],
  }),
};

describe('Greenfield: English headers and values', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('Greenfield', english);
    const { exit, out, err } = await school.kaixue('import .');
    if (exit !== 0) throw new Error(out + err);
  });

  it('reads pupils, classes, teachers and rooms', async () => {
    const { classes } = await school.json<{ classes: Record<string, unknown>[] }>('class list');
    expect(classes.map((c) => [c.class, c.enrolment, c.room, c.teacher])).toEqual([
      ['1-1', 2, '101', 'Jane Smith'],
      ['1-2', 1, null, null],
      ['2-1', 1, null, 'Mary Poe'],
    ]);
  });

  it('needs, holds and waits for what the lists say', async () => {
    const items = (await planOf(school)).map((i) => [i.name, i.need, i.held, i.on_order, i.price_fen]);
    expect(items).toEqual([
      ['Primary Mathematics 1B', 5, 3, 2, 4500],
      ['Science Explorer', 1, 0, 1, 6000],
      ['Math Notebook', 6, 0, 0, 300],
      ['Whiteboard Marker', 8, 120, 0, null],
      ['Glue Sticks', 30, 0, 0, null],
    ]);
    expect((await school.kaixue('import .')).out).toContain('和上次一样');
  });

  it('reads every period of the timetable, and says which it cannot', async () => {
    expect((await school.kaixue('timetable show G1-1')).out).toContain('每周 20 节');
    school.write(
      'more/T.xlsx',
      workbook({
        'G1-2': [
          ['Period', ...DAYS],
          [1, ...DAYS.map(() => 'Math')],
          ['Block X', ...DAYS.map(() => 'Math')],
        ],
      }),
    );
    expect((await school.kaixue('import more/T.xlsx')).err).toContain('看不出是星期几、第几节：Block X');
  });

  it('keeps the blank in Science Lab', async () => {
    expect((await school.kaixue('repair list')).out).toContain('Science Lab');
  });

  it('says all in English to an English reader, with a class of its own where it wants an example', async () => {
    for (const line of ['checklist apply spring-start', 'training add Safety --date 2027-02-27 --all'])
      expect((await school.kaixue(line)).exit).toBe(0);
    const said = [];
    for (const line of [
      'task show 1-30',
      'task done 30',
      'training show Safety',
      'plan "Primary Mathematics 1B" --why',
      'import . --as nothing',
      'import Repairs.csv --dry-run',
      'student in',
      'property list',
      'return Broom=1',
      'receive',
      'issue',
      'owed G2-1 --all',
      'print readiness -f term',
      'print checklist -f term',
      'print owner-tasks -f term',
    ]) {
      const { out, err } = await school.kaixue(`--lang en ${line}`);
      said.push(...`${out}${err}`.split('\n').filter((text) => /[\p{sc=Han}；：（），。]/u.test(text)));
      if (line.startsWith('owed')) expect(err).toContain('kaixue order list --open');
      if (line === 'issue') expect(err).toContain('kaixue issue 1-1');
    }
    expect(said).toEqual([]);
    expect((await school.kaixue('issue')).err).toContain('kaixue issue 一1');
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 1);
  }, 60_000);
});

describe('明德學校: traditional characters', () => {
  it('compares them as simplified and keeps them as written', async () => {
    const school = await schoolWithFiles('明德學校', {
      '學生名冊.csv':
        '班級,學號,姓名,性別,狀態\n一年級1班,M1,張學華,男,在學\n一年級1班,M2,陳麗,女,在學\n一年級1班,M3,李國,男,轉出\n合計,,3人,,\n',
      '教職員.csv': '姓名,部門,職務,任教學科\n陳國強,數學組,一年級1班班主任,數學\n',
      '課室.csv': '樓層,課室,班級,課桌,椅子\n1,101,一年級1班,24,24\n',
      '書單.csv': `年級,學科,書名,出版社,ISBN,單價,數量\n一年級,數學,數學 一年級下冊,教育出版社,${isbn(701)},30,2\n`,
      '送貨單.csv': `送貨單,,,\nISBN,書名,單價,送貨數量\n${isbn(701)},數學 一年級下冊,30,2\n`,
      '簿冊.csv': '年級,簿冊名稱,每生,單價\n一年級,作業簿,3,2\n',
      '標準.csv': '配備標準,,,\n品名,規格,範圍,數量\n掃把,,每班,2\n',
    });
    const { exit, out, err } = await school.kaixue('import . --quiet');
    expect(err.replace(/^.*warn.*$/gm, '') + (exit === 0 ? '' : out)).toBe('');
    expect((await school.json<{ classes: Record<string, unknown>[] }>('class list')).classes).toMatchObject([
      { class: '1-1', enrolment: 2, room: '101', teacher: '陳國強' },
    ]);
    expect((await planOf(school)).map((i) => [i.name, i.grade, i.need, i.held, i.on_order])).toEqual([
      ['數學 一年級下冊', 1, 2, 2, 0],
      ['作業簿', null, 6, 0, 0],
      ['掃把', null, 2, 0, 0],
    ]);
    expect((await school.kaixue('import .')).out).toContain('和上次一样');
  });
});

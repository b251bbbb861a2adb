import { has } from '../facts.ts';
import { type ClassOf, classesOf, codeOf, headOf, staffOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { named, oddTable } from './odd.ts';

const STAFF = staffOf('town');
const CLASSES = classesOf('town').slice(0, 6);
/** As the list calls a subject, and as the timetable does. */
const SUBJECTS = [
  ['语文', '语文'],
  ['数学', '数学'],
  ['体育', '体育与健康'],
  ['道法', '道德与法治'],
  ['物理', '物理'],
] as const;
const teacher = (i: number, n: number) => STAFF[(i * 2 + n * 3 + 1) % 12]!.name;
const head = (cls: ClassOf) => headOf('town', cls);

const taught = CLASSES.flatMap((cls, i) =>
  SUBJECTS.slice(0, 4).map(([, subject], n) =>
    has('timetable list', { class: codeOf(cls), subject }, { teacher: teacher(i, n) }),
  ),
);
const headed = CLASSES.map((cls) => has('class list', { class: codeOf(cls) }, { teacher: head(cls) }));

/** Who teaches what as a crossing: nobody teaches 物理 here. */
export function oddTeaching(): Table[] {
  const base = { kind: 'teaching', needs: ['pupils', 'staff', 'timetable'] as const };
  const row = (cls: ClassOf, i: number): Cell[] => [
    named(cls),
    head(cls),
    ...SUBJECTS.map((_, n) => (n === 4 ? '／' : teacher(i, n))),
  ];
  return [
    oddTable({
      ...base,
      what: 'subjects across',
      title: '2027年春各班任课教师安排',
      sheets: {
        任课: [
          ['桥头小学2027年春任课教师安排'],
          ['班级', '班主任', ...SUBJECTS.map(([name]) => name)],
          ...CLASSES.map(row),
        ],
      },
      facts: [...taught, ...headed],
    }),
    oddTable({
      ...base,
      what: 'subjects across, a sheet a stage, two for one subject',
      title: '任课表',
      encoding: 'xls',
      sheets: {
        低段: [
          ['班级', ...SUBJECTS.slice(0, 4).map(([name]) => name), '音乐'],
          ...CLASSES.slice(0, 3).map((c, i) => [
            ...row(c, i).filter((_, n) => n !== 1 && n < 6),
            '柏知远、裘行禾',
          ]),
        ],
        高段: [
          ['班级', ...SUBJECTS.slice(0, 4).map(([name]) => name)],
          ...CLASSES.slice(3).map((c, i) => row(c, i + 3).filter((_, n) => n !== 1 && n < 6)),
        ],
      },
      facts: taught,
    }),
    oddTable({
      ...base,
      what: 'classes across',
      title: '任课教师一览',
      encoding: 'csv-gbk',
      sheets: {
        Sheet1: [
          ['学科', ...CLASSES.map(named)],
          ...SUBJECTS.slice(0, 4).map(([name], n) => [name, ...CLASSES.map((_, i) => teacher(i, n))]),
        ],
      },
      facts: taught,
    }),
    oddTable({
      ...base,
      what: 'teacher and lessons a week under each subject',
      title: '任课教师安排',
      sheets: {
        Sheet1: [
          ['班级', ...SUBJECTS.slice(0, 4).flatMap(([name]) => [name, null])],
          [null, ...SUBJECTS.slice(0, 4).flatMap(() => ['教师', '周课时'])],
          ...CLASSES.map((c, i) => [
            named(c),
            ...SUBJECTS.slice(0, 4).flatMap((_, n) => [teacher(i, n), 6 - n]),
          ]),
        ],
      },
      facts: taught,
    }),
  ];
}

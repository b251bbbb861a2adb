import { expect, it } from 'vitest';
import { judge } from '../../src/ready/judge.ts';
import { schoolWithFiles } from '../support/school.ts';
import { classFact, lessonFact, readyFacts, roomFact } from './facts.ts';

const two = {
  classes: new Map([
    [1, classFact()],
    [2, classFact({ id: 2, code: '3-3', roomId: 3 })],
  ]),
  rooms: new Map([
    [1, roomFact()],
    [3, roomFact({ id: 3, name: '204' })],
  ]),
  teachers: new Map([[7, '韩娟']]),
};
const causes = (over: Parameters<typeof readyFacts>[0]) =>
  judge(readyFacts({ ...two, goods: [], ...over })).lessons.map(({ state, causes: own }) => [
    state,
    [...own.keys()],
  ]);

it('a lesson that nobody gives is at risk where the others of its subject have a teacher, and says nothing where none has', () => {
  const lessons = [lessonFact({ teacherId: null })];
  expect(causes({ lessons, taught: new Set(['语文']) })).toEqual([['at_risk', ['no-teacher:3-2:语文']]]);
  expect(causes({ lessons, taught: new Set(['数学']) })).toEqual([['ready', []]]);
  // Who has left is no teacher of the school.
  expect(causes({ lessons: [lessonFact({ teacherId: 9 })] })).toEqual([['blocked', ['no-teacher:3-2:语文']]]);
});

it('one teacher in two classes at a time puts both at risk, unless one room or a ground holds them together', () => {
  const both = (over: object) => [
    lessonFact({ id: 1, teacherId: 7, ...over }),
    lessonFact({ id: 2, classId: 2, teacherId: 7, ...over }),
  ];
  const rooms = new Map([
    ...two.rooms,
    [2, roomFact({ id: 2, name: '操场', kind: '操场', desks: null, chairs: null })],
  ]);
  expect(causes({ lessons: both({}) })).toEqual([
    ['at_risk', ['teacher-twice:7']],
    ['at_risk', ['teacher-twice:7']],
  ]);
  expect(causes({ lessons: both({ subject: '体育' }), rooms }).map(([state]) => state)).toEqual([
    'ready',
    'ready',
  ]);
  const [first, second] = both({});
  expect(causes({ lessons: [first!, { ...second!, period: 2 }] }).map(([state]) => state)).toEqual([
    'ready',
    'ready',
  ]);
});

it('who leaves leaves lessons that cannot be held, until somebody else gives them', async () => {
  const school = await schoolWithFiles('一校', {
    '班级.csv': '班级,人数\n三1,40\n三2,40\n三3,40',
    '教职工.csv': '工号,姓名,岗位\n1,韩娟,教师\n2,叶玉梓,教师\n3,邵晨文,教师\n4,周敏,教师',
    '课程表.csv':
      '班级,星期,节次,科目,教师\n三1,一,1,语文,韩娟\n三2,一,1,语文,叶玉梓\n三3,一,1,语文,邵晨文\n三1,一,2,自习,',
  });
  await school.kaixue('import 班级.csv 教职工.csv 课程表.csv --yes');
  const gone = async () => {
    const { out } = await school.kaixue('ready --causes --json');
    const { causes } = JSON.parse(out) as { causes: { kind: string; fix: string }[] };
    return causes.filter(({ kind }) => kind === 'no-teacher').map(({ fix }) => fix);
  };
  expect(await gone()).toEqual([]);
  await school.kaixue('staff remove 韩娟 --yes');
  expect(await gone()).toEqual(['kaixue timetable set 三1 周一1 语文 --teacher 姓名']);
  await school.kaixue('timetable set 三1 周一1 语文 --teacher 周敏');
  expect(await gone()).toEqual([]);
});

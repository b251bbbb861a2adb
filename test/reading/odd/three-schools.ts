import { count, has } from '../facts.ts';
import { classesOf, codeOf, pupilsOf, SUPPLIES, staffOf } from '../school.ts';
import type { Table } from '../table.ts';
import { named, oddTable } from './odd.ts';

const STAFF = staffOf('town').map(({ name }) => name);
const CLASSES = classesOf('town').slice(4, 7);
const WEEKS = [
  ['3月1日—3月5日', ['2027-03-01', '2027-03-05']],
  ['3月8日—3月12日', ['2027-03-08', '2027-03-12']],
] as const;
const ENGLISH = ['Laura Green', 'Peter Hall', 'Rita Costa', 'Ian Wood'];

/** What a country school, an international one and a vocational one had that no table before was like. */
export function oddThreeSchools(): Table[] {
  return [
    oddTable({
      kind: 'duty',
      what: 'weeks of days, classes on duty beside the teachers',
      title: '值周安排表',
      sheets: {
        Sheet1: [
          ['2027年春季值周安排'],
          ['周次', '起止日期', '值周领导', '值周教师', '值周班级'],
          ...WEEKS.map(([days], i) => [
            `第${i + 1}周`,
            days,
            STAFF[12]!,
            `${STAFF[i]!} ${STAFF[i + 3]!}`,
            '六年级',
          ]),
        ],
      },
      facts: [
        count('duty list', {}, 2 * 5 * 3),
        ...WEEKS.flatMap(([, days], i) =>
          days.flatMap((date) => [
            has('duty list', { date, staff: STAFF[12] }, { leader: true }),
            has('duty list', { date, staff: STAFF[i] }, { leader: false }),
          ]),
        ),
      ],
    }),
    oddTable({
      kind: 'staff',
      what: 'English names with a space, in one column and in two',
      title: 'Staff Directory',
      needs: [],
      sheets: {
        Sheet1: [
          ['Last Name', 'First Name', 'Job Title', 'Department'],
          ...ENGLISH.map((name, i) => [
            name.split(' ')[1]!,
            name.split(' ')[0]!,
            'Teacher',
            ['Primary', 'Science'][i % 2]!,
          ]),
        ],
      },
      facts: ENGLISH.map((name, i) =>
        has('staff list', { name }, { department: ['Primary', 'Science'][i % 2] }),
      ),
    }),
    oddTable({
      kind: 'roster',
      what: 'family and given names in two columns',
      title: '学生名单（姓、名分列）',
      needs: ['classes'],
      sheets: {
        Sheet1: [
          ['班级', 'Family Name', 'Given Name', '性别', '学籍号'],
          ...CLASSES.flatMap(pupilsOf).map((p) => [
            named(p.class),
            p.name[0]!,
            p.name.slice(1),
            p.sex,
            p.number,
          ]),
        ],
      },
      facts: CLASSES.flatMap(pupilsOf).map((p) =>
        has('student list', { number: p.number }, { name: p.name, class: codeOf(p.class) }),
      ),
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'the specification within the name, of things that are known',
      title: '仓库现存',
      needs: ['supplies'],
      sheets: {
        Sheet1: [
          ['品名', '单位', '现存数量'],
          ...SUPPLIES.map((i) => [`${i.name}（${i.spec}）`, i.unit, i.held]),
        ],
      },
      facts: [
        count('supply list', {}, SUPPLIES.length),
        ...SUPPLIES.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held })),
      ],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'a count of things that no list has brought yet',
      title: '期末仓库盘存表',
      needs: ['staff'],
      encoding: 'xls',
      sheets: {
        Sheet1: [
          ['2026年秋期末仓库盘存表'],
          ['品名', '规格', '单位', '账面数', '实盘数', '盈亏'],
          ...SUPPLIES.map((i) => [i.name, i.spec, i.unit, i.held + 1, i.held, -1]),
        ],
      },
      facts: SUPPLIES.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held })),
    }),
    oddTable({
      kind: 'classes',
      what: 'grades only, a class teacher each',
      title: '学校班级人数',
      structure: 'village',
      needs: [],
      sheets: {
        Sheet1: [
          ['年级', '班主任', '人数'],
          ...classesOf('village').map((c, i) => [`${'一二三四五六'[c.grade - 1]}年级`, STAFF[i]!, 5 + i]),
        ],
      },
      facts: classesOf('village').map((c, i) =>
        has('class list', { class: codeOf(c) }, { enrolment: 5 + i }),
      ),
    }),
  ];
}

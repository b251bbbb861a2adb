import { count, has } from '../facts.ts';
import { SUPPLIES } from '../school.ts';
import type { Table } from '../table.ts';
import { oddTable, ZH } from './odd.ts';

const GRADES = [1, 2, 3];
const pupilsAt = (grade: number, place: number) => (place === 0 ? 11 + grade : 2 + grade);
const both = (grade: number) => pupilsAt(grade, 0) + pupilsAt(grade, 1);
const THINGS = SUPPLIES.slice(0, 5);
const there = (held: number) => [held - Math.floor(held / 3), Math.floor(held / 3)] as const;

const bookFacts = (ordered: (grade: number) => number, teachers: number) => [
  count('book list', {}, GRADES.length),
  ...GRADES.flatMap((grade) => [
    has(
      'book list',
      { name: `语文 ${ZH[grade]}年级 下册` },
      { grade, ...(teachers ? { teacher_copies: teachers } : {}) },
    ),
    has('plan', { name: `语文 ${ZH[grade]}年级 下册` }, { on_order: ordered(grade) }),
  ]),
];

const book = (grade: number) => [`${ZH[grade]}年级`, `语文 ${ZH[grade]}年级 下册`, '人民教育出版社', 8.5];

/** Columns for each place of teaching (校点) are parts of one amount, never one of them the whole. */
export function oddPlaces(): Table[] {
  return [
    oddTable({
      kind: 'books',
      what: 'pupils and teachers of each place, in two header rows',
      title: '2027年春季教材征订表',
      needs: ['classes'],
      sheets: [
        {
          name: '征订',
          rows: [
            ['2027年春季教材征订表'],
            ['年级', '书名', '出版社', '定价', '中心校', null, '大坪教学点', null, '合计'],
            [null, null, null, null, '学生', '教师', '学生', '教师', null],
            ...GRADES.map((g) => [...book(g), pupilsAt(g, 0), 1, pupilsAt(g, 1), 1, both(g) + 2]),
          ],
          merges: ['E2:F2', 'G2:H2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'I2:I3'],
        },
      ],
      facts: bookFacts((g) => both(g) + 2, 2),
    }),
    oddTable({
      kind: 'books',
      what: 'places under what is ordered, totals behind, in a CSV',
      title: '教科书征订统计',
      needs: ['classes'],
      encoding: 'csv-gbk',
      sheets: {
        Sheet1: [
          ['年级', '书名', '出版社', '定价', '校本部学生', '西校区学生', '本部', '西校区', '总计'].map(
            (w, i) => (i > 5 && i < 8 ? `${w}教师` : w),
          ),
          ...GRADES.map((g) => [...book(g), pupilsAt(g, 0), pupilsAt(g, 1), 2, 1, both(g) + 3]),
        ],
      },
      facts: bookFacts((g) => both(g) + 3, 3),
    }),
    oddTable({
      kind: 'books',
      what: 'places called by the villages beside the main school',
      title: '2027春教材征订',
      needs: ['classes'],
      sheets: {
        Sheet1: [
          ['2027春教材征订'],
          ['年级', '书名', '出版社', '定价', '本部', '大坪', '石岭', '合计'],
          ...GRADES.map((g) => [...book(g), pupilsAt(g, 0), pupilsAt(g, 1), 3, both(g) + 3]),
          ['合计', null, null, null, 39, 12, 9, 60],
        ],
      },
      facts: bookFacts((g) => both(g) + 3, 0),
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'what lies at each place, and how much that is',
      title: '办公用品库存表',
      needs: ['staff'],
      sheets: {
        Sheet1: [
          ['办公用品库存表'],
          ['品名', '规格', '单位', '中心校库存', '大坪教学点库存', '合计'],
          ...THINGS.map((i) => [i.name, i.spec, i.unit, ...there(i.held), i.held]),
        ],
      },
      facts: THINGS.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held })),
    }),
    oddTable({
      kind: 'count',
      what: 'book figure and count of each place',
      title: '期末盘点表',
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['期末盘点表'],
            ['品名', '规格', '单位', '中心校', null, '大坪教学点', null],
            [null, null, null, '账面数', '实盘数', '账面数', '实盘数'],
            ...THINGS.map((i) => {
              const [main, other] = there(i.held);
              return [i.name, i.spec, i.unit, main, main - 1, other, other];
            }),
          ],
          merges: ['D2:E2', 'F2:G2', 'A2:A3', 'B2:B3', 'C2:C3'],
        },
      ],
      facts: [count('count list', { state: 'open', items: THINGS.length, differ: THINGS.length }, 1)],
    }),
    oddTable({
      kind: 'requests',
      what: 'what each place asks for',
      title: '各校点物资需求表',
      needs: ['supplies', 'staff'],
      sheets: {
        Sheet1: [
          ['各校点物资需求表'],
          ['品名', '规格', '单位', '中心校', '大坪教学点', '合计'],
          ...THINGS.map((i, n) => [i.name, i.spec, i.unit, 5 + n, 2 + n, 7 + 2 * n]),
        ],
      },
      facts: THINGS.flatMap((i, n) => [
        has('request list', { name: i.name, spec: i.spec, department: '中心校' }, { quantity: 5 + n }),
        has('request list', { name: i.name, spec: i.spec, department: '大坪教学点' }, { quantity: 2 + n }),
      ]),
    }),
    oddTable({
      kind: 'repair',
      what: 'a place of teaching, with a room and without',
      title: '报修登记表',
      sheets: {
        Sheet1: [
          ['报修登记表'],
          ['日期', '校点', '地点', '故障', '报修人'],
          ['2027-02-20', '中心校', '101', '窗户插销坏', '柏行'],
          ['2027-02-21', '大坪教学点', '101', '水管漏水', '裘禾'],
          ['2027-02-21', '大坪教学点', null, '停电', '裘禾'],
        ],
      },
      facts: [
        has('repair list', { fault: '窗户插销坏' }, { place: '101' }),
        has('repair list', { fault: '水管漏水' }, { place: '大坪教学点 101' }),
        has('repair list', { fault: '停电' }, { place: '大坪教学点' }),
      ],
    }),
  ];
}

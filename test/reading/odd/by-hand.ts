import { count, has } from '../facts.ts';
import { classesOf, codeOf, headOf, sizeOf, staffOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { DAYS, named, oddTable } from './odd.ts';

const STAFF = staffOf('town');
const CLASSES = classesOf('town');
/** How people write in cells by hand: several classes in one, marks for the same again, blanks within names, days first. */
export function oddByHand(): Table[] {
  return [
    oddTable({
      kind: 'areas',
      what: 'several classes in a cell',
      title: '大扫除责任区划分',
      sheets: {
        Sheet1: [
          ['卫生责任区', '责任班级'],
          ['篮球场', '四1、四2'],
          ['塑胶跑道', '五(1)(2)班'],
          ['食堂门口', '六（1、2）班'],
        ],
      },
      facts: [
        count('area list', {}, 6),
        ...['4-1', '4-2', '5-2', '6-2'].map((c) => has('area list', { class: c }, {})),
      ],
    }),
    oddTable({
      kind: 'teaching',
      what: 'a row a teacher, several classes in a cell',
      title: '2027春任课安排表',
      needs: ['pupils', 'staff', 'timetable'],
      sheets: {
        Sheet1: [
          ['教师', '学科', '任教班级'],
          [STAFF[0]!.name, '语文', '一1'],
          [STAFF[1]!.name, '数学', '一1、一2'],
          [STAFF[2]!.name, '体育与健康', '三(1)(2)班'],
          [STAFF[3]!.name, '音乐', '四1~四2'],
        ],
      },
      facts: [
        has('timetable list', { class: '1-2', subject: '数学' }, { teacher: STAFF[1]!.name }),
        has('timetable list', { class: '3-2', subject: '体育与健康' }, { teacher: STAFF[2]!.name }),
      ],
    }),
    oddTable({
      kind: 'repair',
      what: 'marks for the same again, days first',
      title: '报修登记',
      sheets: {
        Sheet1: [
          ['报修日期', '地点', '故障描述', '报修人'],
          ['22.02.2027', '101', '日光灯不亮', STAFF[2]!.name],
          ['〃', '同上', '窗户关不上', '″'],
          ['23.02.2027', '102', '投影不清', STAFF[3]!.name],
        ],
      },
      facts: [
        has(
          'repair list',
          { 'fault~': '窗户' },
          { place: '101', reported_on: '2027-02-22', reporter: STAFF[2]!.name },
        ),
      ],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'marks for the same name and place again',
      title: '库房物资库存',
      needs: ['pupils', 'staff', 'rooms'],
      encoding: 'csv-gbk',
      sheets: {
        Sheet1: [
          ['品名', '规格', '单位', '库存数', '存放位置'],
          ['羽毛球拍', '成人', '副', 8, '器材架'],
          ['〃', '儿童', '〃', 12, '〃'],
          ['秒表', null, '块', 3, '柜子'],
        ],
      },
      facts: [has('supply list', { name: '羽毛球拍', spec: '儿童' }, { held: 12, place: '器材架' })],
    }),
    oddTable({
      kind: 'classes',
      what: 'class teachers whose names have blanks within',
      title: '班主任一览表',
      sheets: {
        Sheet1: [
          ['班级', '班主任', '人数'],
          ...CLASSES.slice(0, 4).map((c): Cell[] => [named(c), [...headOf('town', c)].join('　'), sizeOf(c)]),
        ],
      },
      facts: CLASSES.slice(0, 4).map((c) =>
        has('class list', { class: codeOf(c) }, { teacher: headOf('town', c) }),
      ),
    }),
    oddTable({
      kind: 'classes',
      what: 'classes across, class teachers and numbers beneath',
      title: '各班班主任及人数',
      needs: ['staff', 'rooms'],
      sheets: {
        Sheet1: [
          ['班级', ...CLASSES.slice(0, 6).map(named)],
          ['班主任', ...CLASSES.slice(0, 6).map((c) => headOf('town', c))],
          ['人数', ...CLASSES.slice(0, 6).map((c) => sizeOf(c))],
        ],
      },
      facts: CLASSES.slice(0, 6).map((c) =>
        has('class list', { class: codeOf(c) }, { teacher: headOf('town', c), enrolment: sizeOf(c) }),
      ),
    }),
    oddTable({
      kind: 'room',
      what: 'building and number in one cell',
      title: '教室安排一览',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['教室', '班级', '课桌数', '椅子数'],
          ['教学楼A 302', named(CLASSES[4]!), 40, 41],
          ['教学楼A 303', named(CLASSES[5]!), 42, 42],
          ['1号楼-203', named(CLASSES[2]!), 39, 40],
        ],
      },
      facts: [
        has('room list', { class: '3-1' }, { building: '教学楼A', room: '教学楼A 302', desks: 40 }),
        has('room list', { class: '2-1' }, { building: '1号楼' }),
      ],
    }),
    oddTable({
      kind: 'room',
      what: 'a place that says building and floor',
      title: '功能教室一览',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['教室名称', '位置', '座位数'],
          ['陶艺室', '求实楼二楼', 40],
          ['录播教室', '启明楼3楼', 48],
        ],
      },
      facts: [has('room list', { room: '陶艺室' }, { building: '求实楼', floor: 2, chairs: 40 })],
    }),
    oddTable({
      kind: 'room',
      what: 'with what is done there',
      title: '功能室一览',
      sheets: {
        Sheet1: [
          ['室名', '楼栋', '楼层', '座位', '用途'],
          ['物理实验室', '博学楼', 2, 48, '八年级物理课'],
          ['305', '博学楼', 3, 40, '微机室'],
        ],
      },
      facts: [
        has('room list', { room: '物理实验室' }, { kind: '物理实验室', chairs: 48 }),
        has('room list', { room: '305' }, { kind: '微机室', chairs: 40 }),
      ],
    }),
    oddTable({
      kind: 'bell',
      what: 'parts of the day in the first column, corner blank',
      title: '作息时间表',
      needs: ['pupils'],
      sheets: [
        {
          name: '作息',
          rows: [
            ['夏季作息时间表'],
            [null, '内容', '时间'],
            ['上午', '早读', '7:50-8:10'],
            [null, '第一节', '8:20-9:00'],
            [null, '第二节', '9:10-9:50'],
            ['下午', '第三节', '14:00-14:40'],
            [null, '第四节', '14:50-15:30'],
          ],
          merges: ['A3:A5', 'A6:A7'],
        },
      ],
      facts: [count('bell list', {}, 5), has('bell list', { name: '第三节' }, { time: '14:00-14:40' })],
    }),
    oddTable({
      kind: 'bell',
      what: 'parts of the day in rows of their own',
      title: '春季作息安排',
      needs: ['pupils'],
      encoding: 'csv',
      sheets: {
        x: [
          ['节次', '起止时间'],
          ['上午'],
          ['晨读', '7:40—8:00'],
          ['第1节', '8:10—8:50'],
          ['第2节', '9:00—9:40'],
          ['下午'],
          ['第3节', '14:10—14:50'],
        ],
      },
      facts: [count('bell list', {}, 4), has('bell list', { name: '第3节' }, { time: '14:10-14:50' })],
    }),
    oddTable({
      kind: 'timetable',
      what: 'lines before and after that are none of it',
      title: '三（1）班课程表',
      sheets: {
        Sheet1: [
          ['三（1）班课程表'],
          ['执行日期：2027年3月1日', null, null, '教室：301'],
          ['节次', ...DAYS],
          ...[1, 2, 3, 4].map((p): Cell[] => [p, '语文', '数学', '英语', '体育', '音乐']),
          ['备注：单周周三第4节改为班会'],
          ['制表：教导处', null, null, '2027.2.20'],
        ],
      },
      facts: [
        count('timetable list', { class: '3-1' }, 20),
        has('timetable list', { class: '3-1', weekday: 2, period: 3 }, { subject: '数学' }),
      ],
    }),
  ];
}

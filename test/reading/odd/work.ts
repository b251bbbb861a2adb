import { count, has } from '../facts.ts';
import { AREAS, classesOf, codeOf, roomsOf, SUPPLIES, staffOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { named, oddTable } from './odd.ts';

const STAFF = staffOf('town');
const CLASSES = classesOf('town');
const FAULTS = [
  ['科学实验室', '水槽堵塞', '2027-02-19', STAFF[2]!.name],
  ['音乐教室', '钢琴走音', '2027-02-20', STAFF[4]!.name],
  ['计算机教室', '三台电脑打不开', '2027-02-22', STAFF[6]!.name],
] as const;

export function oddWork(): Table[] {
  const repaired = [
    count('repair list', {}, 3),
    ...FAULTS.map(([place, fault, day, by]) =>
      has('repair list', { 'fault~': fault }, { place, reported_on: day, reporter: by }),
    ),
  ];
  const [first, second] = [STAFF[2]!.name, STAFF[4]!.name];
  return [
    oddTable({
      kind: 'tasks',
      what: 'days with words behind them, a role, and what is done',
      title: '2027年春季开学工作任务分解表',
      sheets: {
        Sheet1: [
          ['2027年春季开学工作任务分解表'],
          ['序号', '工作内容', '牵头部门', '责任人', '完成时限', '完成情况'],
          [1, '校舍安全大检查', '总务处', first, '2月25日前', '已完成'],
          [2, '教材分发到班', '总务处', second, '2月28日', null],
          [3, '教室大扫除', '政教处', '各班班主任', '2月27日上午', '进行中'],
          [4, '课程表下发', '教务处', first, '开学前', null],
        ],
      },
      facts: [
        has(
          'task list --all',
          { title: '校舍安全大检查' },
          { due: '2027-02-25', owner: first, state: 'done' },
        ),
        has('task list --all', { title: '教材分发到班' }, { due: '2027-02-28', owner: second }),
        has('task list --all', { title: '教室大扫除' }, { due: '2027-02-27', owner: null }),
        has('task list --all', { title: '课程表下发' }, { due: null, note: '教务处；开学前' }),
      ],
    }),
    oddTable({
      kind: 'tasks',
      what: 'a plan of the weeks that allots nothing',
      title: '行事历',
      foreign: true,
      sheets: {
        Sheet1: [
          ['周次', '日期', '工作内容', '责任部门', '备注'],
          ['第1周', '3.1-3.5', '开学典礼；常规教育', '政教处', null],
          ['第2周', '3.8-3.12', '教学常规检查', '教务处', null],
          ['第3周', '3.15-3.19', '消防演练', '总务处', null],
        ],
      },
    }),
    oddTable({
      kind: 'tasks',
      what: 'a log of what was done each day',
      title: '工作日志',
      foreign: true,
      sheets: {
        Sheet1: [
          ['日期', '工作内容', '责任人', '完成情况'],
          ['2027-02-22', '巡查校园', first, '已完成'],
          ['2027-02-23', '清点库房', second, '已完成'],
        ],
      },
    }),
    oddTable({
      kind: 'tasks',
      what: 'what is planned by its day, called so',
      title: '2027年春季开学工作安排',
      sheets: {
        Sheet1: [
          ['时间', '工作内容', '责任人', '备注'],
          ['2月25日', '全体教师会', first, null],
          ['2月26日', '发放教材', second, '分年级'],
        ],
      },
      facts: [
        has('task list', { title: '全体教师会' }, { due: '2027-02-25', owner: first }),
        has('task list', { title: '发放教材' }, { due: '2027-02-26', owner: second, note: '分年级' }),
      ],
    }),
    oddTable({
      kind: 'tasks',
      what: 'meetings with what was resolved',
      title: '行政例会记录',
      foreign: true,
      sheets: {
        Sheet1: [
          ['会议时间', '议题', '主持人', '参加人员', '决议事项', '落实人'],
          ['2027-02-22', '开学准备', first, '全体行政', '各处室按分工落实', second],
          ['2027-02-24', '安全工作', first, '全体行政', '排查隐患', second],
        ],
      },
    }),
    oddTable({
      kind: 'repair',
      what: 'a form a sheet',
      title: '报修单（2月）',
      sheets: Object.fromEntries(
        FAULTS.map(([place, fault, day, by], i) => [
          `单${i + 1}`,
          [
            ['桥头小学报修单'],
            ['报修地点', place, '报修日期', day],
            ['故障描述', fault, null, null],
            ['报修人', by, '联系电话', '13900000000'],
            ['维修情况', null, '验收人', null],
          ],
        ]),
      ),
      facts: repaired,
    }),
    oddTable({
      kind: 'repair',
      what: 'forms beneath each other, label and value in a cell',
      title: '报修单汇总',
      encoding: 'xls',
      sheets: {
        Sheet1: FAULTS.flatMap(([place, fault, day, by]): Cell[][] => [
          ['报  修  单'],
          [`报修日期：${day}`, `报修人：${by}`],
          [`地点：${place}`],
          [`故障描述：${fault}`],
          [],
        ]),
      },
      facts: repaired,
    }),
    oddTable({
      kind: 'repair',
      what: 'a form that asks for no fault but the thing to mend, and for the department',
      title: '校舍维修报修单',
      sheets: {
        Sheet1: [
          ['桥头小学校舍维修报修单'],
          ['报修部门', '总务处', '报修人', STAFF[2]!.name],
          ['报修时间', '2027年2月19日', '联系电话', '13900000000'],
          ['报修地点', '科学实验室', '报修项目', '日光灯不亮2支'],
          ['处理情况', null, '维修人签字', null],
        ],
      },
      facts: [
        has(
          'repair list',
          { 'fault~': '日光灯不亮2支' },
          { place: '科学实验室', reported_on: '2027-02-19', reporter: STAFF[2]!.name },
        ),
      ],
    }),
    oddTable({
      kind: 'requests',
      what: 'who asks and when in one cell above the table',
      title: '教学办公用品申领表',
      needs: ['staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['教学办公用品申领表'],
          ['申领部门：语文组    申领日期：2027年2月20日'],
          ['序号', '品名', '规格', '单位', '数量', '用途', '备注'],
          ...SUPPLIES.slice(0, 3).map((i, n) => [n + 1, i.name, i.spec, i.unit, 4 + n, '教学', null]),
          ['部门负责人：      总务处审批：同意'],
        ],
      },
      facts: SUPPLIES.slice(0, 3).map((i, n) =>
        has('request list', { name: i.name }, { department: '语文组', quantity: 4 + n }),
      ),
    }),
    oddTable({
      kind: 'duty',
      what: 'a row a weekday, places across, for the whole term',
      title: '春季护导安排',
      sheets: {
        Sheet1: [
          ['桥头小学2027年春季教师护导安排'],
          ['星期', '值日行政', '西门', '前操场', '一楼楼梯口'],
          ...['周一', '周二', '周三', '周四', '周五'].map((day, i) => [
            day,
            STAFF[12 + (i % 3)]!.name,
            ...[0, 1, 2].map((n) => STAFF[i * 2 + n]!.name),
          ]),
        ],
      },
      // The second and the last week, a Wednesday and a Friday.
      facts: [
        has('duty list', { date: '2027-03-10', staff: STAFF[14]!.name }, { leader: true }),
        has('duty list', { date: '2027-03-10', staff: STAFF[4]!.name }, { place: '西门', leader: false }),
        has('duty list', { date: '2027-06-25', staff: STAFF[10]!.name }, { place: '一楼楼梯口' }),
        count('duty list', { date: '2027-03-13' }, 0),
        count('duty list', { date: '2027-04-21' }, 4),
      ],
    }),
    oddTable({
      kind: 'areas',
      what: 'inside and outside',
      title: '卫生区划分',
      sheets: {
        Sheet1: [
          ['班级', '室内', '室外', '班主任'],
          ...CLASSES.slice(0, 6).map((c, i) => [named(c), '本班教室', AREAS[i]!, STAFF[i]!.name]),
        ],
      },
      facts: CLASSES.slice(0, 6).map((c, i) => has('area list', { name: AREAS[i] }, { class: codeOf(c) })),
    }),
    oddTable({
      kind: 'areas',
      what: 'classes in a line of text',
      title: '包干区',
      sheets: {
        Sheet1: [
          ['卫生包干区划分'],
          ['包干区', '负责班级', '负责人'],
          ...AREAS.slice(0, 4).map((area, i) => [area, named(CLASSES[i * 2]!), STAFF[i]!.name]),
          ['说明：每天早、中各清扫一次。'],
        ],
      },
      facts: AREAS.slice(0, 4).map((area, i) =>
        has('area list', { name: area }, { class: codeOf(CLASSES[i * 2]!) }),
      ),
    }),
    oddTable({
      kind: 'duty',
      what: 'posts across',
      title: '开学值班表',
      sheets: {
        Sheet1: [
          ['日期', '校门', '教学楼', '食堂'],
          ...[22, 23, 24, 25].map((d, i) => [
            `2月${d}日`,
            STAFF[i]!.name,
            STAFF[i + 4]!.name,
            `${STAFF[i + 8]!.name}、${STAFF[(i + 12) % 18]!.name}`,
          ]),
        ],
      },
      facts: [22, 23, 24, 25].flatMap((d, i) => [
        has('duty list', { date: `2027-02-${d}`, staff: STAFF[i]!.name }, { place: '校门' }),
        has('duty list', { date: `2027-02-${d}`, staff: STAFF[i + 8]!.name }, { place: '食堂' }),
      ]),
    }),
    oddTable({
      kind: 'duty',
      what: 'month in the title, weekday beside the day',
      title: '2027年2月值班安排',
      encoding: 'csv-gbk',
      sheets: {
        x: [
          ['2027年2月值班安排'],
          ['日期', '星期', '带班领导', '值班教师'],
          ...[22, 23, 24].map((d, i) => [`2月${d}日`, `星期${'一二三'[i]}`, STAFF[12]!.name, STAFF[i]!.name]),
        ],
      },
      facts: [22, 23, 24].map((d, i) =>
        has('duty list', { date: `2027-02-${d}`, staff: STAFF[i]!.name }, { leader: false }),
      ),
    }),
    oddTable({
      kind: 'room',
      what: 'buildings as lines of their own',
      title: '教室一览（按楼）',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['教室', '使用班级', '课桌', '椅子'],
          ...['启明楼', '致远楼'].flatMap((b) => [
            [b],
            ...roomsOf('town')
              .filter((r) => r.building === b)
              .map((r) => [r.name, r.class ? named(r.class) : null, r.desks, r.chairs]),
          ]),
        ],
      },
      facts: roomsOf('town').map((r) =>
        has('room list', { room: r.name }, { building: r.building, desks: r.desks, chairs: r.chairs }),
      ),
    }),
    oddTable({
      kind: 'room',
      what: 'floors down, rooms across',
      title: '教室分布图',
      unreadable: '一层一行，只有班级的名称，没有教室号',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['启明楼'],
          ['三楼', '五（1）班', '五（2）班', '六（1）班'],
          ['二楼', '三（1）班', '三（2）班', '四（1）班'],
          ['一楼', '一（1）班', '一（2）班', '办公室'],
        ],
      },
    }),
    oddTable({
      kind: 'cleaning',
      what: 'points across',
      title: '卫生检查评分（横）',
      needs: ['pupils', 'staff', 'areas', 'supplies'],
      sheets: {
        Sheet1: [
          ['卫生检查评分表', null, null, null, '检查日期：2027-02-25'],
          ['责任区', '地面', '桌椅', '门窗', '检查人'],
          ...AREAS.slice(0, 3).map((a, i) => [a, 20 - i, 15, 15 - i, STAFF[14]!.name]),
        ],
      },
      facts: AREAS.slice(0, 3).map((a, i) =>
        has('inspect list', { place: a, date: '2027-02-25' }, { score: 100 - 2 * i }),
      ),
    }),
  ];
}

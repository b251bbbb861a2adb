import { has } from '../facts.ts';
import { classesOf, codeOf, headOf, pupilsOf, SUPPLIES, staffOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { named, oddTable, ZH } from './odd.ts';

const CLASSES = classesOf('town').slice(0, 5);
const STAFF = staffOf('town');
const DEPARTMENTS = ['教导处', '总务处', '校医室'];

/** Amounts where a row and a column cross: a thing by a class, a department, a day, a scope. */
export function oddMatrices(): Table[] {
  return [
    oddTable({
      kind: 'standards',
      what: 'scopes across with their grades, units and remarks beside',
      title: '2027春物资配备标准',
      encoding: 'xls',
      needs: ['pupils', 'staff', 'rooms', 'supplies'],
      sheets: {
        标准: [
          ['2027年春季物资配备标准'],
          ['序号', '名称', '规格型号', '单位', '每班', '每位教师', '全校', '备注'],
          ...SUPPLIES.slice(0, 5).map((i, n) => [
            n + 1,
            i.name,
            i.spec,
            i.unit,
            n + 2,
            n % 2 ? 1 : null,
            n === 2 ? 30 : null,
            '',
          ]),
          ['合计', null, null, null, 20, 2, 30],
        ],
      },
      facts: SUPPLIES.slice(0, 5).map((i, n) =>
        has('standard list', { name: i.name, spec: i.spec, scope: 'class' }, { quantity: n + 2 }),
      ),
    }),
    oddTable({
      kind: 'property',
      what: 'things across with units in their heads, at the end of a term',
      title: '期末班级财产统计',
      sheets: {
        Sheet1: [
          ['2026年秋季期末班级财产统计表'],
          ['序号', '班级', '班主任', '课桌（张）', '椅子（把）', '饮水机（台）', '窗帘（副）', '备注'],
          ...CLASSES.map((c, i) => [
            i + 1,
            named(c),
            headOf('town', c),
            pupilsOf(c).length,
            pupilsOf(c).length + 1,
            1,
            4 + i,
            null,
          ]),
          ['合计', null, null, CLASSES.reduce((s, c) => s + pupilsOf(c).length, 0), null, 5, 30, null],
        ],
      },
      facts: CLASSES.flatMap((c, i) => [
        has('property list', { class: codeOf(c), name: '饮水机' }, { end: 1 }),
        has('property list', { class: codeOf(c), name: '窗帘' }, { end: 4 + i }),
      ]),
    }),
    oddTable({
      kind: 'duty',
      what: 'a leader and posts across, weekday beside the day, two in a cell',
      title: '开学前护校值班表',
      encoding: 'csv-gbk',
      sheets: {
        x: [
          ['开学前护校值班表'],
          ['日期', '星期', '带班领导', '东门岗', '宿舍楼', '备注'],
          ...[22, 23, 24].map((d, i) => [
            `2月${d}日`,
            `星期${'一二三'[i]}`,
            STAFF[12 + i]!.name,
            STAFF[i]!.name,
            `${STAFF[i + 4]!.name} ${STAFF[i + 8]!.name}`,
            null,
          ]),
        ],
      },
      facts: [22, 23, 24].flatMap((d, i) => [
        has('duty list', { date: `2027-02-${d}`, staff: STAFF[12 + i]!.name }, { leader: true }),
        has('duty list', { date: `2027-02-${d}`, staff: STAFF[i]!.name }, { place: '东门岗', leader: false }),
        has(
          'duty list',
          { date: `2027-02-${d}`, staff: STAFF[i + 8]!.name },
          { place: '宿舍楼', leader: false },
        ),
      ]),
    }),
    oddTable({
      kind: 'requests',
      what: 'departments down, things across',
      title: '各处室办公用品申领表',
      sheets: {
        Sheet1: [
          ['各处室办公用品申领表'],
          ['部门', ...SUPPLIES.slice(3, 6).map((i) => `${i.name}（${i.spec}）`), '经办人'],
          ...DEPARTMENTS.map((one, n) => [one, n + 1, n === 1 ? null : 2, 3, STAFF[n]!.name]),
        ],
      },
      facts: DEPARTMENTS.flatMap((department, n) => [
        has('request list', { 'name~': SUPPLIES[3]!.name, department, quantity: n + 1 }, { quantity: n + 1 }),
      ]),
    }),
    oddTable({
      kind: 'requests',
      what: 'departments across over two rows of head',
      title: '部门申领汇总2027.2',
      encoding: 'xls',
      sheets: [
        {
          name: '汇总',
          rows: [
            ['品名', '规格', '单位', '申领部门及数量', null, null, '备注'],
            [null, null, null, ...DEPARTMENTS, null],
            ...SUPPLIES.slice(3, 7).map((i, n): Cell[] => [
              i.name,
              i.spec,
              i.unit,
              4 + n,
              n % 2 ? null : 2,
              1,
              null,
            ]),
          ],
          merges: ['D1:F1', 'A1:A2', 'B1:B2', 'C1:C2', 'G1:G2'],
        },
      ],
      facts: SUPPLIES.slice(3, 7).flatMap((i, n) => [
        has('request list', { name: i.name, spec: i.spec, department: '教导处' }, { quantity: 4 + n }),
        has('request list', { name: i.name, spec: i.spec, department: '校医室' }, { quantity: 1 }),
      ]),
    }),
    oddTable({
      kind: 'classes',
      what: 'grades down, classes across with a count of classes',
      title: '2027春班级人数统计',
      encoding: 'csv-bom',
      needs: ['staff', 'rooms'],
      sheets: {
        x: [
          ['2027年春季班级人数统计'],
          ['年级', '（1）班', '（2）班', '班级数', '合计'],
          ...[1, 2, 3, 4, 5, 6].map((g): Cell[] => {
            const sizes = classesOf('town')
              .filter((c) => c.grade === g)
              .map((c) => pupilsOf(c).length);
            return [`${ZH[g]}年级`, ...sizes, 2, sizes.reduce((a, b) => a + b, 0)];
          }),
        ],
      },
      facts: classesOf('town').map((c) =>
        has('class list', { class: codeOf(c) }, { enrolment: pupilsOf(c).length }),
      ),
    }),
    ...alien(),
  ];
}

/** Crossings of classes and amounts that change nothing of ours. */
function alien(): Table[] {
  const other = (kind: string, what: string, title: string, rows: Cell[][]) =>
    oddTable({
      kind,
      foreign: true,
      what,
      title,
      needs: ['pupils', 'staff', 'rooms', 'supplies'],
      sheets: { Sheet1: rows },
    });
  return [
    other('发放', 'brooms by class', '各班扫除工具发放', [
      ['班级', '扫把', '拖把', '水桶', '领取人'],
      ...CLASSES.map((c, i) => [named(c), 3, 2, 1, STAFF[i]!.name]),
    ]),
    other('经费', 'money by department', '各部门经费预算', [
      ['项目', ...DEPARTMENTS, '合计'],
      ...['办公费', '培训费', '维修费'].map((one, n) => [one, 1000 + n, 2000, 500, 3500 + n]),
    ]),
    other('评比', 'points by class and week', '文明班级评比', [
      ['班级', '第1周', '第2周', '第3周', '第4周', '总分'],
      ...CLASSES.map((c, i) => [named(c), 95, 92 + i, 90, 96, 373 + i]),
    ]),
    other('捐款', 'books given by class', '各班图书捐赠统计', [
      ['班级', '故事书', '科普书', '绘本', '合计'],
      ...CLASSES.map((c, i) => [named(c), 12, 8, 5 + i, 25 + i]),
    ]),
    other('订餐', 'meals by class and day', '各班就餐人数', [
      ['班级', '周一', '周二', '周三', '周四', '周五'],
      ...CLASSES.map((c, i) => [named(c), 30, 31 + i, 30, 29, 30]),
    ]),
  ];
}

import { has } from '../facts.ts';
import { classesOf, codeOf, pupilsOf, SUPPLIES } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { named, oddTable, ZH } from './odd.ts';

const CLASSES = classesOf('town');
const FEW = CLASSES.slice(0, 5);
const THINGS = SUPPLIES.slice(4, 7);
const needs = ['pupils', 'staff', 'rooms', 'supplies'] as const;

/** What the title says, and nothing else, tells whether it is a standard, what a class has, what it asks for, or what it got. */
export function oddPerClass(): Table[] {
  const own = CLASSES.slice(0, 4);
  return [
    oddTable({
      kind: 'standards',
      what: 'a row a class, the same in a grade',
      title: '各班清扫用具发放标准',
      needs,
      sheets: {
        Sheet1: [
          ['2027年春季各班清扫用具发放标准'],
          ['班级', '拖把', '簸箕', '抹布（块）', '备注'],
          ...own.map((c): Cell[] => [named(c), c.grade + 1, 2, 4 + c.grade, null]),
        ],
      },
      facts: [1, 2].flatMap((g) => [
        has('standard list', { name: '拖把', scope: 'class', quantity: g + 1 }, { grades: [g] }),
        has('standard list', { name: '抹布', scope: 'class', quantity: 4 + g }, { grades: [g] }),
      ]),
    }),
    oddTable({
      kind: 'standards',
      what: 'things down, classes across, the same in a grade',
      title: '班级用品配置标准',
      needs,
      sheets: {
        Sheet1: [
          ['品名', '规格', ...own.map(named)],
          ...THINGS.map((i, n): Cell[] => [i.name, i.spec, ...own.map((c) => c.grade * 2 + n)]),
        ],
      },
      facts: THINGS.flatMap((i, n) =>
        [1, 2].map((g) =>
          has(
            'standard list',
            { name: i.name, spec: i.spec, scope: 'class', quantity: g * 2 + n },
            { grades: [g] },
          ),
        ),
      ),
    }),
    oddTable({
      kind: 'standards',
      what: 'a row a class, other amounts within a grade',
      title: '班级卫生工具定额',
      needs,
      sheets: {
        Sheet1: [
          ['班级卫生工具定额'],
          ['班级', '拖把', '簸箕', '水桶'],
          ...own.map((c): Cell[] => [named(c), c.grade + c.number, 2, 1 + c.number]),
        ],
      },
      unreadable: 'a standard counts all classes of a grade alike',
    }),
    oddTable({
      kind: 'standards',
      what: 'kinds of staff down, things across',
      title: '教师办公用品配发标准',
      needs,
      sheets: {
        Sheet1: [
          ['2027年教师办公用品配发标准（每学期）'],
          ['人员', '中性笔', '备课本', '文件夹'],
          ['每班', 4, 1, 2],
          ['每位教师', 2, 3, null],
        ],
      },
      facts: [
        has('standard list', { name: '中性笔', scope: 'class' }, { quantity: 4 }),
        has('standard list', { name: '备课本', scope: 'teacher' }, { quantity: 3 }),
      ],
    }),
    oddTable({
      kind: 'standards',
      what: 'kinds of staff that no standard counts',
      title: '教职工办公用品发放标准',
      needs,
      sheets: {
        Sheet1: [
          ['教职工办公用品发放标准'],
          ['人员类别', '中性笔', '备课本', '文件夹'],
          ['班主任', 4, 2, 2],
          ['科任教师', 3, 2, 1],
          ['后勤人员', 1, 0, 1],
        ],
      },
      unreadable: 'a standard counts teachers alike',
    }),
    oddTable({
      kind: 'property',
      what: 'things down, classes across',
      title: '2027春班级财产登记',
      needs,
      sheets: {
        Sheet1: [
          ['2027年春季班级财产登记'],
          ['财产名称', '单位', ...FEW.map(named)],
          ['课桌', '张', ...FEW.map((c) => pupilsOf(c).length)],
          ['电子钟', '个', ...FEW.map(() => 1)],
          ['窗帘', '副', ...FEW.map((_, i) => 4 + i)],
        ],
      },
      facts: FEW.flatMap((c, i) => [
        has('property list', { class: codeOf(c), name: '电子钟' }, { start: 1 }),
        has('property list', { class: codeOf(c), name: '窗帘' }, { start: 4 + i }),
      ]),
    }),
    oddTable({
      kind: 'property',
      what: 'things across of whom nobody knows any',
      title: '班级财产登记表',
      encoding: 'csv',
      needs,
      sheets: {
        x: [
          ['班级', '钉书机', '电子钟', '窗帘', '垃圾桶'],
          ...FEW.map((c, i): Cell[] => [named(c), 1, 1, 4 + i, 2]),
        ],
      },
      facts: FEW.map((c, i) => has('property list', { class: codeOf(c), name: '窗帘' }, { start: 4 + i })),
    }),
    oddTable({
      kind: 'requests',
      what: 'a row a class, what each is to have',
      title: '班级用品领用计划',
      needs,
      sheets: {
        Sheet1: [
          ['2027年春季班级用品领用计划'],
          ['班级', ...THINGS.map((i) => i.name)],
          ...FEW.map((c, n): Cell[] => [named(c), 2 + n, 1, 3]),
        ],
      },
      facts: FEW.map((c, n) =>
        has('request list', { name: THINGS[0]!.name, department: named(c) }, { quantity: 2 + n }),
      ),
    }),
    oddTable({
      kind: '发放',
      foreign: true,
      what: 'things that classes got, with 发放 and a day',
      title: '2月26日班级物品发放情况',
      needs,
      sheets: {
        Sheet1: [
          ['班级', ...THINGS.map((i) => i.name), '签收'],
          ...FEW.map((c, n): Cell[] => [named(c), 2 + n, 1, 3, null]),
        ],
      },
    }),
    oddTable({
      kind: 'standards',
      what: 'grades down, things across',
      title: '各年级班级物资配备标准',
      needs,
      sheets: {
        Sheet1: [
          ['年级', '拖把（把）', '簸箕（个）', '黑板擦（个）'],
          ...[1, 2, 3].map((g): Cell[] => [`${ZH[g]}年级`, g + 1, 2, 1]),
        ],
      },
      facts: [1, 2, 3].map((g) =>
        has('standard list', { name: '拖把', scope: 'class', quantity: g + 1 }, { grades: [g] }),
      ),
    }),
  ];
}

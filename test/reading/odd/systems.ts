import { count, has } from '../facts.ts';
import { staffOf } from '../school.ts';
import type { Table } from '../table.ts';
import { oddTable } from './odd.ts';

const STAFF = staffOf('town').map(({ name }) => name);
const FAULTS = [
  ['WX01', '求实楼', '301', '吊扇不转', '2027-02-17 08:30'],
  ['WX02', '求实楼', '205', '门锁卡住', '2027-02-18 10:30'],
  ['WX03', '致知楼', '301', '水管渗水', '2027-02-19 07:50'],
] as const;
const GEAR = [
  ['台钳', '150mm', 40, 38],
  ['钻床', 'Z4012', 6, 6],
  ['砂轮机', 'S3SL-250', 2, 1],
] as const;

/** What systems export, and what a school with workshops writes: codes beside names, numbers of papers, months. */
export function oddSystems(): Table[] {
  return [
    oddTable({
      kind: 'repair',
      what: 'where in two columns, building and room, with the numbers of the orders',
      title: 'repair_order',
      sheets: {
        Sheet1: [
          ['工单号', '报修人', '报修区域', '具体位置', '故障描述', '提交时间', '派单时间'],
          ...FAULTS.map(([no, building, room, fault, day], i) => [
            no,
            STAFF[i]!,
            building,
            room,
            fault,
            day,
            day,
          ]),
        ],
      },
      facts: FAULTS.map(([, building, room, fault]) =>
        has('repair list', { 'fault~': fault }, { place: `${building}${room}` }),
      ),
    }),
    oddTable({
      kind: 'requests',
      what: 'a workflow: its number, codes of departments, a state of approval',
      title: 'OA导出',
      sheets: {
        Sheet1: [
          ['流程导出：办公用品申领'],
          [
            '流程编号',
            '申请时间',
            '部门编码',
            '部门名称',
            '申请人',
            '物品名称',
            '申请数量',
            '审批状态',
            '审批意见',
          ],
          [
            'OA202702180001',
            '2027-02-18 10:21',
            'D01',
            '教务处',
            STAFF[0]!,
            '订书机',
            '5个',
            '已通过',
            '同意',
          ],
          [
            'OA202702180002',
            '2027-02-18 11:02',
            'D02',
            '总务处',
            STAFF[1]!,
            '电池',
            '20节',
            '已驳回',
            '有库存',
          ],
          ['OA202702190004', '2027-02-19 14:10', 'D02', '总务处', STAFF[1]!, '排插', '2个', '审批中', null],
        ],
      },
      facts: [
        count('request list', {}, 3),
        has(
          'request list',
          { name: '订书机' },
          { spec: '', quantity: 5, state: 'approved', department: '教务处' },
        ),
        has('request list', { name: '电池' }, { spec: '', quantity: 20, state: 'declined' }),
        has('request list', { name: '排插' }, { spec: '', quantity: 2, state: 'submitted' }),
      ],
    }),
    oddTable({
      kind: 'asset',
      what: 'life in months, by the head',
      title: '固定资产卡片导出',
      sheets: {
        Sheet1: [
          ['固定资产卡片导出'],
          ['卡片编号', '资产编号', '资产名称', '价值', '取得日期', '预计使用年限(月)', '已提折旧月数'],
          ['K1', 'ZC2101', '台式计算机', 4850, '2021-09-01', 72, 64],
          ['K2', 'ZC2102', '书架', 800, '2020-07-01', 180, 78],
        ],
      },
      facts: [
        has('asset list', { number: 'ZC2101' }, { life_years: 6, replace_on: '2027-09-01' }),
        has('asset list', { number: 'ZC2102' }, { life_years: 15 }),
      ],
    }),
    oddTable({
      kind: 'property',
      what: 'of a room that stands over its things, how many there are before how many are whole',
      title: '实训室财产',
      sheets: {
        钳工: [
          ['实训室财产登记'],
          ['教室：101'],
          ['序号', '设备名称', '型号', '数量', '完好'],
          ...GEAR.map((row, i) => [i + 1, ...row]),
        ],
      },
      facts: GEAR.map(([name, spec, there]) => has('property list', { name, spec }, { start: there })),
    }),
    oddTable({
      kind: 'receipt',
      what: 'a foot with who signed and the day in a cell of its own',
      title: '到货清单',
      sheets: {
        Sheet1: [
          ['到货清单（2027年2月20日）'],
          ['品名', '规格', '单位', '实到'],
          ['垃圾铲', '大号', '把', 12],
          ['水桶', '15L', '个', 8],
          [`经手人：${STAFF[0]}`, null, null, '2027年2月20日'],
        ],
      },
      facts: [
        has('supply list', { name: '垃圾铲' }, { held: 12 }),
        has('supply list', { name: '水桶' }, { held: 8 }),
        count('supply list', { 'name~': '经手' }, 0),
      ],
    }),
  ];
}

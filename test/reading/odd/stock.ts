import { count, type Fact, has } from '../facts.ts';
import { classesOf, codeOf, SUPPLIES, type Supply, sizeOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { named, oddTable } from './odd.ts';

const fresh = ['pupils', 'staff', 'rooms', 'books'] as const;
const stocked = [...fresh, 'supplies'] as const;
const held = (items: readonly Supply[]): Fact[] =>
  items.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held }));

export function oddStock(): Table[] {
  return [
    oddTable({
      kind: 'supply-stock',
      what: 'stock cards, one beneath another',
      title: '物品明细卡',
      foreign: true,
      sheets: {
        Sheet1: SUPPLIES.slice(0, 4).flatMap((i) => [
          ['物品明细卡'],
          [`品名：${i.name}`, null, `单位：${i.unit}`],
          ['日期', '摘要', '收入', '发出', '结存', '经手人'],
          ['2026.9.1', '上期结转', null, null, i.held, '张'],
          ['2026.10.8', '购入', 20, null, i.held + 20, '张'],
          ['2026.12.3', '领用', null, 5, i.held + 15, '李'],
          [],
        ]),
      },
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'with what each class is due',
      title: '办公用品库存及每班配发数',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['品名', '规格', '单位', '库存', '每班配发'],
          ...SUPPLIES.slice(0, 6).map((i, n) => [i.name, i.spec, i.unit, i.held, n + 1]),
        ],
      },
      facts: [
        ...held(SUPPLIES.slice(0, 6)),
        ...SUPPLIES.slice(0, 6).map((i, n) =>
          has('standard list', { name: i.name, spec: i.spec, scope: 'class' }, { quantity: n + 1 }),
        ),
      ],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'a head of two rows beneath 单位：见表',
      title: '总务仓库物品结存表',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['总务仓库物品结存表'],
          ['统计截止：2027-02-20', null, null, null, '单位：见表'],
          ['物品信息', null, null, '结存', null, '存放'],
          ['名 称', '型号', '计量', '数量', '进价', '货架'],
          ...SUPPLIES.map((i): Cell[] => [i.name, i.spec, i.unit, i.held, i.price / 100, 'A1']),
        ],
      },
      facts: SUPPLIES.map((i) =>
        has(
          'supply list',
          { name: i.name, spec: i.spec },
          { held: i.held, unit: i.unit, price_fen: i.price },
        ),
      ),
    }),
    oddTable({
      kind: 'standards',
      what: 'a verb behind each scope, and a word for the things that nobody has said',
      title: '班级用品配发标准（每学期）',
      needs: ['pupils', 'staff', 'rooms', 'supplies'],
      sheets: {
        Sheet1: [
          ['用品', '规格', '每班发', '每位教师发', '备注'],
          ...SUPPLIES.slice(0, 6).map((i, n): Cell[] => [
            ...[i.name, i.spec, n < 4 ? `${n + 1}${i.unit}` : null, n < 4 ? null : `${n}${i.unit}`, null],
          ]),
        ],
      },
      facts: [
        ...SUPPLIES.slice(0, 6).map((i, n) =>
          has(
            'standard list',
            { name: i.name, spec: i.spec, scope: n < 4 ? 'class' : 'teacher' },
            { quantity: n < 4 ? n + 1 : n },
          ),
        ),
        count('standard list', {}, 6),
      ],
    }),
    oddTable({
      kind: 'standards',
      what: 'for each child, beside a code',
      title: '材料配发标准',
      sheets: {
        Sheet1: [
          ['品名', '规格', '征订代号', '每名幼儿', '每班'],
          ...SUPPLIES.slice(0, 6).map((i, n) => [
            i.name,
            i.spec,
            2701 + n,
            n < 5 ? 2 : null,
            n < 5 ? null : 3,
          ]),
        ],
      },
      facts: SUPPLIES.slice(0, 5).map((i) =>
        has('standard list', { name: i.name, spec: i.spec, scope: 'pupil' }, { quantity: 2 }),
      ),
    }),
    oddTable({
      kind: 'standards',
      what: 'scopes across',
      title: '物资配备标准',
      needs: ['pupils', 'staff', 'rooms', 'supplies'],
      sheets: {
        Sheet1: [
          ['品名', '规格', '每班', '每师', '全校'],
          ...SUPPLIES.slice(0, 6).map((i, n) => [
            i.name,
            i.spec,
            n % 2 ? null : n + 1,
            n % 2 ? n : null,
            n === 4 ? 20 : null,
          ]),
        ],
      },
      facts: SUPPLIES.slice(0, 6).map((i, n) =>
        has(
          'standard list',
          { name: i.name, spec: i.spec, scope: n % 2 ? 'teacher' : 'class' },
          { quantity: n % 2 ? n : n + 1 },
        ),
      ),
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'by the pack, with what is loose',
      title: '库存表',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['品名', '规格', '数量', '每包数', '散', '总量'],
          ...SUPPLIES.map((i) => [i.name, i.spec, Math.floor(i.held / 7), 7, i.held % 7, i.held]),
        ],
      },
      facts: [count('supply list', {}, SUPPLIES.length), ...held(SUPPLIES)],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'two tables side by side',
      title: '仓库库存',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['办公用品库存', null, null, null, null, '清洁用品库存'],
          ['品名', '规格', '单位', '库存', null, '品名', '规格', '单位', '库存'],
          ...[0, 1, 2, 3].map((i) => {
            const [a, b] = [SUPPLIES[i]!, SUPPLIES[i + 4]!];
            return [a.name, a.spec, a.unit, a.held, null, b.name, b.spec, b.unit, b.held];
          }),
        ],
      },
      facts: [count('supply list', {}, 8), ...held(SUPPLIES.slice(0, 8))],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'chapters between the rows',
      title: '物资库存（分类）',
      encoding: 'xls',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['序号', '物品名称', '规格', '单位', '库存数量'],
          ...[...new Set(SUPPLIES.map((i) => i.category))].flatMap((category, k) => [
            [`${'一二三四五'[k]}、${category}`],
            ...SUPPLIES.filter((i) => i.category === category).map((i, n) => [
              n + 1,
              i.name,
              i.spec,
              i.unit,
              i.held,
            ]),
          ]),
        ],
      },
      facts: [count('supply list', {}, SUPPLIES.length), ...held(SUPPLIES)],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'a monthly report with money in it',
      title: '2月收发存月报',
      needs: fresh,
      sheets: [
        {
          name: '2月',
          rows: [
            ['桥头小学物资收发存月报'],
            ['品名', '规格', '单位', '上期结存', null, '本期收入', null, '本期发出', null, '期末结存', null],
            [null, null, null, '数量', '金额', '数量', '金额', '数量', '金额', '数量', '金额'],
            ...SUPPLIES.map((i, n) => {
              const [came, went] = [n * 2, n + 1];
              const money = (q: number) => (q * i.price) / 100;
              const before = i.held - came + went;
              return [
                i.name,
                i.spec,
                i.unit,
                before,
                money(before),
                came,
                money(came),
                went,
                money(went),
                i.held,
                money(i.held),
              ];
            }),
            ['合计', null, null, null, 4321.5, null, 500, null, 300, null, 4521.5],
          ],
          merges: ['A1:K1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'],
        },
      ],
      facts: [count('supply list', {}, SUPPLIES.length), ...held(SUPPLIES)],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'sheets of storerooms',
      title: '各库房库存',
      needs: fresh,
      sheets: {
        一号库: [
          ['品名', '规格', '单位', '现存'],
          ...SUPPLIES.slice(0, 5).map((i) => [i.name, i.spec, i.unit, i.held]),
        ],
        二号库: [
          ['品名', '规格', '单位', '现存'],
          ...SUPPLIES.slice(5).map((i) => [i.name, i.spec, i.unit, i.held]),
        ],
      },
      facts: [count('supply list', {}, SUPPLIES.length), ...held(SUPPLIES)],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'an amount and no word which',
      title: '物品清单',
      unreadable: '只有数量，没有说是库存、到货还是要买',
      needs: stocked,
      sheets: {
        Sheet1: [
          ['物品名称', '规格', '单位', '数量'],
          ...SUPPLIES.map((i, n) => [i.name, i.spec, i.unit, 5 + n * 3]),
        ],
      },
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'an amount below a bare title',
      title: 'Sheet导出',
      encoding: 'csv',
      unreadable: '只有数量，没有说是库存、到货还是要买',
      needs: stocked,
      sheets: {
        x: [
          ['总务处'],
          ['品名', '规格型号', '数量', '备注'],
          ...SUPPLIES.map((i, n) => [i.name, i.spec, 4 + n * 2, null]),
        ],
      },
    }),
    oddTable({
      kind: 'property',
      what: 'things across',
      title: '班级财产登记表',
      sheets: {
        Sheet1: [
          ['班级', '课桌', '椅子', '一体机', '空调'],
          ...classesOf('town')
            .slice(0, 6)
            .map((c) => [named(c), sizeOf(c), sizeOf(c) + 1, 1, c.number]),
        ],
      },
      facts: classesOf('town')
        .slice(0, 6)
        .flatMap((c) => [
          has('property list', { class: codeOf(c), name: '一体机' }, { start: 1 }),
          has('property list', { class: codeOf(c), name: '空调' }, { start: c.number }),
        ]),
    }),
    oddTable({
      kind: 'count',
      what: 'blind, by place',
      title: '2月盘点表',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['物资盘点表（盲盘）'],
          ['存放位置', '品名', '规格型号', '单位', '实盘数', '备注'],
          ...SUPPLIES.map((i): Cell[] => [
            i.place,
            i.name,
            i.spec,
            i.unit,
            i.held - (i.unit === '盒' ? 1 : 0),
            null,
          ]),
          ['盘点人：', null, null, '监盘人：'],
        ],
      },
      facts: [
        count('count list', { state: 'open', items: SUPPLIES.length, differ: 2 }, 1),
        ...held(SUPPLIES),
      ],
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'assets with a life',
      title: '资产导入模板',
      encoding: 'xls',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['资产名称', '现有数量', '规格型号', '计量单位', '供应商', '存放位置', '计划使用年限'],
          ['录音机', 6, '手提式', '台', '宏达文具', '器材室', 8],
          ['体操垫', 14, '2m×1m', '块', '宏达文具', '器材室', 6],
        ],
      },
      facts: [
        has('supply list', { name: '录音机' }, { held: 6, spec: '手提式', unit: '台', place: '器材室' }),
        has('supply list', { name: '体操垫' }, { held: 14, unit: '块', supplier: '宏达文具' }),
      ],
    }),
  ];
}

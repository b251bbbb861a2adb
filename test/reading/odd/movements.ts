import { count, type Fact, has } from '../facts.ts';
import { booksOf, SUPPLIES, type Supply, staffOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { oddTable } from './odd.ts';

const BOOKS = booksOf('town');
const stocked = ['pupils', 'staff', 'rooms', 'books', 'supplies'] as const;
const held = (items: readonly Supply[], also: (i: Supply) => number): Fact[] =>
  items.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held + also(i) }));

export function oddMovements(): Table[] {
  return [
    oddTable({
      kind: 'receipt',
      what: 'pieces, copies a piece, loose ones',
      title: '新华书店送货单',
      encoding: 'xls',
      needs: stocked,
      sheets: {
        Sheet1: [
          ['县新华书店送货单'],
          ['客户：桥头小学', null, null, '日期：2027-02-24'],
          ['序号', '书名', '书号', '件数', '每件册数', '零头', '合计册数'],
          ...BOOKS.slice(0, 5).map((b, i) => [i + 1, b.name, b.isbn, 2, 5, i % 5, 10 + (i % 5)]),
          ['合计', null, null, 10, null, 10, 60],
          ['送货人：　　　　收货人：'],
        ],
      },
      facts: [
        ...BOOKS.slice(0, 5).map((b, i) => has('plan', { isbn: b.isbn }, { held: 10 + (i % 5) })),
        count('document list', { kind: 'RK', date: '2027-02-24' }, 1),
      ],
    }),
    oddTable({
      kind: 'receipt',
      what: 'packs and what is in each in one cell, loose ones beside',
      title: '新华书店发货清单',
      needs: stocked,
      sheets: {
        Sheet1: [
          ['新华书店发货清单'],
          ['发货日期：2027/2/24'],
          ['书号', '书名', '定价', '包×册', '散', '实发册数', '码洋'],
          ...BOOKS.slice(0, 5).map((b, i): Cell[] => [
            ...[b.isbn, b.name, 8.5, `${i + 1}×20`],
            ...[3 * i, 20 * (i + 1) + 3 * i, 8.5 * (20 * (i + 1) + 3 * i)],
          ]),
          ['', '合计', null, null, null, 330, null],
        ],
      },
      facts: BOOKS.slice(0, 5).map((b, i) => has('plan', { isbn: b.isbn }, { held: 20 * (i + 1) + 3 * i })),
    }),
    oddTable({
      kind: 'receipt',
      what: 'four lines above, signatures below',
      title: '物资入库单RK0223',
      needs: stocked,
      sheets: {
        入库单: [
          ['入  库  单'],
          ['编号：RK0223', null, null, '入库日期：2027年2月23日'],
          ['供货单位：宏达文具', null, null, '仓库：总务库'],
          [],
          ['品名', '规格', '单位', '数量', '单价', '金额'],
          ...SUPPLIES.slice(0, 4).map((i) => [
            i.name,
            i.spec,
            i.unit,
            20,
            i.price / 100,
            (20 * i.price) / 100,
          ]),
          ['合计', null, null, 80, null, SUPPLIES.slice(0, 4).reduce((s, i) => s + i.price / 5, 0)],
          ['合计人民币（大写）：壹仟元整'],
          ['保管员：', null, '经办人：', null, '审核：'],
        ],
      },
      facts: [
        ...held(SUPPLIES.slice(0, 4), () => 20),
        count('document list', { kind: 'RK', date: '2027-02-23' }, 1),
      ],
    }),
    oddTable({
      kind: 'receipt',
      what: 'the specification within the name',
      title: '文具到货验收单',
      needs: stocked,
      sheets: {
        Sheet1: [
          ['物品名称', '单位', '应到', '实到', '到货日期'],
          ...SUPPLIES.slice(0, 5).map((i) => [`${i.name}（${i.spec}）`, i.unit, 12, 12, '2027-02-25']),
        ],
      },
      facts: [count('supply list', {}, SUPPLIES.length), ...held(SUPPLIES.slice(0, 5), () => 12)],
    }),
    oddTable({
      kind: 'receipt',
      what: 'two deliveries on a sheet',
      title: '到货登记',
      needs: stocked,
      sheets: {
        Sheet1: [
          ['第一批到货　2027年2月22日'],
          ['书名', 'ISBN', '实到'],
          ...BOOKS.slice(0, 3).map((b) => [b.name, b.isbn, 6]),
          [],
          ['第二批到货　2027年2月25日'],
          ['书名', 'ISBN', '实到'],
          ...BOOKS.slice(3, 6).map((b) => [b.name, b.isbn, 7]),
        ],
      },
      facts: [
        ...BOOKS.slice(0, 3).map((b) => has('plan', { isbn: b.isbn }, { held: 6 })),
        ...BOOKS.slice(3, 6).map((b) => has('plan', { isbn: b.isbn }, { held: 7 })),
        count('document list', { kind: 'RK', date: '2027-02-22' }, 1),
        count('document list', { kind: 'RK', date: '2027-02-25' }, 1),
      ],
    }),
    oddTable({
      kind: 'requests',
      what: 'a form of one department',
      title: '教导处物品申领单',
      encoding: 'xls',
      sheets: {
        Sheet1: [
          ['物品申领单'],
          ['申领部门：教导处', null, '申领人：', staffOf('town')[0]!.name, '日期：2027.2.24'],
          ['序号', '品名', '规格', '数量', '用途'],
          ...SUPPLIES.slice(3, 6).map((i, n) => [n + 1, i.name, i.spec, 3 + n, '开学用']),
          ['部门负责人签字：', null, null, '总务处签字：'],
        ],
      },
      facts: SUPPLIES.slice(3, 6).map((i, n) =>
        has('request list', { name: i.name, spec: i.spec }, { department: '教导处', quantity: 3 + n }),
      ),
    }),
    oddTable({
      kind: 'requests',
      what: 'departments across',
      title: '各部门申领汇总（横）',
      sheets: {
        Sheet1: [
          ['2027年春季各部门物品申领汇总'],
          ['品名', '规格', '单位', '教导处', '总务处', '校医室', '合计'],
          ...SUPPLIES.slice(3, 7).map((i, n) => [
            i.name,
            i.spec,
            i.unit,
            4 + n,
            n % 2 ? null : 2,
            1,
            5 + n + (n % 2 ? 0 : 2),
          ]),
        ],
      },
      facts: SUPPLIES.slice(3, 7).flatMap((i, n) => [
        has('request list', { name: i.name, department: '教导处' }, { quantity: 4 + n }),
        has('request list', { name: i.name, department: '校医室' }, { quantity: 1 }),
      ]),
    }),
  ];
}

import { count, type Fact, has } from '../facts.ts';
import { booksOf, classesOf, codeOf, headOf, pupilsIn, SUPPLIES, sizeOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { named, oddTable, ZH } from './odd.ts';

const fresh = ['pupils', 'staff', 'rooms', 'books'] as const;
const BOOKS = booksOf('town');
const CLASSES = classesOf('town').slice(0, 4);
/** Whole yuan: what is money looks like a count. */
const yuan = (n: number) => 3 + n * 2;
const need = (name: string, copies: number) => has('plan', { kind: 'exercise-book', name }, { need: copies });
const ordered = (copies: (i: number) => number): Fact[] =>
  BOOKS.map((b, i) => has('plan', { isbn: b.isbn }, { on_order: copies(i) }));

const sameSizes = CLASSES.map((c) => has('class list', { class: codeOf(c) }, { enrolment: sizeOf(c) }));

/** What is money and what is a count is seen by what the numbers make of each other, not by the head. */
export function oddFigures(): Table[] {
  const some = SUPPLIES.slice(3);
  return [
    oddTable({
      kind: 'supply-stock',
      what: 'sums of money in whole yuan',
      title: '后勤物资库存',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['物品名称', '规格', '计量单位', '单价', '数量', '总计'],
          ...some.map((i, n): Cell[] => [i.name, i.spec, i.unit, yuan(n), i.held, yuan(n) * i.held]),
        ],
      },
      facts: some.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held })),
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'Amount that is money',
      title: 'Stock list',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['Item', 'Spec', 'Unit', 'Unit Price', 'Total Qty', 'Amount'],
          ...some.map((i, n): Cell[] => [i.name, i.spec, i.unit, yuan(n), i.held, yuan(n) * i.held]),
        ],
      },
      facts: some.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held })),
    }),
    oddTable({
      kind: 'books',
      what: 'books that some classes chose, amounts under their classes',
      title: '教材分班数量',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['教材名称', '书号', '年级', '一（1）班', '一（2）班'],
          [BOOKS[0]!.name, BOOKS[0]!.isbn, '一年级', 6, 7],
          [BOOKS[1]!.name, BOOKS[1]!.isbn, '一年级', null, 5],
        ],
      },
      facts: [has('plan', { isbn: BOOKS[1]!.isbn }, { need: 5 })],
    }),
    oddTable({
      kind: 'books',
      what: 'money of pupils and teachers together',
      title: '春季用书征订汇总',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '教材名称', '书号', '定价', '学生', '教师', '合计'],
          ...BOOKS.map((b, i): Cell[] => [
            `${ZH[b.grade]}年级`,
            b.name,
            b.isbn,
            yuan(i),
            12 + i,
            b.teachers,
            yuan(i) * (12 + i + b.teachers),
          ]),
        ],
      },
      facts: ordered((i) => 12 + i + (BOOKS[i]?.teachers ?? 0)),
    }),
    oddTable({
      kind: 'books',
      what: 'Amount beside a total',
      title: 'Textbook Order Spring',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Order: [
          [
            'Grade',
            'Subject',
            'Title',
            'ISBN',
            'Unit Price',
            'Students',
            'Teacher Copies',
            'Total Qty',
            'Amount',
          ],
          ...BOOKS.map((b, i): Cell[] => [
            b.grade,
            b.subject,
            b.name,
            b.isbn,
            yuan(i),
            12 + i,
            b.teachers,
            12 + i + b.teachers,
            yuan(i) * (12 + i + b.teachers),
          ]),
        ],
      },
      facts: ordered((i) => 12 + i + (BOOKS[i]?.teachers ?? 0)),
    }),
    oddTable({
      kind: 'books',
      what: 'the sum and not a part of it',
      title: '教材征订',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '教材名称', '书号', '定价', '数量', '教师用书', '合计', '金额'],
          ...BOOKS.map((b, i): Cell[] => [
            `${ZH[b.grade]}年级`,
            b.name,
            b.isbn,
            yuan(i),
            12 + i,
            b.teachers,
            12 + i + b.teachers,
            yuan(i) * (12 + i + b.teachers),
          ]),
        ],
      },
      facts: ordered((i) => 12 + i + (BOOKS[i]?.teachers ?? 0)),
    }),
    oddTable({
      kind: 'book-stock',
      what: 'sums of money in whole yuan',
      title: '教材库存盘存',
      needs: ['pupils', 'staff', 'books', 'supplies'],
      sheets: {
        Sheet1: [
          ['书名', 'ISBN', '定价', '总计', '数量'],
          ...BOOKS.map((b, i): Cell[] => [b.name, b.isbn, yuan(i), yuan(i) * (4 + i), 4 + i]),
        ],
      },
      facts: BOOKS.map((b, i) => has('plan', { isbn: b.isbn }, { held: 4 + i })),
    }),
    oddTable({
      kind: 'receipt',
      what: 'sums of money in whole yuan',
      title: '送货单2.21',
      needs: ['pupils', 'staff', 'rooms', 'books', 'supplies'],
      sheets: {
        Sheet1: [
          ['货物名称', '规格', '单位', '单价', '数量', '总计'],
          ...some.map((i, n): Cell[] => [i.name, i.spec, i.unit, yuan(n), 2 + n, yuan(n) * (2 + n)]),
        ],
      },
      facts: [
        ...some.map((i, n) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held + 2 + n })),
      ],
    }),
    oddTable({
      kind: 'requests',
      what: 'sums of money in whole yuan',
      title: '各部门申购表',
      sheets: {
        Sheet1: [
          ['部门', '物品', '单位', '单价', '总计', '数量'],
          ...some.map((i, n): Cell[] => ['总务处', i.name, i.unit, yuan(n), yuan(n) * (2 + n), 2 + n]),
        ],
      },
      facts: some.map((i, n) => has('request list', { 'name~': i.name }, { quantity: 2 + n })),
    }),
    oddTable({
      kind: 'standards',
      what: 'sums of money in whole yuan',
      title: '班级物资配备标准',
      sheets: {
        Sheet1: [
          ['物品', '规格', '单位', '范围', '单价', '总计', '数量'],
          ...some.map((i, n): Cell[] => [i.name, i.spec, i.unit, '每班', yuan(n), yuan(n) * (2 + n), 2 + n]),
        ],
      },
      facts: some.map((i, n) => has('standard list', { name: i.name, spec: i.spec }, { quantity: 2 + n })),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'of last term and of this',
      title: '簿本用量',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '本子名称', '上学期每人本数', '本学期每人本数', '单价'],
          ...[3, 4].map((g): Cell[] => [`${ZH[g]}年级`, '算术本', g + 5, g - 1, 1]),
        ],
      },
      facts: [need('算术本', 2 * pupilsIn('town', 3) + 3 * pupilsIn('town', 4))],
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'of autumn and of spring',
      title: '作业本配备',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '簿册名称', '秋季每生', '春季每生'],
          ...[3, 4].map((g): Cell[] => [`${ZH[g]}年级`, '算术本', g + 5, g - 1]),
        ],
      },
      facts: [need('算术本', 2 * pupilsIn('town', 3) + 3 * pupilsIn('town', 4))],
    }),
    oddTable({
      kind: 'classes',
      what: 'of last year and of this',
      title: '各班人数变动',
      needs: ['staff'],
      sheets: {
        Sheet1: [
          ['班级', '去年人数', '今年人数', '班主任'],
          ...CLASSES.map((c, n): Cell[] => [named(c), 30 + n, 40 + n, headOf('town', c)]),
        ],
      },
      facts: CLASSES.map((c, n) => has('class list', { class: codeOf(c) }, { enrolment: 40 + n })),
    }),
    oddTable({
      kind: 'standards',
      what: 'of before and of now',
      title: '办公用品配备标准调整',
      sheets: {
        Sheet1: [
          ['品名', '规格', '单位', '配备对象', '原标准', '现标准'],
          ...some.map((i, n): Cell[] => [i.name, i.spec, i.unit, '每班', 20 + n, 2 + n]),
        ],
      },
      facts: some.map((i, n) => has('standard list', { name: i.name, spec: i.spec }, { quantity: 2 + n })),
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'counts of two years',
      title: '仓库库存对照',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['品名', '规格', '单位', '2026年库存', '2027年库存'],
          ...some.map((i): Cell[] => [i.name, i.spec, i.unit, 500, i.held]),
        ],
      },
      facts: some.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held })),
    }),
    oddTable({
      kind: 'choices',
      what: 'newspapers across with their sums',
      title: '各班报刊征订统计',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['班级', '少年报', '数学报', '作文周刊', '合计'],
          ...CLASSES.map((c, n): Cell[] => [named(c), 2 + n, 1, 3, 6 + n]),
        ],
      },
      facts: [
        ...CLASSES.map((c, n) =>
          has('choice list', { class: codeOf(c), name: '少年报' }, { quantity: 2 + n }),
        ),
        ...CLASSES.map((c) => has('choice list', { class: codeOf(c), name: '作文周刊' }, { quantity: 3 })),
        ...sameSizes,
      ],
    }),
    oddTable({
      kind: 'choices',
      what: 'flavours across with sums and money',
      title: '四月订奶统计表',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['班级', '原味', '草莓味', '合计', '应收'],
          ...CLASSES.map((c, n): Cell[] => [named(c), 2 + n, 1 + n, 3 + 2 * n, 60 * (3 + 2 * n)]),
        ],
      },
      facts: [
        ...CLASSES.map((c, n) =>
          has('choice list', { class: codeOf(c), spec: '草莓味' }, { quantity: 1 + n }),
        ),
        ...sameSizes,
      ],
    }),
    oddTable({
      kind: 'choices',
      what: 'titles across beside the pupils who want them',
      title: '春季教辅自愿订购',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['2027年春教辅订购（自愿）'],
          ['班级', '人数', '阅读训练', '口算天天练', '金额'],
          ...CLASSES.map((c, n): Cell[] => [named(c), 4, 2 + n, 3, `${20 * n + 90}`]),
          ['合计', 16, 14, 12, '480'],
        ],
      },
      facts: [
        ...CLASSES.map((c, n) =>
          has('choice list', { class: codeOf(c), name: '阅读训练' }, { quantity: 2 + n }),
        ),
        ...sameSizes,
      ],
    }),
    oddTable({
      kind: 'classes',
      what: 'sums of what are no pupils',
      title: '各班社团统计',
      needs: ['pupils', 'staff'],
      unreadable: '合计的是参加社团的人次，不是班级人数',
      sheets: {
        Sheet1: [
          ['班级', '乒乓球', '合唱', '围棋', '合计'],
          ...CLASSES.map((c, n): Cell[] => [named(c), 1 + n, 2, 1, 4 + n]),
        ],
      },
      facts: sameSizes,
    }),
    oddTable({
      kind: 'classes',
      what: 'boarders and day pupils added up',
      title: '各班人数',
      needs: ['staff'],
      sheets: {
        Sheet1: [
          ['班级', '住校', '走读', '合计'],
          ...CLASSES.map((c, n): Cell[] => [named(c), 10 + n, 20, 30 + n]),
        ],
      },
      facts: CLASSES.map((c, n) => has('class list', { class: codeOf(c) }, { enrolment: 30 + n })),
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'numbers that begin anew in each part',
      title: '物资库存清单',
      needs: fresh,
      sheets: {
        Sheet1: [
          ['编号', '名称', '规格', '单位', '数量'],
          ...[...new Set(SUPPLIES.map((i) => i.category))].flatMap((category, k): Cell[][] => [
            [`${ZH[k + 1]}、${category}`],
            ...SUPPLIES.filter((i) => i.category === category).map((i, n): Cell[] => [
              n + 1,
              i.name,
              i.spec,
              i.unit,
              i.held,
            ]),
          ]),
        ],
      },
      facts: SUPPLIES.flatMap((i) => [
        has('supply list', { name: i.name, spec: i.spec }, { held: i.held, category: i.category }),
        count('supply list', { code: '1' }, 0),
      ]),
    }),
    oddTable({
      kind: 'floor map',
      what: 'rooms as they lie',
      title: '启明楼教室分布',
      foreign: true,
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['启明楼教室分布图'],
          ['楼层', '1', '2', '3', '4'],
          ['三楼', '五（1）班', '五（2）班', '五（3）班', '数学组办公室'],
          ['二楼', '音乐教室', '舞蹈教室', '图书室', '会议室'],
          ['一楼', '自然实验室', '计算机教室', '教导处', '传达室'],
        ],
      },
    }),
    oddTable({
      kind: 'floor map',
      what: 'without a head',
      title: '教室分布',
      foreign: true,
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['3F', '六（1）班', '六（2）班', '教师办公室'],
          ['2F', '音乐教室', '图书室', '活动室'],
          ['1F', '实验室', '保管室', '值班室'],
        ],
      },
    }),
    oddTable({
      kind: 'asset',
      what: 'sums of money in whole yuan',
      title: '固定资产登记',
      sheets: {
        Sheet1: [
          ['资产编号', '资产名称', '单价', '总计', '数量'],
          ...['投影仪', '书柜', '功放'].map((name, n): Cell[] => [
            `ZC90${n}`,
            name,
            300 * (n + 1),
            600 * (n + 1) ** 2,
            2 * (n + 1),
          ]),
        ],
      },
      facts: ['投影仪', '书柜', '功放'].map((name, n) =>
        has('asset list', { name }, { quantity: 2 * (n + 1) }),
      ),
    }),
    oddTable({
      kind: 'choices',
      what: 'sums of money in whole yuan',
      title: '冬季校服征订统计',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['班级', '尺码', '单价', '总计', '套数'],
          ...CLASSES.map((c, n): Cell[] => [named(c), '130', 120, 120 * (3 + n), 3 + n]),
        ],
      },
      facts: CLASSES.map((c, n) => has('choice list', { class: codeOf(c) }, { quantity: 3 + n })),
    }),
  ];
}

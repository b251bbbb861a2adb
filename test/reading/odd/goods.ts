import { count, type Fact, has } from '../facts.ts';
import {
  booksOf,
  type ClassOf,
  classesOf,
  codeOf,
  EXERCISE_BOOKS,
  pupilsIn,
  SUPPLIES,
  type Supply,
  sizeOf,
  staffOf,
} from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { oddTable, ZH } from './odd.ts';

const named = (c: ClassOf) => `${ZH[c.grade]}（${c.number}）班`;
const BOOKS = booksOf('town');
const GRADES = [1, 2, 3, 4, 5, 6];
const held = (items: readonly Supply[], also: (i: Supply) => number = () => 0): Fact[] =>
  items.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held + also(i) }));
const need = (b: (typeof EXERCISE_BOOKS)[number]) =>
  has(
    'plan',
    { kind: 'exercise-book', name: b.name },
    { need: Object.entries(b.perPupil).reduce((sum, [g, n]) => sum + n * pupilsIn('town', Number(g)), 0) },
  );
const ordered = (b: (typeof BOOKS)[number], n: number) => has('plan', { isbn: b.isbn }, { on_order: n });

export function oddGoods(): Table[] {
  const third = BOOKS.filter((b) => b.grade === 3);
  const three = classesOf('town').filter((c) => c.grade === 3);
  const fresh = ['pupils', 'staff', 'rooms', 'books'] as const;
  const stocked = ['pupils', 'staff', 'rooms', 'books', 'supplies'] as const;
  return [
    oddTable({
      kind: 'books',
      what: 'classes across',
      title: '三年级用书征订',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['三年级教材征订表'],
          ['书名', 'ISBN', '定价', ...three.map(named), '教师', '合计'],
          ...third.map((b) => [
            b.name,
            b.isbn,
            b.price / 100,
            ...three.map(sizeOf),
            b.teachers,
            pupilsIn('town', 3) + b.teachers,
          ]),
        ],
      },
      facts: third.map((b) => ordered(b, pupilsIn('town', 3) + b.teachers)),
    }),
    oddTable({
      kind: 'books',
      what: 'grades as lines of their own',
      title: '2027春教材',
      encoding: 'xls',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['学科', '教材名称', '书号', '定价', '订数'],
          ...[1, 2, 3, 4].flatMap((g) => [
            [`${ZH[g]}年级`],
            ...BOOKS.filter((b) => b.grade === g).map((b) => [
              b.subject,
              `${b.subject}（下册）`,
              b.isbn,
              b.price / 100,
              pupilsIn('town', g),
            ]),
            ['小计', null, null, null, pupilsIn('town', g) * 3],
          ]),
        ],
      },
      facts: BOOKS.map((b) =>
        has('plan', { isbn: b.isbn }, { grade: b.grade, on_order: pupilsIn('town', b.grade) }),
      ),
    }),
    oddTable({
      kind: 'books',
      what: 'titles with what is left of them',
      title: '教材目录及库存',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '学科', '书名', 'ISBN', '定价', '征订数', '库存册数'],
          ...BOOKS.map((b, i) => [
            `${ZH[b.grade]}年级`,
            b.subject,
            b.name,
            b.isbn,
            b.price / 100,
            6 + i,
            i % 3,
          ]),
        ],
      },
      facts: BOOKS.map((b, i) => has('plan', { isbn: b.isbn }, { on_order: 6 + i, held: i % 3 })),
    }),
    oddTable({
      kind: 'books',
      what: 'reused said in a column of kinds',
      title: '教材征订（含类别）',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '书名', 'ISBN', '定价', '类别', '征订数'],
          ...BOOKS.map((b) => [
            `${ZH[b.grade]}年级`,
            b.name,
            b.isbn,
            b.price / 100,
            b.subject === '科学' ? '循环教材' : '国家课程',
            9,
          ]),
        ],
      },
      facts: BOOKS.map((b) => has('book list', { isbn: b.isbn }, { reused: b.subject === '科学' })),
    }),
    oddTable({
      kind: 'books',
      what: 'two grades side by side',
      title: '一二年级教材',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['一年级', null, null, null, null, '二年级'],
          ['书名', 'ISBN', '定价', '订数', null, '书名', 'ISBN', '定价', '订数'],
          ...[0, 1, 2].map((i) => {
            const [a, b] = [BOOKS[i]!, BOOKS[i + 3]!];
            return [a.name, a.isbn, a.price / 100, 11, null, b.name, b.isbn, b.price / 100, 12];
          }),
        ],
      },
      facts: [0, 1, 2].flatMap((i) => [ordered(BOOKS[i]!, 11), ordered(BOOKS[i + 3]!, 12)]),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'kinds across',
      title: '簿册标准',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['每生簿册配发本数'],
          ['年级', ...EXERCISE_BOOKS.map((b) => b.name)],
          ...GRADES.map((g) => [`${ZH[g]}年级`, ...EXERCISE_BOOKS.map((b) => b.perPupil[g] ?? null)]),
          ['单价', 0.6, 0.75, 0.9, '1.05元'],
        ],
      },
      facts: EXERCISE_BOOKS.map(need),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'grades across',
      title: '作业本配发（横）',
      encoding: 'csv-gbk',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        x: [
          ['簿册名称', ...GRADES.map((g) => `${ZH[g]}年级`)],
          ...EXERCISE_BOOKS.map((b) => [b.name, ...GRADES.map((g) => b.perPupil[g] ?? null)]),
        ],
      },
      facts: EXERCISE_BOOKS.map(need),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'a span of grades in a cell',
      title: '作业本定额',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['本子', '适用年级', '每人本数'],
          ['生字本', '1-2年级', 4],
          ['生字本', '三年级', 3],
          ['算术本', '一至六年级', 4],
          ['英语练习本', '三、四年级', 2],
        ],
      },
      facts: [
        has(
          'plan',
          { kind: 'exercise-book', name: '生字本' },
          { need: 4 * (pupilsIn('town', 1) + pupilsIn('town', 2)) + 3 * pupilsIn('town', 3) },
        ),
        has(
          'plan',
          { kind: 'exercise-book', name: '算术本' },
          { need: 4 * GRADES.reduce((s, g) => s + pupilsIn('town', g), 0) },
        ),
        has(
          'plan',
          { kind: 'exercise-book', name: '英语练习本' },
          { need: 2 * (pupilsIn('town', 3) + pupilsIn('town', 4)) },
        ),
      ],
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

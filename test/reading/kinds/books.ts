import { has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { booksOf, pupilsIn } from '../school.ts';

const BOOK_WORDS = {
  isbn: 'ISBN 书号 书号ISBN 国际标准书号 ISBN号 标准书号 ISBN编号 书籍编号',
  book: '书名 教材名称 教材 课本名称 图书名称 教科书名称 课本 用书名称 Title 书目 教材书名',
  grade: '年级 适用年级 使用年级 年段 Grade 学段',
  subject: '学科 科目 课程 Subject 学科名称',
  publisher: '出版社 出版单位 出版者 Publisher 出版发行',
  price: '定价 单价 价格 书价 Price 零售价 码洋单价',
};

export const books: ListKind = {
  kind: 'books',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    ...BOOK_WORDS,
    volume: '册次 册别 Volume 上下册别',
    teachers: '教师用书 教师用书数 教师 教师册数 教师用 TeacherCopies 教师数量 教师所需 教师用册',
    pupils: '学生用书 学生数 学生册数 学生 学生用 StudentCopies 学生数量 学生所需 学生用册',
    ordered:
      '征订数 订数 订购数 订购册数 征订册数 总册数 合计 需订册数 预订数 订书数量 报订数 征订总数 Ordered 数量 订书合计 需求册数 申报册数',
    money: '金额 码洋 总价 金额合计 码洋合计 书款',
  },
  sums: ['ordered', 'teachers', 'pupils'],
  rows: ({ structure }) =>
    booksOf(structure).map((b) => {
      const pupils = pupilsIn(structure, b.grade);
      return {
        grade: b.grade,
        subject: b.subject,
        book: b.name,
        isbn: b.isbn,
        publisher: b.publisher,
        price: { fen: b.price },
        volume: '下册',
        teachers: { n: b.teachers, unit: '册' },
        pupils: { n: pupils, unit: '册' },
        ordered: { n: pupils + b.teachers, unit: '册' },
        money: { fen: b.price * (pupils + b.teachers) },
      };
    }),
  facts: (rows, column) =>
    rows.flatMap((row) => [
      has(
        'book list',
        { isbn: row.isbn },
        {
          'name~': row.subject,
          grade: row.grade,
          ...(column('price') ? { price_fen: (row.price as { fen: number }).fen } : {}),
          ...(column('publisher') ? { publisher: row.publisher } : {}),
          ...(column('teachers') ? { teacher_copies: (row.teachers as { n: number }).n } : {}),
        },
      ),
      ...(column('ordered') || column('pupils')
        ? [
            has(
              'plan',
              { isbn: row.isbn },
              {
                on_order: (
                  row[column('ordered') || column('teachers') ? 'ordered' : 'pupils'] as { n: number }
                ).n,
              },
            ),
          ]
        : []),
    ]),
  lines: {
    qingping: '教材征订表 | 序号 年级 学科 书名 ISBN 出版社 定价 征订数 教师用书',
    shiba: [
      '2027年春季用书征订单 | 年级 教材名称 书号 出版单位 单价 征订册数›学生 征订册数›教师 征订册数›合计',
      '教材征订分年级表 #grade | 序号 课本名称 ISBN 定价 订数',
    ],
    linjiang: '教材目录 | 年级 科目 书名 书号 定价 订购数',
    yuhong: '春季课本预订表 | 适用年级 课本 ISBN号 价格 预订数',
    mingde: [
      '教科书选用目录 | 年级 学科 教科书名称 标准书号 出版者 版别',
      '教材订购单 | 使用年级 教材书名 ISBN 定价（元） 学生数 教师数量 合计',
    ],
    dongjiao: '教材征订汇总 | 年级 学科名称 用书名称 书号 零售价 总册数 金额',
    bailuzhou: '教材征订表 | 年级 科目 教材 国际标准书号 定价 征订总数 装帧',
    heping: '教材征订明细 | 学段 课程 书名 ISBN 定价 订数',
    xingqiao: 'Textbook Order | Grade Subject Title ISBN Publisher Price StudentCopies TeacherCopies Ordered',
    yunxi: '教材需求 | 年级 图书名称 书号 单价 需订册数',
    guangchang: '教材征订目录 | 年级 书目 ISBN 出版发行 定价 报订数',
    longquan: '2027春教材征订统计表 | 序号 年级 学科 书名 ISBN编号 定价 学生用书 教师用书 合计 码洋',
    fengshu: '书单 | 年级 书名 ISBN 定价 订购册数',
    binhe: '教材预订单 | 年级 科目 教材名称 书号ISBN 定价 订书数量 审定年份',
    tiexi: '教材征订 | 序号 年级 教材名称 ISBN 单价 学生册数 教师册数',
    nanhu: '教材用书计划 | 年级 学科 教材名称 册次 书号 定价 征订数',
    xiguan: '征订单 #grade | 书名 书号 出版社 定价 征订册数',
    changling: '教材征订 | 年级 书名 书号 书价 订数',
    chengnan: '教材征订总表 | 年级 学科 书名 ISBN 定价 订购数量›学生用 订购数量›教师用 订购数量›总册数',
    gangwan: '教材订数 | 年级 科目 书名 ISBN 出版社 单价 征订数',
    qingyuan: '教材征订目录 | 年级 教材名称 ISBN 定价 征订数',
    guihua: '教材书目 | 年级 学科 书名 书号 价格 订数 开本',
    kejicheng: '教材征订清单 #grade | 学科 教材名称 ISBN 定价 征订数 教师用书',
    hongqi: '教材目录 | 年级 学科 书名 书号 出版社 定价 征订册数',
    meiling: '教材预订表 | 年级 学科 书名 书号 定价 申报册数',
    xishan: '春季教科书征订 | 年级 课程 课本名称 ISBN 教师所需 学生所需 订书合计 书款',
    baihe: '教材用书计划 | 年级 科目 教材名称 书号 单价 需求册数',
    donghu: '教材订购明细 | 年级 学科 课本名称 书号 出版社 定价 订书合计',
  },
};

export const bookStock: ListKind = {
  kind: 'book-stock',
  needs: () => ['pupils', 'staff', 'books', 'supplies'],
  words: {
    ...BOOK_WORDS,
    bookHeld:
      '库存 库存数 库存册数 现存 现有册数 结存 结存数 实有册数 可用册数 完好册数 在库册数 余书 剩余册数 现存册数 OnHand 存书数量 留存册数 架上册数 在架册数 目前册数 库里册数 现余册数',
    place: '存放地点 书架 存放位置 架位 所在书架 书库位置',
    worn: '破损册数 不可用 已损坏',
  },
  sums: ['bookHeld'],
  rows: ({ structure }, random) =>
    booksOf(structure)
      .filter((b) => b.subject === '科学' || b.grade > 2)
      .map((b) => ({
        grade: b.grade,
        subject: b.subject,
        book: b.name,
        isbn: b.isbn,
        publisher: b.publisher,
        price: { fen: b.price },
        bookHeld: { n: 6 + random.below(40), unit: '册' },
        worn: { n: random.below(3), unit: '册' },
        place: `书库${random.below(4) + 1}架`,
      })),
  facts: (rows) =>
    rows.map((row) => has('plan', { isbn: row.isbn }, { held: (row.bookHeld as { n: number }).n })),
  lines: {
    qingping: '循环教材库存表 | 序号 年级 书名 ISBN 库存数',
    shiba: '上学期教材结存 | 年级 教材名称 书号 单价 结存数',
    linjiang: '教材库存 | 书号 书名 现存',
    yuhong: '余书登记 | 年级 课本 余书',
    mingde: '循环用书清点 | 学科 教材书名 ISBN 完好册数 破损册数',
    dongjiao: '书库存书统计 | 用书名称 书号 实有册数 存放地点',
    bailuzhou: '教材库存清单 | 教材 国际标准书号 在库册数 书架',
    heping: '教材结余表 | 书名 ISBN 剩余册数',
    xingqiao: 'Textbook Stock | Title ISBN OnHand',
    yunxi: '库存课本 | 图书名称 书号 现有册数',
    guangchang: '循环教材存量 | 年级 书目 ISBN 可用册数',
    longquan: '循环教材库存登记表 | 年级 学科 书名 ISBN编号 现存册数 备注',
    fengshu: '教材库存 | 书名 ISBN 库存',
    binhe: '留存教材 | 科目 教材名称 书号ISBN 留存册数',
    tiexi: '书库清单 | 序号 教材名称 ISBN 架位 架上册数',
    nanhu: '库存教材 | 学科 教材名称 书号 存书数量',
    xiguan: '教材库存 #grade | 书名 书号 库存册数',
    changling: '教材结存 | 年级 书名 书号 结存',
    chengnan: '循环教材 | 年级 学科 书名 ISBN 可用册数 不可用',
    gangwan: '教材存书 | 年级 书名 ISBN 存放位置 库存册数',
    qingyuan: '循环教材库存 | 教材名称 ISBN 库存',
    guihua: '课本库存 | 书名 书号 现存',
    kejicheng: '教材库存 | 教材名称 ISBN 库存数',
    hongqi: '教材结余 | 书名 书号 结存数 已损坏',
    meiling: '循环教材结存 | 年级 学科 书名 书号 在架册数 所在书架',
    xishan: '教材库存情况 | 课本名称 ISBN 目前册数',
    lvyuan: '留校教材 | 年级 科目 教材名称 书号 库里册数',
    donghu: '教材库存登记 | 年级 书名 书号 现余册数 书库位置',
  },
};

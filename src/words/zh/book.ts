import { rowAt } from './say.ts';

export const book = {
  help: '课本、教师用书、教辅',
  fields: {
    code: ['编号'],
    kind: ['类别', '类别：课本、教师用书、教辅材料、簿册'],
    grade: ['年级', '年级，1 到 12'],
    name: ['书名', '书名'],
    subject: ['学科', '学科'],
    volume: ['册别', '上册、下册或全一册'],
    isbn: ['书号', '书号（ISBN）'],
    publisher: ['出版社', '出版社'],
    edition: ['版别', '版别'],
    price: ['定价（元）', '定价，元，如 8.50'],
    pack: ['每包', '每包册数'],
    perPupil: ['每生', '每生几册'],
    classes: ['班级', '只给哪些班（选科、实验班），如 高二1,高二3；全年级写 -'],
    teacherCopies: ['教师用书', '教师用书册数'],
    spare: ['备用', '备用册数（默认 0）'],
    policy: ['缺书时', '缺书时怎么分：先上课的班先发、各班均分、整班先齐'],
    reused: ['循环', '循环教材（不循环写 --no-reused）'],
    sets: ['班级轮用', '班级轮用：每班几套，0 为人手一册'],
    place: ['存放位置', '存放位置'],
    supplier: ['供应商', '供应商'],
    funding: ['经费来源', '经费来源：国家免费、地方免费、自愿自费、公用经费'],
  },
  verbs: { fund: '记几个年级（学段）的书由谁付钱：免费、自费' },
  options: {
    grades: '哪些年级的书，如 1-6、初一',
    kind: '哪一类（默认课本）：课本、教师用书、教辅材料、簿册',
  },
  askFund: (a: { n: number; first: string; funding: string }) =>
    a.funding === ''
      ? `去掉${a.first}等 ${a.n} 种书的经费来源？`
      : `把${a.first}等 ${a.n} 种书的经费来源记为“${a.funding}”？`,
  funded: (a: { n: number; first: string; funding: string }) =>
    `${a.n === 1 ? a.first : `${a.first}等 ${a.n} 种书`}的经费来源${a.funding === '' ? '已去掉' : `：${a.funding}`}`,
  yes: '是',
  sets: (n: number) => `班级轮用 ${n} 套`,
  none: '还没有课本。读入征订目录：kaixue import 文件；或 kaixue book add 书名 --grade 3 --subject 数学',
  removed: { retired: (title: string) => `${title} 已有往来，改为停用（不删除）` },
  actions: { add: '添加课本', edit: '修改课本', remove: '删除课本', fund: '记经费来源' },
  problems: {
    'isbn-digits-lost':
      '书号存成了数字，后几位已经丢失\n请把书号列设为“文本”格式，照书背面重新填写 13 位书号。',
    'isbn-check-digit':
      '书号的校验位不对，按前面的数字末位应为 {digit}\n多半是抄错或漏了一位，请照书背面核对。',
    'isbn-wrong-length':
      '书号有 {digits} 位数字，应为 13 位（或旧书号 10 位）\n请照书背面核对；没有书号的请留空。',
    'price-unreadable': '认不出这个价格\n请写成 8.50、8.5元 或 ￥8.50。',
    'price-negative': '价格不能是负数\n请改成实际单价。',
    'price-not-whole-fen':
      '价格不足一分的部分没法记账\n价格最多写两位小数，如 12.35；单价太小的可按盒、按包计价。',
    'exercise-columns-left':
      '看不出是哪个年级的列，没有读：{columns}\n列名写成 三年级、1-2年级 或 低段 再导入。',
    'exercise-too-many':
      '每生 {count} 本太多了，像是全班或全年级的总数\n这张表要的是每个学生几本（最多 {most}）；写的是总数的，请除以人数再填。',
    'exercise-not-per-pupil':
      '{class} {name} 共 {copies} 本，按 {pupils} 人算不出每生几本\n这里按每生几本记。请核对本数和人数（表里没有“人数”列的，按名册），或改成 年级 × 簿册 的每生本数表。',
    'exercise-places-differ':
      '各校点每生本数不一样，共 {count} 处，如 {name}：{amounts}\n先导入写了校点和班级的学生名册，知道每个校点有哪些班，再导入这份。',
    'exercise-classes-differ':
      '{name}：{class} 算下来每生 {each} 本，{grade}别的班每生 {other} 本\n同一年级每生本数应当一样，请核对。',
    'book-without-grade': '看不出 {name} 是哪个年级的\n请加一列“年级”，或在书名里写明，如 数学 三年级 下册。',
    'book-other-grade':
      '{class}不是{grade}的班，{name}是{grade}用书\n写{grade}的班；年级写错了先改：kaixue book edit 书名 --grade 年级。',
    'book-majors-unknown':
      '看不出这些专业是哪几个班：{majors}\n在表里加一列“使用班级”再导入；全年级都用的话：kaixue import "{file}" --map "{column}=-"',
    'book-repeated': (a: { name: string; where: string }) => ({
      message: `${a.name} 前面已经有了，在${rowAt(a.where)}`,
      hint: '同一年级同一书号只留一行；不同的书请核对书号。',
    }),
    'book-for-fewer':
      '{name} 学生用书 {pupils} 册，需求按在校 {count} 人算\n只发给部分学生的（选科、选修），请再导入一份“选科用书”：班级、书名、册数。',
    'supplement-again':
      '{list} 和已有的补订单（{before}）每一行都一样，又订了一遍\n如果是同一份表改了名字，请用 kaixue undo 撤销这次导入。',
    'books-not-ordered':
      '备注写明不征订的 {n} 种没有读入：{names}\n学生还要领的，备注改成“循环使用”，或删去“不征订”，再导入一次。',
    'aid-without-classes':
      '{name} 是自愿订购的教辅，没有各班册数，只记了订数\n请用“班级 书名 册数”的表导入各班自愿订购数。',
    'book-none-chosen': '没有这样的书\n看有哪些：kaixue book list --grade 3；别的种类加 --kind 教辅材料。',
    'volume-bad': '“{value}”不是册别\n写 上册、下册 或 全一册。',
  },
} as const;

import { sheets } from './sheets.ts';

export const paper = {
  render: {
    page: { before: '第', between: '页 共', after: '页' },
    continued: '（续）',
    madeOn: '制表日期',
    colon: '：',
    /** Room for a date among the signatures. */
    dateBlank: '　　年　　月　　日',
    ticked: '√',
    part: '所属',
    print: '打印',
    xlsxPage: '第&P页 共&N页',
    /** What is wrong with a school's own layout. */
    reasons: {
      unknownName: (name: string, _: string) => `没有名为 ${name} 的变量或函数`,
      unclosed: (_: string, __: string) => '括号或引号没有配对',
      noField: (name: string, _: string) => `数据里没有 ${name} 这一项`,
      noFile: (file: string, _: string) => `找不到文件 ${file}`,
      noArgument: (name: string, _: string) => `不能写 ${name} 这个参数`,
      argumentMissing: (name: string, _: string) => `缺少参数 ${name}`,
      expectedFound: (wanted: string, found: string) => `这里应为 ${wanted}，写的是 ${found}`,
      expected: (wanted: string, _: string) => `这里应有 ${wanted}`,
      unexpected: (found: string, _: string) => `这里不该有 ${found}`,
      said: (text: string, _: string) => `版式自己报错 ${text}`,
    },
  },
  problems: {
    'missing-glyph':
      '《{sheet}》{part}：“{text}”中的字 {code} 没有字体可印，已印作〔{code}〕\n请在纸上手写补正，或改用字形相近的规范字。',
    'broken-template': '版式有误：{reason}\n改正这一处；或删去该文件，即恢复随软件的版式。',
    'own-not-yaml':
      '不是正确的 YAML：引号、括号、冒号或缩进不对\n写法如 hide: [备注]，冒号后面空一格，同一层的各行左边对齐。',
    'own-misformed': '写法不对\n写成 {form}。',
    'own-sheet-unknown': '没有名为“{value}”的表\n写表名，或写 all（所有的表）；全部见 kaixue print。',
    'own-setting-unknown': '没有“{value}”这一项\n可以写：{allowed}',
    'own-column-unknown': '这张表没有“{value}”这一栏\n有的栏：{allowed}',
    'own-picture-missing': '没有图片 {picture}\n把图片（PNG、JPEG 或 SVG）放进 {folder}，或删去这一行。',
    'own-font-missing':
      '版式用到的字体 {font} 这里没有，已用别的字体代替\n把字体文件（.ttf、.otf）放进 {folder}，或改用版式里原有的字体。',
    'own-table-too-wide':
      '版式 {layout} 的表格宽 {width} 毫米，纸上只有 {room} 毫米，没有打印\n把栏改窄或去掉几栏；只是加一栏，可以写在 sheets.yaml 里（add），会自动排进纸面。',
    'cannot-write':
      '写不进 {path}：{reason}\n请检查该文件夹是否存在、是否有写入权限、磁盘是否已满；或用 -o（--out）换个地方。',
    'picture-too-long':
      '图片共 {pages} 页，一张图最多 {most} 页\n用 --class 或 --grade 少选几个班，或改用 --format pdf。',
  },
  sheets,
  /** What words of a school's own data are on a sheet in this language. */
  dataWords: {} as Readonly<Record<string, string>>,
  /** The first page of a dossier. */
  index: {
    title: '开学准备资料',
    made: '生成日期',
    opening: '正式上课日',
    how: '点“打开”在浏览器中查看并打印；Excel 文件可用 WPS 修改后再打印。一般印两联：总务处、班级各存一份。',
    columns: { sheet: '表', pages: '页数', rows: '行数', files: '文件' },
    open: '打开',
    excel: 'Excel',
    perClass: '按班',
    /** Whom sheets are for, by who keeps the copy that the office does not. */
    takers: {
      class: '给班级：领、签、查',
      storeroom: '总务处和库房：分、发、买、盘',
      supplier: '和供应商核对',
      family: '给学生',
      giver: '校际调拨',
      taker: '校际调拨',
      district: '报区里',
      file: '开学前后查看、存档',
      accounts: '给财务室',
      office: '总务处',
    },
    manifest: '文件清单（含校验值）',
    classes: '班级',
    pupils: '学生',
    titles: '教材种数',
    short: '缺口（册）',
    cost: '待购金额',
    first: '先做这几件事',
    missing: '下列表眼下没有可写的，没有生成；要手填的空白表可以单独打印：',
  },
} as const;

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
  },
  problems: {
    'missing-glyph':
      '《{sheet}》{part}：“{text}”中的字 {code} 没有字体可印，已印作〔{code}〕\n请在纸上手写补正，或改用字形相近的规范字。',
    'broken-template':
      '版式 {file} 第 {line} 行第 {column} 列有误：{reason}\n改正这一处；或删去该文件，即恢复随软件的版式。',
    'cannot-write':
      '写不进 {path}：{reason}\n请检查该文件夹是否存在、是否有写入权限、磁盘是否已满；或用 -o（--out）换个地方。',
    'picture-too-long':
      '图片共 {pages} 页，一张图最多 {most} 页\n用 --class 或 --grade 少选几个班，或改用 --format pdf。',
  },
  sheets,
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
    missing: '下列表暂无数据，没有生成：',
  },
} as const;

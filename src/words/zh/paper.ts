import { dossier, dossierProblems } from './dossier.ts';
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
    'picture-too-long':
      '图片共 {pages} 页，一张图最多 {most} 页\n用 --class 或 --grade 少选几个班，或改用 --format pdf。',
  },
  sheets,
  dossier,
} as const;

export const template = {
  help: '查看或复制打印版式，自行修改',
  verbs: { list: '列出版式及其来源', copy: '把版式复制到学校数据文件旁，供本校修改' },
  own: '本校自定',
  shipped: '随软件',
  name: '版式',
  from: '来源',
  path: '文件',
  copied: (a: { name: string; path: string }) => `已把版式 ${a.name} 复制到 ${a.path}；改完后再打印即生效。`,
  problems: {
    'unknown-layout': '没有名为“{name}”的版式\n现有版式：{names}。',
    'layout-exists': '{path} 已存在，没有覆盖\n要重新开始，先删除或改名该文件，再复制。',
  },
} as const;

export const prepare = { help: '一次生成全部开学准备资料（PDF 和 Excel）' } as const;

export const print = {
  help: '打印一种表，如 kaixue print 班级领书签收表',
  problems: dossierProblems,
} as const;

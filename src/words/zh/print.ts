export const print = {
  help: '打印一种表，如 kaixue print 班级领书签收表',
  options: {
    format: '格式：pdf（默认）、xlsx、csv、html、json、term、png',
    class: '只要这个班（可写多个：三2 三4）',
    grade: '只要这个年级（可写多个）',
    document: '按这张单据打印（编号或单号）',
    figures: '盘点表上印账面数和差数（默认不印）',
    blank: '空白表：只有表头、空行和签字栏，供手填',
    open: '印好后用系统的阅读器打开',
    copies: '每份印几联，如 2',
    out: '写到这个文件；- 为标准输出',
  },
  whichSheet: '打印哪一种表？',
  printed: (a: { title: string; path: string; pages: number }) =>
    a.pages > 0 ? `已生成《${a.title}》，${a.pages} 页：${a.path}` : `已生成《${a.title}》：${a.path}`,
  blankForm: (title: string) => `${title} 空白表`,
  nameTaken: (a: { wanted: string; used: string }) => `${a.wanted} 正被其他程序打开，已改存为 ${a.used}。`,
  turnsMayMove: '这些时间还会随到货变动；定下来不再变：kaixue class turns',
  problems: {
    'open-nothing': '没有写成文件，--open 打不开\n去掉 --open，或用 -o 写明文件名。',
    'sheet-unknown': '没有名为“{name}”的表\n可以打印的表：\n{names}',
    'sheet-near':
      '没有名为“{name}”的表\n是不是：{near}？写出能认出是哪一种的几个字就行；全部见 kaixue print。',
    'sheet-missing': '没有说打印哪一种表\n写成 kaixue print 班级领书签收表。可以打印的表：\n{names}',
    'sheet-no-data': (a: { title: string; name: string }) => ({
      message: `本学期还没有班级，《${a.title}》没有可写的`,
      hint: `先用 kaixue import 读入名册等资料；只要空白表：kaixue print ${a.title} --blank`,
    }),
    'sheet-nothing-there': (a: { title: string; name: string; narrowed: boolean }) => ({
      message: a.narrowed ? `《${a.title}》里没有所挑的班级或年级` : `《${a.title}》眼下没有可写的`,
      hint: a.narrowed
        ? '本学期的班级：kaixue class list'
        : `这类事有了登记才印得出来；要手填的空白表：kaixue print ${a.title} --blank`,
    }),
    'sheet-no-blank': '《{title}》是按现在的情况写成的，没有空白表\n直接打印：去掉 --blank',
    'sheet-not-arrived': (a: { title: string; name: string; narrowed: boolean }) => ({
      message: `《${a.title}》眼下没有要发的：还欠的没有到货`,
      hint: `到货后再打印；看欠什么：kaixue owed${a.narrowed ? `；补印已签收的，指明班级：kaixue print ${a.title} --class {aClass}` : ''}`,
    }),
    'sheet-none-late':
      '《{title}》没有要补领的：领过书的班级都领齐了，没领过的按班级领用签收单领\n发书：kaixue issue --all；看还欠什么：kaixue owed',
    'sheet-nothing-due': (a: { title: string; name: string; narrowed: boolean }) => ({
      message: `《${a.title}》没有要发、要补的了`,
      hint: a.narrowed
        ? `要补印已签收的，指明班级：kaixue print ${a.title} --class {aClass}`
        : '已发的单据：kaixue log；补印其中一张：kaixue print 出库单 --document 单号',
    }),
    'sheet-takes-no': (a: { title: string; option: string; takes: string }) => ({
      message: `《${a.title}》不能按 ${a.option} 挑选`,
      hint: a.takes === '' ? '这张表总是整张打印，去掉该选项即可。' : `这张表可用的选项：${a.takes}。`,
    }),
    'format-unknown': '没有“{format}”这种格式\n可用的格式：{formats}。',
    'grade-wrong': '看不出“{grade}”是哪个年级\n写数字或年级名，例如 --grade 3 或 --grade 三年级。',
    'sheet-of-another': (a: {
      title: string;
      document: string;
      kind: string;
      typed: string;
      id: number;
    }) => ({
      message: `${a.document} 是${a.kind}，不印在《${a.title}》上`,
      hint:
        a.typed === ''
          ? `这种单据没有纸面，看明细：kaixue document show ${a.id}`
          : `它的单子：kaixue print ${a.typed} -d ${a.id}`,
    }),
    'print-document-unknown':
      '没有单据“{document}”\n写编号（12）或单号（CK20270228-001）；kaixue log 可查看单据。',
  },
} as const;

export const prepare = {
  help: '一次生成全部开学准备资料（PDF 和 Excel）',
  options: {
    perClass: '另把每个班的各种表合成一份 PDF，按班发放',
    open: '生成后在浏览器中打开首页',
    copies: '每份表印几联，如 2（写明由谁存）',
    out: '资料放到这个文件夹（默认 out/学期，在数据文件旁）',
  },
  recovered: '上次没有写完的资料已接着收好。',
  prepared: (a: { sheets: number; pages: number; classes: number; out: string }) =>
    `开学准备资料已生成：${a.sheets} 种表，PDF 共 ${a.pages} 页。${a.classes > 0 ? `另按班合成 ${a.classes} 份，在“按班”里。` : ''}\n文件夹：${a.out}\n用浏览器打开其中的 index.html，可逐份查看和打印。`,
  keptFiles: (a: { count: number }) =>
    `文件夹里您自己放的、改过的 ${a.count} 个文件已保留（与新表同名的，名字后加了 -2）。`,
  stuck: (a: { path: string; reason: string }) =>
    `旧资料里的 ${a.path} 移不动也删不掉（${a.reason}），先留在原处，里面如有您自己放的文件请自行取出；下次 kaixue prepare 会再试。`,
  swapBlocked: (a: { out: string; used: string }) => `${a.out} 正被其他程序打开，新资料放在 ${a.used}。`,
  problems: {
    'dossier-no-data':
      '学期 {term} 还没有可以打印的数据，原有的资料没有改动\n先用 kaixue import 读入名册、教材征订目录等。',
    'dossier-foreign-folder':
      '文件夹 {path} 里已有别的文件，没有写入\n请换一个空的或还不存在的文件夹，例如 --out 开学资料。',
  },
} as const;

export const template = {
  help: '查看或复制打印版式，自行修改',
  verbs: { list: '列出版式及其来源', copy: '把版式复制到学校数据文件旁，供本校修改' },
  own: '本校自定',
  unused: '没有哪张表用它',
  shipped: '随软件',
  fields: { name: ['版式'], own: ['来源'], path: ['文件'] },
  copied: (a: { name: string; path: string }) => `已把版式 ${a.name} 复制到 ${a.path}；改完后再打印即生效。`,
  problems: {
    'unknown-layout': '没有名为“{name}”的版式\n现有版式：{names}；也可以写表名，如 班级领用签收单。',
    'layout-exists': '{path} 已存在，没有覆盖\n要重新开始，先删除或改名该文件，再复制。',
  },
} as const;

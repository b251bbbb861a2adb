const notTaken = (files: number) => (files > 0 ? `没有导入 ${files} 个文件，原因见上。` : '');

export const importing = {
  help: '读入学校现有的表格：名册、教职工、征订目录、到货清单、库存……',
  missing: { leave: '转出', keep: '不动' },
  options: {
    as: '指明是什么表，不靠自动识别',
    map: '指明列，例如 "班别=班级"，可写多个，用逗号隔开；也可说明班级，例如 "三年级实验班=三(3)班"',
    sheet: '只读这个工作表',
    errors: '把有问题的单元格标黄、批注，另存为这个 .xlsx 文件',
    skipBadRows: '跳过有问题的行，导入其余的',
    strict: '要么全部导入，要么一份也不导入（供脚本用）；不加时好的文件导入，有问题的留下，退出码 1',
    why: '说明每张表为什么这样认',
    forget: '忘记这一条读法',
    missing: '文件里没有的怎么办：转出（课节则去掉），或不动（默认）',
  },
  verbs: {
    files: '读入文件（可以不写）',
    known: '列出确认过的读法：什么样的表头是什么表',
    kinds: '列出能导入的各种表和它们的列',
  },
  kinds: {
    columns: { name: '名称', title: '表', fields: '列' },
    next: '指明是什么表：kaixue import 文件 --as 名称',
  },
  known: {
    none: '还没有确认过的读法：用 --as、--map 说明过，或在提问时回答过的表，导入后会记在这里。',
    words: { class: '班级的叫法', item: '物品的叫法' },
    columns: { id: '编号', kind: '表', heads: '列名', file: '依据', day: '日期' },
    next: '表头相同的文件以后照此读入，不再问；不要了：kaixue import known --forget 编号',
    forgotten: (a: { id: number; file: string }) => `已忘记第 ${a.id} 条读法（依据 ${a.file}）。`,
  },
  why: {
    foreign: '不是要导入的表',
    speaks: {
      head: '表头',
      cells: '内容',
      unreadable: '内容读不成',
      missing: '缺',
      other: '别的表的列',
      foreign: '别处的列',
      unknown: '没有用上的列',
      named: '标题或文件名',
      direction: '标题说的去向',
    },
  },
  preview: {
    grid: (a: { classes: number; days: number; periods: number; class: string }) =>
      `${a.classes} 个班，${a.days} 天，每天最多 ${a.periods} 节；${a.class}：`,
    took: (a: { kind: string; line: number }) => `认作 ${a.kind}，表头在第 ${a.line} 行`,
    tookWhole: (a: { kind: string }) => `认作 ${a.kind}`,
    next: '接下来先办什么：kaixue',
    recalled: (a: { id: number; file: string }) =>
      `（按 ${a.file} 确认过的读法，见 kaixue import known 第 ${a.id} 条）`,
    encoding: (a: { encoding: string }) => `编码 ${a.encoding}`,
    columns: (a: { pairs: string }) => `列：${a.pairs}`,
    unused: (a: { headers: string }) => `没有用到的列：${a.headers}`,
    hidden: (a: { sheets: string }) => `隐藏的工作表没有读：${a.sheets}`,
    /** `records`: what was made of the rows, where not one of each: a cell of a grid is a row too, and some say one thing together. `gone`: what is in no row. */
    rows: (a: {
      rows: number;
      records: number;
      gone: number;
      added: number;
      changed: number;
      unchanged: number;
    }) =>
      `${a.rows === a.records ? `${a.rows} 行` : `读出 ${a.rows} 项，记成 ${a.records} 条`}：新增 ${a.added}，变更 ${a.changed}，不变 ${a.unchanged}${a.gone > 0 ? `（文件里没有的 ${a.gone} 条也算在内）` : ''}`,
    rejected: (a: { rejected: number }) => `跳过有问题的 ${a.rejected} 行`,
    reordered: (a: { count: number }) => `只是序号变了的 ${a.count} 处`,
    change: (a: { what: string; field: string; from: string; to: string }) =>
      `${a.what} ${a.field}：${a.from || '（空）'} → ${a.to || '（空）'}`,
    older: (a: { count: number }) => `比学校里改过的旧，没有按文件改回的 ${a.count} 处：`,
    olderOne: (a: { what: string; field: string; from: string; to: string }) =>
      `${a.what} ${a.field}：现在 ${a.from || '（空）'}，文件里是 ${a.to || '（空）'}`,
    more: (a: { more: number }) => `……还有 ${a.more} 处`,
    missing: {
      pupils: {
        what: (a: { count: number; names: string }) => `学校里有、这次文件里没有的 ${a.count} 人：${a.names}`,
        kept: '没有改动他们；确已离校的，加 --missing 转出 记为转出。',
        left: '已记为转出。',
        ask: '文件里没有的这些人都已离校，记为转出吗？',
      },
      lessons: {
        what: (a: { count: number; names: string }) =>
          `课程表里有、这次文件里没有的 ${a.count} 节：${a.names}`,
        kept: '这些课没有改动；不再上的，加 --missing 转出 从课程表中去掉。',
        left: '已从课程表中去掉。',
        ask: '文件里没有的这些课不再上，从课程表中去掉吗？',
      },
      bells: {
        what: (a: { count: number; names: string }) =>
          `作息时间里有、这次文件里没有的 ${a.count} 项：${a.names}`,
        kept: '没有改动；不再执行的，加 --missing 转出 去掉。',
        left: '已去掉。',
        ask: '文件里没有的这些作息不再执行，去掉吗？',
      },
    },
    skippedFile: '没有导入',
    remark: '提示',
    skippedTotals: (a: { count: number }) => `合计行 ${a.count} 行已核对`,
    skippedNotes: (a: { count: number }) => `说明行 ${a.count} 行未导入`,
    nothingNew: (a: { left: number }) => `和上次一样，没有任何变化。${notTaken(a.left)}`,
    leftOut: (a: { files: number }) => `没有导入的 ${a.files} 个文件：`,
    andMore: (a: { more: number }) => `（还有 ${a.more} 处问题）`,
    andMoreSuch: (a: { more: number }) => `（同样的还有 ${a.more} 处）`,
    again: (a: { command: string }) =>
      `改好后把同样的命令再运行一次，已导入的不会重复。${a.command ? `一份的全部问题：${a.command}（加 --errors 问题.xlsx 逐格标黄）` : ''}`,
    others: (a: { count: number; names: string; doc: boolean }) =>
      `另有 ${a.count} 个不是表格，没有看：${a.names}${a.count > 5 ? ' ……' : ''}${a.doc ? '\n旧的 Word 文件（.doc）里有表格的，另存为 .docx 再导入。' : ''}`,
    done: (a: { files: number; added: number; changed: number; unchanged: number; left: number }) =>
      `已导入 ${a.files} 个文件：新增 ${a.added}，变更 ${a.changed}，不变 ${a.unchanged}。${notTaken(a.left)}`,
    wouldDo: (a: { files: number; added: number; changed: number; unchanged: number; left: number }) =>
      `将导入 ${a.files} 个文件：新增 ${a.added}，变更 ${a.changed}，不变 ${a.unchanged}。${notTaken(a.left)}`,
    errorsWritten: (a: { path: string }) => `有问题的单元格已标出：${a.path}`,
  },
  removed: '已删除',
  /** What a column is read as, in another language than its table's; a Chinese one has the vocabulary's own words. */
  columns: { taught: '课时' } as Readonly<Record<string, string>>,
  /** Fields of a change by the names the school file has for them; others have the header's own word. */
  fieldNames: {
    signed: '签收',
    priceFen: '定价',
    departmentId: '部门',
    ownerId: '责任人',
    headOf: '班主任',
    holderId: '保管人',
    lifeYears: '使用年限',
    classId: '班级',
    roomId: '房间',
    perPupil: '每生册数',
    classes: '使用班级',
    quantity: '数量',
    ordered: '征订数',
    stock: '库存',
    class: '班级',
    reused: '循环使用',
    minimum: '最低库存',
    leadDays: '到货天数',
    replenish: '补充比例',
    reuseSets: '共用套数',
    periodsLost: '不上的节次',
    rounds: '保洁时段',
    spare: '备用比例',
    retired: '停用',
  },
  ask: {
    file: '要导入的文件或文件夹',
    older: (a: { count: number }) =>
      `有 ${a.count} 处是在这些文件之后由人改过的，要按文件改回去吗？（一般不要）`,
    apply: '按以上内容导入吗？',
    sure: '确实如此吗？',
    cancelled: '没有导入，什么都没有改。',
    which: (a: { message: string; place: string; times: number }) =>
      `${a.place}  ${a.message}${a.times > 1 ? `（共 ${a.times} 处）` : ''}`,
    leave: '这张表不要导入',
    unused: '这一列用不上',
    answers: {
      along: '随学生走',
      stay: '留在原班',
      draft: '还没点：出到货验收单，点完签收',
      counted: '点过了：按这个数入库',
      opening: '更正期初',
      count: '盘点的结果',
      'new-item': '都不是，是新物品',
      'in-use': '在用',
      idle: '闲置',
      broken: '待修',
      scrapped: '已报废',
    },
    none: '都不是（按问题处理）',
  },
  actions: { import: '读入表格', forget: '忘记读法' },
  problems: {
    'books-of-moved': '{pupils} 名转班、转出的学生已领课本簿册 {copies} 册，书在哪里？\n选一项。',
    'books-went-along':
      '{pupils} 名转班、转出的学生已领的课本簿册 {copies} 册，按随学生走记账\n转出学生的循环教材仍在原班，等待退回。不是这样的：先 kaixue undo，再用 kaixue student move、student out 逐个办理。',
    'books-stayed':
      '{pupils} 名转班、转出的学生已领的课本簿册 {copies} 册，按留在原班记账\n原班多出来的用 kaixue owed 查看。',
    'sheet-kind-unknown': '没有“{name}”这种表\n--as 可用：{names}。',
    'map-wrong':
      '--map 写得不对：{given}\n请写成 --map "表头=字段"，几个之间用逗号隔开，例如 --map "班别=班级"。',
    'map-no-field': '没有“{field}”这个字段\n可用的字段：{fields}。',
    'map-no-header':
      '没有一份文件有“{header}”这一列\n等号左边写文件里的列名，右边写字段。文件里有：{headers}。',
    'no-tables-in':
      '{path} 里没有表格\n把名册、征订目录、到货清单等（.xlsx .xls .csv .docx）放进去，再运行 kaixue import {path}。',
    'no-such-input':
      '找不到：{path}\n请检查路径和文件名；还没有这份表的，kaixue import kinds 列出各种表要有哪些列。',
    'reading-unknown': '没有第 {given} 条读法\n用 kaixue import known 查看编号。',
    'rows-wait-for': '{rows} 行要等 {files} 先导入\n改好那份文件后，和这一份一起再导入。',
    'import-nothing': (a: { files: number; cells: number }) => ({
      message: `什么都没有导入，学校文件没有改动${a.files > 1 ? `（${a.files} 个文件都有问题或不能认）` : ''}`,
      hint: a.cells > 0 ? '改正后再导入；加 --errors 问题.xlsx 可把有问题的单元格逐个标黄、批注。' : '',
    }),
    'as-of-several':
      '--as 说的是某一份文件是什么表，“{path}”里有好几份\n请写出那份文件：kaixue import 文件 --as {kind}；其余的不用说，照常认。',
    'nothing-usable':
      '没有一份文件可以导入\n请看上面每份文件的原因；用 --as 可以指明是什么表，有哪些表：kaixue import kinds',
  },
} as const;

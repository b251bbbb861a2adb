import { cells } from './cells.ts';

/** What is said about intake/. `problems`: code → message and hint (what to do next). */
export const intake = {
  problems: {
    ...cells,
    'file-empty': '文件是空的\n请重新导出或换一份有内容的文件。',
    'file-unreadable':
      '文件读不出来（{why}）\n请检查文件是否还在、是否有权限读取，关闭正在使用它的程序后再试。',
    'file-too-big': '文件有 {mb} MB，不像一份学校表格\n请确认选对了文件；表格里若有图片，请删去后另存。',
    'file-unpacks-too-big':
      '文件解压后约 {mb} MB，超过上限 {most} MB，没有打开\n正常的表格远小于此，文件可能已损坏或有意伪造；请向提供者重新索取。',
    'file-is-other':
      '这不是表格，而是 {what} 文件，只是改了名字或选错了\n请用 WPS 或 Excel 另存为 .xlsx 或 CSV 后再导入。',
    'file-truncated': '文件不完整，后半截缺失\n多半是下载或拷贝没有完成，请重新下载或拷贝一次。',
    'file-damaged': '工作簿已损坏，打不开\n请用 WPS 或 Excel 打开看看，能打开就另存为新的 .xlsx 再导入。',
    'file-protected': '工作簿设了打开密码\n请在 WPS 或 Excel 中取消密码后保存，再导入。',
    'encoding-broken':
      '文件是 UTF-8 文本，但第 {line} 行有损坏的字符\n请用 WPS 或 Excel 重新导出这份 CSV；不完整的下载请重新下载。',
    'encoding-unknown':
      '认不出文件的文字编码（不是 UTF-8、UTF-16，也不是 GB18030）\n请用 WPS 或 Excel 打开后另存为 .xlsx 再导入。',
    'stray-quote':
      '引号没有成对，后面的内容会连在一起\n请在记事本中打开，找到这一行多余的引号删去；或另存为 .xlsx。',
    'sheet-too-long': '工作表超过 {most} 行\n请删去表格下方多余的行，或拆成几个文件。',
    'no-such-sheet': '没有名为“{name}”的工作表\n文件里有：{names}。',
    'no-sheets-here':
      '这种文件没有工作表，不能用 --sheet 挑选\n请去掉 --sheet，或只写有这个工作表的那份文件。',
    'sheet-not-recognised':
      '没有找到认识的表头，不知道这是什么表\n请确认表头在前 40 行内；或用 --as 指明是什么表，用 --map "表头=字段" 指明列。',
    'sheet-lacks-columns': (a: {
      kind: string;
      line: number;
      lacks: string;
      header: string;
      field: string;
    }) => ({
      message: `第 ${a.line} 行像表头（${a.kind}），但缺少这些列：${a.lacks}`,
      hint: `请补上缺的列，列名不同的指明一下，例如 --map "${a.header || '表头'}=${a.field}"；只有这几列也够用的，加 --as 指明是什么表。`,
    }),
    'kind-ambiguous': '看不准这是哪一种表：{kinds}\n请用 --as 指明，例如 --as 学生名册。',
    'no-rows': '第 {line} 行是表头，但下面没有可用的内容\n请填好内容后再导入。',
    'cell-missing': '缺少{label}\n请补上{label}，或删去这一行。',
    'cell-error': '单元格是公式错误值\n请在表格中改正公式，或直接填写正确的值。',
    'cell-garbled': '单元格里有乱码，原来的字已经丢失\n请回到原来的文件，重新导出；或直接改正这一格。',
    'total-differs':
      '合计写的是 {said}，上面各行加起来是 {sum}\n请核对是少了行、多了行还是合计写错，改正后再导入。',
    'row-total-differs':
      '这一行合计写的是 {said}，各班加起来是 {sum}\n请核对是哪个班的数还是合计写错，改正后再导入。',
    'columns-broken':
      '表头词表第 {line} 行写得不对\n每行写成“字段: [词, 词]”；也可以删去这个文件，恢复自带的词表。',
    'sheet-kind-unknown': '没有“{name}”这种表\n--as 可用：{names}。',
    'map-wrong':
      '--map 写得不对：{given}\n请写成 --map "表头=字段"，几个之间用逗号隔开，例如 --map "班别=班级"。',
    'map-no-field': '没有“{field}”这个字段\n可用的字段：{fields}。',
    'map-no-header':
      '没有一份文件有“{header}”这一列\n等号左边写文件里的列名，右边写字段。文件里有：{headers}。',
    'no-such-input': '找不到：{path}\n请检查路径和文件名；文件夹里只读 .xlsx .xls .csv 等表格文件。',
    'missing-wrong':
      '--missing 只能是 leave 或 keep，不能是“{given}”\nleave：文件里没有的学生记为转出；keep：不动他们。',
    'nothing-usable': '没有一份文件可以导入\n请看上面每份文件的原因；用 --as 可以指明是什么表。',
  },
  options: {
    as: '指明是什么表，不靠自动识别',
    map: '指明列，例如 "班别=班级"，可写多个，用逗号隔开',
    sheet: '只读这个工作表',
    errors: '把有问题的单元格标黄、批注，另存为这个 .xlsx 文件',
    skipBadRows: '跳过有问题的行，导入其余的',
    missing: '文件里没有的人怎么办：leave 记为转出，keep 不动（默认）',
  },
  /** Where something is: 名册.xlsx › 一年级 › B7, or 名册.csv › 第3行“书号”. */
  place: (a: { file?: string; sheet?: string; cell?: string; line?: number; column?: string }) =>
    [
      a.file === '-' ? '标准输入' : a.file,
      a.sheet,
      a.line === undefined ? a.cell : `第${a.line}行${a.column ? `“${a.column}”` : ''}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' › '),
  found: (a: { value: string }) => `：“${a.value}”`,
  preview: {
    took: (a: { kind: string; line: number }) => `认作 ${a.kind}，表头在第 ${a.line} 行`,
    tookWhole: (a: { kind: string }) => `认作 ${a.kind}`,
    encoding: (a: { encoding: string }) => `编码 ${a.encoding}`,
    columns: (a: { pairs: string }) => `列：${a.pairs}`,
    unused: (a: { headers: string }) => `没有用到的列：${a.headers}`,
    hidden: (a: { sheets: string }) => `隐藏的工作表没有读：${a.sheets}`,
    rows: (a: { rows: number; added: number; changed: number; unchanged: number }) =>
      `${a.rows} 行：新增 ${a.added}，变更 ${a.changed}，不变 ${a.unchanged}`,
    rejected: (a: { rejected: number }) => `跳过有问题的 ${a.rejected} 行`,
    change: (a: { what: string; field: string; from: string; to: string }) =>
      `${a.what} ${a.field}：${a.from || '（空）'} → ${a.to || '（空）'}`,
    more: (a: { more: number }) => `……还有 ${a.more} 处`,
    /** Fields of a change by the names the school file has for them; others have the header's own word. */
    fields: {
      priceFen: '定价',
      department_id: '部门',
      perPupil: '每生册数',
      quantity: '数量',
      ordered: '征订数',
      stock: '库存',
      class: '班级',
      reused: '循环使用',
      minimum: '最低库存',
      leadDays: '到货天数',
      replenish: '补充比例',
    },
    missing: (a: { count: number; names: string }) => `学校里有、这次文件里没有的 ${a.count} 个：${a.names}`,
    missingKept: '没有改动他们；确已离校的，加 --missing leave 记为转出。',
    missingLeft: '已记为转出。',
    skippedFile: '没有导入',
    remark: '提示',
    skippedTotals: (a: { count: number }) => `合计行 ${a.count} 行已核对`,
    skippedNotes: (a: { count: number }) => `说明行 ${a.count} 行未导入`,
    nothingNew: '和上次一样，没有任何变化。',
    done: (a: { files: number; added: number; changed: number; unchanged: number }) =>
      `已导入 ${a.files} 个文件：新增 ${a.added}，变更 ${a.changed}，不变 ${a.unchanged}。`,
    wouldDo: (a: { files: number; added: number; changed: number; unchanged: number }) =>
      `将导入 ${a.files} 个文件：新增 ${a.added}，变更 ${a.changed}，不变 ${a.unchanged}。`,
    problems: (a: { count: number }) => `共 ${a.count} 处问题，什么都没有导入。`,
    errorsWritten: (a: { path: string }) => `有问题的单元格已标出：${a.path}`,
    undo: '要撤销这次导入：kaixue undo',
  },
  ask: {
    file: '要导入的文件或文件夹',
    apply: '按以上内容导入吗？',
    cancelled: '没有导入，什么都没有改。',
    which: (a: { message: string; place: string; times: number }) =>
      `${a.place}  ${a.message}${a.times > 1 ? `（共 ${a.times} 处）` : ''}`,
    none: '都不是（按问题处理）',
  },
  actions: { import: '导入' },
} as const;

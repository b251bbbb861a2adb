import { typedClass } from './say.ts';
import { sheets } from './sheets.ts';

type Titles = Readonly<Record<string, { title: string } | undefined>>;

/** What the tables of templates/columns/foreign.yaml are called. */
const families: Readonly<Record<string, string>> = {
  issued: '出库、领用或发放的登记',
  moved: '一笔笔收发的流水账',
  scrapped: '报废、报损的登记',
  planned: '采购计划或采购清单',
  quoted: '报价、询价单',
  paid: '费用、报销或发票',
  graduates: '毕业生名单',
  some: '一部分学生的名单',
  left: '转出或离校离职的名单',
  health: '体检、健康的登记',
  scores: '成绩表',
  exam: '考场安排',
  signup: '报名、社团或比赛名单',
  aid: '补助、资助名单',
  leave: '请假、考勤或代课的登记',
  'lessons-heard': '听课、评课、教研活动',
  'signed-in': '签到表',
  wages: '工资、津贴表',
  boarding: '宿舍安排',
  bus: '校车、接送名单',
  meals: '就餐、食谱',
  ranked: '评比、考核、获奖名单',
  library: '图书馆的图书',
  milk: '保险',
  volunteers: '家长、志愿者名单',
  hazards: '安全隐患台账（隐患用 kaixue problem add 登记）',
  codes: '代码表',
  hours: '课时、工作量统计',
  'after-school': '课后服务、社团的安排',
  'room-use': '功能室的使用安排（哪节课在哪间上，写在课程表里）',
};

/** How a table that was left alone is imported all the same. */
const forced = (a: { kind: string; command: string }) =>
  a.kind
    ? `确实是${a.kind}的话：${a.command}`
    : `确实要导入的话，用 --as 指明是哪一种表；有哪些表、各要哪些列：kaixue import kinds`;

export const intake = {
  files: {
    signed: '签收的表',
    classSheet: '签收的领用表、发放表',
    signIn: '签到表',
    books: '教材征订目录',
    'book-stock': '教材库存',
    receipt: '到货清单',
    'exercise-books': '簿册标准',
    'supply-stock': '物资库存',
    standards: '配备标准',
    requests: '部门申领',
    count: '盘点表',
    property: '班级财产登记表',
    roster: '学生名册',
    classes: '班级情况表',
    staff: '教职工名单',
    room: '教室一览',
    timetable: '课程表',
    repair: '报修登记表',
    areas: '卫生责任区划分表',
    cleaning: '卫生检查评分表',
    duty: '值班表',
    asset: '固定资产台账',
    expiry: '到期台账',
    tasks: '工作任务分工表',
    bell: '作息时间表',
    choices: '班级订购表',
    calendar: '放假安排',
    teaching: '任课安排表',
  },
  /** Where something is: 名册.xlsx › 一年级 › B7, or 名册.csv › 第3行“书号”. */
  place: (a: {
    file?: string;
    sheet?: string;
    cell?: string;
    line?: number;
    column?: string;
    character?: number;
  }) =>
    [
      a.file === '-' ? '标准输入' : a.file,
      a.sheet,
      a.line === undefined
        ? a.cell
        : `第${a.line}行${a.character ? `第${a.character}列` : ''}${a.column ? `“${a.column}”` : ''}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' › '),
  found: (a: { value: string }) => `：“${a.value}”`,
  families,
  problems: {
    // What is wrong with one cell.
    'number-unreadable':
      '这里要填数量，认不出这个写法\n请写整数，可带单位，如 40、40册、40册/包；不要写“约”“10-20”。',
    'number-not-whole': '数量不是整数\n请按册、个、盒写整数。',
    'number-negative': '数量不能是负数\n请改成 0 或正数；退货、冲减请用相应单据。',
    'number-zero': '数量不能是 0\n请填 1 以上的整数，不需要的请删去这一行。',
    'date-unreadable': '认不出这个日期\n请写成 2027-02-22、2027.2.22 或 2027年2月22日。',
    'date-either':
      '日和月哪个在前看不出来，可能是 {first}，也可能是 {second}\n请写成 2027-02-22 这样的日期。',
    'date-lost-marks': '日期中间的“年、月”或点丢了，看不出是哪一天\n请对照原件改写成 2027-02-28 这样的日期。',
    'date-day-cut':
      '日期存成了小数，分不清是 1 日还是 10 日（2 日还是 20 日）\n请把这一格设为文本，改写成 2027-02-20 这样的日期。',
    'date-month-cut': '{year}.1 可能是 1 月，也可能是被表格改掉的 10 月\n请写成 {year}-01 或 {year}-10。',
    'date-impossible': '没有这一天\n请核对月份和日期，如 2 月最多 29 天。',
    'yes-no-unreadable': '这里要填是或否，认不出这个写法\n请写“是”“否”，或打√、留空。',
    'digits-lost': '号码太长，电子表格按数字存，后几位已经丢失\n请把这一列设为“文本”格式，对照原件重新填写。',
    // What is wrong with a file, a sheet or a column.
    'file-empty': '文件是空的\n请重新导出或换一份有内容的文件。',
    'file-unreadable':
      '文件读不出来（{why}）\n请检查文件是否还在、是否有权限读取，关闭正在使用它的程序后再试。',
    'file-too-big': '文件有 {mb} MB，不像一份学校表格\n请确认选对了文件；表格里若有图片，请删去后另存。',
    'file-unpacks-too-big':
      '文件解压后约 {mb} MB，超过上限 {most} MB，没有打开\n正常的表格远小于此，文件可能已损坏或有意伪造；请向提供者重新索取。',
    'file-is-other':
      '这不是表格，而是 {what} 文件\n里面有表格的，请复制到 WPS 表格或 Excel 里，存成 .xlsx 再导入。',
    'file-no-table':
      '这份 Word 文档里没有表格\n名单没有做成表格的，请复制到 WPS 表格或 Excel 里，存成 .xlsx 再导入。',
    'file-is-doc': '这是旧的 Word 文件（.doc），读不了里面的表格\n请用 WPS 或 Word 另存为 .docx 再导入。',
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
      '没有找到认识的表头，不知道这是什么表\n请确认表头在前 40 行内；或用 --as 指明是什么表，用 --map "表头=字段" 指明列。有哪些表、各要哪些列：kaixue import kinds',
    'sheet-lacks-columns': (a: { line: number; kind: string; lacks: string; above: string }) => ({
      message: `第 ${a.line} 行像表头（${a.kind}），但缺少这些列：${a.lacks}`,
      hint: `请补上缺的列${a.above && `（${a.above}写在标题、工作表名或文件名里也行）`}，列名不同的用 --map 指明；只有这几列也够用的，加 --as 指明是什么表。`,
    }),
    'sheet-lacks-as':
      '按{kind}来读，没有找到这些列：{lacks}\n表里有：{headers}。列名不同的，用 --map "表里的列=字段" 指明；{kind}要哪些列：kaixue import kinds',
    'file-copied': '和 {of} 一模一样，没有再读',
    'list-versions':
      '{one} 和 {other} 有 {shared} 行说的是同样的，像是同一份表的新旧两份，都没有导入\n只导入新的那份：{first}（或 {second}），旧的移出这个文件夹；两份都要的，分两次导入。',
    'sheet-form-help':
      '是填表说明或备选的项目，没有要导入的内容\n不用管它；确实要导入的，用 --sheet 指明这个工作表。',
    'sheet-foreign': (a: { family: string; kind: string; command: string }) => ({
      message: `像是${families[a.family] ?? a.family}，不是要导入的表，没有动`,
      hint: forced(a),
    }),
    'columns-without-head':
      '第 {line} 行表头里 {columns} 列没有列名，下面有 {cells} 格内容，没有读\n要读的话，写上列名再导入。',
    'formulas-unreckoned':
      '{count} 格是还没有算出结果的公式，当作空白：{cells}\n请用 WPS 或 Excel 打开这份文件，保存一次，再导入。',
    'rows-other-term': '{count} 种写的是另一个学期的册次，{term} 学期不用，没有导入\n确实要用：{command}',
    'sheet-read-before':
      '{before} 学期读过这份文件，内容没有改过，没有再读\n这学期还用的，写出文件名再导入，如 kaixue import "{first}"。',
    'sheet-other-term':
      '像是{kind}，写的却是“{named}”，现在办的是 {term} 学期，没有动\n拿错了文件就换这学期的；确实要用这份：{command}',
    'sheet-other-school':
      '像是{kind}，写的却是“{named}”，本校是{school}，没有动\n拿错了文件就换本校的；确实要用这份：{command}',
    'sheet-printed': (a: { code: string; sheet: string; command: string; of: string }) => ({
      message: `这是 kaixue 打印的${(sheets.kinds as Titles)[a.sheet]?.title ?? a.sheet}（${a.code}），上面没有可以读入的数，没有动`,
      hint: `手写在表上的数这样登记：${a.command}${a.of && ` ${typedClass(a.of)}`}`,
    }),
    'sheet-not-ours': (a: { kind: string; command: string }) => ({
      message: '不像任何一种要导入的表，没有动',
      hint: forced(a),
    }),
    'sheet-left-alone': '按你的意思没有导入\n需要时用 --as 指明是什么表；有哪些表：kaixue import kinds',
    'goods-direction': '只写了数量，看不出是现有的、到货的、要领的还是要买的\n请指明：{commands}',
    'columns-doubtful': (a: { pairs: string; command: string; others: string }) => ({
      message: `有列名没有把握：${a.pairs.replaceAll('→ ×', '→ 这一列用不上')}`,
      hint: `对的话：${a.command}${a.others ? `；不对的话，看是哪一种：${a.others}` : ''}\n都不是的，把等号右边换成对的字段；用不上的列写成“-”。`,
    }),
    'columns-open': '没有把握的列先没有读，像是：{columns}\n是的话：{command}；没有用：{none}',
    'reading-near':
      '列名和确认过的 {file} 几乎一样（不同：{differs}），那份是{kind}\n也这样读的话：{command}',
    'kind-ambiguous': (a: { kinds: string; commands: string; alien: string }) => ({
      message: a.alien ? `看不准是不是要导入的表，有点像：${a.kinds}` : `看不准这是哪一种表：${a.kinds}`,
      hint: a.alien ? `不是的话不用管，没有动它；是的话：${a.commands}` : `请指明：${a.commands}`,
    }),
    'no-rows': '第 {line} 行是表头，但下面没有可用的内容\n请填好内容后再导入。',
    'column-missing': (a: { label: string; file: string; above: string }) => ({
      message: `没有“${a.label}”这一列`,
      hint: `叫别的名字的：kaixue import "${a.file}" --map "列名=${a.label}"；表里没有的，请加一列${a.above && `，或把${a.above}写在标题、工作表名、文件名里`}。`,
    }),
    'cell-missing': '缺少{label}\n请补上{label}，或删去这一行。',
    'cell-error': '单元格是公式错误值\n请在表格中改正公式，或直接填写正确的值。',
    'cell-garbled': '单元格里有乱码，原来的字已经丢失\n请回到原来的文件，重新导出；或直接改正这一格。',
    'total-differs':
      '合计写的是 {said}，上面各行加起来是 {sum}\n请核对是少了行、多了行还是合计写错，改正后再导入。',
    'row-total-differs':
      '这一行合计写的是 {said}，各栏加起来是 {sum}\n请核对是哪一栏的数还是合计写错，改正后再导入。',
    'columns-broken':
      '表头词表第 {line} 行写得不对\n每行写成“字段: [词, 词]”；也可以删去这个文件，恢复自带的词表。',
  },
} as const;

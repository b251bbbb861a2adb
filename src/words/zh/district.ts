export const district = {
  help: '区里：汇总各校上报，谁没准备好、缺什么、谁有余，开调拨单',
  verbs: {
    overview: '总览：上报、未就绪、缺额、先办什么',
    init: '新建区里的汇总（一个文件，或服务器上）',
    add: '登记学校：读学校名单，或写 标识码 校名；每校一个邀请文件',
    gather: '汇总：读入各校上报的 .kaixue 文件和缺余表（校名、ISBN、缺、余）',
    schools: '各校就绪情况，最差的在前',
    school: '一所学校的情况',
    short: '各种物品：几校缺、缺多少、别校余多少',
    orders: '各种物品：在途、逾期、还要购多少',
    share: '调剂：余的补缺的，开调拨单',
    slips: '已开的调拨单',
    print: '全部打印：表格、调拨单、分拣单、网页',
  },
  options: {
    at: '汇总放在 PostgreSQL 服务器上：postgres://用户:密码@主机/库',
    logins: '邀请文件里带服务器登录，学校可以直接上报',
    area: '片区',
    through: '中心库的名称',
    within: '只在这个片区内，校对校',
    min: '校对校一次至少多少',
    draft: '只看，不开单',
    out: '写到这个文件夹',
    invitations: '邀请文件写到这个文件夹',
  },
  title: '各校就绪情况',
  fields: {
    code: ['标识码'],
    school: ['学校'],
    area: ['片区'],
    published: ['上报时间'],
    verified: ['验证'],
    pupils: ['人数'],
    lessons: ['课时'],
    ready: ['已就绪'],
    blocked: ['无法上课'],
    owed: ['待补'],
    lacking: ['缺'],
    spare: ['余'],
    short: ['缺口'],
    surplus: ['余量'],
    overdue: ['逾期任务'],
    blocking: ['影响上课的报修'],
    note: ['备注'],
  },
  items: {
    fields: {
      isbn: ['ISBN'],
      name: ['品名'],
      schools: ['缺的学校'],
      lacking: ['缺'],
      spare: ['别校余'],
      covered: ['可调剂'],
      onOrder: ['在途'],
      late: ['逾期'],
      toBuy: ['还要购'],
      cost: ['估价（元）'],
      supplier: ['供应商'],
    },
    title: '各校缺额',
    none: '没有学校缺什么，也没有余的。',
  },
  slipList: {
    fields: {
      number: ['单号'],
      day: ['日期'],
      school: ['学校'],
      way: ['方向'],
      other: ['对方'],
      titles: ['种数'],
      units: ['数量'],
      done: ['已办'],
    },
    title: '调拨单',
    none: '还没有开调拨单：kaixue district share',
  },
  class: '班级',
  atRisk: '待落实',
  ways: { out: '调出', in: '调入' },
  hub: '中心库',
  invitationFolder: '邀请',
  verified: { yes: '已验证', no: '未验证' },
  silent: '未上报',
  restored: '可能恢复过备份',
  made: (a: { name: string; path: string }) => `已建立${a.name}的汇总：${a.path}`,
  madeNext: '下一步：kaixue district add 学校名单.xlsx（标识码、校名、片区）',
  added: (a: { n: number; known: number; folder: string }) =>
    `登记 ${a.n} 所学校${a.known > 0 ? `，另有 ${a.known} 所已登记过` : ''}；邀请文件在 ${a.folder}，请分别发给各校（不要互相转发）。`,
  addedNext:
    '各校运行 kaixue publish --join 邀请文件，把生成的 .kaixue 文件交回；收齐后 kaixue district gather 文件夹',
  listed: '缺余表',
  passedOver: (a: { file: string }) => `${a.file}  不是上报，也不是缺余表，没有读`,
  rowsBad: (n: number) => `表里有 ${n} 处要改`,
  outcome: { taken: '已收', same: '没有变化', late: '旧的，已有更新的' },
  refusedLine: (a: { who: string; why: string; file: string }) => `${a.who}  没有收：${a.why}（${a.file}）`,
  whys: {
    foreign: '不是学校上报的文件（应为 .kaixue 文件）',
    newer: '是新版 kaixue 写的：先升级',
    cut: '文件不完整：请学校重新发一次',
    changed: '文件被改动或损坏：请学校重新发一次',
    large: '解开后过大，没有打开：请学校重新上报',
    unreadable: '内容读不出来：请学校重新上报',
    'unknown-school': '名单里没有这所学校：先 kaixue district add',
    'wrong-key': '签名不是这所学校的：请核实来源；学校换了电脑就重发邀请（kaixue district add 标识码 校名）',
    unsigned: '这所学校以前的文件有签名，这份没有：请核实来源',
    'other-school': '放在别的学校名下：请核实来源',
    future: '上报时间在将来：请学校校准电脑时间后重新上报',
  },
  gathered: (a: { taken: number; same: number; late: number; refused: number }) =>
    `收到 ${a.taken}，没有变化 ${a.same}，旧的 ${a.late}，没有收 ${a.refused}。`,
  overview: (a: { name: string; term: string; reported: number; schools: number }) =>
    `${a.name}　${a.term}\n上报 ${a.reported}/${a.schools} 所`,
  notReady: (a: { not_ready: number; unknown: number; lessons: number; ready: number }) =>
    [
      a.lessons > 0 && `未就绪 ${a.not_ready} 所；第一天共 ${a.lessons} 节课，已就绪 ${a.ready} 节`,
      a.unknown > 0 && `没有课表、还不知道的 ${a.unknown} 所`,
    ]
      .filter(Boolean)
      .join('；'),
  lacks: (a: { titles: number; units: number; covered: number }) =>
    `缺 ${a.titles} 种 ${a.units} 册（件），其中 ${a.covered} 可由别校的余量补上`,
  slipsOpen: (n: number) => `未办的调拨单 ${n} 张`,
  addSchools: 'kaixue district add 学校名单.xlsx',
  nextTitle: '先办：',
  next: {
    add: '登记学校',
    gather: '收各校上报的文件',
    silent: (a: { n: number; first: string }) =>
      `催报：${a.n} 所没有上报（${a.first}${a.n > 1 ? '等' : ''}）`,
    share: (a: { units: number }) => `调剂：${a.units} 册（件）可由余的学校补给缺的学校`,
    slips: (a: { n: number }) => `打印并发出调拨单 ${a.n} 张`,
    orders: (a: { units: number }) => `核对采购：还要购 ${a.units} 册（件）`,
    worst: (a: { school: string; ready: number; lessons: number }) =>
      `最差的一所：${a.school}，${a.lessons} 节中 ${a.ready} 节就绪`,
    nothing: '没有要办的。',
  },
  none: '还没有登记学校：kaixue district add 学校名单.xlsx',
  shared: (a: { slips: number; units: number; schools: number; draft: boolean }) =>
    `${a.draft ? '可开' : '已开'}调拨单 ${a.slips} 张，共 ${a.units} 册（件），涉及 ${a.schools} 所学校。`,
  sharedNext: '打印：kaixue district print；各校凭 .slip 文件登记：kaixue transfer 调拨单.slip',
  sharedNothing: '没有可以调剂的：没有一种东西是一校缺、另一校有余的。',
  printed: (a: { folder: string; files: number }) => `已生成 ${a.files} 个文件：${a.folder}`,
  files: {
    schools: '各校就绪',
    short: '各校缺额',
    orders: '采购核对',
    slips: '调拨单',
    sorting: '中心库分拣单',
    page: '总览',
  },
  lessonsOf: '各校第一天的课',
  problems: {
    'district-school-unlisted':
      '名单里没有这所学校\n写成名单上的校名或 10 位标识码（看名单：kaixue district schools）；没有登记的先 kaixue district add',
    'district-school-unsaid': '不知道是哪所学校\n加一列“校名”，或把校名写进标题、工作表名或文件名。',
    'district-both': '同一行又缺 {short} 又余 {surplus}\n只留一个：还差的写在“缺”，多出来的写在“余”。',
    'district-term-unsaid':
      '不知道是哪个学期\n加上学期再读一次：kaixue district gather 文件 --term 2026-2027-2',
    'district-no-list':
      '没有认出校名、ISBN（或书名、品名）和缺、余这几列\n第一行写：校名、ISBN、书名、缺、余；一行一校一种。',
    'district-newer': '{path} 是新版 kaixue 写的\n先升级 kaixue，再打开它。',
    'district-missing':
      '这里没有区里的汇总文件 {path}\n第一次使用：kaixue district init 区名；在别处的话用 --db 指定。',
    'not-a-district-file': '{path} 不是区里的汇总文件\n学校的数据文件是 kaixue.db，区里的是 district.db。',
    'district-there': '{path} 已经有了\n换一个文件夹，或直接使用它：kaixue district',
    'district-school-unknown': '没有学校“{school}”\n看名单：kaixue district schools',
    'district-no-schools':
      '{file} 里没有找到学校标识码和校名\n要有“学校标识码”和“学校名称”两列；或直接写：kaixue district add 3101012345 城西小学',
    'district-code-bad':
      '“{code}”不是学校标识码\n写成 kaixue district add 3101012345 城西小学（10 位数字在前）。',
    'district-nothing-here':
      '{folder} 里没有 .kaixue 文件或表格\n把各校交来的文件放在一个文件夹里：kaixue district gather 文件夹',
    'district-url-bad': '“{url}”不是服务器地址\n写成 postgres://用户:密码@主机/库',
    'district-no-server':
      '汇总不在服务器上，学校没有可以登录的地方\n去掉 --logins，各校交 .kaixue 文件；要用服务器，先 kaixue district init 区名 --at postgres://用户:密码@主机/库',
    'server-unreachable':
      '服务器 {server} 没有回应（{code}）\n检查网络和地址，过一会儿再试；学校可以把 .kaixue 文件直接交给区里。',
    'server-no-entry': '服务器 {server} 不让登录：{said}\n检查地址里的用户、密码和库名；学校请区里重发邀请。',
    'server-no-district':
      '服务器 {server} 上没有区里的汇总\n第一次使用：kaixue district init 区名 --at postgres://用户:密码@主机/库',
    'server-forbids':
      '服务器 {server} 不允许：{said}\n请管理服务器的人给这个用户权限（--logins 要 CREATEROLE）。',
    'server-busy': '服务器 {server} 忙，试了多次都没有成功，什么都没有改动\n过一会儿再试一次同样的命令。',
    'server-unproven':
      '服务器 {server} 不能证明自己的身份（{code}），没有送出任何内容\n地址后加 ?sslrootcert=证书文件，或请管理服务器的人换正式证书。',
    'district-no-reports': '还没有学校上报\n先收文件：kaixue district gather 文件夹',
  },
} as const;

export const demo = {
  help: '用自带的示例学校把全过程走一遍',
  intro: (folder: string) =>
    `示例学校：南楼小学，24 个班、1051 名学生，2027 年 3 月 1 日开学；今天按 2027 年 2 月 26 日算。\n所有文件在 ${folder}`,
  /** `day`: played on that day, else on that of the intro. */
  steps: [
    { why: '新建学校数据文件', type: ['init', '南楼小学', '--opens', '2027-03-01'] },
    { why: '读入学校现有的全部表格，什么表、哪一列由程序自己认', type: ['import', '开学资料'] },
    { why: '算出每项的需求与缺口（只看缺的）', type: ['plan', '--short'] },
    { why: '三年级语文的数是怎么来的', type: ['plan', '三年级语文', '--why'] },
    { why: '书店补发到货：先生成到货验收单（草稿）', type: ['receive', '补发到货.csv', '--draft'] },
    {
      why: '清点签字后确认，只录入不一致的：第 2 行实到 22 册',
      type: ['confirm', 'RK20270226-001', '--except', '2=22'],
    },
    { why: '把三(2)班应领的全部发下去，缺的记为待补', type: ['issue', '三2'] },
    { why: '缺的簿册和物资一次下单，凑整包', type: ['order', 'make'] },
    { why: '开学准备的活都列出来：谁办、哪天前办、等什么', type: ['checklist', 'apply', '开学准备-春季'] },
    { why: '办好三件，勾掉；后面的活随之可以动手', type: ['task', 'done', '1-3'] },
    { why: '投影仪修好了', type: ['repair', 'done', '1', '换灯泡'] },
    { why: '课桌椅从有余的教室调到不够的教室', type: ['room', 'balance', '--apply'] },
    {
      why: '专用教室同一节课几个班都要用的，排一排：排不下的在本班上',
      type: ['timetable', 'rooms', '--apply', '--quiet'],
    },
    {
      why: '三间教室的多媒体有故障：报修，先不影响上课',
      type: ['repair', 'add', '102', '多媒体故障', '--blocks', 'no'],
    },
    { why: '第二间', type: ['repair', 'add', '204', '多媒体故障', '--blocks', 'no'] },
    { why: '第三间', type: ['repair', 'add', '306', '多媒体故障', '--blocks', 'no'] },
    { why: '卫生检查一遍，只有三(2)班不合格', type: ['inspect', 'pass', '--except', '三2', '--by', '韩娟'] },
    { why: '开学第一天能不能按课表上课：还不能，先办什么', type: ['ready'], exit: 1 },
    { why: '生成全部签收表、清单、派工单（PDF 与 Excel）', type: ['prepare'] },
    { why: '开学前一天：簿册和物资到了', type: ['receive', '簿册物资送货单.csv'], day: '2027-02-28' },
    { why: '全校应领的全部发下去', type: ['issue', '--all', '--quiet'], day: '2027-02-28' },
    { why: '前门锁修好了', type: ['repair', 'done', '2'], day: '2027-02-28' },
    { why: '单杠加固了', type: ['repair', 'done', '5'], day: '2027-02-28' },
    { why: '三(2)班重新打扫，复查合格', type: ['inspect', 'pass', '三2', '--by', '韩娟'], day: '2027-02-28' },
    { why: '谁在什么时候做了什么', type: ['log'], day: '2027-02-28' },
    { why: '数据文件是否完好、账目是否相符', type: ['doctor'], day: '2027-02-28' },
    { why: '首页：还有几天，各项到了哪一步', type: [], day: '2027-02-28' },
    { why: '最后一问：第一天能不能按课表上课', type: ['ready'], day: '2027-02-28' },
    { why: '资料按现在的情况重新生成', type: ['prepare', '--quiet'], day: '2027-02-28' },
  ] as { why: string; type: string[]; exit?: 0 | 1; day?: string }[],
  end: (folder: string) =>
    `完成。打开 ${folder}/out 里的 index.html 就能看到并打印全部资料；进入这个文件夹可以接着试其他命令（kaixue help）。`,
  problems: {
    'demo-folder-taken': '{folder} 里已经有学校数据文件\n换一个空文件夹名，例如 kaixue demo 示例2。',
  },
} as const;

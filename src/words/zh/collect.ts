export const collect = {
  help: '期末收回循环教材（应收、实收、破损、遗失、赔偿）；不写班级就列出未收的',
  options: {
    damaged: '其中破损的，如 科学=2',
    lost: '遗失的，如 科学=1',
    collectedOn: '回收日期（默认今天）',
    all: '没有写册数的全部收回，不再问',
  },
  askAll: (a: { class: string; copies: number; shown: string }) =>
    `${a.class}应收的 ${a.copies} 册全部收回了吗（${a.shown}）？`,
  fields: {
    class: ['班级'],
    name: ['书名'],
    had: ['应收'],
    collected: ['实收'],
    damaged: ['其中破损'],
    lost: ['遗失'],
    due: ['未收'],
  },
  beforeOpening: (day: string) =>
    `注意：${day} 才开学，收回的是本学期刚发的书。弄错了用 kaixue undo；收上学期的加 --term。`,
  none: '没有在班级手里的循环教材。',
  before: (a: { titles: number; copies: number; term: string }) =>
    `本学期没有在班级手里的循环教材；${a.term} 的还有 ${a.titles} 种 ${a.copies} 册没收回：kaixue collect --term ${a.term}`,
  done: (a: {
    class: string;
    number: string;
    titles: number;
    collected: number;
    damaged: number;
    lost: number;
    yuan: string;
    left: number;
  }) =>
    `${a.class}：收回 ${a.titles} 种 ${a.collected} 册${a.damaged > 0 ? `（破损 ${a.damaged} 册，不入库）` : ''}${a.lost > 0 ? `，遗失 ${a.lost} 册，应赔 ${a.yuan} 元` : ''}，回收单 ${a.number}${a.left > 0 ? `；还有 ${a.left} 册未收` : ''}`,
  actions: { collect: '回收循环教材' },
  problems: {
    'collect-pair-bad': '看不懂“{text}”\n写成 书名=册数，例如 科学=38。',
    'collect-not-theirs': '这个班没有要收回的“{item}”\n不带班级运行 kaixue collect，看各班应收哪些。',
    'collect-too-many':
      '{item}应收 {due} 册，收回和遗失合计写成了 {said} 册\n请核对册数；多出来的先查是哪个班的。',
    'collect-damaged':
      '{item}实收 {collected} 册，破损写成了 {damaged} 册\n破损的算在实收之内；丢失的写 --lost。',
    'collect-earlier':
      '{class} 本学期没有领过循环教材；{term} 的还有 {titles} 种 {copies} 册没收回\n收上学期的，写上学期的班名：kaixue collect {class} --term {term}',
    'collect-class-earlier':
      '本学期没有 {class}；{term} 的{class}还有 {titles} 种 {copies} 册没收回\n收那时的：kaixue collect {class} --term {term}',
    'collect-nothing': '{class}没有要收回的循环教材\n不带班级运行 kaixue collect，看各班应收哪些。',
  },
} as const;

/**
 * What the verb in the head of a number says (or the noun: 款, 价), the more particular before the more general: 应收 is not 收, 申购 is not 购. A verb may
 * be a single character, which in a head of one or two words tells more than all others together: 剩余, 签收数, 征订册数.
 */
const VERBS: readonly (readonly [concept: string, words: RegExp])[] = [
  // 征订代号, 入库年份: of whatever it is, it says no amount.
  ['named', /(号码?|[代编条]码|年份|年度|日期|时间|电话)$/],
  ['pack', /每[包捆箱件袋扎]|包装|装[量数箱]/],
  ['per-pupil', /每[个名位]?[生人学孩幼儿童]|[生人]均/],
  // 每班, 各室配发, 应配: what each is due of it, however much there is.
  ['rate', /每个?(班|年?级|室|间|组|师|位|名|部门|科|处|校|师生)|标准|定额|[应该]该?配/],
  ['teacher-copies', /教师|老师|教参|教学参考/],
  ['pupil-copies', /学生/],
  ['classes', /班级?个?总?数/],
  ['money', /款|金额|[总合]价|码洋|实洋|费用?$/],
  ['price', /价/],
  ['wrong', /错[发版装]|版本|品种|wrong/],
  ['difference', /[盈亏差]/],
  ['lost', /扣|减[分掉去]|[丢失]分/],
  ['score', /[得评打]分/],
  ['damaged', /[坏破残损废]|缺页|不合格|damage|broken/],
  ['returned', /退|return/],
  ['lent', /借|赠|捐|调[出入拨]/],
  ['minimum', /最[少低]|至少|不能少|低限|下限|预警|报警|警戒|安全|reorder|minimum/],
  ['not-come', /未[到发送交收]|[欠缺短]|back-?order|outstanding|short/],
  ['expected', /应[该]?[到收送来]|该到|通知|[送发]货单|单子?上|票面|expected|advised/],
  ['book-figure', /[账帐]|系统|台账/],
  [
    'held-before',
    /[期月年]初|学期[初头]|原[有存来]|上(?:学?[期年]|个?月|次).*[存余剩]|初始|起[初始]|期前|opening/,
  ],
  ['held-after', /[期月年]末|学期[末尾终]|期终|closing/],
  ['extra-ordered', /[补增追]订/],
  ['approved', /批[准复]|[实已]批|核准|审[批核]|同意|approved/],
  ['wanted', /申[报领请购]|需[求要用领添补]|所需|想要|要[几多]|request/],
  ['bought', /[采拟待]购|购买|购置|计划/],
  ['ordered', /订|order/],
  ['went-out', /出库|发[出放掉]|领[出走取用]|已[领发]|用掉|减少|消耗|issued/],
  ['came-in', /[入进]库|增加|[购买新]进|[购买]入/],
  ['delivered', /[送发][货书数]|deliver|shipped/],
  ['arrived', /[签实验点已]收|收[到下]|[实已本]到|到[货书校]|来[货了]|验[到收]|点到|receiv|arriv/],
  ['counted', /盘|[清查]点|点[数清下]|实地|counted/],
  ['on-hand', /存|余|剩|在[库架]|[库仓架手][里内上头]|现有|还有|on-?hand|stock/],
];

const AMOUNTS: ReadonlySet<string> = new Set(VERBS.map(([concept]) => concept));

/** The concept of numbers that the verb of a head speaks of; undefined where it has none. */
export function saidByVerb(key: string): string | undefined {
  return VERBS.find(([, words]) => words.test(key))?.[0];
}

/** Whether a concept is one that a verb may speak of. */
export const isVerbal = (concept: string): boolean => AMOUNTS.has(concept);

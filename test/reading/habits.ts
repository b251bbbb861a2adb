import { type ClassOf, type Structure, schoolName } from './school.ts';
import type { Encoding } from './table.ts';

/** How one school writes its lists: everything that is habit and not content. */
export interface Habit {
  /** The name that stands in titles. */
  name: string;
  id: string;
  structure: Structure;
  class(c: ClassOf): string | number;
  /** A class word that says nothing without the list of classes: 2101班, 302. */
  classNeedsList?: true;
  /** What a class column says where a grade column stands beside it. */
  inGrade(c: ClassOf): string | number;
  grade(g: number): string | number;
  /** The files it keeps, in turn, kind by kind. */
  encodings: readonly Encoding[];
  /** Lines above the header, {title} being the list's. */
  above: readonly string[];
  /** The file's name without its ending. */
  file: string;
  sheet: string;
  date(iso: string): string | Date;
  /** Written into every cell of a number with a unit (19本, 8.5元), into none, or as text. */
  numbers: 'plain' | 'unit' | 'text';
  totals?: string;
  notes?: readonly string[];
  /** A blank line after so many rows. */
  blankEvery?: number;
  /** Written once down a block: merged in a workbook, blank below in a text. */
  once?: true;
}

const ZH = '零一二三四五六七八九';
const zh = (n: number) => ZH[n]!;
const junior = (g: number) => (g > 6 ? `初${zh(g - 6)}` : zh(g));
const entry = (g: number) => (g > 6 ? 2026 - (g - 7) : 2026 - (g - 1));
const years = (g: number) => `${zh(g)}年级`;

const dotted = (iso: string) => iso.split('-').map(Number).join('.');
const slashed = (iso: string) => iso.split('-').map(Number).join('/');
const chinese = (iso: string) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const plainDate = (iso: string) => iso;
const realDate = (iso: string) => new Date(`${iso}T00:00:00Z`);

const COMMON = {
  inGrade: (c: ClassOf) => `${c.number}班`,
  grade: years as (g: number) => string | number,
  above: ['{title}'] as readonly string[],
  file: '{title}',
  sheet: 'Sheet1',
  date: plainDate as Habit['date'],
  numbers: 'plain' as Habit['numbers'],
};

const WRITTEN: readonly Habit[] = [
  {
    ...COMMON,
    id: 'qingping',
    name: '青坪小学',
    structure: 'town',
    class: (c) => `${zh(c.grade)}（${c.number}）班`,
    encodings: ['xlsx', 'csv-bom'],
    above: ['青坪小学{title}'],
    totals: '合计',
  },
  {
    ...COMMON,
    id: 'shiba',
    name: '石坝镇中心小学',
    structure: 'large',
    class: (c) => `${years(c.grade)}${c.number}班`,
    encodings: ['xls', 'xlsx'],
    above: ['石坝镇中心小学2026—2027学年第二学期', '{title}', '填表日期：2027年2月20日　填表人：'],
    sheet: '{title}',
    totals: '总计',
    notes: ['注：以上数据截至2月20日。'],
    once: true,
    date: chinese,
  },
  {
    ...COMMON,
    id: 'linjiang',
    name: '临江路小学',
    structure: 'town',
    class: (c) => c.grade * 100 + c.number,
    classNeedsList: true,
    inGrade: (c) => c.number,
    grade: (g) => g,
    encodings: ['csv-gbk'],
    above: [],
    date: dotted,
  },
  {
    ...COMMON,
    id: 'yuhong',
    name: '育红希望小学',
    structure: 'village',
    class: (c) => years(c.grade),
    encodings: ['csv', 'xlsx'],
    above: ['{title}'],
    numbers: 'unit',
    date: slashed,
    notes: ['填表人：', '校长签字：'],
  },
  {
    ...COMMON,
    id: 'mingde',
    name: '明德学校',
    structure: 'nine',
    class: (c) => `${junior(c.grade)}（${c.number}）班`,
    grade: (g) => (g > 6 ? junior(g) : years(g)),
    encodings: ['xlsx'],
    above: ['明德学校{title}', '（2027年春季）'],
    file: '附件3：{title}',
    date: realDate,
    totals: '合  计',
  },
  {
    ...COMMON,
    id: 'dongjiao',
    name: '东郊实验学校',
    structure: 'town',
    class: (c) => `${entry(c.grade) % 100}0${c.number}班`,
    classNeedsList: true,
    grade: (g) => `${entry(g)}级`,
    encodings: ['xls', 'csv-gbk'],
    above: ['{title}'],
    sheet: '汇总',
    totals: '合计',
    date: dotted,
  },
  {
    ...COMMON,
    id: 'bailuzhou',
    name: '白鹭洲小学',
    structure: 'town',
    class: (c) => `${entry(c.grade)}级${c.number}班`,
    inGrade: (c) => `${c.number}`,
    grade: (g) => `${entry(g)}级`,
    encodings: ['xlsx'],
    above: ['白鹭洲小学', '{title}'],
    sheet: '{title}',
    notes: ['备注：请各位老师核对。'],
    date: realDate,
  },
  {
    ...COMMON,
    id: 'heping',
    name: '和平里第二小学',
    structure: 'large',
    class: (c) => `${zh(c.grade)}年${zh(c.number)}班`,
    encodings: ['txt-gbk'],
    above: ['{title}'],
    numbers: 'text',
    totals: '小计',
    date: chinese,
  },
  {
    ...COMMON,
    id: 'xingqiao',
    name: '星桥外国语小学',
    structure: 'town',
    class: (c) => `${c.grade}${'ABCDE'[c.number - 1]}`,
    grade: (g) => `G${g}`,
    inGrade: (c) => `${'ABCDE'[c.number - 1]}`,
    encodings: ['xlsx', 'csv'],
    above: [],
    file: '{title} 2027 Spring',
    sheet: '{title}',
  },
  {
    ...COMMON,
    id: 'yunxi',
    name: '云溪完小',
    structure: 'village',
    class: (c) => `${zh(c.grade)}（1）班`,
    encodings: ['html'],
    above: ['{title}'],
    file: '导出_20270220',
    date: plainDate,
  },
  {
    ...COMMON,
    id: 'guangchang',
    name: '广场东路小学',
    structure: 'large',
    class: (c) => `${c.grade}.${c.number}`,
    inGrade: (c) => c.number,
    grade: (g) => zh(g),
    encodings: ['csv-gbk', 'xlsx'],
    above: ['{title}（2027.2）'],
    file: '2027春{title}（定稿）',
    totals: '合计',
    date: dotted,
    blankEvery: 7,
  },
  {
    ...COMMON,
    id: 'longquan',
    name: '龙泉九年义务教育学校',
    structure: 'nine',
    class: (c) => `${years(c.grade)}（${zh(c.number)}）班`,
    encodings: ['xls'],
    above: ['龙泉九年义务教育学校{title}', '单位（盖章）：                    2027年2月'],
    sheet: '{title}',
    totals: '总  计',
    notes: ['制表：          审核：          校长：'],
    once: true,
    date: dotted,
  },
  {
    ...COMMON,
    id: 'fengshu',
    name: '枫树坪小学',
    structure: 'town',
    class: (c) => `${zh(c.grade)}${c.number}`,
    encodings: ['tsv-utf16', 'xlsx'],
    above: [],
    date: slashed,
  },
  {
    ...COMMON,
    id: 'binhe',
    name: '滨河新区第一小学',
    structure: 'large',
    class: (c) => `${zh(c.grade)}（${zh(c.number)}）班`,
    encodings: ['csv-bom', 'xlsx'],
    above: ['{title}'],
    file: '{title}2027.2.22',
    numbers: 'unit',
    date: chinese,
  },
  {
    ...COMMON,
    id: 'tiexi',
    name: '铁西机关小学',
    structure: 'town',
    class: (c) => `${zh(c.grade)}年${c.number}班`,
    encodings: ['xlsx', 'xls'],
    above: ['铁西机关小学', '{title}', ''],
    sheet: '{title}',
    totals: '合计：',
    blankEvery: 5,
    date: realDate,
  },
  {
    ...COMMON,
    id: 'nanhu',
    name: '南湖附属小学',
    structure: 'town',
    class: (c) => `${c.grade}-${c.number}班`,
    grade: (g) => `${g}年级`,
    encodings: ['xlsx', 'csv'],
    above: ['关于报送{title}的通知', '附件1', '{title}'],
    file: '{title}-南湖附小',
    notes: ['填表说明：', '1.请于2月25日前报总务处。', '2.联系人：办公室。'],
  },
  {
    ...COMMON,
    id: 'xiguan',
    name: '西关小学',
    structure: 'town',
    class: (c) => `${years(c.grade)}（${c.number}）班`,
    encodings: ['xls', 'txt-gbk'],
    above: ['西 关 小 学 {title}'],
    totals: '合计',
    once: true,
    date: plainDate,
  },
  {
    ...COMMON,
    id: 'changling',
    name: '长岭乡中心小学',
    structure: 'village',
    class: (c) => `${years(c.grade)}1班`,
    encodings: ['csv', 'html'],
    above: ['{title}', '学校：长岭乡中心小学'],
    numbers: 'text',
    date: chinese,
    notes: ['※以实际为准'],
  },
  {
    ...COMMON,
    id: 'chengnan',
    name: '城南学校',
    structure: 'nine',
    class: (c) => `${zh(c.grade)}(${c.number})`,
    grade: (g) => zh(g),
    encodings: ['xlsx'],
    above: ['{title}'],
    file: '表七 {title}',
    sheet: '{title}',
    date: realDate,
    totals: '总数',
  },
  {
    ...COMMON,
    id: 'gangwan',
    name: '港湾小学',
    structure: 'large',
    class: (c) => `${c.grade}年级${c.number}班`,
    inGrade: (c) => `（${c.number}）班`,
    grade: (g) => `${g}年级`,
    encodings: ['xlsx', 'csv-gbk'],
    above: ['港湾小学{title}'],
    once: true,
    date: dotted,
  },
  {
    ...COMMON,
    id: 'qingyuan',
    name: '清源小学',
    structure: 'town',
    class: (c) => `${zh(c.grade)}年${zh(c.number)}班`,
    encodings: ['html', 'xlsx'],
    above: ['{title}'],
    totals: '合计',
    date: chinese,
  },
  {
    ...COMMON,
    id: 'guihua',
    name: '桂花园小学',
    structure: 'town',
    class: (c) => `${zh(c.grade)}（${c.number}）`,
    inGrade: (c) => zh(c.number),
    encodings: ['csv-gbk', 'xls'],
    above: ['桂花园小学{title}', ''],
    numbers: 'unit',
    date: dotted,
    notes: ['注：1.表中数字为实数。2.如有出入请联系总务处。'],
  },
  {
    ...COMMON,
    id: 'kejicheng',
    name: '科技城第三小学',
    structure: 'large',
    class: (c) => `${c.grade}年级（${c.number}）班`,
    grade: (g) => `${g}`,
    encodings: ['xlsx'],
    above: ['{title}', '截止日期：2027-02-22'],
    file: '{title} (1)',
    sheet: '工作表1',
    totals: '合计',
    date: realDate,
  },
  {
    ...COMMON,
    id: 'hongqi',
    name: '红旗民族学校',
    structure: 'nine',
    class: (c) => `${years(c.grade)}${zh(c.number)}班`,
    encodings: ['xls', 'csv-bom'],
    above: ['红旗民族学校{title}'],
    file: '红旗{title}',
    blankEvery: 9,
    date: slashed,
  },
  {
    ...COMMON,
    id: 'meiling',
    name: '梅岭小学',
    structure: 'town',
    class: (c) => `${entry(c.grade) % 100}级（${c.number}）班`,
    grade: (g) => `${entry(g)}级`,
    encodings: ['xlsx', 'csv-gbk'],
    above: ['梅岭小学{title}'],
    totals: '合计',
    date: slashed,
  },
  {
    ...COMMON,
    id: 'xishan',
    name: '西山路小学',
    structure: 'large',
    class: (c) => `小学${years(c.grade)}（${c.number}）班`,
    inGrade: (c) => `${zh(c.number)}班`,
    encodings: ['xls', 'csv-bom'],
    above: ['{title}', '（二〇二七年二月）'],
    sheet: '明细',
    numbers: 'unit',
    date: chinese,
  },
  {
    ...COMMON,
    id: 'baihe',
    name: '白河学校',
    structure: 'nine',
    class: (c) => `${zh(c.grade)}(${c.number})`,
    grade: (g) => years(g),
    encodings: ['xlsx', 'html'],
    above: ['白河学校', '{title}'],
    file: '白河-{title}-终版',
    once: true,
    date: dotted,
  },
  {
    ...COMMON,
    id: 'lvyuan',
    name: '绿原村小',
    structure: 'village',
    class: (c) => years(c.grade),
    encodings: ['csv-gbk', 'xlsx'],
    above: ['绿原村小{title}'],
    numbers: 'text',
    notes: ['说明：空着的请补填。'],
    date: plainDate,
  },
  {
    ...COMMON,
    id: 'donghu',
    name: '东湖小学',
    structure: 'town',
    class: (c) => (entry(c.grade) % 100) * 100 + c.number,
    classNeedsList: true,
    grade: (g) => `${entry(g)}级`,
    encodings: ['xlsx', 'csv'],
    above: ['东湖小学{title}'],
    totals: '合计',
    date: slashed,
  },
];

const apart = (name: string) => [...name].join(' ');

/** The habits of many schools, each with the name over its lists of the school that reads them: another's lists would be left alone. */
export const HABITS: readonly Habit[] = WRITTEN.map((habit) => ({
  ...habit,
  above: habit.above.map((line) =>
    line
      .replace(habit.name, schoolName(habit.structure))
      .replace(apart(habit.name), apart(schoolName(habit.structure))),
  ),
}));

import { headerKey } from '../header-text.ts';
import type { Direction, SheetCells } from '../kind.ts';
import type { About, Vocabulary } from '../vocabulary.ts';

/** Which way goods went, by the words of titles and file names. */
const DIRECTIONS: [Direction, RegExp][] = [
  ['counted', /盘点|盘存/],
  [
    'on-hand',
    /库存|[结现留在]存|现有|存量|存书|存货|余书|[结剩]余|余量|收发存|进销存|台账|期初|inventory|instock|onhand|stock/,
  ],
  [
    'in',
    /到货|到书|到校|送货|送书|送来|收货|收书|收到|发货|随货|入库|验收|销货|(?<!进)销售(清单|单)|delivery|dispatchnote|packing(list|slip)|shipped|goodsreceived/,
  ],
  ['out', /出库|领用登记|领取|发放|领书|退[货库回]/],
  ['wanted', /[申需]领|申购|需求|申报|领用计划|(?<!不)(需要|要)的|requisition|requests/],
  ['planned', /采购|购置|请购|要买|purchase/],
  ['ordered', /征订|预订|订购|订单|订书|用书|补订|增订|追订|order/],
];

/** Every way in which a text says that goods went. */
export const directionsIn = (text: string): Direction[] =>
  DIRECTIONS.filter(([, words]) => words.test(text)).map(([direction]) => direction);

/** What stands over a table and on it, in one text: title, name of the sheet, of the file, of its folder. */
export class Said {
  readonly text: string;
  /** The same with its spaces, so that a word of English can be told from the end of another. */
  private readonly spaced: string;
  private readonly school: readonly string[];

  /** `school`: its own name, in which 特殊教育 says nothing of the table. */
  constructor(sheet: SheetCells, title: string, school = '') {
    const own = headerKey(school).key;
    this.school = [own, own.replace(/^.*?[省市县区](?=..)/, '')].filter((name) => name.length > 2);
    const [file = '', folder = ''] = sheet.file.split(/[\\/]/).reverse();
    const whole = `${title} ${sheet.sheet} ${file} ${folder}`;
    this.spaced = whole.normalize('NFKC').toLowerCase();
    this.text = headerKey(whole.replace(/不含[^\s)）]*|[(（]除[^)）]*/g, '')).key.replace(
      /\.(xlsx?|csv|txt|et|htm|html)/g,
      ' ',
    );
  }

  /** The longest of these names that is said; '' when none is. */
  name(names: readonly string[]): string {
    return names.reduce(
      (best, name) => (name.length > 1 && name.length > best.length && this.says(name) ? name : best),
      '',
    );
  }

  /** Chinese is written without spaces; in English room list is no part of Homeroom list. */
  private says(name: string): boolean {
    if (!this.text.includes(name)) return false;
    return !/^[a-z]+$/.test(name) || new RegExp(`(?<![a-z])${[...name].join('[^a-z]?')}`).test(this.spaced);
  }

  /** Every way in which the goods went. */
  get directions(): readonly Direction[] {
    return directionsIn(this.text);
  }

  /** Whether a word of a foreign family stands after every word of a kind's name: 新生疫苗接种 is a list of vaccinations. */
  endsIn(vocabulary: Vocabulary, family: string, name: string): boolean {
    const titles = vocabulary.families.find((one) => one.family === family)?.titles ?? [];
    const at = this.text.lastIndexOf(name);
    return name !== '' && titles.some((title) => this.text.indexOf(title, at + name.length) >= 0);
  }

  /**
   * Families of foreign tables that are named here outside `own`, the kind's own name: 发放 in 簿册发放表 is the kind's, wherever it comes
   * again. What is named last comes first: 考试报名表 is one of those who enter.
   */
  foreign(vocabulary: Vocabulary, about: About, own: string): readonly string[] {
    const rest = [...this.school, own]
      .filter((name) => name !== '')
      .reduce((text, name) => text.split(name).join(' '), this.text);
    return vocabulary.families
      .filter((one) => one.about === 'any' || about === 'any' || one.about === about)
      .map(({ family, titles }) => ({
        family,
        at: Math.max(...titles.map((title) => (own.includes(title) ? -1 : rest.lastIndexOf(title)))),
      }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at)
      .map(({ family }) => family);
  }
}

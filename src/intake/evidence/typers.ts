import type { RawCell } from '../kind.ts';
import { squeeze } from '../parse/plain.ts';

/** Tells from a cell alone what it may be. */
export type Typer = (cell: RawCell) => boolean;

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊甄曲封储靳段焦巴牧山谷车侯全班仰秋仲伊宫宁仇栾暴甘厉祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲从索赖卓屠蒙池乔阴能苍双闻党翟谭劳姬申扶堵冉宰雍桑桂牛寿通边扈燕冀尚农温别庄晏柴瞿阎充慕连茹习艾容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广东欧沃利蔚越隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关相查后荆红游竺权盖益桓公覃岳付肖涂闫佟甲乙丙';

/** Mary Ann Lee, O'Neil, Zoë, García, Ana de la, Ms. Park: each word begins with a capital, but for what stands before a family name. */
const CAPITAL = "(?=\\p{Lu})\\p{Script=Latin}(?:\\p{Script=Latin}|['’.-])*";
const IN_LATIN = new RegExp(
  `^${CAPITAL},?(?: (?:de|del|la|van|der|den|von|da|bin|al)(?= |$)| ${CAPITAL})+$`,
  'u',
);

const text = (cell: RawCell) => squeeze(cell.text);
const shaped =
  (shape: RegExp): Typer =>
  (cell) =>
    shape.test(text(cell));

/** By concept: what its cells look like, whatever the school. Concepts that a noun knows better are read with its own parser. */
export const TYPERS: Readonly<Record<string, Typer>> = {
  person: (cell) => {
    const name = text(cell).replace(/[(].*[)]$/, '');
    return (
      (/^[\p{Script=Han}·]{2,4}$/u.test(name) && SURNAMES.includes(name[0] ?? '')) ||
      /^[\p{Script=Han}]{2,8}·[\p{Script=Han}·]{1,12}$/u.test(name) ||
      IN_LATIN.test(cell.text.trim())
    );
  },
  sex: shaped(/^(男|女|男性|女性|m|f|male|female|boy|girl)$/i),
  'pupil-id': shaped(/^[GL]?\d{6,19}[\dX]?$/i),
  isbn: (cell) => {
    const digits = text(cell)
      .replace(/^isbn[:：]?/i, '')
      .replace(/[-—–]/g, '');
    return /^97[89]\d{10}$/.test(digits) || /^\d{9}[\dXx]$/.test(digits);
  },
  // Kinds that have no use for it read nothing of it: what it looks like is the same in all.
  seq: shaped(/^\d{1,4}$/),
  phone: shaped(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/),
  price: shaped(/^[￥¥]?\d{1,5}(\.\d{1,2})?(元|\/.{1,2})?$/),
  unit: shaped(
    /^(个|支|盒|包|本|册|套|把|张|瓶|卷|条|箱|块|件|台|只|副|双|根|袋|桶|对|组|令|捆|打|颗|份|扎|枚|板|提|辆|株|盆|片|桶|架|部|盘|米|斤|公斤|pcs?|box|pack|each|set|ream)$/i,
  ),
  // OA202702180001 is a number of a paper.
  spec: (cell) =>
    /\d/.test(cell.text) &&
    /[a-z×x*×/号克寸升格页]|cm|mm/i.test(text(cell)) &&
    !/^[a-z]{1,5}-?\d{6,}$/i.test(text(cell)),
  decision: shaped(
    /^(已|待|未|不)?(审[批核])?(同意|批?准|准?予|通过|驳回|退回|拒绝)$|^(已|待|未)?审[批核定]?中?$|^(approved|declined|pending)$/i,
  ),
  publisher: shaped(/(出版社|出版|press)$/i),
  volume: shaped(/^([上下全]一?册?|上册|下册|全一册)$/),
};

/** How telling a concept's cells are, 0 to 1: an ISBN can be nothing else, a number may be anything. */
export const RARE: Readonly<Record<string, number>> = {
  isbn: 1,
  sex: 0.9,
  class: 0.8,
  weekday: 0.8,
  scope: 0.8,
  publisher: 0.8,
  volume: 0.8,
  person: 0.6,
  'pupil-id': 0.6,
  phone: 0.6,
  unit: 0.6,
  grade: 0.5,
  date: 0.5,
  subject: 0.6,
  period: 0.4,
  spec: 0.4,
  decision: 0.2,
  price: 0.2,
};

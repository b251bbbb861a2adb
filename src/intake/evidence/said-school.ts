const KINDS =
  '小学|中学|学校|完小|初中|高中|[一二三四五六七八九十]中|[一二三四五六七八九十]小|幼儿园|教学点|中心校';
/** A school's name, as it stands at the beginning of what is said; 小学部 and 小学生 are none. */
const SCHOOL = new RegExp(`(?<!\\p{Script=Han})(\\p{Script=Han}{2,12}?)(${KINDS})(?![部生段])`, 'gu');
/** 2027年春季, 2026-2027学年第二学期: what may stand before a name, and is none of it. */
const WHEN = /(20\d\d)?[-—–~]?(20)?\d\d(学?年度?|级|届)?([春秋]季?(学期)?|第?[一二上下]学期)?/g;
/** 柳河县小学 are all schools there, 柳河镇中心校 is one. */
const DISTRICT = /[县市区镇乡省局]$/;
/** Words for schools of a sort, and for grades: none of them is the name of one. */
const NO_NAME =
  /年|级|学期|季|全|各|本|我校|名[单册]|义务|[公民]办|^(.?.?直属|附属|农村|寄宿制?|毕业|升入|转[入出]|原|所在|初级|高级|完全|中心|实验)$/;
/** What a name may be said without. */
const AROUND = /[省市区县镇乡]|街道|中心|实验|附属|完全|初级|高级|九年一贯制|寄宿制?|民族|希望/g;

/**
 * The school that titles or file names name: another one in their own words, or `own` where they name this one as well
 * (城关镇中心校西岭教学点), or one of its `places` of teaching; undefined where they name none. A name shortened or with its district before
 * it is the same.
 */
export function saidSchool(
  texts: readonly string[],
  own: string,
  places: readonly string[] = [],
): string | undefined {
  const mine = shortOf(own);
  if (mine.length < 2) return undefined;
  const plain = texts.map((text) => text.normalize('NFKC').replace(/\s+/g, '').replace(WHEN, ' '));
  const said = plain.flatMap((text) =>
    [...text.matchAll(SCHOOL)].filter(
      ([, name = '', kind = '']) =>
        !NO_NAME.test(name) && !(DISTRICT.test(name) && /[小中]学|学校|[初高]中/.test(kind)),
    ),
  );
  const isMine =
    plain.some((text) => [mine, ...places].some((name) => text.includes(name))) ||
    said.some(([, name = '']) => within(nameOf(name), mine));
  return isMine ? own : said[0]?.[0];
}

/**
 * The 教学点 that a title names and no school before it, or only `own`: a part of some school. The whole school's lists name none, nor does
 * one that is such a place itself.
 */
export function placeSaid(text: string, own: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(WHEN, ' ').replace(own, ' ').trim();
  const [, name = ''] = /^(\p{Script=Han}{2,8}?教学点)(?![和与及、])/u.exec(plain) ?? [];
  return name === '' || name === own || new RegExp(KINDS).test(name.slice(0, -3)) ? undefined : name;
}

/** 红旗 of 红旗小学. */
const shortOf = (own: string): string => nameOf(own.normalize('NFKC').replace(new RegExp(`(${KINDS})$`), ''));

const nameOf = (name: string) => name.replace(AROUND, '') || name;

/** Whether all characters of one stand in the other in their order: 城东实小 in 城东区实验小学. */
function within(short: string, long: string): boolean {
  let at = 0;
  return [...short].every((character) => {
    at = long.indexOf(character, at) + 1;
    return at > 0;
  });
}

const TO_SCHOOL = new RegExp(`^.*(${KINDS})(?![部生段])`, 'u');

/** What is said without when, and without a school's name and all that stands before it, or what `own` is called for short. */
export function withoutSchool(text: string, own: string): string {
  const mine = shortOf(own);
  const rest = text.replace(WHEN, ' ').replace(TO_SCHOOL, ' ').trim();
  return mine.length < 2 ? rest : rest.replace(mine, ' ');
}

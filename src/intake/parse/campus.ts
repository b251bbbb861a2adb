import { simplified } from './simplified.ts';

/** 大坪教学点, 西校区, 中心校, 校本部: what places of teaching are called, at the beginning of a text. */
const CAMPUS =
  /^(?:\p{Script=Han}{0,8}?(?:教学点|校区|校点|校部|分校|村小|完小)|[\p{Script=Han}]{0,4}中心(?:小学|学校|校)|校?本部|总校|总部|本校|[a-z ]{1,20}campus(?![a-z]))/iu;
const BETWEEN = /^[·・.\-—_/:：\s]+|[·・.\-—_/:：\s]+$/g;
const BRACKETED = /^(.*)[(（]([^()（）]+)[)）]$/;

/** A place of teaching, with what is said of it besides: 大坪教学点·学生, 学生（大坪教学点）. Null where a text names none. */
export function campusIn(text: string): { campus: string; rest: string } | null {
  const flat = simplified(text.normalize('NFKC')).replace(/(?<![a-z])\s+|\s+(?![a-z])/gi, '');
  const [, before = '', inside = ''] = BRACKETED.exec(flat) ?? [];
  if (before !== '') {
    const outer = CAMPUS.exec(before)?.[0];
    if (outer === before) return { campus: outer, rest: inside };
    if (CAMPUS.exec(inside)?.[0] === inside) return { campus: inside, rest: before };
  }
  const campus = CAMPUS.exec(flat)?.[0];
  if (campus === undefined) return null;
  return {
    campus,
    rest: flat
      .slice(campus.length)
      .replace(/^[(（](.*)[)）]$/, '$1')
      .replace(BETWEEN, ''),
  };
}

/** Whether a text is a place of teaching and nothing else. */
export const isCampus = (text: string): boolean => campusIn(text)?.rest === '';

import { saysNothing, squeeze, tidy } from '../../intake/parse/plain.ts';
import { personName } from '../../intake/parse/text.ts';
import type { Weeks } from './lesson.ts';
import { weeksIn } from './slots.ts';
import { isSubject } from './subject-names.ts';

/** What one cell of a grid says: subjects as written. */
export interface LessonText {
  subject: string;
  teacher?: string;
  room?: string;
  weeks: Weeks;
}

const ROOM = /(室|场|馆|机房|厅)\d{0,2}$|楼\d+$|^[A-Za-z]?\d{3,4}$/;

/** 教师：王明, 备注：… in a line of its own: the label goes, and what is a remark goes with it. */
const LABELLED = /(?:^|\n)\s*((?:任课|授课)?(?:教师|老师)|(?:上课)?(?:地点|教室)|备注|说明)[::]([^\n]*)/g;

/**
 * The lessons of one cell: 语文, "语文\n王老师", 语文(王明), 数学/单, 单:音乐 双:美术, 科学 李明 科学实验室. None for an empty
 * cell; null when two subjects share a cell and nothing says which weeks each has.
 */
export function lessonTexts(text: string): LessonText[] | null {
  const flat = text
    .normalize('NFKC')
    .replace(/[·・]/g, '·')
    // 【连】语文, 心理(0.5): how long it is held is said by the periods it stands in.
    .replace(/[[【〔(](?:\d(?:\.\d+)?(?:课时|节)?|连堂?|连上|大课|小课)[\])】〕]/g, ' ')
    .replace(LABELLED, (_, label: string, said: string) => (/师|地点|教室/.test(label) ? `\n${said}\n` : '\n'))
    .trim();
  if (flat === '' || saysNothing(flat)) return [];
  const tokens = isSubject(flat) ? [squeeze(flat)] : split(flat);
  const lead = tokens.length > 0 && weeksIn(tokens[0] as string) !== null;
  const named = tokens.some((token) => isSubject(token));
  // 美术/音乐(单/双): the weeks of both, in their order.
  const [first, second] = tokens.slice(-2).map((token) => weeksIn(token) ?? 'all');
  const both = first !== second && first !== 'all' && second !== 'all' ? tokens.splice(-2) : [];
  const found: LessonText[] = [];
  let before: { weeks?: Weeks; teacher?: string } = {};
  for (const token of tokens) {
    const weeks = weeksIn(token);
    const current = found.at(-1);
    if (weeks !== null) {
      if (lead || !current) before.weeks = weeks;
      else current.weeks = weeks;
    } else if (isSubject(token) || (!named && !current)) {
      found.push({ subject: squeeze(token), weeks: 'all', ...before });
      before = {};
    } else if (ROOM.test(token) && current) current.room = tidy(token);
    else if (current && current.teacher === undefined) current.teacher = personName(token);
    else if (!current) before.teacher = personName(token);
  }
  if (both.length > 0 && found.length === 2)
    return found.map((one, i) => ({ ...one, weeks: (i === 0 ? first : second) ?? 'all' }));
  if (found.length < 2) return found;
  if (found.some((one) => one.weeks === 'all')) {
    return found.every((one) => one.subject === found[0]?.subject) ? [found[0] as LessonText] : null;
  }
  return found;
}

/** Parts of a cell: by line, slash, comma, bracket or blank; 数学单周, 美术单音乐双 and 语文王老师 come apart as well. */
function split(text: string): string[] {
  const parts = text
    .normalize('NFKC')
    .split(/[\s/\\|;,、()[\]【】〔〕:+&]+/)
    .filter((part) => part !== '');
  return parts.flatMap((part) => {
    if (isSubject(part) || weeksIn(part) !== null) return [part];
    const pieces = part.split(/[-·]?([单双]周?)[-·]?/).filter((piece) => piece !== '');
    if (pieces.every((piece) => isSubject(piece) || weeksIn(piece) !== null)) return pieces;
    const teacher = /^(.+?)([^\s]{1,3}老师)$/.exec(part);
    for (let at = part.length - 3; teacher && at > 0; at--) {
      if (isSubject(part.slice(0, at))) return [part.slice(0, at), part.slice(at)];
    }
    const dash = part.split('-');
    return dash.length === 2 && isSubject(dash[0] as string) ? dash : [part];
  });
}

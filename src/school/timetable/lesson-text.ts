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

const ROOM =
  /(室|场|馆|机房|厅)\d{0,2}$|楼\d+$|^[A-Za-z]?\d{3,4}$|\b(room|lab|hall|gym|library|studio|workshop|theatre|court|pool|field)( [A-Z]?\d{1,3})?$/i;

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
    .replace(LABELLED, (_, label: string, said: string) =>
      /师|地点|教室/.test(label) ? `\n${said}\n` : '\n',
    )
    .trim();
  if (flat === '' || saysNothing(flat)) return [];
  const paired = pairedLessons(flat);
  if (paired) return paired;
  const tokens = isSubject(flat) ? [subjectText(flat)] : split(flat);
  const lead = tokens.length > 0 && weeksIn(tokens[0] as string) !== null;
  const named = tokens.some((token) => isSubject(token));
  // 美术/音乐(单/双): the weeks of both, in their order.
  const [first, second] = tokens.slice(-2).map((token) => weeksIn(token) ?? 'all');
  const both = first !== second && first !== 'all' && second !== 'all' ? tokens.splice(-2) : [];
  const found: LessonText[] = [];
  let before: { weeks?: Weeks; teacher?: string } = {};
  let marked = false;
  for (const [i, token] of tokens.entries()) {
    const weeks = weeksIn(token);
    const current = found.at(-1);
    const done = !lead && current !== undefined && current.weeks !== 'all';
    if (weeks !== null) {
      // Two weeks of one subject: the other is somewhere in this cell, and nobody knows it.
      if (done) return null;
      if (lead || !current) before.weeks = weeks;
      else current.weeks = weeks;
      marked = lead;
      // What follows 【双】, or stands before 双 once 单 is said, is a lesson, whether anybody knows the subject or not.
    } else if (
      isSubject(token) ||
      (!named && !current) ||
      marked ||
      (done && isAnother(token, tokens[i + 1], current))
    ) {
      marked = false;
      found.push({ subject: subjectText(token), weeks: 'all', ...before });
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

/** Whether this begins another lesson after one whose weeks are said: it is followed by weeks, or the first has a teacher already. */
function isAnother(token: string, next: string | undefined, before: LessonText): boolean {
  return !ROOM.test(token) && (weeksIn(next ?? '') !== null || before.teacher !== undefined);
}

/** 【单】音乐/【双】书法 over 【单】王明/【双】李丽: line by line as many parts, each lesson with its own. Null where a cell is not so. */
function pairedLessons(flat: string): LessonText[] | null {
  const lines = flat.split(/\n+/).map((line) => line.split('/').map((part) => part.trim()));
  const [first = []] = lines;
  if (lines.length < 2 || first.length < 2 || lines.some((parts) => parts.length !== first.length))
    return null;
  const found = first.map((part, i) => {
    const rest = lines.slice(1).map((parts) => (parts[i] ?? '').replace(/^[[(【]?[单双]周?[\])】]?/, ''));
    const lessons = lessonTexts([part, ...rest].join('\n'));
    return lessons?.length === 1 ? lessons[0] : undefined;
  });
  const whole = found.filter((one) => one !== undefined);
  return whole.length === first.length && whole.every((one) => one.weeks !== 'all') ? whole : null;
}

/** Latin words in one line: PE Ms. Green, Social Studies. */
const LATIN_WORDS =
  /\p{Script=Latin}[\p{Script=Latin}.'’-]*(?:[^\S\n]+\p{Script=Latin}[\p{Script=Latin}.'’-]*)+/gu;

/** Latin words are one name of one thing, but for a subject before a person: PE Ms. Green, English Laura Green. */
function latinParts(words: string): string {
  const all = words.split(/\s+/);
  const at = all.findIndex((word, i) => {
    const subject = isSubject(all.slice(0, i).join(''));
    return i > 0 && (TITLE.test(word) || (subject && all.length - i === 2));
  });
  const parts = at < 0 || isSubject(all.join('')) ? [all] : [all.slice(0, at), all.slice(at)];
  return parts.map((part) => part.join(JOINED)).join('\n');
}

const TITLE = /^(mr|mrs|ms|miss|mx|dr|prof|professor)\.?$/i;

/** Social Studies keeps its blank, 语 文 does not. */
const subjectText = (text: string) => (/^\p{Script=Latin}/u.test(text.trim()) ? tidy(text) : squeeze(text));

/** Stands for a blank within a part. */
const JOINED = '\u0000';

/** Parts of a cell: by line, slash, comma, bracket or blank; 数学单周, 美术单音乐双 and 语文王老师 come apart as well, Ms. Green does not. */
function split(text: string): string[] {
  const parts = text
    .normalize('NFKC')
    .replace(/\b(room|lab|hall|gym|studio|workshop)[^\S\n]+([A-Z]?\d{1,3})\b/gi, `$1${JOINED}$2`)
    .replace(LATIN_WORDS, latinParts)
    .split(/[\s/\\|;,、()[\]【】〔〕:+&]+/)
    .map((part) => part.replaceAll(JOINED, ' '))
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

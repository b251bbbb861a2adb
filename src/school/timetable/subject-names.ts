import shipped from '../../../templates/standards/subject-names.json' with { type: 'json' };
import { squeeze, tidy } from '../../intake/parse/plain.ts';

/** Every writing of a subject (道法, 品德) → all its writings, the official name first. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  (shipped.names as string[][]).flatMap((group) => group.map((name) => [squeeze(name), group] as const)),
);

/** The text without the numbers and signs that distinguish lessons of one subject: 语文1, 体育★. */
const bare = (text: string) => squeeze(text).replace(/[\d*★☆▲△◆●○]+$/, '');

/** Whether a text names a subject that is known: a short name, an old one, or one of `books` (the book list's subjects). */
export function isSubject(text: string, books: ReadonlySet<string> = new Set()): boolean {
  const name = bare(text);
  return GROUPS.has(name) || books.has(name);
}

/** How a high school calls what other schools call otherwise. */
const SENIOR: Readonly<Record<string, string>> = shipped.senior;

/**
 * The subject that a timetable means: as the school's own book list writes it (体育 where its books say so), else by its
 * official name in that grade (道法 → 道德与法治, 政治 of 高二 → 思想政治), else as it is written.
 */
export function subjectName(text: string, books: ReadonlySet<string> = new Set(), grade = 0): string {
  const name = bare(text);
  if (books.has(name)) return name;
  const group = GROUPS.get(name) ?? GROUPS.get(name.replace(/课$/, ''));
  if (group) return calledHere(group, books, grade);
  return /^\p{Script=Latin}/u.test(name) ? tidy(text) : name;
}

function calledHere(group: readonly string[], books: ReadonlySet<string>, grade: number): string {
  const [official = ''] = group;
  const names = [...((grade >= 10 && SENIOR[official] !== undefined && [SENIOR[official]]) || []), ...group];
  return names.find((one) => books.has(one)) ?? names[0] ?? official;
}

/**
 * The subjects that a word of one or two characters may be short for (政, 信, 自), as the school calls them: a writing of each begins
 * with it. What the same table writes otherwise (`written`: its words) is not meant as well. None for a word that is known or longer.
 */
export function subjectsShort(
  text: string,
  { books, written, grade = 0 }: { books: ReadonlySet<string>; written: Iterable<string>; grade?: number },
): string[] {
  const name = bare(text);
  if (isSubject(name, books) || !/^\p{Script=Han}{1,2}$/u.test(name)) return [];
  const shortens = (whole: string) => {
    let at = 0;
    for (const char of squeeze(whole)) if (char === name[at]) at++;
    return whole.startsWith(name[0] ?? '') && at === name.length;
  };
  const names = new Set<string>();
  for (const group of new Set(GROUPS.values()))
    if (group.some(shortens)) names.add(calledHere(group, books, grade));
  for (const own of books) if (!GROUPS.has(squeeze(own)) && shortens(own)) names.add(own);
  const taken = new Set(
    [...written].filter((one) => bare(one) !== name).map((one) => subjectName(one, books, grade)),
  );
  const free = [...names].filter((one) => !taken.has(one));
  return free.length > 0 ? free : [...names];
}

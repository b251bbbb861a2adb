import shipped from '../../../templates/standards/subject-names.json' with { type: 'json' };
import { squeeze } from '../../intake/parse/plain.ts';

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

/**
 * The subject that a timetable means: as the school's own book list writes it (体育 where its books say so), else by its
 * official name (道法 → 道德与法治), else as it is written.
 */
export function subjectName(text: string, books: ReadonlySet<string> = new Set()): string {
  const name = bare(text);
  if (books.has(name)) return name;
  const group = GROUPS.get(name) ?? GROUPS.get(name.replace(/课$/, ''));
  if (!group) return name;
  return group.find((one) => books.has(one)) ?? (group[0] as string);
}

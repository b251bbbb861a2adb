import type { Day } from '../school/calendar/day.ts';
import { type ClassInfo, shortClass } from '../school/class/class.ts';
import { classes } from '../school/class/store.ts';
import { currentTerm } from '../school/term/store.ts';
import type { Reader } from '../store/reader.ts';
import type { Lang } from '../words/index.ts';

/** Where a sentence wants some class as an example in a command that it names. */
const SOME_CLASS = /\{aClass\}/g;

/** What is known where a sentence is said: the school, where it is open, and what was typed. */
export interface Around {
  reader: Reader | undefined;
  term: string | undefined;
  today: Day;
  lang: Lang;
  typed: readonly string[];
}

/** A sentence whose example is the school's own: the class that was typed, else the term's first; in no school 三2. */
export function withOwnClass(text: string, around: Around): string {
  if (text.search(SOME_CLASS) < 0) return text;
  const own = classesOf(around).map(({ code }) => code);
  // G4-2, 4.2 and 四(2)班 too.
  const words = around.typed.map((word) => word.replace(/^g|[()（）班]/gi, '').replace('.', '-'));
  const typed = own.find((code) => words.some((word) => word === code || word === shortClass(code)));
  const example = shortClass(typed ?? own[0] ?? '3-2', around.lang);
  return text.replace(SOME_CLASS, example);
}

/** The classes of the term that is meant; none where there is no such term. */
function classesOf({ reader, term, today }: Around): ClassInfo[] {
  try {
    return reader ? classes(reader, currentTerm(reader, term, today).id) : [];
  } catch {
    // What is wrong with the term or the file is said already, or will be: an example is no place for it.
    return [];
  }
}

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
  const written = (c: Pick<ClassInfo, 'grade' | 'number' | 'code'>) =>
    around.lang === 'zh' ? shortClass(c) : c.code;
  const own = knownTo(around);
  // G4-2, 4.2 and 四(2)班 too.
  const words = around.typed.map((word) => word.replace(/^g|[()（）班]/gi, '').replace('.', '-'));
  const typed = own.find((c) => words.some((word) => word === c.code || word === shortClass(c)));
  const example = typed ?? own[0] ?? { grade: 3, number: 2, code: '3-2' };
  return text.replace(SOME_CLASS, written(example));
}

/** The classes of the term that is meant; none where there is no such term. */
function knownTo({ reader, term, today }: Around): ClassInfo[] {
  try {
    return reader ? classes(reader, currentTerm(reader, term, today).id) : [];
  } catch {
    // What is wrong with the term or the file is said already, or will be: an example is no place for it.
    return [];
  }
}

import type { Sheet } from '../../src/paper/sheet.ts';
import { loadFacts } from '../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../src/paper/sheets/index.ts';
import { currentTerm } from '../../src/school/term/store.ts';
import { loadWords } from '../../src/words/index.ts';
import type { TestSchool } from '../support/school.ts';

/** A sheet of the term as data on 2027-02-20: null when there is none. */
export async function sheetOf(
  { store }: TestSchool,
  name: string,
  lang: 'zh' | 'en' = 'zh',
): Promise<Sheet | null> {
  const facts = loadFacts(
    store,
    currentTerm(store, undefined, '2027-02-20'),
    await loadWords(lang),
    '2027-02-20',
  );
  return SHEETS.find((s) => s.name === name)!.load(facts, {});
}

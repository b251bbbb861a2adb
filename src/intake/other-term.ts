import { type Problem, problem } from '../words/problem.ts';
import { type Candidate, type Deciding, importAs, placeOf } from './deciding.ts';
import { otherTerm } from './evidence/said-term.ts';
import type { Kind, Reading, SheetCells } from './kind.ts';
import type { ReadOptions } from './reading.ts';

/** Last autumn's timetable is none of this term: what names another term is left alone, unless --as says that it is meant. */
export function leaveOtherTerm(
  sheet: SheetCells,
  decided: { found: { candidate: Candidate; deciding: Deciding }[]; why?: Problem },
  { term, titleOf }: ReadOptions,
): void {
  const file = sheet.file.replace(/^.*[\\/]/, '');
  const why = decided.found.map(({ candidate: { kind, header }, deciding }) => {
    const { title } = deciding.context(header ?? null);
    const named = kind.term && otherTerm(`${title} | ${sheet.sheet} | ${file}`, term, kind.term.bound);
    if (!named) return undefined;
    const called = titleOf(kind);
    const args = { kind: called, named, term: term.code, command: importAs(sheet, called) };
    return problem('sheet-other-term', args, { at: placeOf(sheet) });
  });
  const first = why.find(Boolean);
  if (!first) return;
  decided.why = first;
  decided.found = decided.found.filter((_, i) => !why[i]);
}

/** Takes rows of another term out of a reading, and says so; undefined where there are none. */
export function leaveOtherRows(
  reading: Reading<unknown>,
  sheet: SheetCells,
  kind: Kind,
  { term, titleOf }: ReadOptions,
): Problem | undefined {
  const others = new Set(reading.rows.filter(({ row }) => kind.term?.elsewhen?.(row, term)));
  const [first] = others;
  if (!first) return undefined;
  reading.rows = reading.rows.filter((one) => !others.has(one));
  const args = { count: others.size, term: term.code, command: importAs(sheet, titleOf(kind)) };
  return problem('rows-other-term', args, { at: { ...placeOf(sheet), line: first.line } });
}

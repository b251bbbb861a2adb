import { type Problem, problem } from '../words/problem.ts';
import { type Candidate, type Deciding, importAs, placeOf } from './deciding.ts';
import { placeSaid, saidSchool } from './evidence/said-school.ts';
import { otherTerm } from './evidence/said-term.ts';
import type { Kind, Reading, SheetCells } from './kind.ts';
import type { ReadOptions } from './reading.ts';

type Decided = { found: { candidate: Candidate; deciding: Deciding }[]; why?: Problem };

/**
 * Last autumn's timetable is none of this term, and another school's roster none of ours: what says so is left alone, unless --as says
 * that it is meant. So is what was read for another term as it is, and lies in the folder still. A list that may be of either half of
 * the school year is left where another brings what is so this term.
 */
export function leaveOthers(
  parts: readonly { sheet: SheetCells; decided: Decided }[],
  options: ReadOptions,
): void {
  const { term, campuses } = options;
  const own = term.school ?? '';
  const early = (one: Part) =>
    one.kind.term?.bound === 'school-year' && otherTerm(one.said, term, 'this') !== undefined;
  const all = parts.map(({ sheet, decided }) => decided.found.map((found) => partOf(sheet, found)));
  const current = new Set(all.flat().flatMap((one) => (early(one) ? [] : one.kind)));
  // A school file with nothing in it may just be called otherwise than the school calls itself, unless one of its lists says its name.
  const isNamed =
    options.knownClasses.size > 0 || all.flat().some((one) => saidSchool(one.texts, own, campuses) === own);
  // Said of all in one line: of which one is enough to say how.
  const [first] = options.before?.keys() ?? [];
  parts.forEach(({ sheet, decided }, i) => {
    const before = options.before?.get(sheet.file);
    const why = (all[i] ?? []).map((one) => {
      if (before !== undefined)
        return problem('sheet-read-before', { before, first: first ?? '' }, { at: placeOf(sheet) });
      const bound = current.has(one.kind) && early(one) ? 'this' : one.kind.term?.bound;
      const named = bound && otherTerm(one.said, term, bound);
      const school = isNamed && one.kind.about !== 'goods' ? saidSchool(one.texts, own, campuses) : undefined;
      const kind = options.titleOf(one.kind);
      const args = { kind, command: importAs(sheet, kind) };
      const at = { at: placeOf(sheet) };
      if (named) return problem('sheet-other-term', { ...args, named, term: term.code }, at);
      // A list that tells places of teaching apart has its own classes there, if the school has not said that it has others.
      const place =
        campuses?.length === 0 &&
        one.kind.fields.some(({ key }) => key === 'campus') &&
        placeSaid(one.texts[0] ?? '', own) === school;
      if (school !== undefined && school !== own && !place)
        return problem('sheet-other-school', { ...args, named: school, school: own }, at);
      return undefined;
    });
    const reason = why.find(Boolean);
    if (!reason) return;
    decided.why = reason;
    decided.found = decided.found.filter((_, n) => !why[n]);
  });
}

/** The half of this school year, now over, that a list which holds for the whole of it names: 2026年秋. */
export function earlierHalf(
  sheet: SheetCells,
  found: Decided['found'][number],
  { term }: ReadOptions,
): string | undefined {
  const { kind, said } = partOf(sheet, found);
  return kind.term?.bound === 'school-year' ? otherTerm(said, term, 'this') : undefined;
}

interface Part {
  kind: Kind;
  /** Title and file's name; a sheet may be called by the school that its pupils come from. */
  texts: readonly string[];
  said: string;
}

function partOf(
  sheet: SheetCells,
  { candidate: { kind, header }, deciding }: Decided['found'][number],
): Part {
  const { title } = deciding.context(header ?? null);
  const file = sheet.file.replace(/^.*[\\/]/, '');
  return { kind, texts: [title, file], said: `${title} | ${sheet.sheet} | ${file}` };
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

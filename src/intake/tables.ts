import { sideBySide } from './blocks.ts';
import type { Lexicon } from './columns.ts';
import type { Deciding } from './deciding.ts';
import { Evidence } from './evidence/column.ts';
import { withoutCorner } from './evidence/corner.ts';
import { saidOfNow } from './evidence/period.ts';
import { Said } from './evidence/said.ts';
import type { Header } from './header.ts';
import { headerKey } from './header-text.ts';
import { hypothesis, type Region } from './hypotheses/kind.ts';
import { WEIGHTS } from './hypotheses/weights.ts';
import type { Kind, SheetCells } from './kind.ts';
import { tablesBeside } from './layout/beside.ts';
import { findHead, type Head, headAt, MOST_LIKE, type Strength } from './layout/head.ts';
import { labelledIn, labelOf } from './layout/labelled.ts';
import { placesAsRows } from './layout/places-as-rows.ts';
import { stackedTables } from './layout/stacked.ts';

/** The tables that stand side by side or one above the other on a sheet, where they are of different kinds. */
export function tablesOf(whole: SheetCells, deciding: Deciding): SheetCells[] {
  const kindsAt = (sheet: SheetCells, head: Head) => {
    const region = regionAt(sheet, head, deciding);
    return deciding.kinds.filter((kind) => {
      const { unsaid, list } = hypothesis(kind, deciding.words(kind), region, false);
      return unsaid.length === 0 && list.taken.length * 2 >= head.columns.length;
    });
  };
  const apart = (before: readonly Kind[], here: readonly Kind[]) =>
    before.length > 0 && here.length > 0 && !here.some((kind) => before.includes(kind));
  const strength = strengthOf(deciding);
  const beside = tablesBeside(whole, strength, (left, right) => apart(kindsAt(...left), kindsAt(...right)));
  return beside.flatMap((sheet) =>
    stackedTables(sheet, strength, (above, below) => apart(kindsAt(sheet, above), kindsAt(sheet, below))),
  );
}

/** A table with columns for each place of teaching, with a row for each place; null where it has none, or --map speaks of one of them. */
export function placesOf(
  sheet: SheetCells,
  deciding: Deciding,
  map: ReadonlyMap<string, string> = new Map(),
): ReturnType<typeof placesAsRows> {
  const made = placesAsRows(sheet, findHead(sheet, strengthOf(deciding)), deciding.lexicon.vocabulary);
  const told = new Set([...map.keys()].map((header) => headerKey(header).key));
  return made?.heads.some((header) => told.has(headerKey(header).key)) ? null : made;
}

/** Whether the sheet has every column that --map speaks of. */
export function isMapped(sheet: SheetCells, map: ReadonlyMap<string, string> | undefined): boolean {
  if (!map) return false;
  const there = new Set(
    sheet.rows.slice(0, 40).flatMap((row) => row.map((cell) => headerKey(labelOf(cell?.text ?? '')).key)),
  );
  return [...map.keys()].every((header) => there.has(headerKey(header).key));
}

/** The head of a kind that begins anew at this row of its list; null where none does. */
export function headerFor(kind: Kind, sheet: SheetCells, row: number, deciding: Deciding): Header | null {
  const head = headAt(sheet, row, strengthOf(deciding));
  if (!head) return null;
  const { header, unsaid } = hypothesis(kind, deciding.words(kind), regionAt(sheet, head, deciding), false);
  return unsaid.length === 0 ? header : null;
}

/** A head with all that hypotheses are made of. */
export function regionAt(
  sheet: SheetCells,
  found: Head,
  { kinds, words, lexicon, context, known }: Deciding,
): Region {
  const whole = context(found);
  const { vocabulary } = lexicon;
  const evidence = new Evidence(sheet, found);
  const blocks = found.blocks.map((block) =>
    withoutCorner(saidOfNow(block, whole.term), evidence, vocabulary),
  );
  const head = { ...found, blocks };
  const said = new Said(sheet, whole.title, whole.term.school);
  // Of blocks side by side each has its own title: 三（1）班 | 三（2）班.
  const title = sideBySide(sheet, head)[0]?.title;
  const ctx = title === undefined ? whole : { ...whole, title, around: whole.title };
  return {
    head,
    evidence,
    said,
    vocabulary,
    ctx,
    known,
    labelled: sheet.rows
      .slice(0, head.row)
      .flatMap((cells, r) => labelledIn(cells, r, (text) => isMeant(text, lexicon)).pairs),
    names: kinds.map((kind) => said.name(words(kind).names)),
  };
}

const isMeant = (text: string, { vocabulary }: Lexicon) =>
  vocabulary.meanings(headerKey(text).key).length > 0;

/** How sure a text is a head: a word of the vocabulary, of the school or of --map; else what it is like. */
export function strengthOf({ lexicon, kinds, words }: Deciding): Strength {
  const own = kinds.map(words);
  return (key, exact = false) => {
    if (lexicon.vocabulary.isCell(key)) return 0;
    if (lexicon.vocabulary.isKnown(key) || own.some((one) => one.byWord.has(key))) return 1;
    if (exact || /\d/.test(key) || key.length > 12) return 0;
    const like = lexicon.vocabulary.like(key)[0]?.score ?? 0;
    return like < WEIGHTS.likeHeads ? 0 : MOST_LIKE * like;
  };
}

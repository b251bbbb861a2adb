import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { conceptsOf, type KindWords, withMapped } from './columns.ts';
import { type Deciding, importAs } from './deciding.ts';
import { headerKey } from './header-text.ts';
import { type Hypothesis, hypothesis, type Region } from './hypotheses/kind.ts';
import { isKnown } from './hypotheses/list.ts';
import type { SheetCells } from './kind.ts';
import type { HeadColumn } from './layout/head.ts';

/** What the kind that comes nearest lacks, with a column that was tried for it, if one would do. */
export function lacking(
  sheet: SheetCells,
  near: Hypothesis | undefined,
  region: Region | null,
  deciding: Deciding,
): Problem {
  if (!near || near.lacks.length === 0 || near.score < 0.5) return problem('sheet-not-recognised', {});
  const words = deciding.words(near.kind);
  const lacks = near.lacks.map((group) => group.map((key) => words.labels.get(key) ?? key).join(' / '));
  const tried = region ? mending(near, words, region) : undefined;
  return problem('sheet-lacks-columns', {
    kind: deciding.titleOf(near.kind),
    line: near.header.row + 1,
    lacks,
    header: tried?.header ?? '',
    field: tried?.field ?? '',
    command: tried ? importAs(sheet, '', `${tried.header}=${tried.field}`) : '',
  });
}

/** The one column that, taken for what lacks, makes the list complete and can be read: tried, never a guess. */
function mending(
  near: Hypothesis,
  words: KindWords,
  region: Region,
): { header: string; field: string } | undefined {
  if (near.lacks.length !== 1) return undefined;
  const found = (near.lacks[0] ?? []).flatMap((key) =>
    near.list.left
      .filter((column) => mends(column, key, near, words, region))
      .map((column) => ({ column, field: words.labels.get(key) ?? key })),
  );
  const chosen = found.find(({ column }) => isTotal(column, near, region)) ?? found[0];
  const only = new Set(found.map(({ column }) => column)).size === 1;
  return chosen && (only || isTotal(chosen.column, near, region))
    ? { header: chosen.column.header, field: chosen.field }
    : undefined;
}

function mends(column: HeadColumn, key: string, near: Hypothesis, words: KindWords, region: Region): boolean {
  const field = near.kind.fields.find((one) => one.key === key);
  if (!field || (isKnown(column, region.vocabulary) && !isTotal(column, near, region))) return false;
  const evidence = region.evidence.of(column);
  const concept = conceptsOf(near.kind, key)[0] ?? key;
  const ctx = { ...region.ctx, header: column.header, unit: column.unit, row: {} };
  if (evidence.cells.length === 0 || (evidence.share(concept, field, ctx) ?? 0) < 0.95) return false;
  const mapped = withMapped(words, new Map([[column.header, key]]));
  return hypothesis(near.kind, mapped, region, true).lacks.length === 0;
}

/** 合计 that is, in every row, the sum of columns that nobody else knows. */
function isTotal(column: HeadColumn, near: Hypothesis, region: Region): boolean {
  const total = column.texts.some(({ text }) =>
    region.vocabulary.meanings(headerKey(text).key).includes('total'),
  );
  const parts = near.list.left.filter(
    (one) => one !== column && !isKnown(one, region.vocabulary) && region.evidence.of(one).numeric > 0.9,
  );
  return (
    total &&
    region.evidence.sumsUp(
      column.column,
      parts.map((one) => one.column),
    )
  );
}

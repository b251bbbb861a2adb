import type { Candidate } from './deciding.ts';
import type { SheetCells } from './kind.ts';

/** What a list that was taken brings, by the concepts of columns that hold it. */
export function valuesIn({
  sheet,
  candidate,
}: {
  sheet: SheetCells;
  candidate: Candidate;
}): [concept: string, values: string[]][] {
  const { kind, header } = candidate;
  if (!kind.makesKnown || !header) return [];
  const rows = sheet.rows.slice(header.row + header.depth);
  return header.blocks.flat().flatMap(({ field, column }) => {
    const concepts = kind.makesKnown?.[field] ?? [];
    const values = concepts.length === 0 ? [] : rows.flatMap((row) => row[column]?.text ?? []);
    return concepts.map((concept): [string, string[]] => [concept, values]);
  });
}

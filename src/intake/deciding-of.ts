import { withMapped, wordsOf } from './columns.ts';
import type { Deciding } from './deciding.ts';
import { Known } from './evidence/known.ts';
import type { Kind, SheetCells } from './kind.ts';
import type { ReadOptions } from './reading.ts';
import { sheetContext } from './sheet-context.ts';

/** What deciding about a sheet needs, made once for an import. */
export function decidingOf(options: ReadOptions): (sheet: SheetCells) => Deciding {
  const { lexicon, map } = options;
  const kinds = options.as ? [options.as] : options.kinds;
  const words = new Map(
    kinds.map((kind) => {
      const own = lexicon.kinds.get(kind.name) ?? wordsOf(kind, lexicon.vocabulary);
      return [kind, map ? withMapped(own, map) : own] as const;
    }),
  );
  const wordsFor = (kind: Kind) => words.get(kind) ?? wordsOf(kind, lexicon.vocabulary);
  const base = {
    kinds: kinds.filter((kind) => kind.fields.length > 0),
    lexicon,
    words: wordsFor,
    titleOf: options.titleOf,
    answers: options.answers,
    known: options.values ?? new Known(),
    told: options.as !== undefined,
  };
  return (sheet) => ({ ...base, context: sheetContext(sheet, options, options.knownClasses) });
}

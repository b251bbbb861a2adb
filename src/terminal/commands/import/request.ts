import { join } from 'node:path';
import { fieldNamed, IGNORED, type KindWords, type Lexicon, loadLexicon } from '../../../intake/columns.ts';
import { headerKey } from '../../../intake/header-text.ts';
import type { Kind } from '../../../intake/kind.ts';
import { labelOf } from '../../../intake/layout/labelled.ts';
import { PLACE_HEADS } from '../../../intake/layout/places-as-rows.ts';
import type { LoadedFile } from '../../../intake/load.ts';
import { campusIn } from '../../../intake/parse/campus.ts';
import { squeeze } from '../../../intake/parse/plain.ts';
import { printableLine } from '../../../intake/printable.ts';
import { parseClassArgument } from '../../../school/class/name.ts';
import type { Words } from '../../../words/index.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';

/** The header words of these kinds, with those the school added in templates/columns beside its file. @throws Refusal 65 */
export async function lexiconOf(ctx: Context, kinds: readonly Kind[]): Promise<Lexicon> {
  const own = join(ctx.folder(), 'templates', 'columns');
  const { lexicon, problems } = await loadLexicon(kinds, own);
  if (problems.length > 0) throw new Refusal(EXIT.data, problems);
  return lexicon;
}

/** The same with fields called in the user's language: the vocabulary has what a Chinese table calls them. */
export function called(lexicon: Lexicon, { import: { columns } }: Words): Lexicon {
  const kinds = [...lexicon.kinds].map(([kind, words]): [string, KindWords] => {
    const labels = [...words.labels].map(([field, label]): [string, string] => [
      field,
      columns[`${kind}.${field}`] ?? columns[field] ?? label,
    ]);
    return [kind, { ...words, labels: new Map(labels) }];
  });
  return { ...lexicon, kinds: new Map(kinds) };
}

/** --as: the kind by its name, its title or any of its names in templates/columns. @throws Refusal 2 */
export function kindNamed(ctx: Context, kinds: readonly Kind[], lexicon: Lexicon, name: string): Kind {
  const wanted = headerKey(name).key;
  const found = kinds.find(
    (kind) =>
      [kind.name, kind.title(ctx.words)].some((one) => headerKey(one).key === wanted) ||
      lexicon.kinds.get(kind.name)?.names.includes(wanted),
  );
  const names = kinds
    .map((kind) => `${kind.name}${ctx.words.aside(kind.title(ctx.words))}`)
    .join(ctx.words.list);
  return found ?? refuse(EXIT.usage, 'sheet-kind-unknown', { name, names });
}

/** What --map says: columns, header text → field key; and classes, as they are called → what class that is. */
export interface Mapped {
  columns: ReadonlyMap<string, string>;
  classes: ReadonlyMap<string, string>;
}

/** --map "班别=class,姓 名=姓名,三年级实验班=3-3"; a field may be named by any of its words. @throws Refusal 2 */
export function mapped(given: string, kinds: readonly Kind[], lexicon: Lexicon): Mapped {
  const columns = new Map<string, string>();
  const classes = new Map<string, string>();
  const words = kinds.map((kind) => lexicon.kinds.get(kind.name) ?? NO_WORDS);
  for (const pair of given.split(/[,，;；]/).filter((part) => part.trim() !== '')) {
    const [header, field, more] = pair.split(/[=＝]/).map((part) => part.trim());
    if (!header || !field || more !== undefined) return refuse(EXIT.usage, 'map-wrong', { given: pair });
    const known = words.some((own) => knows(own, field));
    const cls = known ? null : parseClassArgument(field);
    if (cls && 'value' in cls) {
      classes.set(squeeze(header), cls.value.code);
      continue;
    }
    if (!known) {
      const fields = [
        ...new Set(
          words.flatMap((own, i) =>
            [...own.labels]
              // Words that only tell one kind from another are no fields.
              .filter(([key]) => kinds[i]?.fields.some((one) => one.key === key))
              .map(([, label]) => label),
          ),
        ),
      ];
      return refuse(EXIT.usage, 'map-no-field', { field, fields });
    }
    columns.set(header, field);
  }
  return { columns, classes };
}

const NO_WORDS: KindWords = {
  names: [],
  fields: new Map(),
  labels: new Map(),
  byWord: new Map(),
  byConcept: new Map(),
};

/** A header named by --map that stands in no file would be passed over without a word. @throws Refusal 2 */
export function checkMapped(map: ReadonlyMap<string, string>, loaded: readonly LoadedFile[]): void {
  const rows = loaded.flatMap((file) => file.sheets.flatMap((sheet) => sheet.rows.slice(0, 40)));
  const there = new Set(rows.flatMap((row) => row.map((cell) => headerKey(labelOf(cell?.text ?? '')).key)));
  for (const header of map.keys()) {
    if (rows.length === 0 || there.has(headerKey(header).key)) continue;
    if (PLACE_HEADS.includes(header) && rows.some((row) => row.some((cell) => cell && campusIn(cell.text))))
      continue;
    const widest = rows.slice(0, 10).reduce((best, row) => (filled(row) > filled(best) ? row : best), []);
    const headers = widest.flatMap((cell) => (cell ? [printableLine(cell.text, 20)] : []));
    refuse(EXIT.usage, 'map-no-header', { header, headers });
  }
}

const filled = (row: readonly unknown[]) => row.filter(Boolean).length;

function knows(words: KindWords, field: string): boolean {
  return field === IGNORED || fieldNamed(words, field) !== undefined;
}

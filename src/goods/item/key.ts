import { type ItemKind, isTitle } from './item.ts';

/**
 * What makes two rows the same item: a book's ISBN, else its name; for others name + spec. NFKC, lower case, without spaces and
 * the marks around a title, so that 《数学》, "数学" and 数学 are one; × x * between figures are one sign.
 */
export function itemKey(item: { kind: ItemKind; name: string; spec?: string; isbn?: string | null }): string {
  const title = isTitle(item.kind);
  if (title && item.isbn) return item.isbn;
  const name = flat(item.name);
  const spec = flat(item.spec ?? '');
  // Titles without an ISBN and supplies may bear one name: the kind keeps them apart.
  if (title) return `${item.kind}:${name}${spec && `|${spec}`}`;
  if (item.kind === 'exercise-book') return `exercise-book:${name}${spec && `|${spec}`}`;
  return `${name}|${spec}`;
}

/** A name or spec reduced to what is compared. */
export function flat(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s《》〈〉“”"'「」]+/g, '')
    .replace(/(?<=\d\D{0,3})[*x×✕](?=\d)/g, '×');
}

/** Name and spec in one, whichever of them stands in brackets: 粉笔（白色） is 粉笔 of 白色. */
export function whole({ name, spec = '' }: { name: string; spec?: string | undefined }): string {
  return flat(`${name}${spec}`).replace(/[()（）[\]【】]/g, '');
}

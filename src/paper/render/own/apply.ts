import type { Words } from '../../../words/index.ts';
import { labels as zh } from '../../../words/zh/sheet-labels.ts';
import type { Column, Sheet, Signature } from '../../sheet.ts';
import type { Wishes } from './wishes.ts';

/** The sheet as the school wants it. What is wished of columns that it has not got today changes nothing. */
export function asWished(sheet: Sheet, wishes: Wishes, words: Words): Sheet {
  const columns = (own: Column[]) => arranged(own, wishes, words);
  return {
    ...sheet,
    ...(wishes.title !== undefined && { title: wishes.title }),
    ...(wishes.logo !== undefined && { logo: wishes.logo }),
    ...(wishes.footer !== undefined && { footer: wishes.footer }),
    signatures: signed(sheet.signatures, wishes, words),
    columns: columns(sheet.columns),
    parts: sheet.parts.map((part) => ({
      ...part,
      // A part without a name of its own has the sheet's title.
      ...(wishes.title !== undefined && part.name === sheet.title && { name: wishes.title }),
      ...(part.columns && { columns: columns(part.columns) }),
    })),
  };
}

function arranged(
  columns: Column[],
  { columns: given, hide = [], order = [], add = [] }: Wishes,
  words: Words,
): Column[] {
  const named = (name: string) => {
    const labels = labelsOf(name, words);
    return (c: Column) => c.key === name || labels.includes(c.label);
  };
  const rank = (c: Column) => {
    const at = order.findIndex((name) => named(name)(c));
    return at < 0 ? order.length : at;
  };
  const kept = columns.filter((c) => !hide.some((name) => named(name)(c)));
  const all = kept.toSorted((a, b) => rank(a) - rank(b));
  for (const [i, { label, width, after }] of add.entries()) {
    const at = after === undefined ? -1 : all.findIndex(named(after));
    const column: Column = { key: `own${i + 1}`, label, kind: 'write', ...(width && { width, fixed: true }) };
    all.splice(at < 0 ? all.length : at + 1, 0, column);
  }
  return all.map((column) => {
    const [, wish] = [...(given ?? [])].find(([name]) => named(name)(column)) ?? [];
    if (!wish) return column;
    const { label = column.label, width } = wish;
    return { ...column, label, ...(width && { width, fixed: true }) };
  });
}

function signed(usual: readonly Signature[], { signatures, seal }: Wishes, words: Words): Signature[] {
  const { labels } = words.paper.sheets;
  const keyOf = (said: string) => (said in labels ? said : keysOf(said, words)[0]);
  const all = signatures?.map((said): Signature => {
    const key = keyOf(said) as keyof typeof labels | undefined;
    return key === undefined ? { key: 'own', label: said } : { key, label: labels[key] };
  }) ?? [...usual];
  if (seal === undefined || all.length === 0) return all;
  const date = all.findIndex(({ key }) => key === 'date');
  all.splice(date < 0 ? all.length : date, 0, { key: 'seal', label: seal });
  return all;
}

/** The keys of a label, in the user's language or in Chinese: a school's settings hold in both. */
const keysOf = (label: string, words: Words) =>
  (Object.keys(zh) as (keyof typeof zh)[]).filter(
    (key) => zh[key] === label || words.paper.sheets.labels[key] === label,
  );

/** What stands over a column that is called so. */
const labelsOf = (name: string, words: Words): string[] => [
  name,
  ...keysOf(name, words).map((key) => words.paper.sheets.labels[key]),
];

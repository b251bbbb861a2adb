import { type Problem, problem } from '../words/problem.ts';
import type { Kind, ReadRow } from './kind.ts';
import type { LoadedFile } from './load.ts';
import { sameLists } from './same-lists.ts';
import { isStateOf, stemOf } from './version-marks.ts';

/** Two states of one list in one import, an older and a newer one: neither is taken until a person has said which. */
export function listedTwice<R>(
  rows: readonly ReadRow<R>[],
  keyOf: (row: R) => string,
): Problem[] | undefined {
  const same = sameLists(rows, keyOf).filter(({ files }) => files.length > 1);
  const said = same.flatMap(({ files, commands: [first, second], ...args }) =>
    files.map((file) => problem('list-versions', { ...args, first, second }, { at: { file } })),
  );
  return said.length > 0 ? said : undefined;
}

/**
 * 到货清单 and 到货清单（新） that say mostly the same, but for their numbers: states of one list, whatever kind it is. What is on hand may
 * lie in two places, and is asked about when it is applied; kinds of which there is one list tell the same of lists with any name.
 */
export function stateOfOther(kind: Kind, rows: readonly ReadRow<unknown>[]): Problem[] {
  if (kind.goods?.way === 'on-hand' || kind.oneList) return [];
  const files = [...new Set(rows.map(({ file }) => file))];
  const pairs = files.flatMap((file, i) =>
    files.slice(i + 1).flatMap((other) => (isStateOf(file, other) ? [[file, other]] : [])),
  );
  return pairs.flatMap(
    (pair) =>
      listedTwice(
        rows.filter(({ file }) => pair.includes(file)).map((row) => ({ ...row, sheet: '' })),
        textOf,
      ) ?? [],
  );
}

/** What a row says but for its numbers. */
const textOf = (row: unknown): string =>
  JSON.stringify(row, (_, value) => (typeof value === 'number' ? undefined : value));

/** Tells of files that are byte for byte another of the import, and called so: 名册 - 副本.xlsx beside 名册.xlsx. */
export function tellCopies(files: readonly LoadedFile[]): void {
  const first = new Map<string, LoadedFile>();
  for (const one of [...files].sort((a, b) => a.file.length - b.file.length)) {
    const as = `${one.key}|${stemOf(one.file)}`;
    const of = first.get(as);
    if (one.key !== '' && of) one.copyOf = of.file;
    else first.set(as, one);
  }
}

/** Why such a file is not read. */
export const copied = ({ file, copyOf }: LoadedFile): Problem[] =>
  copyOf === undefined ? [] : [problem('file-copied', { of: copyOf }, { at: { file } })];

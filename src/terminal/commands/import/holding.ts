import type { Kind } from '../../../intake/kind.ts';
import type { LoadedFile } from '../../../intake/load.ts';
import type { FileReading, ReadResult } from '../../../intake/reading.ts';
import { type Problem, problem } from '../../../words/problem.ts';

/** Files that do not go in, with what stands against each. */
export type Held = Map<LoadedFile, { file: FileReading; why: Problem[] }>;

/** Holds back the files in which these problems stand. Gives the problems that are of no file. */
export function holdBack(result: ReadResult, problems: readonly Problem[], held: Held): Problem[] {
  const byName = new Map(result.files.map((file) => [file.loaded.file, file]));
  const nowhere: Problem[] = [];
  for (const one of problems) {
    const file = byName.get(one.at?.file ?? '');
    if (!file) nowhere.push(one);
    else if (held.has(file.loaded)) held.get(file.loaded)?.why.push(one);
    else held.set(file.loaded, { file, why: [one] });
  }
  result.files = result.files.filter((file) => !held.has(file.loaded));
  return nowhere;
}

/** Files of which nothing could be taken, each with the reason. */
export function passedOver(result: ReadResult): FileReading[] {
  return result.files.filter((file) => file.sheets.length === 0);
}

/** Sheets that nobody filled in, such as only tell how to fill in another, and copies are no loss; every other that was left out is one. */
export const isLoss = ({ code }: Problem): boolean =>
  code !== 'no-rows' && code !== 'sheet-form-help' && code !== 'file-copied';

/**
 * What stands against each file, without what only follows from a file that does not go in: of goods that a book list held back would
 * have brought, how many rows wait for it. `files`: the others, some of which nobody could read.
 */
export function causesOf(held: Held, files: readonly FileReading[]): Map<LoadedFile, Problem[]> {
  const out = [
    ...[...held.values()].map(({ file }) => file),
    ...files.filter(({ sheets }) => sheets.length === 0),
  ];
  return new Map(
    [...held].map(([loaded, { why }]) => {
      const bringing = (code: string) =>
        out.filter(
          (file) =>
            file.loaded !== loaded && kindsOf(file).some((kind) => kind.brings?.some((one) => one === code)),
        );
      const rest = why.filter(({ code }) => bringing(code).length === 0);
      const codes = [...new Set(why.filter((one) => !rest.includes(one)).map(({ code }) => code))];
      const waits = codes.map((code) => {
        const rows = new Set(why.filter((one) => one.code === code).map(rowOf)).size;
        const files = bringing(code).map((file) => file.loaded.file);
        return problem('rows-wait-for', { rows, files }, { at: { file: loaded.file } });
      });
      return [loaded, [...rest, ...waits]];
    }),
  );
}

/** What a file is, or would be if no column were lacking or in doubt. */
function kindsOf({ sheets, skipped, questions, considered }: FileReading): Kind[] {
  if (sheets.length > 0) return sheets.map(({ kind }) => kind);
  const against = [...skipped, ...questions.map((one) => one.problem)];
  return against.some(({ code }) => /^(sheet-lacks-columns|columns-|kind-ambiguous)/.test(code))
    ? considered.flatMap(({ readings: [best] }) => best?.kind ?? [])
    : [];
}

/** What stands against all of them. */
export const standing = (held: Held, files: readonly FileReading[]): Problem[] =>
  [...causesOf(held, files).values()].flat();

/** The same with what only follows from it: every cell is marked. */
export const everyProblem = (held: Held): Problem[] => [...held.values()].flatMap(({ why }) => why);

const rowOf = ({ at }: Problem): string => `${at?.sheet}|${at?.line ?? at?.cell?.replace(/^[A-Z]+/, '')}`;

import type { ReadResult } from '../../../intake/reading.ts';
import type { Place, Problem } from '../../../words/problem.ts';

/** A row by file, sheet and line, as a key. */
function rowKey(file: string | undefined, sheet: string | undefined, line: number): string {
  return `${file}\n${sheet ?? ''}\n${line}`;
}

/** The row that a problem stands in; undefined when it is about a whole sheet or file, which no row can be left out for. */
function rowOf({ at, code }: Problem): string | undefined {
  if (code === 'stray-quote' || at?.file === undefined) return undefined;
  const line = lineOf(at);
  return line > 0 ? rowKey(at.file, at.sheet, line) : undefined;
}

/** What cannot be mended by leaving rows out. */
export function withoutRow(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => rowOf(problem) === undefined);
}

/** --skip-bad-rows: takes the rows in which these problems stand out of the readings, and counts them as rejected. */
export function dropRows(result: ReadResult, problems: readonly Problem[]): void {
  const bad = new Set(problems.flatMap((problem) => rowOf(problem) ?? []));
  for (const file of result.files) {
    for (const { reading, sheet } of file.sheets) {
      const isBad = ({ line }: { line: number }) => bad.has(rowKey(file.loaded.file, sheet, line));
      const lines = reading.rows.filter(isBad).map((row) => row.line);
      reading.rejected = [...new Set([...(reading.rejected ?? []), ...lines])];
      reading.rows = reading.rows.filter((row) => !isBad(row));
    }
  }
}

/** Every problem of the first phase, in the order in which they stand in the files; unanswered questions are problems, unless they can wait. */
export function allProblems(result: ReadResult): Problem[] {
  const questions = result.files.flatMap((file) =>
    file.questions.filter(({ waits }) => !waits).map((question) => question.problem),
  );
  const all = [...result.files.flatMap((file) => file.problems), ...questions, ...result.checks];
  const sheets = result.files.flatMap(({ loaded }) =>
    loaded.sheets.map((sheet) => `${loaded.file}\n${sheet.sheet}`),
  );
  const files = result.files.map(({ loaded }) => loaded.file);
  const order = ({ at }: Problem): [number, number, number] => [
    files.indexOf(at?.file ?? ''),
    sheets.indexOf(`${at?.file}\n${at?.sheet ?? ''}`),
    lineOf(at),
  ];
  return all
    .map((one) => ({ one, key: order(one) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ one }) => one);
}

/** The row of a place; 0 for a whole sheet or file. */
function lineOf(at: Place | undefined): number {
  return Number(/\d+$/.exec(at?.cell ?? '')?.[0] ?? at?.line ?? 0);
}

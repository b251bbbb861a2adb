import type { FileReading, ReadResult } from '../../../intake/read.ts';
import type { Problem } from '../../../words/problem.ts';

/** A row by file, sheet and line, as a key. */
function rowKey(file: string | undefined, sheet: string | undefined, line: number): string {
  return `${file}\n${sheet ?? ''}\n${line}`;
}

/** The row that a problem stands in; undefined when it is about a whole sheet or file, which no row can be left out for. */
function rowOf({ at, code }: Problem): string | undefined {
  if (code === 'stray-quote' || at?.file === undefined) return undefined;
  const line = Number(/\d+$/.exec(at.cell ?? '')?.[0] ?? at.line ?? 0);
  return line > 0 ? rowKey(at.file, at.sheet, line) : undefined;
}

/** What cannot be mended by leaving rows out. */
export function withoutRow(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => rowOf(problem) === undefined);
}

/** --skip-bad-rows: takes the rows in which these problems stand out of the readings; gives how many of each file are left out. */
export function dropRows(result: ReadResult, problems: readonly Problem[]): Map<FileReading, number> {
  const bad = new Set(problems.flatMap((problem) => rowOf(problem) ?? []));
  const counts = new Map<FileReading, number>();
  const seen = new Set<string>();
  for (const file of result.files) {
    for (const { reading, sheet } of file.sheets) {
      const isBad = (line: number) => bad.has(rowKey(file.loaded.file, sheet, line));
      for (const row of reading.rows)
        if (isBad(row.line)) seen.add(rowKey(file.loaded.file, sheet, row.line));
      for (const line of reading.rejected ?? []) seen.add(rowKey(file.loaded.file, sheet, line));
      reading.rejected = [
        ...new Set([
          ...(reading.rejected ?? []),
          ...reading.rows.filter((r) => isBad(r.line)).map((r) => r.line),
        ]),
      ];
      reading.rows = reading.rows.filter((row) => !isBad(row.line));
    }
    counts.set(
      file,
      file.sheets.reduce((sum, { reading }) => sum + (reading.rejected?.length ?? 0), 0),
    );
  }
  return counts;
}

/** Every problem of the first phase, in the order of files; unanswered questions are problems. */
export function allProblems(result: ReadResult): Problem[] {
  const ofFiles = result.files.flatMap((file) => [
    ...file.problems,
    ...file.questions.map((question) => question.problem),
  ]);
  return [...ofFiles, ...result.checks];
}

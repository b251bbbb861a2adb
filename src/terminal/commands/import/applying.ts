import { goAlong, type ListMove, lastTransfer, movesOfList } from '../../../goods/ledger/roster-books.ts';
import type { ApplyContext, Kind, Outcome, Question, ReadRow } from '../../../intake/kind.ts';
import { addAll } from '../../../intake/kind.ts';
import { keepReading } from '../../../intake/known-reading.ts';
import type { FileReading } from '../../../intake/reading.ts';
import { waitForStaff } from '../../../school/staff/nobody-yet.ts';
import type { ReadOnce } from '../../../store/read-before.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, type Problem, problem, Refusal } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { tryChange } from '../../try-change.ts';
import { keepWords } from './class-words.ts';
import { type Held, holdBack } from './holding.ts';
import { askAll, type Understood } from './reading.ts';
import { dropRows, withoutRow } from './rejecting.ts';

/** What came of each file, kind by kind. */
export type Outcomes = Map<FileReading, { kind: Kind; rows: number; outcome: Outcome }[]>;

interface Attempt {
  outcomes: Outcomes;
  problems: Problem[];
  questions: Question[];
}

/** What becomes of what a kind's files do not have. */
export type MissingOf = (kind: Kind) => 'leave' | 'keep';

export interface ApplyOptions {
  missing: MissingOf;
  skipBadRows: boolean;
  /** Called after a file was held back. @throws Refusal 65 where the rest is not to go in without it */
  onHeld(): void;
}

/**
 * Applies what was read in one transaction, kinds in their order. With `keep` false it is all taken back: a preview. Questions that
 * come up are asked, and it is tried again; a file with problems is held back whole, and the rest tried without it.
 * @throws Refusal 65 with problems that are of no file, or what `onHeld` throws
 */
export async function applyAll(
  ctx: Context,
  read: Understood,
  held: Held,
  options: ApplyOptions,
  keep: boolean,
): Promise<Outcomes> {
  for (;;) {
    const attempt = tryOnce(ctx, read, options, keep);
    const open = attempt.questions.filter((question) => !read.answers.get(question.id));
    if (ctx.options.yes && open.some((question) => question.confirm)) {
      for (const { id, confirm } of open) if (confirm) read.answers.set(id, 'yes');
      continue;
    }
    if (attempt.problems.length === 0 && open.length === 0) return attempt.outcomes;
    if (await askAll(ctx, open, read.answers)) continue;
    const problems = [...attempt.problems, ...open.map((question) => question.problem)];
    const before = rowCount(read);
    if (options.skipBadRows) dropRows(read.result, problems);
    const rest = rowCount(read) < before ? withoutRow(problems) : problems;
    const nowhere = holdBack(read.result, rest, held);
    if (nowhere.length > 0) throw new Refusal(EXIT.data, nowhere);
    options.onHeld();
  }
}

function rowCount(read: Understood): number {
  return read.result.files.reduce(
    (sum, file) => sum + file.sheets.reduce((n, sheet) => n + sheet.reading.rows.length, 0),
    0,
  );
}

function tryOnce(ctx: Context, read: Understood, options: ApplyOptions, keep: boolean): Attempt {
  const files = read.result.files.filter((file) => file.sheets.length > 0);
  const once: ReadOnce = { term: read.term.code, read: files.map((file) => file.loaded.key).join(' ') };
  const args = { files: files.map((file) => file.loaded.file).join(', '), ...once };
  return tryChange(
    ctx,
    'import',
    args,
    (tx) => applyKinds(tx, ctx, read, files, options),
    ({ problems, questions }) => keep && problems.length === 0 && questions.length === 0,
  );
}

function applyKinds(
  tx: Writer,
  ctx: Context,
  read: Understood,
  files: FileReading[],
  options: ApplyOptions,
): Attempt {
  const attempt: Attempt = { outcomes: new Map(), problems: [], questions: [] };
  const before = lastTransfer(tx);
  const kinds = new Set(files.flatMap((file) => file.sheets.map((sheet) => sheet.kind)));
  for (const kind of [...kinds].sort((a, b) => a.order - b.order)) {
    const rowsOf = (file: FileReading): ReadRow<unknown>[] =>
      file.sheets.filter((sheet) => sheet.kind === kind).flatMap((sheet) => sheet.reading.rows);
    const context: ApplyContext = {
      term: read.term,
      today: ctx.today,
      missing: options.missing(kind),
      allRows: files.flatMap(rowsOf),
      answers: read.answers,
      asks: asks(ctx),
      earlier: (name) =>
        files
          .filter((file) => file.loaded.file === name)
          .flatMap(({ sheets }) =>
            sheets.flatMap((one) => (one.kind === kind && one.reading.earlier) || []),
          )[0],
      fileKey: (name) => files.find((file) => file.loaded.file === name)?.loaded.key ?? name,
    };
    for (const file of files) {
      if (!file.sheets.some((sheet) => sheet.kind === kind)) continue;
      const rows = rowsOf(file);
      const outcome = kind.apply(tx, rows, context);
      waitForStaff(tx, outcome);
      addAll(attempt.problems, outcome.problems);
      addAll(attempt.questions, outcome.questions ?? []);
      attempt.outcomes.set(file, [
        ...(attempt.outcomes.get(file) ?? []),
        { kind, rows: rows.length, outcome },
      ]);
    }
  }
  booksOfMoved(tx, ctx, read, movesOfList(tx, read.term, ctx.today, before), attempt);
  for (const { loaded, sheets } of files)
    for (const { kind, confirmed } of sheets)
      if (confirmed) keepReading(tx, { ...confirmed, kind: kind.name, file: loaded.file, day: ctx.today });
  const [first] = files;
  if (first) keepWords(tx, read.answers, { file: first.loaded.file, day: ctx.today });
  return attempt;
}

const asks = (ctx: Context) => ctx.options.input && !ctx.options.yes;

/** The answer to it stays the same for all pupils of an import; a script is not asked: books go with their pupils. */
const STAY = 'books-of-moved';

/** One question for all pupils whom lists moved or took out: their books go along, or stay in the class that they left. */
function booksOfMoved(
  tx: Writer,
  ctx: Context,
  read: Understood,
  moves: readonly ListMove[],
  attempt: Attempt,
): void {
  if (moves.length === 0) return;
  const copies = moves.flatMap((move) => move.copies).reduce((sum, one) => sum + one.copies, 0);
  const said = { pupils: moves.length, copies };
  if (asks(ctx) && !read.answers.get(STAY)) {
    attempt.questions.push({
      ...{ id: STAY, problem: problem('books-of-moved', said) },
      choices: ['along', 'stay'],
    });
    return;
  }
  const stays = read.answers.get(STAY) === 'stay';
  if (!stays) goAlong(tx, moves);
  const { outcome } = [...attempt.outcomes.values()].flat().at(-1)!;
  const remark = problem(stays ? 'books-stayed' : 'books-went-along', said);
  outcome.remarks = [...(outcome.remarks ?? []), remark];
}

import { receipt } from '../../../goods/receipt/intake.ts';
import type { ApplyContext, Kind, ReadRow } from '../../../intake/kind.ts';
import { addAll } from '../../../intake/kind.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, type Problem, Refusal, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { tryChange } from '../../try-change.ts';
import { keepWords } from '../import/class-words.ts';
import { askAll, type Understood, understand } from '../import/reading.ts';
import { allProblems } from '../import/rejecting.ts';

const kind = receipt as Kind;

/**
 * Reads delivery notes through the import, as goods received and nothing else, and gives the change that posts them.
 * @throws Refusal 65 with every problem of the files, 66 when one is not there
 */
export async function readNote(
  ctx: Context,
  files: readonly string[],
  how: { draft: boolean },
): Promise<(tx: Writer) => void> {
  const read = await understand(ctx, files, { kinds: [kind], as: kind.name });
  const problems = allProblems(read.result);
  const rows = rowsOf(read);
  if (rows.length === 0)
    addAll(
      problems,
      read.result.files.flatMap((file) => file.skipped),
    );
  if (problems.length > 0) throw new Refusal(EXIT.data, problems);
  if (rows.length === 0) refuse(EXIT.data, 'nothing-usable', {});
  await askOpen(ctx, read, (tx) => kind.apply(tx, rows, applyContext(ctx, read, rows, how.draft)));
  return (tx) => {
    for (const file of read.result.files) {
      const own = rows.filter((row) => row.file === file.loaded.file);
      if (own.length === 0) continue;
      const { problems: wrong, questions = [] } = kind.apply(
        tx,
        own,
        applyContext(ctx, read, rows, how.draft),
      );
      const open = questions.filter((one) => !read.answers.get(one.id)).map((one) => one.problem);
      refuseAll([...wrong, ...open]);
      keepWords(tx, read.answers, { file: file.loaded.file, day: ctx.today });
    }
  };
}

type Apply = (tx: Writer) => { questions?: Parameters<typeof askAll>[1] };

/** Questions that come up when rows are applied (which book is meant?) are asked before the change itself. */
async function askOpen(ctx: Context, read: Understood, apply: Apply): Promise<void> {
  if (!ctx.options.input) return;
  for (;;) {
    const { questions = [] } = tryChange(ctx, 'receive', {}, apply);
    const open = questions.filter((one) => !read.answers.get(one.id));
    if (open.length === 0 || !(await askAll(ctx, open, read.answers))) return;
  }
}

function rowsOf(read: Understood): ReadRow<unknown>[] {
  return read.result.files.flatMap((file) => file.sheets.flatMap((sheet) => sheet.reading.rows));
}

function applyContext(
  ctx: Context,
  read: Understood,
  allRows: ReadRow<unknown>[],
  draft: boolean,
): ApplyContext {
  return {
    term: read.term,
    today: ctx.today,
    missing: 'keep',
    allRows,
    answers: read.answers,
    draft,
    asks: ctx.options.input && !ctx.options.yes,
    fileKey: (name) => read.result.files.find((file) => file.loaded.file === name)?.loaded.key ?? name,
  };
}

function refuseAll(problems: Problem[]): void {
  if (problems.length > 0) throw new Refusal(EXIT.data, problems);
}

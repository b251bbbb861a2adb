import { backupBefore } from '../../../store/backup.ts';
import { EXIT, type ExitCode, type Problem, problem, Refusal, refuse } from '../../../words/problem.ts';
import type { Command, Context } from '../../context.ts';
import { wordProblem } from '../../report.ts';
import { importJson, totals } from './answer.ts';
import { applyAll, type Outcomes } from './applying.ts';
import { previewText } from './preview.ts';
import { type Understood, understand } from './reading.ts';
import { allProblems, dropRows, withoutRow } from './rejecting.ts';
import { whyText } from './why.ts';

interface ImportOptions {
  as?: string;
  map?: string;
  sheet?: string;
  errors?: string;
  skipBadRows?: boolean;
  missing?: string;
  why?: boolean;
}

/**
 * Reads whatever tables a school has. Two phases: everything is read and checked and every problem told at once; then all of it is
 * applied in one transaction, or nothing.
 */
export const command: Command = {
  args: '[file...]',
  writes: true,
  options: [
    ['--as <kind>', (w) => w.import.options.as],
    ['--map <pairs>', (w) => w.import.options.map],
    ['--sheet <name>', (w) => w.import.options.sheet],
    ['--errors <file>', (w) => w.import.options.errors],
    ['--skip-bad-rows', (w) => w.import.options.skipBadRows],
    ['--missing <leave|keep>', (w) => w.import.options.missing],
    ['--why', (w) => w.import.options.why],
  ],
  run: (ctx, args, opts) => runImport(ctx, args, opts as ImportOptions),
};

async function runImport(ctx: Context, args: string[], opts: ImportOptions): Promise<ExitCode> {
  const missing = opts.missing ?? 'keep';
  if (missing !== 'leave' && missing !== 'keep') refuse(EXIT.usage, 'missing-wrong', { given: missing });
  const named = args.length > 0 ? args : await askFile(ctx);
  const { KINDS } = await import('./kinds.ts');
  const read = await understand(ctx, named, { kinds: KINDS, ...opts });
  const { files } = read.result;
  if (opts.why) ctx.say(whyText(ctx, files));
  try {
    const left = settle(read, opts.skipBadRows ?? false);
    const options = { missing, skipBadRows: opts.skipBadRows ?? false } as const;
    const asks = ctx.options.input && !ctx.options.yes && !ctx.options.dryRun;
    if (asks) {
      const outcomes = await applyAll(ctx, read, options, false);
      ctx.say(previewText(ctx, { files, outcomes, lexicon: read.lexicon, left, missing }));
      if (nothingNew(read, outcomes)) return finish(ctx, read, outcomes, left, '');
      if (!(await ctx.ask.confirm({ message: ctx.words.import.ask.apply, default: true }))) {
        ctx.say(ctx.words.import.ask.cancelled);
        return EXIT.no;
      }
    }
    if (!ctx.options.dryRun) await backupBefore(ctx.dbPath(), 'import');
    const outcomes = await applyAll(ctx, read, options, true);
    if (left.length > 0 && opts.errors !== undefined) await writeErrors(ctx, read, left, opts.errors);
    const preview = asks ? '' : previewText(ctx, { files, outcomes, lexicon: read.lexicon, left, missing });
    return finish(ctx, read, outcomes, left, preview);
  } catch (error) {
    if (error instanceof Refusal && error.exit === EXIT.data && opts.errors !== undefined) {
      await writeErrors(ctx, read, error.problems, opts.errors);
    }
    throw error;
  }
}

async function askFile(ctx: Context): Promise<string[]> {
  if (!ctx.options.input)
    refuse(EXIT.usage, 'argument-missing', {
      argument: ctx.words.terminal.help.places.file ?? 'file',
      command: 'kaixue import',
      usage: `kaixue import ${ctx.words.terminal.help.places.folder ?? 'FOLDER'}`,
    });
  return [await ctx.ask.text({ message: ctx.words.import.ask.file })];
}

/**
 * Decides whether what was read can be applied. Gives the problems of rows that --skip-bad-rows leaves out.
 * @throws Refusal 65 with everything that stands against it
 */
function settle(read: Understood, skipBadRows: boolean): Problem[] {
  const { result } = read;
  const found = allProblems(result);
  const blocking = skipBadRows ? withoutRow(found) : found;
  // A sheet that is not recognised stops nothing beside others; where nothing at all was understood, it is why.
  const nothing = result.files.every((file) => file.sheets.length === 0);
  if (nothing) blocking.push(...result.files.flatMap((file) => file.skipped));
  if (nothing && blocking.length === 0) blocking.push(problem('nothing-usable', {}));
  if (blocking.length > 0) throw new Refusal(EXIT.data, blocking);
  if (found.length > 0) dropRows(result, found);
  return found;
}

function nothingNew(read: Understood, outcomes: Outcomes): boolean {
  const { added, changed } = totals(read.result.files, outcomes);
  return (
    added === 0 &&
    changed === 0 &&
    [...outcomes.values()].flat().every(({ outcome }) => outcome.changes.length === 0)
  );
}

function finish(
  ctx: Context,
  read: Understood,
  outcomes: Outcomes,
  left: readonly Problem[],
  preview: string,
): ExitCode {
  const { files } = read.result;
  const said = ctx.words.import.preview;
  const sum = totals(files, outcomes);
  ctx.answer({
    json: importJson(ctx, files, outcomes, left),
    text: () => {
      const last = nothingNew(read, outcomes)
        ? said.nothingNew
        : ctx.options.dryRun
          ? said.wouldDo(sum)
          : said.done(sum);
      return preview === '' ? last : `${preview}\n${last}`;
    },
  });
  return EXIT.done;
}

async function writeErrors(
  ctx: Context,
  read: Understood,
  problems: readonly Problem[],
  target: string,
): Promise<void> {
  const { writeErrorsWorkbook } = await import('../../../intake/errors-workbook.ts');
  const notes = problems.map((one) => ({ at: one.at ?? {}, ...wordProblem(ctx.words, one) }));
  const files = read.result.files.map((file) => file.loaded);
  const path = await writeErrorsWorkbook(files, notes, target, ctx.cwd);
  if (path) ctx.say(ctx.words.import.preview.errorsWritten({ path }));
}

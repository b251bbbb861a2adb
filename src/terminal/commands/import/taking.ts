import { OLDER } from '../../../intake/differences.ts';
import type { Kind } from '../../../intake/kind.ts';
import { backupBefore } from '../../../store/backup.ts';
import { EXIT, type ExitCode, type Problem, problem, Refusal } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { importJson, totals } from './answer.ts';
import { applyAll, type MissingOf, type Outcomes } from './applying.ts';
import { everyProblem, type Held, holdBack, isLoss, passedOver, standing } from './holding.ts';
import { leftOutText, othersText } from './left-out.ts';
import { markErrors } from './marking.ts';
import { previewText } from './preview.ts';
import { type Understood, understand } from './reading.ts';
import { allProblems, dropRows, withoutRow } from './rejecting.ts';
import { whyText } from './why.ts';

export interface ImportOptions {
  as?: string;
  map?: string;
  sheet?: string;
  errors?: string;
  skipBadRows?: boolean;
  strict?: boolean;
  missing?: 'leave' | 'keep';
  why?: boolean;
}

/** Reads, checks, asks, and takes what is good. */
export async function importFiles(
  ctx: Context,
  named: readonly string[],
  opts: ImportOptions,
): Promise<ExitCode> {
  const { KINDS } = await import('./kinds.ts');
  const read = await understand(ctx, named, { kinds: KINDS, ...opts });
  if (opts.why) ctx.say(whyText(ctx, read.result.files));
  const gone = new Set<Kind>();
  const missing: MissingOf = (kind) => opts.missing ?? (gone.has(kind) ? 'leave' : 'keep');
  const held: Held = new Map();
  const skipBadRows = opts.skipBadRows ?? false;
  const onHeld = () => refuseWhatWasNotTaken(ctx, read, held, opts);
  const apply = (keep: boolean) => applyAll(ctx, read, held, { missing, skipBadRows, onHeld }, keep);
  try {
    const left = settle(read, held, skipBadRows);
    onHeld();
    const asks = ctx.options.input && !ctx.options.yes && !ctx.options.dryRun;
    const show = (found: Outcomes) => {
      const { result, lexicon } = read;
      const parts = [
        previewText(ctx, { files: result.files, outcomes: found, lexicon, left, missing }),
        leftOutText(ctx, result, held),
        othersText(ctx, read.others),
      ];
      return parts.filter(Boolean).join('\n');
    };
    if (asks) {
      let outcomes = await apply(false);
      ctx.say(show(outcomes));
      if (await takesOlder(ctx, read, outcomes)) {
        outcomes = await apply(false);
        ctx.say(show(outcomes));
      }
      if (opts.missing === undefined && (await takesLeavers(ctx, outcomes, gone))) {
        outcomes = await apply(false);
        ctx.say(show(outcomes));
      }
      if (nothingNew(read, outcomes)) return finish(ctx, read, held, { outcomes, left, shown: '' });
      if (!(await ctx.ask.confirm({ message: ctx.words.import.ask.apply, default: false }))) {
        ctx.say(ctx.words.import.ask.cancelled);
        return EXIT.no;
      }
    }
    if (!ctx.options.dryRun) await backupBefore(ctx.dbPath(), 'import');
    const outcomes = await apply(true);
    const shown = asks ? '' : show(outcomes);
    const marked = await markErrors(ctx, read, [...left, ...everyProblem(held)], opts.errors);
    const exit = finish(ctx, read, held, { outcomes, left, shown });
    return marked ? exit : EXIT.cannotWrite;
  } catch (error) {
    if (error instanceof Refusal && error.exit === EXIT.data)
      await markErrors(ctx, read, [...new Set([...error.problems, ...everyProblem(held)])], opts.errors);
    throw error;
  }
}

/** Asks whether files that are older than what persons said are to take it back; no unless said. */
async function takesOlder(ctx: Context, read: Understood, outcomes: Outcomes): Promise<boolean> {
  const count = [...outcomes.values()].flat().reduce((n, { outcome }) => n + (outcome.older?.length ?? 0), 0);
  if (count === 0) return false;
  const take = await ctx.ask.confirm({ message: ctx.words.import.ask.older({ count }), default: false });
  if (take) read.answers.set(OLDER, 'take');
  return take;
}

/** Asks, kind by kind, whether those who are not in its files are gone: what --missing says in a script; no unless said. */
async function takesLeavers(ctx: Context, outcomes: Outcomes, gone: Set<Kind>): Promise<boolean> {
  const lacking = [...outcomes.values()].flat().filter(({ outcome }) => outcome.missing.length > 0);
  for (const kind of new Set(lacking.map((one) => one.kind))) {
    const message = kind.missing?.(ctx.words).ask;
    if (message !== undefined && (await ctx.ask.confirm({ message, default: false }))) gone.add(kind);
  }
  return gone.size > 0;
}

/** Holds back the files that cannot be taken as they are. Gives the problems of rows that --skip-bad-rows leaves out. */
function settle(read: Understood, held: Held, skipBadRows: boolean): Problem[] {
  for (;;) {
    const found = allProblems(read.result);
    const blocking = skipBadRows ? withoutRow(found) : found;
    if (blocking.length === 0) {
      if (found.length > 0) dropRows(read.result, found);
      return found;
    }
    const nowhere = holdBack(read.result, blocking, held);
    if (nowhere.length > 0) throw new Refusal(EXIT.data, nowhere);
    read.result = read.without(held);
  }
}

/** @throws Refusal 65 with all that stands against it, where nothing can be taken, or with --strict not everything */
function refuseWhatWasNotTaken(
  ctx: Context,
  read: Understood,
  held: Held,
  { strict = false, errors }: ImportOptions,
): void {
  const { files } = read.result;
  const skipped = files.flatMap((file) => file.skipped);
  const whole = held.size === 0 && !skipped.some(isLoss);
  if (files.some((file) => file.sheets.length > 0) && (whole || !strict)) return;
  // Of a workbook that is held back the sheets that nobody could take are told too.
  const beside = [...held.values()].flatMap(({ file }) => file.skipped).filter(({ at }) => at?.sheet);
  const problems = [...standing(held, files), ...beside, ...skipped];
  if (problems.length === 0) problems.push(problem('nothing-usable', {}));
  const cells = errors !== undefined ? 0 : problems.filter(({ at }) => at?.cell ?? at?.line).length;
  if (!ctx.options.json)
    problems.push(problem('import-nothing', { files: held.size + passedOver(read.result).length, cells }));
  throw new Refusal(EXIT.data, problems);
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
  held: Held,
  { outcomes, left, shown }: { outcomes: Outcomes; left: readonly Problem[]; shown: string },
): ExitCode {
  const { files } = read.result;
  const said = ctx.words.import.preview;
  const sum = totals(files, outcomes);
  const passed = passedOver(read.result).filter(({ loaded }) => loaded.copyOf === undefined);
  const out = held.size + passed.length;
  ctx.answer({
    json: importJson(ctx, files, outcomes, held, left),
    text: () => {
      const counts = { ...sum, left: out };
      const last = nothingNew(read, outcomes)
        ? said.nothingNew(counts)
        : ctx.options.dryRun
          ? said.wouldDo(counts)
          : said.done(counts);
      return shown === '' ? last : `${shown}\n${last}`;
    },
  });
  const full = [...held.values()].find(({ why }) => why.length > 1)?.file.loaded.file;
  // The menus say what could be done, and come again by themselves.
  if (sum.added + sum.changed > 0 && !ctx.inMenus) ctx.next(said.next);
  if (held.size > 0) ctx.say(said.again({ command: full ? `kaixue import "${full}"` : '' }));
  return out > 0 || files.some((file) => file.skipped.some(isLoss)) ? EXIT.no : EXIT.done;
}

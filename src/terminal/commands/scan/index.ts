import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeTyped } from '../../../goods/ledger/paper-code.ts';
import { EXIT, type ExitCode, Refusal } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { flowing } from '../../flow.ts';
import { command as declared } from '../../grammar.ts';
import { problemMessage, problemText } from '../../report.ts';
import { AS_DRAFTED, type Differs } from '../confirm/exceptions.ts';
import { askDifferences } from '../confirm/form.ts';
import { kindText, listed } from '../document/rows.ts';
import { cameJson, cameText, stillOut, stillOutText } from './answer.ts';
import { type OnScan, SCANS, sheetsOnScans } from './files.ts';
import { type Came, signSheet } from './signed.ts';

/**
 * Signed paper comes back: by its codes, typed, from a scanner gun (a keyboard), or from a pipe, a line each; or on photos and scans,
 * which say what came back and what is still out.
 */
export const command = declared({
  args: '[code...]',
  writes: true,
  async run(ctx, typed) {
    const files = typed.filter((one) => isFile(ctx, one));
    if (files.length > 0) return fromScans(ctx, files);
    const came: Came[] = [];
    if (typed.length > 0) {
      const asks = ctx.options.input && !ctx.options.yes;
      for (const [code = '', ...pairs] of sheetsTyped(typed))
        came.push(asks && pairs.length === 0 ? await keyed(ctx, code) : signSheet(ctx, code, counted(pairs)));
      const [only] = came;
      if (came.length === 1 && only?.state === 'refused') throw only.refusal;
      return answered(ctx, came);
    }
    if (ctx.options.input) {
      await fromKeyboard(ctx, came);
      return answered(ctx, came, true);
    }
    for await (const line of ctx.terminal.lines()) {
      const [code, ...pairs] = line.split(/\s+/).filter(Boolean);
      if (code !== undefined) came.push(signSheet(ctx, code, counted(pairs)));
    }
    return answered(ctx, came);
  },
});

const isFile = (ctx: Context, typed: string): boolean =>
  codeTyped(typed) === undefined &&
  !isPair(typed) &&
  (SCANS.test(typed) || /[*?]/.test(typed) || existsSync(resolve(ctx.cwd, typed)));

const isPair = (typed: string): boolean => /[=＝]/.test(typed);

/** CODE 3=45 CODE: each code with the rows that differ after it. */
function sheetsTyped(typed: readonly string[]): string[][] {
  const sheets: string[][] = [];
  for (const word of typed) {
    if (isPair(word) && sheets.length > 0) sheets.at(-1)!.push(word);
    else sheets.push([word]);
  }
  return sheets;
}

/** Rows keyed after a code are figures. */
const counted = (pairs: string[]): Differs => ({ ...AS_DRAFTED, except: pairs });

/** Each code shows its document: Enter signs it as it is, or the rows that differ are keyed in. An empty line ends. */
async function fromKeyboard(ctx: Context, came: Came[]): Promise<void> {
  for (;;) {
    const code = await ctx.ask.text({ message: ctx.words.scan.askCode });
    if (code === '') return;
    const one = await keyed(ctx, code);
    came.push(one);
    ctx.say(cameText(ctx, one));
  }
}

async function keyed(ctx: Context, code: string): Promise<Came> {
  try {
    return signSheet(
      ctx,
      code,
      (await askDifferences(ctx, code, undefined, { enterSigns: true })) ?? AS_DRAFTED,
    );
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', typed: code, refusal: error };
    throw error;
  }
}

/** What was found on photos and scans; at a terminal each sheet that waits is then keyed, with --yes signed as it is. */
async function fromScans(ctx: Context, files: readonly string[]): Promise<ExitCode> {
  const term = workTerm(ctx);
  const { sheets, problems } = await sheetsOnScans(ctx, files);
  const waiting = sheets.filter((one) => one.state === 'draft');
  const asks = ctx.options.input && !ctx.options.yes;
  if (asks) ctx.say(scansText(ctx, sheets));
  const came: Came[] = [];
  if (asks || ctx.options.yes)
    for (const { code } of waiting) {
      const one = asks ? await keyed(ctx, code) : signSheet(ctx, code, AS_DRAFTED);
      came.push(one);
      if (asks) ctx.say(cameText(ctx, one));
    }
  for (const one of problems) ctx.say(problemText(ctx.words, one, ctx.terminal.paint));
  const out = stillOut(ctx, term.id).filter(
    (row) => !waiting.some(({ document }) => document?.id === row.id),
  );
  ctx.answer({
    json: {
      sheets: sheets.map(({ file, code, document, state, problem }) => ({
        ...{ file, code, state, id: document?.id ?? null, number: document?.number ?? null },
        problems: problem ? [{ code: problem.code, ...problemMessage(ctx.words, problem) }] : [],
      })),
      problems: problems.map((one) => ({
        file: one.at?.file,
        code: one.code,
        ...problemMessage(ctx.words, one),
      })),
      confirmed: came.map((one) => cameJson(ctx, one)),
      out: out.map(({ id, number, who }) => ({ id, number, who })),
    },
    text: () =>
      [
        asks ? '' : scansText(ctx, sheets),
        ...(asks ? [] : came.map((one) => cameText(ctx, one))),
        stillOutText(ctx, out),
      ].join(''),
  });
  if (waiting.length > 0 && came.length === 0) ctx.next(ctx.words.scan.next);
  const good = problems.length === 0 && sheets.every((one) => one.state !== 'refused');
  return good && came.every((one) => one.state !== 'refused') ? EXIT.done : EXIT.no;
}

function scansText(ctx: Context, sheets: readonly OnScan[]): string {
  const say = ctx.words.scan;
  const lines = sheets.map(({ file, code, document, state, problem }) => {
    if (document === undefined)
      return `  ${say.states.refused}  ${problemMessage(ctx.words, problem!).message}  ${file}`;
    const [row] = listed(ctx, document.termId, { id: document.id });
    const title = row ? `${kindText(row, ctx)} ${row.number}  ${row.whose}`.trimEnd() : code;
    return `  ${say.states[state]}  ${title}  ${file}`;
  });
  return `${say.found(sheets.length)}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** What became of a stack; at a terminal each was told as it was done. */
function answered(ctx: Context, came: readonly Came[], told = false): ExitCode {
  const out = stillOut(ctx, workTerm(ctx).id);
  const count = (state: Came['state']) => came.filter((one) => one.state === state).length;
  const counts = { confirmed: count('confirmed'), already: count('already'), refused: count('refused') };
  if (!ctx.options.json && !told)
    for (const one of came)
      if (one.state === 'refused') ctx.terminal.err(flowing(cameText(ctx, one), ctx.terminal));
  ctx.answer({
    json: {
      sheets: came.map((one) => cameJson(ctx, one)),
      out: out.map(({ id, number, who }) => ({ id, number, who })),
    },
    text: () =>
      [
        ...(told ? [] : came.filter((one) => one.state !== 'refused').map((one) => cameText(ctx, one))),
        `${ctx.words.scan.done(counts)}\n`,
        stillOutText(ctx, out),
      ].join(''),
  });
  return counts.refused > 0 ? EXIT.no : EXIT.done;
}

import type { KindWords, Lexicon } from '../../../intake/columns.ts';
import type { Outcome } from '../../../intake/kind.ts';
import type { FileReading, SheetReading } from '../../../intake/read.ts';
import { safeText } from '../../../intake/safe.ts';
import type { Problem } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { wordProblem } from '../../report.ts';
import { sumOf } from './answer.ts';
import type { Outcomes } from './applying.ts';

/** So many changes or names are listed; the rest is counted (all are in --json). */
const LISTED = 12;

/** File by file: what each was taken for, what it adds and changes, who is missing, what was left out and why. */
export function previewText(
  ctx: Context,
  files: readonly FileReading[],
  outcomes: Outcomes,
  lexicon: Lexicon,
  left: readonly Problem[],
  missing: 'leave' | 'keep',
): string {
  const { paint } = ctx.terminal;
  const said = ctx.words.intake.preview;
  const lines: string[] = [];
  for (const file of files) {
    const { loaded, sheets } = file;
    lines.push(paint.strong(ctx.words.intake.place({ file: safeText(loaded.file) })));
    if (sheets.length === 0) {
      for (const why of file.skipped) {
        const { message, hint } = wordProblem(ctx.words, why);
        lines.push(
          `  ${said.skippedFile}${colon(ctx)}${why.at?.sheet ? `${safeText(why.at.sheet)} ` : ''}${message}`,
          `    ${hint}`,
        );
      }
      continue;
    }
    lines.push(...sheetLines(ctx, sheets, lexicon, loaded.encoding));
    if (loaded.hidden.length > 0)
      lines.push(
        `  ${said.hidden({ sheets: loaded.hidden.map((name) => safeText(name)).join(ctx.words.list) })}`,
      );
    for (const why of file.skipped)
      lines.push(
        `  ${said.skippedFile}${colon(ctx)}${safeText(why.at?.sheet ?? '')} ${wordProblem(ctx.words, why).message}`,
      );
    const skipped = sheets.flatMap(({ reading }) => reading.skipped ?? []);
    const totals = skipped.filter((one) => one.why === 'total').length;
    const notes = skipped.filter((one) => one.why === 'note').length;
    if (totals > 0) lines.push(`  ${said.skippedTotals({ count: totals })}`);
    if (notes > 0) lines.push(`  ${said.skippedNotes({ count: notes })}`);
    const sum = sumOf(file, outcomes);
    lines.push(`  ${paint.strong(said.rows(sum))}`);
    if (sum.rejected > 0) lines.push(`  ${paint.warn(said.rejected({ rejected: sum.rejected }))}`);
    for (const one of left.filter((p) => p.at?.file === loaded.file))
      lines.push(`    ${problemLine(ctx, one)}`);
    for (const { kind, outcome } of outcomes.get(file) ?? []) {
      lines.push(
        ...listed(
          ctx,
          outcome.changes.map(
            (change) => `    ${safeText(said.change(inWords(ctx, change, lexicon.get(kind.name))), 200)}`,
          ),
        ),
      );
      for (const one of outcome.remarks ?? [])
        lines.push(`  ${said.remark}${colon(ctx)}${problemLine(ctx, one)}`);
      if (outcome.missing.length > 0) {
        const names = outcome.missing
          .slice(0, LISTED)
          .map((one) => safeText(one.what))
          .join(ctx.words.list);
        const more =
          outcome.missing.length > LISTED ? ` ${said.more({ more: outcome.missing.length - LISTED })}` : '';
        lines.push(`  ${paint.warn(said.missing({ count: outcome.missing.length, names }))}${more}`);
        lines.push(`    ${missing === 'leave' ? said.missingLeft : said.missingKept}`);
      }
    }
  }
  return lines.join('\n');
}

/** A change with the field's name as people say it, and states in words. */
function inWords(ctx: Context, change: Outcome['changes'][number], words: KindWords | undefined) {
  const { intake, school } = ctx.words;
  const names = intake.preview.fields as Record<string, string | undefined>;
  const label = ctx.lang === 'zh' ? words?.labels.get(change.field) : undefined;
  const states = school.states as Record<string, string | undefined>;
  const said = (value: string) => (change.field === 'state' ? (states[value] ?? value) : value);
  const field = names[change.field] ?? label ?? change.field;
  return { ...change, field, from: said(change.from), to: said(change.to) };
}

/** Where, what and the value found, in one line. */
export function problemLine(ctx: Context, one: Problem): string {
  const said = ctx.words.intake;
  const place = said.place(one.at ?? {});
  return `${place ? `${place}  ` : ''}${wordProblem(ctx.words, one).message}${one.value === undefined ? '' : said.found({ value: one.value })}`;
}

/** Sheets that were taken alike are told together: 一年级、二年级 …: 认作 学生名册，表头在第 3 行. */
function sheetLines(
  ctx: Context,
  sheets: readonly SheetReading[],
  lexicon: Lexicon,
  encoding: string | null,
): string[] {
  const said = ctx.words.intake.preview;
  const groups = new Map<string, { names: string[]; columns: string; unknown: string }>();
  for (const { sheet, kind, reading, unknown } of sheets) {
    const labels = lexicon.get(kind.name)?.labels;
    const pairs = Object.entries(reading.took).map(([field, header]) => {
      const label = ctx.lang === 'zh' ? (labels?.get(field) ?? field) : field;
      return label === header ? label : `${safeText(header, 20)} → ${label}`;
    });
    const title = kind.title(ctx.words);
    const took =
      pairs.length === 0
        ? said.tookWhole({ kind: title })
        : said.took({ kind: title, line: reading.headerRow });
    const group = groups.get(took) ?? { names: [], columns: '', unknown: '' };
    if (sheet !== '') group.names.push(safeText(sheet, 30));
    group.columns ||= pairs.length > 0 ? said.columns({ pairs: pairs.join(ctx.words.list) }) : '';
    group.unknown ||=
      unknown.length > 0
        ? said.unused({ headers: unknown.map((h) => safeText(h, 20)).join(ctx.words.list) })
        : '';
    groups.set(took, group);
  }
  const first = encoding === null ? '' : `${ctx.lang === 'zh' ? '，' : ', '}${said.encoding({ encoding })}`;
  return [...groups].flatMap(([took, { names, columns, unknown }]) => [
    `  ${names.length > 0 ? `${names.join(ctx.words.list)}${colon(ctx)}` : ''}${took}${first}`,
    ...(columns ? [`    ${columns}`] : []),
    ...(unknown ? [`    ${unknown}`] : []),
  ]);
}

function listed(ctx: Context, lines: string[]): string[] {
  if (lines.length <= LISTED) return lines;
  return [...lines.slice(0, LISTED), `    ${ctx.words.intake.preview.more({ more: lines.length - LISTED })}`];
}

function colon(ctx: Context): string {
  return ctx.lang === 'zh' ? '：' : ': ';
}

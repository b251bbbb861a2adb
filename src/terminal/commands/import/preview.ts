import type { KindWords, Lexicon } from '../../../intake/columns.ts';
import { headerKey } from '../../../intake/header-text.ts';
import type { Change, Kind, Outcome, Question } from '../../../intake/kind.ts';
import { addAll } from '../../../intake/kind.ts';
import { printableLine } from '../../../intake/printable.ts';
import type { FileReading, SheetReading } from '../../../intake/reading.ts';
import { className } from '../../../school/class/name.ts';
import type { Problem } from '../../../words/problem.ts';
import { said as wordSaid } from '../../../words/said.ts';
import type { Context } from '../../context.ts';
import { problemMessage } from '../../report.ts';
import { calledIn, changeIn, inList, sumOf } from './answer.ts';
import type { MissingOf, Outcomes } from './applying.ts';

/** So many changes or names are listed; the rest is counted (all are in --json). */
const LISTED = 12;

/** What a preview is made of. `left` are the problems of rows that were left out; `missing` is what was said of those who are not in a file. */
export interface Preview {
  files: readonly FileReading[];
  outcomes: Outcomes;
  lexicon: Lexicon;
  left: readonly Problem[];
  missing: MissingOf;
}

/** Of each file that goes in: what it was taken for, what it adds and changes, who is missing, which sheets or rows were left out. */
export function previewText(ctx: Context, preview: Preview): string {
  const taken = preview.files.filter((file) => file.sheets.length > 0);
  return taken.flatMap((file) => fileLines(ctx, file, preview)).join('\n');
}

function fileLines(ctx: Context, file: FileReading, { outcomes, lexicon, left, missing }: Preview): string[] {
  const { paint } = ctx.terminal;
  const said = ctx.words.import.preview;
  const { loaded, sheets } = file;
  const head = paint.strong(ctx.words.intake.place({ file: printableLine(loaded.file) }));
  const lines = [head, ...sheetLines(ctx, sheets, lexicon, loaded.encoding)];
  if (loaded.hidden.length > 0)
    lines.push(
      `  ${said.hidden({ sheets: loaded.hidden.map((name) => printableLine(name)).join(ctx.words.list) })}`,
    );
  addAll(
    lines,
    file.skipped.flatMap((why) =>
      why.code === 'columns-open' ? openLines(ctx, why) : skippedLines(ctx, why, file.questions),
    ),
  );
  lines.push(
    ...remarkLines(
      ctx,
      sheets.flatMap(({ reading }) => reading.remarks ?? []),
    ),
  );
  const skipped = sheets.flatMap(({ reading }) => reading.skipped ?? []);
  const totals = skipped.filter((one) => one.why === 'total').length;
  const notes = skipped.filter((one) => one.why === 'note').length;
  if (totals > 0) lines.push(`  ${said.skippedTotals({ count: totals })}`);
  if (notes > 0) lines.push(`  ${said.skippedNotes({ count: notes })}`);
  const sum = sumOf(file, outcomes);
  const gone = (outcomes.get(file) ?? []).reduce(
    (n, { kind, outcome }) => n + (missing(kind) === 'leave' ? outcome.missing.length : 0),
    0,
  );
  const records = sum.added + sum.changed + sum.unchanged - gone;
  lines.push(`  ${paint.strong(said.rows({ ...sum, records, gone }))}`);
  if (sum.rejected > 0) lines.push(`  ${paint.warn(said.rejected({ rejected: sum.rejected }))}`);
  for (const one of left.filter((p) => p.at?.file === loaded.file))
    lines.push(`    ${problemLine(ctx, one)}`);
  for (const { kind, outcome } of outcomes.get(file) ?? [])
    addAll(lines, [
      ...outcomeLines(ctx, outcome, lexicon.kinds.get(kind.name)),
      ...missingLines(ctx, outcome.missing, kind, missing(kind)),
    ]);
  return lines;
}

/** A sheet that was passed over, and why; of one that is asked about, what to run. */
function skippedLines(ctx: Context, why: Problem, questions: readonly Question[]): string[] {
  const { sheet: name = '', cell = '' } = why.at ?? {};
  const sheet = [name, cell].map((part) => (part === '' ? '' : `${printableLine(part)} `)).join('');
  const { message, hint } = problemMessage(ctx.words, why);
  const line = `  ${ctx.words.import.preview.skippedFile}${colon(ctx)}${sheet}${message}`;
  const asked = questions.some((one) => one.problem === why);
  return asked ? [line, `    → ${hint.replaceAll('\n', '\n      ')}`] : [line];
}

/** Columns that were not read, and what to run to have them. */
function openLines(ctx: Context, { code, args, at }: Problem): string[] {
  const { message, hint } = problemMessage(ctx.words, { code, args });
  const sheet = at?.sheet ? `${printableLine(at.sheet)}${colon(ctx)}` : '';
  return [`  ${sheet}${message}`, `    → ${hint}`];
}

/** What one kind of rows in a file changes, and what is remarked. */
function outcomeLines(
  ctx: Context,
  { changes, older = [], remarks = [] }: Outcome,
  words: KindWords | undefined,
): string[] {
  const said = ctx.words.import.preview;
  // A newcomer moves all places in a list: what changed otherwise would drown in them.
  const real = changes.filter((change) => change.field !== 'seq');
  const places = changes.length - real.length;
  const lines = listed(
    ctx,
    real.map((change) => `    ${printableLine(said.change(inWords(ctx, change, words)), 200)}`),
  );
  if (places > 0) lines.push(`    ${said.reordered({ count: places })}`);
  if (older.length > 0)
    lines.push(
      `  ${ctx.terminal.paint.warn(said.older({ count: older.length }))}`,
      ...listed(
        ctx,
        older.map((one) => `    ${printableLine(said.olderOne(inWords(ctx, one, words)), 200)}`),
      ),
    );
  addAll(lines, remarkLines(ctx, remarks));
  return lines;
}

/** What the school knows and the file does not have, in the words of its kind. */
function missingLines(
  ctx: Context,
  gone: Outcome['missing'],
  kind: Kind,
  missing: 'leave' | 'keep',
): string[] {
  const said = kind.missing?.(ctx.words);
  if (gone.length === 0 || !said) return [];
  const { more: andMore } = ctx.words.import.preview;
  const shown = gone.slice(0, LISTED).map((one) => printableLine(calledIn(ctx, one)));
  const more = gone.length > LISTED ? ` ${andMore({ more: gone.length - LISTED })}` : '';
  const text = said.what({ count: gone.length, names: shown.join(ctx.words.list) });
  return [`  ${ctx.terminal.paint.warn(text)}${more}`, `    ${missing === 'leave' ? said.left : said.kept}`];
}

/** Remarks, and after the last of a kind what to do about them. */
function remarkLines(ctx: Context, remarks: readonly Problem[]): string[] {
  const said = ctx.words.import.preview;
  const codes = [...new Set(remarks.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const own = remarks.filter((one) => one.code === code);
    const lines = own.map((one) => `  ${said.remark}${colon(ctx)}${problemLine(ctx, one)}`);
    return [...listed(ctx, lines), `    ${problemMessage(ctx.words, own.at(-1) as Problem).hint}`];
  });
}

/** A change with the field's name as people say it, and states in words. */
function inWords(ctx: Context, given: Change, words: KindWords | undefined) {
  const change = changeIn(ctx, given);
  const { import: intake, asset, calendar, document, room, student } = ctx.words;
  const names = intake.fieldNames as Record<string, string | undefined>;
  const label = words?.labels.get(change.field);
  const spoken: Record<string, Record<string, string | undefined> | undefined> = {
    signed: document.states,
    state: { ...asset.states, ...student.states, removed: intake.removed },
    kind: calendar.kinds,
    follows: Object.fromEntries(calendar.weekdays.map((day, i) => [String(i + 1), day])),
  };
  const said = (value: string) =>
    spoken[change.field]?.[value] ??
    inList(ctx, change.field === 'kind' ? room.kindName(value) : value, (one) => wordSaid(ctx.words, one));
  const field = names[change.field] ?? label ?? change.field;
  return { ...change, field, from: said(change.from), to: said(change.to) };
}

/** Where, what and the value found, in one line. */
export function problemLine(ctx: Context, one: Problem): string {
  const said = ctx.words.intake;
  const place = said.place(one.at ?? {});
  return `${place ? `${place}  ` : ''}${problemMessage(ctx.words, one).message}${one.value === undefined ? '' : said.found({ value: one.value })}`;
}

/** Whether a header is a plain word for the field, which need not be said: 规格 of 规格型号, not 数量 of what is on hand. */
function means(lexicon: Lexicon, kind: string, field: string, header: string): boolean {
  const meanings = lexicon.kinds.get(kind)?.byWord.get(headerKey(header).key);
  return meanings?.some((one) => one.field === field && one.weight > 0.9 && one.concept !== '') ?? false;
}

/** Sheets that were taken alike are told together: 一年级、二年级 …: 认作 学生名册，表头在第 3 行. */
function sheetLines(
  ctx: Context,
  sheets: readonly SheetReading[],
  lexicon: Lexicon,
  encoding: string | null,
): string[] {
  const said = ctx.words.import.preview;
  const groups = new Map<string, { names: string[]; columns: string; unknown: string; grids: Grid[] }>();
  for (const { sheet, kind, reading, unknown, recalled } of sheets) {
    const labels = lexicon.kinds.get(kind.name)?.labels;
    const pairs = Object.entries(reading.took).map(([field, header]) => {
      const label = labels?.get(field) ?? field;
      return label === header || (ctx.lang === 'zh' && means(lexicon, kind.name, field, header))
        ? printableLine(header, 20)
        : `${printableLine(header, 20)} → ${label}`;
    });
    pairs.push(...across(reading.spread ?? []));
    const title = kind.title(ctx.words);
    const took =
      (pairs.length === 0
        ? said.tookWhole({ kind: title })
        : said.took({ kind: title, line: reading.headerRow })) +
      (recalled ? said.recalled({ id: recalled.id, file: printableLine(recalled.file, 40) }) : '');
    const group = groups.get(took) ?? { names: [], columns: '', unknown: '', grids: [] };
    if (reading.grid) group.grids.push(reading.grid);
    if (sheet !== '') group.names.push(printableLine(sheet, 30));
    group.columns ||= pairs.length > 0 ? said.columns({ pairs: pairs.join(ctx.words.list) }) : '';
    group.unknown ||=
      unknown.length > 0
        ? said.unused({ headers: unknown.map((h) => printableLine(h, 20)).join(ctx.words.list) })
        : '';
    groups.set(took, group);
  }
  const first = encoding === null ? '' : `${ctx.lang === 'zh' ? '，' : ', '}${said.encoding({ encoding })}`;
  return [...groups].flatMap(([took, { names, columns, unknown, grids }]) => [
    `  ${names.length > 0 ? `${names.join(ctx.words.list)}${colon(ctx)}` : ''}${took}${first}`,
    ...gridLines(ctx, grids),
    ...(columns ? [`    ${columns}`] : []),
    ...(unknown ? [`    ${unknown}`] : []),
  ]);
}

type Grid = NonNullable<SheetReading['reading']['grid']>;

/** How much of a timetable was read, and the week of its first class: whether a day or a period was lost is seen at once. */
function gridLines(ctx: Context, grids: readonly Grid[]): string[] {
  const [first] = grids;
  if (!first) return [];
  const most = (of: (grid: Grid) => number) => Math.max(...grids.map(of));
  const counts = {
    // A grid a teacher: a class stands in many of them.
    classes: new Set(grids.flatMap((grid) => grid.classes)).size,
    days: most((grid) => grid.days),
    periods: most((grid) => grid.periods),
    class: className(first.of, ctx.lang),
  };
  return [
    `    ${ctx.words.import.preview.grid(counts)}`,
    ...first.week.map((line) => `      ${printableLine(line, 100)}`),
  ];
}

function listed(ctx: Context, lines: string[]): string[] {
  if (lines.length <= LISTED) return lines;
  return [...lines.slice(0, LISTED), `    ${ctx.words.import.preview.more({ more: lines.length - LISTED })}`];
}

function colon(ctx: Context): string {
  return ctx.lang === 'zh' ? '：' : ': ';
}

/** Heads that are values, 一(1)班 … 六(4)班: of many the first and the last. */
function across(heads: readonly string[]): string[] {
  const all = [...new Set(heads)].map((head) => printableLine(head, 20));
  return all.length > MANY_HEADS ? [`${all[0]} … ${all.at(-1)}`] : all;
}

const MANY_HEADS = 6;

import { extname, join, resolve } from 'node:path';
import type { Document } from '../../goods/ledger/document.ts';
import { classOfCode, codeTyped, groupedCode, readCode } from '../../goods/ledger/paper-code.ts';
import { documentLines, findDocument } from '../../goods/ledger/store.ts';
import { fileName, rowsOf } from '../../paper/dossier/build.ts';
import { renderPages } from '../../paper/render/render.ts';
import { writeFileSafely } from '../../paper/render/write.ts';
import { FORMATS, type Format, type Sheet } from '../../paper/sheet.ts';
import { turnsOf } from '../../paper/sheets/collection-times.ts';
import type { Facts, Filter } from '../../paper/sheets/facts/facts.ts';
import { chosenClasses } from '../../paper/sheets/facts/facts.ts';
import { loadFacts } from '../../paper/sheets/facts/load.ts';
import { wholeDocument } from '../../paper/sheets/facts/store.ts';
import {
  alikeSheets,
  copyMarks,
  findSheet,
  isPaperOf,
  type Narrowing,
  nearSheets,
  paperOf,
  SHEETS,
  type SheetMaker,
} from '../../paper/sheets/index.ts';
import { sheetOfNumber } from '../../paper/sheets/numbers.ts';
import { readGrades } from '../../school/class/grade.ts';
import { schoolRow } from '../../school/school.ts';
import type { Term } from '../../school/term/term.ts';
import { nearNames } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { typedClasses } from '../arguments/class.ts';
import { workTerm } from '../arguments/day.ts';
import type { Context } from '../context.ts';
import { flowing } from '../flow.ts';
import { command as declared } from '../grammar.ts';
import { sheetSaid } from '../guessed.ts';
import { copies, flag, names, text, usualCopies } from '../options.ts';
import { mayWrite } from '../output.ts';
import { show } from '../pager.ts';
import { problemText } from '../report.ts';
import { sheetTable } from '../table.ts';

interface PrintOptions {
  format?: string;
  class?: string[];
  grade?: string[];
  document?: string;
  figures?: boolean;
  blank?: boolean;
  copies?: number;
  open?: boolean;
  out?: string;
}

/** Prints one sheet in one format: to a file or to stdout. */
export const command = declared({
  args: '[sheet] [class...]',
  options: {
    format: text({ short: 'f', takes: '<format>', help: (w) => w.print.options.format }),
    class: names({ short: 'c', takes: '<class...>', many: true, help: (w) => w.print.options.class }),
    grade: names({ short: 'g', takes: '<grade...>', many: true, help: (w) => w.print.options.grade }),
    document: text({ short: 'd', takes: '<n>', help: (w) => w.print.options.document }),
    figures: flag({ help: (w) => w.print.options.figures }),
    blank: flag({ against: ['document'], help: (w) => w.print.options.blank }),
    copies: copies({ help: (w) => w.print.options.copies }),
    open: flag({ help: (w) => w.print.options.open }),
    out: text({ short: 'o', takes: '<file>', help: (w) => w.print.options.out }),
  },
  async run(ctx, [typed, ...named], opts) {
    const scanned = codeTyped(typed ?? '');
    const maker = scanned === undefined ? await whichSheet(ctx, typed) : sheetScanned(ctx, scanned, opts);
    narrowBy(maker, named, opts);
    const format = whichFormat(opts);
    const toStdout = opts.out === '-' || (opts.out === undefined && (format === 'term' || format === 'json'));
    if (toStdout && opts.open) refuse(EXIT.usage, 'open-nothing', {});
    const told = opts.out === undefined || opts.out === '-' ? undefined : await mayWrite(ctx, opts.out);
    const reader = ctx.read();
    const marks = copyMarks(maker, ctx.words, opts.copies ?? (await usualCopies(ctx)));
    const term = workTerm(ctx);
    const facts = loadFacts(reader, term, ctx.words, ctx.today);
    const filter = await narrowed(ctx, term, maker, opts);
    const { title } = ctx.words.paper.sheets.kinds[maker.name];
    const sheet = (await maker.load(facts, filter)) ?? nothingToPrint(facts, filter, maker);
    const { terminal } = ctx;
    const onScreen = toStdout && format === 'term' && terminal.isOut;
    const { bytes, pages } = await renderPages(sheet, format, {
      words: ctx.words,
      copies: marks,
      templatesDir: join(ctx.folder(), 'templates', 'sheets'),
      report: (p) => ctx.say(problemText(ctx.words, p, ctx.terminal.paint)),
      ...(onScreen && { lay: (columns, headings) => sheetTable(columns, headings, terminal) }),
    });
    if (toStdout) {
      if (onScreen) show(flowing(Buffer.from(bytes).toString('utf8'), terminal), terminal);
      else terminal.outBytes(bytes);
      return EXIT.done;
    }
    const ownName = `${defaultName(facts, filter, sheet)}.${format}`;
    const wanted = told ?? (await mayWrite(ctx, ownName, { ownName: true }));
    const { dryRun } = ctx.options;
    const path = dryRun ? wanted : writeFileSafely(wanted, bytes);
    const say = ctx.words.print;
    if (path !== wanted) ctx.say(say.nameTaken({ wanted, used: path }));
    ctx.answer({
      report: true,
      json: { sheet: maker.name, format, path, pages, rows: rowsOf(sheet) },
      text: () => say.printed({ title, path, pages: pages ?? 0 }),
    });
    if (maker.name === 'collection-times' && !filter.blank && turnsOf(facts).some((turn) => !turn.kept))
      ctx.say(say.turnsMayMove);
    if (opts.open && !dryRun) ctx.terminal.open(resolve(ctx.cwd, path));
    return EXIT.done;
  },
});

/** `print 班级领用签收单 三2`, `print 出库单 11`: what stands behind a sheet is its class, or its document. */
function narrowBy(maker: SheetMaker, named: readonly string[], opts: PrintOptions): void {
  if (named.length === 0) return;
  const [only = ''] = named;
  if (named.length === 1 && /^(#?\d+|[A-Z]{2}\d{8}-\d+)$/i.test(only) && maker.takes.includes('document'))
    opts.document ??= only;
  else opts.class = [...(opts.class ?? []), ...named];
}

/** The sheet of a scanned code, which says of which class or document: printed again as it is now. */
function sheetScanned(ctx: Context, code: string, opts: PrintOptions): SheetMaker {
  const coded = readCode(code, schoolRow(ctx.read())?.name ?? '');
  if ('document' in coded) {
    opts.document = coded.document;
    const document = findDocument(ctx.read(), code);
    const lines = document ? documentLines(ctx.read(), document.id) : [];
    const ofClass = lines.length > 0 && lines.every((line) => line.recipientKind === 'class');
    const wanted = document?.kind === 'RK' ? 'receipt' : ofClass ? 'class-packet' : 'issue-note';
    return SHEETS.find(({ name }) => name === wanted)!;
  }
  const name = sheetOfNumber(coded.sheet);
  const maker = SHEETS.find((one) => one.name === name);
  if (maker === undefined) return refuse(EXIT.data, 'code-misread', { code: groupedCode(code) });
  // Below are grades and places.
  if (coded.of > 100 && maker.takes.includes('class')) opts.class = [classOfCode(coded.of)];
  return maker;
}

/** Nothing of what the sheet hands out is due any more, or nothing of it has come yet, or the term does not know of any. */
function nothingToPrint(facts: Facts, filter: Filter, { name, hands, takes }: SheetMaker): never {
  const { title } = facts.words.paper.sheets.kinds[name];
  if (filter.blank) return refuse(EXIT.usage, 'sheet-no-blank', { title });
  if (name === 'late-books') return refuse(EXIT.no, 'sheet-none-late', { title });
  const known = facts.plan().items.filter(({ item, need }) => hands.includes(item.kind) && need > 0);
  if (takes.includes('class') && facts.classes.length === 0)
    return refuse(EXIT.no, 'sheet-no-data', { title, name });
  if (known.length === 0 || chosenClasses(facts, filter).length === 0) {
    const narrowed = filter.classes !== undefined || filter.grades !== undefined;
    return refuse(EXIT.no, 'sheet-nothing-there', { title, name, narrowed });
  }
  const narrowed = takes.includes('class');
  if (known.some(({ short }) => short > 0))
    return refuse(EXIT.no, 'sheet-not-arrived', { title, name, narrowed });
  return refuse(EXIT.no, 'sheet-nothing-due', { title, name, narrowed });
}

async function whichSheet(ctx: Context, typed: string | undefined): Promise<SheetMaker> {
  const titleOf = ({ name }: SheetMaker) => ctx.words.paper.sheets.kinds[name].title;
  // First what is typed: a Chinese title has no spaces.
  const names = () =>
    SHEETS.map((s) => (ctx.lang === 'zh' ? [titleOf(s), s.name] : [s.name, titleOf(s)]))
      .map(([typed, known]) => `  ${typed}　${known}`)
      .join('\n');
  if (typed === undefined) {
    if (!ctx.options.input) return refuse(EXIT.usage, 'sheet-missing', { names: names() });
    const choices = SHEETS.map((s) => ({ name: titleOf(s), value: s, hint: s.name }));
    return ctx.ask.search({ message: ctx.words.print.whichSheet, choices });
  }
  const found = findSheet(typed, ctx.words) ?? SHEETS.find(({ name }) => name === sheetSaid(typed));
  if (found) return found;
  const parts = nearSheets(typed, ctx.words);
  if (parts.length === 1) return parts[0]!;
  const whole = parts.filter((one) => [one.name, titleOf(one)].some((name) => name.includes(typed)));
  if (whole.length === 1) return whole[0]!;
  const all = SHEETS.flatMap((s) => [s.name, titleOf(s)]);
  const known = parts.length > 0 ? parts.map(titleOf) : nearNames(typed, all);
  const near = known.length > 0 ? known : alikeSheets(typed, ctx.words);
  return near.length > 0
    ? refuse(EXIT.usage, 'sheet-near', { name: typed, near })
    : refuse(EXIT.usage, 'sheet-unknown', { name: typed, names: names() });
}

/** The format asked for, otherwise that of the file's extension (txt: term), otherwise PDF. */
function whichFormat(opts: PrintOptions): Format {
  const ending = opts.out === undefined || opts.out === '-' ? '' : extname(opts.out).slice(1).toLowerCase();
  const wanted = opts.format?.toLowerCase() ?? { '': 'pdf', txt: 'term', htm: 'html' }[ending] ?? ending;
  const format = FORMATS.find((f) => f === wanted);
  return format ?? refuse(EXIT.usage, 'format-unknown', { format: wanted, formats: FORMATS.join(' ') });
}

async function narrowed(ctx: Context, term: Term, maker: SheetMaker, opts: PrintOptions): Promise<Filter> {
  const { title } = ctx.words.paper.sheets.kinds[maker.name];
  for (const option of ['class', 'grade', 'document', 'figures'] as Narrowing[]) {
    if (opts[option] === undefined || maker.takes.includes(option)) continue;
    refuse(EXIT.usage, 'sheet-takes-no', {
      title,
      option: `--${option}`,
      takes: maker.takes.map((t) => `--${t}`).join(' '),
    });
  }
  const filter: Filter = {};
  if (opts.figures) filter.figures = true;
  if (opts.blank) filter.blank = true;
  if (opts.class) filter.classes = new Set((await typedClasses(ctx, term, opts.class)).map((c) => c.id));
  if (opts.grade) {
    filter.grades = new Set(
      opts.grade.flatMap((typed) => {
        const grades = readGrades(typed, { schoolYear: term.year });
        return grades && grades.length > 0 ? grades : refuse(EXIT.usage, 'grade-wrong', { grade: typed });
      }),
    );
  }
  if (opts.document) {
    const found = findDocument(ctx.read(), opts.document);
    if (found && !isPaperOf(maker.name, found.kind)) refuseOther(ctx, title, found);
    filter.document =
      (found && wholeDocument(ctx.read(), found.id)) ??
      refuse(EXIT.noInput, 'print-document-unknown', { document: opts.document });
  }
  return filter;
}

/** A receipt is on no issue note. @throws Refusal 2 with the paper that it is on, or where else it is to be seen */
function refuseOther(ctx: Context, title: string, { id, number, kind }: Document): never {
  const own = paperOf(kind);
  const kinds = ctx.words.paper.sheets.kinds;
  return refuse(EXIT.usage, 'sheet-of-another', {
    title,
    document: number,
    kind: ctx.words.document.kinds[kind],
    typed: own === undefined ? '' : ctx.lang === 'zh' ? kinds[own].title : own,
    id,
  });
}

/** The sheet's title, with the class, grade or document if it was narrowed to a single one. */
function defaultName(facts: Facts, filter: Filter, sheet: Sheet): string {
  if (filter.blank) return fileName(facts.words.print.blankForm(sheet.title));
  const classes = filter.classes === undefined ? [] : chosenClasses(facts, filter);
  const of =
    filter.document?.number ??
    (classes.length === 1
      ? classes[0]!.name
      : filter.classes === undefined && filter.grades?.size === 1
        ? facts.words.school.grade([...filter.grades][0]!)
        : '');
  return fileName(of === '' ? sheet.title : `${sheet.title} ${of}`);
}

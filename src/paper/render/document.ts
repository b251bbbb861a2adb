import { encode } from 'uqr';
import { groupedCode } from '../../goods/ledger/paper-code.ts';
import type { Words } from '../../words/index.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { Column, Part, Sheet } from '../sheet.ts';
import { alignOf, cellText, columnsOf, hasBox, linesOf, type RowKind } from './cells.ts';
import { bars } from './code128.ts';
import { codePoint, printable } from './glyphs.ts';
import { PAGE, type PagePlan, planSheet } from './page.ts';
import { headLines, inPieces, linesTaken } from './set-width.ts';
import { stacks } from './upright.ts';

/** What a page layout (templates/sheets/*.typ) reads as data.json. All texts are printable with our fonts. */
export interface PrintDocument {
  lang: string;
  /** The kind of sheet: class-packet. */
  sheet: string;
  title: string;
  /** A picture beside the layouts, and a line at the foot of every page; empty if there is none. */
  logo: string;
  footer: string;
  school: string;
  term: string;
  date: string;
  words: {
    page: { before: string; between: string; after: string };
    continued: string;
    madeOn: string;
    colon: string;
  };
  rowHeight: number;
  /** Several parts share a page, each with a short head. */
  shared: boolean;
  /** Which of the sheets it is, where several are one paper; otherwise empty. */
  paper: string;
  /** Whether the layout tells on which page it puts each row. */
  paged: boolean;
  parts: PrintPart[];
}

export interface PrintPart {
  name: string;
  code: string;
  /** The digits by which the signed sheet is found again, as they are typed, and as QR and Code 128 in SVG; null on what nobody signs. */
  scan: { text: string; qr: string; bars: string; modules: number } | null;
  mark: string;
  /** Facts, columns and signatures have the keys of `print -f json`. */
  facts: { key: string; label: string; value: string }[];
  landscape: boolean;
  tables: PrintTable[];
  notes: string[];
  signatures: { key: string; label: string; blank: string }[];
}

export interface PrintTable {
  columns: {
    key: string;
    label: string;
    over: string;
    upright: string[][];
    align: 'left' | 'right' | 'center';
    kind: string;
    width: number;
  }[];
  /**
   * [kind, cells, how many lines it takes]. A cell is a text, a tick box (true or false), or the lines of a longer text, each
   * in pieces that are not broken. A heading has one text.
   */
  rows: [RowKind, (string | boolean | string[][])[], number][];
  /** This table starts on a new page. */
  apart: boolean;
}

/** Turns a sheet into the data of a layout: orientation, splits, copies, texts. Characters that cannot be printed go to `report`. */
export function printDocument(
  sheet: Sheet,
  words: Words,
  copies: readonly string[],
  report: (p: Problem) => void,
): PrintDocument {
  const reported = new Set<string>();
  const textOf = (part: string) => (value: string) =>
    printable(value, (code) => {
      const key = `${part}\n${value}\n${code}`;
      if (reported.has(key)) return;
      reported.add(key);
      report(
        problem('missing-glyph', { sheet: sheet.title, part, text: value, code: codePoint(code) }, { value }),
      );
    });
  return documentWith(textOf, sheet, words, copies);
}

/** The font's curly quotes are as wide as a Chinese character: straight ones in English. */
const straight = (text: string, { lang }: Words): string =>
  lang === 'en' ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : text;

/** The same with texts as `textOf` writes those of a part. */
export function documentWith(
  textOf: (part: string) => (value: string) => string,
  sheet: Sheet,
  words: Words,
  copies: readonly string[],
): PrintDocument {
  const textIn = (part: string) => (value: string) => textOf(part)(straight(value, words));
  const text = textIn('');
  const plans = planSheet(sheet, words);
  const single = sheet.parts.map((p, i) => printPart(sheet, p, plans[i]!, words, textIn(p.name)));
  const marks = copies.map(text);
  // The parts of a report are one paper: its copies follow one another as wholes.
  const parts =
    sheet.layout === 'report'
      ? marks.flatMap((mark) => single.map((p) => ({ ...p, mark })))
      : single.flatMap((p) => marks.map((mark) => ({ ...p, mark })));
  const { page, continued, madeOn, colon } = words.paper.render;
  return {
    lang: words.lang,
    sheet: sheet.name,
    title: text(sheet.title),
    school: text(sheet.school),
    term: text(sheet.term),
    logo: sheet.logo ?? '',
    footer: text(sheet.footer ?? ''),
    date: sheet.date,
    words: { page, continued, madeOn, colon },
    rowHeight: PAGE.rowHeight,
    shared: sheet.shared === true,
    paper: '',
    paged: false,
    parts,
  };
}

/** What a table's header and the space around it take, in rows, and about half of a page's height in millimetres. */
const HEAD_ROWS = 4;
const HALF_PAGE = 120;

function printPart(
  sheet: Sheet,
  part: Part,
  plan: PagePlan,
  words: Words,
  text: (value: string) => string,
): PrintPart {
  const columns = columnsOf(sheet, part);
  const lines = linesOf(part);
  const rows = lines.map((line): [RowKind, (string | boolean)[]] =>
    line.text === undefined
      ? [
          line.kind,
          columns.map((c) =>
            hasBox(c, line) ? line.cells[c.key] === true : text(cellText(line.cells[c.key], c, words)),
          ),
        ]
      : [line.kind, [text(line.text)]],
  );
  const w = words.paper.render;
  return {
    name: text(part.name),
    code: text(printedCode(sheet, part)),
    scan: part.digits === undefined ? null : scanMarks(part.digits),
    mark: '',
    facts: part.facts.map((f) => ({ key: f.key, label: text(f.label), value: text(f.value) })),
    landscape: plan.landscape,
    tables: plan.tables.map((table, t) => ({
      columns: printColumns(
        table.columns.map((i) => columns[i]!),
        table.widths,
        text,
      ),
      rows: rows.map(([kind, cells]) => {
        if (kind === 'heading') return [kind, cells, 1];
        const shown = table.columns.map((i, at) => inPieces(cells[i]!, table.widths[at]!));
        return [kind, shown, Math.max(1, ...shown.map((c, at) => linesTaken(c, table.widths[at]!)))];
      }),
      // Short tables follow one another; those that together take more than HALF_PAGE start on new pages.
      apart: t > 0 && plan.tables.length * (rows.length + HEAD_ROWS) * PAGE.rowHeight > HALF_PAGE,
    })),
    notes: (part.notes ?? []).map(text),
    signatures: sheet.signatures.map(({ key, label }) => ({
      key,
      label: text(label),
      blank: key === 'date' ? w.dateBlank : '',
    })),
  };
}

/** A part's code as people read it: 2026-2027-2/一(1)班/班级领书签收表. */
function printedCode({ name, title }: Sheet, part: Part): string {
  const pieces = part.code.split('/');
  const at = pieces.indexOf(name);
  const [term, about] = pieces;
  return at < 1
    ? part.code
    : [term, ...(at > 1 && about ? [part.name] : []), title, ...pieces.slice(at + 1)].join('/');
}

function printColumns(
  columns: readonly Column[],
  widths: readonly number[],
  text: (value: string) => string,
): PrintTable['columns'] {
  /** The width of all columns under the heading over this one. */
  const under = (at: number): number => {
    const { over } = columns[at]!;
    const apart = (i: number) => columns[i]?.over !== over;
    let [from, to] = [at, at + 1];
    while (!apart(from - 1)) from--;
    while (!apart(to)) to++;
    return widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  };
  return columns.map((column, at) => {
    const label = text(column.label);
    return {
      key: column.key,
      label: column.upright ? label : headLines(label, widths[at]!),
      over: column.over === undefined ? '' : headLines(text(column.over), under(at)),
      upright: column.upright ? stacks(label) : [],
      align: alignOf(column),
      kind: column.kind,
      width: widths[at]!,
    };
  });
}

/** What a sheet's code looks like. */
export function scanMarks(digits: string): NonNullable<PrintPart['scan']> {
  const { width, svg } = bars(digits);
  return { text: groupedCode(digits), qr: qr(digits), bars: svg, modules: width };
}

/** A QR code as SVG, without a border. Of digits: 21 modules, so large that a scan of 100 dots an inch shows each. */
function qr(code: string): string {
  const { data, size } = encode(code, { ecc: 'Q', border: 0 });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path shape-rendering="crispEdges" d="${path}"/></svg>`;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../words/index.ts';
import type { Problem } from '../../words/problem.ts';
import type { Format, Sheet } from '../sheet.ts';
import { asWished } from './own/apply.ts';
import { SETTINGS } from './own/wishes.ts';
import type { typeset } from './typeset.ts';

/** What a renderer needs besides the sheet. */
export interface RenderOptions {
  words: Words;
  /** The marks of the copies of every part; by default one copy without a mark. For pdf, png and html. */
  copies?: readonly string[];
  /** The folder of the school's own layouts, if any: templates/sheets beside its file. */
  templatesDir?: string;
  /** Called for each text with characters that no font has. */
  report?: (problem: Problem) => void;
  /** Lays out PDFs instead of this thread: `Typesetters`. */
  typeset?: typeof typeset;
  /** Lays out the table of `term` for a terminal; without it every row is one line. */
  lay?: Lay;
}

/** Columns with their cells, and headings that stand over a row, as lines of text. */
export type Lay = (
  columns: { label: string; align: 'left' | 'right'; cells: string[] }[],
  headings: { before: number; text: string }[],
) => string;

/** A file as rendered. */
export interface Rendered {
  bytes: Uint8Array;
  /** The number of pages; null for formats without pages. */
  pages: number | null;
}

type Renderer = (sheet: Sheet, options: RenderOptions) => Rendered | Promise<Rendered>;

/** The sheet as it is, for scripts, with money in fen. */
const json = (sheet: Sheet): Rendered => ({
  bytes: Buffer.from(`${JSON.stringify({ version: 1, ...sheet }, null, 2)}\n`),
  pages: null,
});

/** Each renderer is loaded when its format is first asked for. */
const RENDERERS: Record<Format, () => Promise<Renderer>> = {
  pdf: async () => (await import('./pdf.ts')).pdf,
  png: async () => (await import('./png.ts')).png,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  csv: async () => (await import('./csv.ts')).csv,
  html: async () => (await import('./html/html.ts')).html,
  json: async () => json,
  term: async () => (await import('./term.ts')).term,
};

/**
 * Renders any sheet in any format. The same sheet and options give the same bytes. Throws a Refusal (65) if a layout has an error
 * or a picture would be too long.
 */
export async function renderPages(sheet: Sheet, format: Format, options: RenderOptions): Promise<Rendered> {
  const renderer = await RENDERERS[format]();
  // Scripts get what the program says, whatever a school calls it.
  return renderer(format === 'json' ? sheet : await asTheSchoolWants(sheet, options), options);
}

/** The sheet with what the school's settings wish of it, if there are such. */
export async function asTheSchoolWants(sheet: Sheet, { templatesDir, words }: RenderOptions): Promise<Sheet> {
  if (templatesDir === undefined || !existsSync(join(templatesDir, SETTINGS))) return sheet;
  const { wishesFor } = await import('./own/settings.ts');
  return asWished(sheet, wishesFor(sheet, templatesDir, words), words);
}

/** `renderPages` without the number of pages. */
export async function render(sheet: Sheet, format: Format, options: RenderOptions): Promise<Uint8Array> {
  return (await renderPages(sheet, format, options)).bytes;
}

import type { Words } from '../../words/index.ts';
import type { Problem } from '../../words/problem.ts';
import type { Format, Sheet } from '../sheet.ts';

export interface RenderOptions {
  words: Words;
  /** What each copy of every part is marked with; one without a mark unless given. On paper (pdf, png, html) only. */
  copies?: readonly string[];
  /** The school's own layouts: templates/sheets beside its file. May be missing. */
  templatesDir?: string;
  /** Told what was printed otherwise than asked: characters that no font has. */
  report?: (problem: Problem) => void;
}

export interface Rendered {
  bytes: Uint8Array;
  /** Printed pages; null where the format has none of its own. */
  pages: number | null;
}

type Renderer = (sheet: Sheet, options: RenderOptions) => Rendered | Promise<Rendered>;

/** The sheet as it is, for scripts: money in fen, classes as printed. */
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
  html: async () => (await import('./html.ts')).html,
  json: async () => json,
  term: async () => (await import('./term.ts')).term,
};

/**
 * Any sheet in any format, as bytes, with the pages it takes. Same sheet, same options, same bytes. Throws a Refusal (65) when a
 * layout is broken or a picture would be too long.
 */
export async function renderPages(sheet: Sheet, format: Format, options: RenderOptions): Promise<Rendered> {
  const renderer = await RENDERERS[format]();
  return renderer(sheet, options);
}

/** Any sheet in any format, as bytes: `renderPages` without the count. */
export async function render(sheet: Sheet, format: Format, options: RenderOptions): Promise<Uint8Array> {
  return (await renderPages(sheet, format, options)).bytes;
}

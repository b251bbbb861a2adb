import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { installed } from '../../store/installed.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Sheet } from '../sheet.ts';
import { printDocument } from './document.ts';
import { sound } from './own/faults.ts';
import type { Rendered, RenderOptions } from './render.ts';
import { compile } from './typst.ts';

/** Group chats show long pictures, but not endless ones. */
const MOST_PAGES = 20;
/** 144 dots per inch. */
const PIXELS_PER_POINT = 2;

let ready: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

async function resvg(): Promise<typeof import('@resvg/resvg-wasm')> {
  const library = await import('@resvg/resvg-wasm');
  const built = installed('dist', 'resvg.wasm');
  const wasm = existsSync(built) ? built : installed('node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm');
  await library.initWasm(await readFile(wasm));
  return library;
}

/** All pages in one picture, one below another. Throws a Refusal (65) if there are more pages than a chat can show. */
export async function png(sheet: Sheet, options: RenderOptions): Promise<Rendered> {
  const data = printDocument(sheet, options.words, options.copies ?? [''], options.report ?? (() => {}));
  const { compiler, document } = sound(
    await compile({ layout: sheet.layout, data }, options.templatesDir),
    options,
  );
  const pages = document.numOfPages;
  if (pages > MOST_PAGES) refuse(EXIT.data, 'picture-too-long', { pages, most: MOST_PAGES });
  ready ??= resvg();
  const { Resvg } = await ready;
  const picture = new Resvg(compiler.plainSvg(document), {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: PIXELS_PER_POINT },
    font: { loadSystemFonts: false },
  });
  const image = picture.render();
  const bytes = Uint8Array.from(image.asPng());
  image.free();
  picture.free();
  return { bytes, pages };
}

import type { Sheet } from '../sheet.ts';
import { printDocument } from './document.ts';
import { asTheSchoolWants, type Rendered, type RenderOptions } from './render.ts';
import { compile, compileTogether } from './typst.ts';

/** Noon UTC of the sheet's day in seconds since 1970: the only time that our files contain. */
export function dayStamp(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12) / 1000
  );
}

/** The sheet as a PDF in its layout. */
export async function pdf(sheet: Sheet, options: RenderOptions): Promise<Rendered> {
  const data = printDocument(sheet, options.words, options.copies ?? [''], options.report ?? (() => {}));
  const { compiler, document } = await compile({ layout: sheet.layout, data }, options);
  const bytes = compiler.pdf(document, { creationTimestamp: dayStamp(sheet.date) });
  const pages = document.numOfPages;
  compiler.evictCache(10);
  return { bytes, pages };
}

/** Several sheets as one PDF, one after another, each with its own pages and layout. */
export async function pdfTogether(sheets: readonly Sheet[], options: RenderOptions): Promise<Rendered> {
  const wanted = await Promise.all(sheets.map((sheet) => asTheSchoolWants(sheet, options)));
  const papers = wanted.map((sheet) => ({
    layout: sheet.layout,
    data: printDocument(sheet, options.words, options.copies ?? [''], options.report ?? (() => {})),
  }));
  const { compiler, document } = await compileTogether(papers, options);
  const bytes = compiler.pdf(document, { creationTimestamp: dayStamp(sheets[0]!.date) });
  const pages = document.numOfPages;
  compiler.evictCache(10);
  return { bytes, pages };
}

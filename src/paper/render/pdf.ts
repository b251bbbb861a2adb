import type { Sheet } from '../sheet.ts';
import { printDocument } from './document.ts';
import { sound } from './own/faults.ts';
import { asTheSchoolWants, type Rendered, type RenderOptions } from './render.ts';
import { typeset } from './typeset.ts';

/** Noon UTC of the sheet's day in seconds since 1970: the only time that our files contain. */
export function dayStamp(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12) / 1000
  );
}

/** The sheet as a PDF in its layout. */
export const pdf = (sheet: Sheet, options: RenderOptions): Promise<Rendered> => inPdf([sheet], options);

/** Several sheets as one PDF, one after another, each with its own pages and layout. */
export async function pdfTogether(sheets: readonly Sheet[], options: RenderOptions): Promise<Rendered> {
  return inPdf(await Promise.all(sheets.map((sheet) => asTheSchoolWants(sheet, options))), options);
}

async function inPdf(sheets: readonly Sheet[], options: RenderOptions): Promise<Rendered> {
  const papers = sheets.map((sheet) => ({
    layout: sheet.layout,
    data: printDocument(sheet, options.words, options.copies ?? [''], options.report ?? (() => {})),
  }));
  const job = { papers, templatesDir: options.templatesDir, stamp: dayStamp(sheets[0]!.date) };
  const { bytes, pages } = sound(await (options.typeset ?? typeset)(job), options);
  return { bytes, pages };
}

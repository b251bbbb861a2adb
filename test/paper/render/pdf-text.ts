import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text as it stands on a page: its left end and its baseline from the top, and the size of its type, in points. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  size: number;
}

export interface PdfPage {
  text: string;
  width: number;
  height: number;
  items: PdfText[];
}

/** The pages of a PDF as a reader sees them: the text of each, without spaces, where it stands, and the page's size in points. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const content = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    const items = content.items.flatMap((i) => {
      if (!('str' in i) || i.str.trim() === '') return [];
      const [a, b, , , x, y] = i.transform as number[];
      return [{ text: i.str.trim(), x: x!, y: height - y!, size: Math.hypot(a!, b!) }];
    });
    const text = content.items
      .map((i) => ('str' in i ? i.str : ''))
      .join('')
      .replace(/\s+/g, '');
    pages.push({ text, width, height, items });
  }
  await document.destroy();
  return pages;
}

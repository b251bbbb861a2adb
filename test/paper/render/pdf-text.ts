import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  text: string;
  width: number;
  height: number;
}

/** The pages of a PDF as a reader sees them: the text of each, without spaces, and its size in points. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      text: items
        .map((i) => ('str' in i ? i.str : ''))
        .join('')
        .replace(/\s+/g, ''),
      width,
      height,
    });
  }
  await document.destroy();
  return pages;
}

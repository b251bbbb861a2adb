import type { Fault } from './own/faults.ts';
import { compile, compileTogether, type Paper } from './typst.ts';

/** What becomes one PDF, one sheet or several; plain data, as what comes of it: another thread may do it (threads.ts). */
export interface Job {
  papers: Paper[];
  templatesDir: string | undefined;
  /** The only time that the file contains, in seconds since 1970. */
  stamp: number;
}

/** The PDF, and the fonts that its layouts ask for and that are not here. */
export interface Typeset {
  bytes: Uint8Array;
  pages: number;
  fonts: string[];
}

/** Documents laid out since a piece was last used, after which it is forgotten: what parts of one sheet share is used at once. */
const FORGET = 1;

/** Lays out one sheet, or several as one document, and writes the PDF. */
export async function typeset({ papers, templatesDir, stamp }: Job): Promise<Typeset | Fault> {
  const made =
    papers.length === 1
      ? await compile(papers[0]!, templatesDir)
      : await compileTogether(papers, templatesDir);
  if ('fault' in made) return made;
  const { compiler, document, fonts } = made;
  const bytes = compiler.pdf(document, { creationTimestamp: stamp });
  const pages = document.numOfPages;
  compiler.evictCache(FORGET);
  return { bytes, pages, fonts };
}

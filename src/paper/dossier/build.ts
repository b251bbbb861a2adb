import type { Problem } from '../../words/problem.ts';
import { type RenderOptions, renderPages } from '../render/render.ts';
import { type FolderSwap, sha256 } from '../render/swap.ts';
import { typesetters } from '../render/threads.ts';
import type { Format, Sheet, SheetName } from '../sheet.ts';
import type { Facts, SheetClass } from '../sheets/facts/facts.ts';
import { copyMarks, SHEETS } from '../sheets/index.ts';
import { fileNumber } from '../sheets/numbers.ts';
import { type ClassFile, type DossierFile, indexPage } from './index-page.ts';

export interface Dossier {
  term: string;
  files: DossierFile[];
  /** Each class's papers in one file, if wanted. */
  classes: ClassFile[];
  /** Sheets that the term has no data for. */
  missing: SheetName[];
  /** Characters that no font has, and so were printed otherwise. */
  problems: Problem[];
}

/** The sheets of a dossier, each with the number of its files. */
const DOSSIER = SHEETS.flatMap((maker) => {
  const number = fileNumber(maker.name);
  return number === null ? [] : [[number, maker] as const];
});

interface DossierOptions {
  copies?: number;
  perClass?: boolean;
  templatesDir: string;
  /** How many threads lay out PDFs; by default what there are cores for. */
  threads?: number;
  progress: (step: { done: number; all: number; title: string }) => void;
}

/** What sheets and classes are made with. */
interface Making extends DossierOptions {
  facts: Facts;
  folder: Pick<FolderSwap, 'write'>;
  render: RenderOptions;
}

/**
 * Writes every sheet that the term has data for, as PDF and XLSX, and an index page into a folder that is being swapped in; each
 * class's papers as one PDF too, if wanted. Other threads lay out the PDFs while this one makes the workbooks.
 * The caller writes the manifest and finishes the swap.
 */
export async function buildDossier(
  facts: Facts,
  folder: Pick<FolderSwap, 'write'>,
  options: DossierOptions,
): Promise<Dossier> {
  const { typeset, close } = typesetters(options.threads);
  const { words } = facts;
  const making = {
    ...options,
    facts,
    folder,
    render: { words, typeset, templatesDir: options.templatesDir },
  };
  try {
    const { sheets, ...made } = await sheetFiles(making);
    const classes = options.perClass ? await classFiles(sheets, making) : [];
    folder.write('index.html', Buffer.from(indexPage(facts, { ...made, classes })));
    return { term: facts.term.code, ...made, classes };
  } finally {
    close();
  }
}

async function sheetFiles({ facts, folder, render, progress, copies = 1 }: Making) {
  const sheets: Sheet[] = [];
  const missing: SheetName[] = [];
  const problems: Problem[][] = [];
  const pdfs: Promise<DossierFile>[] = [];
  const workbooks: DossierFile[] = [];
  let done = 0;
  for (const [number, maker] of DOSSIER) {
    const sheet = await maker.load(facts, { dossier: true });
    if (!sheet) {
      missing.push(maker.name);
      done++;
      continue;
    }
    const own: Problem[] = [];
    const options = {
      ...render,
      copies: copyMarks(maker, facts.words, copies),
      report: (p: Problem) => own.push(p),
    };
    const write = async (format: Format): Promise<DossierFile> => {
      const { bytes, pages } = await renderPages(sheet, format, options);
      const path = `${String(number).padStart(2, '0')} ${fileName(sheet.title)}.${format}`;
      folder.write(path, bytes);
      return { path, sheet: maker.name, format, pages, rows: rowsOf(sheet), sha256: sha256(bytes) };
    };
    const finished = () => progress({ done: ++done, all: DOSSIER.length, title: sheet.title });
    sheets.push(sheet);
    problems.push(own);
    pdfs.push(begun(write('pdf'), finished));
    workbooks.push(await write('xlsx'));
  }
  const files = (await inOrder(pdfs)).flatMap((pdf, i) => [pdf, workbooks[i]!]);
  return { sheets, missing, files, problems: eachOnce(problems.flat()) };
}

async function classFiles(
  sheets: readonly Sheet[],
  { facts, folder, render, progress }: Making,
): Promise<ClassFile[]> {
  const { pdfTogether } = await import('../render/pdf.ts');
  const papers = facts.classes.flatMap((one) => {
    const own = papersOf(one, sheets);
    return own.length > 0 ? [{ one, own }] : [];
  });
  let done = 0;
  const write = async ({ one, own }: (typeof papers)[number]): Promise<ClassFile> => {
    const { bytes, pages } = await pdfTogether(own, render);
    const path = `${fileName(facts.words.paper.index.perClass)}/${fileName(one.name)}.pdf`;
    folder.write(path, bytes);
    const rows = own.reduce((sum, sheet) => sum + rowsOf(sheet), 0);
    const { code, name } = one;
    return { path, class: code, name, format: 'pdf', pages: pages!, rows, sha256: sha256(bytes) };
  };
  const finished = (title: string) => progress({ done: ++done, all: papers.length, title });
  return inOrder(papers.map((paper) => begun(write(paper), () => finished(paper.one.name))));
}

/** What goes on meanwhile: a fault in it is not lost but waits until it is asked for. */
function begun<T>(work: Promise<T>, finished: () => void): Promise<T> {
  work.then(finished, () => {});
  return work;
}

/** The results, or the first fault in their order, whichever was found first. */
async function inOrder<T>(works: readonly Promise<T>[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) results.push(await work);
  return results;
}

/** Two sheets may lack the same font. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

/** A class's own papers: of every sheet the parts that are about it. */
function papersOf({ code }: SheetClass, sheets: readonly Sheet[]): Sheet[] {
  return sheets
    .map((sheet) => ({ ...sheet, parts: sheet.parts.filter((part) => part.code.split('/')[1] === code) }))
    .filter(({ parts }) => parts.length > 0);
}

/** manifest.json: the answer of `prepare --json`, with the folder itself as `out`. */
export function manifestOf(dossier: Dossier): Uint8Array {
  const { term } = dossier;
  return Buffer.from(
    `${JSON.stringify({ version: 1, term, out: '.', files: allFiles(dossier) }, null, 2)}\n`,
  );
}

/** The sheets, then the classes' papers. */
export const allFiles = ({ files, classes }: Pick<Dossier, 'files' | 'classes'>) => [
  ...files,
  ...classes.map(({ name: _, ...file }) => file),
];

/** A title as a file name that every operating system accepts. */
export function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]/g, ' ').trim();
}

/** The number of data rows on a sheet, without totals and empty rows. */
export function rowsOf(sheet: Sheet): number {
  return sheet.parts.reduce((sum, p) => sum + p.groups.reduce((n, g) => n + g.rows.length, 0), 0);
}

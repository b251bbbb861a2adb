import type { Problem } from '../../words/problem.ts';
import { renderPages } from '../render/render.ts';
import { type FolderSwap, sha256 } from '../render/swap.ts';
import type { Format, Sheet, SheetName } from '../sheet.ts';
import type { Facts, SheetClass } from '../sheets/facts/facts.ts';
import { copyMarks, SHEETS, type SheetMaker } from '../sheets/index.ts';
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

const FORMATS: readonly Format[] = ['pdf', 'xlsx'];

/** The sheets of a dossier, each with the number of its files. */
const DOSSIER = SHEETS.flatMap((maker) => {
  const number = fileNumber(maker.name);
  return number === null ? [] : [[number, maker] as const];
});

/**
 * Writes every sheet that the term has data for, as PDF and XLSX, and an index page into a folder that is being swapped in; each
 * class's papers as one PDF too, if wanted.
 * The caller writes the manifest and finishes the swap.
 */
export async function buildDossier(
  facts: Facts,
  folder: Pick<FolderSwap, 'write'>,
  options: {
    copies?: number;
    perClass?: boolean;
    templatesDir: string;
    progress: (step: { done: number; all: number; title: string }) => void;
  },
): Promise<Dossier> {
  const sheets: [number, SheetMaker, Sheet][] = [];
  const missing: SheetName[] = [];
  for (const [number, maker] of DOSSIER) {
    const sheet = await maker.load(facts, {});
    if (sheet) sheets.push([number, maker, sheet]);
    else missing.push(maker.name);
  }
  const files: DossierFile[] = [];
  const problems: Problem[] = [];
  const { templatesDir } = options;
  for (const [i, [number, maker, sheet]] of sheets.entries()) {
    const { name } = maker;
    const copies = copyMarks(maker, facts.words, options.copies ?? 1);
    options.progress({ done: i + 1, all: sheets.length, title: sheet.title });
    const base = `${String(number).padStart(2, '0')} ${fileName(sheet.title)}`;
    for (const format of FORMATS) {
      const report = (p: Problem) => problems.push(p);
      const { bytes, pages } = await renderPages(sheet, format, {
        ...{ words: facts.words, copies, templatesDir, report },
      });
      const path = `${base}.${format}`;
      folder.write(path, bytes);
      files.push({ path, sheet: name, format, pages, rows: rowsOf(sheet), sha256: sha256(bytes) });
    }
  }
  const classes: ClassFile[] = [];
  for (const one of options.perClass ? facts.classes : []) {
    const own = papersOf(
      one,
      sheets.map(([, , sheet]) => sheet),
    );
    if (own.length === 0) continue;
    options.progress({ done: classes.length + 1, all: facts.classes.length, title: one.name });
    const { pdfTogether } = await import('../render/pdf.ts');
    const { bytes, pages } = await pdfTogether(own, { words: facts.words, templatesDir });
    const path = `${fileName(facts.words.paper.index.perClass)}/${fileName(one.name)}.pdf`;
    folder.write(path, bytes);
    const rows = own.reduce((sum, sheet) => sum + rowsOf(sheet), 0);
    classes.push({
      path,
      class: one.code,
      name: one.name,
      format: 'pdf',
      pages: pages!,
      rows,
      sha256: sha256(bytes),
    });
  }
  folder.write('index.html', Buffer.from(indexPage(facts, { files, classes, missing })));
  return { term: facts.term.code, files, classes, missing, problems };
}

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

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles, ownLayouts } from './assets.ts';
import type { PrintDocument } from './document.ts';
import { type Diagnostic, type Fault, missingFonts } from './own/faults.ts';

/** One compiler per folder of layouts for the whole run: its fonts are read once. */
const compilers = new Map<string, Promise<NodeCompiler>>();

async function open(workspace: string): Promise<NodeCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = fontFiles();
  // A school may have fonts beside its layouts.
  const folders = new Set([
    ...[fonts.regular, fonts.bold, ...fonts.supplements].map((f) => dirname(f)),
    workspace,
  ]);
  return typst.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...folders] }] });
}

/** The compiler of the school's own layouts, if it has a folder of them, otherwise of ours. */
async function compilerFor(templatesDir: string | undefined) {
  const own = templatesDir !== undefined && existsSync(templatesDir);
  const workspace = own ? resolve(templatesDir) : ownLayouts();
  let opening = compilers.get(workspace);
  if (!opening) {
    opening = open(workspace);
    compilers.set(workspace, opening);
  }
  return { own, workspace, compiler: await opening };
}

/** Every layout file, the school's own before those that come with the program: name → path. */
export function layoutFiles(templatesDir?: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of [ownLayouts(), templatesDir]) {
    if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) continue;
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.typ')) files.set(name, join(folder, name));
  }
  return files;
}

/** What is compiled, and the fonts that it asked for and that are not here. */
interface Compiled {
  compiler: NodeCompiler;
  document: NodeTypstDocument;
  fonts: string[];
}

/** A layout by its name, with its data. */
export interface Paper {
  layout: string;
  data: PrintDocument;
}

/**
 * Compiles a layout with its data; one with the name of the sheet comes before the sheet's usual one. The school's folder is the
 * workspace if there is one, so that its layouts may use pictures and fonts beside them; what it lacks is laid over it. Where a
 * layout is wrong, it says what and where (`sound` refuses that).
 */
export async function compile({ layout, data }: Paper, templatesDir?: string): Promise<Compiled | Fault> {
  const { own, workspace, compiler } = await compilerFor(templatesDir);
  const files = layoutFiles(templatesDir);
  for (const [name, path] of files) {
    if (own) compiler.addSource(join(workspace, name), readFileSync(path, 'utf8'));
  }
  // A school's folder that lacks the data file or a layout has it laid over; nothing is written there.
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)));
  const name = layoutOf({ layout, data }, files);
  if (!own) return compiled(compiler, join(workspace, name), { files, layout: name });
  const main = join(workspace, '.paper.typ');
  compiler.addSource(main, `${WIDTH_GUARD}#include "${name}"\n`);
  return compiled(compiler, main, { files, layout: name });
}

/** Compiles several sheets into one document, each as if alone: in a folder of its own, laid over, with the layouts and their pictures. */
export async function compileTogether(
  papers: readonly Paper[],
  templatesDir?: string,
): Promise<Compiled | Fault> {
  const { own, workspace, compiler } = await compilerFor(templatesDir);
  const files = layoutFiles(templatesDir);
  const pictures = readdirSync(workspace, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.typ'),
  );
  for (const [i, { data }] of papers.entries()) {
    const folder = join(workspace, `.paper-${i}`);
    for (const [name, path] of files) compiler.addSource(join(folder, name), readFileSync(path, 'utf8'));
    for (const { name } of pictures)
      compiler.mapShadow(join(folder, name), readFileSync(join(workspace, name)));
    compiler.mapShadow(join(folder, 'data.json'), Buffer.from(JSON.stringify({ ...data, paper: `-${i}` })));
  }
  const main = join(workspace, '.papers.typ');
  const included = papers.map((paper, i) => `#include ".paper-${i}/${layoutOf(paper, files)}"\n`);
  compiler.addSource(main, [own ? WIDTH_GUARD : '', ...included].join(''));
  return compiled(compiler, main, { files, layout: basename(main) });
}

/** A school may have added columns: a table whose columns are wider than the paper would lose the last of them. */
const WIDTH_GUARD = `#show table: it => layout(size => {
  let fixed = it.columns.filter(c => type(c) == relative).map(c => c.length.to-absolute() + c.ratio * size.width)
  let width = fixed.sum(default: 0pt)
  if width > size.width + 0.5mm { panic("table-too-wide", calc.round(width.mm()), calc.round(size.width.mm())) }
  it
})
`;

const layoutOf = ({ layout, data }: Paper, files: ReadonlyMap<string, string>): string =>
  files.has(`${data.sheet}.typ`) ? `${data.sheet}.typ` : `${layout}.typ`;

function compiled(compiler: NodeCompiler, path: string, of: Omit<Fault, 'fault'>): Compiled | Fault {
  const result = compiler.compile({ mainFilePath: path });
  const document = result.result;
  const warnings = result.takeWarnings();
  const fonts = missingFonts(warnings ? (compiler.fetchDiagnostics(warnings) as Diagnostic[]) : []);
  if (document) return { compiler, document, fonts };
  const error = result.takeError();
  const [first] = (error ? compiler.fetchDiagnostics(error) : []) as Diagnostic[];
  return { ...of, fault: first ?? { message: '?', path, range: null } };
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { EXIT, problem, Refusal } from '../../words/problem.ts';
import { fontFiles, ownLayouts } from './assets.ts';
import type { PrintDocument } from './document.ts';

/** One compiler per folder of layouts for the whole run: its fonts are read once. */
const compilers = new Map<string, Promise<NodeCompiler>>();

async function open(workspace: string): Promise<NodeCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = fontFiles();
  const folders = new Set([fonts.regular, fonts.bold, ...fonts.supplements].map((f) => dirname(f)));
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

/**
 * Compiles a layout with its data. The school's folder is the workspace if there is one, so that its layouts may use
 * pictures beside them; what it lacks is laid over it. Throws a Refusal (65) naming line and column where a layout is wrong.
 */
export async function compile(
  layout: string,
  data: unknown,
  templatesDir?: string,
): Promise<{ compiler: NodeCompiler; document: NodeTypstDocument }> {
  const { own, workspace, compiler } = await compilerFor(templatesDir);
  const files = layoutFiles(templatesDir);
  for (const [name, path] of files) {
    if (own) compiler.addSource(join(workspace, name), readFileSync(path, 'utf8'));
  }
  // A school's folder that lacks the data file or a layout has it laid over; nothing is written there.
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)));
  return { compiler, document: compiled(compiler, join(workspace, `${layout}.typ`), files) };
}

/** Compiles several sheets into one document, each as if alone: in a folder of its own, laid over, with the layouts and their pictures. */
export async function compileTogether(
  papers: readonly { layout: string; data: PrintDocument }[],
  templatesDir?: string,
): Promise<{ compiler: NodeCompiler; document: NodeTypstDocument }> {
  const { workspace, compiler } = await compilerFor(templatesDir);
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
  const included = papers.map(({ layout }, i) => `#include ".paper-${i}/${layout}.typ"\n`);
  compiler.addSource(main, included.join(''));
  return { compiler, document: compiled(compiler, main, files) };
}

function compiled(compiler: NodeCompiler, path: string, files: Map<string, string>): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: path });
  const document = result.result;
  if (document) return document;
  const error = result.takeError();
  throw broken(error ? compiler.fetchDiagnostics(error) : [], files, basename(path));
}

interface Diagnostic {
  message: string;
  path: string;
  range: { start: { line: number; character: number } } | null;
}

function broken(diagnostics: Diagnostic[], files: Map<string, string>, layout: string): Refusal {
  const problems = (diagnostics.length > 0 ? diagnostics : [{ message: '?', path: layout, range: null }]).map(
    (d) => {
      const file = files.get(basename(d.path || layout)) ?? d.path;
      const [line, column] = d.range ? [d.range.start.line + 1, d.range.start.character + 1] : [1, 1];
      return problem(
        'broken-template',
        { file, line, column, reason: d.message },
        { at: { file, cell: `${line}:${column}` } },
      );
    },
  );
  return new Refusal(EXIT.data, problems);
}

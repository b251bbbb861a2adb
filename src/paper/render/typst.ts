import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { EXIT, problem, Refusal } from '../../words/problem.ts';
import { fontFiles, ownLayouts } from './assets.ts';

/** One compiler per folder of layouts for the whole run: its fonts are read once. */
const compilers = new Map<string, Promise<NodeCompiler>>();

async function open(workspace: string): Promise<NodeCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = fontFiles();
  const folders = new Set([fonts.regular, fonts.bold, ...fonts.supplements].map((f) => dirname(f)));
  return typst.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...folders] }] });
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
  const own = templatesDir !== undefined && existsSync(templatesDir);
  const workspace = own ? resolve(templatesDir) : ownLayouts();
  let opening = compilers.get(workspace);
  if (!opening) {
    opening = open(workspace);
    compilers.set(workspace, opening);
  }
  const compiler = await opening;
  const files = layoutFiles(templatesDir);
  for (const [name, path] of files) {
    if (own) compiler.addSource(join(workspace, name), readFileSync(path, 'utf8'));
  }
  // A school's folder that lacks the data file or a layout has it laid over; nothing is written there.
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)));
  const result = compiler.compile({ mainFilePath: join(workspace, `${layout}.typ`) });
  const document = result.result;
  if (document) return { compiler, document };
  const error = result.takeError();
  throw broken(error ? compiler.fetchDiagnostics(error) : [], files, `${layout}.typ`);
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

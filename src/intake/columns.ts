import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { headerKey } from './header-text.ts';
import type { Synonyms } from './kind.ts';

/** The words of one kind, from templates/columns/<kind>.yaml and the school's own additions. */
export interface KindWords {
  /** Names by which --as takes it; in titles, sheet and file names a hint. Normalised. */
  names: string[];
  /** Field → header words, normalised, best first. */
  fields: Synonyms;
  /** Field → how it is shown: its first word, as written. */
  labels: ReadonlyMap<string, string>;
  /** Header word → fields it may mean, with its place in their lists. */
  byWord: ReadonlyMap<string, { field: string; rank: number }[]>;
}
export type Lexicon = ReadonlyMap<string, KindWords>;

interface WordFile {
  names: string[];
  fields: [field: string, words: string[]][];
}

/** templates/columns of the program: beside src/ in the source tree, beside the bundle in the package. */
export function columnsFolder(from = import.meta.url): string {
  let folder = dirname(fileURLToPath(from));
  for (;;) {
    const here = join(folder, 'templates', 'columns');
    if (existsSync(here)) return here;
    const up = dirname(folder);
    if (up === folder) return here;
    folder = up;
  }
}

/**
 * Loads the header words of the named kinds; `own` is the school's templates/columns, whose words come first. Broken files are
 * problems with their line; the kind then has the words that could be read.
 */
export async function loadLexicon(
  kinds: readonly string[],
  own?: string,
  shipped = columnsFolder(),
): Promise<{ lexicon: Lexicon; problems: Problem[] }> {
  const lexicon = new Map<string, KindWords>();
  const problems: Problem[] = [];
  for (const kind of kinds) {
    const files: WordFile[] = [];
    for (const folder of own ? [own, shipped] : [shipped]) {
      const path = join(folder, `${kind}.yaml`);
      if (!existsSync(path)) continue;
      const read = await readWords(readFileSync(path, 'utf8'), path);
      if ('problem' in read) problems.push(read.problem);
      else files.push(read);
    }
    lexicon.set(kind, merge(files));
  }
  return { lexicon, problems };
}

/** The same words with what --map "班级=class" says put first. */
export function withMapped(words: KindWords, map: ReadonlyMap<string, string>): KindWords {
  const byWord = new Map(words.byWord);
  for (const [header, target] of map) {
    const field = words.fields.has(target) ? target : words.byWord.get(headerKey(target).key)?.[0]?.field;
    if (field) byWord.set(headerKey(header).key, [{ field, rank: -1 }]);
  }
  return { ...words, byWord };
}

function merge(files: readonly WordFile[]): KindWords {
  const names = [...new Set(files.flatMap((file) => file.names).map((name) => headerKey(name).key))];
  const fields = new Map<string, string[]>();
  const labels = new Map<string, string>();
  // The shipped file comes last and names each field: its first word is the label.
  for (const file of files) {
    for (const [field, words] of file.fields) {
      fields.set(field, [
        ...new Set([...(fields.get(field) ?? []), ...words.map((word) => headerKey(word).key)]),
      ]);
      if (words[0]) labels.set(field, words[0]);
    }
  }
  const byWord = new Map<string, { field: string; rank: number }[]>();
  for (const [field, words] of fields) {
    words.forEach((word, rank) => {
      const known = byWord.get(word);
      if (known) known.push({ field, rank });
      else byWord.set(word, [{ field, rank }]);
    });
  }
  return { names, fields, labels, byWord };
}

/**
 * The shape of these files is one line a field, so they are read without the YAML library (25 ms of a start); a file written in
 * another way, as YAML allows, is given to it.
 */
async function readWords(text: string, path: string): Promise<WordFile | { problem: Problem }> {
  return quick(text) ?? (await viaYaml(text, path));
}

function quick(text: string): WordFile | null {
  const file: WordFile = { names: [], fields: [] };
  for (const raw of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trimEnd();
    if (line === '' || line === 'fields:') continue;
    const match = /^( *)([A-Za-z][\w-]*): \[([^[\]"'{}]*)\]$/.exec(line);
    if (!match) return null;
    const words = (match[3] ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (match[1] === '' && match[2] === 'names') file.names = words;
    else if (match[1] !== '') file.fields.push([match[2] ?? '', words]);
    else return null;
  }
  return file;
}

async function viaYaml(text: string, path: string): Promise<WordFile | { problem: Problem }> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const error = document.errors[0];
  const bad = (line: number) => ({ problem: problem('columns-broken', { line }, { at: { file: path } }) });
  if (error) return bad(error.linePos?.[0].line ?? 1);
  const value = document.toJS() as { names?: unknown; fields?: Record<string, unknown> } | null;
  if (!value || typeof value !== 'object' || (value.fields !== undefined && typeof value.fields !== 'object'))
    return bad(1);
  const list = (words: unknown) =>
    (Array.isArray(words) ? words : [words]).filter((w) => w != null).map(String);
  return {
    names: list(value.names),
    fields: Object.entries(value.fields ?? {}).map(([field, words]) => [field, list(words)]),
  };
}

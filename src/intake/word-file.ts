import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';

/** Section ('' at the top) → key → words. */
export type WordFile = Map<string, Map<string, string[]>>;

/**
 * The shape of these files is one line a key, so they are read without the YAML library (25 ms of a start); a file written in
 * another way, as YAML allows, is given to it.
 */
export async function readWords(text: string, path: string): Promise<WordFile | { problem: Problem }> {
  return plainWords(text) ?? (await viaYaml(text, path));
}

/** One line a key, its words bare or in single quotes; null where it is written in another way. */
export function plainWords(text: string): WordFile | null {
  const file: WordFile = new Map();
  let section = '';
  for (const raw of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trimEnd();
    if (line === '') continue;
    const match = /^( *)([A-Za-z][\w-]*):(?: \[([^[\]"{}]*)\])?$/.exec(line);
    if (!match) return null;
    const [, indent, key = '', list] = match;
    if (list === undefined) {
      if (indent !== '') return null;
      section = key;
      continue;
    }
    const words = [...list.matchAll(/\s*'([^']*)'\s*(?=,|$)|[^,]+/g)]
      .map(([word, quoted]) => quoted ?? word.trim())
      .filter((word) => word !== '');
    if (words.some((word) => word.startsWith("'"))) return null;
    put(file, indent === '' ? '' : section, key, words);
  }
  return file;
}

function put(file: WordFile, section: string, key: string, words: string[]): void {
  const known = file.get(section);
  if (known) known.set(key, words);
  else file.set(section, new Map([[key, words]]));
}

async function viaYaml(text: string, path: string): Promise<WordFile | { problem: Problem }> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const error = document.errors[0];
  const bad = (line: number) => ({ problem: problem('columns-broken', { line }, { at: { file: path } }) });
  if (error) return bad(error.linePos?.[0].line ?? 1);
  const value = document.toJS() as Record<string, unknown> | null;
  if (!value || typeof value !== 'object') return bad(1);
  const list = (words: unknown) =>
    (Array.isArray(words) ? words : [words]).filter((word) => word != null).map(String);
  const file: WordFile = new Map();
  for (const [key, inside] of Object.entries(value)) {
    if (key === 'names' || Array.isArray(inside)) put(file, '', key, list(inside));
    else if (typeof inside !== 'object') return bad(1);
    else for (const [one, words] of Object.entries(inside ?? {})) put(file, key, one, list(words));
  }
  return file;
}

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Document } from '../../../goods/ledger/document.ts';
import { codeTyped } from '../../../goods/ledger/paper-code.ts';
import { findDocument, reverseOf } from '../../../goods/ledger/store.ts';
import { MOST_BYTES } from '../../../intake/bytes.ts';
import { findFiles } from '../../../intake/files.ts';
import { picturesIn } from '../../../intake/scan/pictures.ts';
import { EXIT, type Problem, problem, Refusal, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';

/** Photos and scans by their names. */
export const SCANS = /\.(png|jpe?g|pdf)$/i;

/** A sheet that was found on a scan, and whether its document still waits. */
export interface OnScan {
  file: string;
  code: string;
  document?: Document;
  state: 'draft' | 'confirmed' | 'void' | 'taken-back' | 'refused';
  problem?: Problem;
}

/** Every sheet on photos and scans, each once; and what could not be read of them. @throws Refusal 66 for files that are not there */
export async function sheetsOnScans(
  ctx: Context,
  named: readonly string[],
): Promise<{ sheets: OnScan[]; problems: Problem[] }> {
  const found = findFiles(named, ctx.cwd, SCANS);
  if (found.missing.length > 0) refuse(EXIT.noInput, 'scan-no-file', { files: found.missing });
  const { textsIn } = await import('../../../intake/scan/decode.ts');
  const sheets = new Map<string, OnScan>();
  const problems: Problem[] = [];
  for (const [i, file] of found.files.entries()) {
    if (found.files.length > 3)
      ctx.say(ctx.words.scan.reading({ done: i + 1, all: found.files.length, file }));
    const path = resolve(ctx.cwd, file);
    if (!statSync(path).isFile() || statSync(path).size > MOST_BYTES) continue;
    const pictures = picturesIn(readFileSync(path));
    let codes = 0;
    for (const picture of pictures) {
      for (const text of await textsIn(picture)) {
        const code = codeTyped(text);
        if (code === undefined) continue;
        codes++;
        if (!sheets.has(code)) sheets.set(code, { file, code, ...stateOf(ctx, code) });
      }
    }
    if (pictures.length === 0) problems.push(problem('scan-no-picture', {}, { at: { file } }));
    else if (codes === 0) problems.push(problem('scan-no-code', {}, { at: { file } }));
    else if (codes < pictures.length)
      problems.push(problem('scan-pages-without', { pages: pictures.length, codes }, { at: { file } }));
  }
  return { sheets: [...sheets.values()], problems };
}

function stateOf(ctx: Context, code: string): Omit<OnScan, 'file' | 'code'> {
  try {
    const document =
      findDocument(ctx.read(), code) ?? refuse(EXIT.noInput, 'document-unknown', { document: code });
    const back = document.state === 'confirmed' && reverseOf(ctx.read(), document.id) !== undefined;
    return { document, state: back ? 'taken-back' : document.state };
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', problem: error.problems[0]! };
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { MOST_BYTES, sniff } from './bytes.ts';
import { settleDays } from './day-order.ts';
import { fillDittos } from './dittos.ts';
import type { SheetCells } from './kind.ts';
import { addAll } from './kind.ts';
import { type Printed, printedCode } from './printed.ts';
import { readText } from './text.ts';
import { readWorkbook } from './workbook.ts';

/** A file as cells, before anybody asks what it is. */
export interface LoadedFile {
  /** As named: relative to the working folder, '-' for stdin. */
  file: string;
  /** sha256 of its bytes. */
  key: string;
  /** Another file of the import that is the same, byte for byte. */
  copyOf?: string;
  /** 'UTF-8', 'GB18030' … of text; null of a workbook. */
  encoding: string | null;
  sheets: SheetCells[];
  hidden: string[];
  /** It is a sheet that kaixue printed. */
  printed?: Printed | undefined;
  problems: Problem[];
}

/** Reads a file into cells. Whatever is wrong with it is in `problems`, each with the file as its place. */
export async function loadFile(
  file: string,
  cwd: string,
  stdin: () => Promise<Uint8Array>,
): Promise<LoadedFile> {
  const loaded: LoadedFile = { file, key: '', encoding: null, sheets: [], hidden: [], problems: [] };
  let bytes: Buffer;
  try {
    if (file === '-') {
      bytes = Buffer.from(await stdin());
    } else {
      const path = resolve(cwd, file);
      const stat = statSync(path);
      // A pipe, a device or a socket would be waited for, or change by being read.
      if (!stat.isFile()) throw Object.assign(new Error('no file'), { code: 'ENOTFILE' });
      const { size } = stat;
      if (size > MOST_BYTES) {
        loaded.problems.push(
          problem('file-too-big', { mb: Math.ceil(size / 1024 / 1024) }, { at: { file } }),
        );
        return loaded;
      }
      bytes = readFileSync(path);
    }
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    loaded.problems.push(problem('file-unreadable', { why }, { at: { file } }));
    return loaded;
  }
  loaded.key = createHash('sha256').update(bytes).digest('hex');
  const sniffed = sniff(bytes, file);
  if (sniffed.format === 'bad') {
    loaded.problems.push(sniffed.problem);
    return loaded;
  }
  if ('encoding' in sniffed) loaded.encoding = sniffed.encoding;
  if (sniffed.format === 'zip') loaded.printed = printedCode(bytes);
  const read =
    sniffed.format === 'text' ? await readText(sniffed.text, file) : await readWorkbook(sniffed, file);
  const several = read.sheets.filter((sheet) => sheet.rows.some((row) => row.length > 0)).length > 1;
  loaded.sheets = several ? read.sheets.map((sheet) => ({ ...sheet, oneOf: true })) : read.sheets;
  for (const sheet of loaded.sheets) {
    fillDittos(sheet);
    settleDays(sheet);
  }
  addAll(loaded.problems, read.problems);
  if ('hidden' in read) loaded.hidden = read.hidden as string[];
  if (loaded.problems.length === 0 && loaded.sheets.every((sheet) => sheet.rows.length === 0)) {
    const code = sniffed.format === 'word' ? 'file-no-table' : 'file-empty';
    loaded.problems.push(problem(code, {}, { at: { file } }));
  }
  return loaded;
}

import type { Sheet } from '../sheet.ts';
import type { Rendered } from './render.ts';

/** The sheet as it is, for scripts: money in fen, classes as printed. */
export function json(sheet: Sheet): Rendered {
  return { bytes: Buffer.from(`${JSON.stringify({ version: 1, ...sheet }, null, 2)}\n`), pages: null };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOf } from './bytes.ts';
import type { Table } from './table.ts';

/** Writes tables as files, a folder each, to be opened and looked at. */
export function writeTables(tables: readonly Table[], folder: string): void {
  for (const { id, file, sheets, encoding } of tables) {
    const path = join(folder, id, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytesOf(sheets, encoding));
  }
}

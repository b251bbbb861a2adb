import { buffer } from 'node:stream/consumers';
import { serialize } from 'node:v8';
import { workbookCells } from './workbook-cells.ts';

// The program that `cellsApart` runs (dist/xls.js): an .xls in, its cells out. What ends it ends nothing else.
void buffer(process.stdin).then(async (bytes) => {
  process.stdout.write(serialize(await workbookCells(bytes)));
});

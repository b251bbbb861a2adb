import { buffer } from 'node:stream/consumers';
import { serialize } from 'node:v8';
import { workbookCells } from './workbook-cells.ts';

// The program that `cellsApart` runs (dist/apart.js bytes|text): a workbook in, its cells out. What ends it ends nothing else.
void buffer(process.stdin).then(async (bytes) => {
  const source = process.argv[2] === 'text' ? bytes.toString('utf8') : bytes;
  process.stdout.write(serialize(await workbookCells(source)));
});

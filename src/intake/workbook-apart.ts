import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { deserialize } from 'node:v8';
import { installed } from '../store/installed.ts';
import type { BookCells, NoCells } from './workbook-cells.ts';

/** What reading may take, beside so much for each megabyte: an .xls of 60,000 rows, 14 MB, takes 400 MB and five seconds. */
const MOST_MB = { start: 192, each: 32 };
const MOST_MS = { start: 10_000, each: 2000 };

/**
 * The cells of an old .xls, an HTML or XML table, read in a process of its own: neither has a checksum. One damaged length in an .xls makes
 * V8 ask for more than there can be and end the process on the spot, which no `catch` and no worker thread survives; cells of HTML that
 * span each other take longer than anybody waits.
 */
export async function cellsApart(source: Buffer | string): Promise<BookCells | NoCells> {
  const megabytes = source.length / 2 ** 20;
  const most = ({ start, each }: typeof MOST_MB) => Math.ceil(start + each * megabytes);
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${most(MOST_MB)}`,
      installed('dist', 'apart.js'),
      typeof source === 'string' ? 'text' : 'bytes',
    ],
    { stdio: ['pipe', 'pipe', 'ignore'], timeout: most(MOST_MS), killSignal: 'SIGKILL' },
  );
  // One that ends before it has read all closes the pipe: that it ended is told below.
  child.stdin.on('error', () => {});
  child.stdin.end(source);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [answer, code] = await Promise.all([buffer(child.stdout), ended]);
  return code === 0 ? (deserialize(answer) as BookCells | NoCells) : 'damaged';
}

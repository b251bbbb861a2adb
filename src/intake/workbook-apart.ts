import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { deserialize } from 'node:v8';
import { installed } from '../store/installed.ts';
import type { BookCells, NoCells } from './workbook-cells.ts';

/** What reading an .xls may take: megabytes beside 32 of its size, milliseconds. 60,000 rows, 14 MB, take 400 MB and five seconds. */
const [MOST_MB, MOST_MS] = [192, 60_000];

/**
 * The cells of an old .xls, read in a process of its own: it has no checksum, and one damaged length in it makes V8 ask for more than
 * there can be and end the process on the spot, which no `catch` and no worker thread survives.
 */
export async function cellsApart(bytes: Buffer): Promise<BookCells | NoCells> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MOST_MB + Math.ceil((32 * bytes.length) / 2 ** 20)}`,
      installed('dist', 'xls.js'),
    ],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: MOST_MS,
      killSignal: 'SIGKILL',
    },
  );
  // One that ends before it has read all closes the pipe: that it ended is told below.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [answer, code] = await Promise.all([buffer(child.stdout), ended]);
  return code === 0 ? (deserialize(answer) as BookCells | NoCells) : 'damaged';
}

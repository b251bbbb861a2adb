import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { installed } from '../../store/installed.ts';
import type { Fault } from './own/faults.ts';
import { type Job, type Typeset, typeset } from './typeset.ts';

type Result = Typeset | Fault;

/** More bring little: this thread makes data and workbooks meanwhile, for about as long as Typst takes in all. Each has its own memory. */
const MOST = 2;

/**
 * Threads that lay out PDFs beside this one, for many sheets. What comes is what `typeset` gives here, to the byte; where a thread
 * fails, or there is no core for one, it is done here. After `close` no answer comes any more.
 */
export function typesetters(count = Math.min(MOST, availableParallelism() - 1)) {
  const threads = Array.from({ length: count }, () => new Thread());
  return {
    /** Gives the job to the thread that has least to do. */
    typeset: async (job: Job): Promise<Result> => {
      const [thread] = threads.filter((one) => !one.ended).sort((a, b) => a.load - b.load);
      return (await thread?.typeset(job)) ?? typeset(job);
    },
    close: (): void => {
      for (const thread of threads) thread.end();
    },
  };
}

class Thread {
  ended = false;
  /** The rows of what it has still to do. */
  load = 0;
  private readonly worker = new Worker(installed('dist', 'typeset.js'));
  private readonly waiting = new Map<number, (result: Result | null) => void>();
  private last = 0;

  constructor() {
    this.worker.on('message', ({ id, result }: { id: number; result: Result | null }) => {
      this.waiting.get(id)?.(result);
      this.waiting.delete(id);
    });
    // It ends next.
    this.worker.on('error', () => {});
    this.worker.on('exit', () => {
      this.ended = true;
      for (const resolve of this.waiting.values()) resolve(null);
    });
  }

  /** Null if it could not be done. */
  async typeset(job: Job): Promise<Result | null> {
    const rows = job.papers.reduce((sum, { data }) => sum + rowsIn(data), 0);
    this.load += rows;
    const id = ++this.last;
    const result = await new Promise<Result | null>((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ id, job });
    });
    this.load -= rows;
    return result;
  }

  end(): void {
    this.waiting.clear();
    void this.worker.terminate();
  }
}

const rowsIn = ({ parts }: Job['papers'][number]['data']): number =>
  parts.reduce((sum, { tables }) => sum + tables.reduce((rows, table) => rows + table.rows.length, 1), 0);

import { parentPort } from 'node:worker_threads';
import { type Job, typeset } from './typeset.ts';

// What a thread of `Typesetters` runs (dist/typeset.js): jobs in, in turn, and what came of each out. One that cannot be done is
// answered with nothing: who gave it does it again, and sees why.
parentPort!.on('message', async ({ id, job }: { id: number; job: Job }) => {
  parentPort!.postMessage({ id, result: await typeset(job).catch(() => null) });
});

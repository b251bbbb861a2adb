// `npm run soak [-- --quick] [--only NAME] [--seed N] [--times N]`: one table; exit 1 where anything failed.
import { parseArgs } from 'node:util';
import { cuts } from './cuts.mjs';
import { faults, hasStrace } from './faults.mjs';
import { bombs, flips, mutated } from './files.mjs';
import { kills, memory } from './kills.mjs';
import { looks } from './looks.mjs';
import { network } from './network.mjs';
import { random } from './random.mjs';
import { pairs, undo } from './suites.mjs';
import { writers } from './writers.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    times: { type: 'string' },
    command: { type: 'string' },
  },
});
const seed = Number(values.seed);

/** Name → [what does it, how often, how often in CI]. */
const SUITES = {
  kills: [kills, 500, 3],
  memory: [memory, 200, 1],
  faults: [faults, 500, 8, hasStrace],
  cuts: [cuts, 2000, 8, hasStrace],
  mutated: [mutated, 20_000, 80],
  bombs: [bombs, 50, 2],
  flips: [flips, 2000, 3],
  writers: [writers, 400, 16],
  looks: [looks, 1300, 60],
  network: [network, 12, 3, hasStrace],
  // Suites of `npm test` itself, so not in its short soak.
  pairs: [pairs, 1, 0],
  undo: [undo, 20, 0],
};

let wrong = 0;
console.log(`kaixue soak, seed ${seed}`);
for (const [name, [suite, long, quick, can = () => true]] of Object.entries(SUITES)) {
  if (values.only !== undefined && values.only !== name) continue;
  if (!can()) {
    console.log(`${name.padEnd(12)} not here`);
    continue;
  }
  const times = Number(values.times ?? (values.quick ? quick : long));
  if (times === 0) continue;
  const from = Date.now();
  const { tried, failed } = await suite(times, random(seed), { seed, command: values.command });
  wrong += failed.length;
  const seconds = ((Date.now() - from) / 1000).toFixed(0);
  console.log(
    `${name.padEnd(12)} ${String(tried).padStart(6)} tried ${String(failed.length).padStart(5)} failed ${seconds.padStart(5)} s`,
  );
  for (const one of failed.slice(0, 40)) console.log(`  ${one}`);
}
process.exitCode = wrong > 0 ? 1 : 0;

import { spawn } from 'node:child_process';
import { COMMANDS, plansOf, writtenSchool } from './commands.mjs';
import { drop, ENV, folder, kaixue, program, stateOf } from './school.mjs';

/** Killed at a random instant: the state before or after, a file that opens, and the same command goes through afterwards. */
export const kills = (times, { pick, next }) =>
  endedEarly(times, pick, async ({ line, ms }, at) => {
    const child = spawn(process.execPath, [program, ...line.split(' ')], {
      cwd: at,
      env: ENV,
      stdio: 'ignore',
    });
    const gone = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, next() * ms * 1.1));
    child.kill('SIGKILL');
    await gone;
  });

/** Node ends where its memory does: the same, and never as if all had been done. */
export const memory = (times, { pick, below }) =>
  endedEarly(times, pick, ({ line, after, db }, at) => {
    const { exit, hung } = kaixue(at, line.split(' '), { node: [`--max-old-space-size=${3 + below(20)}`] });
    if (hung) return 'hangs';
    return exit === 0 && stateOf(at, db) !== after ? 'exit 0, and not done' : undefined;
  });

/** @param end ends a command early in a folder; what is wrong already, if anything */
async function endedEarly(times, pick, end) {
  const base = writtenSchool();
  const plans = plansOf(base, COMMANDS);
  const failed = [];
  for (let i = 0; i < times; i++) {
    const plan = pick(plans);
    const at = folder(base);
    const wrong = (await end(plan, at)) ?? wrongAfter(plan, at);
    if (wrong) failed.push(`${plan.line}: ${wrong}`);
    drop(at);
  }
  drop(base);
  return { tried: times, failed };
}

function wrongAfter({ line, db, before, after }, at) {
  const state = stateOf(at, db);
  if (state !== before && state !== after) return `neither before nor after: ${state.slice(0, 60)}`;
  if (kaixue(at, ['doctor', '--json']).exit !== 0) return 'doctor finds something';
  if (state === before && before !== after && kaixue(at, line.split(' ')).exit !== 0)
    return 'does not go through afterwards';
  return undefined;
}

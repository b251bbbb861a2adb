import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { drop, ENV, folder, kaixue, program, smallSchool, stateOf } from './school.mjs';

const COMMANDS = [
  'import 开学资料/学生名册.csv --yes',
  'class edit 三1 --expected 41',
  'receive 开学资料/到货清单.csv',
  'issue --all',
  'prepare',
  'backup',
  'restore 旧.db --yes',
  'undo 1 --with-later --yes',
];

/** Killed at a random instant: the state before or after, a file that opens, and the same command goes through afterwards. */
export async function kills(times, { pick, next }) {
  const base = smallSchool();
  kaixue(base, ['backup', '旧.db']);
  kaixue(base, ['room', 'add', '二号储藏室']);
  const before = stateOf(base);
  const plans = new Map();
  for (const line of COMMANDS) {
    const at = folder(base);
    const from = Date.now();
    const { exit } = kaixue(at, line.split(' '));
    plans.set(line, { exit, after: stateOf(at), ms: Date.now() - from });
    drop(at);
  }
  const failed = [];
  for (let i = 0; i < times; i++) {
    const line = pick(COMMANDS);
    const { exit, after, ms } = plans.get(line);
    const at = folder(base);
    const child = spawn(process.execPath, [program, ...line.split(' ')], {
      cwd: at,
      env: ENV,
      stdio: 'ignore',
    });
    const gone = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, next() * ms * 1.1));
    child.kill('SIGKILL');
    await gone;
    const state = stateOf(at);
    if (state !== before && state !== after)
      failed.push(`${line}: neither before nor after: ${state.slice(0, 60)}`);
    else if (kaixue(at, ['doctor', '--json']).exit !== 0) failed.push(`${line}: doctor finds something`);
    else if (state === before && kaixue(at, line.split(' ')).exit !== exit)
      failed.push(`${line}: does not go through afterwards (${join(at)})`);
    drop(at);
  }
  return { tried: times, failed };
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, inPeace, writtenSchool } from './commands.mjs';
import { drop, filesOf, folder, kaixue, stateOf } from './school.mjs';

/** What can fail, with what. strace makes the n-th of a kind fail, in the program itself and in SQLite alike. */
const FAULTS = {
  openat: ['EACCES', 'EMFILE', 'EIO', 'ENOSPC'],
  pwrite64: ['ENOSPC', 'EIO'],
  write: ['ENOSPC', 'EIO'],
  fsync: ['EIO'],
  fdatasync: ['EIO'],
  rename: ['EACCES', 'EIO', 'ENOSPC'],
  unlink: ['EACCES', 'EIO'],
  rmdir: ['EACCES', 'EIO'],
  mkdir: ['EACCES', 'ENOSPC'],
  ftruncate: ['EIO'],
  pread64: ['EIO'],
  read: ['EIO'],
  chmod: ['EPERM'],
};

export const hasStrace = () => spawnSync('strace', ['-V']).status === 0;

/** The n-th write, flush, rename, deletion or opening of a command fails. */
export function faults(times, { pick }, { command: only = '' }) {
  const base = writtenSchool();
  const plans = COMMANDS.filter((line) => line.startsWith(only))
    .map((line) => planOf(base, line))
    .filter((plan) => plan.calls.length > 0);
  const failed = [];
  let tried = 0;
  for (let i = 0; tried < times && i < 2 * times; i++) {
    const plan = plans[i % plans.length];
    const call = pick(plan.calls);
    const errno = pick(FAULTS[call.name]);
    const found = tryFault(base, plan, call, errno);
    if (found === undefined) continue;
    tried++;
    if (found !== '') failed.push(`${plan.line}: ${call.name} ${call.nth} ${errno} (${call.of}): ${found}`);
  }
  return { tried, failed };
}

/** Runs the command in peace, and notes each call of its main thread that is about the school's folder. */
function planOf(base, line) {
  const log = join(folder(), 'calls.log');
  const plan = inPeace(base, line, {
    under: ['strace', '-f', '-y', '-qq', '-s', '0', '-o', log, '-e', `trace=${Object.keys(FAULTS)}`],
  });
  const { at } = plan;
  const lines = readFileSync(log, 'utf8').split('\n');
  drop(log);
  const main = /^\d+/.exec(lines[0])?.[0];
  const seen = {};
  const calls = [];
  for (const text of lines) {
    const [, pid, name] = /^(\d+)\s+(\w+)\(/.exec(text) ?? [];
    if (pid !== main) continue;
    seen[name] = (seen[name] ?? 0) + 1;
    const named = said(text, at);
    if (named) calls.push({ name, nth: seen[name], of: named });
  }
  const files = new Set([...filesOf(base), ...filesOf(at)]);
  drop(at);
  return { ...plan, calls, files };
}

/** The path that a call is about, where it lies in the folder. */
function said(text, at) {
  const bytes = text.replace(/(?:\\\d{3})+/g, (octal) =>
    Buffer.from(
      octal
        .slice(1)
        .split('\\')
        .map((n) => Number.parseInt(n, 8)),
    ).toString(),
  );
  const from = bytes.indexOf(`${at}/`);
  return from < 0 ? undefined : bytes.slice(from + at.length + 1).split(/[">]/)[0];
}

/** @returns what is wrong, '' where nothing is; undefined where the fault met something else */
function tryFault(base, plan, { name, nth }, errno) {
  const at = folder(base);
  const log = join(at, 'calls.log');
  const done = kaixue(at, plan.line.split(' '), {
    under: [
      ...['strace', '-f', '-y', '-qq', '-o', log, '-e', `trace=${name}`],
      ...['-e', `inject=${name}:error=${errno}:when=${nth}`],
    ],
  });
  const injected = readFileSync(log, 'utf8')
    .split('\n')
    .filter((one) => one.includes('(INJECTED)'));
  drop(log);
  if (injected.length === 0 || !injected.some((one) => said(one, at))) return undefined;
  const state = stateOf(at, plan.db);
  const left = filesOf(at).filter((file) => !plan.files.has(file));
  drop(at);
  const talk = done.err.trim().split('\n').slice(0, 2).join(' ');
  if (done.hung) return 'hangs';
  // It tells what it cannot read as a finding.
  if (plan.line === 'doctor' && done.exit === 1 && done.out.includes('✗')) return '';
  if (done.signal || ![plan.exit, 65, 66, 73, 75, 78].includes(done.exit))
    return `exit ${done.signal ?? done.exit}: ${talk}`;
  if (done.exit !== plan.exit && talk === '') return `exit ${done.exit}, and nothing said`;
  if (state !== plan.before && state !== plan.after) return `neither before nor after: ${state.slice(0, 60)}`;
  if (done.exit === plan.exit && state !== plan.after) return `exit ${done.exit}, and not done`;
  if (done.exit !== plan.exit && state !== plan.before && !/已保存|已经保存|已经完成/.test(done.err))
    return `exit ${done.exit} and done, not said: ${talk}`;
  // What cannot be removed is left, and what cannot take its name (WPS has it open) has a name beside it.
  const mayStay = ['unlink', 'rmdir'].includes(name) || (name === 'rename' && errno === 'EACCES');
  if (left.length > 0 && !mayStay && !done.err.includes('先留在原处'))
    return `left: ${left.slice(0, 3).join(', ')}`;
  return '';
}

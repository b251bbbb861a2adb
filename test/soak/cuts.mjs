import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS, inPeace, writtenSchool } from './commands.mjs';
import { callsOf, Disk } from './disk.mjs';
import { drop, folder, stateOf } from './school.mjs';

const CALLS = 'openat,lseek,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink';
const isDatabase = (name) => /\.db(-wal|-journal)?$/.test(name);
const isBackup = (name) => name.startsWith('kaixue-backups/') && name.endsWith('.db');

/** At least so many cuts of each command that is tried. */
const EACH = 5;

/**
 * The power goes in the middle of a command, and what was not flushed is lost, or half of it: the state before or after. Some run
 * beside another program that has the file open: then nobody tidies up at the end.
 */
export function cuts(times, random, { command: only = '' }) {
  const base = writtenSchool();
  const all = COMMANDS.filter((line) => line.startsWith(only)).flatMap((line) => [
    [line, false],
    [line, true],
  ]);
  const picked = random.some(all, Math.ceil(times / EACH));
  const failed = [];
  let tried = 0;
  for (const [line, beside] of picked) {
    const plan = planOf(base, line, beside);
    if (!plan) continue;
    for (let n = Math.ceil(times / picked.length); n > 0; n--) {
      // The end, too: what was said to be done stays done.
      const until = random.below(4) === 0 ? plan.calls.length : random.below(plan.calls.length);
      const luck = random.pick([0, 0.3, 0.7, 1]);
      const wrong = tryCut(plan, until, luck, random);
      const where = `${line}${beside ? ' (beside another)' : ''}, call ${until} of ${plan.calls.length}, luck ${luck}`;
      tried++;
      if (wrong !== '') failed.push(`${where}: ${wrong}`);
    }
  }
  drop(base);
  return { tried, failed };
}

/** Runs the command in peace and keeps each call that changes a file of the school's folder. None: nothing to be cut. */
function planOf(base, line, beside) {
  const log = join(folder(), 'calls.log');
  const plan = inPeace(base, line, {
    beside,
    under: ['strace', '-f', '-y', '-qq', '-xx', '-s', '10000000', '-o', log, '-e', `trace=${CALLS}`],
  });
  const calls = callsOf(readFileSync(log, 'latin1'), plan.at);
  const made = databasesOf(plan.at).filter((name) => name.endsWith('.db'));
  const end = made.map((name) => [name, stateOf(plan.at, name)]);
  drop(dirname(log));
  drop(plan.at);
  if (!calls.some(({ name, path }) => isDatabase(path) && /write|fsync/.test(name))) return undefined;
  const files = new Map(databasesOf(base).map((name) => [name, readFileSync(join(base, name))]));
  return { ...plan, calls, files, end };
}

const databasesOf = (at) => readdirSync(at, { recursive: true }).map(String).filter(isDatabase);

/** @returns what is wrong after the power went behind so many calls, or '' */
function tryCut({ line, db, calls, files, before, after, end }, until, luck, random) {
  const disk = new Disk(files);
  for (const call of calls.slice(0, until)) disk.call(call);
  const at = folder();
  const left = [...disk.cut(random, luck)].filter(([name]) => isDatabase(name));
  for (const [name, bytes] of left) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), bytes);
  }
  const state = stateOf(at, db);
  const backups = left.filter(([name]) => isBackup(name)).map(([name]) => [name, stateOf(at, name)]);
  const gone = until < calls.length ? undefined : end.find(([name, held]) => stateOf(at, name) !== held);
  drop(at);
  if (state !== before && state !== after) return `neither before nor after: ${state.slice(0, 60)}`;
  if (gone) return `was done, and is gone: ${gone[0]}`;
  const half = backups.find(([, holds]) => holds === '' || holds.startsWith('damaged'));
  if (half) return `no whole backup: ${half[0]}`;
  if (line.startsWith('restore') && state === after && !backups.some(([, holds]) => holds === before))
    return 'what was there before is lost';
  return '';
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drop, kaixue, smallSchool } from './school.mjs';

const COMMANDS = [
  'import 开学资料 --yes',
  'prepare',
  'print 缺书缺物表 -o 缺.pdf',
  'ready --week',
  'publish',
  'backup',
  'plan --json',
  'doctor',
  'issue --all',
  'stock list --xlsx 库存.xlsx',
  '--version',
  'help',
];

/** No command opens an internet socket, or looks up a name. */
export function network(times) {
  const base = smallSchool();
  const failed = [];
  const tried = COMMANDS.slice(0, times);
  for (const line of tried) {
    const log = join(base, 'calls.log');
    kaixue(base, line.split(' '), {
      under: ['strace', '-f', '-qq', '-o', log, '-e', 'trace=socket,connect'],
    });
    const sockets = readFileSync(log, 'utf8')
      .split('\n')
      .filter((call) => /AF_INET|\.sock|resolv|nscd/.test(call));
    if (sockets.length > 0) failed.push(`${line}: ${sockets[0]}`);
  }
  drop(base);
  return { tried: tried.length, failed };
}

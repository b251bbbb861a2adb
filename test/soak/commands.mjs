import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drop, folder, kaixue, smallSchool, stateOf } from './school.mjs';

/** What is killed, denied and cut off in the middle: commands that write, in every way there is. Each goes through in peace. */
export const COMMANDS = [
  'init 新学校 --opens 2027-03-01 --db 新.db',
  'import 转来的.csv --yes',
  'class edit 三1 --enrolment 41',
  'room remove 储藏室 --yes',
  'receive 粉笔=10',
  'issue --all',
  'order add new 粉笔=30',
  'stock list --csv 库存.csv',
  'print 缺书缺物表 -o 缺.pdf',
  'prepare',
  'backup',
  'backup 抄本.db',
  'restore 旧.db --yes',
  'undo 2 --with-later --yes',
  'publish --yes',
  'doctor',
];
/** Write a file of their own, and nothing into the school's. */
const BESIDE = /^(stock list|print|prepare|backup|doctor)/;

/** The small school with an older backup, a dossier, and what a killed command leaves. */
export function writtenSchool() {
  const at = smallSchool();
  kaixue(at, ['backup', '旧.db']);
  kaixue(at, ['prepare']);
  cpSync(join(at, 'out/2026-2027-2'), join(at, 'out/.2026-2027-2.new-99999999'), { recursive: true });
  kaixue(at, ['room', 'add', '二号储藏室']);
  kaixue(at, ['school', 'edit', '--code', '3101010001']);
  writeFileSync(join(at, '转来的.csv'), '学号,姓名,班级\nX901,米小禾,三(1)班\nX902,乐天,三(2)班\n');
  return at;
}

/**
 * Runs a command in peace in a copy of a school.
 * `beside`: another program has the file open.
 * @returns the folder it ran in, the school file it is about, and what stood there before and after
 * @throws Error where the command is refused or changes nothing: then it would show nothing
 */
export function inPeace(base, line, { beside = false, ...options } = {}) {
  const at = folder(base);
  const db = line.includes('新.db') ? '新.db' : 'kaixue.db';
  const other = beside ? new Sqlite(join(at, 'kaixue.db')) : undefined;
  other?.prepare('SELECT * FROM school').get();
  const from = Date.now();
  const { exit, err } = kaixue(at, line.split(' '), options);
  const ms = Date.now() - from;
  other?.close();
  if (exit !== 0) throw new Error(`kaixue ${line} gave ${exit}\n${err}`);
  const [before, after] = [stateOf(base, db), stateOf(at, db)];
  if (before === after && !BESIDE.test(line)) throw new Error(`kaixue ${line} changes nothing`);
  return { line, at, db, ms, exit, before, after };
}

/** The same, where nobody looks into the folder. */
export function plansOf(base, lines) {
  return lines.map((line) => {
    const plan = inPeace(base, line);
    drop(plan.at);
    return plan;
  });
}

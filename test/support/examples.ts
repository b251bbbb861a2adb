import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { kaixueIn } from './command.ts';
import { testFolder } from './folder.ts';
import { copySchool } from './made-schools.ts';

/** What the examples name and the school at half time has not: made first, on the day of the examples. */
const MADE = [
  'term add 2026-2027-1 --opens 2026-09-01',
  'term add 2027-2028-1 --opens 2027-09-01 --yes',
  'task add 旧任务 --term 2026-2027-1',
  'class add 七1',
  'area add 走廊 --owner 韩娟',
  'expiry add 灭火器 --place 一楼走廊 --until 2027-05-01 --cycle 12',
  'bell add 第3节 --time 10:20-11:00',
  'asset add 投影仪 --place 203 --life 6',
  'choice set 三2 夏季校服 130码=12',
  'budget set 办公用品 2000',
  'calendar add 2027-03-08 放假 妇女节',
  'inspect add 三1 --by 韩娟 --yes',
  'problem add 栏杆 --hazard',
  'event add 趣味运动会 --date 2027-05-28 --sort 趣味运动会',
  'event need 趣味运动会 标志桶=4 --lent',
  'training add 教材培训 --date 2027-02-26 --all',
  'duty add 2027-02-26 韩娟',
  'issue --grade 4 --draft',
  'issue 红墨水=2 --to 语文组',
  'count open',
  'school edit --code 3101012345',
  'district init 示范区',
  'district add 学校名单.csv',
  'publish --out 上报/南楼.kaixue',
  'district gather 上报',
];

/** Those whose state the school of the others cannot have: what has to be run before. */
const FIRST: Record<string, string[]> = {
  'count open': ['count cancel'],
  'count close': ['count enter A4复印纸=41 --reason 受潮'],
  'event return': ['event issue 趣味运动会'],
  'problem close': ['problem done 1 已修'],
  'problem reopen': ['problem done 1 已修'],
  'student purge': ['student out 方敏涛 --books 带走'],
  'staff purge': ['staff remove 韩娟 --yes'],
  'training done': ['training attend 教材培训 --absent 韩娟'],
  'district gather': ['publish'],
  publish: ['district add 3101012345 南楼小学 --out .', 'school edit --name 南楼小学'],
  'document void': ['issue 红墨水=1 --to 语文组'],
  'timetable hand-over': ['timetable set 三2 周一 3 音乐 --teacher 韩娟'],
  'duty swap': ['duty add 2027-02-27 段文'],
};

/** What needs a file or a number that no school has beforehand, or starts another program. */
export const NOT_RUN = ['demo', 'init', 'restore', 'district init'];

/** The day of the examples, and who types them where. */
export const AROUND = { env: { KAIXUE_TODAY: '2027-02-26', HOME: testFolder(), SHELL: '/bin/bash' } };

/** A folder in which every example over the help can be run. */
export async function exampleSchool(): Promise<string> {
  const folder = testFolder();
  await copySchool('half', folder);
  cpSync('templates/sample-school', join(folder, '开学资料'), { recursive: true });
  cpSync('templates/sample-school-later/簿册物资送货单.csv', join(folder, '送货单.csv'));
  writeFileSync(join(folder, '校历.csv'), '日期,类型,名目\n2027-04-05,放假,清明节\n');
  writeFileSync(join(folder, '学校名单.csv'), '标识码,校名\n3101012345,南楼小学\n');
  for (const name of ['U盘', '上报']) mkdirSync(join(folder, name));
  cpSync('test/files/scan/signed.jpg', join(folder, '扫描件.jpg'));
  for (const line of MADE) expect(await kaixueIn(folder, line, AROUND)).toMatchObject({ exit: 0 });
  return folder;
}

/** Does something in a copy of it, where what the command needs was run before. */
export async function atExample<T>(
  folder: string,
  name: string,
  use: (at: string) => Promise<T>,
): Promise<T> {
  const at = testFolder();
  try {
    cpSync(folder, at, { recursive: true });
    for (const before of FIRST[name] ?? []) await kaixueIn(at, before, AROUND);
    return await use(at);
  } finally {
    rmSync(at, { recursive: true });
  }
}

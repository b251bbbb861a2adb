import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { enrolment } from '../schools/figures.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { gigabyte, zip } from '../support/zip.mjs';

const program = join(import.meta.dirname, '..', '..', 'bin', 'kaixue.js');
const env = { ...process.env, KAIXUE_TODAY: '2027-02-26', KAIXUE_LANG: 'zh', NO_COLOR: '1' };
const roster = () =>
  workbook({
    名册: [
      ['班级', '学号', '姓名'],
      ...Array.from({ length: 1500 }, (_, i) => [
        `${1 + (i % 6)}-${1 + (i % 5)}`,
        `2027${String(i).padStart(5, '0')}`,
        `学生${i}`,
      ]),
    ],
  });

function start(school: TestSchool, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd: school.dir,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const ended = (child: ChildProcess) =>
  new Promise<{ code: number | null; signal: string | null; err: string }>((resolve) => {
    let err = '';
    child.stderr?.on('data', (part) => (err += part));
    child.on('close', (code, signal) => resolve({ code, signal, err }));
  });

/** Instants of an import, as seen from outside: when to signal it. `before` is what was there before it began. */
const INSTANTS = {
  'as it starts': () => true,
  'as its backup appears': (school: TestSchool, before: number) => backups(school) > before,
  'as it writes': ({ dir }: TestSchool) =>
    (statSync(join(dir, 'kaixue.db-wal'), { throwIfNoEntry: false })?.size ?? 0) > 0,
} as const;
const backups = ({ dir }: TestSchool) => {
  const folder = join(dir, 'kaixue-backups');
  return existsSync(folder) ? readdirSync(folder).length : 0;
};

/** Starts an import and signals it at an instant, or as it ends where the instant was missed. */
async function signalled(school: TestSchool, instant: keyof typeof INSTANTS, signal: 'SIGINT' | 'SIGKILL') {
  const before = backups(school);
  const child = start(school, 'import', '名册.xlsx', '--quiet');
  const end = ended(child);
  const met = () => child.exitCode !== null || INSTANTS[instant](school, before);
  await vi.waitUntil(met, { interval: 1, timeout: 60_000 });
  child.kill(signal);
  return end;
}
const entries = async (school: TestSchool) =>
  (await school.json<{ entries: unknown[] }>('log')).entries.length;

const instants = Object.keys(INSTANTS) as (keyof typeof INSTANTS)[];

describe('a school under strain', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('试验小学', { '名册.xlsx': roster() });
  });

  it('refuses a zip bomb of a gigabyte with its name, exit 65, nothing written', async () => {
    writeFileSync(join(school.dir, '压缩包.xlsx'), zip('xl/workbook.xml', gigabyte(), 1 << 30));
    const { exit, err } = await school.kaixue('import 压缩包.xlsx');
    expect(exit).toBe(65);
    expect(err).toContain('压缩包.xlsx');
    expect(await entries(school)).toBe(1);
  });

  it.each(instants)('an import interrupted %s did all or nothing', async (instant) => {
    const before = await entries(school);
    await signalled(school, instant, 'SIGINT');
    const classes = Object.keys(await enrolment(school)).length;
    expect([0, 30]).toContain(classes);
    expect((await entries(school)) - before).toBe(classes === 0 ? 0 : 1);
    if (classes > 0) await school.kaixue('undo --yes');
  });

  it('two imports at once: both end well, the rows are there once', async () => {
    const two = await schoolWithFiles('两台电脑', { '名册.xlsx': roster() });
    const ends = await Promise.all([
      ended(start(two, 'import', '名册.xlsx')),
      ended(start(two, 'import', '名册.xlsx')),
    ]);
    expect(ends.map((e) => e.code)).toEqual([0, 0]);
    expect(Object.values(await enrolment(two)).reduce((a, b) => a + b)).toBe(1500);
    expect(await entries(two)).toBe(2);
  });

  it('killed outright in the middle of an import, the file is sound', async () => {
    const killed = await schoolWithFiles('断电', { '名册.xlsx': roster() });
    for (const instant of instants) {
      await signalled(killed, instant, 'SIGKILL');
      expect((await killed.kaixue('doctor')).exit).toBe(0);
    }
    expect([0, 30]).toContain(Object.keys(await enrolment(killed)).length);
  });

  it('a pipe that closes at once ends quietly', async () => {
    await school.kaixue('import 名册.xlsx --quiet');
    for (const args of [['student', 'list'], ['class', 'list', '--json'], ['plan'], ['log'], ['--help']]) {
      const child = start(school, ...args);
      child.stdout?.destroy();
      const { code, err } = await ended(child);
      expect(code, args.join(' ')).toBe(0);
      expect(err).not.toMatch(/EPIPE|Error|✗/);
    }
  });

  it('a command goes on to its end and its exit code though nobody reads what it says', async () => {
    const child = start(school, 'doctor', '--nosuch');
    child.stderr?.destroy();
    expect((await ended(child)).code).toBe(2);
    const asks = start(school, 'plan', '三年级没有这本书');
    asks.stdout?.destroy();
    expect((await ended(asks)).code).toBe(66);
    const late = start(school, 'ready');
    late.stdout?.destroy();
    late.stderr?.destroy();
    expect((await ended(late)).code).toBe(1);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'an answer that cannot be written is 73, and what was done stays',
    async () => {
      const before = await entries(school);
      const full = (stdio: StdioOptions, ...args: string[]) =>
        spawnSync(process.execPath, [program, ...args], { cwd: school.dir, env, stdio, encoding: 'utf8' });
      const fd = openSync('/dev/full', 'w');
      const { status, stderr } = full(['ignore', fd, 'pipe'], 'supply', 'add', '白粉笔', '--unit', '盒');
      expect([status, stderr]).toEqual([73, expect.stringContaining('已经保存')]);
      expect(await entries(school)).toBe(before + 1);
      expect(full(['ignore', 'pipe', fd], 'supply', 'add', '红粉笔', '--unit', '盒').status).toBe(0);
      expect(full(['ignore', 'pipe', fd], 'plan', '没有这个').status).toBe(66);
      closeSync(fd);
    },
  );

  it('an interrupted dossier leaves the one before, and nothing half-made', async () => {
    await school.kaixue('prepare --quiet');
    const out = join(school.dir, 'out');
    const names = () => readdirSync(out, { recursive: true }).map(String).sort();
    const before = names();
    const child = start(school, 'prepare', '--quiet');
    const end = ended(child);
    const half = () => child.exitCode !== null || readdirSync(out).length > 1;
    await vi.waitUntil(half, { interval: 1, timeout: 60_000 });
    child.kill('SIGINT');
    const { code, signal } = await end;
    if (code !== 0) {
      expect(code === 130 || signal === 'SIGINT').toBe(true);
    }
    // The old dossier or, where the signal came too late, the new one: whole either way, and nothing beside it.
    expect(names()).toEqual(before);
    const folder = join(out, '2026-2027-2');
    const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    for (const { path, sha256 } of files)
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ).toBe(sha256);
  });
});

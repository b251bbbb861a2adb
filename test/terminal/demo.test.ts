import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/terminal/run.ts';
import { fakeWorld } from '../support/world.ts';

for (const [lang, end] of [
  ['zh', '可以按课表上课\n2027-03-01  共144节：已就绪144，待落实0，无法上课0'],
  ['en', '144 lessons: 144 ready, 0 at risk, 0 blocked'],
] as const) {
  test(`the demo goes through to a ready day one (${lang})`, { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaixue-demo-'));
    const world = fakeWorld(folder, null);
    expect(`${await run(['demo', '示例', '--lang', lang], world)} ${world.terminal.stderr}`).toMatch(/^0/);
    expect(world.terminal.stdout).toContain(end);
    expect(existsSync(join(folder, '示例/out/2026-2027-2/index.html'))).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });
}

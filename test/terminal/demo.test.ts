import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';

for (const [lang, end] of [
  ['zh', '可以按课表上课\n2027-03-01  共144节：已就绪144，待落实0，无法上课0'],
  ['en', '144 lessons: 144 ready, 0 at risk, 0 blocked'],
] as const) {
  test(`the demo goes through to a ready day one (${lang})`, { timeout: 120_000 }, async () => {
    const folder = testFolder();
    const { exit, out, err } = await kaixueIn(folder, `demo 示例 --lang ${lang}`);
    expect(`${exit} ${err}`).toMatch(/^0/);
    expect(out).toContain(end);
    expect(existsSync(join(folder, '示例/out/2026-2027-2/index.html'))).toBe(true);
  });
}

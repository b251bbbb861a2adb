import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { emptySchool } from '../support/school.ts';

// In Chinese it is a case: test/cases/net/demo.case.
test('the demo goes through to a ready day one in English, and leaves the school of KAIXUE_DB alone', async () => {
  const folder = testFolder();
  const mine = emptySchool();
  const env = { KAIXUE_DB: mine.path };
  const { exit, out, err } = await kaixueIn(folder, 'demo 示例 --lang en', { env });
  expect(`${exit} ${err}`).toMatch(/^0/);
  expect(out).toContain('144 lessons: 144 ready, 0 at risk, 0 blocked');
  expect(existsSync(join(folder, '示例/out/2026-2027-2/index.html'))).toBe(true);
  expect((await mine.kaixue('log --json')).json.entries).toHaveLength(1);
});

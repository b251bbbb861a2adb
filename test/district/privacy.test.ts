import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { copySchool } from '../support/made-schools.ts';

test('no name of a person, no phone, no note and no fault leaves the school', async () => {
  const folder = testFolder();
  await copySchool('small', folder);
  const secret = ['诸葛明月', '13912345678', '漏水漏电', '私人备注', '欧阳清风', '司马长空'];
  for (const line of [
    'kaixue school edit --code 3101012345',
    'kaixue staff add 诸葛明月 --phone 13912345678',
    'kaixue student in 欧阳清风 三1',
    'kaixue repair add 后门 漏水漏电 --by 诸葛明月',
    'kaixue task add 私人备注 --owner 诸葛明月',
    'kaixue transfer 粉笔=1 --to 外校 --reason 私人备注',
    'kaixue damage 粉笔=1 --reason 私人备注 --by 司马长空',
    'kaixue publish',
  ])
    expect((await kaixueIn(folder, line.replace('kaixue ', ''))).exit, line).toBe(0);
  const name = readdirSync(folder).find((one) => one.endsWith('.kaixue'))!;
  const file = readFileSync(join(folder, name));
  const inside = gunzipSync(file.subarray(file.indexOf(0x0a) + 1)).toString('utf8');
  expect(inside).toContain('粉笔');
  for (const one of secret) expect(file.toString('utf8') + inside).not.toContain(one);
});

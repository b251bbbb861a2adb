import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { balances } from '../../src/district/items.ts';
import { openOffice } from '../../src/store/shared/open.ts';
import { kaixueIn, runApart, startApart } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { anItem, aSnapshot, packed, TERM } from './support.ts';

const CODES = Array.from({ length: 30 }, (_, n) => `31010123${n + 10}`);
const ITEMS = Array.from({ length: 60 }, (_, n) => anItem(`书${n}`, { short: 1 + (n % 5) }));

/** An office whose 30 schools have handed in their files. */
async function anOfficeWithFiles(): Promise<string> {
  const folder = testFolder();
  mkdirSync(join(folder, '上报'));
  for (const code of CODES)
    writeFileSync(join(folder, '上报', `${code}.kaixue`), packed(aSnapshot(code, { items: ITEMS })));
  writeFileSync(
    join(folder, '学校.csv'),
    ['标识码,校名', ...CODES.map((code) => `${code},学校${code}`)].join('\n'),
  );
  for (const line of ['district init 示范区', 'district add 学校.csv'])
    expect((await kaixueIn(folder, line)).exit).toBe(0);
  return folder;
}

test.each([1, 4, 11, 22])(
  'gathering that is killed after %i files has each of them whole, and goes on',
  async (most) => {
    const folder = await anOfficeWithFiles();
    const shared = await openOffice(join(folder, 'district.db'));
    const received = async () => (await shared.all('SELECT 1 FROM received')).length;
    const { child, ended } = startApart('kaixue district gather 上报', folder);
    while ((await received()) < most && child.exitCode === null) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await ended;
    const n = await received();
    expect(n).toBeGreaterThanOrEqual(most);
    expect(await balances(shared, TERM)).toHaveLength(n * ITEMS.length);
    const { json } = await runApart('kaixue district gather 上报 --json', folder);
    expect(json).toMatchObject({ taken: CODES.length - n, same: n, refused: 0 });
    expect(await balances(shared, TERM)).toHaveLength(CODES.length * ITEMS.length);
    await shared.close();
  },
);

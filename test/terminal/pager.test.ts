import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Pager } from '../../src/terminal/context.ts';
import { run } from '../../src/terminal/run.ts';
import { testFolder } from '../support/folder.ts';
import { sampleSchool } from '../support/school.ts';
import { words } from '../support/transcript.ts';
import { fakeWorld, scriptedAsk } from '../support/world.ts';

let folder = '';
beforeEach(async () => {
  folder = (await sampleSchool('small')).dir;
});

/** What a command gave to the pager of a screen of 10 lines, and what it printed itself. */
async function typed(line: string, env: Record<string, string> = { PAGER: 'less' }, colors = false) {
  const world = fakeWorld(folder, { env, ask: scriptedAsk([]), isTerminal: true });
  const paged: Pager[] = [];
  const page = (_: string, pager: Pager) => paged.push(pager) > 0;
  Object.assign(world.terminal, { rows: 10, color: colors, page });
  await run(words(line), world);
  return { pager: paged[0]?.command, printed: world.terminal.stdout };
}

test('a list longer than the screen goes to the pager that is wanted, a short one does not', async () => {
  expect(await typed('staff list')).toEqual({ pager: 'less', printed: '' });
  expect(await typed('help')).toMatchObject({ pager: 'less' });
  // Help goes there whole, its examples too.
  expect(await typed('plan --help')).toEqual({ pager: 'less', printed: '' });
  expect(await typed('book edit --help')).toEqual({ pager: 'less', printed: '' });
  expect((await typed('staff list --limit 2')).pager).toBeUndefined();
  expect((await typed('staff list', { PAGER: 'more', KAIXUE_PAGER: 'bat' })).pager).toBe('bat');
  writeFileSync(join(folder, 'mine.json'), '{"pager": "most"}');
  const mine = { KAIXUE_CONFIG: 'mine.json', PAGER: 'more' };
  expect((await typed('staff list', mine)).pager).toBe('most');
  // There is no less in this PATH.
  expect((await typed('staff list', { PATH: testFolder() })).pager).toBeUndefined();
  expect((await typed('staff list', { PATH: folderWithLess() })).pager).toBe('less');
});

test('not where nobody turns pages, where it is not wanted, and where something is asked afterwards', async () => {
  for (const line of ['staff list --no-pager', 'staff list --json', 'staff list --no-input', 'home', ''])
    expect([line, (await typed(line)).pager]).toEqual([line, undefined]);
  const unwanted: Record<string, string>[] = [
    { PAGER: '' },
    { PAGER: 'cat' },
    { PAGER: 'less', NO_PAGER: '1' },
    { KAIXUE_PAGER: 'never' },
  ];
  for (const env of unwanted) expect(await typed('staff list', env)).toMatchObject({ pager: undefined });
});

test('where the pager cannot be started the list is printed', async () => {
  const world = fakeWorld(folder, { env: { PAGER: 'nosuch' }, ask: scriptedAsk([]), isTerminal: true });
  Object.assign(world.terminal, { rows: 10 });
  await run(['staff', 'list'], world);
  expect(world.terminal.stdout.split('\n').length).toBeGreaterThan(10);
});

test('--color goes before KAIXUE_COLOR, and that before the terminal', async () => {
  const red = async (line: string, env: Record<string, string>, terminal: boolean) =>
    (await typed(`staff list --no-pager${line}`, env, terminal)).printed.includes('\u001b[');
  expect(await red('', {}, true)).toBe(true);
  expect(await red('', {}, false)).toBe(false);
  expect(await red(' --no-color', {}, true)).toBe(false);
  expect(await red(' --color', {}, false)).toBe(true);
  expect(await red(' --color never', {}, true)).toBe(false);
  expect(await red('', { KAIXUE_COLOR: 'always' }, false)).toBe(true);
  expect(await red(' --no-color', { KAIXUE_COLOR: 'always' }, true)).toBe(false);
  // What the user has set comes behind NO_COLOR.
  writeFileSync(join(folder, 'mine.json'), '{"color": "always"}');
  expect(await red('', { KAIXUE_CONFIG: 'mine.json' }, false)).toBe(true);
  expect(await red('', { KAIXUE_CONFIG: 'mine.json', NO_COLOR: '1' }, false)).toBe(false);
});

function folderWithLess(): string {
  const bin = testFolder();
  writeFileSync(join(bin, 'less'), '');
  return bin;
}

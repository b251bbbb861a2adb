import { beforeEach, expect, it } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { emptySchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

let folder = '';
beforeEach(async () => {
  folder = emptySchool().dir;
  for (const name of ['101', '102', '103']) await kaixueIn(folder, `room add ${name}`);
});

const rooms = async () =>
  (await kaixueIn(folder, 'room --json')).json.rooms.map(({ room }: { room: string }) => room);

it('asks at a terminal before an entry that is not the last one is undone, naming what it did', async () => {
  const { entries } = (await kaixueIn(folder, 'log --json')).json;
  const first: number = entries.find(({ command }: { command: string }) => command.includes('101')).id;
  const no = scriptedAsk([false]);
  expect((await kaixueIn(folder, `undo ${first}`, { ask: no })).exit).toBe(1);
  expect(no.asked).toEqual([expect.stringMatching(/kaixue room add 101\n这不是最近一步/)]);
  expect(await rooms()).toEqual(['101', '102', '103']);
  expect((await kaixueIn(folder, `undo ${first}`, { ask: scriptedAsk([true]) })).exit).toBe(0);
  expect(await rooms()).toEqual(['102', '103']);
});

it('does not ask about the last one, what was just undone, with --yes, and in a script', async () => {
  const last = (await kaixueIn(folder, 'log --json')).json.entries[0].id;
  for (const line of [`undo ${last}`, `undo ${last + 1}`, `undo ${last - 1} --yes`])
    expect([line, (await kaixueIn(folder, line, { ask: scriptedAsk([]) })).exit]).toEqual([line, 0]);
  expect((await kaixueIn(folder, `undo ${last - 2}`)).exit).toBe(0);
  expect(await rooms()).toEqual(['103']);
});

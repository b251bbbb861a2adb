import { expect, it } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { emptySchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

it('exchange asks for its reason at a terminal', async () => {
  const folder = emptySchool().dir;
  for (const line of [
    'class add 三1 --enrolment 40',
    'supply add 拖把',
    'receive 拖把=5',
    'issue 拖把=2 --to 三1',
  ])
    await kaixueIn(folder, line);
  const ask = scriptedAsk(['断了']);
  expect((await kaixueIn(folder, 'exchange 三1 拖把=1', { ask })).exit).toBe(0);
  expect(ask.asked).toEqual(['为什么换（缺页、错装…）？']);
});

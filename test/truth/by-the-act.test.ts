import { expect, test } from 'vitest';
import { emptySchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

test('what was printed one day and signed the next is confirmed in one go', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1 三2');
  await school.kaixue('supply add 粉笔');
  await school.kaixue('receive 粉笔=50');
  for (const to of ['三1', '三2']) await school.kaixue(`issue 粉笔=5 --to ${to} --draft --today 2027-02-25`);
  const done = await school.kaixue('confirm --all --today 2027-02-26');
  expect(done).toMatchObject({ exit: 0 });
  expect(done.out).toContain('共确认 2 张');
});

test('what is used up is given for good; what lasts is to come back', async () => {
  const school = emptySchool();
  await school.kaixue('staff add 韩娟');
  await school.kaixue('supply add 粉笔');
  await school.kaixue('book add 科学 --grade 3 --subject 科学');
  await school.kaixue('receive 粉笔=50 科学=5');
  expect(await school.kaixue('issue 粉笔=5 科学=2 --to 韩娟')).toMatchObject({ exit: 0 });
  const { totals } = await school.json<{ totals: { to_return: number } }>('owed');
  expect(totals.to_return).toBe(2);
});

test('who passes a round says who walked it, and is asked about every room that passes', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1');
  await school.kaixue('area add 走廊');
  const ask = scriptedAsk([true, '韩娟']);
  expect(await school.kaixue('inspect pass', { ask })).toMatchObject({ exit: 0 });
  expect(ask.asked[0]).toContain('走廊、各班教室');
  expect((await school.kaixue('inspect list')).out).toContain('韩娟');
});

test('who attended is asked about before the day has come', async () => {
  const school = emptySchool();
  await school.kaixue('staff add 韩娟');
  await school.kaixue('training add 培训 --date 2027-02-27 --all');
  const ask = scriptedAsk([false]);
  expect(await school.kaixue('training attend 培训 --today 2027-02-26', { ask })).toMatchObject({ exit: 1 });
  expect(ask.asked).toHaveLength(1);
});

test('one inspected room does not make the others unfit', async () => {
  const school = emptySchool();
  await school.kaixue('room add 101 --desks 50 --chairs 50');
  await school.kaixue('room add 102 --desks 50 --chairs 50');
  await school.kaixue('class add 三1 --enrolment 40 --room 101');
  await school.kaixue('class add 三2 --enrolment 40 --room 102');
  const usable = async () =>
    (await school.json<{ bars: { kind: string; done: number }[] }>('')).bars.find(
      ({ kind }) => kind === 'rooms',
    )?.done;
  expect(await usable()).toBe(2);
  expect(await school.kaixue('inspect pass --except 三2')).toMatchObject({ exit: 0 });
  expect(await usable()).toBe(2);
});

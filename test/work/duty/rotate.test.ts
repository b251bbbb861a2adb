import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rotation, turnsOf } from '../../../src/work/duty/rotate.ts';
import { smallSchool } from '../../support/school.ts';

test('turns go round: nobody stands two turns more than another, and never twice on a day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 4 }),
      (days, people, each) => {
        const turns = Array.from({ length: days }, (_, i) => [`2027-03-${String(i + 1).padStart(2, '0')}`]);
        const all = rotation(
          turns,
          Array.from({ length: people }, (_, i) => i),
          each,
        );
        const stands = Array.from({ length: people }, (_, i) => all.filter((one) => one.person === i).length);
        expect(Math.max(...stands) - Math.min(...stands)).toBeLessThanOrEqual(1);
        expect(new Set(all.map((one) => `${one.date}|${one.person}`)).size).toBe(all.length);
      },
    ),
  );
});

test('a week is one turn', () => {
  expect(turnsOf(['2027-03-05', '2027-03-08', '2027-03-09'], true)).toEqual([
    ['2027-03-05'],
    ['2027-03-08', '2027-03-09'],
  ]);
});

test('only days that school is held are shared out, unless all are asked for', async () => {
  const desk = smallSchool();
  await desk.kaixue('calendar add 2027-03-03 放假 校庆');
  const rotated = async (more: string) =>
    (await desk.kaixue(`duty rotate 2027-03-01~2027-03-07 韩娟 段文 ${more} --json`)).json;
  expect(await rotated('--job 值日')).toMatchObject({
    added: 4,
    turns: 4,
    people: [{ name: '韩娟', days: 2 }, { days: 2 }],
  });
  expect(await rotated('--every --shift 夜班')).toMatchObject({ added: 7 });
  expect(await rotated('--weekly --shift 值周')).toMatchObject({
    turns: 1,
    people: [{ name: '韩娟', days: 4 }],
  });
});

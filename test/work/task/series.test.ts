import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, isWorkday, type OwnDay } from '../../../src/school/calendar/calendar.ts';
import { addDays } from '../../../src/school/calendar/day.ts';
import { EVERY, following, occurrences } from '../../../src/work/task/series.ts';
import { smallSchool } from '../../support/school.ts';

type Row = { id: number; due: string; state: string; owner: string | null; title: string };

async function school() {
  const desk = smallSchool();
  const tasks = async (more = ''): Promise<Row[]> =>
    (await desk.kaixue(`task list --all --all-rows ${more} --json`)).json.tasks;
  const days = async () => (await tasks()).map(({ due }) => due);
  return { ...desk, kaixue: desk.kaixue, tasks, days };
}

test('a holiday that is added later takes its days, and gives them back', async () => {
  const { kaixue, days, tasks } = await school();
  await kaixue('task add 关窗 --every daily --due 2027-03-01 --to 2027-03-05');
  await kaixue('task done 1');
  await kaixue('task move 2027-03-04 2');
  await kaixue('calendar add 2027-03-01~2027-03-03 holiday 停课');
  // The first was done, the second moved by hand: both stay.
  expect(await days()).toEqual(['2027-03-01', '2027-03-04', '2027-03-04', '2027-03-05']);
  await kaixue('calendar remove 2027-03-03 --yes');
  expect(await days()).toEqual(['2027-03-01', '2027-03-03', '2027-03-04', '2027-03-04', '2027-03-05']);
  await kaixue('undo --yes');
  expect((await tasks()).length).toBe(4);
});

test('one is skipped and does not come back; the rest ends', async () => {
  const { kaixue, days } = await school();
  await kaixue('task add 周检 --every weekly --due 2027-03-05 --to 2027-04-02');
  await kaixue('task remove 2 --yes');
  await kaixue('calendar add 2027-03-26 holiday 停课');
  expect(await days()).toEqual(['2027-03-05', '2027-03-19', '2027-04-02']);
  await kaixue('task done 1');
  expect((await kaixue('task remove 1 --yes')).exit).toBe(1);
  expect((await kaixue('task remove 3 --series --yes --json')).json.removed).toBe(2);
  await kaixue('calendar remove 2027-03-26 --yes');
  expect(await days()).toEqual(['2027-03-05']);
});

test('a change with --series reaches the later open ones, another rhythm begins with it', async () => {
  const { kaixue, tasks } = await school();
  await kaixue('task add 周检 --every weekly --due 2027-03-05 --to 2027-03-26');
  await kaixue('task edit 2 --series --title 周五检查');
  expect((await tasks()).map(({ title }) => title)).toEqual(['周检', '周五检查', '周五检查', '周五检查']);
  await kaixue('task edit 3 --every daily --to 2027-03-23');
  expect((await tasks()).map(({ due }) => due)).toEqual([
    '2027-03-05',
    '2027-03-12',
    '2027-03-19',
    '2027-03-22',
    '2027-03-23',
  ]);
  expect((await kaixue('task add 单独的 --due 2027-03-01')).exit).toBe(0);
  expect((await kaixue('task edit 6 --series --note 无')).exit).toBe(1);
  const { series } = (await kaixue('task series --json')).json;
  expect(series.map((one: { every: string; left: number }) => [one.every, one.left])).toEqual([
    ['weekly', 2],
    ['daily', 3],
  ]);
});

test('what comes each term or year comes with the new term, as far from its opening', async () => {
  const { kaixue } = await school();
  await kaixue('task add 安全检查 --every termly --due 2027-02-22');
  await kaixue('task add 体检 --every yearly --due 2027-03-08');
  const opened = async (code: string, opens: string) => {
    await kaixue(`term new ${code} --opens ${opens} --from 2026-2027-2 --yes`);
    const { tasks } = (await kaixue(`task list --term ${code} --json`)).json;
    return tasks
      .map(({ title, due }: Row) => `${title} ${due}`)
      .filter((one: string) => !one.includes('结转'));
  };
  const autumn = await opened('2027-2028-1', '2027-09-01');
  expect(autumn.filter((one: string) => one.endsWith('2027-08-25'))).toEqual(['安全检查 2027-08-25']);
  expect(autumn.filter((one: string) => one.startsWith('体检'))).toEqual([]);
  const spring = await opened('2027-2028-2', '2028-02-28');
  expect(spring).toEqual(['安全检查 2028-02-21', '体检 2028-03-06']);
});

test('whatever the calendar, what stands after following it is what is wanted, but for what a person kept', () => {
  const from = '2027-03-01';
  const holiday = fc.integer({ min: 0, max: 60 }).map(
    (n): OwnDay => ({
      date: addDays(from, n),
      kind: 'holiday',
      follows: null,
      periodsLost: null,
      name: null,
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...EVERY), fc.array(holiday), fc.array(holiday), (every, before, after) => {
      const wanted = (days: OwnDay[]) => occurrences(every, from, addDays(from, 60), calendarOf(days));
      const old = wanted(before).map((one, id) => ({ ...one, id, kept: id % 5 === 0 }));
      const { added, moved, gone } = following(wanted(after), old, []);
      const days = [
        ...added.map(({ due }) => due),
        ...old.flatMap((one) => {
          if (gone.includes(one.id)) return [];
          return one.kept ? [] : [moved.find(({ id }) => id === one.id)?.due ?? one.due];
        }),
      ];
      const kept = new Set(old.filter((one) => one.kept).map(({ on }) => on));
      expect(days.sort()).toEqual(
        wanted(after)
          .filter(({ on }) => !kept.has(on))
          .map(({ due }) => due)
          .sort(),
      );
      for (const { due } of wanted(after)) expect(isWorkday(calendarOf(after), due)).toBe(true);
    }),
  );
});

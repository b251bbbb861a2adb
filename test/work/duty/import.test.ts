import { expect, test } from 'vitest';
import { smallSchool } from '../../support/school.ts';

type Duty = { date: string; shift: string; name: string };

test('names under heads that are shifts are a duty list, with the hours of each in brackets or without', async () => {
  for (const [day, night] of [
    ['白班（7:00-19:00）', '夜班（19:00-7:00）'],
    ['上午', '下午'],
    ['Day shift', 'Night shift'],
  ]) {
    const made = smallSchool();
    made.write(
      '值班.csv',
      `开学值班安排表\n日期,${day},${night}\n2月26日,韩娟、段文,白雨\n2月27日,范芳轩,雷晨晶\n2月28日,白雨,韩娟\n`,
    );
    expect(await made.kaixue('import 值班.csv')).toMatchObject({ exit: 0 });
    const { duties } = await made.json<{ duties: Duty[] }>('duty list');
    expect(duties).toHaveLength(7);
    expect(new Set(duties.map((one) => one.shift)).size).toBe(2);
  }
});

import { beforeEach, describe, expect, test } from 'vitest';
import { sampleSchool, type TestSchool } from '../support/school.ts';
import { COMMANDS } from '../support/use.ts';
import { scriptedAsk } from '../support/world.ts';

const today = '2027-02-26';
const changes = (school: TestSchool) =>
  school.store.get<{ n: number }>('SELECT count(*) AS n FROM change')!.n;

/** Verbs whose work is to make many at once: they say so by their names, and are taken back in one step. */
const MAKE_MANY = ['area apply', 'class turns', 'count open', 'order make', 'standard starter', 'undo'];
/** Verbs that make or replace a school. */
const NO_SCHOOL = ['init', 'demo', 'restore'];

test('no other verb books several things in a script that names none of them', async () => {
  const school = await sampleSchool();
  const many: string[] = [];
  for (const [name, command] of COMMANDS) {
    if (!command.writes || NO_SCHOOL.includes(name) || MAKE_MANY.includes(name)) continue;
    const needed = command.args?.match(/<[^>]+>/g) ?? [];
    // What must be named is named: one class, item, number, free lesson …; what may be named is not.
    const typed = needed.map(
      (arg) =>
        ({
          '<who>': '韩娟',
          '<number>': '1',
          '<number...>': '1',
          '<lesson>': '周一9',
          '<lesson...>': '周一9',
        })[arg] ?? '三1',
    );
    const before = changes(school);
    const { exit } = await school.kaixue([...name.split(' '), ...typed], { today });
    if (exit === 0 && changes(school) - before > 1) many.push(`kaixue ${name} ${typed.join(' ')}`);
  }
  expect(many).toEqual([]);
});

describe('What books much is shown before it is done, and asked', () => {
  let school: TestSchool;
  beforeEach(async () => {
    school = await sampleSchool();
  });

  test('several repairs at once', async () => {
    const states = async () =>
      (
        await school.json<{ repairs: { id: number; state: string; result: string | null }[] }>(
          'repair list --all',
        )
      ).repairs
        .filter((one) => one.id <= 3)
        .map((one) => one.state);
    const ran = await school.kaixue('repair done 1 2 3', { today });
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(/这 3 件报修一起办：1 .+、2 .+、3 /);
    expect(await states()).toEqual(['open', 'open', 'open']);
    expect((await school.kaixue('repair done 1 2 3 换灯泡 --yes', { today })).exit).toBe(0);
    expect(await states()).toEqual(['done', 'done', 'done']);
    expect((await school.kaixue('undo', { today })).exit).toBe(0);
    expect(await states()).toEqual(['open', 'open', 'open']);
  });

  test('all that a class has', async () => {
    await school.kaixue('issue 三1', { today });
    const before = changes(school);
    const ran = await school.kaixue('collect 三1', { today });
    expect(ran).toMatchObject({ exit: 2, err: expect.stringMatching(/应收的 \d+ 册全部收回了吗/) });
    await school.kaixue('collect 三1', { today, ask: scriptedAsk([false]) });
    expect(changes(school)).toBe(before);
    expect((await school.kaixue('collect 三1 --all', { today })).exit).toBe(0);
  });

  test('every area', async () => {
    const ran = await school.kaixue('inspect pass', { today });
    expect(ran).toMatchObject({ exit: 2, err: expect.stringContaining('这些地方都查过、全部合格') });
    expect((await school.kaixue('inspect pass --all', { today })).exit).toBe(0);
  });
});

describe('A part of a name acts on no person unasked', () => {
  const SOMEBODY =
    'SELECT name FROM student WHERE length(name) = 3 AND name NOT IN (SELECT name FROM student GROUP BY name HAVING count(*) > 1) LIMIT 1';

  test('a pupil whose whole name was not typed stays where they are', async () => {
    const school = await sampleSchool();
    const { name } = school.store.get<{ name: string }>(SOMEBODY)!;
    const part = name.slice(1);
    const before = changes(school);
    for (const typed of [
      `student out ${part} --books kept`,
      `student edit ${part} --note x`,
      `student remove ${part} --yes`,
    ]) {
      const ran = await school.kaixue(typed, { today });
      expect([typed, ran.exit]).toEqual([typed, 2]);
      expect(ran.err).toContain(name);
    }
    expect(changes(school)).toBe(before);
    expect((await school.kaixue(`student edit ${name} --note x`, { today })).exit).toBe(0);
  });

  test('a member of staff likewise, where something is handed out, too', async () => {
    const school = await sampleSchool();
    const before = changes(school);
    for (const typed of [
      'staff edit 韩 --phone 1',
      'class edit 三2 --teacher 邹霞',
      'issue 邹霞 A4复印纸=1',
    ]) {
      const ran = await school.kaixue(typed, { today });
      expect([typed, ran.exit]).toEqual([typed, 2]);
    }
    expect(changes(school)).toBe(before);
    expect(
      (await school.kaixue('class edit 三2 --teacher 邹霞', { today, ask: scriptedAsk(['邹霞超']) })).exit,
    ).toBe(0);
  });
});

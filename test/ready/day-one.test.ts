import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleSchool, type TestSchool } from '../support/school.ts';

const SAMPLE = fileURLToPath(new URL('../../templates/sample-school', import.meta.url));
const expected = JSON.parse(
  readFileSync(new URL('../files/nanlou/expected.json', import.meta.url), 'utf8'),
) as {
  first_day: Record<string, string[]>;
  rooms_short_of_desks: string[];
  rooms_short_of_chairs: string[];
};

interface Answer {
  lessons: number;
  ready: number;
  at_risk: number;
  blocked: number;
  classes: { class: string; lessons: { day: string; period: number; subject: string; state: string }[] }[];
  causes: { id: string; kind: string; what: string; lessons: number; frees: number; deadline: string }[];
}

const rank = { ready: 0, at_risk: 1, blocked: 2 } as Record<string, number>;

/** Lessons that stand better in the second answer. */
function better(before: Answer, after: Answer): number {
  const flat = (a: Answer) => a.classes.flatMap((c) => c.lessons.map((l) => rank[l.state] as number));
  const now = flat(after);
  return flat(before).filter((was, i) => (now[i] as number) < was).length;
}

describe('the first day of the sample school', () => {
  let school: TestSchool;
  let day: Answer;
  const ready = async () => (await school.kaixue('ready --json')).json as Answer;

  beforeAll(async () => {
    school = await sampleSchool();
    day = await ready();
  });

  it('has every class its lessons, in order', () => {
    const got = Object.fromEntries(day.classes.map((c) => [c.class, c.lessons.map((l) => l.subject)]));
    expect(got).toEqual(expected.first_day);
    expect(day.lessons).toBe(144);
    expect(day.ready + day.at_risk + day.blocked).toBe(day.lessons);
  });

  it('names the rooms short of desks and chairs, and the urgent repairs, each with a deadline', () => {
    const seats = day.causes.filter((c) => c.kind === 'seats');
    for (const code of [...expected.rooms_short_of_desks, ...expected.rooms_short_of_chairs]) {
      expect(seats.some((c) => c.id.endsWith(`:${code}`))).toBe(true);
    }
    const repairs = day.causes.filter((c) => c.kind === 'repair').map((c) => c.what);
    for (const place of ['103', '108', '操场'])
      expect(repairs.some((what) => what.startsWith(place))).toBe(true);
    for (const cause of day.causes) expect(cause.deadline <= '2027-03-01').toBe(true);
  });

  it('frees as many lessons as it said, and a dry run says so without writing', async () => {
    const top = day.causes.find((c) => c.kind === 'seats')!;
    expect(top.frees).toBeGreaterThan(0);
    const room = top.id.split(':')[1];
    const dry = await school.kaixue(`room edit ${room} --desks 60 --chairs 60 --dry-run`);
    expect(dry.err).toContain(`能改善 ${top.frees} 节课`);
    expect(await ready()).toEqual(day);
    await school.kaixue(`room edit ${room} --desks 60 --chairs 60`);
    expect(better(day, await ready())).toBe(top.frees);
    await school.kaixue('undo');
  });

  it('judges the whole week, and explains one lesson', async () => {
    const week = (await school.kaixue('ready --week --json')).json as Answer;
    expect(week.lessons).toBe(720);
    const why = (await school.kaixue('ready --why 三2 第2节 --json')).json;
    expect(why.subject).toBe(expected.first_day['3-2']![1]);
    expect(why.state).toBe(day.classes.find((c) => c.class === '3-2')!.lessons[1]!.state);
  });

  it('is freed of every lack of seats by moving desks and chairs about', async () => {
    const { moves, left } = (await school.kaixue('room balance --json')).json;
    expect(left).toEqual([]);
    expect(moves.length).toBeGreaterThan(0);
    expect((await school.kaixue('print desk-moves -f json')).out).toContain('调出教室');
    await school.kaixue('room balance --apply --yes');
    const after = await ready();
    // Furniture is moved among classrooms; a special room that is too small is left to the timetable.
    expect(after.causes.filter((c) => c.kind === 'seats' && !/实验室|美术|音乐|计算机/.test(c.id))).toEqual(
      [],
    );
    expect(after.blocked).toBeLessThan(day.blocked);
    expect((await school.kaixue('room balance --json')).json.moves).toEqual([]);
  });

  it('is not changed by reading the timetable again', async () => {
    const again = (await school.kaixue(`import ${SAMPLE}/课程表.xlsx --json`)).json;
    expect(again.files[0]).toMatchObject({ rows: 720, added: 0, changed: 0, unchanged: 720 });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { sampleSchool, type TestSchool } from '../support/school.ts';
import { words } from '../support/transcript.ts';

interface Cause {
  id: string;
  kind: string;
  first: string | null;
  fix: string;
  lessons: number;
}

describe('the commands that the gate suggests', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await sampleSchool();
  });
  const causes = async () => (await school.kaixue('ready --json')).json.causes as Cause[];

  it('each mends its cause, once of every kind', async () => {
    const met = new Set<string>();
    for (;;) {
      const cause = (await causes()).find((c) => !met.has(c.kind));
      if (!cause) break;
      met.add(cause.kind);
      if (cause.first) {
        const first = await school.kaixue(words(cause.first).slice(1).join(' '));
        expect(`${cause.first} → ${first.exit} ${first.err}`).toContain(`${cause.first} → 0`);
      }
      // What books much at once asks first; a person says yes.
      const done = await school.kaixue(`${words(cause.fix).slice(1).join(' ')} --yes`);
      expect(`${cause.fix} → ${done.exit} ${done.err}`).toContain(`${cause.fix} → 0`);
      const after = (await causes()).find((c) => c.id === cause.id);
      // Handing a class its share may leave it a smaller share of what is left; what is reported is to be mended yet.
      if (cause.kind === 'equipment') expect(after!.fix).toMatch(/^kaixue repair done \d+$/);
      else if (cause.kind !== 'handout') expect(after).toBeUndefined();
    }
    expect([...met].sort()).toEqual([
      'booked',
      'equipment',
      'handout',
      'repair',
      'seats',
      'short',
      'unknown',
    ]);
  });

  it('lead to a ready day: exit 0', async () => {
    // Broken equipment is reported, then mended.
    for (const kind of ['equipment', 'repair', 'equipment', 'seats'])
      for (const cause of (await causes()).filter((c) => c.kind === kind))
        await school.kaixue(`${words(cause.fix).slice(1).join(' ')} --yes`);
    await school.kaixue('order make');
    for (const cause of (await causes()).filter((c) => c.fix.startsWith('kaixue receive')))
      await school.kaixue(cause.fix.slice(7));
    await school.kaixue('issue --all');
    const { exit, json } = await school.kaixue('ready --json');
    expect({ exit, verdict: json.verdict, ready: json.ready, causes: json.causes }).toEqual({
      exit: 0,
      verdict: 'ready',
      ready: 144,
      causes: [],
    });
  });

  it('a room that fails a facility inspection is a risk until it passes one', async () => {
    await school.kaixue('inspect add 203 --lost 灯具=10:两支不亮 --by 段文');
    const [cause] = await causes();
    expect(cause!.fix).toBe('kaixue inspect add "203" --form 设施');
    await school.kaixue(`${words(cause!.fix).slice(1).join(' ')} --yes`, { today: '2027-02-27' });
    expect((await school.kaixue('ready')).exit).toBe(0);
  });

  it('areas that are not clean are left out by name, as a class is typed', async () => {
    const passed = (await school.kaixue('inspect pass 三2 1-1 --except 三2 --json')).json;
    expect(passed).toMatchObject({ passed: ['一(1)班教室'], left: ['三(2)班教室'] });
    expect((await school.kaixue('inspect pass 九9')).exit).toBe(66);
  });
});

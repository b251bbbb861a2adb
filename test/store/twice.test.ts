import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { runHere, runMeanwhile } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { copySchool } from '../support/made-schools.ts';
import { race } from '../support/race.ts';
import { sampleSchool } from '../support/school.ts';
import { prepareStep } from '../support/step.ts';
import { parseTranscript } from '../support/transcript.ts';
import { COMMANDS, writingVerb } from '../support/use.ts';
import { scriptedAsk } from '../support/world.ts';

const cases = fileURLToPath(new URL('../cases', import.meta.url));
const stepsOf = (file: string) => parseTranscript(readFileSync(join(cases, file), 'utf8'));
/** Is a file of cases that of one verb? import/known.case */
const ofOneVerb = (file: string) => Number(COMMANDS.has(file.replace('.case', '').replace('/', ' ')));
/** The net, and what else has a verb that the ones before have not. */
const used = new Set<string>();
const FILES = readdirSync(cases, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.case'))
  .sort(
    (a, b) =>
      Number(b.startsWith('net')) - Number(a.startsWith('net')) ||
      ofOneVerb(b) - ofOneVerb(a) ||
      (a < b ? -1 : 1),
  )
  .filter((file) => {
    const more = stepsOf(file)
      .map(writingVerb)
      .filter((verb) => verb !== undefined && !used.has(verb));
    for (const verb of more) used.add(verb!);
    return more.length > 0 || file.startsWith('net');
  });
const tried = new Set<string>();
/** Refuses a clock behind the journal, whose moments in tests are of 2027: the other process has the real clock. test/district/at-once.test.ts */
const BY_CLOCK = ['publish'];

describe('a command started twice at once does what it does twice in turn', () => {
  for (const file of FILES) {
    const steps = stepsOf(file);
    if (!steps.some(writingVerb)) continue;
    test(file, async () => {
      const folder = testFolder();
      const fell = [];
      const isUntried = (verb: string | undefined) => verb && !tried.has(verb) && !BY_CLOCK.includes(verb);
      for (const [at, step] of steps.entries()) {
        if (!steps.slice(at).map(writingVerb).some(isUntried)) break;
        await prepareStep(step, folder);
        const verb = writingVerb(step);
        if (verb && isUntried(verb)) {
          const found = await race(folder, step.command!, step.command!);
          if (found) tried.add(verb);
          if (!isDeepStrictEqual(found?.atOnce, found?.inTurn)) fell.push([step.command, found]);
        }
        // What only reads, or was refused, leaves nothing that the next one depends on.
        if (verb) await runHere(step.command!, folder);
      }
      expect(fell).toEqual([]);
    });
  }

  test('every verb that writes was tried', () => {
    const writing = [...COMMANDS].filter(([, command]) => command.writes).map(([name]) => name);
    expect(writing.filter((verb) => !tried.has(verb))).toEqual([
      // Asks about each task in turn: below.
      'task today',
      ...BY_CLOCK,
      // Of an office's file, which they read inside their transaction only: test/district/at-once.test.ts.
      'district init',
      'district add',
      'district share',
      // Replaces the file, in no transaction.
      'restore',
    ]);
  });
});

/** In the sample school half-way, with an order to come (2) and an event that takes all the brooms there are. */
const PAIRS = [
  ['issue 四1', 'issue 四1'],
  ['issue --all', 'event issue 运动会'],
  ['event issue 运动会', 'issue --all'],
  ['event issue 运动会', 'event issue 运动会'],
  ['damage 扫帚=5', 'event issue 运动会'],
  ['receive --order 2', 'receive --order 2'],
  ['order add 2 扫帚=5', 'receive --order 2'],
  ['order add 2 扫帚=5', 'order add 2 扫帚=5'],
  ['order close 2', 'order add 2 扫帚=5'],
  ['task move +3 57', 'task move +3 57'],
  ['task move +3 57', 'task done 57'],
  ['task wait 57 58', 'task done 57'],
  ['student in 新生 三1', 'student in 新生 三1'],
  ['student out 黎安 --books 退回', 'student out 黎安 --books 退回'],
  ['student move 黎安 三2 --books 随转', 'student out 黎安 --books 退回'],
  ['student out 黎安 --books 退回', 'student move 黎安 三2 --books 随转'],
  ['room edit 104 --desks 60', 'room balance --apply --yes'],
  ['room balance --apply --yes', 'room balance --apply --yes'],
  [
    'collect 一1 科学=3 --date 2027-07-01 --today 2027-07-02',
    'collect 一1 --all --date 2027-07-01 --today 2027-07-02',
  ],
  [
    'collect 一1 --all --date 2027-07-01 --today 2027-07-02',
    'collect 一1 --all --date 2027-07-01 --today 2027-07-02',
  ],
] as const;

describe('two commands at the same goods do at once what they do in turn', () => {
  let folder: string;
  beforeAll(async () => {
    folder = testFolder();
    await copySchool('half', folder);
    for (const line of [
      'order add new 扫帚=30',
      'event add 运动会 --date 2027-03-20',
      'event need 运动会 扫帚=10',
      'room edit 103 --desks 5 --chairs 5',
    ])
      expect(await runHere(`kaixue ${line}`, folder)).toMatchObject({ exit: 0 });
  });
  test.for(PAIRS)('%s | %s', async ([first, second]) => {
    const found = await race(folder, `kaixue ${first}`, `kaixue ${second}`);
    expect(found?.atOnce).toEqual(found?.inTurn);
    expect(found).toBeDefined();
  });
});

describe('what a person answered to is looked at again', () => {
  const meanwhile = async (first: string) => {
    const { dir, kaixue } = await sampleSchool();
    await kaixue('room add 储藏室');
    let times = 0;
    const now = () => {
      if (++times === 2) runMeanwhile(first, dir);
      return new Date('2027-02-26T01:00:00Z');
    };
    return kaixue('room remove 储藏室', { ask: scriptedAsk([true]), now });
  };
  test('what was changed since is not touched', async () => {
    expect(await meanwhile('kaixue room edit 储藏室 --note 有水池')).toMatchObject({
      exit: 75,
      err: expect.stringContaining('已经被别的命令改掉了'),
    });
  });
  test('a change elsewhere does not matter', async () => {
    expect(await meanwhile('kaixue supply add 白板')).toMatchObject({ exit: 0 });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import {
  addRoom,
  editRoom,
  findRooms,
  type RoomFacts,
  type RoomInUse,
  removeRoom,
  rooms,
} from '../../src/school/room/store.ts';
import type { Command } from '../../src/terminal/context.ts';
import { takeGlobals } from '../../src/terminal/globals.ts';
import { flagsOf, readGiven } from '../../src/terminal/grammar.ts';
import { verbsOf } from '../../src/terminal/noun/noun.ts';
import { count, text } from '../../src/terminal/options.ts';
import { Session } from '../../src/terminal/session.ts';
import { loadWords, type Words } from '../../src/words/index.ts';
import { Refusal } from '../../src/words/problem.ts';
import { emptySchool } from '../support/school.ts';
import { fakeWorld } from '../support/world.ts';

/** A noun with one field more than words/ knows: `view`, which nothing but its line here and its words describes. */
const described = {
  name: text<RoomInUse>({ json: 'room', only: 'edit', empty: 'needed' }),
  desks: count<RoomInUse>(),
  view: text<RoomInUse>({ key: 'note', filter: 'part' }),
};
const verbs = verbsOf<RoomInUse, RoomFacts>()('room', {
  fields: described as never,
  all: ({ reader, term }) => rooms(reader, term.id),
  find: ({ reader, term }, typed) => findRooms(reader, term.id, typed),
  id: (room) => room.id,
  title: (room) => room.name,
  add: addRoom,
  edit: (tx, room, facts) => editRoom(tx, room.id, facts),
  remove: removeRoom,
});

const zh = await loadWords('zh');
const words = {
  ...zh,
  room: {
    ...zh.room,
    fields: { name: ['教室', '改名'], desks: ['课桌', '课桌数'], view: ['朝向', '窗户朝哪边'] },
  },
} as unknown as Words;

let folder: string;
beforeEach(() => {
  folder = emptySchool().dir;
});

async function run(verb: Command, args: string[], typed: Record<string, string> = {}, flags: string[] = []) {
  const world = fakeWorld(folder);
  const session = new Session(world, takeGlobals(flags), {});
  const ctx = session.context('zh', words, '2027-02-26');
  try {
    const given = await readGiven(ctx, (verb.options ?? {}) as never, typed);
    await verb.run(ctx, args, given);
  } finally {
    session.close();
  }
  return world.terminal.stdout;
}
const codes = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error) => (error instanceof Refusal ? error.problems.map((p) => p.code) : Promise.reject(error)),
  );

it('a field described in one place can be typed, shown, found, listed, sorted, put into JSON and saved', async () => {
  expect(flagsOf(verbs.add.options!).map(({ flags, help }) => [flags, help(words)])).toEqual([
    ['--desks <n>', '课桌数'],
    ['--view <text>', '窗户朝哪边'],
  ]);
  await run(verbs.add, ['203'], { view: ' 南  窗 ', desks: '40' });
  await run(verbs.add, ['204'], { view: '北窗' });
  expect(await run(verbs.list, [])).toBe(
    '教室  课桌  朝向\n────  ────  ─────\n203     40  南 窗\n204         北窗\n',
  );
  expect(await run(verbs.list, [], { view: '北' })).toContain('204');
  expect(await run(verbs.list, [], { view: '北' })).not.toContain('203');
  expect(await run(verbs.list, ['北窗'])).not.toContain('203');
  expect(await run(verbs.list, ['203'], { find: '北' })).not.toContain('203');
  expect(await run(verbs.list, ['204'], { find: '北' })).toContain('204');
  expect(await run(verbs.list, [], { sort: '-view', columns: 'view' })).toBe('朝向\n─────\n南 窗\n北窗\n');
  expect(await run(verbs.show, ['203'])).toBe('教室  203\n课桌  40\n朝向  南 窗\n');
  expect(JSON.parse(await run(verbs.edit, ['203'], { view: '朝东' }, ['--json']))).toEqual({
    version: 1,
    room: { room: '203', desks: 40, view: '朝东' },
    changed: '203',
  });
  await run(verbs.list, [], { csv: 'rooms.csv' });
  expect(readFileSync(join(folder, 'rooms.csv'), 'utf8')).toBe(
    '\ufeff教室,课桌,朝向\r\n203,40,朝东\r\n204,,北窗\r\n',
  );
});

it('empties a field by - and refuses what cannot be empty, what is not given and what is not known', async () => {
  await run(verbs.add, ['203'], { view: '朝南' });
  expect(JSON.parse(await run(verbs.edit, ['203'], { view: '-' }, ['--json'])).room.view).toBe(null);
  expect(await codes(run(verbs.edit, ['203'], { name: '-' }))).toEqual(['cannot-be-empty']);
  expect(await codes(run(verbs.edit, ['203']))).toEqual(['nothing-given']);
  expect(await codes(run(verbs.add, [' ']))).toEqual(['name-needed']);
  expect(await codes(run(verbs.list, [], { sort: '朝哪' }))).toEqual(['field-unknown']);
  expect(await codes(run(verbs.list, [], { find: '' }))).toEqual(['cannot-be-empty']);
  expect(await codes(run(verbs.show, ['999']))).toEqual(['not-found']);
});

it('writes nothing in a dry run, and tells of the row all the same', async () => {
  expect(JSON.parse(await run(verbs.add, ['203'], {}, ['--json', '--dry-run'])).room.room).toBe('203');
  expect(await run(verbs.list, [])).toBe(`${zh.room.none}\n`);
});

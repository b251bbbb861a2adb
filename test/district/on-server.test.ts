import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { take } from '../../src/district/gather.ts';
import { send } from '../../src/store/shared/inbox.ts';
import { openOffice } from '../../src/store/shared/open.ts';
import { connect } from '../../src/store/shared/postgres.ts';
import { Refusal } from '../../src/words/problem.ts';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { copySchool } from '../support/made-schools.ts';
import { serverPrograms, startServer } from '../support/postgres.ts';
import { gatherRules } from './gather-rules.ts';
import { shareRules } from './share-rules.ts';
import { anItem, anOffice, aSnapshot, NOW, newDatabase, onServer, packed, useEngine } from './support.ts';

const programs = serverPrograms();

describe.skipIf(programs === undefined)(
  'an office on PostgreSQL (left out where none is installed)',
  async () => {
    const server = programs === undefined ? undefined : await startServer(programs, 12);
    if (server === undefined) return;
    beforeAll(() => useEngine(onServer(server.url)));
    afterAll(() => {
      useEngine();
      return server.stop();
    });

    gatherRules();
    shareRules();

    test('the server is what the rules ran on', async () => {
      const { shared } = await anOffice(['3101012345']);
      const [row] = await shared.all<{ version: string }>('SELECT version() AS version');
      expect(row!.version).toMatch(/^PostgreSQL/);
    });

    test('two who gather the same files at once take each once; who was slower sees what the other took', async () => {
      const codes = Array.from({ length: 12 }, (_, n) => `31010123${n + 10}`);
      const { place } = await anOffice(codes);
      const files = codes.map((code) => packed(aSnapshot(code, { items: [anItem('语文', { short: 3 })] })));
      const gatherAll = async () => {
        const own = await openOffice(place);
        const outcomes = [];
        for (const file of files) outcomes.push((await take(own, file, NOW)).what);
        await own.close();
        return outcomes;
      };
      const [one, other] = await Promise.all([gatherAll(), gatherAll()]);
      expect(one.map((what, n) => [what, other[n]].sort())).toEqual(codes.map(() => ['same', 'taken']));
    });

    test('more clients than the server takes wait their turn', async () => {
      const codes = Array.from({ length: 30 }, (_, n) => `31010123${n + 10}`);
      const { place, shared } = await anOffice(codes);
      await Promise.all(
        codes.map(async (code) => {
          const own = connect(place);
          await send(own, code, `hash-${code}`, Buffer.from('x'));
          await own.close();
        }),
      );
      expect(await shared.all('SELECT count(*) AS sent FROM inbox')).toEqual([{ sent: codes.length }]);
    });

    test('a school sends as itself only, sees its own only, and nothing of the office', async () => {
      const folder = testFolder();
      const place = await newDatabase(server.url);
      const at = { env: { KAIXUE_DISTRICT: place } };
      for (const line of ['district init 示范区', 'district add 3101012345 城东小学 --logins'])
        expect(await kaixueIn(folder, line, at)).toMatchObject({ exit: 0 });
      expect(await kaixueIn(folder, 'district add 3101012346 城西小学 --logins', at)).toMatchObject({
        exit: 0,
      });
      const [login] = readdirSync(join(folder, '邀请'))
        .filter((name) => name.includes('3101012345'))
        .map((name) => JSON.parse(readFileSync(join(folder, '邀请', name), 'utf8')).server as string);
      const school = connect(login!);
      await send(school, '3101012345', 'a', Buffer.from('x'));
      await send(school, '3101012345', 'a', Buffer.from('x'));
      await expect(send(school, '3101012346', 'b', Buffer.from('x'))).rejects.toThrow(Refusal);
      expect(await school.all('SELECT school_id, sha256 FROM inbox')).toEqual([
        { school_id: '3101012345', sha256: 'a' },
      ]);
      for (const table of ['member', 'fact', 'report', 'slip'])
        await expect(school.all(`SELECT * FROM ${table}`)).rejects.toThrow(Refusal);
      await expect(school.all('SELECT body FROM inbox')).rejects.toThrow(Refusal);
      await expect(send(school, '3101012345', 'c', Buffer.alloc(300_000))).rejects.toThrow(
        /check constraint/,
      );
      await school.close();
      const other = connect(login!.replaceAll('3101012345', '3101012346').replace(/:[\w-]+@/, ':x@'));
      expect(await other.all('SELECT school_id FROM inbox')).toEqual([]);
      await other.close();
    });

    test('a school publishes to the server by its invitation; the office gathers without a folder', async () => {
      const folder = testFolder();
      await copySchool('small', folder);
      const place = await newDatabase(server.url);
      expect(await kaixueIn(folder, ['district', 'init', '示范区', '--at', place])).toMatchObject({
        exit: 0,
      });
      expect(statSync(join(folder, 'district.url')).mode & 0o077).toBe(0);
      expect(existsSync(join(folder, 'district.db'))).toBe(false);
      for (const line of [
        'school edit --code 3101012345',
        'district add 3101012345 城东小学 --logins',
        'publish --join 邀请/城东小学-3101012345.invitation',
        'publish',
      ])
        expect(await kaixueIn(folder, line)).toMatchObject({ exit: 0 });
      const { taken, late, refused } = (await kaixueIn(folder, 'district gather --json')).json;
      expect([taken + late, refused]).toEqual([2, 0]);
      expect((await kaixueIn(folder, 'district gather --json')).json).toMatchObject({ taken: 0, files: [] });
      const overview = await kaixueIn(folder, 'district schools --json');
      expect(overview.json.schools[0]).toMatchObject({ code: '3101012345', verified: true });
    });

    test('what is put under another school is refused, and leaves the inbox', async () => {
      const folder = testFolder();
      const place = await newDatabase(server.url);
      const at = { env: { KAIXUE_DISTRICT: place } };
      for (const line of [
        'district init 示范区',
        'district add 3101012345 城东小学',
        'district add 3101012346 城西小学',
      ])
        expect(await kaixueIn(folder, line, at)).toMatchObject({ exit: 0 });
      const office = connect(place);
      await send(office, '3101012346', 'a', packed(aSnapshot('3101012345')));
      await office.close();
      const gathered = await kaixueIn(folder, 'district gather --json', at);
      expect(gathered).toMatchObject({ exit: 1, json: { refused: 1, files: [{ why: 'other-school' }] } });
      expect((await kaixueIn(folder, 'district gather --json', at)).json.files).toEqual([]);
    });

    test.each([
      ['postgres://office@127.0.0.1:1/x', 75, 'server-unreachable'],
      [`${server.url}_not_there`, 78, 'server-no-entry'],
      [server.url, 78, 'server-no-district'],
    ])('%s is said to be what it is', async (place, exit, code) => {
      const ran = await kaixueIn(testFolder(), 'district --json', { env: { KAIXUE_DISTRICT: place } });
      expect(ran.exit).toBe(exit);
      expect(ran.json.error.problems[0]).toMatchObject({ code });
    });
  },
);

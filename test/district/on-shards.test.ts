import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { take } from '../../src/district/gather.ts';
import { collated, connect } from '../../src/store/shared/postgres.ts';
import { TABLES } from '../../src/store/shared/tables.ts';
import { serverPrograms, startServer } from '../support/postgres.ts';
import { gatherRules } from './gather-rules.ts';
import { shareRules } from './share-rules.ts';
import { anItem, anOffice, aSnapshot, NOW, onServer, packed, useEngine } from './support.ts';

const programs = serverPrograms();
const SHARDS = 3;

/** The tables that a school's rows are in, with their columns and their keys. */
const SPREAD = [...collated(TABLES).matchAll(/CREATE TABLE (\w+) \(([^;]*)\);/g)]
  .map(([whole, name, columns]) => ({ whole, name: name!, columns: columns! }))
  .filter(({ columns }) => columns.includes('school_id'));

describe.skipIf(programs === undefined)(
  'an office on three servers, each with the rows of some schools (left out where no PostgreSQL is installed)',
  async () => {
    if (programs === undefined) return;
    const servers = await Promise.all(Array.from({ length: SHARDS }, () => startServer(programs, 40)));
    const office = servers[0]!.url;
    beforeAll(async () => {
      await joinShards(
        office,
        servers.map(({ url }) => url),
      );
      const spreading = (place: string) =>
        spread(
          place,
          servers.map(({ url }) => url),
        );
      useEngine(onServer(office, spreading));
    });
    afterAll(async () => {
      useEngine();
      await Promise.all(servers.map((server) => server.stop()));
    });

    gatherRules();
    shareRules();

    test('the rows of schools are on more than one server', async () => {
      const codes = Array.from({ length: 9 }, (_, n) => `310101234${n}`);
      const { shared } = await anOffice(codes);
      for (const code of codes) await take(shared, packed(aSnapshot(code, { items: [anItem('语文')] })), NOW);
      const counts = await Promise.all(
        Array.from({ length: SHARDS }, async (_, k) => (await shared.all(`SELECT 1 FROM fact_${k}`)).length),
      );
      expect(counts.reduce((sum, n) => sum + n)).toBe(codes.length);
      expect(counts.filter((n) => n > 0).length).toBeGreaterThan(1);
    });
  },
);

/** Lets the office's server reach the others. */
async function joinShards(office: string, shards: readonly string[]): Promise<void> {
  const shared = connect(office);
  await shared.run('CREATE EXTENSION postgres_fdw');
  for (const [k, url] of shards.entries()) {
    const { hostname, port, pathname } = new URL(url);
    await shared.run(
      `CREATE SERVER shard_${k} FOREIGN DATA WRAPPER postgres_fdw
         OPTIONS (host '${hostname}', port '${port}', dbname '${pathname.slice(1)}');
       CREATE USER MAPPING FOR CURRENT_USER SERVER shard_${k} OPTIONS (user 'office')`,
    );
  }
  await shared.close();
}

/** Puts a school's rows on the shard that its code hashes to: the office's tables become views over those of the shards. */
async function spread(place: string, shards: readonly string[]): Promise<void> {
  const schema = new URL(place).searchParams.get('search_path')!;
  for (const [k, url] of shards.entries()) {
    const shard = connect(url);
    const own = `${schema}_${k}`;
    await shard.run(
      `CREATE SCHEMA ${own}; SET search_path TO ${own}; ${SPREAD.map(({ whole }) => whole).join('\n')}`,
    );
    await shard.close();
  }
  const office = connect(place);
  for (const { name, columns } of SPREAD) {
    // A table whose parts are elsewhere has no key of its own: the parts have it.
    const bare = columns.replace(/,\s*PRIMARY KEY \([^)]*\)/, '').replace(' PRIMARY KEY', '');
    await office.run(`DROP TABLE ${name}; CREATE TABLE ${name} (${bare}) PARTITION BY HASH (school_id)`);
    for (const k of shards.keys())
      await office.run(
        `CREATE FOREIGN TABLE ${name}_${k} PARTITION OF ${name} FOR VALUES WITH (MODULUS ${SHARDS}, REMAINDER ${k})
           SERVER shard_${k} OPTIONS (schema_name '${schema}_${k}', table_name '${name}')`,
      );
  }
  await office.close();
}

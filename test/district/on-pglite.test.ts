import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe } from 'vitest';
import { collated, numbered } from '../../src/store/shared/postgres.ts';
import type { Shared, SharedValue } from '../../src/store/shared/shared.ts';
import { TABLES } from '../../src/store/shared/tables.ts';
import { upgrade } from '../../src/store/shared/upgrade.ts';
import { gatherRules } from './gather-rules.ts';
import { shareRules } from './share-rules.ts';
import { useEngine } from './support.ts';

/** PostgreSQL compiled for this process: the rules need no server. Each office is a schema of one database. */
describe('an office on PGlite', () => {
  let db: PGlite;
  let offices = 0;

  beforeAll(async () => {
    // Sums are bigint and numeric, which come as text.
    db = await PGlite.create({ parsers: { 20: Number, 1700: Number } });
    useEngine({
      async make(fill) {
        const schema = `office_${++offices}`;
        await db.exec(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}; ${collated(TABLES)}`);
        await fill(officeIn(schema));
        return {
          place: schema,
          async open() {
            const shared = officeIn(schema);
            await upgrade(shared, schema, async (_, step) => void (await db.exec(collated(step))));
            return shared;
          },
        };
      },
    });
  });
  afterAll(async () => {
    useEngine();
    await db.close();
  });

  gatherRules();
  shareRules();

  function officeIn(schema: string): Shared {
    const all = async <Row>(sql: string, ...params: SharedValue[]) => {
      await db.exec(`SET search_path TO ${schema}`);
      return (await db.query<Row>(numbered(sql), params)).rows;
    };
    const shared: Shared = {
      all,
      run: async (sql, ...params) => void (await all(sql, ...params)),
      async transact(work) {
        await db.exec('BEGIN ISOLATION LEVEL SERIALIZABLE');
        try {
          const value = await work(shared);
          await db.exec('COMMIT');
          return value;
        } catch (error) {
          await db.exec('ROLLBACK');
          throw error;
        }
      },
      close: async () => {},
    };
    return shared;
  }
});

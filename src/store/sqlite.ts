import Sqlite, { type Database, type Options } from 'better-sqlite3';

/** The addon's own object behind a connection: it makes the objects that Node's garbage collector would take. */
type Native = Record<'prepare' | 'backup', (...args: unknown[]) => object>;

const kept = new Set<object>();

/**
 * Opens a database; nothing else does. From 24.19 on, Node aborts the program when it collects a connection or a statement of
 * better-sqlite3 12 as garbage at a moment when no JavaScript runs (`RemoveEnvironmentCleanupHook`, «env != nullptr»);
 * 13 is free of it, but does not load on Node 20. So none of them is garbage before the program ends: they are a few dozen.
 */
export function openDatabase(source: string | Buffer, options?: Options): Database {
  const db = new Sqlite(source, options);
  const native = Object.getOwnPropertySymbols(db)
    .map((symbol) => (db as unknown as Record<symbol, Native>)[symbol])
    .find((own) => typeof own?.prepare === 'function');
  kept.add(db);
  if (native && !Object.hasOwn(native, 'prepare')) {
    for (const make of ['prepare', 'backup'] as const) {
      const made = native[make].bind(native);
      native[make] = (...args) => {
        const object = made(...args);
        kept.add(object);
        return object;
      };
    }
  }
  return db;
}

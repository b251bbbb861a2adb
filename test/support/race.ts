import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { runHere, runMeanwhile } from './command.ts';
import { testFolder } from './folder.ts';
import type { Around } from './world.ts';

/** How two commands came out: what the second one answered, and what the school file then holds. */
interface Outcome {
  said: string;
  file: string;
}

/**
 * Two commands from one state, one after the other and at once: the second one has read all that it reads before its transaction
 * when the first one, in a process of its own, begins and commits. Undefined where the second one changes nothing.
 */
export async function race(
  folder: string,
  first: string,
  second: string,
): Promise<{ inTurn: Outcome; atOnce: Outcome } | undefined> {
  const [one, other] = [copyOf(folder), copyOf(folder)];
  // A command asks for the time twice: for the day, before it reads anything, and for its journal entry, before its transaction.
  let times = 0;
  const now = () => {
    if (++times === 2) runMeanwhile(first, other);
    return new Date('2027-02-26T01:00:00Z');
  };
  const atOnce = await outcome(second, other, { now });
  if (times < 2) return undefined;
  await runHere(first, one);
  return { inTurn: await outcome(second, one), atOnce };
}

function copyOf(folder: string): string {
  const copy = testFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function outcome(line: string, folder: string, around: Around = {}): Promise<Outcome> {
  const { out, exit } = await runHere(line, folder, around);
  // Of two refusals the reason may differ: what the first one left is what counts.
  return { said: exit === 0 ? scrubbed(out, folder) : 'refused', file: fileOf(folder) };
}

/** All rows of all tables of the school, and of an office's file beside it. Help needs none. */
function fileOf(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.db') && !path.includes('backups'))
    .sort()
    .map((path) => rowsOf(folder, path))
    .join('\n');
}

/** Without the moments at which they were written, and what is random or follows from the moment: tokens, keys, hashes. */
function rowsOf(folder: string, path: string): string {
  const db = new Sqlite(join(folder, path), { readonly: true });
  try {
    const tables = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all();
    return scrubbed(
      tables
        .flatMap(({ name }) =>
          db
            .prepare(`SELECT * FROM "${name}"`)
            .all()
            .map((row) => `${name} ${JSON.stringify(row)}`),
        )
        .join('\n'),
      folder,
    );
  } finally {
    db.close();
  }
}

const scrubbed = (text: string, folder: string) =>
  text
    .replaceAll(folder, '<folder>')
    .replace(/"(token|private_key|public_key|sha256)":"[^"]*"/g, '"$1":"…"')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d[:-]\d\d[:-]\d\d([.-]\d+Z?)?/g, '<time>');

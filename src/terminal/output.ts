import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import { backupFolder } from '../store/backup.ts';
import { APPLICATION_ID } from '../store/migrate.ts';
import { BESIDE } from '../store/parts.ts';
import { EXIT, refuse } from '../words/problem.ts';
import type { Context } from './context.ts';
import { typed } from './options.ts';

interface Target {
  /** The name is kaixue's own choice: what lies there is its earlier print of the same sheet. */
  ownName?: boolean;
  /** It is a backup that is written: over an older copy of a school, if told. */
  backup?: boolean;
}

/**
 * Every file that a command writes where it is told comes by here first. The school file, what SQLite keeps beside it, its backups
 * and other school files are never written over, by whichever name. What kaixue wrote is: a PDF with its keyword, a workbook that
 * nobody has saved since, a file of the name that kaixue gives itself. Anything else is asked about; --yes has said so beforehand.
 * @throws Refusal 73
 */
export async function mayWrite(ctx: Context, typed: string, target: Target = {}): Promise<string> {
  const path = resolve(ctx.cwd, typed);
  const there = statOf(path);
  if (isSchools(ctx.dbPath(), path, there) || (there?.isFile() && !target.backup && isSchoolFile(path)))
    refuse(EXIT.cannotWrite, 'output-is-school', { path });
  // A pipe, a device: written to, not over. A folder is refused by whoever writes.
  if (!there?.isFile() || ctx.options.yes || (!target.backup && (await isOurs(path, target.ownName))))
    return path;
  const sure =
    ctx.options.input &&
    (await ctx.ask.confirm({ message: ctx.words.terminal.overwrite({ path }), default: false }));
  return sure ? path : refuse(EXIT.cannotWrite, 'output-exists', { path });
}

/** An option that names a file to write: refused before anything is done. */
export const outFile = typed('<file>', (said, ctx) => mayWrite(ctx, said));

/** A folder that is swapped for a new one as a whole: not one that holds the school file, and none of the backups'. @throws Refusal 73 */
export function mayReplaceFolder(ctx: Context, path: string): void {
  const db = ctx.dbPath();
  if (isWithin(db, path) || isWithin(path, backupFolder(db)))
    refuse(EXIT.cannotWrite, 'output-is-school', { path });
}

function isWithin(path: string, folder: string): boolean {
  const real = (one: string) => (existsSync(one) ? realpathSync(one) : one);
  const way = relative(real(folder), real(path));
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

/** The school file itself, what is beside it, or one of its backups: also through a link. */
function isSchools(db: string, path: string, there: Stats | undefined): boolean {
  const beside = BESIDE.map((end) => db + end);
  if (!there) return beside.some((one) => resolve(one) === path);
  const folder = backupFolder(db);
  const backups = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return [db, ...beside, ...backups].some((one) => {
    const stat = statOf(one);
    return stat?.dev === there.dev && stat.ino === there.ino;
  });
}

/** What cannot be looked at is not written over either: whoever writes says why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Where SQLite keeps the application's mark. */
const MARK_AT = 68;

function isSchoolFile(path: string): boolean {
  const head = Buffer.alloc(MARK_AT + 4);
  const file = openSync(path, 'r');
  try {
    return readSync(file, head) === head.length && head.readUInt32BE(MARK_AT) === APPLICATION_ID;
  } finally {
    closeSync(file);
  }
}

async function isOurs(path: string, ownName = false): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.xlsx' && ownName) return true;
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    return /\/Keywords\s*\(kaixue\)|<pdf:Keywords>kaixue</.test(bytes.toString('latin1'));
  // Excel and WPS put the name of whoever saves it in its place: what was filled in is not ours to replace.
  const { inflated, zipEntries } = await import('../intake/zip.ts');
  const core = zipEntries(bytes)?.find(({ name }) => name === 'docProps/core.xml');
  return core !== undefined && /lastModifiedBy>kaixue</.test(String(inflated(bytes, core)));
}

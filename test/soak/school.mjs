import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = join(root, 'bin/kaixue.js');
export const ENV = {
  ...process.env,
  KAIXUE_TODAY: '2027-02-26',
  KAIXUE_USER: '韩娟',
  KAIXUE_LANG: 'zh',
  LC_ALL: '',
};

const here = mkdtempSync(join(tmpdir(), 'kaixue-soak-'));
process.on('exit', () => rmSync(here, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
let folders = 0;

/** A folder of its own, a copy of another one if that is given. It goes when the run ends, or by `drop`. */
export function folder(from) {
  const path = mkdtempSync(join(here, `${++folders}-`));
  if (from) cpSync(from, path, { recursive: true });
  return path;
}

export const drop = (path) => rmSync(path, { recursive: true, force: true });

/** Runs kaixue in a folder and waits; `under` is a program to run it under, `node` what Node itself is told. */
export function kaixue(at, args, { under = [], node = [], input = '', timeout = 60_000 } = {}) {
  const [first, ...others] = [...under, process.execPath, ...node, program, ...args];
  const done = spawnSync(first, others, {
    ...{ cwd: at, env: ENV, input, timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 28 },
  });
  const hung = done.error?.code === 'ETIMEDOUT';
  return { exit: done.status, signal: done.signal, hung, out: String(done.stdout), err: String(done.stderr) };
}

/** 青山小学: three classes, ten pupils, a little of everything; an order to come. */
export function smallSchool() {
  const at = folder();
  cpSync(join(root, 'test/files/small-school'), join(at, '开学资料'), { recursive: true });
  for (const line of [
    'init 南楼小学 --opens 2027-03-01',
    'import 开学资料',
    'order make',
    'room add 储藏室',
  ]) {
    const { exit, err } = kaixue(at, [...line.split(' '), '--yes']);
    if (exit !== 0) throw new Error(`kaixue ${line} gave ${exit}\n${err}`);
  }
  return at;
}

/** Every row of the school file, without the moments; '' where there is no file or no school in it. */
export function stateOf(at, name = 'kaixue.db') {
  const path = join(at, name);
  if (!existsSync(path)) return '';
  const db = new Sqlite(path);
  try {
    const sound = db.pragma('integrity_check', { simple: true });
    if (sound !== 'ok') return `damaged: ${sound}`;
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    if (!tables.some((table) => table.name === 'school')) return '';
    const rows = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]);
    if (rows.find(([name]) => name === 'school')[1].length === 0) return '';
    return timeless(JSON.stringify(rows));
  } catch (error) {
    return `damaged: ${error.message}`;
  } finally {
    db.close();
  }
}

/** The files under a folder, their names without moments, process numbers and random parts. */
export const filesOf = (at) =>
  readdirSync(at, { recursive: true }).map((name) => timeless(String(name)).replace(/-(wal|shm)$/, ''));

/** Without what differs from run to run: moments, and keys and hashes that follow from them. */
const timeless = (text) =>
  text
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d[:-]\d\d[:-]\d\d([.-]\d+Z?)?/g, '<time>')
    .replace(/"(token|private_key|public_key|sha256)":"[^"]*"/g, '"$1":"…"')
    .replace(/\\"(token|private_key|public_key|sha256)\\":\\"[^"]*\\"/g, '…');

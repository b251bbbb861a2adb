import { setTimeout as wait } from 'node:timers/promises';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { EXIT, Refusal, refuse } from '../../words/problem.ts';
import { INBOX } from './inbox.ts';
import { shownPlace } from './open.ts';
import type { Shared, SharedValue } from './shared.ts';
import { TABLES } from './tables.ts';
import { bareUrl, tlsOf } from './tls.ts';
import { upgrade } from './upgrade.ts';

/** Opens an office's tables on a server. @throws Refusal 75 where it does not answer, 78 where it lets nobody in or has no such tables */
export async function openServer(url: string): Promise<Shared> {
  const shared = connect(url);
  try {
    await upgrade(shared, url, (tx, step) => tx.run(collated(step)));
    return shared;
  } catch (error) {
    await shared.close();
    throw error;
  }
}

/** A connection to a server, whatever is in it: a school sees its inbox only. */
export function connect(url: string): Shared {
  const sql = postgres(bareUrl(url), {
    ssl: tlsOf(url),
    // A command asks one thing after another.
    max: 1,
    connect_timeout: 10,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: 'kaixue' },
    // Sums are bigint and numeric, which come as text. Ours are counts and fen far below 2^53.
    types: { number: { to: 20, from: [20, 1700], parse: Number, serialize: String } },
  });
  return { ...speaking(sql, url), transact: transacting(sql, url), close: () => sql.end({ timeout: 5 }) };
}

/** Makes an office's tables on a server; `fill` writes what they begin with. @throws Refusal 73 where they are there */
export async function createServer(url: string, fill: (tx: Shared) => Promise<void>): Promise<void> {
  const shared = connect(url);
  try {
    await shared.transact(async (tx) => {
      const [found] = await tx.all<{ there: string | null }>(`SELECT to_regclass('district') AS there`);
      if (found!.there !== null) refuse(EXIT.cannotWrite, 'district-there', { path: shownPlace(url) });
      await tx.run(collated(TABLES));
      const [role] = await tx.all(`SELECT 1 FROM pg_roles WHERE rolname = 'kaixue_school'`);
      if (!role) await tx.run('CREATE ROLE kaixue_school NOLOGIN');
      await tx.run(INBOX);
      await fill(tx);
    });
  } finally {
    await shared.close();
  }
}

/** Text is compared byte by byte, as SQLite does: a locale's order would move who gives first. */
export const collated = (tables: string) => tables.replaceAll(' TEXT', ' TEXT COLLATE "C"');

/** Another was quicker (serialization, deadlock, the same key), every connection is taken, or the server is just starting. */
const AGAIN = new Set(['40001', '40P01', '23505', '53300', '57P03']);
/** Some ten seconds in all: 400 schools at one second were through 100 connections after nine. */
const TRIES = 16;
const LONGEST_WAIT = 1_000;

async function again<T>(url: string, work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (tried === TRIES || !AGAIN.has(codeOf(error))) return meaning(url, error);
      await wait(Math.random() * Math.min(LONGEST_WAIT, 25 * 2 ** tried));
    }
  }
}

const speaking = (sql: Sql | TransactionSql, url: string, within = false) => {
  const say = async <Row>(text: string, params: readonly SharedValue[]): Promise<Row[]> => {
    const ask = async () => [...(await sql.unsafe(numbered(text), [...params]))] as Row[];
    // A transaction that failed is tried again as a whole.
    return within ? ask() : again(url, ask);
  };
  return {
    all: <Row>(text: string, ...params: SharedValue[]) => say<Row>(text, params),
    run: async (text: string, ...params: SharedValue[]) => {
      await say(text, params);
    },
  };
};

const transacting =
  (sql: Sql, url: string) =>
  <T>(work: (tx: Shared) => Promise<T>): Promise<T> =>
    again(
      url,
      async () =>
        (await sql.begin('isolation level serializable', (tx) => {
          const inside: Shared = {
            ...speaking(tx, url, true),
            transact: (more) => more(inside),
            close: async () => {},
          };
          return work(inside);
        })) as T,
    );

/** `?` as PostgreSQL has it: $1, $2 … The SQL of these tables has no question mark in a text. */
export function numbered(text: string): string {
  let n = 0;
  return text.replace(/\?/g, () => `$${++n}`);
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** Throws what an error of the server or the way to it means. */
function meaning(url: string, error: unknown): never {
  if (error instanceof Refusal) throw error;
  const code = codeOf(error);
  const server = shownPlace(url);
  const said = (error as Error).message;
  if (/secure TLS connection/.test(said))
    return refuse(EXIT.noSchool, 'server-unproven', { server, code: 'no TLS' });
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|CONNECT|CONNECTION_)/.test(code))
    return refuse(EXIT.busy, 'server-unreachable', { server, code });
  if (/^(28|3D)/.test(code)) return refuse(EXIT.noSchool, 'server-no-entry', { server, said });
  if (code === '42P01') return refuse(EXIT.noSchool, 'server-no-district', { server });
  if (code === '42501') return refuse(EXIT.cannotWrite, 'server-forbids', { server, said });
  if (AGAIN.has(code)) return refuse(EXIT.busy, 'server-busy', { server });
  if (/CERT|SIGNED|ALTNAME|TLS|SSL/.test(code))
    return refuse(EXIT.noSchool, 'server-unproven', { server, code });
  throw error;
}

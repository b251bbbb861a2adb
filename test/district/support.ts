import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Keys, pack } from '../../src/district/envelope.ts';
import { addSchools, newOffice } from '../../src/district/office.ts';
import type { ItemFigures, Snapshot } from '../../src/district/snapshot.ts';
import { createOffice, openOffice } from '../../src/store/shared/open.ts';
import { connect } from '../../src/store/shared/postgres.ts';
import type { Shared } from '../../src/store/shared/shared.ts';

export const TERM = '2026-2027-2';
export const NOW = '2027-02-26T12:00:00.000Z';

/** Where offices of a test are made: files of SQLite, or what a suite says instead. */
export interface Engine {
  /** Makes the tables of a new office, and what opens them; `fill` writes what they begin with. */
  make(fill: (tx: Shared) => Promise<void>): Promise<{ place: string; open: () => Promise<Shared> }>;
}

const FILES: Engine = {
  async make(fill) {
    const place = join(mkdtempSync(join(tmpdir(), 'kaixue-district-')), 'district.db');
    await createOffice(place, fill);
    return { place, open: () => openOffice(place) };
  },
};

let engine = FILES;

/** From now on offices are made by this engine; in files again without one. */
export function useEngine(one: Engine = FILES): void {
  engine = one;
}

let databases = 0;
const newName = () => `office_${process.pid}_${++databases}`;

/** A new, empty database of a server. */
export async function newDatabase(server: string): Promise<string> {
  const url = new URL(server);
  const shared = connect(server);
  url.pathname = `/${newName()}`;
  await shared.run(`CREATE DATABASE ${url.pathname.slice(1)}`);
  await shared.close();
  return url.href;
}

/** Makes offices on a server, each in a schema of its own: a database takes 8 MB and a tenth of a second. */
export const onServer = (
  server: string,
  made: (place: string) => Promise<void> = async () => {},
): Engine => ({
  async make(fill) {
    const place = await newSchema(server);
    await createOffice(place, fill);
    await made(place);
    return { place, open: () => openOffice(place) };
  },
});

/** A new, empty schema of a server's database; who comes by this URL sees no other. */
async function newSchema(server: string): Promise<string> {
  const url = new URL(server);
  const shared = connect(server);
  const name = newName();
  await shared.run(`CREATE SCHEMA ${name}`);
  await shared.close();
  url.searchParams.set('search_path', name);
  return url.href;
}

/** An office with these schools, and the tokens of their invitations. */
export async function anOffice(
  codes: readonly string[],
): Promise<{ shared: Shared; place: string; open: () => Promise<Shared>; tokens: Map<string, string> }> {
  const { place, open } = await engine.make(newOffice('示范区'));
  const shared = await open();
  onTestFinished(() => shared.close());
  const schools = codes.map((code) => ({ code, name: `学校${code.slice(-2)}`, area: '' }));
  const { invitations } = await shared.transact((tx) => addSchools(tx, '示范区', schools, { anew: false }));
  return {
    shared,
    place,
    open,
    tokens: new Map(invitations.map(({ school, token }) => [school.code, token])),
  };
}

/** What a school has of an item; all else is 0. */
export const anItem = (key: string, figures: Partial<ItemFigures> = {}): ItemFigures => ({
  ...{ key, kind: 'book', name: key, spec: '', unit: '册', isbn: null, supplier: null, price: 500 },
  ...{ need: 0, issued: 0, owed: 0, held: 0, on_order: 0, late: 0, short: 0, to_buy: 0, surplus: 0 },
  ...figures,
});

export const aSnapshot = (code: string, more: Partial<Snapshot> = {}): Snapshot => ({
  school: { code, name: `学校${code.slice(-2)}` },
  term: TERM,
  opening: '2027-03-01',
  published_at: '2027-02-26T08:00:00.000Z',
  journal: 7,
  items: [],
  classes: [],
  work: { tasks: { done: 0, open: 0, overdue: 0 }, repairs: { open: 0, blocking: 0 } },
  slips: [],
  ...more,
});

export const packed = (snapshot: Snapshot, keys?: Keys): Buffer => pack(snapshot, '0.1.0', keys).bytes;

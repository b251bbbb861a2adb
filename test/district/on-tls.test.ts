import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { serverPrograms, startServer, type TestServer } from '../support/postgres.ts';

const programs = serverPrograms();
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Loopback as well, and for kaixue a server elsewhere. */
const AT = '127.0.0.2';

/** A certificate that vouches for itself, of a server with this address. */
function certificateOf(address: string): { cert: string; key: string; path: string } {
  const [cert, key] = ['cert.pem', 'key.pem'].map((name) => join(testFolder(), name));
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=office'],
      ...['-addext', `subjectAltName=IP:${address}`, '-keyout', key!, '-out', cert!],
    ],
    { stdio: 'ignore' },
  );
  return { cert: readFileSync(cert!, 'utf8'), key: readFileSync(key!, 'utf8'), path: cert! };
}

describe.skipIf(programs === undefined || !hasOpenssl)(
  'a server elsewhere has to prove itself (left out without PostgreSQL and openssl)',
  () => {
    const servers: TestServer[] = [];
    const aServer = async (tls?: { cert: string; key: string }) => {
      const server = await startServer(programs!, 10, { at: AT, ...(tls && { tls }) });
      servers.push(server);
      return server.url;
    };
    const init = async (url: string) => {
      const ran = await kaixueIn(testFolder(), ['district', 'init', '示范区', '--at', url, '--json']);
      return [ran.exit, ran.json.error?.problems[0].code];
    };
    afterAll(() => Promise.all(servers.map((server) => server.stop())));

    test('it is spoken to once it proves to be the one of the URL, by whom the URL names', async () => {
      const own = certificateOf(AT);
      const url = await aServer(own);
      expect(await init(url)).toEqual([78, 'server-unproven']);
      expect(await init(`${url}?sslrootcert=${certificateOf(AT).path}`)).toEqual([78, 'server-unproven']);
      expect(await init(`${url}?sslrootcert=${own.path}.gone`)).toEqual([66, 'file-missing']);
      expect(await init(`${url}?sslrootcert=${own.path}&sslmode=verify-full`)).toEqual([0, undefined]);
    });

    test("another server's certificate proves nothing", async () => {
      const other = certificateOf('127.0.0.9');
      expect(await init(`${await aServer(other)}?sslrootcert=${other.path}`)).toEqual([
        78,
        'server-unproven',
      ]);
    });

    test('one that does not encrypt is told nothing', async () => {
      expect(await init(await aServer())).toEqual([78, 'server-unproven']);
    });
  },
);

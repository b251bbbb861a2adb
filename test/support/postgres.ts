import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where Debian has the server's programs, which are not on the path. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder with initdb and postgres; undefined where there is no PostgreSQL, or nobody it would run as. */
export function serverPrograms(): string | undefined {
  if (runsAs() === undefined) return undefined;
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin'))
    : [];
  return [...(process.env.PATH ?? '').split(':'), ...versions].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

/** A server of its own on loopback, which takes `connections` at most. It goes away with `stop`. */
export interface TestServer {
  /** The URL of its first database, as its superuser. */
  url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user postgres of Debian's package, if there is one. */
function runsAs(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (ids.some(({ status }) => status !== 0)) return undefined;
  const [uid, gid] = ids.map(({ stdout }) => Number(stdout));
  return { uid: uid!, gid: gid! };
}

/** `at`: its address on loopback; `tls`: certificate and key in PEM, then it takes encrypted connections too. */
export async function startServer(
  programs: string,
  connections = 20,
  { at = '127.0.0.1', tls }: { at?: string; tls?: { cert: string; key: string } } = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kaixue-postgres-'));
  const user = runsAs()!;
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
  const data = join(folder, 'data');
  const quietly = { ...user, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'office', '-A', 'trust', '--no-sync'], quietly);
  const port = await freePort();
  for (const [name, text] of tls
    ? [['server.crt', tls.cert] as const, ['server.key', tls.key] as const]
    : []) {
    writeFileSync(join(data, name), text, { mode: 0o600 });
    if (user.uid !== undefined) chownSync(join(data, name), user.uid, user.gid!);
  }
  // Whom it trusts is said for 127.0.0.1 alone.
  appendFileSync(join(data, 'pg_hba.conf'), `host all all ${at}/32 trust\nhost all all 127.0.0.0/8 trust\n`);
  const settings = {
    fsync: 'off',
    max_connections: connections,
    superuser_reserved_connections: 1,
    ssl: tls ? 'on' : 'off',
  };
  const server: ChildProcess = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-k', folder, '-h', at, '-p', String(port)],
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    quietly,
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const isUp = () => existsSync(join(folder, `.s.PGSQL.${port}`));
  while (!isUp() && server.exitCode === null) await wait(20);
  return {
    url: `postgres://office@${at}:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { type ConnectionOptions, checkServerIdentity } from 'node:tls';
import { EXIT, refuse } from '../../words/problem.ts';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]', '']);

const AUTHORITY = 'sslrootcert';

/** A URL without what says how to encrypt: the driver would tell the server of it. */
export function bareUrl(url: string): string {
  const bare = new URL(url);
  for (const name of [AUTHORITY, 'sslmode']) bare.searchParams.delete(name);
  return bare.href;
}

/** What is not local is encrypted, and the server has to show that it is the one of the URL; `sslrootcert=FILE` names who vouches for it. @throws Refusal 66 */
export function tlsOf(url: string): false | ConnectionOptions {
  const { hostname, searchParams } = new URL(url);
  if (LOCAL.has(hostname)) return false;
  const authority = searchParams.get(AUTHORITY);
  if (authority !== null && !existsSync(authority)) refuse(EXIT.noInput, 'file-missing', { file: authority });
  // A bare address is no server name (RFC 6066), and is held against the certificate all the same.
  return {
    ...(authority && { ca: readFileSync(authority, 'utf8') }),
    ...(isIP(hostname) === 0 && { servername: hostname }),
    checkServerIdentity: (_, cert) => checkServerIdentity(hostname, cert),
  };
}

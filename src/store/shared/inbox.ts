import type { Shared } from './shared.ts';

/** The largest published file that a server takes. Bytes. */
export const MOST_SENT = 256 * 1024;

/**
 * On a server, where schools put what they publish: a school's role (school_3101012345) adds rows of its own code, and sees no other's.
 * The owner of the tables, the office, is not held by row security. The body is base64.
 */
export const INBOX = `
CREATE TABLE inbox (
  school_id TEXT COLLATE "C" NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL,
  body TEXT NOT NULL CHECK (length(body) <= ${Math.ceil(MOST_SENT / 3) * 4}),
  PRIMARY KEY (school_id, sha256)
);
ALTER TABLE inbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON inbox TO kaixue_school
  USING (school_id = substr(current_user::text, 8)) WITH CHECK (school_id = substr(current_user::text, 8));
GRANT SELECT (school_id, sha256), INSERT (school_id, sha256, body) ON inbox TO kaixue_school;
`;

const roleOf = (code: string) => `school_${code}`;

/**
 * Lets a school send to the server itself: a role of its own with a password, which is given anew each time.
 * @returns the server's URL as the school is to use it
 */
export async function giveLogin(tx: Shared, url: string, code: string, password: string): Promise<string> {
  if (!/^\d{10}$/.test(code) || !/^[\w-]+$/.test(password)) throw new RangeError('not for SQL');
  const role = roleOf(code);
  const [known] = await tx.all('SELECT 1 FROM pg_roles WHERE rolname = ?', role);
  await tx.run(`${known ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD '${password}'`);
  await tx.run(`GRANT kaixue_school TO ${role}`);
  const own = new URL(url);
  own.username = role;
  own.password = password;
  return own.href;
}

/** A published file as a school sends it. Sent twice it is there once. */
export const send = (shared: Shared, code: string, sha256: string, bytes: Buffer): Promise<void> =>
  shared.transact(async (tx) => {
    const there = await tx.all('SELECT 1 FROM inbox WHERE school_id = ? AND sha256 = ?', code, sha256);
    if (there.length > 0) return;
    await tx.run(
      'INSERT INTO inbox (school_id, sha256, body) VALUES (?, ?, ?)',
      code,
      sha256,
      bytes.toString('base64'),
    );
  });

/** What came and was not looked at yet, by school. */
export async function waiting(shared: Shared): Promise<{ school_id: string; sha256: string }[]> {
  return shared.all(
    `SELECT inbox.school_id, inbox.sha256 FROM inbox
       LEFT JOIN received ON received.school_id = inbox.school_id AND received.sha256 = inbox.sha256
      WHERE received.sha256 IS NULL ORDER BY inbox.school_id, inbox.sha256`,
  );
}

export async function bodyOf(shared: Shared, one: { school_id: string; sha256: string }): Promise<Buffer> {
  const [row] = await shared.all<{ body: string }>(
    'SELECT body FROM inbox WHERE school_id = ? AND sha256 = ?',
    one.school_id,
    one.sha256,
  );
  return Buffer.from(row?.body ?? '', 'base64');
}

/** Takes one out of the inbox that was refused: the school publishes again. */
export const discard = (shared: Shared, one: { school_id: string; sha256: string }): Promise<void> =>
  shared.run('DELETE FROM inbox WHERE school_id = ? AND sha256 = ?', one.school_id, one.sha256);

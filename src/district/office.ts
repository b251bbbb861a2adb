import { insertAll, type Shared } from '../store/shared/shared.ts';
import { TABLES_VERSION } from '../store/shared/tables.ts';

import { type Invitation, newToken } from './invitation.ts';
import type { Member } from './member.ts';
import type { ListedSchool } from './school-list.ts';

/** What a new office begins with. */
export const newOffice = (name: string) => (tx: Shared) =>
  insertAll(tx, 'district', [{ id: 1, version: TABLES_VERSION, name }]);

/** The office, by its name. */
export async function districtName(shared: Shared): Promise<string> {
  const [row] = await shared.all<{ name: string }>('SELECT name FROM district WHERE id = 1');
  return row?.name ?? '';
}

/** Every school of the office, by code. */
export const members = (shared: Shared): Promise<Member[]> =>
  shared.all<Member>('SELECT * FROM member ORDER BY school_id');

/**
 * Adds schools, and writes names and areas anew of those that are there. Each gets an invitation with a new token; one that had joined
 * has to join again only where `anew` says so: its key is forgotten then.
 * @returns the invitations, and how many schools were known
 */
export async function addSchools(
  tx: Shared,
  district: string,
  listed: readonly ListedSchool[],
  { anew }: { anew: boolean },
): Promise<{ invitations: Invitation[]; known: number }> {
  const known = new Map((await members(tx)).map((member) => [member.school_id, member]));
  const schools = [...new Map(listed.map((school) => [school.code, school])).values()];
  const added: Member[] = [];
  const invitations: Invitation[] = [];
  for (const { code, name, area } of schools) {
    const member = known.get(code);
    const token = member && !anew ? member.token : newToken();
    if (member === undefined) added.push({ school_id: code, name, area, token, public_key: null });
    else
      await tx.run(
        `UPDATE member SET name = ?, area = ?, token = ?${anew ? ', public_key = NULL' : ''} WHERE school_id = ?`,
        ...[name, area || member.area, token, code],
      );
    invitations.push({ district, school: { code, name }, token });
  }
  await insertAll(
    tx,
    'member',
    added.map(({ school_id, name, area, token, public_key }) => ({
      school_id,
      name,
      area,
      token,
      public_key,
    })),
  );
  return { invitations, known: schools.length - added.length };
}

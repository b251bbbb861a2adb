import { activeStaff } from '../school/staff/store.ts';
import type { Reader } from '../store/reader.ts';
import { resolveOwner } from '../work/checklist/roles.ts';
import { loadRoles } from '../work/checklist/store.ts';
import type { CauseKind } from './cause.ts';

/** Who answers for a kind of cause where nobody is named for it: the first of these roles that one person on the staff holds. */
const ROLES: Record<CauseKind, readonly string[]> = {
  'no-room': ['教务主任', '总务主任'],
  'shared-room': ['教务主任', '总务主任'],
  'no-ground': ['总务主任'],
  'no-teacher': ['教务主任'],
  'teacher-twice': ['教务主任'],
  seats: ['总务主任'],
  computers: ['总务主任'],
  booked: ['教务主任', '总务主任'],
  repair: ['维修工', '总务主任'],
  equipment: ['维修工', '总务主任'],
  cleaning: ['总务主任'],
  inspection: ['总务主任'],
  expired: ['安全主任', '总务主任'],
  handout: ['仓库保管员', '总务主任'],
  draft: ['仓库保管员', '总务主任'],
  due: ['采购员', '总务主任'],
  short: ['采购员', '总务主任'],
  unknown: ['总务主任'],
};

/** The names of those who answer for causes by their role; a kind that nobody answers for is left out. */
export function loadOwners(reader: Reader): Partial<Record<CauseKind, string>> {
  const roles = loadRoles(reader);
  const names = new Map(activeStaff(reader).map((one) => [one.id, one.name]));
  const nameOf = (role: string) => names.get(resolveOwner(roles, role).staffId ?? 0);
  return Object.fromEntries(
    Object.entries(ROLES).flatMap(([kind, own]) => {
      const name = own.map(nameOf).find((one) => one !== undefined);
      return name === undefined ? [] : [[kind, name]];
    }),
  );
}

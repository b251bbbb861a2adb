import { addTo } from '../../store/groups.ts';
/** One thing that a task is repeated for, or none. */
export interface Target {
  /** What is added to the key: class:3-2; '' for a task that is not repeated. */
  code: string;
  classId?: number;
  roomId?: number;
  areaId?: number;
  departmentId?: number;
  /** Who answers for this class or area already. */
  ownerId?: number | null;
}

/** Who is on the staff, as owners are looked for among them. */
export interface RoleStaff {
  id: number;
  name: string;
  departmentId: number | null;
  post: string | null;
  duty: string | null;
  left: boolean;
}

/** Staff by name and by role, to find who answers for a task. */
export interface Roles {
  byName: ReadonlyMap<string, RoleStaff[]>;
  byRole: ReadonlyMap<string, RoleStaff[]>;
}

/** Who answers for a task. */
export interface Owner {
  /** null: nobody yet, or several could be meant; the task is then listed as unassigned. */
  staffId: number | null;
  /** The name is that of somebody who has left. */
  left: boolean;
}

/** Staff by name, and by each role that their duty (职务) or post (岗位) names: 总务主任、安全员 are two. */
export function rolesOf(staff: readonly RoleStaff[]): Roles {
  const byName = new Map<string, RoleStaff[]>();
  const byRole = new Map<string, RoleStaff[]>();
  for (const s of staff) {
    addTo(byName, plain(s.name), s);
    if (s.left) continue;
    for (const role of new Set([...words(s.duty), ...words(s.post)])) addTo(byRole, role, s);
  }
  return { byName, byRole };
}

/**
 * Who answers for a task: the person named; else 班主任 of the target's class, or whoever answers for the target's area;
 * else the one person whose duty or post is that role (of the target's department, where it has one).
 */
export function resolveOwner(roles: Roles, owner: string, target: Target = { code: '' }): Owner {
  const name = plain(owner);
  if (name === '') return { staffId: target.areaId ? (target.ownerId ?? null) : null, left: false };
  const named = roles.byName.get(name) ?? [];
  const present = named.filter((s) => !s.left);
  if (present.length === 1) return { staffId: present[0]!.id, left: false };
  if (name === '班主任' && target.classId !== undefined)
    return { staffId: target.ownerId ?? null, left: false };
  if (name === '责任人' && target.areaId !== undefined)
    return { staffId: target.ownerId ?? null, left: false };
  let holders = roles.byRole.get(name) ?? [];
  if (target.departmentId !== undefined)
    holders = holders.filter((s) => s.departmentId === target.departmentId);
  if (holders.length === 1) return { staffId: holders[0]!.id, left: false };
  return { staffId: null, left: named.length > 0 && present.length === 0 && holders.length === 0 };
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

function words(text: string | null): string[] {
  return plain(text ?? '')
    .split(/[、,;/&及]/)
    .filter(Boolean);
}

import { ByName } from '../../school/staff/called.ts';
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
  alsoCalled?: string | null;
  departmentId: number | null;
  post: string | null;
  duty: string | null;
  left: boolean;
}

/** Staff by name and by role, to find who answers for a task. */
export interface Roles {
  byName: ByName<RoleStaff>;
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
  const byName = new ByName(staff);
  const byRole = new Map<string, RoleStaff[]>();
  for (const s of staff) {
    if (s.left) continue;
    for (const role of new Set([...words(s.duty), ...words(s.post)])) addTo(byRole, role, s);
  }
  return { byName, byRole };
}

/**
 * Who answers for a task: the person named; else 班主任 of the target's class, or whoever answers for the target's area;
 * else the one person whose duty or post is that role, or another name for it (of the target's department, where it has one);
 * 部门负责人 is whoever leads that department.
 */
export function resolveOwner(roles: Roles, owner: string, target: Target = { code: '' }): Owner {
  const name = plain(owner);
  if (name === '') return { staffId: target.areaId ? (target.ownerId ?? null) : null, left: false };
  const named = roles.byName.all(name);
  const present = named.filter((s) => !s.left);
  if (present.length === 1) return { staffId: present[0]!.id, left: false };
  if (name === '班主任' && target.classId !== undefined)
    return { staffId: target.ownerId ?? null, left: false };
  if (name === '责任人' && target.areaId !== undefined)
    return { staffId: target.ownerId ?? null, left: false };
  const inReach = (held: readonly RoleStaff[]) =>
    target.departmentId === undefined ? held : held.filter((s) => s.departmentId === target.departmentId);
  // The very word first: where a school has both, 电工 is not 维修工.
  const role = name.toLowerCase();
  const ways = [[role], ALIKE.find((alike) => alike.includes(role)) ?? [], heads(roles, name, target)];
  const holders =
    ways
      .map((some) => [...new Set(some.flatMap((one) => inReach(roles.byRole.get(one) ?? [])))])
      .find((held) => held.length > 0) ?? [];
  if (holders.length === 1) return { staffId: holders[0]!.id, left: false };
  return { staffId: null, left: named.length > 0 && present.length === 0 && holders.length === 0 };
}

/** One duty under the names that schools have for it, in English without blanks and in small letters. */
const ALIKE: readonly (readonly string[])[] = [
  [
    '总务主任',
    '总务处主任',
    '后勤主任',
    '后勤处主任',
    '总务科长',
    'headoflogistics',
    'logisticsmanager',
    'headofoperations',
    'operationsmanager',
    'facilitiesmanager',
  ],
  [
    '教务主任',
    '教务处主任',
    '教导主任',
    '教导处主任',
    'headofteaching',
    'headofacademics',
    'academicdirector',
    'deanofstudies',
  ],
  [
    '德育主任',
    '德育处主任',
    '政教主任',
    '政教处主任',
    'headofpastoralcare',
    'pastoraldirector',
    'deanofstudents',
  ],
  [
    '安全主任',
    '安全办主任',
    '安保主任',
    '安全干部',
    '安全员',
    'headofsafety',
    'headofsecurity',
    'safetyofficer',
  ],
  ['仓库保管员', '保管员', '仓库管理员', '仓管员', '库管员', '库管', 'storekeeper', 'warehousekeeper'],
  [
    '维修工',
    '维修员',
    '修理工',
    '水电工',
    '水电维修工',
    '电工',
    'repairer',
    'technician',
    'maintenancetechnician',
    'handyman',
  ],
  ['校医', '保健医生', '保健老师', '卫生老师', 'schoolnurse', 'nurse'],
  ['校长', 'principal', 'headmaster', 'headteacher'],
  ['采购员', 'buyer', 'purchaser', 'purchasingofficer'],
];

/** What those are called in this department who lead it, where a task goes to its 部门负责人. */
function heads(roles: Roles, name: string, { departmentId }: Target): string[] {
  if (departmentId === undefined || !/^(部门|处室|组室)?负责人$/.test(name)) return [];
  return [...roles.byRole.keys()].filter(
    (role) =>
      /(主任|组长|处长|科长|部长|园长|负责人|departmenthead|coordinator|director)$|^headof/.test(role) &&
      !/班主任$|副|^(vice|deputy|assistant)/.test(role),
  );
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

function words(text: string | null): string[] {
  return plain(text ?? '')
    .toLowerCase()
    .split(/[、,;/&及]/)
    .filter(Boolean);
}

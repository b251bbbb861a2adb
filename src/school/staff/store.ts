import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { ensureDepartment } from '../department/store.ts';
import { ByName, type Called, nameKey, namesOf } from './called.ts';
import type { Staff } from './staff.ts';

const SELECT = `SELECT ${columns('staff', 'id number name alsoCalled departmentId')}, department.name AS department,
       ${columns('staff', 'post duty subject phone state')}
  FROM staff LEFT JOIN department ON department.id = staff.department_id`;

/** Staff by department and number; those who left only when asked for. */
export function staffList(reader: Reader, options: { left?: boolean } = {}): Staff[] {
  const where = options.left ? '' : `WHERE staff.state = 'active'`;
  return reader.all<Staff>(
    `${SELECT} ${where} ORDER BY department.id IS NULL, department.id, staff.number, staff.id`,
  );
}

/** Staff by any part of name or number, in service or not; an exact name or number stands alone. */
export function findStaff(reader: Reader, typed: string): Staff[] {
  const key = nameKey(typed);
  // 王老师 (Teacher Wang) may be anybody called Wang.
  const part = key.replace(HONORIFIC, '') || key;
  const all = staffList(reader, { left: true });
  const exact = all.filter((s) => isStaffNamed(s, typed));
  if (exact.length > 0) return exact;
  return all.filter(
    (s) =>
      namesOf(s).some((name) => nameKey(name).includes(part)) ||
      (s.number ?? '').toLowerCase().includes(part),
  );
}

/** Is this a whole name of theirs or their number (王建国老师, too)? 王老师 is a part of a name. */
export function isStaffNamed(one: Pick<Staff, 'name' | 'alsoCalled' | 'number'>, typed: string): boolean {
  const key = nameKey(typed);
  const said = [key, key.replace(HONORIFIC, '')];
  return namesOf(one).some((name) => said.includes(nameKey(name))) || one.number?.toLowerCase() === key;
}

/** 王老师, 李主任: a title after a name. */
const HONORIFIC = /(老师|主任|校长)$/;

export interface StaffFacts {
  name?: string;
  alsoCalled?: string | null;
  number?: string | null;
  department?: string | null;
  post?: string | null;
  duty?: string | null;
  subject?: string | null;
  phone?: string | null;
  state?: 'active' | 'left';
}

/** Adds a member of staff. @throws Refusal 2 when the number is somebody's */
export function addStaff(tx: Writer, facts: StaffFacts & { name: string }): number {
  refuseTaken(tx, facts.number, 0);
  return insert(tx, 'staff', rowOf(tx, facts));
}

/** Changes what is given of a member of staff. */
export function editStaff(tx: Writer, id: number, facts: StaffFacts): void {
  refuseTaken(tx, facts.number, id);
  update(tx, 'staff', id, rowOf(tx, facts));
}

function rowOf(tx: Writer, { department, ...own }: StaffFacts) {
  if (department === undefined) return own;
  return { ...own, departmentId: department ? ensureDepartment(tx, department) : null };
}

/**
 * Someone leaves: kept as 离岗 (no longer in service) because documents name them.
 * @throws Refusal 1 while a class of an open term has this class teacher
 */
export function removeStaff(tx: Writer, staff: Pick<Staff, 'id' | 'name'>): void {
  const leads = tx.all<{ code: string }>(
    `SELECT class.code FROM class JOIN term ON term.id = class.term_id
      WHERE class.teacher_id = ? AND term.state = 'open' ORDER BY class.grade, class.number`,
    staff.id,
  );
  if (leads.length > 0) {
    refuse(EXIT.no, 'staff-in-use', { name: staff.name, class: leads.map((c) => c.code).join(' ') });
  }
  update(tx, 'staff', staff.id, { state: 'left' });
}

function refuseTaken(tx: Writer, number: string | null | undefined, id: number): void {
  if (!number) return;
  const taken = tx.get<{ name: string }>('SELECT name FROM staff WHERE number = ? AND id <> ?', number, id);
  if (taken) refuse(EXIT.usage, 'staff-number-taken', { number, name: taken.name });
}

/** Everybody whom the school has or had, in the order in which they were taken down. */
export function everyoneCalled(reader: Pick<Reader, 'all'>): Called[] {
  return reader.all<Called>(
    'SELECT id, name, also_called AS alsoCalled, number, state FROM staff ORDER BY id',
  );
}

/** Everybody in service. */
export const activeStaff = (reader: Pick<Reader, 'all'>): Called[] =>
  everyoneCalled(reader).filter((one) => one.state === 'active');

/** Those in service, by any of their names. */
export const activeByName = (reader: Pick<Reader, 'all'>) => new ByName(activeStaff(reader));

/** Whether there is a staff list yet. */
export const hasStaff = (reader: Reader): boolean => reader.get('SELECT 1 FROM staff LIMIT 1') !== undefined;

/** A member of staff. `post` 教师 counts for 每师. */
export interface Staff {
  id: number;
  /** 工号 */
  number: string | null;
  name: string;
  departmentId: number | null;
  department: string | null;
  /** 岗位 */
  post: string | null;
  /** 职务 */
  duty: string | null;
  /** 任教学科, as the staff list says it. */
  subject: string | null;
  phone: string | null;
  state: 'active' | 'left';
}

/** The post that standards per teacher (每师) count. */
export const TEACHER_POST = '教师';

/** Active teachers: staff in service whose post is 教师. */
export function teachers(staff: readonly Staff[]): Staff[] {
  return staff.filter((s) => s.state === 'active' && s.post === TEACHER_POST);
}

/** Concepts of columns whose cells are names of the staff. */
export const STAFF_COLUMNS = [
  ...['teacher', 'class-teacher', 'applicant', 'reporter', 'owner', 'leader'],
  ...['duty-staff', 'inspector'],
];

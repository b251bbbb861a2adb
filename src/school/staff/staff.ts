/** A member of staff. `post` 教师 counts for 每师. */
export interface Staff {
  id: number;
  /** 工号 */
  number: string | null;
  name: string;
  /** Other names they go by (英文名, 曾用名), several behind 、. */
  alsoCalled: string | null;
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

/** Who has gone for good. */
const GONE = /离职|离岗|退休|退养|调出|调离|调走|辞职|辞退|解聘|去世|病故/;
/** Who is away for long, and comes back. */
const AWAY = /产假|病假|长病|病休|借调|支教|挂职|脱产|进修|停薪/;
/** 退休返聘 works; so does who has not gone yet. */
const HERE = /返聘|回聘|[未不没即将拟待]|预计|结束|期满|返岗|已回|销假/;

/**
 * What a remark or a column says of whether somebody is at work on `day` ('YYYY-MM-DD'): gone, away for a time, or neither. A year and
 * month that it names are when: 2027年8月退休 is here until then.
 */
export function whereabouts(text: string, day: string): 'left' | 'away' | undefined {
  const said = GONE.test(text) ? 'left' : AWAY.test(text) ? 'away' : undefined;
  if (!said || HERE.test(text)) return undefined;
  const [, year = '', month = ''] = /(20\d\d)[年.\-/](\d{1,2})/.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}` > day.slice(0, 7) ? undefined : said;
}

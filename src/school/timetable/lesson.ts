export type Weeks = 'all' | 'odd' | 'even';

/** A lesson of the timetable, as it stands in the school file. Weekday 1 is Monday. */
export interface Lesson {
  id: number;
  classId: number;
  classCode: string;
  weekday: number;
  period: number;
  weeks: Weeks;
  subject: string;
  teacherId: number | null;
  teacher: string | null;
  roomId: number | null;
  room: string | null;
  /** 1: the school has said that it stays in the class's own room, though its subject has a special one. */
  own: 0 | 1;
}

/** Whether two lessons of the same weekday and period fall into a same week. */
export function weeksMeet(a: Weeks, b: Weeks): boolean {
  return a === 'all' || b === 'all' || a === b;
}

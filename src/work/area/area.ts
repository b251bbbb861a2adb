/** A cleaning area (卫生责任区) with who answers for it and how its last inspection went. */
export interface Area {
  id: number;
  name: string;
  roomId: number | null;
  room: string | null;
  classId: number | null;
  classCode: string | null;
  ownerId: number | null;
  /** The person who answers; for a class's area without one, its 班主任. */
  owner: string | null;
  standard: string | null;
  /** '07:40 早,12:30 午' */
  rounds: string;
  lastOn: string | null;
  score: number | null;
  full: number | null;
  /** 1: the last inspection passed, so the area is open; 0: it did not; null: never inspected. */
  passed: 0 | 1 | null;
}

/** What is written of an area; null empties. */
export interface AreaFacts {
  name: string;
  roomId?: number | null;
  classId?: number | null;
  ownerId?: number | null;
  standard?: string | null;
}

/** When an area is cleaned, and what the school calls that time. */
export interface Round {
  /** 'HH:MM' */
  time: string;
  name: string;
}

/** '07:40 早,12:30 午': as they are listed. */
export const roundsText = (rounds: readonly Round[]): string =>
  [...rounds]
    .sort((a, b) => a.time.localeCompare(b.time))
    .map(({ time, name }) => `${time} ${name}`.trim())
    .join(',');

/** When a classroom is cleaned, unless the school says otherwise: morning, noon, after school. */
export const DAILY = ['07:40', '12:30', '16:10'];

import shipped from '../../../templates/standards/subjects.json' with { type: 'json' };

/** What a subject's lessons need besides books (templates/standards/subjects.json; a school may edit it by a setting). */
export interface SubjectNeeds {
  /** Words in the names of its exercise books. */
  exercise?: string[];
  /** Special rooms by kind or name: its lessons are held there where the school has one, unless the timetable says otherwise. */
  room?: string[];
  /** Every pupil works at a computer. */
  computers?: boolean;
  /** A ground it cannot do without. */
  ground?: string[];
  /** Words in the names of its gear. */
  gear?: string[];
  /** 班会, 自习: no book and no exercise book. */
  bookless?: boolean;
}

/** Needs by subject: as shipped, with the school's own (JSON of the same form) over it. */
export function subjectNeeds(own?: string): ReadonlyMap<string, SubjectNeeds> {
  const mine = own ? (JSON.parse(own) as { subjects?: Record<string, SubjectNeeds> }).subjects : undefined;
  return new Map(Object.entries({ ...(shipped.subjects as Record<string, SubjectNeeds>), ...mine }));
}

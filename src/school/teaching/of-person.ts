import { groupBy } from '../../store/groups.ts';
import type { Reader } from '../../store/reader.ts';
import { classes } from '../class/store.ts';
import { lessons } from '../timetable/store.ts';
import { subjectName } from '../timetable/subject-names.ts';
import { teachings } from './store.ts';

/** Whose class teacher somebody is, and what he or she teaches to which classes: by 任课安排 and by the timetable. */
export function taughtBy(
  reader: Reader,
  termId: number,
  staffId: number,
): { heads: string[]; teaches: { subject: string; classes: string[] }[] } {
  const all = classes(reader, termId);
  const own = [...teachings(reader, termId), ...lessons(reader, termId)].flatMap((one) =>
    ('staffId' in one ? one.staffId : one.teacherId) === staffId ? [one] : [],
  );
  const bySubject = groupBy(own, (one) => subjectName(one.subject));
  return {
    heads: all.filter((one) => one.teacherId === staffId).map((one) => one.code),
    teaches: [...bySubject.values()].map((same) => ({
      subject: same[0]!.subject,
      classes: all.filter((cls) => same.some((one) => one.classId === cls.id)).map((cls) => cls.code),
    })),
  };
}

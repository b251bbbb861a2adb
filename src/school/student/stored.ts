import { addTo } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import type { RosterRow } from './row.ts';
import { nameKey, type StudentState } from './student.ts';

/** A pupil of the school file, with the class and state of one term. */
export interface StoredPupil {
  id: number;
  number: string | null;
  name: string;
  sex: '男' | '女' | null;
  note: string | null;
  placementId: number | null;
  classCode: string | null;
  classId: number | null;
  state: StudentState | null;
  seq: number | null;
}

/** All pupils, to be found by what a roster says of them. */
export class StoredPupils {
  readonly all: StoredPupil[];
  private readonly byNumber = new Map<string, StoredPupil>();
  private readonly byName = new Map<string, StoredPupil[]>();

  constructor(tx: Writer, termId: number) {
    this.all = tx.all<StoredPupil>(
      `SELECT student.id, student.number, student.name, student.sex, student.note, placement.id AS placementId,
              class.code AS classCode, placement.class_id AS classId, placement.state, placement.seq
         FROM student
         LEFT JOIN placement ON placement.student_id = student.id AND placement.term_id = ?
         LEFT JOIN class ON class.id = placement.class_id`,
      termId,
    );
    for (const pupil of this.all) {
      if (pupil.number !== null) this.byNumber.set(pupil.number, pupil);
      if (pupil.classCode === null) continue;
      addTo(this.byName, `${pupil.classCode}|${nameKey(pupil.name)}`, pupil);
    }
  }

  /** By number; else the next of that name in the class that no row has taken and no other number contradicts. */
  find(row: RosterRow, taken: ReadonlySet<number>): StoredPupil | undefined {
    const numbered = row.number === undefined ? undefined : this.byNumber.get(row.number);
    if (numbered) return numbered;
    const named = this.byName.get(`${row.class.code}|${nameKey(row.name)}`);
    return named?.find(
      (pupil) => !taken.has(pupil.id) && (row.number === undefined || pupil.number === null),
    );
  }
}

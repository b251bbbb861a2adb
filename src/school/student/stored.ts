import { addTo } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { removedRows, type Told } from '../../store/told.ts';
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
  /** By the classes that persons moved them out of since, and the names that persons put right. */
  private readonly byNameBefore = new Map<string, StoredPupil[]>();

  constructor(tx: Writer, termId: number, told: { person: Told; place: Told }) {
    const codes = classCodes(tx);
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
      const own: string | null = pupil.classCode;
      if (own === null) continue;
      addTo(this.byName, `${own}|${nameKey(pupil.name)}`, pupil);
      const left = [...told.place.valuesBefore(pupil.placementId!, 'class_id')];
      const places: string[] = [own, ...left.flatMap((id) => codes.get(Number(id)) ?? [])];
      for (const name of [pupil.name, ...told.person.valuesBefore(pupil.id, 'name')])
        for (const code of places)
          if (name !== pupil.name || code !== own)
            addTo(this.byNameBefore, `${code}|${nameKey(String(name))}`, pupil);
    }
  }

  /** Whether the row says of the pupil what a person has changed since. */
  wasSo(pupil: StoredPupil, row: RosterRow): boolean {
    return this.byNameBefore.get(`${row.class.code}|${nameKey(row.name)}`)?.includes(pupil) ?? false;
  }

  /** By number; else the next of that name in the class (or whom a person moved out of it) that no row has taken and no other number contradicts. */
  find(row: RosterRow, taken: ReadonlySet<number>): StoredPupil | undefined {
    const numbered = row.number === undefined ? undefined : this.byNumber.get(row.number);
    if (numbered) return numbered;
    const key = `${row.class.code}|${nameKey(row.name)}`;
    return [...(this.byName.get(key) ?? []), ...(this.byNameBefore.get(key) ?? [])].find(
      (pupil) => !taken.has(pupil.id) && (row.number === undefined || pupil.number === null),
    );
  }
}

/** The codes of classes by id, of those too that persons removed: an older list still names them. */
function classCodes(reader: Reader): Map<number, string> {
  const rows = [
    ...removedRows<{ id: number; code: string }>(reader, 'class'),
    ...reader.all<{ id: number; code: string }>('SELECT id, code FROM class'),
  ];
  return new Map(rows.map(({ id, code }) => [id, code]));
}

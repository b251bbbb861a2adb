import type { ReadRow } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import { Told } from '../../store/told.ts';
import { editClass } from '../class/store.ts';
import type { StoredClass } from '../class/stored.ts';
import { ByName } from '../staff/called.ts';
import { everyoneCalled } from '../staff/store.ts';
import type { RosterRow } from './row.ts';

/** Whom the title of a class's list names as its teacher: 三（1）班学生名单（班主任：郝禾）. */
export function classTeacherIn(title: string): string | undefined {
  return /班主任(?:老师|姓名)?\s*[:：]\s*([\p{Script=Han}·]{2,8})/u.exec(title)?.[1]?.replace(/老师$/, '');
}

/** Notes the teachers that titles name, of classes that have none yet; only who stands on the staff list once. */
export function noteClassTeachers(
  tx: Writer,
  rows: readonly ReadRow<RosterRow>[],
  classes: ReadonlyMap<string, StoredClass>,
): void {
  const named = new Map(
    rows.flatMap(({ row }) => (row.teacher ? [[row.class.code, row.teacher] as const] : [])),
  );
  if (named.size === 0) return;
  const told = new Told(tx, 'class');
  const staff = new ByName(everyoneCalled(tx));
  for (const [code, name] of named) {
    const there = classes.get(code);
    const only = staff.only(name);
    if (!there || there.teacherId !== null || !only || told.from(there.id, 'teacherId', only.id)) continue;
    editClass(tx, there.id, { teacherId: only.id });
  }
}

import type { Reader, Writer } from '../../store/reader.ts';
import type { Targets, WantedTask } from './expand.ts';
import { type RoleStaff, type Roles, rolesOf } from './roles.ts';

/** Classes, rooms, areas and departments of a term that tasks may be repeated for. */
export function loadTargets(reader: Reader, termId: number): Targets {
  return {
    class: reader.all(
      'SELECT id, code, grade, teacher_id AS teacherId FROM class WHERE term_id = ? ORDER BY grade, number',
      termId,
    ),
    room: reader.all('SELECT id, name AS code, kind FROM room ORDER BY name'),
    area: reader.all(
      `SELECT a.id, a.name AS code, coalesce(a.owner_id, c.teacher_id) AS ownerId
         FROM area a LEFT JOIN class c ON c.id = a.class_id WHERE a.term_id = ? ORDER BY a.seq, a.id`,
      termId,
    ),
    department: reader.all('SELECT id, name AS code FROM department WHERE merged_into IS NULL ORDER BY id'),
  };
}

/** The staff as owners are resolved among them. */
export function loadRoles(reader: Reader): Roles {
  const staff = reader.all<Omit<RoleStaff, 'left'> & { left: number }>(
    `SELECT id, name, also_called AS alsoCalled, department_id AS departmentId, post, duty, state = 'left' AS left FROM staff ORDER BY id`,
  );
  return rolesOf(staff.map((s) => ({ ...s, left: s.left === 1 })));
}

/** How many tasks an application of a checklist added, changed and left as they were. */
export interface Applied {
  added: number;
  /** Open tasks whose day, owner or wording followed the checklist. */
  changed: number;
  kept: number;
}

/**
 * Puts the tasks of a checklist into a term: adds what is new, lets open ones follow (unless a person moved or assigned
 * them), leaves what is done alone. Set statements only, however many tasks.
 */
export function putTasks(
  tx: Writer,
  termId: number,
  checklist: string,
  gatheringId: number | null,
  tasks: readonly WantedTask[],
  waits: readonly [string, string][],
): Applied {
  const json = JSON.stringify(tasks);
  const changed = tx.run(
    `UPDATE task SET due_on = iif(moved = 1, task.due_on, w.value ->> 'due'), title = w.value ->> 'title',
            title_en = w.value ->> 'titleEn', category = w.value ->> 'category', steps = w.value ->> 'steps',
            anchor = w.value ->> 'anchor', offset_by = w.value ->> 'offset', offset_unit = w.value ->> 'unit',
            owner_id = iif(assigned = 1, task.owner_id, w.value ->> 'ownerId'), owner_role = w.value ->> 'role'
       FROM json_each(?) w
      WHERE task.term_id = ? AND task.key = w.value ->> 'key' AND task.state = 'open'
        AND (iif(moved = 1, task.due_on, w.value ->> 'due') IS NOT task.due_on OR title <> w.value ->> 'title'
          OR category <> w.value ->> 'category' OR steps <> w.value ->> 'steps'
          OR iif(assigned = 1, task.owner_id, w.value ->> 'ownerId') IS NOT task.owner_id)`,
    json,
    termId,
  ).changes;
  const added = tx.run(
    `INSERT INTO task (term_id, key, checklist, title, title_en, category, anchor, offset_by, offset_unit, due_on, owner_id,
                       owner_role, class_id, room_id, area_id, department_id, gathering_id, steps)
     SELECT ?, w.value ->> 'key', ?, w.value ->> 'title', w.value ->> 'titleEn', w.value ->> 'category',
            w.value ->> 'anchor', w.value ->> 'offset', w.value ->> 'unit', w.value ->> 'due', w.value ->> 'ownerId',
            w.value ->> 'role', w.value ->> 'classId', w.value ->> 'roomId', w.value ->> 'areaId',
            w.value ->> 'departmentId', ?, w.value ->> 'steps'
       FROM json_each(?) w WHERE true
     ON CONFLICT (term_id, key) WHERE key IS NOT NULL DO NOTHING`,
    termId,
    checklist,
    gatheringId,
    json,
  ).changes;
  tx.run(
    `INSERT INTO task_wait (task_id, waits_for)
     SELECT a.id, b.id FROM json_each(?) w
       JOIN task a ON a.term_id = ? AND a.key = w.value ->> 0
       JOIN task b ON b.term_id = ? AND b.key = w.value ->> 1
      WHERE true ON CONFLICT DO NOTHING`,
    JSON.stringify(waits),
    termId,
    termId,
  );
  return { added, changed, kept: tasks.length - added - changed };
}

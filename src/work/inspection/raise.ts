import { shift } from '../../school/calendar/calendar.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import type { Writer } from '../../store/reader.ts';
import { addRepair, severities } from '../repair/store.ts';
import { addTasks } from '../task/store.ts';

/** Tasks for what failed, for whoever answers for the area, due the next working day. Returns their numbers. */
export function raiseTasks(
  tx: Writer,
  termId: number,
  place: { areaId: number | null; roomId: number | null; ownerId: number | null; name: string },
  failed: readonly { id: number; title: string }[],
  area: string,
  from: string,
): number[] {
  const due = shift(loadCalendar(tx), from, 1, 'workdays').day;
  return addTasks(
    tx,
    termId,
    failed.map((f) => ({
      title: `${place.name} ${f.title}`,
      area,
      due,
      ownerId: place.ownerId,
      areaId: place.areaId,
      roomId: place.roomId,
      inspectionLineId: f.id,
    })),
  );
}

/** Repairs for what failed. Returns their numbers. */
export function raiseRepairs(
  tx: Writer,
  termId: number,
  place: string,
  failed: readonly { id: number; fault: string }[],
  on: string,
  reporter: string | null,
): number[] {
  const usual = severities(tx).find((s) => s.urgent === 0) ?? severities(tx)[0]!;
  return failed.map(
    (f) =>
      addRepair(tx, termId, {
        reportedOn: on,
        reporter,
        place,
        fault: f.fault,
        severityId: usual.id,
        inspectionLineId: f.id,
      }).id,
  );
}

import { emptyOutcome } from '../../intake/differences.ts';
import { type ApplyContext, addAll, type Outcome, type ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { rooms, roomsNear } from '../../school/room/store.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { inEither } from '../../words/en/data-words.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { Area } from '../area/area.ts';
import { areas } from '../area/store.ts';
import { forms, passMark, pointsOf } from './forms.ts';
import { CLEANING, type Lost, type Point, type Scored, scoreOf } from './inspection.ts';
import { advancePatrols } from './patrol.ts';
import { raiseRepairs } from './raise.ts';
import type { ScoreRow } from './row.ts';
import { putInspection, scoreAt } from './store.ts';

/** A score sheet is what is read of one place, form and day; of a room, what is crossed is reported as a repair. */
export function applyScores(tx: Writer, rows: ReadRow<ScoreRow>[], ctx: ApplyContext): Outcome {
  const out = emptyOutcome();
  const known = areas(tx, ctx.term.id);
  const everyRoom = rooms(tx, ctx.term.id);
  const ahead = new Set<string>();
  let reported = 0;
  const sheets = groupBy(rows, ({ row }) => `${row.date}|${row.form ?? CLEANING}|${row.place}`);
  for (const lines of sheets.values()) {
    const first = lines[0]!;
    const { place, date } = first.row;
    const form = inEither(forms(tx), (one) => one, first.row.form ?? CLEANING) ?? first.row.form ?? CLEANING;
    const area = inEither(known, (one) => one.name, place);
    const room = area ? undefined : inEither(everyRoom, (one) => one.name, place);
    const points = pointsOf(tx, form);
    if (date > ctx.today) {
      // Once for a sheet, not for each of its rows.
      const where = `${first.file}|${first.sheet}|${date}`;
      const at = { at: { file: first.file, sheet: first.sheet } };
      if (!ahead.has(where))
        out.problems.push(problem('inspected-ahead', { day: date, today: ctx.today }, at));
      ahead.add(where);
    } else if (!area && !room) out.problems.push(placeUnknown(tx, first, known));
    else if (points.length === 0) {
      const at = { at: placeOf(first, 'form'), value: form };
      out.problems.push(problem('form-unknown', { form, known: forms(tx) }, at));
    } else {
      const lost = lines.flatMap((read) => lostIn(read, form, points, out.problems));
      const scored = scoreOf(points, lost, passMark(tx, form));
      const where = { areaId: area?.id ?? null, roomId: room?.id ?? null };
      const named = area?.name ?? room?.name ?? place;
      reported += applySheet(tx, ctx.term.id, { ...first.row, form, place: named }, where, scored, out);
    }
  }
  const [first] = rows;
  if (reported > 0 && first)
    out.remarks.push(problem('crossed-reported', { count: reported }, { at: { file: first.file } }));
  return out;
}

function placeUnknown(tx: Writer, read: ReadRow<ScoreRow>, known: readonly Area[]): Problem {
  const name = read.row.place;
  const at = { at: placeOf(read, 'place'), value: name };
  if (read.row.failed !== undefined || known.length === 0)
    return problem('work-room-unknown', { room: name, near: roomsNear(tx, name) }, at);
  return problem('area-unknown', { name, known: known.slice(0, 12).map((a) => a.name) }, at);
}

/** What one row took off; none, with its problem noted, where the form has no such point or the point is worth less. */
function lostIn(
  read: ReadRow<ScoreRow>,
  form: string,
  points: readonly Point[],
  problems: Problem[],
): Lost[] {
  const { row } = read;
  const point = inEither(points, (one) => one.name, row.item);
  if (!point) {
    const known = points.map((p) => p.name);
    const at = { at: placeOf(read, 'item'), value: row.item };
    problems.push(problem('point-unknown', { item: row.item, form, known }, at));
    return [];
  }
  const lost = row.failed
    ? point.points
    : (row.lost ?? (row.score === undefined ? 0 : point.points - row.score));
  if (lost < 0 || lost > point.points) {
    const value = String(row.score ?? row.lost);
    const at = { at: placeOf(read, row.lost === undefined ? 'score' : 'lost'), value };
    problems.push(problem('score-cell', { item: row.item, value, points: point.points }, at));
    return [];
  }
  return [{ item: point.name, lost, reason: row.reason ?? '' }];
}

/** Writes the inspection, and counts it as added, changed or unchanged. Returns how many repairs it reported. */
function applySheet(
  tx: Writer,
  termId: number,
  { date, place, inspector, form }: ScoreRow & { form: string },
  where: { areaId: number | null; roomId: number | null },
  scored: Scored,
  out: Outcome,
): number {
  const before = scoreAt(tx, form, date, where);
  const { failed } = putInspection(tx, termId, {
    form,
    date,
    ...where,
    inspector: inspector ?? null,
    scored,
  });
  const raised: number[] = [];
  if (where.roomId !== null) {
    const faults = failed.map(({ id, name, reason }) => ({
      id,
      fault: [name, reason].filter(Boolean).join(' '),
    }));
    addAll(raised, raiseRepairs(tx, termId, place, faults, date, inspector ?? null));
    advancePatrols(tx, termId, form, date);
  }
  if (before === undefined) out.added++;
  else if (before === scored.score) out.unchanged++;
  else {
    out.changed++;
    const what = `${place} ${date}`;
    out.changes.push({ what, field: 'score', from: String(before), to: String(scored.score) });
  }
  return raised.length;
}

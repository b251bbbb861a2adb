import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { Area } from '../area/area.ts';
import { areas } from '../area/store.ts';
import { forms, passMark, pointsOf } from './forms.ts';
import { type Lost, type Point, type Scored, scoreOf } from './inspection.ts';
import type { ScoreRow } from './row.ts';
import { areaScore, putInspection } from './store.ts';

/** The form of a sheet that names none. */
const CLEANING = '卫生';

/** A score sheet is what is read of one place, form and day. */
export function applyScores(tx: Writer, rows: ReadRow<ScoreRow>[], ctx: ApplyContext): Outcome {
  const out: Outcome = { added: 0, changed: 0, unchanged: 0, changes: [], missing: [], problems: [] };
  const known = areas(tx, ctx.term.id);
  const sheets = groupBy(rows, ({ row }) => `${row.date}|${row.form ?? CLEANING}|${row.place}`);
  for (const lines of sheets.values()) {
    const first = lines[0]!;
    const form = first.row.form ?? CLEANING;
    const area = known.find((a) => a.name === first.row.place);
    const points = pointsOf(tx, form);
    if (!area) out.problems.push(areaUnknown(first, known));
    else if (points.length === 0) {
      const at = { at: placeOf(first, 'form'), value: form };
      out.problems.push(problem('form-unknown', { form, known: forms(tx) }, at));
    } else {
      const lost = lines.flatMap((read) => lostIn(read, form, points, out.problems));
      applySheet(tx, ctx.term.id, first.row, area.id, scoreOf(points, lost, passMark(tx, form)), out);
    }
  }
  return out;
}
function areaUnknown(read: ReadRow<ScoreRow>, known: readonly Area[]): Problem {
  const name = read.row.place;
  const some = known.slice(0, 12).map((a) => a.name);
  const at = { at: placeOf(read, 'place'), value: name };
  return problem('area-unknown', { name, known: some }, at);
}

/** What one row took off; none, with its problem noted, where the form has no such point or the point is worth less. */
function lostIn(
  read: ReadRow<ScoreRow>,
  form: string,
  points: readonly Point[],
  problems: Problem[],
): Lost[] {
  const { row } = read;
  const point = points.find((p) => p.name === row.item);
  if (!point) {
    const known = points.map((p) => p.name);
    const at = { at: placeOf(read, 'item'), value: row.item };
    problems.push(problem('point-unknown', { item: row.item, form, known }, at));
    return [];
  }
  const lost = row.lost ?? (row.score === undefined ? 0 : point.points - row.score);
  if (lost < 0 || lost > point.points) {
    const value = String(row.score ?? row.lost);
    const at = { at: placeOf(read, row.lost === undefined ? 'score' : 'lost'), value };
    problems.push(problem('score-cell', { item: row.item, value, points: point.points }, at));
    return [];
  }
  return [{ item: row.item, lost, reason: row.reason ?? '' }];
}

/** Writes the inspection, and counts it as added, changed or unchanged. */
function applySheet(
  tx: Writer,
  termId: number,
  { date, place, inspector, form = CLEANING }: ScoreRow,
  areaId: number,
  scored: Scored,
  out: Outcome,
): void {
  const before = areaScore(tx, form, date, areaId);
  putInspection(tx, termId, { form, date, areaId, roomId: null, inspector: inspector ?? null, scored });
  if (before === undefined) out.added++;
  else if (before === scored.score) out.unchanged++;
  else {
    out.changed++;
    const what = `${place} ${date}`;
    out.changes.push({ what, field: 'score', from: String(before), to: String(scored.score) });
  }
}

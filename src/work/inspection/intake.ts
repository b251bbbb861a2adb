import type { ApplyContext, Kind, Outcome, ReadRow } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { personName, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import { areas } from '../area/store.ts';
import { type Lost, scoreOf } from './inspection.ts';
import { forms, passMark, pointsOf, putInspection } from './store.ts';

export interface ScoreRow {
  date: string;
  place: string;
  form?: string;
  item: string;
  score?: number;
  lost?: number;
  reason?: string;
  inspector?: string;
}

/** The filled cleaning score sheet: a row a point, by 得分 or 扣分. A point that is not in the file lost nothing. */
export const cleaningKind: Kind<ScoreRow> = {
  name: 'cleaning',
  title: (w) => w.work.rooms.kinds.cleaning,
  order: 75,
  signature: [['place'], ['item'], ['score', 'lost']],
  fields: [
    { key: 'date', required: true, fillDown: true, parse: (cell, ctx) => dateCell(cell, ctx.term.year) },
    { key: 'place', required: true, fillDown: true, parse: words },
    { key: 'form', fillDown: true, parse: words },
    { key: 'item', required: true, parse: words },
    { key: 'score', totals: false, parse: wholeNumber },
    { key: 'lost', totals: false, parse: wholeNumber },
    { key: 'reason', parse: words },
    { key: 'inspector', fillDown: true, parse: (cell) => ({ value: personName(cell.text) || undefined }) },
  ],
  apply,
};

function apply(tx: Writer, rows: ReadRow<ScoreRow>[], ctx: ApplyContext): Outcome {
  const out: Outcome = { added: 0, changed: 0, unchanged: 0, changes: [], missing: [], problems: [] };
  const known = areas(tx, ctx.term.id);
  const sheets = new Map<string, ReadRow<ScoreRow>[]>();
  for (const read of rows) {
    const key = `${read.row.date}|${read.row.form ?? '卫生'}|${read.row.place}`;
    sheets.set(key, [...(sheets.get(key) ?? []), read]);
  }
  for (const lines of sheets.values()) {
    const first = lines[0]!;
    const form = first.row.form ?? '卫生';
    const area = known.find((a) => a.name === first.row.place);
    const points = pointsOf(tx, form);
    if (!area || points.length === 0) {
      const at = { at: placeOf(first, area ? 'form' : 'place'), value: area ? form : first.row.place };
      out.problems.push(
        area
          ? problem('form-unknown', { form, known: forms(tx).join('、') }, at)
          : problem(
              'area-unknown',
              {
                name: first.row.place,
                known: known
                  .slice(0, 12)
                  .map((a) => a.name)
                  .join('、'),
              },
              at,
            ),
      );
      continue;
    }
    const lost: Lost[] = [];
    for (const read of lines) {
      const { row } = read;
      const point = points.find((p) => p.name === row.item);
      const taken = row.lost ?? (row.score === undefined || !point ? 0 : point.points - row.score);
      if (!point)
        out.problems.push(
          problem(
            'point-unknown',
            { item: row.item, form, known: points.map((p) => p.name).join('、') },
            { at: placeOf(read, 'item'), value: row.item },
          ),
        );
      else if (taken < 0 || taken > point.points) {
        const value = String(row.score ?? row.lost);
        out.problems.push(
          problem(
            'score-cell',
            { item: row.item, value, points: point.points },
            { at: placeOf(read, row.lost === undefined ? 'score' : 'lost'), value },
          ),
        );
      } else lost.push({ item: row.item, lost: taken, reason: row.reason ?? '' });
    }
    const scored = scoreOf(points, lost, passMark(tx, form));
    const before = tx.get<{ score: number }>(
      'SELECT score FROM inspection WHERE form = ? AND date = ? AND area_id = ?',
      form,
      first.row.date,
      area.id,
    );
    putInspection(tx, ctx.term.id, {
      form,
      date: first.row.date,
      areaId: area.id,
      roomId: null,
      inspector: first.row.inspector ?? null,
      scored,
    });
    if (!before) out.added++;
    else if (before.score === scored.score) out.unchanged++;
    else {
      out.changed++;
      out.changes.push({
        what: `${first.row.place} ${first.row.date}`,
        field: 'score',
        from: String(before.score),
        to: String(scored.score),
      });
    }
  }
  return out;
}

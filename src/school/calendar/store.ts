import type { Reader, Writer } from '../../store/reader.ts';
import { columns, put } from '../../store/rows.ts';
import { type Calendar, calendarOf, type OwnDay } from './calendar.ts';

const YEARS = 'calendar.years';

/** The school's calendar: its own days over what the library knows. One query, whatever the number of days. */
export function loadCalendar(reader: Reader): Calendar {
  return calendarOf(ownDays(reader), ownYears(reader));
}

/** The school's own days, by date. */
export function ownDays(reader: Reader): OwnDay[] {
  return reader.all<OwnDay>(
    'SELECT date, kind, follows, periods_lost AS periodsLost, name FROM day ORDER BY date',
  );
}

/** The same with their ids. */
export function storedDays(reader: Reader): (OwnDay & { id: number })[] {
  return reader.all(
    `SELECT ${columns('day', 'id date kind follows periodsLost name')} FROM day ORDER BY date`,
  );
}

/** Years that the school has declared complete (setting calendar.years: '2027,2028'). */
export function ownYears(reader: Reader): number[] {
  const row = reader.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', YEARS);
  return (row?.value ?? '').split(',').filter(Boolean).map(Number);
}

/** Writes the days (a date already there is replaced); returns how many were new or different. */
export function putDays(
  tx: Writer,
  days: readonly OwnDay[],
): { added: number; changed: number; unchanged: number } {
  const known = new Map(ownDays(tx).map((d) => [d.date, d]));
  const out = { added: 0, changed: 0, unchanged: 0 };
  for (const d of days) {
    const old = known.get(d.date);
    if (!old) out.added++;
    else if (JSON.stringify(old) === JSON.stringify(d)) out.unchanged++;
    else out.changed++;
    put(tx, 'day', ['date'], d);
  }
  return out;
}

/** Takes a day out of the school's calendar. */
export function removeDay(tx: Writer, date: string): void {
  tx.run('DELETE FROM day WHERE date = ?', date);
}

/** Declares years complete in the school's own calendar, so that they are no longer reported as unknown. */
export function declareYears(tx: Writer, years: readonly number[]): void {
  const all = [...new Set([...ownYears(tx), ...years])].sort();
  put(tx, 'setting', ['key'], { key: YEARS, value: all.join(',') });
}

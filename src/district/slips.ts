import { groupBy } from '../store/groups.ts';
import { insertAll, type Shared } from '../store/shared/shared.ts';
import { districtName } from './office.ts';
import type { Move } from './share.ts';
import type { SharedItem, Side, Slip } from './slip.ts';

/** A slip as the office keeps it: what one school hands over or gets; between two schools each has a row of the same number. */
export interface SlipRow {
  school_id: string;
  school: string;
  number: string;
  way: 'out' | 'in';
  other: string;
  day: string;
  term: string;
  titles: number;
  units: number;
  /** What the school's last file says was handed over; null while it says nothing. */
  done: number | null;
}

/** The slips of a term, by number. */
export function slipRows(shared: Shared, term: string): Promise<SlipRow[]> {
  return shared.all<SlipRow>(
    `SELECT slip.school_id, member.name AS school, slip.number, slip.way, slip.other, slip.day, slip.term,
            lines.titles, lines.units, slip_done.units AS done
       FROM slip JOIN member ON member.school_id = slip.school_id
       JOIN (SELECT school_id, number, count(*) AS titles, sum(quantity) AS units FROM slip_line GROUP BY school_id, number) AS lines
         ON lines.school_id = slip.school_id AND lines.number = slip.number
       LEFT JOIN slip_done ON slip_done.school_id = slip.school_id AND slip_done.number = slip.number
      WHERE slip.term = ? ORDER BY slip.number, slip.way DESC`,
    term,
  );
}

/** A slip in the making: from whom to whom, and its lines. */
export interface Drafted {
  from: string | null;
  to: string | null;
  lines: { item: string; quantity: number }[];
}

/** Moves as slips: one for each pair of sides. */
export function draftSlips(moves: readonly Move[]): Drafted[] {
  const slips = new Map<string, Drafted>();
  for (const { item, from, to, quantity } of moves) {
    const key = `${from}>${to}`;
    const slip = slips.get(key) ?? { from, to, lines: [] };
    slip.lines.push({ item, quantity });
    slips.set(key, slip);
  }
  return [...slips.values()];
}

/** A slip with the number that it has, or would have. */
export interface Numbered extends Drafted {
  number: string;
}

/** Drafted slips numbered on from those of the day. */
export async function numberSlips(
  shared: Shared,
  drafted: readonly Drafted[],
  day: string,
): Promise<Numbered[]> {
  const prefix = `DB${day.replaceAll('-', '')}-`;
  const used = await shared.all<{ number: string }>(
    'SELECT number FROM slip WHERE number LIKE ?',
    `${prefix}%`,
  );
  const last = Math.max(0, ...used.map(({ number }) => Number(number.slice(prefix.length))));
  return drafted.map((slip, i) => ({ ...slip, number: `${prefix}${String(last + 1 + i).padStart(3, '0')}` }));
}

/**
 * Agrees slips that were numbered in the same transaction: from now on they count against both sides, until a school's file says that
 * they are done. `hub` is the hub's name.
 */
export async function agreeSlips(
  tx: Shared,
  agreed: readonly Numbered[],
  { term, day, hub }: { term: string; day: string; hub: string },
): Promise<void> {
  const names = await memberNames(tx);
  const [slips, lines]: [Record<string, string | null>[], Record<string, string | number>[]] = [[], []];
  for (const { number, from, to, lines: own } of agreed)
    for (const [school_id, other_id, way] of [
      [from, to, 'out'],
      [to, from, 'in'],
    ] as const) {
      if (school_id === null) continue;
      const other = other_id === null ? hub : names.get(other_id)!;
      slips.push({ school_id, number, way, other_id, other, term, day });
      for (const line of own) lines.push({ school_id, number, ...line });
    }
  await insertAll(tx, 'slip', slips);
  await insertAll(tx, 'slip_line', lines);
}

/** The names of the office's schools by code. */
export async function memberNames(shared: Shared): Promise<Map<string, string>> {
  const rows = await shared.all<{ school_id: string; name: string }>('SELECT school_id, name FROM member');
  return new Map(rows.map(({ school_id, name }) => [school_id, name]));
}

/** Whole slips of a term that are not done, as files and sheets have them: each once. */
export async function openSlips(shared: Shared, term: string): Promise<Slip[]> {
  const rows = (await slipRows(shared, term)).filter((row) => row.done === null);
  const of = (row: Pick<SlipRow, 'school_id' | 'number'>) => `${row.number} ${row.school_id}`;
  const lines = groupBy(await linesOf(shared, term), of);
  const district = await districtName(shared);
  return [...groupBy(rows, (row) => row.number).values()].map(([row, twin]) => {
    const own: Side = { code: row!.school_id, name: row!.school };
    const other: Side = { code: twin?.school_id ?? null, name: row!.other };
    return {
      ...{ number: row!.number, district, day: row!.day },
      ...(row!.way === 'out' ? { from: own, to: other } : { from: other, to: own }),
      lines: (lines.get(of(row!)) ?? []).map(({ school_id: _, number: __, ...line }) => line),
    };
  });
}

interface SlipLine extends SharedItem {
  school_id: string;
  number: string;
  quantity: number;
}

/** The lines of a term's slips, with what their items are called where they are published; else by their keys. */
async function linesOf(shared: Shared, term: string): Promise<SlipLine[]> {
  const rows = await shared.all<Omit<SlipLine, 'name'> & { name: string | null }>(
    `SELECT slip_line.school_id, slip_line.number, slip_line.quantity, slip_line.item AS key, coalesce(items.kind, 'supply') AS kind, items.name,
            coalesce(items.spec, '') AS spec, coalesce(items.unit, '') AS unit, items.isbn
       FROM slip_line JOIN slip ON slip.school_id = slip_line.school_id AND slip.number = slip_line.number
       LEFT JOIN (SELECT item, min(kind) AS kind, min(name) AS name, min(spec) AS spec, min(unit) AS unit, min(isbn) AS isbn
                    FROM fact WHERE term = ? GROUP BY item) AS items ON items.item = slip_line.item
      WHERE slip.term = ? ORDER BY slip_line.number, slip_line.item`,
    term,
    term,
  );
  return rows.map((row) => ({ ...row, name: row.name ?? row.key }));
}

import { insertAll, type Shared } from '../store/shared/shared.ts';

import { schoolBalances } from './items.ts';
import type { Snapshot } from './snapshot.ts';

/** The term that most was published of lately; undefined before anything came. */
export async function lastTerm(shared: Shared): Promise<string | undefined> {
  const [row] = await shared.all<{ term: string | null }>('SELECT max(term) AS term FROM report');
  return row?.term ?? undefined;
}

/** How a school stands: what it published last of a term, if anything. Lessons are those of its first day, copies whole units. */
export interface SchoolRow {
  school_id: string;
  name: string;
  area: string;
  published_at: string | null;
  verified: number | null;
  /** 1: an earlier file had a later journal entry, as after a backup was restored. A plain list has none (0). */
  restored: number;
  pupils: number;
  lessons: number | null;
  ready: number | null;
  blocked: number | null;
  owed: number;
  /** As the school sees it, whatever is on order and whatever slips say. */
  short: number;
  surplus: number;
  /** As sharing sees it: what its items lack and have to spare, added up. */
  lacking: number;
  spare: number;
  tasks_overdue: number | null;
  repairs_blocking: number | null;
}

/** Every school of the office for a term: who has not reported first, then who is least ready. */
export async function schoolRows(shared: Shared, term: string): Promise<SchoolRow[]> {
  const rows = await shared.all<Omit<SchoolRow, 'lacking' | 'spare'>>(
    `SELECT member.school_id, member.name, member.area, report.published_at, report.verified,
            CASE WHEN report.journal > 0 AND EXISTS (SELECT 1 FROM received WHERE received.school_id = member.school_id
                               AND received.published_at < report.published_at AND received.journal > report.journal)
                 THEN 1 ELSE 0 END AS restored,
            coalesce(report.pupils, 0) AS pupils, report.lessons, report.ready, report.blocked,
            coalesce(report.owed, 0) AS owed, coalesce(report.short, 0) AS short, coalesce(report.surplus, 0) AS surplus,
            report.tasks_overdue, report.repairs_blocking
       FROM member LEFT JOIN report ON report.school_id = member.school_id AND report.term = ?
      ORDER BY member.school_id`,
    term,
  );
  const balances = await schoolBalances(shared, term);
  const none = { lacking: 0, spare: 0 };
  return rows.map((row) => ({ ...row, ...(balances.get(row.school_id) ?? none) })).sort(byReadiness);
}

const share = ({ ready, lessons }: SchoolRow) => (lessons ? ready! / lessons : 0);

function byReadiness(a: SchoolRow, b: SchoolRow): number {
  if ((a.published_at === null) !== (b.published_at === null)) return a.published_at === null ? -1 : 1;
  return share(a) - share(b) || b.lacking - a.lacking || (a.school_id < b.school_id ? -1 : 1);
}

/** A class by its code (3-2), and its lessons of the first day; null where its school told none. */
export interface ClassRow {
  class: string;
  pupils: number;
  ready: number | null;
  at_risk: number | null;
  blocked: number | null;
}

/** The classes of a school for a term. */
export const classRows = (shared: Shared, term: string, school: string): Promise<ClassRow[]> =>
  shared.all<ClassRow>(
    'SELECT class, pupils, ready, at_risk, blocked FROM class_ready WHERE school_id = ? AND term = ? ORDER BY class',
    school,
    term,
  );

/** Puts a snapshot in the place of what the school published of that term before, with its sums: a question adds up no file twice. */
export async function putReport(
  tx: Shared,
  snapshot: Snapshot,
  of: { sha256: string; verified: number },
): Promise<void> {
  const { school, term, published_at, opening, journal, work, items, classes, slips } = snapshot;
  const key = { school_id: school.code, term };
  for (const table of ['report', 'fact', 'class_ready', 'slip_done'])
    await tx.run(`DELETE FROM ${table} WHERE school_id = ? AND term = ?`, school.code, term);
  const ready = classes.map(({ class: code, pupils, lessons }) => ({
    ...{ ...key, class: code, pupils },
    ...{
      ready: lessons?.ready ?? null,
      at_risk: lessons?.at_risk ?? null,
      blocked: lessons?.blocked ?? null,
    },
  }));
  await insertAll(tx, 'report', [
    {
      ...key,
      ...{ sha256: of.sha256, published_at, opening, journal, verified: of.verified },
      ...{ tasks_open: work?.tasks.open ?? null, tasks_overdue: work?.tasks.overdue ?? null },
      ...{ repairs_open: work?.repairs.open ?? null, repairs_blocking: work?.repairs.blocking ?? null },
      ...{ pupils: sum(classes, 'pupils'), ready: known(ready, 'ready'), blocked: known(ready, 'blocked') },
      lessons: known(
        ready.map((one) => ({ all: one.ready === null ? null : one.ready + one.at_risk! + one.blocked! })),
        'all',
      ),
      ...{ owed: sum(items, 'owed'), short: sum(items, 'short'), surplus: sum(items, 'surplus') },
    },
  ]);
  await insertAll(
    tx,
    'fact',
    items.map(({ key: item, ...figures }) => ({ ...key, item, ...figures })),
  );
  await insertAll(tx, 'class_ready', ready);
  const done = new Map(slips.map((one) => [one.slip, one.units]));
  await insertAll(
    tx,
    'slip_done',
    [...done].map(([number, units]) => ({ ...key, number, units })),
  );
}

const sum = <K extends string>(rows: readonly Record<K, number>[], key: K): number =>
  rows.reduce((total, row) => total + row[key], 0);

/** The same; null where no row tells it. */
function known<K extends string>(rows: readonly Record<K, number | null>[], key: K): number | null {
  const told = rows.filter((row): row is Record<K, number> => row[key] !== null);
  return told.length === 0 ? null : sum(told, key);
}

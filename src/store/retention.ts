/** The time in a backup's name, as `newTarget` writes it. */
const STAMP =
  /\.(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})(-\d+)?\.[a-z]+\.db((?:\.\d+)?\.part(?:-journal)?)?$/;

const HOUR_MS = 3_600_000;

/**
 * Which of these backups to delete. All of the last 24 hours stay, then the newest of each day for 31 days, then the newest of each
 * month. An unfinished one, left by a killed command, goes after a day. Names without a time are left alone.
 * `now` is an ISO instant (UTC, like the times in the names).
 */
export function expiredBackups(names: readonly string[], now: string): string[] {
  const end = Date.parse(now);
  const kept = new Set<string>();
  const excess: string[] = [];
  for (const name of [...names].sort().reverse()) {
    const m = STAMP.exec(name);
    if (!m) continue;
    const age = end - Date.parse(`${m[1]}T${m[2]}:${m[3]}:${m[4]}.${m[5]}Z`);
    if (age < 24 * HOUR_MS) continue;
    const slot = age < 31 * 24 * HOUR_MS ? m[1]! : m[1]!.slice(0, 7);
    if (m[7] || kept.has(slot)) excess.push(name);
    else kept.add(slot);
  }
  return excess;
}

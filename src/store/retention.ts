/** The time in a backup's name, as `newTarget` writes it. */
const STAMP = /\.(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})(-\d+)?\.[a-z]+\.db$/;

const HOUR_MS = 3_600_000;

/**
 * Which of these backups to delete. All of the last 24 hours stay, then the newest of each day for 31 days, then the newest of each
 * month. One that is not whole takes nobody's place: the newest whole one of its day stays too. Names without a time are left alone.
 * Those from before something was forgotten (`forgottenAt`, an ISO instant) go, once there is a whole one from after it.
 * `now` is an ISO instant (UTC, like the times in the names); `isWhole` is asked only where a backup's place is wanted.
 */
export function expiredBackups(
  names: readonly string[],
  now: string,
  isWhole: (name: string) => boolean,
  forgottenAt?: string,
): string[] {
  const end = Date.parse(now);
  const kept = new Map<string, string>();
  const excess: string[] = [];
  let isLate = false;
  for (const name of [...names].sort().reverse()) {
    const m = STAMP.exec(name);
    if (!m) continue;
    const at = Date.parse(`${m[1]}T${m[2]}:${m[3]}:${m[4]}.${m[5]}Z`);
    if (forgottenAt !== undefined && at < Date.parse(forgottenAt) && isLate) {
      excess.push(name);
      continue;
    }
    isLate ||= forgottenAt !== undefined && at >= Date.parse(forgottenAt) && isWhole(name);
    const age = end - at;
    if (age < 24 * HOUR_MS) continue;
    const slot = age < 31 * 24 * HOUR_MS ? m[1]! : m[1]!.slice(0, 7);
    const newer = kept.get(slot);
    if (newer !== undefined && isWhole(newer)) excess.push(name);
    else kept.set(slot, name);
  }
  return excess;
}

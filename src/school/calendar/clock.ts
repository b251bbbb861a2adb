/** A span of a day by the clock, from and to 'HH:MM'. */
export interface Hours {
  starts: string;
  ends: string;
}

/** 'HH:MM' of 8:05, 08：05, 8点05分; undefined when it is no time. */
export function parseTime(text: string): string | undefined {
  const m = /^(\d{1,2})(?::|点|时)(\d{1,2})?分?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!m || Number(m[1]) > 23 || Number(m[2] ?? 0) > 59) return;
  return `${m[1]!.padStart(2, '0')}:${(m[2] ?? '0').padStart(2, '0')}`;
}

/** 8:30 or 8:30-10:00; as one time or two (08:30). Undefined when it is no time. */
export function parseTimes(text: string): string[] | undefined {
  const parts = text.normalize('NFKC').split(/[-~–—―－至到]+/);
  const times = parts.map(parseTime).filter((one) => one !== undefined);
  return parts.length <= 2 && times.length === parts.length ? times : undefined;
}

/** The same as a span; a single time ends when it begins. */
export function parseHours(text: string): Hours | undefined {
  const [starts, ends = starts] = parseTimes(text) ?? [];
  return starts && ends ? { starts, ends } : undefined;
}

/** Do two spans share any minute? One without length is its minute: its end sorts behind it. */
export const meet = (a: Hours, b: Hours): boolean => a.starts < till(b) && b.starts < till(a);

const till = ({ starts, ends }: Hours) => (starts === ends ? `${ends}:59` : ends);

export const hoursText = ({ starts, ends }: Hours): string =>
  starts === ends ? starts : `${starts}-${ends}`;

/** Half a day later: 下午 2:10 is 14:10. */
export const afternoon = (time: string): string =>
  time < '12:00' ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time;

/** Minutes from one time of a day to another. */
export const minutesOf = ({ starts, ends }: Hours): number =>
  Number(ends.slice(0, 2)) * 60 +
  Number(ends.slice(3)) -
  Number(starts.slice(0, 2)) * 60 -
  Number(starts.slice(3));

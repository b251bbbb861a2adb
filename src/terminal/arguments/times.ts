import { parseTime } from '../../work/repair/repair.ts';

/** 8:30 or 8:30-10:00, as one time or two (08:30); undefined if it is no time. */
export function timesTyped(typed: string): string[] | undefined {
  const parts = typed.split(/[-~–—至到]/);
  const times = parts.map(parseTime).filter((one) => one !== undefined);
  return parts.length <= 2 && times.length === parts.length ? times : undefined;
}

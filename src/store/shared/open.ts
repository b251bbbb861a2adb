import type { Shared } from './shared.ts';

/** Is this the address of a server rather than a file's path? */
export const isServer = (place: string): boolean => /^postgres(ql)?:\/\//.test(place);

/** A place as it may be shown: a file's path, a server without its login. */
export const shownPlace = (place: string): string => (isServer(place) ? new URL(place).host : place);

/** Opens an office's tables where they are: a file of SQLite, or a server by its URL. Each driver is loaded where it is used only. */
export async function openOffice(place: string): Promise<Shared> {
  if (isServer(place)) return (await import('./postgres.ts')).openServer(place);
  return (await import('./sqlite.ts')).openShared(place);
}

/** Makes an office's tables in a new file, or on a server. */
export async function createOffice(place: string, fill: (tx: Shared) => Promise<void>): Promise<void> {
  if (isServer(place)) return (await import('./postgres.ts')).createServer(place, fill);
  return (await import('./sqlite.ts')).createShared(place, fill);
}

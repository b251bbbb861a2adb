import { setting } from '../school/school.ts';
import type { Reader } from '../store/reader.ts';
import { ALIAS, type Config } from './config.ts';
import { type Globals, takeGlobals } from './globals.ts';
import { isHelp } from './help.ts';
import { findEntry } from './registry.ts';
import type { Session } from './session.ts';

/** Names that a school has given to commands. */
export const schoolAliases = (reader: Reader): Config => JSON.parse(setting(reader, 'aliases') || '{}');

/** A name that the user, else the school, has given to a command is taken for what it stands for; options stand in it too. */
export function aliased(globals: Globals, config: Config, session: Pick<Session, 'find' | 'open'>): Globals {
  const [name = '', ...more] = globals.rest;
  if (name === '' || name.startsWith('-') || isHelp(name) || findEntry(name)) return globals;
  const meant = config[ALIAS + name] ?? (session.find() ? schoolAliases(session.open())[name] : undefined);
  if (meant === undefined) return globals;
  const stands = takeGlobals(wordsOf(meant));
  const given = Object.entries(globals).filter(([, value]) => value !== undefined && value !== false);
  return {
    ...stands,
    ...Object.fromEntries(given),
    input: globals.input && stands.input,
    rest: [...stands.rest, ...more],
  };
}

/** Words as a shell would part them. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((found) => found[1] ?? found[2] ?? found[3]!);

import type { Words } from '../words/index.ts';
import type { Ask, Terminal } from './context.ts';

/** Everything outside the program that tests fake: the terminal and the clock. The rest (files, database) is real. */
export interface World {
  terminal: Terminal;
  /** Prompts in the user's words; null where nothing can ask (stdin is no terminal). */
  ask: ((words: Words) => Ask) | null;
  env: Record<string, string | undefined>;
  cwd: string;
  now(): Date;
  /** The operating system's name for who is typing, for the journal. */
  user: string;
}

import { EXIT, refuse } from '../words/problem.ts';
import { readDay } from './arguments/day.ts';
import type { GlobalOptions } from './context.ts';

export interface Globals extends GlobalOptions {
  lang?: string;
  today?: string;
  color: boolean;
  /** What is left for the command itself. */
  rest: string[];
}

/** As typed, for completion and for what was meant. */
export const GLOBAL_FLAGS = [
  '--db',
  '--term',
  '--json',
  '--dry-run',
  '--yes',
  '--no-input',
  '--quiet',
  '--lang',
  '--today',
  '--no-color',
];

const VALUES: Record<string, 'db' | 'term' | 'lang' | 'today'> = {
  '--db': 'db',
  '--term': 'term',
  '--lang': 'lang',
  '--today': 'today',
};

/**
 * Takes the options that every command knows out of what was typed, wherever they stand (up to `--`), so that
 * `kaixue --json plan` and `kaixue plan --json` are the same.
 * @throws Refusal (2) where a value is missing.
 */
export function takeGlobals(argv: string[]): Globals {
  const found: Globals = {
    json: false,
    dryRun: false,
    yes: false,
    input: true,
    quiet: false,
    color: true,
    rest: [],
  };
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i]!;
    if (arg === '--') {
      found.rest.push(...argv.slice(i));
      break;
    }
    const [flag, inline] = split(arg);
    // `confirm --today --except-class 3-2`: without a day it is confirm's own option.
    if (arg === '--today' && /^(confirm|确认)$/.test(found.rest[0] ?? '') && !isDay(argv[i + 1])) {
      found.rest.push(arg);
      continue;
    }
    const key = VALUES[flag];
    if (key) {
      const value = inline ?? argv[++i];
      if (value === undefined || value === '') refuse(EXIT.usage, 'option-value-missing', { option: flag });
      found[key] = value;
    } else if (arg === '--json') found.json = true;
    else if (arg === '--dry-run') found.dryRun = true;
    else if (arg === '--yes' || arg === '-y') found.yes = true;
    else if (arg === '--no-input') found.input = false;
    else if (arg === '--quiet' || arg === '-q') found.quiet = true;
    else if (arg === '--no-color') found.color = false;
    else found.rest.push(arg);
  }
  return found;
}

/** Whichever day is near: a day that has no year is one too. */
const isDay = (text = '') => readDay(text, '2000-01-01') !== undefined;

/** '--db=x' → ['--db', 'x'] */
function split(arg: string): [string, string | undefined] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

import { EXIT, refuse } from '../words/problem.ts';
import type { GlobalOptions } from './context.ts';

const COLORS = ['auto', 'always', 'never'] as const;
type Color = (typeof COLORS)[number];

export interface Globals extends GlobalOptions {
  lang?: string;
  today?: string;
  /** Unless said, as the user has it. */
  color?: Color;
  /** --no-pager: a long answer comes at once. */
  noPager: boolean;
  /** What is left for the command itself. */
  rest: string[];
}

/** Their Chinese names. */
export const GLOBAL_NAMES: Record<string, string> = {
  '--数据文件': '--db',
  '--学期': '--term',
  '--试运行': '--dry-run',
  '--确认': '--yes',
  '--不问': '--no-input',
  '--安静': '--quiet',
  '--语言': '--lang',
  '--今天': '--today',
  '--颜色': '--color',
  '--不用颜色': '--no-color',
  '--不分页': '--no-pager',
  '--帮助': '--help',
};

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
  '--color',
  '--no-color',
  '--no-pager',
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
    noPager: false,
    rest: [],
  };
  for (let i = 0; i < argv.length; i++) {
    const arg = declared(argv[i]!);
    if (arg === '--') {
      found.rest.push(...argv.slice(i));
      break;
    }
    const [flag, inline] = split(arg);
    const key = VALUES[flag];
    if (key) {
      const value = inline ?? argv[++i];
      if (value === undefined || value === '')
        refuse(EXIT.usage, 'option-value-missing', { option: flag, usage: `${flag} …` });
      found[key] = value;
    } else if (arg === '--json') found.json = true;
    else if (arg === '--dry-run') found.dryRun = true;
    else if (arg === '--yes' || arg === '-y') found.yes = true;
    else if (arg === '--no-input') found.input = false;
    else if (arg === '--quiet' || arg === '-q') found.quiet = true;
    else if (arg === '--no-color') found.color = 'never';
    else if (flag === '--color')
      found.color = color(inline ?? (isColor(argv[i + 1]) ? argv[++i]! : 'always'));
    else if (arg === '--no-pager') found.noPager = true;
    else found.rest.push(arg);
  }
  return found;
}

const isColor = (text: string | undefined): text is Color => COLORS.some((one) => one === text);

/** @throws Refusal 2 */
const color = (text: string): Color =>
  isColor(text)
    ? text
    : refuse(EXIT.usage, 'choice-bad', { option: '--color', value: text, choices: [...COLORS] });

/** --学期=2026-2027-2 → --term=2026-2027-2 */
function declared(written: string): string {
  // A Chinese keyboard, and Word, make one long dash of two: ——short.
  const arg = written.replace(/^(?:[—–]{1,2}|－－)(?=\p{L})/u, '--');
  const [name = ''] = arg.split(/[=＝]/);
  const flag = GLOBAL_NAMES[name];
  return flag ? flag + arg.slice(name.length).replace('＝', '=') : arg;
}

/** '--db=x' → ['--db', 'x'] */
function split(arg: string): [string, string | undefined] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

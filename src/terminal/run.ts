import { schoolRow } from '../school/school.ts';
import { type Lang, loadWords, type Words } from '../words/index.ts';
import { EXIT, type ExitCode, problem, Refusal, refuse } from '../words/problem.ts';
import { aliased } from './alias.ts';
import { dayTyped } from './arguments/day.ts';
import { readConfig, withConfig } from './config.ts';
import type { World } from './context.ts';
import { dispatch } from './dispatch.ts';
import { flowing } from './flow.ts';
import { type Globals, takeGlobals } from './globals.ts';
import { meantInstead } from './meant.ts';
import { pagerOf } from './pager.ts';
import { colorPaint, plainPaint } from './paint.ts';
import { refusalJson, refusalText } from './report.ts';
import { Session } from './session.ts';

/** Runs what was typed and returns the exit code. The one place that catches: whatever goes wrong is worded here. */
export async function run(argv: string[], outside: World): Promise<ExitCode> {
  const { terminal } = outside;
  let world = outside;
  let lang = spokenLang(argv, world);
  let words = await loadWords(lang);
  let json = argv.includes('--json');
  let session: Session | undefined;
  try {
    const config = readConfig(world);
    world = withConfig(world, config);
    let globals = takeGlobals(argv);
    json = globals.json;
    session = new Session(world, globals, config);
    globals = aliased(globals, config, session);
    session.means(globals);
    json = globals.json;
    if (globals.lang && globals.lang !== 'zh' && globals.lang !== 'en')
      refuse(EXIT.usage, 'lang-unknown', { lang: globals.lang });
    terminal.color = isColored(globals, world);
    terminal.paint = terminal.color ? await colorPaint() : plainPaint;
    if (terminal.isOut && !json) terminal.box = await (await import('./box.ts')).loadBox();
    const chosen = chosenLang(globals, world) ?? schoolLang(session) ?? lang;
    if (chosen !== lang) {
      lang = chosen;
      words = await loadWords(lang);
    }
    const pager = isPaged(globals, world) ? pagerOf(world.env) : undefined;
    terminal.pager = pager === undefined ? undefined : { command: pager, keys: words.terminal.pagerKeys };
    const exit =
      (await runTyped(session, globals, { lang, words, today: today(globals, world) })) ?? EXIT.done;
    if (globals.dryRun && !globals.quiet && !globals.json) terminal.err(`${words.terminal.dryRun}\n`);
    return exit;
  } catch (error) {
    return explain(error, words, json, { world, session });
  } finally {
    session?.close();
  }
}

/** Runs what was typed; a name that is near to one is asked about, and the command begins again with that. */
async function runTyped(
  session: Session,
  globals: Globals,
  { lang, words, today }: { lang: Lang; words: Words; today: string },
): Promise<ExitCode | undefined> {
  for (;;) {
    const ctx = session.context(lang, words, today);
    try {
      return await session.attempts(() => dispatch(globals.rest, ctx));
    } catch (error) {
      const rest = session.saved ? undefined : await meantInstead(ctx, error, globals.rest);
      if (rest === undefined) throw error;
      globals.rest = rest;
    }
  }
}

/** Exit codes of what is no fault of what was typed: the disk, the folder, other programs. */
const BY_SYSTEM: ReadonlySet<ExitCode> = new Set([EXIT.cannotWrite, EXIT.busy, EXIT.noSchool]);

/** Says what went wrong on stderr, and decides the exit code. */
function explain(
  error: unknown,
  words: Words,
  json: boolean,
  { world, session }: { world: World; session: Session | undefined },
): ExitCode {
  const { terminal } = world;
  const saved = session?.saved ?? false;
  if (error instanceof Refusal) {
    // What failed came after the change: it must not sound as if nothing had been done.
    const after = saved && BY_SYSTEM.has(error.exit);
    const told = after ? new Refusal(error.exit, [...error.problems, problem('saved-before', {})]) : error;
    const said = json
      ? refusalJson(words, told)
      : flowing(refusalText(words, told, terminal.paint), terminal);
    terminal.err(session?.inOwnWords(said) ?? said);
    return error.exit;
  }
  // Ctrl-C at a prompt: nothing asks inside a transaction, so all is as it was.
  if (error instanceof Error && error.name === 'ExitPromptError') {
    const { interrupted, interruptedAfter } = words.terminal;
    terminal.err(`\n${saved || session?.ranOthers ? interruptedAfter : interrupted}\n`);
    return EXIT.interrupted;
  }
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  // The disk, the folder or the system's limits: no fault of ours, whoever came upon it.
  if (code !== undefined && syscall !== undefined) {
    const at = path ?? session?.find() ?? world.cwd;
    const failed = new Refusal(EXIT.cannotWrite, [
      problem('system', { path: at, reason: code, saved: Number(saved) }),
    ]);
    terminal.err(json ? refusalJson(words, failed) : refusalText(words, failed, terminal.paint));
    return failed.exit;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const fault = new Refusal(EXIT.fault, [
    problem('fault', {
      detail: world.env.KAIXUE_DEBUG ? detail : (detail.split('\n')[0] ?? detail),
      saved: Number(saved),
    }),
  ]);
  terminal.err(
    json ? refusalJson(words, fault) : flowing(refusalText(words, fault, terminal.paint), terminal),
  );
  return EXIT.fault;
}

/** --color, else KAIXUE_COLOR, else as the terminal and NO_COLOR have it. */
function isColored(globals: Globals, { env, terminal }: World): boolean {
  const when = globals.color ?? env.KAIXUE_COLOR;
  return when === 'always' || (when !== 'never' && terminal.color);
}

/** A pager waits for keys: only where somebody may be asked. */
const isPaged = ({ noPager, json, input }: Globals, { terminal, ask }: World): boolean =>
  terminal.isOut && ask !== null && input && !json && !noPager;

/** --lang, else KAIXUE_LANG. */
function chosenLang(globals: Globals, world: World): Lang | undefined {
  return asLang(globals.lang) ?? asLang(world.env.KAIXUE_LANG);
}

/** The language for what goes wrong before anything is parsed. */
function spokenLang(argv: string[], world: World): Lang {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const typed = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  return asLang(typed) ?? asLang(world.env.KAIXUE_LANG) ?? localeLang(world.env);
}

/** The school's language; a file that cannot be opened is said later, by the command that needs it. */
function schoolLang(session: Session): Lang | undefined {
  try {
    return session.find() ? schoolRow(session.open())?.lang : undefined;
  } catch {
    return undefined;
  }
}

/** Chinese unless the locale names another language: its users are Chinese schools, also where LANG is C. */
function localeLang(env: World['env']): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale === '' || /^(zh|C\b|POSIX)/i.test(locale) ? 'zh' : 'en';
}

const asLang = (text: string | undefined): Lang | undefined =>
  text === 'zh' || text === 'en' ? text : undefined;

/** --today, else KAIXUE_TODAY, else the clock's local calendar day. */
function today(globals: Globals, world: World): string {
  const given = globals.today ?? world.env.KAIXUE_TODAY;
  const now = world.now();
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  if (!given) return clock;
  return dayTyped(given, clock, '--today');
}

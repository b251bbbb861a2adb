import { Command as Commander, CommanderError } from 'commander';
import { closest } from '../words/closest.ts';
import type { Words } from '../words/index.ts';
import {
  EXIT,
  type ExitCode,
  type ProblemArgs,
  type ProblemCode,
  problem,
  Refusal,
  refuse,
} from '../words/problem.ts';
import { readSpan } from './arguments/day.ts';
import { chineseFlag, declaredFlags } from './chinese-flags.ts';
import type { Answer, Command, Context } from './context.ts';
import { flowing } from './flow.ts';
import { GLOBAL_FLAGS, GLOBAL_NAMES } from './globals.ts';
import { flagsOf, readGiven } from './grammar.ts';
import { guessed, verbMeant } from './guessed.ts';
import {
  askingHelp,
  configureHelp,
  explain,
  helpAsked,
  isHelp,
  placeName,
  placesNamed,
  rootHelp,
  showAlone,
  verbHelp,
} from './help.ts';
import { VERSION } from './main.ts';
import { isNumber } from './noun/numbered.ts';
import { show } from './pager.ts';
import { ENTRIES, type Entry, findEntry, verbAlias } from './registry.ts';

/** Finds the command that was typed, loads its module only, parses its options and runs it. */
export async function dispatch(rest: string[], ctx: Context): Promise<ExitCode | undefined> {
  const name = rest[0];
  if (name === undefined) return runHome(ctx);
  if (isHelp(name) || name === '--help' || name === '-h') {
    const asked = await helpAsked(rest.slice(1), ctx.words);
    if (typeof asked !== 'string') return dispatch(asked, ctx);
    show(flowing(asked, ctx.terminal), ctx.terminal);
    return EXIT.done;
  }
  if (['--version', '-V', '-v'].includes(name)) {
    ctx.answer({ json: { program: VERSION }, text: () => VERSION });
    return EXIT.done;
  }
  const entry = findEntry(name);
  if (!entry) {
    const names = ENTRIES.flatMap((e) => [e.name, e.alias]);
    const near = guessed(name) ?? closest(name, names);
    return refuse(EXIT.usage, 'command-unknown', { name, near: near ?? '' });
  }
  return runEntry(entry, rest.slice(1), ctx);
}

/** `kaixue` alone. */
async function runHome(ctx: Context): Promise<ExitCode | undefined> {
  const home = findEntry('home');
  if (home) return runEntry(home, [], ctx);
  ctx.terminal.out(flowing(rootHelp(ctx.words), ctx.terminal));
  return EXIT.done;
}

/** Commands whose dry run says how many lessons it would free. */
const FREES = ['receive', 'issue', 'confirm', 'repair', 'room', 'inspect'];

async function runEntry(entry: Entry, typed: string[], given: Context): Promise<ExitCode | undefined> {
  const loaded = await entry.load();
  const weighs = given.options.dryRun && FREES.includes(entry.name);
  const ctx = weighs ? (await import('./would-free.ts')).sayingWhatFrees(given) : given;
  let exit: ExitCode | undefined;
  // Help is written in parts, and shown whole: a pager that had the last part alone would hide the examples.
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const root = makeCommander(`kaixue ${entry.name}`, ctx, write);
  root.description(ctx.words[entry.name].help);
  const verbs: Record<string, Command> = 'command' in loaded ? {} : loaded.noun.verbs;
  const spelled = (verb: string) => [verb, verbAlias(entry.name, verb) ?? verb];
  const alone = 'noun' in loaded ? (loaded.noun.alone ?? 'list') : '';
  let argv = entry.group === 'hidden' ? typed : askingHelp(typed, Object.keys(verbs).flatMap(spelled));
  const asks = argv.some((word) => word === '--help' || word === '-h');
  const examples = asks ? (await import('../words/examples-in.ts')).examplesIn(ctx.lang) : {};
  const declare = (target: Commander, command: Command, verb = '') => {
    explain(target, ctx, `${entry.name} ${verb}`.trim(), examples);
    if (command.args) target.arguments(command.args);
    if (command.usage) target.usage(`[options] ${command.usage}`);
    const options = command.options ?? {};
    for (const { flags, help } of flagsOf(options)) {
      // --map A=B --map C=D is --map A=B,C=D.
      if (flags.endsWith('<pairs>'))
        target.option(flags, help(ctx.words), (one: string, before?: string) =>
          before ? `${before},${one}` : one,
        );
      else target.option(flags, help(ctx.words));
    }
    target.action(async (...found: unknown[]) => {
      const given = await readGiven(ctx, options, found[found.length - 2] as Record<string, unknown>);
      const args = found
        .slice(0, -2)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string');
      // An empty variable of a script must not mean "all" or "nobody"; a shell that asks what fits gives a word not begun yet.
      if (entry.group !== 'hidden' && args.some((arg) => arg.trim() === ''))
        refuse(EXIT.usage, 'argument-empty', {});
      if (verb === alone && argv[0] !== verb) await refuseUnknownVerb(ctx, command, root, args);
      // What goes on to ask says all of it first.
      if (command.writes || entry.name === 'home') ctx.terminal.pager = undefined;
      exit = (await quietly(ctx, command, (ctx) => command.run(ctx, args, given))) ?? undefined;
    });
  };
  if ('command' in loaded) {
    argv = declaredFlags(entry.name, loaded.command, argv);
    declare(root, loaded.command);
  } else {
    // `task 12`: where the noun alone is no list, which knows its rows by their numbers itself.
    if (alone !== 'list' && verbs.show?.args && argv.length === 1 && isNumber(argv[0]!))
      argv = ['show', ...argv];
    const meant = Object.keys(verbs).find((verb) => spelled(verb).includes(argv[0] ?? '')) ?? alone;
    argv = declaredFlags(`${entry.name} ${meant}`, verbs[meant]!, argv);
    explain(root, ctx, `${entry.name} ${loaded.noun.alone ?? ''}`.trim(), examples);
    for (const [verb, command] of Object.entries(verbs)) {
      const sub = makeCommander(verb, ctx, write).description(verbHelp(ctx.words, entry.name, verb));
      const alias = verbAlias(entry.name, verb);
      if (alias) sub.alias(alias);
      declare(sub, command, verb);
      root.addCommand(sub, { isDefault: verb === alone });
      if (verb === loaded.noun.alone) showAlone(root, sub, ctx.words);
    }
  }
  if ('noun' in loaded) {
    const noDays = verbs[alone]?.args === '[days...]' && readSpan(argv.join(' '), ctx.today) === undefined;
    refuseMistypedVerb(root, argv[0] ?? '', ctx.words, noDays);
  }
  try {
    await root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      show(flowing(written.join(''), ctx.terminal), ctx.terminal);
      return EXIT.done;
    }
    throw usageProblem(error, root, { argv, alone }, ctx.words);
  }
  return exit;
}

/** With --quiet a command does not say what it did, unless that went wrong; what it was asked for it says. */
async function quietly(
  ctx: Context,
  { writes = false }: Command,
  run: (ctx: Context) => ReturnType<Command['run']>,
): Promise<ExitCode | undefined> {
  if (!ctx.options.quiet || ctx.options.json || ctx.options.dryRun) return (await run(ctx)) ?? undefined;
  const held: Answer[] = [];
  const answer = (one: Answer) => ((one.report ?? writes) ? held.push(one) : ctx.answer(one));
  const exit = (await run({ ...ctx, answer: (one) => void answer(one) })) ?? undefined;
  if (exit !== undefined && exit !== EXIT.done) for (const one of held) ctx.answer(one);
  return exit;
}

/** `class lst`, `class 新增`: near a verb or said for one, and so no words to find; `noDays`: nor the days that a word would be. @throws Refusal 2 */
function refuseMistypedVerb(root: Commander, typed: string, words: Words, noDays: boolean): void {
  const verbs = root.commands.flatMap((one) => [one.name(), ...one.aliases()]);
  if (verbs.includes(typed)) return;
  const said = verbMeant(
    typed,
    root.commands.map((one) => one.name()),
  );
  const meant = root.commands.find((one) => one.name() === said);
  const mistyped = /^[a-z]{3,}$/.test(typed) ? closest(typed, verbs) : undefined;
  const unknown = noDays && /^[a-z]{3,}$/.test(typed) ? '' : undefined;
  const near = meant === undefined ? (mistyped ?? unknown) : verbName(meant, words);
  if (near === undefined) return;
  const known = verbNames(root, words);
  refuse(EXIT.usage, 'verb-unknown', { verb: typed, command: root.name(), near, known });
}

/** `staff resign 余曦涵`: whom it is about is found, and of the word before nothing: that was no search. @throws Refusal 2 */
async function refuseUnknownVerb(ctx: Context, { finds }: Command, root: Commander, args: readonly string[]) {
  const [typed = '', ...others] = args;
  if (!finds || others.length === 0 || !/^\p{L}+$/u.test(typed)) return;
  if ((await finds(ctx, args.join(' '))) || (await finds(ctx, typed))) return;
  for (const other of others)
    if (await finds(ctx, other)) {
      const near =
        closest(
          typed,
          root.commands.flatMap((one) => [one.name(), ...one.aliases()]),
        ) ?? '';
      const known = verbNames(root, ctx.words);
      refuse(EXIT.usage, 'verb-unknown', { verb: typed, command: root.name(), near, known });
    }
}

/** The verbs of a noun, by their Chinese names to Chinese readers. */
const verbNames = (root: Commander, words: Words): string =>
  root.commands.map((one) => verbName(one, words)).join(' ');

const verbName = (verb: Commander, words: Words): string =>
  (words.lang === 'zh' && verb.alias()) || verb.name();

function makeCommander(name: string, ctx: Context, write: (text: string) => void): Commander {
  const made = new Commander(name).exitOverride().helpOption('-h, --help', ctx.words.terminal.help.thisHelp);
  made.helpCommand(false).allowExcessArguments(false);
  made.configureOutput({
    writeOut: write,
    writeErr: () => {},
  });
  configureHelp(made, ctx.words);
  return made;
}

/** Commander's complaints in our words, with exit code 2: what is wrong, and how it is written. */
function usageProblem(
  error: CommanderError,
  root: Commander,
  { argv, alone }: { argv: string[]; alone: string },
  words: Words,
): Refusal {
  const refusal = <C extends ProblemCode>(code: C, args: ProblemArgs<C>) =>
    new Refusal(EXIT.usage, [problem(code, args)]);
  // The names stand in quotes in commander's messages.
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const verbs = root.commands.flatMap((one) => [one.name(), ...one.aliases()]);
  // What a verb does not know: its help, not the noun's, tells the right ones.
  const verb = root.commands.find((one) => [one.name(), ...one.aliases()].includes(argv[0] ?? ''));
  const command = ['kaixue', root.name().replace(/^kaixue /, ''), ...(verb ? [verb.name()] : [])].join(' ');
  const meant = verb ?? root.commands.find((one) => one.name() === alone) ?? root;
  const usage = placesNamed(words, `${command} ${meant.usage().replace(/\[options\] ?/, '')}`).trim();
  switch (error.code) {
    case 'commander.unknownOption': {
      const name = `${root.name().replace(/^kaixue /, '')} ${meant === root ? '' : meant.name()}`.trim();
      const flags = meant.options.flatMap((option) => [
        option.long ?? '',
        `--${chineseFlag(name, option.attributeName()) ?? ''}`,
      ]);
      const near = closest(what, [...flags, ...GLOBAL_FLAGS, ...Object.keys(GLOBAL_NAMES)]) ?? '';
      const known = meant.options.flatMap((option) => option.long ?? []).filter((flag) => flag !== '--help');
      return refusal('option-unknown', { option: what, command, near, known: known.join(' ') });
    }
    case 'commander.missingArgument': {
      return refusal('argument-missing', { argument: placeName(words, what), command, usage });
    }
    case 'commander.optionMissingArgument':
      return refusal('option-value-missing', {
        option: /--[a-z-]+/.exec(what)?.[0] ?? what,
        usage: placesNamed(words, what),
      });
    case 'commander.excessArguments': {
      // `class lst`: taken for an argument of the verb that a noun runs alone.
      const typed = argv[0] ?? '';
      if (verbs.length === 0 || verb || typed.startsWith('-'))
        return refusal('arguments-excess', { command, usage });
      const known = verbNames(root, words);
      return refusal('verb-unknown', { verb: typed, command, near: closest(typed, verbs) ?? '', known });
    }
    default:
      return refusal('usage', { detail: error.message.replace(/^error: /, ''), command });
  }
}

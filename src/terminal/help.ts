import { type Command as Commander, Help } from 'commander';
import { closest } from '../words/closest.ts';
import type { CommandName, Words } from '../words/index.ts';
import { EXIT, refuse } from '../words/problem.ts';
import { chineseFlag } from './chinese-flags.ts';
import type { Context } from './context.ts';
import { ENTRIES, type Entry, findEntry } from './registry.ts';
import { displayWidth, pad } from './width.ts';

/** One line about a verb of a noun: the noun's own, else what it means for all. */
export function verbHelp(words: Words, noun: CommandName, verb: string): string {
  const own = words[noun] as { verbs?: Record<string, string> };
  return own.verbs?.[verb] ?? (words.terminal.verbs as Record<string, string>)[verb] ?? verb;
}

/** `kaixue help`: what it is, the commands by group with their Chinese names, the options that all share. */
export function rootHelp(words: Words): string {
  const { help } = words.terminal;
  const called = ({ name, alias }: Entry) => (words.lang === 'zh' ? `${name} ${alias}` : name);
  const width = Math.max(...ENTRIES.map((e) => displayWidth(called(e)))) + 2;
  const group = (name: 'flow' | 'nouns' | 'work' | 'keeping') => {
    const lines = ENTRIES.filter((e) => e.group === name && e.name !== 'home').map(
      (e) => `  ${pad(called(e), width)}${once(e.alias, words[e.name].help)}`,
    );
    return lines.length ? `\n${help.groups[name]}\n${lines.join('\n')}\n` : '';
  };
  return `${help.what}\n\n${help.usage}\n${group('flow')}${group('nouns')}${group('work')}${group('keeping')}\n${globalHelp(words)}\n${topicLines(words)}\n`;
}

/** A line that opens with the alias beside it (盘点：开始…) does not say it twice. */
function once(alias: string, summary: string): string {
  return summary.startsWith(`${alias}：`) ? summary.slice(alias.length + 1) : summary;
}

/** The options that every command takes. */
function globalHelp(words: Words): string {
  const { help } = words.terminal;
  return `${help.globalsTitle}\n${Object.values(help.globals)
    .map(({ flag, text }) => `  ${pad(flag, 18)}${text}`)
    .join('\n')}\n`;
}

export const isHelp = (word: string | undefined): boolean => word === 'help' || word === '帮助';

/**
 * What `help WORDS` shows: a text, or what is to be run for it (`help class add`: class add --help).
 * @throws Refusal 2 for what there is no help about
 */
export async function helpAsked(
  [name, ...more]: readonly string[],
  words: Words,
): Promise<string | string[]> {
  if (name === undefined) return rootHelp(words);
  const entry = findEntry(name);
  if (entry) return [entry.name, ...more.slice(0, 1), '--help'];
  const { topics } = words.help;
  const topic = Object.entries(topics).find(([key, { title }]) => key === name || title === name)?.[0];
  if (topic === 'json' && more[0] !== undefined) {
    const { jsonHelp } = await import('./json.ts');
    const text = await jsonHelp(words, more[0]);
    if (text !== undefined) return text;
    const near =
      closest(
        more[0],
        ENTRIES.flatMap((e) => [e.name, e.alias]),
      ) ?? '';
    refuse(EXIT.usage, 'help-unknown', {
      name: more[0],
      near: near && `json ${near}`,
      topics: topicNames(words),
    });
  }
  if (topic === 'options') return `${globalHelp(words)}\n${topics.options.text}\n`;
  if (topic) return `${topics[topic as keyof typeof topics].text}\n`;
  const known = Object.entries(topics).flatMap(([key, { title }]) => [key, title]);
  const near = closest(name, [...ENTRIES.flatMap((e) => [e.name, e.alias]), ...known]) ?? '';
  return refuse(EXIT.usage, 'help-unknown', { name, near, topics: topicNames(words) });
}

const topicNames = (words: Words): string[] => Object.keys(words.help.topics);

/** `  kaixue help dates  日期写法` */
const topicLines = (words: Words): string =>
  [
    words.terminal.help.more,
    ...Object.entries(words.help.topics).map(
      ([name, { title }]) => `  ${pad(`kaixue help ${name}`, 24)}${title}`,
    ),
  ].join('\n');

/** `init help` and `class add help` ask for help, as `--help` does. */
export function askingHelp(argv: readonly string[], verbs: readonly string[]): string[] {
  if (isHelp(argv[0])) return [...argv.slice(1, 2).filter((word) => verbs.includes(word)), '--help'];
  return isHelp(argv[1]) && argv.length === 2 && verbs.includes(argv[0]!) ? [argv[0]!, '--help'] : [...argv];
}

/** So many examples stand over the help of a command. */
const EXAMPLES_SHOWN = 3;

/**
 * Before the usage what a command is for, and how it is typed: its examples, or those of a noun's verbs. Its options have their Chinese names
 * beside them in Chinese.
 */
export function explain(
  command: Commander,
  { words, lang }: Pick<Context, 'words' | 'lang'>,
  name: string,
  examples: Readonly<Record<string, readonly string[]>>,
): void {
  const typed =
    examples[name] ??
    Object.entries(examples).flatMap(([of, lines]) => (of.startsWith(`${name} `) ? lines.slice(0, 1) : []));
  const shown = typed.slice(0, EXAMPLES_SHOWN).map((line) => `  kaixue ${line}\n`);
  const { help } = words.terminal;
  command.addHelpText(
    'before',
    () => `${command.description()}\n\n${shown.length > 0 ? `${help.examples}\n${shown.join('')}` : ''}`,
  );
  if (lang !== 'zh') return;
  const { optionTerm } = command.configureHelp();
  command.configureHelp({
    ...command.configureHelp(),
    optionTerm: (option) => {
      const own = option.negate ? undefined : chineseFlag(name, option.attributeName());
      return optionTerm!(option).replace(/(--[\w-]+)/, own ? `$1, --${own}` : '$1');
    },
  });
}

/** Commander's help with titles and places in the user's language, and the shared options at the foot. */
export function configureHelp(command: Commander, words: Words): void {
  const titles = words.terminal.help.titles as Record<string, string>;
  const usual = new Help();
  command.configureHelp({
    // Said before the usage.
    commandDescription: () => '',
    styleTitle: (title) => titles[title] ?? title,
    displayWidth,
    commandUsage: (one) => withoutAlias(words, placesNamed(words, usual.commandUsage(one))),
    optionTerm: (option) => placesNamed(words, usual.optionTerm(option)),
    subcommandTerm: (one) => withoutAlias(words, placesNamed(words, usual.subcommandTerm(one))),
  });
  command.addHelpText('after', `\n${words.terminal.help.shared}`);
}

/** Chinese names of operations are shown to Chinese readers: add|添加 is add to others. */
const withoutAlias = (words: Words, term: string): string =>
  words.lang === 'zh' ? term : term.replace(/\|\p{sc=Han}+/u, '');

/** Help of a noun that alone runs another verb than `list`: what that takes stands before its verbs. */
export function showAlone(noun: Commander, alone: Commander, words: Words): void {
  const usual = new Help();
  noun.configureHelp({
    ...noun.configureHelp(),
    commandUsage: (one) =>
      placesNamed(words, one === noun ? `${noun.name()} ${alone.usage()}` : usual.commandUsage(one)),
    visibleOptions: (one) => [...(one === noun ? alone.options : []), ...usual.visibleOptions(one)],
  });
}

/** `<who> [item=qty...]` with each place named in the user's language: <谁> [物品=数量...]. */
export const placesNamed = (words: Words, usage: string): string =>
  usage.replace(/(?<=[<[])[a-z|-]+(=[a-z-]+)?(?=(\.{3})?[>\]])/g, (name) => placeName(words, name));

/** What a place of a command's usage is called: a noun by its own name. */
export function placeName(words: Words, name: string): string {
  const named: Record<string, string> = words.terminal.help.places;
  const alias = (one: string) => (words.lang === 'zh' ? findEntry(one)?.alias : undefined);
  return name
    .split('=')
    .map((one) => named[one] ?? alias(one) ?? one)
    .join('=');
}

/** What a command cannot do without was not typed, and nobody is there to ask: `place` names it, `usage` goes on after the command. */
export function refuseMissing(words: Words, command: string, place: string, usage: string): never {
  const typed = `kaixue ${command}`;
  const argument = placeName(words, place);
  return refuse(EXIT.usage, 'argument-missing', { argument, command: typed, usage: `${typed} ${usage}` });
}

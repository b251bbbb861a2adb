import { type Command as Commander, Help } from 'commander';
import type { CommandName, Words } from '../words/index.ts';
import { ENTRIES } from './registry.ts';
import { displayWidth, pad } from './width.ts';

/** One line about a verb of a noun: the noun's own, else what it means for all. */
export function verbHelp(words: Words, noun: CommandName, verb: string): string {
  const own = words[noun] as { verbs?: Record<string, string> };
  return own.verbs?.[verb] ?? (words.terminal.verbs as Record<string, string>)[verb] ?? verb;
}

/** `kaixue help`: what it is, the commands by group with their Chinese names, the options that all share. */
export function rootHelp(words: Words): string {
  const { help } = words.terminal;
  const width = Math.max(...ENTRIES.map((e) => displayWidth(`${e.name} ${e.alias}`))) + 2;
  const group = (name: 'flow' | 'nouns' | 'work' | 'keeping') => {
    const lines = ENTRIES.filter((e) => e.group === name && e.name !== 'home').map(
      (e) => `  ${pad(`${e.name} ${e.alias}`, width)}${once(e.alias, words[e.name].help)}`,
    );
    return lines.length ? `\n${help.groups[name]}\n${lines.join('\n')}\n` : '';
  };
  return `${help.what}\n\n${help.usage}\n${group('flow')}${group('nouns')}${group('work')}${group('keeping')}\n${globalHelp(words)}`;
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

/** Commander's help with titles and places in the user's language, and the shared options at the foot. */
export function configureHelp(command: Commander, words: Words): void {
  const titles = words.terminal.help.titles as Record<string, string>;
  const usual = new Help();
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    displayWidth,
    commandUsage: (one) => placesNamed(words, usual.commandUsage(one)),
    optionTerm: (option) => placesNamed(words, usual.optionTerm(option)),
    subcommandTerm: (one) => placesNamed(words, usual.subcommandTerm(one)),
  });
  command.addHelpText('after', `\n${globalHelp(words)}`);
}

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

/** `<who> [item...]` with each place named in the user's language: <谁> [物品...]. */
export function placesNamed(words: Words, usage: string): string {
  const names: Record<string, string> = words.terminal.help.places;
  return usage.replace(
    /([<[])([a-z-]+)(=[a-z-]+)?(\.{3})?(?=[>\]])/g,
    (_, open: string, name: string, value = '', more = '') =>
      `${open}${names[name] ?? name}${value && `=${names[value.slice(1)] ?? value.slice(1)}`}${more}`,
  );
}

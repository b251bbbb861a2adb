import type { Words } from '../words/index.ts';
import type { Ask, Choice } from './context.ts';

/** The prompts in these words, with inquirer loaded at the first question: a command that asks nothing does not pay for it. */
export function lazyAsk(words: Words): Ask {
  const load = () => import('@inquirer/prompts');
  const w = words.terminal.prompts;
  const keys: Record<string, string> = w.keys;
  const style = {
    keysHelpTip: (all: [key: string, action: string][]) =>
      all.map(([key, action]) => `${key} ${keys[action] ?? action}`).join(w.between),
  };
  return {
    text: async ({ message, default: value, check }) => {
      const { input } = await load();
      return (await input({ message, default: value, validate: check })).trim();
    },
    number: async ({ message, default: value, min }) => {
      const { number } = await load();
      return (await number({ message, default: value, min, required: true })) as number;
    },
    confirm: async ({ message, default: value }) => {
      const { confirm } = await load();
      return confirm({ message, default: value ?? true, theme: { keywords: { yes: w.yes, no: w.no } } });
    },
    choose: async ({ message, choices, default: value }) => {
      const { select } = await load();
      const first = value === undefined ? {} : { default: value };
      return select({ message, choices: choices.map(toChoice), ...first, pageSize: 12, theme: { style } });
    },
    search: async ({ message, choices }) => {
      const { search } = await load();
      const source = (term: string | undefined) =>
        choices.filter((c) => matches(c.name + (c.hint ?? ''), term)).map(toChoice);
      return search({ message, pageSize: 12, source, theme: { style } });
    },
    many: async ({ message, choices }) => {
      const { checkbox } = await load();
      return checkbox({ message, choices: choices.map(toChoice), pageSize: 15, theme: { style } });
    },
  };
}

const toChoice = <T>(c: Choice<T>) => ({ name: c.name, value: c.value, description: c.hint });

/** Every typed word occurs somewhere in the choice. */
function matches(text: string, typed: string | undefined): boolean {
  const low = text.toLowerCase();
  const parts = (typed ?? '').toLowerCase().split(/\s+/);
  return parts.every((part) => low.includes(part));
}

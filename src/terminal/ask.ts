import type { Ask } from './context.ts';

/** The prompts, with inquirer loaded at the first question: a command that asks nothing does not pay for it. */
export function lazyAsk(): Ask {
  const load = () => import('@inquirer/prompts');
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
      return confirm({ message, default: value ?? true });
    },
    choose: async ({ message, choices, default: value }) => {
      const { select } = await load();
      return select({ message, choices: choices.map(toChoice), default: value, pageSize: 12 });
    },
    search: async ({ message, choices }) => {
      const { search } = await load();
      return search({
        message,
        pageSize: 12,
        source: (term) => choices.filter((c) => matches(c.name + (c.hint ?? ''), term)).map(toChoice),
      });
    },
    many: async ({ message, choices }) => {
      const { checkbox } = await load();
      return checkbox({ message, choices: choices.map(toChoice), pageSize: 15 });
    },
  };
}

const toChoice = <T>(c: { name: string; value: T; hint?: string }) => ({
  name: c.name,
  value: c.value,
  description: c.hint,
});

/** Every typed word occurs somewhere in the choice. */
function matches(text: string, typed: string | undefined): boolean {
  const low = text.toLowerCase();
  return (typed ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((part) => low.includes(part));
}

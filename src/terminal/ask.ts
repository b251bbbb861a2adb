import type { DistinctQuestion } from 'inquirer';
import type { Words } from '../words/index.ts';
import { EXIT, refuse } from '../words/problem.ts';
import type { Ask, Choice, Context } from './context.ts';
import { matching } from './matching.ts';

/** Where prompts read and write (the terminal, unless a test says otherwise), and how many rows there are. */
export interface Prompting {
  streams?: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
  rows?: number;
}

/** The prompts in these words, with inquirer loaded at the first question: a command that asks nothing does not pay for it. */
export function lazyAsk(words: Words, { streams, rows = 24 }: Prompting = {}): Ask {
  const prompt = async (question: DistinctQuestion) => {
    const { createPromptModule } = await import('inquirer');
    const leaving = new AbortController();
    const input = streams?.input ?? process.stdin;
    const onKey = (_: unknown, key?: { name?: string }) => key?.name === 'escape' && leaving.abort();
    input.on('keypress', onKey);
    try {
      const { answer } = await createPromptModule({ ...streams, signal: leaving.signal })([question]);
      return answer;
    } catch (error) {
      throw leaving.signal.aborted ? new Escaped() : error;
    } finally {
      input.off('keypress', onKey);
    }
  };
  const name = 'answer';
  const w = words.terminal.prompts;
  const keys: Record<string, string> = words.terminal.prompts.keys;
  const style = {
    keysHelpTip: (all: [key: string, action: string][]) =>
      [...all.map(([key, action]) => [key, keys[action] ?? action]), ['Esc', w.escape]]
        .map((both) => both.join(' '))
        .join(w.between),
  };
  // A list that is searched takes the screen; a menu half of it, so that what was done last stays in sight, and says how many rows it has.
  const pageSize = Math.min(20, Math.max(7, rows - 5));
  const menuSize = Math.min(20, Math.max(7, Math.floor(rows / 2) - 1));
  const counted = (n: number) => ({
    ...style,
    keysHelpTip: (all: [key: string, action: string][]) =>
      `${style.keysHelpTip(all)}${n > menuSize ? `${w.between}${w.ofMany(n)}` : ''}`,
  });
  const ask: Ask = {
    text: async ({ message, default: value, check }) =>
      (await prompt({ name, type: 'input', message, default: value, validate: check })).trim(),
    number: async ({ message, default: value, min = 0 }) => {
      const check = (text: string) => (wholeOf(text) ?? -1) >= min || w.wholeNumber(min);
      const shown = value === undefined ? {} : { default: String(value) };
      return wholeOf(await ask.text({ message, check, ...shown }))!;
    },
    confirm: ({ message, default: value }) => {
      const keywords = { yes: w.yes, no: w.no, error: () => w.yesOrNo };
      // Enter alone changes nothing, and says so.
      const confirmDefault = (text: string) => `[${text}]`;
      const theme = { keywords, style: { confirmDefault } };
      return prompt({ name, type: 'confirm', message, default: value ?? false, theme });
    },
    choose: ({ message, choices, default: value }) =>
      prompt({
        name,
        type: 'select',
        message,
        choices: choices.map(toChoice),
        // Without a default inquirer takes undefined for one: the way back, whose value is that.
        default: value === undefined ? choices[0]?.value : value,
        pageSize: menuSize,
        theme: { style: counted(choices.length) },
      }),
    search: ({ message, choices }) => {
      const source = (text = '') => {
        if (text.trim() === '') return choices.map(toChoice);
        const listed = matching(
          choices.filter((one) => !one.typed),
          text,
        );
        return [...listed, ...choices.flatMap((one) => one.typed?.(text.trim()) ?? [])].map(toChoice);
      };
      // The one thing that goes wrong in a search is that nothing is found.
      const theme = { style: { ...style, error: () => w.nothingFound } };
      return prompt({ name, type: 'search', message, pageSize, source, theme, default: choices[0]?.value });
    },
  };
  return ask;
}

/** Esc: a step back where there is one, else it leaves as Ctrl-C does. */
export class Escaped extends Error {
  override readonly name = 'ExitPromptError';
}

const toChoice = <T>(c: Choice<T>) => ({ name: c.name, value: c.value, description: c.hint });

/** A whole number as typed, full-width digits too. */
function wholeOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

/** Asks at a terminal before something goes; --yes has said so beforehand. @throws Refusal 2 in a script without it */
export async function confirmed(ctx: Context, message: string): Promise<boolean> {
  if (ctx.options.yes || ctx.options.dryRun) return true;
  if (!ctx.options.input) return refuse(EXIT.usage, 'needs-yes', { question: message });
  return ctx.ask.confirm({ message, default: false });
}

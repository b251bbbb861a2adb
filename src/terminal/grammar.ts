import type { Words } from '../words/index.ts';
import { EXIT, refuse } from '../words/problem.ts';
import type { Command, Context, Option, OptionTable } from './context.ts';

/** The options that were given, read. */
export type Given<O extends OptionTable> = {
  [K in keyof O]?: O[K] extends Option<infer T> ? T : never;
};

/** Declares a command: `run` gets its options read and typed, before anything is asked or opened for writing. */
export function command<const O extends OptionTable = Record<never, never>>(
  declared: Omit<Command, 'options' | 'run'> & {
    options?: O;
    run(ctx: Context, args: string[], given: Given<O>): ReturnType<Command['run']>;
  },
): Command {
  return declared as unknown as Command;
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** seatsPerDesk → --seats-per-desk */
export const flagOf = (key: string): string => `--${kebab(key)}`;

/** seatsPerDesk → seats_per_desk: names in --json. */
export const jsonName = (key: string): string => kebab(key).replaceAll('-', '_');

/** The flags of a command as commander declares them, each with its help. */
export function flagsOf(options: OptionTable): { flags: string; help: (w: Words) => string }[] {
  return Object.entries(options).flatMap(([key, { help, short, takes, off }]) => {
    const flags = [short && `-${short},`, flagOf(key), takes].filter(Boolean).join(' ');
    const opposite = (w: Words) => w.terminal.help.opposite(flagOf(key));
    const turned = off ? [{ flags: `--no-${kebab(key)}`, help: off === 'only' ? help : opposite }] : [];
    return off === 'only' ? turned : [{ flags, help }, ...turned];
  });
}

/** Reads what commander found. Options are read in the order declared, so that what is asked is asked in order. @throws Refusal 2 for options that do not go together */
export async function readGiven(
  ctx: Context,
  options: OptionTable,
  found: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(options)) {
    const raw = found[key];
    if (raw === undefined) continue;
    const typed = Array.isArray(raw) ? raw.join(',') : raw;
    if (typeof typed !== 'string') given[key] = typed;
    else if (typed.trim() === '' && !option.emptied)
      refuse(EXIT.usage, 'cannot-be-empty', { option: flagOf(key) });
    else given[key] = await option.read(typed, ctx, flagOf(key));
  }
  for (const [key, { with: beside, against = [] }] of Object.entries(options)) {
    if (given[key] === undefined) continue;
    if (beside !== undefined && given[beside] === undefined)
      refuse(EXIT.usage, 'option-without', { option: flagOf(key), other: flagOf(beside) });
    const other = against.find((one) => given[one] !== undefined);
    if (other !== undefined)
      refuse(EXIT.usage, 'options-against', { option: flagOf(key), other: flagOf(other) });
  }
  return given;
}

import { parseTime } from '../../../school/calendar/clock.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { said, wordMeant } from '../../../words/said.ts';
import { severities } from '../../../work/repair/store.ts';
import type { Context } from '../../context.ts';

/** @throws Refusal 66 naming those there are */
export function severityTyped(ctx: Context, name: string) {
  const all = severities(ctx.read());
  const names = all.map((s) => s.name);
  const known = names.map((one) => said(ctx.words, one)).join(ctx.words.list);
  const meant = wordMeant(ctx.words, names, name.trim());
  return all.find((s) => s.name === meant) ?? refuse(EXIT.noInput, 'severity-unknown', { name, known });
}

/** Asked at a terminal; in a script the mildest that is not urgent. */
export async function askSeverity(ctx: Context) {
  const known = severities(ctx.read());
  const usual = known.find((s) => s.urgent === 0) ?? known[0]!;
  if (!ctx.options.input) return usual;
  const choices = known.map((s) => ({ name: said(ctx.words, s.name), value: s }));
  return ctx.ask.choose({ message: ctx.words.repair.askSeverity, choices, default: usual });
}

/** Whether it stops lessons: asked at a terminal; null when nobody says. */
export async function askBlocks(ctx: Context): Promise<0 | 1 | null> {
  const say = ctx.words.repair;
  if (!ctx.options.input) return null;
  return ctx.ask.choose<0 | 1 | null>({
    message: say.askBlocks,
    choices: [
      { name: say.blocks.unknown, value: null },
      { name: say.blocks.yes, value: 1 },
      { name: say.blocks.no, value: 0 },
    ],
  });
}

/** @throws Refusal 2 for what is neither yes nor no */
export function blocksTyped(said: string): 0 | 1 {
  if (/^(yes|y|是|1)$/i.test(said)) return 1;
  return /^(no|n|否|0)$/i.test(said) ? 0 : refuse(EXIT.usage, 'blocks-bad', { value: said });
}

/** @throws Refusal 2 for what is no time of day */
export function timeTyped(said: string): string {
  return parseTime(said) ?? refuse(EXIT.usage, 'time-bad', { value: said });
}

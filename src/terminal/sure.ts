import type { Context } from './context.ts';

/** At a terminal asks before something goes; in a script, and with --yes, it just goes. */
export async function sure(ctx: Context, message: string): Promise<boolean> {
  if (!ctx.options.input || ctx.options.yes) return true;
  return ctx.ask.confirm({ message, default: false });
}

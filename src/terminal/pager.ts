import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Terminal, World } from './context.ts';

/**
 * What shows long texts page by page: KAIXUE_PAGER (or what the user has set), else PAGER, else less where there is one. Windows' own `more`
 * garbles Chinese, and is not used unasked.
 */
export function pagerOf(env: World['env']): string | undefined {
  if (env.NO_PAGER) return undefined;
  const said = env.KAIXUE_PAGER ?? env.PAGER;
  if (said !== undefined) return ['', 'cat', 'never', 'off'].includes(said.trim()) ? undefined : said;
  return (env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'less')))
    ? 'less'
    : undefined;
}

/** Shows a text: page by page where it is longer than the screen and somebody sits there. */
export function show(text: string, terminal: Terminal): void {
  const { pager, rows } = terminal;
  const isLong = pager !== undefined && text.split('\n').length > rows;
  if (!isLong || !terminal.page(text, pager)) terminal.out(text);
}

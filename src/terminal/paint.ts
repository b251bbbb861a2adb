/** Colour as meaning, never the only sign. Without colour every function gives its text back. */
export interface Paint {
  good(text: string): string;
  warn(text: string): string;
  bad(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const same = (text: string) => text;
/** Every text as it is. */
export const plainPaint: Paint = { good: same, warn: same, bad: same, strong: same, faint: same };

/** chalk ignores NO_COLOR by itself: its level is set by us, and it is loaded only where there is colour. */
export async function colorPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { good: chalk.green, warn: chalk.yellow, bad: chalk.red, strong: chalk.bold, faint: chalk.dim };
}

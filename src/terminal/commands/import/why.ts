import { printableLine } from '../../../intake/printable.ts';
import type { FileReading } from '../../../intake/reading.ts';
import type { Context } from '../../context.ts';

/** --why: of each sheet the readings that were thought of, and what spoke for each and against it. */
export function whyText(ctx: Context, files: readonly FileReading[]): string {
  const said = ctx.words.import.why;
  return files
    .flatMap(({ loaded, considered }) =>
      considered.flatMap(({ sheet, readings }) => [
        ctx.terminal.paint.strong(ctx.words.intake.place({ file: printableLine(loaded.file), sheet })),
        ...readings.flatMap(({ what, score, speaks }) => [
          `  ${printableLine(named(ctx, what), 40)}  ${score.toFixed(2)}`,
          ...speaks.map(
            (one) =>
              `    ${one.weight >= 0 ? '+' : ''}${one.weight.toFixed(2)}  ${said.speaks[one.what]} ${printableLine(one.of, 30)}${one.field ? ` → ${one.field}` : ''}`,
          ),
        ]),
      ]),
    )
    .join('\n');
}

function named(ctx: Context, what: string): string {
  const family = /^× (.*)$/.exec(what)?.[1];
  if (family === undefined) return what;
  const called = ctx.words.intake.families[family];
  return called ? `${ctx.words.import.why.foreign} ${called}` : ctx.words.import.why.foreign;
}

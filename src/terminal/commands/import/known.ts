import { dropReading, type KnownReading, knownReadings } from '../../../intake/known-reading.ts';
import { printableLine } from '../../../intake/printable.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { text } from '../../options.ts';
import { table } from '../../table.ts';
import { CLASS_WORD, ITEM_WORD } from './class-words.ts';

/** The readings of tables that were confirmed: listed, or one of them forgotten. */
export const known = command({
  options: { forget: text({ takes: '<number>', help: (w) => w.import.options.forget }) },
  writes: true,
  async run(ctx, _, { forget }): Promise<ExitCode> {
    const all = knownReadings(ctx.read());
    if (forget !== undefined) return forgetOne(ctx, all, forget);
    const { KINDS } = await import('./kinds.ts');
    const titles = new Map(KINDS.map((kind) => [kind.name, kind.title(ctx.words)]));
    const said = ctx.words.import.known;
    ctx.answer({
      report: false,
      json: { readings: all },
      text: () =>
        all.length === 0
          ? said.none
          : table(
              [
                { label: said.columns.id, value: (one) => String(one.id), align: 'right' },
                {
                  label: said.columns.kind,
                  value: (one) => titles.get(one.kind) ?? said.words[one.kind as 'class' | 'item'],
                },
                {
                  label: said.columns.heads,
                  value: (one) => printableLine(heads(one).join(ctx.words.list), 60),
                },
                { label: said.columns.file, value: (one) => printableLine(one.file, 40) },
                { label: said.columns.day, value: (one) => one.day },
              ],
              all,
              ctx,
            ),
    });
    if (all.length > 0) ctx.next(said.next);
    return EXIT.done;
  },
});

/** The heads of a table; of a class what it is called and its number in the grade, of a thing its code. */
function heads({ kind, columns }: KnownReading): string[] {
  const pairs = Object.entries(columns);
  return kind === CLASS_WORD || kind === ITEM_WORD
    ? pairs.map((pair) => pair.join(' = '))
    : pairs.map(([head]) => head);
}

function forgetOne(ctx: Context, all: readonly KnownReading[], given: string): ExitCode {
  const one = all.find(({ id }) => String(id) === given.trim());
  if (!one) return refuse(EXIT.noInput, 'reading-unknown', { given });
  ctx.change('import-forget', { file: one.file }, (tx) => dropReading(tx, one.id));
  ctx.answer({
    json: { forgotten: one.id },
    text: () => ctx.words.import.known.forgotten({ id: one.id, file: printableLine(one.file, 40) }),
  });
  return EXIT.done;
}

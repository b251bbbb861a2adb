import { counterDocument, retire } from '../../goods/ledger/counter.ts';
import { documentNumbers } from '../../goods/ledger/store.ts';
import { type JournalEntry, journal } from '../../store/journal.ts';
import type { Writer } from '../../store/reader.ts';
import { undo } from '../../store/undo/undo.ts';
import { actionSaid } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { parseNumbers } from '../../work/task/task.ts';
import type { Context } from '../context.ts';
import { command as declared } from '../grammar.ts';
import { flag } from '../options.ts';
import { tryChange } from '../try-change.ts';

/** Takes an action back: the last one, or those of numbers in the log. */
export const command = declared({
  args: '[entry...]',
  options: {
    withLater: flag({ help: (w) => w.undo.options.withLater }),
  },
  writes: true,
  async run(ctx, typed, { withLater = false }) {
    const entries = typed.length === 0 ? undefined : entryNumbers(typed);
    const args: Record<string, string> = entries === undefined ? {} : { entry: entries.join(',') };
    const change = (tx: Writer) =>
      undo(tx, entries, {
        withLater,
        counterDocument: (writer, id) => counterDocument(writer, id, { date: ctx.today }),
        retire,
      }).map((one) => ({
        ...one,
        documents: documentNumbers(tx, one.documents),
      }));
    const older = entries === undefined ? [] : notLast(ctx, entries);
    if (older.length > 0) {
      // What cannot be undone is refused before anything is asked.
      tryChange(ctx, 'undo', args, change);
      if (!(await ctx.ask.confirm({ message: askOlder(ctx, older), default: false }))) return EXIT.no;
    }
    const undone = ctx.change('undo', args, change);
    const say = ctx.words.undo;
    ctx.answer({
      json: {
        undone: undone.map(({ entry, by, command, rows, documents, kept }) => ({
          entry,
          by,
          command,
          rows,
          documents,
          kept,
        })),
      },
      text: () =>
        [
          ...undone.map((one) =>
            say.entry({
              ...one,
              what: actionSaid(ctx.words, one.action),
              documents: several(one.documents, ctx.words.list),
              kept: one.kept.length,
              dryRun: ctx.options.dryRun,
            }),
          ),
          ...(ctx.options.dryRun ? [] : [say.redo({ by: undone.map(({ by }) => by).reverse() })]),
        ].join('\n'),
    });
    return EXIT.done;
  },
});

/** So many later entries that stand no more may follow the last that does. */
const LOOKED_THROUGH = 50;

/** Those entries after which something else was done that stands: asked about at a terminal, for 44 may be meant as a document's number. */
function notLast(ctx: Context, entries: readonly number[]): JournalEntry[] {
  if (!ctx.options.input || ctx.options.yes || ctx.options.dryRun || ctx.inMenus) return [];
  const last = journal(ctx.read(), LOOKED_THROUGH).find(
    ({ id, undoes, undoneBy }) => undoes === null && undoneBy === null && !entries.includes(id),
  );
  const older = entries.filter((id) => last !== undefined && id < last.id);
  return older.flatMap((id) => journal(ctx.read(), 1, id));
}

/** What they did and when, a line each, and the question. */
function askOlder(ctx: Context, older: readonly JournalEntry[]): string {
  const say = ctx.words.undo;
  const lines = older.map(({ id: entry, local, action, command }) =>
    say.older({ entry, local, what: actionSaid(ctx.words, action), command }),
  );
  return [...lines, say.askOlder].join('\n');
}

/** The first few of them and how many there are: of a whole school's hand-out nobody reads forty numbers. */
function several(numbers: readonly string[], list: string): { numbers: string; n: number } | null {
  const { length: n } = numbers;
  return n === 0 ? null : { numbers: numbers.slice(0, 3).join(list), n };
}

function entryNumbers(typed: string[]): number[] {
  const { ids, bad } = parseNumbers(typed);
  const wrong = bad[0] ?? (ids.includes(0) || ids.length === 0 ? typed.join(' ') : undefined);
  return wrong === undefined ? ids : refuse(EXIT.usage, 'entry-not-a-number', { typed: wrong });
}

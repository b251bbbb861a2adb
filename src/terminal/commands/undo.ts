import { counterDocument, retire } from '../../goods/ledger/counter.ts';
import { documentNumbers } from '../../goods/ledger/store.ts';
import { undo } from '../../store/undo/undo.ts';
import { actionSaid } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { parseNumbers } from '../../work/task/task.ts';
import { command as declared } from '../grammar.ts';
import { flag } from '../options.ts';

/** Takes an action back: the last one, or those of numbers in the log. */
export const command = declared({
  args: '[entry...]',
  options: {
    withLater: flag({ help: (w) => w.undo.options.withLater }),
  },
  writes: true,
  run(ctx, typed, { withLater = false }) {
    const entries = typed.length === 0 ? undefined : entryNumbers(typed);
    const undone = ctx.change('undo', entries === undefined ? {} : { entry: entries.join(',') }, (tx) =>
      undo(tx, entries, {
        withLater,
        counterDocument: (writer, id) => counterDocument(writer, id, { date: ctx.today }),
        retire,
      }).map((one) => ({
        ...one,
        documents: documentNumbers(tx, one.documents),
      })),
    );
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
  },
});

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

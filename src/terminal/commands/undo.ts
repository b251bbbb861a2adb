import { counterDocument, retire } from '../../goods/ledger/counter.ts';
import { documentNumbers } from '../../goods/ledger/store.ts';
import { undo } from '../../store/undo/undo.ts';
import { actionSaid } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { command as declared } from '../grammar.ts';
import { flag } from '../options.ts';

/** Takes an action back: the last one, or the one of a number in the log. */
export const command = declared({
  args: '[entry]',
  options: {
    withLater: flag({ help: (w) => w.undo.options.withLater }),
  },
  writes: true,
  run(ctx, [typed], { withLater = false }) {
    const entry = typed === undefined ? undefined : entryNumber(typed);
    const undone = ctx.change('undo', entry === undefined ? {} : { entry }, (tx) =>
      undo(tx, entry, {
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
              documents: one.documents.join(ctx.words.list),
              kept: one.kept.length,
              dryRun: ctx.options.dryRun,
            }),
          ),
          ...(ctx.options.dryRun ? [] : [say.redo({ by: undone.at(-1)!.by })]),
        ].join('\n'),
    });
  },
});

function entryNumber(typed: string): number {
  const number = Number(typed.normalize('NFKC').replace(/^#/, ''));
  if (!Number.isSafeInteger(number) || number < 1) refuse(EXIT.usage, 'entry-not-a-number', { typed });
  return number;
}

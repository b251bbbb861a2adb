import { counterDocument, retire } from '../../goods/ledger/counter.ts';
import { documentNumbers } from '../../goods/ledger/store.ts';
import { undo } from '../../store/undo/undo.ts';
import { actionSaid } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command } from '../context.ts';

/** Takes an action back: the last one, or the one of a number in the log. */
export const command: Command = {
  args: '[entry]',
  options: [['--with-later', (w) => w.undo.options.withLater]],
  writes: true,
  run(ctx, [typed], opts) {
    const entry = typed === undefined ? undefined : entryNumber(typed);
    const undone = ctx.change('undo', entry === undefined ? {} : { entry }, (tx) =>
      undo(tx, entry, {
        withLater: opts.withLater === true,
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
              documents: one.documents.join(', '),
              kept: one.kept.length,
              dryRun: ctx.options.dryRun,
            }),
          ),
          ...(ctx.options.dryRun ? [] : [say.redo({ by: undone.at(-1)!.by })]),
        ].join('\n'),
    });
  },
};

function entryNumber(typed: string): number {
  const number = Number(typed.normalize('NFKC').replace(/^#/, ''));
  if (!Number.isSafeInteger(number) || number < 1) refuse(EXIT.usage, 'entry-not-a-number', { typed });
  return number;
}

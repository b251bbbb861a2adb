import { counterDocument } from '../../goods/ledger/counter.ts';
import { undo } from '../../store/index.ts';
import type { Writer } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command } from '../context.ts';

export const command: Command = {
  args: '[entry]',
  options: [['--with-later', (w) => w.store.options.withLater]],
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
        documents: tx
          .all<{ number: string }>(
            'SELECT number FROM document WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
            JSON.stringify(one.documents),
          )
          .map((d) => d.number),
      })),
    );
    const say = ctx.words.store.undone;
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

/** What the ledger refers to stays, out of use: an item is retired, a person has left, an order brings nothing more; others just stay. */
function retire(tx: Writer, table: string, row: number): void {
  if (table === 'item') tx.run('UPDATE item SET retired = 1 WHERE id = ?', row);
  if (table === 'purchase') tx.run("UPDATE purchase SET state = 'cancelled' WHERE id = ?", row);
  if (table === 'purchase_line') tx.run('UPDATE purchase_line SET closed = 1 WHERE id = ?', row);
  if (table === 'staff') tx.run("UPDATE staff SET state = 'left' WHERE id = ?", row);
}

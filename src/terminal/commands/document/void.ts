import { counterDocument } from '../../../goods/ledger/counter.ts';
import { findDocument } from '../../../goods/ledger/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { command } from '../../grammar.ts';
import { flag, text } from '../../options.ts';
import { withRow } from './rows.ts';

/** `document void 12`: a draft becomes void; with --counter a confirmed one is taken back by a counter-document (冲销). */
export const voided = command({
  args: '<number...>',
  writes: true,
  options: {
    counter: flag({ help: (w) => w.document.options.counter }),
    reason: text({ help: (w) => w.document.options.reason }),
  },
  run(ctx, typed, { counter, reason }) {
    const done = ctx.change('document-void', { documents: typed.join(' ') }, (tx) =>
      typed.map((text) => {
        const document =
          findDocument(tx, text) ?? refuse(EXIT.noInput, 'document-unknown', { document: text });
        if (document.state === 'confirmed' && counter !== true)
          refuse(EXIT.data, 'document-confirmed-void', { document: document.number });
        const by = counterDocument(tx, document.id, { date: ctx.today, reason });
        return { document, by, json: withRow(ctx, tx, document).json };
      }),
    );
    const say = ctx.words.document;
    ctx.answer({
      json: {
        documents: done.map(({ json }) => json),
      },
      text: () =>
        done
          .map(({ document, by }) =>
            by.id === document.id
              ? `${say.voided({ document: document.number })}\n`
              : `${say.countered({ document: document.number, by: by.number })}\n`,
          )
          .join(''),
    });
    return EXIT.done;
  },
});

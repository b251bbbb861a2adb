import { itemsById } from '../../../goods/item/store.ts';
import { confirmDocument } from '../../../goods/ledger/confirm.ts';
import { findDocument } from '../../../goods/ledger/store.ts';
import type { Words } from '../../../words/index.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { command as declared } from '../../grammar.ts';
import { refuseMissing } from '../../help.ts';
import { classes, flag, typed } from '../../options.ts';
import { withRow } from '../document/rows.ts';
import { draftsOfDay } from './day.ts';
import { AS_DRAFTED, isDocument, parseExceptions } from './exceptions.ts';
import { askDifferences, chooseDraft } from './form.ts';
import { confirmedShort } from './short.ts';
import { confirmText } from './text.ts';

/** ROW=QTY, several of them. */
const rows = (more: { help(w: Words): string }) =>
  typed<string[]>('<row=qty...>', (said) => said.split(/[,，、;；]/).filter(Boolean))({
    many: true,
    ...more,
  });

/**
 * Signs drafts: as they are, but for the rows that are given. At a terminal one draft is a form; --all signs a whole hand-out day.
 */
export const command = declared({
  args: '[number...]',
  writes: true,
  options: {
    except: rows({ help: (w) => w.confirm.options.except }),
    damaged: rows({ help: (w) => w.confirm.options.damaged }),
    wrong: rows({ help: (w) => w.confirm.options.wrong }),
    all: flag({ help: (w) => w.confirm.options.all }),
    exceptClass: classes({ many: true, with: 'all', help: (w) => w.confirm.options.exceptClass }),
  },
  async run(ctx, args, given) {
    // `confirm --except 3=45 12`: the option takes what follows it; what is no ROW=QTY is a document.
    // `confirm 12 3=45` means the same without --except.
    const pairs = args.filter((text) => /[=＝]/.test(text));
    const said = {
      except: [...(given.except ?? []), ...pairs],
      damaged: given.damaged ?? [],
      wrong: given.wrong ?? [],
    };
    const documents = [
      ...args.filter((text) => !pairs.includes(text)),
      ...Object.values(said).flat().filter(isDocument),
    ];
    const term = workTerm(ctx);
    let left = 0;
    if (given.all && documents.length === 0) {
      const except = (given.exceptClass ?? []).map((one) => one.id);
      const day = draftsOfDay(ctx.read(), term, ctx.today, new Set(except));
      documents.push(...day.ids.map(String));
      left = day.left;
    }
    if (documents.length === 0) {
      if (!ctx.options.input) refuseMissing(ctx.words, 'confirm', 'document', '12 --except 3=45');
      documents.push(await chooseDraft(ctx, term.id));
    }
    let exceptions = parseExceptions(said);
    if (exceptions.size > 0 && documents.length > 1) refuse(EXIT.usage, 'except-which', {});
    if (exceptions.size === 0 && documents.length === 1 && ctx.options.input && !ctx.options.yes) {
      exceptions = parseExceptions((await askDifferences(ctx, documents[0]!)) ?? AS_DRAFTED);
    }
    const short = documents.length === 1 && (await confirmedShort(ctx, documents[0]!, exceptions));
    if (typeof short === 'number') return short;
    const done = ctx.change('confirm', { documents: documents.join(' ') }, (tx) =>
      documents.map((text) => {
        const document =
          findDocument(tx, text) ?? refuse(EXIT.noInput, 'document-unknown', { document: text });
        const changed = confirmDocument(tx, document, exceptions, ctx.today);
        return { document: withRow(ctx, tx, document), changed };
      }),
    );
    const items = itemsById(
      ctx.read(),
      done.flatMap((one) => one.changed.map((row) => row.itemId)),
    );
    ctx.answer({
      json: {
        documents: done.map(({ document, changed }) => ({
          ...document.json,
          changed: changed.map(({ row, itemId, from, to }) => ({
            row,
            code: items.get(itemId)?.code,
            from,
            to,
          })),
        })),
      },
      text: () =>
        done.map((one) => confirmText(ctx, one, items)).join('') +
        (given.all ? `${ctx.words.confirm.confirmed({ n: done.length, left })}\n` : ''),
    });
    if (done.some(({ document }) => document.kind === 'RK')) ctx.next(ctx.words.receive.nextIssue);
    return EXIT.done;
  },
});

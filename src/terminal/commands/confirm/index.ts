import { itemTitle } from '../../../goods/item/find.ts';
import { itemsById } from '../../../goods/item/store.ts';
import { type ChangedRow, confirmDocument, type Exception } from '../../../goods/ledger/confirm.ts';
import type { Document } from '../../../goods/ledger/document.ts';
import { findDocument } from '../../../goods/ledger/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClasses } from '../../arguments/class.ts';
import { countTyped } from '../../arguments/count.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Command, Context, Options } from '../../context.ts';
import { draftsOfDay } from './day.ts';
import { askDifferences, chooseDraft } from './form.ts';

/**
 * Signs drafts: as they are, but for the rows that are given. At a terminal one draft is a form; --today signs a whole hand-out day.
 */
export const command: Command = {
  args: '[number...]',
  writes: true,
  options: [
    ['--except <row=qty...>', (w) => w.confirm.options.except],
    ['--damaged <row=qty...>', (w) => w.confirm.options.damaged],
    ['--wrong <row=qty...>', (w) => w.confirm.options.wrong],
    ['--today', (w) => w.confirm.options.today],
    ['--except-class <class...>', (w) => w.confirm.options.exceptClass],
  ],
  async run(ctx, given, options) {
    // `confirm --except 3=45 12`: the option takes what follows it; what is no ROW=QTY is a document.
    // `confirm 12 3=45` means the same without --except.
    const pairs = given.filter((text) => /[=＝]/.test(text));
    if (pairs.length > 0) options.except = [...(options.except ?? []), ...pairs];
    const typed = [...given.filter((text) => !pairs.includes(text)), ...strayDocuments(options)];
    const term = workTerm(ctx);
    let left = 0;
    if (options.exceptClass !== undefined && options.today !== true)
      refuse(EXIT.usage, 'except-class-alone', {});
    if (options.today === true && typed.length === 0) {
      const except = (await typedClasses(ctx, term, splitNames(options.exceptClass))).map((one) => one.id);
      const day = draftsOfDay(ctx.read(), term, ctx.today, new Set(except));
      typed.push(...day.ids.map(String));
      left = day.left;
    }
    if (typed.length === 0) {
      if (!ctx.options.input)
        refuse(EXIT.usage, 'argument-missing', {
          argument: ctx.words.terminal.help.places.document ?? 'document',
          command: 'kaixue confirm',
          usage: 'kaixue confirm 12 --except 3=45',
        });
      typed.push(await chooseDraft(ctx, term.id));
    }
    let exceptions = parseExceptions(options);
    if (exceptions.size > 0 && typed.length > 1) refuse(EXIT.usage, 'except-which', {});
    if (exceptions.size === 0 && typed.length === 1 && ctx.options.input && !ctx.options.yes) {
      exceptions = parseExceptions({ except: (await askDifferences(ctx, typed[0]!)) ?? [] });
    }
    const done = ctx.change('confirm', { documents: typed.join(' ') }, (tx) =>
      typed.map((text) => {
        const document =
          findDocument(tx, text) ?? refuse(EXIT.noInput, 'document-unknown', { document: text });
        return { document, changed: confirmDocument(tx, document, exceptions, ctx.today) };
      }),
    );
    const items = itemsById(
      ctx.read(),
      done.flatMap((one) => one.changed.map((row) => row.itemId)),
    );
    ctx.answer({
      json: {
        documents: done.map(({ document, changed }) => ({
          id: document.id,
          number: document.number,
          kind: document.kind,
          state: 'confirmed',
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
        (options.today === true ? `${ctx.words.confirm.confirmed({ n: done.length, left })}\n` : ''),
    });
    if (done.some(({ document }) => document.kind === 'RK')) ctx.next(ctx.words.receive.nextIssue);
    return EXIT.done;
  },
};

function confirmText(
  ctx: Context,
  { document, changed }: { document: Document; changed: ChangedRow[] },
  items: ReturnType<typeof itemsById>,
): string {
  const say = ctx.words.confirm;
  const lines = [say.done({ document: document.number, id: document.id, changed: changed.length })];
  for (const { row, itemId, from, to, damaged, wrong } of changed) {
    const item = items.get(itemId);
    const name = item === undefined ? '' : itemTitle(item);
    lines.push(say.change({ row, name, from, to, damaged, wrong }));
  }
  return `${lines.join('\n')}\n`;
}

const splitNames = (typed: string[] = []) =>
  typed.flatMap((text) => text.split(/[,，、\s]+/)).filter((text) => text !== '');

function strayDocuments(options: Options): string[] {
  const stray: string[] = [];
  for (const key of ['except', 'damaged', 'wrong']) {
    const own: string[] = options[key] ?? [];
    const isDocument = (text: string) => /^#?\d+$|^[A-Za-z]{2}\d{8}-\d+$/.test(text);
    stray.push(...own.filter(isDocument));
    if (own.length > 0) options[key] = own.filter((text) => !isDocument(text));
  }
  return stray;
}

/** --except 3=45 --damaged 3=2 → row 3: 45 came, 2 of them damaged. */
function parseExceptions(options: Options): Map<number, Exception> {
  const found = new Map<number, Exception>();
  const take = (option: string, pairs: readonly string[] | undefined, key: keyof Exception) => {
    for (const text of (pairs ?? []).flatMap((pair) => pair.split(/[,，、;；]/))) {
      const match = /^\s*(\d{1,6})\s*=\s*(.+)$/.exec(text.normalize('NFKC'));
      if (match === null) refuse(EXIT.usage, 'except-bad', { text });
      const row = Number(match![1]);
      found.set(row, { ...found.get(row), [key]: countTyped(option, match![2]!) });
    }
  };
  take('--except', options.except, 'quantity');
  take('--damaged', options.damaged, 'damaged');
  take('--wrong', options.wrong, 'wrong');
  return found;
}

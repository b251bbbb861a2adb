import { DOCUMENT_KINDS, type DocumentKind } from '../../../goods/ledger/document.ts';
import { type DocumentFilter, type ListedDocument, listDocuments } from '../../../goods/ledger/list.ts';
import { loadNames } from '../../../goods/names.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClasses } from '../../arguments/class.ts';
import { dayTyped, workTerm } from '../../arguments/day.ts';
import type { Command, Context } from '../../context.ts';
import { table } from '../../table.ts';

/** Documents of the term, all or those that are asked for. */
export const list: Command = {
  options: [
    ['--drafts', (w) => w.document.options.drafts],
    ['--kind <kind>', (w) => w.document.options.kind],
    ['--day <day>', (w) => w.document.options.day],
    ['--class <class>', (w) => w.document.options.class],
  ],
  async run(ctx, _, options) {
    const term = workTerm(ctx);
    const filter: DocumentFilter = {};
    if (options.drafts === true) filter.state = 'draft';
    if (options.kind !== undefined) filter.kind = kindTyped(ctx, options.kind);
    const date = dayTyped('--day', options.day, ctx.today);
    if (date !== undefined) filter.date = date;
    if (options.class !== undefined) filter.classId = (await typedClasses(ctx, term, [options.class]))[0]!.id;
    const rows = listDocuments(ctx.read(), term.id, filter);
    const who = whoOf(ctx);
    ctx.answer({
      json: { term: term.code, documents: rows.map((row) => documentJson(row, who(row))) },
      text: () => (rows.length === 0 ? `${ctx.words.document.none}\n` : listText(ctx, rows, who)),
    });
    return EXIT.done;
  },
};

/** With whom a document was, for people. */
export function whoOf(ctx: Context): (row: ListedDocument) => string {
  const nameOf = loadNames(ctx.read(), ctx.words);
  return (row) => {
    if (row.recipientKind === null || row.recipientId === null) return row.party ?? '';
    const first = nameOf({ kind: row.recipientKind, id: row.recipientId });
    return row.recipients > 1 ? ctx.words.document.several({ first, n: row.recipients }) : first;
  };
}

/** 出库单, 报废单 … */
export function kindName(ctx: Context, row: Pick<ListedDocument, 'kind' | 'scrap'>): string {
  return row.scrap === 1 ? ctx.words.document.scrap : ctx.words.document.kinds[row.kind];
}

/** A document for --json. */
export function documentJson(row: ListedDocument, who: string) {
  const { id, number, kind, date, state, party, reason, titles, amount, reverses } = row;
  const reversed_by = row.reversedBy;
  return {
    id,
    number,
    kind,
    date,
    state,
    scrap: row.scrap === 1,
    who,
    party,
    reason,
    titles,
    amount,
    reverses,
    reversed_by,
  };
}

function kindTyped(ctx: Context, typed: string): DocumentKind {
  const text = typed.normalize('NFKC').trim();
  const names = ctx.words.document.kinds;
  const found = DOCUMENT_KINDS.find(
    (kind) => kind === text.toUpperCase() || names[kind] === text || names[kind] === `${text}单`,
  );
  const known = DOCUMENT_KINDS.map((kind) => `${kind} ${names[kind]}`).join(ctx.words.goods.join);
  return found ?? refuse(EXIT.usage, 'document-kind-unknown', { kind: typed, known });
}

function listText(ctx: Context, rows: ListedDocument[], who: (row: ListedDocument) => string): string {
  const say = ctx.words.document;
  return table<ListedDocument>(
    [
      { label: say.id, align: 'right', value: (row) => String(row.id) },
      { label: say.number, value: (row) => row.number },
      { label: say.kind, value: (row) => kindName(ctx, row) },
      { label: say.state, value: (row) => ctx.words.document.states[row.state] },
      { label: say.who, shrink: true, value: who },
      { label: say.titles, align: 'right', value: (row) => String(row.titles) },
      { label: say.amount, align: 'right', value: (row) => String(row.amount) },
      {
        label: say.note,
        shrink: true,
        value: (row) =>
          [
            row.reverses === null ? '' : say.reverses(row.reverses),
            row.reversedBy === null ? '' : say.reversedBy(row.reversedBy),
            row.reason ?? '',
          ]
            .filter((part) => part !== '')
            .join(' '),
      },
    ],
    rows,
    ctx,
  );
}

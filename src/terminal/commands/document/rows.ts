import { itemTitle } from '../../../goods/item/find.ts';
import { itemsById } from '../../../goods/item/store.ts';
import { DOCUMENT_KINDS, type DocumentKind, type Line, leaves } from '../../../goods/ledger/document.ts';
import { type DocumentFilter, type ListedDocument, listDocuments } from '../../../goods/ledger/list.ts';
import { documentById, documentLines, findDocument } from '../../../goods/ledger/store.ts';
import { loadNames, loadPlainNames } from '../../../goods/names.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { chosen } from '../../arguments/choice.ts';
import type { Context } from '../../context.ts';
import { nounOf, rowsOf } from '../../noun/noun.ts';
import { day, flag, schoolClass, text } from '../../options.ts';

/** A document with whom it was with: in data (null for several), and as people say it. */
type Row = ListedDocument & { who: string | null; whose: string };

/** The storeroom's documents (单据). */
export const documents = nounOf<Row>()('document', {
  fields: {
    id: { align: 'right' },
    number: {},
    kind: text({ only: 'list', takes: '<kind>', filter: 'is', read: kindTyped, cell: kindText }),
    date: { list: 'show' },
    state: { cell: (row, ctx) => ctx.words.document.states[row.state] },
    scrap: { list: false, value: (row) => row.scrap === 1 },
    who: { shrink: true, cell: (row) => row.whose },
    party: { list: false },
    reason: { list: false },
    approvedBy: { list: 'show' },
    titles: { align: 'right' },
    amount: { align: 'right' },
    reverses: { list: false },
    reversedBy: { list: false },
    note: { json: null, shrink: true, cell: noteText },
  },
  narrow: {
    drafts: flag({ help: (w) => w.document.options.drafts }),
    day: day({ help: (w) => w.document.options.day }),
    class: schoolClass({ help: (w) => w.document.options.class }),
  },
  all: ({ ctx, term }, { drafts, day: date, class: of }) =>
    listed(ctx, term.id, { state: drafts && 'draft', date, classId: of?.id }),
  find({ ctx, reader }, typed) {
    const found =
      findDocument(reader, typed) ?? refuse(EXIT.noInput, 'document-unknown', { document: typed });
    return listed(ctx, found.termId, { id: found.id });
  },
  id: (row) => row.id,
  title: (row) => row.number,
  beside: ({ term }) => ({ term: term.code }),
  below({ ctx, reader }, row) {
    const lines = documentLines(reader, row.id);
    const { source } = findDocument(reader, row.number)!;
    const next = row.state === 'draft' ? `\n${ctx.words.document.next(row.id)}` : '';
    return {
      within: { source, lines: shownLines(ctx, row.kind, lines).map((line) => lineRows.json(line, ctx)) },
      text: `${linesText(ctx, row.kind, lines)}${next}`,
    };
  },
});

interface ShownLine extends Line {
  code?: string;
  name: string;
  spec: string;
  /** What changes hands: an issue of 3 says 3, its counter-document −3. */
  actual: number;
  /** Damaged or of a wrong edition. */
  outside: number;
  recipient: string | null;
  called: string | null;
}

const lineRows = rowsOf<ShownLine>()((w) => w.document.rows, {
  row: { align: 'right' },
  code: { list: false },
  name: { shrink: true, cell: (line) => itemTitle(line) },
  expected: { align: 'right' },
  amount: { list: false },
  actual: { json: null, align: 'right' },
  outside: { json: null, number: 'quiet', list: 'some' },
  damaged: { list: false },
  wrong: { list: false },
  recipient: { list: 'some', cell: (line) => line.called },
  priceFen: { list: false },
  note: { shrink: true },
});

/** The rows of a document as its paper shows them: what is scrapped where it stands passes through the storeroom unseen. */
export function linesText(ctx: Context, kind: DocumentKind, lines: readonly Line[]): string {
  const held = kind === 'BS' && lines.some((line) => line.recipientKind !== null);
  const seen = lines.filter((line) => !held || line.recipientKind !== null);
  return lineRows.table(shownLines(ctx, kind, seen), ctx);
}

function shownLines(ctx: Context, kind: DocumentKind, lines: readonly Line[]): ShownLine[] {
  const reader = ctx.read();
  const items = itemsById(
    reader,
    lines.map((line) => line.itemId),
  );
  const [plain, nameOf] = [loadPlainNames(reader), loadNames(reader, ctx.words)];
  const several = new Set(lines.map((line) => `${line.recipientKind}${line.recipientId}`)).size > 1;
  return lines.map((line) => {
    const { code, name = '', spec = '' } = items.get(line.itemId) ?? {};
    const out = leaves(kind) || kind === 'TH' || (kind === 'BS' && line.recipientKind === null);
    const whom = line.recipientKind && { kind: line.recipientKind, id: line.recipientId! };
    return {
      ...line,
      ...{ code, name, spec },
      actual: out && line.amount !== 0 ? -line.amount : line.amount,
      outside: line.damaged + line.wrong,
      recipient: whom && plain(whom),
      called: whom && several ? nameOf(whom) : null,
    };
  });
}

/** What was written, with its document as scripts read it, as it stands in the change that wrote it: worked out for --json only. */
export function withRow<Written extends { id: number }>(
  ctx: Context,
  tx: Reader,
  written: Written,
): Written & { json: object } {
  const rows = ctx.options.json
    ? listed(ctx, documentById(tx, written.id)!.termId, { id: written.id }, tx)
    : [];
  return { ...written, json: { ...(rows[0] && documents.json(rows[0], ctx)) } };
}

/** Documents of a term with whom they were with. */
export function listed(ctx: Context, termId: number, filter: DocumentFilter, reader = ctx.read()): Row[] {
  const [plain, nameOf] = [loadPlainNames(reader), loadNames(reader, ctx.words)];
  return listDocuments(reader, termId, filter).map((row) => {
    const { recipientKind: kind, recipientId: id, recipients: n, party } = row;
    if (kind === null || id === null) return { ...row, who: party ?? '', whose: party ?? '' };
    const first = nameOf({ kind, id });
    if (n > 1) return { ...row, who: null, whose: ctx.words.document.several({ first, n }) };
    return { ...row, who: plain({ kind, id }), whose: first };
  });
}

/** 出库单, 报废单 … */
export function kindText(row: Pick<ListedDocument, 'kind' | 'scrap'>, { words }: Context): string {
  return row.scrap === 1 ? words.document.scrap : words.document.kinds[row.kind];
}

function noteText({ reverses, reversedBy, reason }: ListedDocument, { words }: Context): string {
  const say = words.document;
  return [reverses && say.reverses(reverses), reversedBy && say.reversedBy(reversedBy), reason]
    .filter(Boolean)
    .join(' ');
}

/** CK, 出库单, 出库, issue. @throws Refusal 2 */
async function kindTyped(typed: string, ctx: Context): Promise<DocumentKind> {
  const names = ctx.words.document.kinds;
  const called = (said: string) => chosen(DOCUMENT_KINDS, said, (w) => w.document.kinds);
  const found = (await called(typed)) ?? (await called(`${typed.trim()}单`));
  const known = DOCUMENT_KINDS.map((kind) => `${kind} ${names[kind]}`).join(ctx.words.goods.join);
  return found ?? refuse(EXIT.usage, 'document-kind-unknown', { kind: typed, known });
}

import { emptyOutcome } from '../../intake/differences.ts';
import type {
  ApplyContext,
  Kind,
  Outcome,
  Reading,
  ReadRow,
  SheetCells,
  SheetContext,
} from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { cellName, placeOf } from '../../intake/place.ts';
import { schoolRow } from '../../school/school.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { type Problem, problem, Refusal } from '../../words/problem.ts';
import { itemsById } from '../item/store.ts';
import { confirmDocument, type Exception, onPaper } from './confirm.ts';
import type { Document, Line } from './document.ts';
import { codeTyped, readCode } from './paper-code.ts';
import { columnsOf, isHead } from './sheet-heads.ts';
import { documentLines, findDocument, reverseOf } from './store.ts';

/** A filled-in row of a sheet that shows a document: its number there, what it names, what was written by hand. */
interface SignedRow {
  document: string;
  /** The code in the foot, by which a sheet of another school is told. */
  digits: string;
  row: number;
  name: string;
  quantity: number;
  damaged?: number;
}

/** What heads the columns of these sheets, in Chinese and in English. */
const HEADS = {
  row: /^(序号|no\.)$/i,
  name: /^(教材名称|书名|品名|物品|物品名称|item|title|book|name)$/i,
  quantity: /^(实发|实到|received|arrived)$/i,
  damaged: /^(破损|damaged)$/i,
} as const;

const NUMBER = /[A-Z]{2}\d{8}-\d{3,}/g;

/** A sheet of a drafted document, filled in and sent back: what was handed out or came, where it differs. */
export const signedSheet: Kind<SignedRow> = {
  name: 'signed',
  title: (w) => w.intake.files.signed,
  names: [],
  about: 'goods',
  harm: 'much',
  printed: ['class-packet', 'class-books', 'class-supplies', 'teacher-books', 'issue-note', 'receipt'],
  order: 70,
  fields: [],
  signature: [],
  readWhole: readSigned,
  apply: applySigned,
};

/** Null where the sheet shows no document. */
function readSigned({ file, sheet, rows }: SheetCells, { printed }: SheetContext): Reading<SignedRow> | null {
  const at = rows.findIndex(
    (row) => row.some((cell) => isHead(cell, HEADS.row)) && row.some((cell) => isHead(cell, HEADS.quantity)),
  );
  if (at < 0 || printed === undefined) return null;
  const above = rows.slice(0, at).flatMap((row) => row.map((cell) => cell?.text ?? ''));
  const documents = [...new Set(above.flatMap((text) => text.match(NUMBER) ?? []))];
  const [document] = documents;
  if (document === undefined) return null;
  const columns = columnsOf(rows[at], HEADS);
  const problems: Problem[] = [];
  const place = (row: number, column: number) => ({ file, sheet, cell: cellName(row, column) });
  if (documents.length > 1) problems.push(problem('signed-several', { documents }, { at: { file, sheet } }));
  const found: ReadRow<SignedRow>[] = [];
  for (const [r, row] of rows.entries()) {
    if (r <= at) continue;
    const said = (column: number) => (column < 0 ? '' : (row[column]?.text.normalize('NFKC').trim() ?? ''));
    const [quantity, damaged] = [said(columns.quantity), said(columns.damaged)];
    if (quantity === '' && damaged === '') continue;
    // A row of sums, or one to write in.
    if (
      said(columns.name) === '' ||
      (said(columns.row) === '' && /^(合计|小计|total|subtotal)$/i.test(said(columns.name)))
    )
      continue;
    for (const [column, text] of [
      [columns.quantity, quantity],
      [columns.damaged, damaged],
    ] as const)
      if (text !== '' && !/^\d{1,9}$/.test(text))
        problems.push(problem('signed-no-number', {}, { at: place(r, column), value: text }));
    if (!/^\d+$/.test(said(columns.row))) {
      problems.push(
        problem('signed-no-row', { document }, { at: place(r, columns.name), value: said(columns.name) }),
      );
      continue;
    }
    found.push({
      file,
      sheet,
      line: r + 1,
      cells: { quantity: cellName(r, columns.quantity), name: cellName(r, columns.name) },
      row: {
        ...{ document, digits: printed.digits, row: Number(said(columns.row)), name: said(columns.name) },
        quantity: quantity === '' ? -1 : Number(quantity),
        ...(damaged !== '' && { damaged: Number(damaged) }),
      },
    });
  }
  return {
    headerRow: at + 1,
    took: {},
    rows: problems.length > 0 ? [] : found,
    problems,
    questions: [],
    rejected: problems.length > 0 ? found.map(({ line }) => line) : [],
  };
}

/** Confirms the documents, each once: the same sheet again changes nothing. */
function applySigned(tx: Writer, rows: ReadRow<SignedRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  for (const own of groupBy(rows, ({ row }) => row.document).values()) {
    const at = { file: own[0]!.file, sheet: own[0]!.sheet };
    try {
      applyOne(tx, own, ctx, outcome);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.problems.push(...error.problems.map((one) => ({ ...one, at: one.at ?? at })));
    }
  }
  return outcome;
}

function applyOne(tx: Writer, rows: ReadRow<SignedRow>[], ctx: ApplyContext, outcome: Outcome): void {
  const { document: number, digits } = rows[0]!.row;
  const code = codeTyped(digits);
  if (code !== undefined) readCode(code, schoolRow(tx)?.name ?? '');
  const document = findDocument(tx, number);
  const at = { file: rows[0]!.file, sheet: rows[0]!.sheet };
  if (document === undefined) {
    outcome.problems.push(problem('document-unknown', { document: number }, { at }));
    return;
  }
  const lines = new Map(documentLines(tx, document.id).map((line) => [line.row, line]));
  const items = itemsById(
    tx,
    [...lines.values()].map((line) => line.itemId),
  );
  const said = new Map<number, Exception>();
  for (const read of rows) {
    const { row, name, quantity, damaged } = read.row;
    const line = lines.get(row);
    const item = line && items.get(line.itemId);
    // The paper names what the row is of: another sheet's rows never count for this one's.
    if (line === undefined || item === undefined || !squeeze(name).startsWith(squeeze(item.name))) {
      const args = { document: number, row, item: item?.name ?? '' };
      outcome.problems.push(problem('signed-other-row', args, { at: placeOf(read, 'name'), value: name }));
      continue;
    }
    said.set(row, {
      quantity: quantity < 0 ? onPaper(line) : quantity,
      ...(damaged !== undefined && { damaged }),
    });
  }
  if (outcome.problems.length > 0) return;
  if (document.state === 'confirmed' && isAsSaid(tx, document, lines, said)) {
    outcome.unchanged += rows.length;
    return;
  }
  const changed = confirmDocument(tx, document, said, ctx.today);
  outcome.changed += rows.length;
  outcome.changes.push({ what: number, field: 'signed', from: 'draft', to: 'confirmed' });
  for (const { row, itemId, from, to } of changed)
    if (from !== to)
      outcome.changes.push({
        ...{ what: `${number} ${row} ${items.get(itemId)?.name ?? ''}`, field: 'quantity' },
        ...{ from: String(from), to: String(to) },
      });
}

/** Whether a confirmed document stands, and with what the paper says. */
export function isAsSaid(
  tx: Pick<Writer, 'all' | 'get'>,
  document: Document,
  lines: ReadonlyMap<number, Line>,
  said: ReadonlyMap<number, Exception>,
): boolean {
  return (
    reverseOf(tx, document.id) === undefined &&
    [...said].every(([row, { quantity, damaged }]) => {
      const line = lines.get(row);
      return (
        line !== undefined &&
        (quantity === undefined || onPaper(line) === quantity) &&
        (damaged === undefined || line.damaged === damaged)
      );
    })
  );
}

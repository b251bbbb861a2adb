import { schoolRow } from '../../school/school.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { columns } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Document, Line } from './document.ts';
import { classOfCode, codeTyped, groupedCode, readCode } from './paper-code.ts';

const DOCUMENT = columns(
  'document',
  'id number kind termId date state reverses party reason source sourceKey',
);
const LINE = columns(
  'line',
  'id documentId row itemId amount recipientKind recipientId termId expected damaged wrong priceFen purchaseLineId note',
);

/** The document of a short id. */
export function documentById(reader: Reader, id: number): Document | undefined {
  return reader.get<Document>(`SELECT ${DOCUMENT} FROM document WHERE id = ?`, id);
}

/**
 * A document by what is typed or scanned: its short number (12), its number (RK20270222-001, any case), or the code of a sheet.
 * @throws Refusal 65 for a code that is misread, another school's, or of no document
 */
export function findDocument(reader: Reader, typed: string): Document | undefined {
  const text = typed.normalize('NFKC').trim().toUpperCase();
  const code = codeTyped(text);
  if (code !== undefined) {
    const coded = readCode(code, schoolRow(reader)?.name ?? '');
    if ('document' in coded) return byNumber(reader, coded.document);
    const of = coded.of > 0 ? classOfCode(coded.of) : '';
    return refuse(EXIT.data, 'code-no-document', { code: groupedCode(code), class: of });
  }
  if (/^#?\d+$/.test(text)) return documentById(reader, Number(text.replace('#', '')));
  return byNumber(reader, text);
}

function byNumber(reader: Reader, number: string): Document | undefined {
  return reader.get<Document>(`SELECT ${DOCUMENT} FROM document WHERE number = ?`, number);
}

/** The lines of a document by row. */
export function documentLines(reader: Reader, documentId: number): Line[] {
  return reader.all<Line>(`SELECT ${LINE} FROM line WHERE document_id = ? ORDER BY row`, documentId);
}

/** The document that takes this one back, if any. */
export function reverseOf(reader: Reader, documentId: number): Document | undefined {
  return reader.get<Document>(`SELECT ${DOCUMENT} FROM document WHERE reverses = ?`, documentId);
}

/** Documents of a term that are drafts, oldest first. */
export function drafts(reader: Reader, termId: number): Document[] {
  return reader.all<Document>(
    `SELECT ${DOCUMENT} FROM document WHERE term_id = ? AND state = 'draft' ORDER BY id`,
    termId,
  );
}

/** The documents that a journal entry wrote so far, in order of writing. */
export function documentsOfEntry(reader: Reader, journalId: number): number[] {
  return reader
    .all<{ id: number }>(
      'SELECT document_id AS id FROM journal_document WHERE journal_id = ? ORDER BY id',
      journalId,
    )
    .map((row) => row.id);
}

/** The numbers of documents, oldest first. */
export function documentNumbers(reader: Reader, ids: readonly number[]): string[] {
  return reader
    .all<{ number: string }>(
      'SELECT number FROM document WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
      JSON.stringify(ids),
    )
    .map((row) => row.number);
}

/** Names the other party of documents: who delivered. */
export function setParty(tx: Writer, ids: readonly number[], party: string): void {
  tx.run(
    'UPDATE document SET party = ? WHERE id IN (SELECT value FROM json_each(?))',
    party,
    JSON.stringify(ids),
  );
}

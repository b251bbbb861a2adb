import type { Reader } from '../../store/reader.ts';
import type { RecipientKind } from '../recipient.ts';
import type { DocumentKind, DocumentState } from './document.ts';

/** A document as a list shows it. Units without sign. */
export interface ListedDocument {
  id: number;
  number: string;
  kind: DocumentKind;
  date: string;
  state: DocumentState;
  party: string | null;
  reason: string | null;
  /** 1: it scraps property (报废). */
  scrap: 0 | 1;
  /** Who approved that. */
  approvedBy: string | null;
  titles: number;
  amount: number;
  recipients: number;
  recipientKind: RecipientKind | null;
  recipientId: number | null;
  reverses: string | null;
  reversedBy: string | null;
}

export interface DocumentFilter {
  state?: DocumentState | undefined;
  kind?: DocumentKind;
  date?: string | undefined;
  /** A class: documents with a row of it. */
  classId?: number | undefined;
  id?: number;
}

/** Documents of a term, oldest first: one query. */
export function listDocuments(reader: Reader, termId: number, filter: DocumentFilter = {}): ListedDocument[] {
  return reader.all<ListedDocument>(
    `SELECT document.id, document.number, document.kind, document.date, document.state, document.party, document.reason,
            EXISTS (SELECT 1 FROM scrapping WHERE document_id IN (document.id, document.reverses)) AS scrap,
            (SELECT approved_by FROM scrapping WHERE document_id = document.id) AS approvedBy,
            count(DISTINCT line.item_id) AS titles,
            -- What only passes through (scrapped where it stood, exchanged) is said once.
            sum(CASE WHEN document.kind = 'BS' AND line.recipient_kind IS NOT NULL OR document.kind = 'TK' AND line.damaged > 0 THEN 0
                     ELSE abs(line.amount) END) AS amount,
            count(DISTINCT line.recipient_kind || line.recipient_id) AS recipients,
            max(line.recipient_kind) AS recipientKind, max(line.recipient_id) AS recipientId,
            reversed.number AS reverses, back.number AS reversedBy
       FROM document JOIN line ON line.document_id = document.id
       LEFT JOIN document AS reversed ON reversed.id = document.reverses
       LEFT JOIN document AS back ON back.reverses = document.id
      WHERE document.term_id = ? AND ? IN ('', document.state) AND ? IN ('', document.kind) AND ? IN ('', document.date)
        AND ? IN (0, document.id)
        AND (? = 0 OR EXISTS (SELECT 1 FROM line AS own WHERE own.document_id = document.id
                               AND own.recipient_kind = 'class' AND own.recipient_id = ?))
      GROUP BY document.id ORDER BY document.id`,
    termId,
    filter.state ?? '',
    filter.kind ?? '',
    filter.date ?? '',
    filter.id ?? 0,
    filter.classId ?? 0,
    filter.classId ?? 0,
  );
}

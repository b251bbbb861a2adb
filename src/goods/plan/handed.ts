import { type TransferEffect as Move, transferEffects } from '../../school/student/transfer.ts';
import type { Reader } from '../../store/reader.ts';
import type { Recipient, RecipientKind } from '../recipient.ts';

/** What was handed out, per item × recipient × term; classes of earlier terms already stand for the class they became. */
export interface Handed {
  itemId: number;
  kind: RecipientKind;
  id: number;
  termId: number;
  issued: number;
}

/** What a class of another term holds is its own still: 三(2)班 has become 四(2)班. */
export function loadHanded(reader: Reader, termId: number): Handed[] {
  return reader.all<Handed>(
    `WITH this AS (SELECT id, code FROM term WHERE id = ?)
     SELECT item_id AS itemId, recipient_kind AS kind, CASE recipient_kind WHEN 'class' THEN now.id ELSE recipient_id END AS id,
            movement.term_id AS termId,
            -- Collected at a term's end: the term itself had its books; a later one counts what is still there.
            -sum(CASE WHEN kind <> 'HS' THEN amount WHEN movement.term_id <> this.id THEN amount + damaged ELSE 0 END) AS issued
       FROM this JOIN movement
       LEFT JOIN standing_class AS now ON now.term_id = ? AND recipient_kind = 'class' AND named_id = recipient_id
      WHERE kind IN ('CK', 'TK', 'BS', 'HS') AND recipient_kind IS NOT NULL
        AND (movement.term_id = this.id
             OR (movement.term_id IN (SELECT term.id FROM this JOIN term ON term.code < this.code)
                 AND (item_id IN (SELECT item_id FROM this JOIN lasting_due ON term_id = this.id)
                      OR item_id IN (SELECT id FROM item WHERE volume = '全一册'))))
        AND (recipient_kind <> 'class' OR now.id IS NOT NULL)
      GROUP BY 1, 2, 3, 4`,
    termId,
    termId,
  );
}

/** What draft issues of a term reserve for each recipient. */
export function loadDrafted(
  reader: Reader,
  termId: number,
): (Recipient & { itemId: number; drafted: number })[] {
  return reader.all(
    `SELECT item_id AS itemId, recipient_kind AS kind, recipient_id AS id, -sum(amount) AS drafted
       FROM document JOIN line ON document_id = document.id
      WHERE document.kind = 'CK' AND state = 'draft' AND line.term_id = ? AND recipient_kind IS NOT NULL
      GROUP BY 1, 2, 3`,
    termId,
  );
}

/** The autumn term of the same school year, for a spring term. */
export function autumnOf(reader: Reader, code: string): number | undefined {
  if (!code.endsWith('-2')) return undefined;
  return reader.get<{ id: number }>('SELECT id FROM term WHERE code = ?', `${code.slice(0, -1)}1`)?.id;
}

/** Transfers of the term, and of the autumn before it with its classes as they are now. */
export function loadMoves(
  reader: Reader,
  termId: number,
  autumnId: number | undefined,
): { now: Move[]; autumn: Move[] } {
  const now = transferEffects(reader, termId);
  const before = autumnId === undefined ? [] : transferEffects(reader, autumnId);
  if (autumnId === undefined || before.length === 0) return { now, autumn: [] };
  const became = new Map(
    reader
      .all<{ old: number; now: number }>(
        'SELECT named_id AS old, id AS now FROM standing_class WHERE term_id = ?',
        termId,
      )
      .map((row) => [row.old, row.now]),
  );
  const nowOf = (id: number | null) => (id === null ? null : (became.get(id) ?? null));
  const autumn = before.map((move) => ({
    ...move,
    fromClassId: nowOf(move.fromClassId),
    toClassId: nowOf(move.toClassId),
  }));
  return { now, autumn };
}

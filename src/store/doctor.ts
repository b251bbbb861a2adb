import { Refusal } from '../words/problem.ts';
import type { Reader } from './reader.ts';
import { UNREADABLE_ENTRIES } from './sound.ts';
import { UNJOURNALED } from './triggers.ts';

/** Something that must be true; nouns may add their own. `find` names each place where it is not. */
export interface Check {
  code: string;
  find(reader: Reader): string[];
}

/** One check of the school file, with what it found. */
export interface Finding {
  code: string;
  ok: boolean;
  /** In how many places it is not true; `found` names the first of them. */
  count: number;
  found: string[];
}

const MAX_FOUND = 20;

/** Runs the checks of the file, of the journal and of the ledger, and those given. Changes nothing. */
export function examine(reader: Reader, checks: readonly Check[] = []): Finding[] {
  return [...CHECKS, ...checks].map(({ code, find }) => {
    const found = attempt(() => find(reader));
    return { code, ok: found.length === 0, count: found.length, found: found.slice(0, MAX_FOUND) };
  });
}

/** A damaged page may make a query fail: that, too, is a finding. */
function attempt(find: () => string[]): string[] {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((p) => p.code);
    throw error;
  }
}

const labels =
  (sql: string) =>
  (reader: Reader): string[] =>
    reader.all<{ label: string }>(sql).map((row) => row.label);

/** Countered documents need no special care: with their counter-documents they add up to nothing. */
const MOVEMENT = 'movement JOIN item ON item.id = item_id';

const CHECKS: readonly Check[] = [
  {
    code: 'file-sound',
    find: labels("SELECT integrity_check AS label FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
  },
  {
    code: 'references-whole',
    find: labels(
      `SELECT "table" || ' ' || coalesce(rowid, '') || ' → ' || parent AS label FROM pragma_foreign_key_check`,
    ),
  },
  { code: 'one-school', find: labels("SELECT count(*) || '' AS label FROM school HAVING count(*) <> 1") },
  { code: 'journal-watches', find: unwatched },
  {
    code: 'journal-agrees',
    find: (reader) => [...labels(UNREADABLE_ENTRIES)(reader), ...unjournaled(reader)],
  },
  {
    code: 'documents-journaled',
    find: labels(
      `SELECT document.number AS label FROM document
        WHERE document.state IS NOT (SELECT after FROM journal_document WHERE document_id = document.id ORDER BY id DESC LIMIT 1)`,
    ),
  },
  {
    code: 'documents-filled',
    find: labels(
      'SELECT number AS label FROM document WHERE NOT EXISTS (SELECT 1 FROM line WHERE document_id = document.id)',
    ),
  },
  {
    code: 'numbers-unique',
    find: labels(
      'SELECT number AS label FROM (SELECT number FROM document UNION ALL SELECT number FROM purchase) GROUP BY number HAVING count(*) > 1',
    ),
  },
  {
    code: 'stock-not-below-zero',
    find: labels(
      `SELECT item.name || ' ' || min(date) || ' ' || held AS label FROM (
         SELECT item_id, date, sum(amount) OVER (PARTITION BY item_id ORDER BY date) AS held FROM movement)
         JOIN item ON item.id = item_id WHERE held < 0 GROUP BY item_id`,
    ),
  },
  {
    // Pupils who take their books along carry copies from class to class that no document names: then classes count together.
    code: 'issued-not-below-zero',
    find: labels(
      `SELECT item.name || ' ' || recipient_kind || ' ' || recipient_id || ' ' || -sum(amount) AS label
         FROM ${MOVEMENT} WHERE movement.kind IN ('CK', 'TK') AND recipient_kind IS NOT NULL
        GROUP BY item.id, recipient_kind, term_id,
              CASE WHEN recipient_kind = 'class' AND EXISTS (SELECT 1 FROM transfer WHERE books = 'moved') THEN 0
                   ELSE recipient_id END
       HAVING sum(amount) > 0`,
    ),
  },
  {
    code: 'class-names-agree',
    find: labels("SELECT code AS label FROM class WHERE code <> grade || '-' || number"),
  },
];

const TABLES = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  AND name NOT IN (${UNJOURNALED.map((name) => `'${name}'`).join(', ')})`;

/** Tables whose changes the journal would miss. */
function unwatched(reader: Reader): string[] {
  return labels(
    `SELECT name AS label FROM (${TABLES}) AS tbl
      WHERE (SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = tbl.name AND name LIKE 'journal\\_%' ESCAPE '\\') <> 3`,
  )(reader);
}

/** Rows that exist though the journal says they were deleted, or the reverse. The journal does not see what a migration writes. */
function unjournaled(reader: Reader): string[] {
  return reader.all<{ name: string }>(TABLES).flatMap(({ name }) =>
    labels(
      `WITH seen AS (
         SELECT row_id, new IS NOT NULL AS there FROM change
          WHERE id IN (SELECT max(id) FROM change WHERE tbl = '${name}' GROUP BY row_id)
       )
       SELECT '${name} ' || row.id AS label FROM "${name}" AS row JOIN seen ON seen.row_id = row.id WHERE NOT seen.there
       UNION ALL
       SELECT '${name} ' || seen.row_id FROM seen LEFT JOIN "${name}" AS row ON row.id = seen.row_id WHERE seen.there AND row.id IS NULL`,
    )(reader),
  );
}

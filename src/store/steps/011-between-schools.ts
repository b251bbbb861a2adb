import { views } from './006-views.ts';

const VIEWS = ['movement', 'stock', 'order_line', 'standing_document', 'standing_class', 'enrolment'];

/** Drafts that will take goods out of the storeroom reserve them: issues (CK) and what goes to another school (DC). */
const reserving = views.replace(
  "document.kind = 'CK' AND document.state = 'draft'",
  "document.kind IN ('CK', 'DC') AND document.state = 'draft'",
);

/**
 * Step 11: goods between schools. 调出单 (DC) and 调入单 (DR) are documents, for which the table is made again (SQLite cannot change a
 * CHECK); the school has its 学校标识码 (ten digits); what it published, and the key it signs with. `membership` and `publication` are not
 * journaled: a key must not stay in the journal, and what left the house cannot be undone.
 */
export const betweenSchools = `
${VIEWS.map((name) => `DROP VIEW ${name};`).join('\n')}
CREATE TABLE document_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('RK', 'CK', 'TK', 'HS', 'TH', 'PD', 'BS', 'QC', 'DC', 'DR')),
  term_id INTEGER NOT NULL REFERENCES term (id),
  date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'confirmed', 'void')),
  reverses INTEGER UNIQUE REFERENCES document (id),
  party TEXT,
  reason TEXT,
  source TEXT,
  source_key TEXT,
  said_on TEXT
) STRICT;
INSERT INTO document_new (id, number, kind, term_id, date, state, reverses, party, reason, source, source_key, said_on)
SELECT id, number, kind, term_id, date, state, reverses, party, reason, source, source_key, said_on FROM document;
DROP TABLE document;
ALTER TABLE document_new RENAME TO document;
CREATE INDEX document_kind ON document (kind, state, date);
CREATE INDEX document_source ON document (source_key);
${reserving}
ALTER TABLE school ADD COLUMN code TEXT CHECK (code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]');

-- The office that this school reports to (one): what its invitation said, and the school's own key pair (PKCS 8 and SPKI, base64).
CREATE TABLE membership (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  district TEXT NOT NULL,
  token TEXT NOT NULL,
  private_key TEXT NOT NULL,
  public_key TEXT NOT NULL
) STRICT;

-- Every snapshot that left the school.
CREATE TABLE publication (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  published_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  journal_id INTEGER NOT NULL
) STRICT;
`;

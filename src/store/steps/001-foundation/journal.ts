/** Step 1, the journal: actions, what they changed, which documents they moved. */
export const journal = `
-- One row an action; change rows are written by triggers that the store generates for every table but document and line.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  action TEXT NOT NULL,
  args TEXT NOT NULL DEFAULT '{}',
  undoes INTEGER UNIQUE REFERENCES journal (id)
) STRICT;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  journal_id INTEGER NOT NULL REFERENCES journal (id),
  tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  old TEXT,
  new TEXT
) STRICT;
CREATE INDEX change_journal ON change (journal_id);
CREATE INDEX change_row ON change (tbl, row_id);

-- Which documents an action drafted, confirmed or voided, and how they stood before: undo writes counter-documents for these.
CREATE TABLE journal_document (
  id INTEGER PRIMARY KEY,
  journal_id INTEGER NOT NULL REFERENCES journal (id),
  document_id INTEGER NOT NULL REFERENCES document (id),
  before TEXT CHECK (before IN ('draft', 'confirmed', 'void')),
  after TEXT NOT NULL CHECK (after IN ('draft', 'confirmed', 'void'))
) STRICT;
CREATE INDEX journal_document_journal ON journal_document (journal_id);
CREATE INDEX journal_document_document ON journal_document (document_id);
`;

/** Step 1, the ledger: documents and their lines. */
export const ledger = `
-- The id is the short number for the keyboard; number is prefix + date + serial, given at the draft, never reused.
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('RK', 'CK', 'TK', 'HS', 'TH', 'PD', 'BS', 'QC')),
  term_id INTEGER NOT NULL REFERENCES term (id),
  date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'confirmed', 'void')),
  reverses INTEGER UNIQUE REFERENCES document (id),   -- 冲销: the document that this one takes back
  party TEXT,                               -- supplier, or who came to the counter
  reason TEXT,
  source TEXT,                              -- file and sheet that it was read from
  source_key TEXT                           -- what makes reading the same file again change nothing
) STRICT;
CREATE INDEX document_kind ON document (kind, state, date);
CREATE INDEX document_source ON document (source_key);

-- amount is the effect on the storeroom: + in, − out. A draft's lines do not count as movements; a draft issue reserves.
CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id),
  row INTEGER NOT NULL,                     -- the row on paper, for confirm --except ROW=QTY
  item_id INTEGER NOT NULL REFERENCES item (id),
  amount INTEGER NOT NULL,
  recipient_kind TEXT CHECK (recipient_kind IN ('class', 'teachers', 'staff', 'department', 'room', 'school', 'event')),
  recipient_id INTEGER,                     -- teachers: the grade; school: 0
  term_id INTEGER NOT NULL REFERENCES term (id),  -- the need's term
  expected INTEGER,                         -- 应到 / 应发 / 账面数 when it was drafted
  damaged INTEGER NOT NULL DEFAULT 0 CHECK (damaged >= 0),
  wrong INTEGER NOT NULL DEFAULT 0 CHECK (wrong >= 0),
  price_fen INTEGER CHECK (price_fen >= 0),
  purchase_line_id INTEGER REFERENCES purchase_line (id),
  request_id INTEGER REFERENCES request (id),
  note TEXT,
  UNIQUE (document_id, row),
  CHECK ((recipient_kind IS NULL) = (recipient_id IS NULL))
) STRICT;
CREATE INDEX line_item ON line (item_id, document_id);
CREATE INDEX line_recipient ON line (recipient_kind, recipient_id, item_id);
`;

/**
 * Step 4: the storeroom. Stocktakes, property, what was scrapped, and what a delivery list claimed.
 * Amounts are whole units, days are 'YYYY-MM-DD'.
 */
export const storeroom = `
-- What the delivery list said came of an item (damaged copies included), whatever was signed afterwards: reading the list again
-- compares with this.
ALTER TABLE line ADD COLUMN claimed INTEGER;
CREATE INDEX line_purchase ON line (purchase_line_id) WHERE purchase_line_id IS NOT NULL;

-- 报废: documents that scrap property, apart from those for damage in stock (报损). Both are BS.
CREATE TABLE scrapping (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL UNIQUE REFERENCES document (id),
  approved_by TEXT
) STRICT;

-- 盘点: the book figures as they stood when it was opened, and what was counted.
CREATE TABLE stocktake (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  opened_on TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',           -- '' is the whole storeroom
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'cancelled')),
  closed_on TEXT,
  source_keys TEXT NOT NULL DEFAULT '',     -- the lists it was read from: read again, they change nothing
  document_id INTEGER REFERENCES document (id)
) STRICT;

CREATE TABLE stocktake_line (
  id INTEGER PRIMARY KEY,
  stocktake_id INTEGER NOT NULL REFERENCES stocktake (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  book INTEGER NOT NULL,                    -- held and not on loan when it was opened
  calculated INTEGER,                       -- the same when the count was entered: goods moved meanwhile are in it
  counted INTEGER CHECK (counted >= 0),
  reason TEXT,
  UNIQUE (stocktake_id, item_id),
  CHECK ((counted IS NULL) = (calculated IS NULL))
) STRICT;
CREATE INDEX stocktake_line_item ON stocktake_line (item_id);

-- 班级财产登记: what a class or room had of a thing at the start of a term, and at its end.
CREATE TABLE property (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  holder_kind TEXT NOT NULL CHECK (holder_kind IN ('class', 'room')),
  holder_id INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  spec TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  item_id INTEGER REFERENCES item (id),
  opening INTEGER CHECK (opening >= 0),
  closing INTEGER CHECK (closing >= 0),
  note TEXT,
  UNIQUE (term_id, holder_kind, holder_id, name, spec)
) STRICT;
`;

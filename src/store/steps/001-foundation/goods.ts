/** Step 1, goods: items, standards, requests, orders. */
export const goods = `
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('book', 'guide', 'aid', 'exercise-book', 'supply', 'equipment')),
  name TEXT NOT NULL CHECK (name <> ''),
  spec TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  key TEXT NOT NULL UNIQUE,                -- books: the ISBN, else name; others: name + spec, NFKC, no spaces
  initials TEXT NOT NULL DEFAULT '',       -- pinyin initials, for finding
  category TEXT,
  subject TEXT,
  grade INTEGER CHECK (grade BETWEEN 1 AND 12),
  volume TEXT CHECK (volume IN ('上册', '下册', '全一册')),
  isbn TEXT,
  edition TEXT,                            -- 版别
  publisher TEXT,
  price_fen INTEGER CHECK (price_fen >= 0),
  pack INTEGER CHECK (pack > 0),           -- units in a pack (包)
  minimum INTEGER CHECK (minimum >= 0),
  place TEXT,
  supplier TEXT,
  lead_days INTEGER CHECK (lead_days >= 0),
  funding TEXT,                            -- 国家免费 地方免费 自愿自费 公用经费
  reused INTEGER NOT NULL DEFAULT 0 CHECK (reused IN (0, 1)),
  reuse_sets INTEGER CHECK (reuse_sets > 0), -- 班级轮用: sets that stay in each room; NULL: 人手一册
  replenish INTEGER CHECK (replenish BETWEEN 0 AND 100), -- usual replenishment, per cent
  policy TEXT NOT NULL DEFAULT 'first-lesson' CHECK (policy IN ('first-lesson', 'even', 'whole-class')),
  spare INTEGER NOT NULL DEFAULT 0 CHECK (spare >= 0),
  acquired TEXT,
  condition TEXT,
  life_years INTEGER CHECK (life_years > 0),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  CHECK (kind NOT IN ('book', 'guide') OR pack IS NULL OR pack > 0)
) STRICT;
CREATE INDEX item_kind ON item (kind, grade, subject);
CREATE INDEX item_isbn ON item (isbn);

-- What a recipient is due of an item in a term. Scopes: each pupil, each class, each teacher (每师), each department,
-- each room, the school once; 'teachers': copies for the teachers of the book's grade (教师用书 beside a pupils' title).
CREATE TABLE standard (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  scope TEXT NOT NULL CHECK (scope IN ('pupil', 'class', 'teacher', 'department', 'room', 'school', 'teachers')),
  grades TEXT NOT NULL DEFAULT '',          -- '1,2'; '' is all
  class_id INTEGER REFERENCES class (id),   -- this class only: an aid's voluntary count
  room_kind TEXT,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),   -- quantity for every \`per\` of the scope
  per INTEGER NOT NULL DEFAULT 1 CHECK (per > 0),    -- 1 for every 2 pupils: quantity 1, per 2, rounded up
  lasting INTEGER NOT NULL DEFAULT 0 CHECK (lasting IN (0, 1)), -- 保有量
  months INTEGER CHECK (months > 0),        -- a monthly standard counts this often; NULL: once a term
  note TEXT
) STRICT;
CREATE UNIQUE INDEX standard_key ON standard (term_id, item_id, scope, grades, coalesce(class_id, 0), coalesce(room_kind, ''));
CREATE INDEX standard_item ON standard (item_id);

CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  department_id INTEGER NOT NULL REFERENCES department (id),
  item_id INTEGER REFERENCES item (id),     -- NULL while it is free text
  name TEXT NOT NULL,
  spec TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  needed_by TEXT,
  purpose TEXT,
  applicant TEXT,
  extra INTEGER NOT NULL DEFAULT 1 CHECK (extra IN (0, 1)), -- 定额外 adds to the standard
  state TEXT NOT NULL DEFAULT 'submitted' CHECK (state IN ('submitted', 'approved', 'declined', 'done')),
  decided_by TEXT,
  decided_on TEXT
) STRICT;
CREATE INDEX request_item ON request (item_id);

CREATE TABLE purchase (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('books', 'supplement', 'supplies')), -- 征订 补订 采购
  supplier TEXT,
  ordered_on TEXT,
  due_on TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'cancelled')),
  note TEXT
) STRICT;

CREATE TABLE purchase_line (
  id INTEGER PRIMARY KEY,
  purchase_id INTEGER NOT NULL REFERENCES purchase (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  ordered INTEGER NOT NULL CHECK (ordered >= 0),
  price_fen INTEGER CHECK (price_fen >= 0),
  due_on TEXT,
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
  UNIQUE (purchase_id, item_id)
) STRICT;
CREATE INDEX purchase_line_item ON purchase_line (item_id);
`;

/**
 * Step 1: who and where, goods, documents, and the journal. A step is never edited once released: add the next one.
 * Money is fen, amounts are whole units, days are 'YYYY-MM-DD'.
 */
export const foundation = `
CREATE TABLE school (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  lang TEXT NOT NULL DEFAULT 'zh' CHECK (lang IN ('zh', 'en'))
) STRICT;

-- Figures a school may edit: thresholds, percentages, the number of counters on hand-out day …
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[12]'),
  staff_return TEXT,                      -- 教师返校日
  registration TEXT,                      -- 学生报到日
  opening TEXT NOT NULL,                  -- 正式上课日
  ends TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed'))
) STRICT;

-- The school's own calendar: completes and overrides what the library knows.
CREATE TABLE day (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
  follows INTEGER CHECK (follows BETWEEN 1 AND 7),   -- a make-up day runs this weekday's timetable
  periods_lost TEXT,                                  -- '1,2': lost to 开学典礼
  name TEXT
) STRICT;

CREATE TABLE department (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  number TEXT UNIQUE,                     -- 工号
  name TEXT NOT NULL CHECK (name <> ''),
  department_id INTEGER REFERENCES department (id),
  post TEXT,                              -- 岗位: 教师 counts for 每师
  duty TEXT,                              -- 职务
  phone TEXT,
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'left'))
) STRICT;
CREATE INDEX staff_department ON staff (department_id);

CREATE TABLE room (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  building TEXT,
  floor INTEGER,
  kind TEXT NOT NULL DEFAULT 'classroom',  -- classroom, or the special room's own name: 科学实验室, 操场 …
  desks INTEGER CHECK (desks >= 0),
  chairs INTEGER CHECK (chairs >= 0),
  seats_per_desk INTEGER NOT NULL DEFAULT 1 CHECK (seats_per_desk IN (1, 2)),
  equipment TEXT,                          -- what the school wrote of the multimedia: 正常, 故障 …
  note TEXT
) STRICT;

CREATE TABLE class (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  code TEXT NOT NULL,                      -- '3-2'
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99),
  cohort INTEGER,                          -- year of entry: 2024级
  expected INTEGER CHECK (expected >= 0),  -- typed or expected count, used until a roster is there
  room_id INTEGER REFERENCES room (id),
  teacher_id INTEGER REFERENCES staff (id), -- 班主任
  UNIQUE (term_id, code),
  CHECK (code = grade || '-' || number)
) STRICT;
CREATE INDEX class_room ON class (room_id);
CREATE INDEX class_teacher ON class (teacher_id);

CREATE TABLE student (
  id INTEGER PRIMARY KEY,
  number TEXT UNIQUE,                      -- 学籍号 or 学号, always text
  name TEXT NOT NULL CHECK (name <> ''),
  sex TEXT CHECK (sex IN ('男', '女')),
  note TEXT
) STRICT;

-- Which class a student is in, term by term. Enrolment = rows with state present or guest.
CREATE TABLE placement (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  term_id INTEGER NOT NULL REFERENCES term (id),
  class_id INTEGER NOT NULL REFERENCES class (id),
  state TEXT NOT NULL DEFAULT 'present'
    CHECK (state IN ('present', 'guest', 'suspended', 'left', 'absent')), -- 在校 借读 休学 转出 有学籍不在校
  seq INTEGER,                             -- 序号 on the roster, the order of pupil sheets
  since TEXT,
  UNIQUE (student_id, term_id)
) STRICT;
CREATE INDEX placement_class ON placement (class_id, state);

-- 转入 转出 转班, with what became of the books already handed out.
CREATE TABLE transfer (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES student (id),
  term_id INTEGER NOT NULL REFERENCES term (id),
  kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'move')),
  date TEXT NOT NULL,
  from_class_id INTEGER REFERENCES class (id),
  to_class_id INTEGER REFERENCES class (id),
  books TEXT CHECK (books IN ('kept', 'returned', 'moved')),  -- 带走 退回 随转; NULL: before hand-out
  note TEXT
) STRICT;
CREATE INDEX transfer_student ON transfer (student_id);

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

CREATE TABLE lesson (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  class_id INTEGER NOT NULL REFERENCES class (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 16),
  weeks TEXT NOT NULL DEFAULT 'all' CHECK (weeks IN ('all', 'odd', 'even')),
  subject TEXT NOT NULL,
  teacher_id INTEGER REFERENCES staff (id),
  room_id INTEGER REFERENCES room (id),
  UNIQUE (class_id, weekday, period, weeks)
) STRICT;
CREATE INDEX lesson_term ON lesson (term_id, weekday, period);

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

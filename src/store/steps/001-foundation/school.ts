/** Step 1, who and where: school, settings, terms, days, staff, rooms, classes, pupils, lessons. */
export const school = `
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
`;

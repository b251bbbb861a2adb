import { forms } from './002-work-forms.ts';

/**
 * Step 2: the work besides goods. Tasks, cleaning, inspections, repairs, events, training, problems, duty.
 * Days are 'YYYY-MM-DD', times 'HH:MM'. Days are given or computed by school/calendar, never by SQL.
 */
export const work = `
-- How soon a repair is due, by how urgent it is: a school edits the figures. minutes: on site; workdays: arranged.
CREATE TABLE severity (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  minutes INTEGER CHECK (minutes > 0),
  workdays INTEGER CHECK (workdays >= 0),
  urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
  CHECK ((minutes IS NULL) <> (workdays IS NULL))
) STRICT;
INSERT INTO severity (name, minutes, workdays, urgent) VALUES ('紧急', 30, NULL, 1), ('一般', NULL, 1, 0);

CREATE TABLE gathering (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  kind TEXT NOT NULL CHECK (kind IN ('event', 'training')),
  sort TEXT NOT NULL DEFAULT '',            -- 趣味运动会, 文艺展演, 公开课 …
  name TEXT NOT NULL CHECK (name <> ''),
  date TEXT NOT NULL,
  ends_on TEXT,
  time TEXT,
  room_id INTEGER REFERENCES room (id),
  venue TEXT,
  owner_id INTEGER REFERENCES staff (id),
  agenda TEXT,                              -- a line an item
  grades TEXT NOT NULL DEFAULT '',          -- '1,2': who takes part; '' is all
  contests INTEGER CHECK (contests >= 0),
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'done', 'cancelled')),
  UNIQUE (term_id, kind, name),
  CHECK (ends_on IS NULL OR ends_on >= date)
) STRICT;
CREATE INDEX gathering_date ON gathering (term_id, date);

CREATE TABLE gathering_line (
  id INTEGER PRIMARY KEY,
  gathering_id INTEGER NOT NULL REFERENCES gathering (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  lent INTEGER NOT NULL CHECK (lent IN (0, 1)),  -- 1: gear that comes back; 0: consumed
  scope TEXT NOT NULL DEFAULT 'once' CHECK (scope IN ('once', 'class', 'pupil', 'contest')),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  per INTEGER NOT NULL DEFAULT 1 CHECK (per > 0),  -- quantity for every \`per\` of the scope, rounded up
  source TEXT,                              -- 库存, 租借, 自带 …
  owner_id INTEGER REFERENCES staff (id),
  due_on TEXT,                              -- 到位时间
  issued INTEGER NOT NULL DEFAULT 0 CHECK (issued >= 0),
  returned INTEGER NOT NULL DEFAULT 0 CHECK (returned >= 0),
  note TEXT,
  UNIQUE (gathering_id, item_id),
  CHECK (returned <= issued)
) STRICT;
CREATE INDEX gathering_line_item ON gathering_line (item_id);

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  gathering_id INTEGER NOT NULL REFERENCES gathering (id),
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  state TEXT NOT NULL DEFAULT 'expected' CHECK (state IN ('expected', 'present', 'late', 'leave', 'absent')),
  note TEXT,
  UNIQUE (gathering_id, staff_id)
) STRICT;
CREATE INDEX attendance_staff ON attendance (staff_id);

-- 卫生责任区, term by term.
CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  name TEXT NOT NULL CHECK (name <> ''),
  room_id INTEGER REFERENCES room (id),
  class_id INTEGER REFERENCES class (id),
  owner_id INTEGER REFERENCES staff (id),
  standard TEXT,
  seq INTEGER NOT NULL DEFAULT 0,
  UNIQUE (term_id, name)
) STRICT;
CREATE INDEX area_class ON area (class_id);
CREATE INDEX area_owner ON area (owner_id);

-- 保洁时段: when an area is gone over each day.
CREATE TABLE area_round (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  time TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  UNIQUE (area_id, time)
) STRICT;

-- What is looked at and how many points it has: a form (卫生, 消防, 用电 …) is its points in order.
CREATE TABLE point (
  id INTEGER PRIMARY KEY,
  form TEXT NOT NULL CHECK (form <> ''),
  seq INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  standard TEXT NOT NULL DEFAULT '',
  points INTEGER NOT NULL DEFAULT 10 CHECK (points >= 0),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  UNIQUE (form, name)
) STRICT;

${forms}
-- A round of a facility inspection that comes back: which form, which rooms, how often.
CREATE TABLE patrol (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  form TEXT NOT NULL,
  room_kind TEXT NOT NULL DEFAULT '',       -- '' is every room
  every TEXT NOT NULL CHECK (every IN ('day', 'week', 'month', 'term')),
  owner_id INTEGER REFERENCES staff (id),
  owner_role TEXT,
  next_on TEXT NOT NULL,
  UNIQUE (term_id, form, room_kind)
) STRICT;

CREATE TABLE inspection (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  form TEXT NOT NULL,
  date TEXT NOT NULL,
  area_id INTEGER REFERENCES area (id),
  room_id INTEGER REFERENCES room (id),
  inspector TEXT,
  score INTEGER NOT NULL,                   -- of \`full\`, deductions taken off
  full INTEGER NOT NULL,
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
  note TEXT,
  CHECK ((area_id IS NULL) <> (room_id IS NULL)),
  CHECK (score BETWEEN 0 AND full)
) STRICT;
CREATE INDEX inspection_area ON inspection (area_id, date);
CREATE INDEX inspection_room ON inspection (room_id, form, date);

CREATE TABLE inspection_line (
  id INTEGER PRIMARY KEY,
  inspection_id INTEGER NOT NULL REFERENCES inspection (id),
  name TEXT NOT NULL,
  points INTEGER NOT NULL,
  lost INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  UNIQUE (inspection_id, name),
  CHECK (lost BETWEEN 0 AND points)
) STRICT;

CREATE TABLE repair (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  reported_on TEXT NOT NULL,
  reported_at TEXT,                         -- 'HH:MM', where it is known
  reporter TEXT,
  room_id INTEGER REFERENCES room (id),
  place TEXT NOT NULL CHECK (place <> ''),
  fault TEXT NOT NULL CHECK (fault <> ''),
  severity_id INTEGER NOT NULL REFERENCES severity (id),
  due_on TEXT NOT NULL,
  due_at TEXT,
  owner_id INTEGER REFERENCES staff (id),
  worker TEXT,                              -- a firm, or somebody who is not on the staff
  planned_on TEXT,
  planned_at TEXT,                          -- '第3节', '16:30', or NULL for the whole day
  planned_reason TEXT,                      -- why it clashes with lessons all the same
  blocks_lessons INTEGER CHECK (blocks_lessons IN (0, 1)),  -- 影响上课; NULL: nobody has said
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'accepted', 'cancelled')),
  done_on TEXT,
  result TEXT,
  accepted_on TEXT,
  accepted_by TEXT,
  inspection_line_id INTEGER REFERENCES inspection_line (id),
  carried_from INTEGER REFERENCES term (id)
) STRICT;
CREATE INDEX repair_state ON repair (term_id, state, due_on);
CREATE INDEX repair_room ON repair (room_id, state);
CREATE UNIQUE INDEX repair_key ON repair (place, fault, reported_on);

-- Parts that a repair took from the storeroom, by an issue.
CREATE TABLE repair_part (
  id INTEGER PRIMARY KEY,
  repair_id INTEGER NOT NULL REFERENCES repair (id),
  document_id INTEGER NOT NULL UNIQUE REFERENCES document (id)
) STRICT;
CREATE INDEX repair_part_repair ON repair_part (repair_id);

-- 问题 and 隐患: found, to be mended by somebody by a day, looked at again, struck off (销号).
CREATE TABLE problem (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  kind TEXT NOT NULL CHECK (kind IN ('problem', 'hazard')),
  found_on TEXT NOT NULL,
  found_by TEXT,
  place TEXT NOT NULL DEFAULT '',
  room_id INTEGER REFERENCES room (id),
  what TEXT NOT NULL CHECK (what <> ''),
  level TEXT NOT NULL DEFAULT '一般',
  measure TEXT,
  owner_id INTEGER REFERENCES staff (id),
  owner_role TEXT,
  due_on TEXT,
  mended_on TEXT,
  checked_on TEXT,
  checked_by TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'mended', 'closed')),
  gathering_id INTEGER REFERENCES gathering (id),
  carried_from INTEGER REFERENCES term (id)
) STRICT;
CREATE INDEX problem_state ON problem (term_id, kind, state);

CREATE TABLE duty (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  date TEXT NOT NULL,
  shift TEXT NOT NULL DEFAULT '',           -- 白班, 夜班, 早 …
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  place TEXT NOT NULL DEFAULT '',
  job TEXT NOT NULL DEFAULT '',
  leader INTEGER NOT NULL DEFAULT 0 CHECK (leader IN (0, 1)),  -- 带班领导
  UNIQUE (date, shift, staff_id)
) STRICT;
CREATE INDEX duty_day ON duty (term_id, date);
CREATE INDEX duty_staff ON duty (staff_id);

CREATE TABLE recurring (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  title TEXT NOT NULL CHECK (title <> ''),
  every TEXT NOT NULL CHECK (every IN ('daily', 'weekly', 'monthly')),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL
) STRICT;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  key TEXT,                                 -- checklist/task[@class:3-2]: what makes applying again add only what is new
  checklist TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  title_en TEXT,
  category TEXT NOT NULL DEFAULT '',        -- 课本簿册, 卫生, 安全 …
  anchor TEXT CHECK (anchor IN ('staff-return', 'registration', 'opening', 'event')),
  offset_by INTEGER,
  offset_unit TEXT CHECK (offset_unit IN ('days', 'workdays')),
  due_on TEXT,
  moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1)),  -- a person set the day: the anchor no longer moves it
  owner_id INTEGER REFERENCES staff (id),
  owner_role TEXT,
  assigned INTEGER NOT NULL DEFAULT 0 CHECK (assigned IN (0, 1)),  -- a person chose the owner: applying again leaves it
  class_id INTEGER REFERENCES class (id),
  room_id INTEGER REFERENCES room (id),
  area_id INTEGER REFERENCES area (id),
  department_id INTEGER REFERENCES department (id),
  gathering_id INTEGER REFERENCES gathering (id),
  recurring_id INTEGER REFERENCES recurring (id),
  problem_id INTEGER REFERENCES problem (id),
  inspection_line_id INTEGER REFERENCES inspection_line (id),
  steps TEXT NOT NULL DEFAULT '',           -- a line a step
  note TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done')),
  done_on TEXT,
  done_by TEXT,
  carried_from INTEGER REFERENCES term (id),
  CHECK ((state = 'done') = (done_on IS NOT NULL)),
  CHECK ((anchor IS NULL) = (offset_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX task_key ON task (term_id, key) WHERE key IS NOT NULL;
CREATE INDEX task_state ON task (term_id, state, due_on);
CREATE INDEX task_owner ON task (owner_id, state);
CREATE INDEX task_gathering ON task (gathering_id);
CREATE INDEX task_problem ON task (problem_id);

CREATE TABLE task_wait (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  waits_for INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  UNIQUE (task_id, waits_for),
  CHECK (task_id <> waits_for)
) STRICT;
CREATE INDEX task_wait_for ON task_wait (waits_for);
`;

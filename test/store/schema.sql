CREATE TABLE absentee (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES class (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  UNIQUE (class_id, student_id)
) STRICT;

CREATE INDEX absentee_student ON absentee (student_id);

CREATE TRIGGER "journal_absentee_delete" AFTER DELETE ON "absentee" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'absentee', OLD.id, json_object('id', OLD."id", 'class_id', OLD."class_id", 'student_id', OLD."student_id"), NULL); END;

CREATE TRIGGER "journal_absentee_insert" AFTER INSERT ON "absentee" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'absentee', NEW.id, NULL, json_object('id', NEW."id", 'class_id', NEW."class_id", 'student_id', NEW."student_id")); END;

CREATE TRIGGER "journal_absentee_update" AFTER UPDATE ON "absentee" WHEN OLD."id" IS NOT NEW."id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."student_id" IS NOT NEW."student_id" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'absentee', NEW.id, json_object('id', OLD."id", 'class_id', OLD."class_id", 'student_id', OLD."student_id"), json_object('id', NEW."id", 'class_id', NEW."class_id", 'student_id', NEW."student_id")); END;

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

CREATE TRIGGER "journal_area_delete" AFTER DELETE ON "area" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'area', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'name', OLD."name", 'room_id', OLD."room_id", 'class_id', OLD."class_id", 'owner_id', OLD."owner_id", 'standard', OLD."standard", 'seq', OLD."seq"), NULL); END;

CREATE TRIGGER "journal_area_insert" AFTER INSERT ON "area" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'area', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'name', NEW."name", 'room_id', NEW."room_id", 'class_id', NEW."class_id", 'owner_id', NEW."owner_id", 'standard', NEW."standard", 'seq', NEW."seq")); END;

CREATE TRIGGER "journal_area_update" AFTER UPDATE ON "area" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."name" IS NOT NEW."name" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."standard" IS NOT NEW."standard" OR OLD."seq" IS NOT NEW."seq" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'area', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'name', OLD."name", 'room_id', OLD."room_id", 'class_id', OLD."class_id", 'owner_id', OLD."owner_id", 'standard', OLD."standard", 'seq', OLD."seq"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'name', NEW."name", 'room_id', NEW."room_id", 'class_id', NEW."class_id", 'owner_id', NEW."owner_id", 'standard', NEW."standard", 'seq', NEW."seq")); END;

CREATE TABLE area_round (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  time TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  UNIQUE (area_id, time)
) STRICT;

CREATE TRIGGER "journal_area_round_delete" AFTER DELETE ON "area_round" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'area_round', OLD.id, json_object('id', OLD."id", 'area_id', OLD."area_id", 'time', OLD."time", 'name', OLD."name"), NULL); END;

CREATE TRIGGER "journal_area_round_insert" AFTER INSERT ON "area_round" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'area_round', NEW.id, NULL, json_object('id', NEW."id", 'area_id', NEW."area_id", 'time', NEW."time", 'name', NEW."name")); END;

CREATE TRIGGER "journal_area_round_update" AFTER UPDATE ON "area_round" WHEN OLD."id" IS NOT NEW."id" OR OLD."area_id" IS NOT NEW."area_id" OR OLD."time" IS NOT NEW."time" OR OLD."name" IS NOT NEW."name" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'area_round', NEW.id, json_object('id', OLD."id", 'area_id', OLD."area_id", 'time', OLD."time", 'name', OLD."name"), json_object('id', NEW."id", 'area_id', NEW."area_id", 'time', NEW."time", 'name', NEW."name")); END;

CREATE TABLE asset (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  spec TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity > 0),  -- several alike may have one number
  price_fen INTEGER CHECK (price_fen >= 0),                  -- of one
  acquired TEXT,
  life_years INTEGER CHECK (life_years > 0),
  place TEXT NOT NULL DEFAULT '',                            -- as it was said; room_id where that is a room
  room_id INTEGER REFERENCES room (id),
  department_id INTEGER REFERENCES department (id),
  holder_id INTEGER REFERENCES staff (id),
  state TEXT NOT NULL DEFAULT 'in-use' CHECK (state IN ('in-use', 'idle', 'broken', 'scrapped')),
  scrapped_on TEXT,
  reason TEXT,
  replaces_id INTEGER UNIQUE REFERENCES asset (id),
  note TEXT
) STRICT;

CREATE INDEX asset_department ON asset (department_id);

CREATE INDEX asset_holder ON asset (holder_id);

CREATE INDEX asset_room ON asset (room_id);

CREATE TRIGGER "journal_asset_delete" AFTER DELETE ON "asset" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'asset', OLD.id, json_object('id', OLD."id", 'number', OLD."number", 'name', OLD."name", 'spec', OLD."spec", 'category', OLD."category", 'unit', OLD."unit", 'quantity', OLD."quantity", 'price_fen', OLD."price_fen", 'acquired', OLD."acquired", 'life_years', OLD."life_years", 'place', OLD."place", 'room_id', OLD."room_id", 'department_id', OLD."department_id", 'holder_id', OLD."holder_id", 'state', OLD."state", 'scrapped_on', OLD."scrapped_on", 'reason', OLD."reason", 'replaces_id', OLD."replaces_id", 'note', OLD."note"), NULL); END;

CREATE TRIGGER "journal_asset_insert" AFTER INSERT ON "asset" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'asset', NEW.id, NULL, json_object('id', NEW."id", 'number', NEW."number", 'name', NEW."name", 'spec', NEW."spec", 'category', NEW."category", 'unit', NEW."unit", 'quantity', NEW."quantity", 'price_fen', NEW."price_fen", 'acquired', NEW."acquired", 'life_years', NEW."life_years", 'place', NEW."place", 'room_id', NEW."room_id", 'department_id', NEW."department_id", 'holder_id', NEW."holder_id", 'state', NEW."state", 'scrapped_on', NEW."scrapped_on", 'reason', NEW."reason", 'replaces_id', NEW."replaces_id", 'note', NEW."note")); END;

CREATE TRIGGER "journal_asset_update" AFTER UPDATE ON "asset" WHEN OLD."id" IS NOT NEW."id" OR OLD."number" IS NOT NEW."number" OR OLD."name" IS NOT NEW."name" OR OLD."spec" IS NOT NEW."spec" OR OLD."category" IS NOT NEW."category" OR OLD."unit" IS NOT NEW."unit" OR OLD."quantity" IS NOT NEW."quantity" OR OLD."price_fen" IS NOT NEW."price_fen" OR OLD."acquired" IS NOT NEW."acquired" OR OLD."life_years" IS NOT NEW."life_years" OR OLD."place" IS NOT NEW."place" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."department_id" IS NOT NEW."department_id" OR OLD."holder_id" IS NOT NEW."holder_id" OR OLD."state" IS NOT NEW."state" OR OLD."scrapped_on" IS NOT NEW."scrapped_on" OR OLD."reason" IS NOT NEW."reason" OR OLD."replaces_id" IS NOT NEW."replaces_id" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'asset', NEW.id, json_object('id', OLD."id", 'number', OLD."number", 'name', OLD."name", 'spec', OLD."spec", 'category', OLD."category", 'unit', OLD."unit", 'quantity', OLD."quantity", 'price_fen', OLD."price_fen", 'acquired', OLD."acquired", 'life_years', OLD."life_years", 'place', OLD."place", 'room_id', OLD."room_id", 'department_id', OLD."department_id", 'holder_id', OLD."holder_id", 'state', OLD."state", 'scrapped_on', OLD."scrapped_on", 'reason', OLD."reason", 'replaces_id', OLD."replaces_id", 'note', OLD."note"), json_object('id', NEW."id", 'number', NEW."number", 'name', NEW."name", 'spec', NEW."spec", 'category', NEW."category", 'unit', NEW."unit", 'quantity', NEW."quantity", 'price_fen', NEW."price_fen", 'acquired', NEW."acquired", 'life_years', NEW."life_years", 'place', NEW."place", 'room_id', NEW."room_id", 'department_id', NEW."department_id", 'holder_id', NEW."holder_id", 'state', NEW."state", 'scrapped_on', NEW."scrapped_on", 'reason', NEW."reason", 'replaces_id', NEW."replaces_id", 'note', NEW."note")); END;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  gathering_id INTEGER NOT NULL REFERENCES gathering (id),
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  state TEXT NOT NULL DEFAULT 'expected' CHECK (state IN ('expected', 'present', 'late', 'leave', 'absent')),
  note TEXT,
  UNIQUE (gathering_id, staff_id)
) STRICT;

CREATE INDEX attendance_staff ON attendance (staff_id);

CREATE TRIGGER "journal_attendance_delete" AFTER DELETE ON "attendance" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'attendance', OLD.id, json_object('id', OLD."id", 'gathering_id', OLD."gathering_id", 'staff_id', OLD."staff_id", 'state', OLD."state", 'note', OLD."note"), NULL); END;

CREATE TRIGGER "journal_attendance_insert" AFTER INSERT ON "attendance" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'attendance', NEW.id, NULL, json_object('id', NEW."id", 'gathering_id', NEW."gathering_id", 'staff_id', NEW."staff_id", 'state', NEW."state", 'note', NEW."note")); END;

CREATE TRIGGER "journal_attendance_update" AFTER UPDATE ON "attendance" WHEN OLD."id" IS NOT NEW."id" OR OLD."gathering_id" IS NOT NEW."gathering_id" OR OLD."staff_id" IS NOT NEW."staff_id" OR OLD."state" IS NOT NEW."state" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'attendance', NEW.id, json_object('id', OLD."id", 'gathering_id', OLD."gathering_id", 'staff_id', OLD."staff_id", 'state', OLD."state", 'note', OLD."note"), json_object('id', NEW."id", 'gathering_id', NEW."gathering_id", 'staff_id', NEW."staff_id", 'state', NEW."state", 'note', NEW."note")); END;

CREATE TABLE "bell" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  starts TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends TEXT NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]' AND ends >= starts),
  period INTEGER CHECK (period > 0),        -- the lesson held then; NULL: none
  grades TEXT NOT NULL DEFAULT '',          -- '1,2': whose it is; '' is all
  from_day TEXT CHECK (from_day GLOB '[01][0-9]-[0-3][0-9]'),  -- '05-01', of every year; NULL: all year
  until_day TEXT CHECK (until_day GLOB '[01][0-9]-[0-3][0-9]'),
  CHECK ((from_day IS NULL) = (until_day IS NULL))
) STRICT;

CREATE TRIGGER "journal_bell_delete" AFTER DELETE ON "bell" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'bell', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'starts', OLD."starts", 'ends', OLD."ends", 'period', OLD."period", 'grades', OLD."grades", 'from_day', OLD."from_day", 'until_day', OLD."until_day"), NULL); END;

CREATE TRIGGER "journal_bell_insert" AFTER INSERT ON "bell" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'bell', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'starts', NEW."starts", 'ends', NEW."ends", 'period', NEW."period", 'grades', NEW."grades", 'from_day', NEW."from_day", 'until_day', NEW."until_day")); END;

CREATE TRIGGER "journal_bell_update" AFTER UPDATE ON "bell" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."starts" IS NOT NEW."starts" OR OLD."ends" IS NOT NEW."ends" OR OLD."period" IS NOT NEW."period" OR OLD."grades" IS NOT NEW."grades" OR OLD."from_day" IS NOT NEW."from_day" OR OLD."until_day" IS NOT NEW."until_day" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'bell', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'starts', OLD."starts", 'ends', OLD."ends", 'period', OLD."period", 'grades', OLD."grades", 'from_day', OLD."from_day", 'until_day', OLD."until_day"), json_object('id', NEW."id", 'name', NEW."name", 'starts', NEW."starts", 'ends', NEW."ends", 'period', NEW."period", 'grades', NEW."grades", 'from_day', NEW."from_day", 'until_day', NEW."until_day")); END;

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

CREATE TABLE choice (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (term_id, student_id, item_id)
) STRICT;

CREATE INDEX choice_item ON choice (item_id);

CREATE INDEX choice_student ON choice (student_id);

CREATE TRIGGER "journal_choice_delete" AFTER DELETE ON "choice" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'choice', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'student_id', OLD."student_id", 'item_id', OLD."item_id", 'quantity', OLD."quantity"), NULL); END;

CREATE TRIGGER "journal_choice_insert" AFTER INSERT ON "choice" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'choice', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'student_id', NEW."student_id", 'item_id', NEW."item_id", 'quantity', NEW."quantity")); END;

CREATE TRIGGER "journal_choice_update" AFTER UPDATE ON "choice" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."student_id" IS NOT NEW."student_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."quantity" IS NOT NEW."quantity" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'choice', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'student_id', OLD."student_id", 'item_id', OLD."item_id", 'quantity', OLD."quantity"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'student_id', NEW."student_id", 'item_id', NEW."item_id", 'quantity', NEW."quantity")); END;

CREATE TABLE class (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  code TEXT NOT NULL,                      -- '3-2'
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99),
  cohort INTEGER,                          -- year of entry: 2024级
  expected INTEGER CHECK (expected >= 0),  -- typed or expected count, used until a roster is there
  room_id INTEGER REFERENCES room (id),
  teacher_id INTEGER REFERENCES staff (id), collect_at TEXT, counter INTEGER CHECK (counter > 0), -- 班主任
  UNIQUE (term_id, code),
  CHECK (code = grade || '-' || number)
) STRICT;

CREATE INDEX class_room ON class (room_id);

CREATE INDEX class_teacher ON class (teacher_id);

CREATE TRIGGER "journal_class_delete" AFTER DELETE ON "class" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'class', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'code', OLD."code", 'grade', OLD."grade", 'number', OLD."number", 'cohort', OLD."cohort", 'expected', OLD."expected", 'room_id', OLD."room_id", 'teacher_id', OLD."teacher_id", 'collect_at', OLD."collect_at", 'counter', OLD."counter"), NULL); END;

CREATE TRIGGER "journal_class_insert" AFTER INSERT ON "class" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'class', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'code', NEW."code", 'grade', NEW."grade", 'number', NEW."number", 'cohort', NEW."cohort", 'expected', NEW."expected", 'room_id', NEW."room_id", 'teacher_id', NEW."teacher_id", 'collect_at', NEW."collect_at", 'counter', NEW."counter")); END;

CREATE TRIGGER "journal_class_update" AFTER UPDATE ON "class" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."code" IS NOT NEW."code" OR OLD."grade" IS NOT NEW."grade" OR OLD."number" IS NOT NEW."number" OR OLD."cohort" IS NOT NEW."cohort" OR OLD."expected" IS NOT NEW."expected" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."teacher_id" IS NOT NEW."teacher_id" OR OLD."collect_at" IS NOT NEW."collect_at" OR OLD."counter" IS NOT NEW."counter" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'class', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'code', OLD."code", 'grade', OLD."grade", 'number', OLD."number", 'cohort', OLD."cohort", 'expected', OLD."expected", 'room_id', OLD."room_id", 'teacher_id', OLD."teacher_id", 'collect_at', OLD."collect_at", 'counter', OLD."counter"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'code', NEW."code", 'grade', NEW."grade", 'number', NEW."number", 'cohort', NEW."cohort", 'expected', NEW."expected", 'room_id', NEW."room_id", 'teacher_id', NEW."teacher_id", 'collect_at', NEW."collect_at", 'counter', NEW."counter")); END;

CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id),
  class_id INTEGER NOT NULL REFERENCES class (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  due INTEGER NOT NULL CHECK (due >= 0),
  collected INTEGER NOT NULL CHECK (collected >= 0),
  damaged INTEGER NOT NULL DEFAULT 0 CHECK (damaged >= 0),
  lost INTEGER NOT NULL DEFAULT 0 CHECK (lost >= 0),
  UNIQUE (document_id, item_id),
  CHECK (damaged <= collected)
) STRICT;

CREATE INDEX collection_class ON collection (class_id, item_id);

CREATE INDEX collection_item ON collection (item_id);

CREATE TRIGGER "journal_collection_delete" AFTER DELETE ON "collection" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'collection', OLD.id, json_object('id', OLD."id", 'document_id', OLD."document_id", 'class_id', OLD."class_id", 'item_id', OLD."item_id", 'due', OLD."due", 'collected', OLD."collected", 'damaged', OLD."damaged", 'lost', OLD."lost"), NULL); END;

CREATE TRIGGER "journal_collection_insert" AFTER INSERT ON "collection" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'collection', NEW.id, NULL, json_object('id', NEW."id", 'document_id', NEW."document_id", 'class_id', NEW."class_id", 'item_id', NEW."item_id", 'due', NEW."due", 'collected', NEW."collected", 'damaged', NEW."damaged", 'lost', NEW."lost")); END;

CREATE TRIGGER "journal_collection_update" AFTER UPDATE ON "collection" WHEN OLD."id" IS NOT NEW."id" OR OLD."document_id" IS NOT NEW."document_id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."due" IS NOT NEW."due" OR OLD."collected" IS NOT NEW."collected" OR OLD."damaged" IS NOT NEW."damaged" OR OLD."lost" IS NOT NEW."lost" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'collection', NEW.id, json_object('id', OLD."id", 'document_id', OLD."document_id", 'class_id', OLD."class_id", 'item_id', OLD."item_id", 'due', OLD."due", 'collected', OLD."collected", 'damaged', OLD."damaged", 'lost', OLD."lost"), json_object('id', NEW."id", 'document_id', NEW."document_id", 'class_id', NEW."class_id", 'item_id', NEW."item_id", 'due', NEW."due", 'collected', NEW."collected", 'damaged', NEW."damaged", 'lost', NEW."lost")); END;

CREATE TABLE day (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
  follows INTEGER CHECK (follows BETWEEN 1 AND 7),   -- a make-up day runs this weekday's timetable
  periods_lost TEXT,                                  -- '1,2': lost to 开学典礼
  name TEXT
) STRICT;

CREATE TRIGGER "journal_day_delete" AFTER DELETE ON "day" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'day', OLD.id, json_object('id', OLD."id", 'date', OLD."date", 'kind', OLD."kind", 'follows', OLD."follows", 'periods_lost', OLD."periods_lost", 'name', OLD."name"), NULL); END;

CREATE TRIGGER "journal_day_insert" AFTER INSERT ON "day" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'day', NEW.id, NULL, json_object('id', NEW."id", 'date', NEW."date", 'kind', NEW."kind", 'follows', NEW."follows", 'periods_lost', NEW."periods_lost", 'name', NEW."name")); END;

CREATE TRIGGER "journal_day_update" AFTER UPDATE ON "day" WHEN OLD."id" IS NOT NEW."id" OR OLD."date" IS NOT NEW."date" OR OLD."kind" IS NOT NEW."kind" OR OLD."follows" IS NOT NEW."follows" OR OLD."periods_lost" IS NOT NEW."periods_lost" OR OLD."name" IS NOT NEW."name" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'day', NEW.id, json_object('id', OLD."id", 'date', OLD."date", 'kind', OLD."kind", 'follows', OLD."follows", 'periods_lost', OLD."periods_lost", 'name', OLD."name"), json_object('id', NEW."id", 'date', NEW."date", 'kind', NEW."kind", 'follows', NEW."follows", 'periods_lost', NEW."periods_lost", 'name', NEW."name")); END;

CREATE TABLE department (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
, merged_into INTEGER REFERENCES department (id), asked INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1))) STRICT;

CREATE TRIGGER "journal_department_delete" AFTER DELETE ON "department" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'department', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'merged_into', OLD."merged_into", 'asked', OLD."asked"), NULL); END;

CREATE TRIGGER "journal_department_insert" AFTER INSERT ON "department" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'department', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'merged_into', NEW."merged_into", 'asked', NEW."asked")); END;

CREATE TRIGGER "journal_department_update" AFTER UPDATE ON "department" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."merged_into" IS NOT NEW."merged_into" OR OLD."asked" IS NOT NEW."asked" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'department', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'merged_into', OLD."merged_into", 'asked', OLD."asked"), json_object('id', NEW."id", 'name', NEW."name", 'merged_into', NEW."merged_into", 'asked', NEW."asked")); END;

CREATE TABLE desk_move (
  id INTEGER PRIMARY KEY,
  moved_on TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('desk', 'chair')),
  from_room_id INTEGER NOT NULL REFERENCES room (id),
  to_room_id INTEGER NOT NULL REFERENCES room (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;

CREATE INDEX desk_move_from ON desk_move (from_room_id);

CREATE INDEX desk_move_to ON desk_move (to_room_id);

CREATE TRIGGER "journal_desk_move_delete" AFTER DELETE ON "desk_move" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'desk_move', OLD.id, json_object('id', OLD."id", 'moved_on', OLD."moved_on", 'what', OLD."what", 'from_room_id', OLD."from_room_id", 'to_room_id', OLD."to_room_id", 'quantity', OLD."quantity"), NULL); END;

CREATE TRIGGER "journal_desk_move_insert" AFTER INSERT ON "desk_move" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'desk_move', NEW.id, NULL, json_object('id', NEW."id", 'moved_on', NEW."moved_on", 'what', NEW."what", 'from_room_id', NEW."from_room_id", 'to_room_id', NEW."to_room_id", 'quantity', NEW."quantity")); END;

CREATE TRIGGER "journal_desk_move_update" AFTER UPDATE ON "desk_move" WHEN OLD."id" IS NOT NEW."id" OR OLD."moved_on" IS NOT NEW."moved_on" OR OLD."what" IS NOT NEW."what" OR OLD."from_room_id" IS NOT NEW."from_room_id" OR OLD."to_room_id" IS NOT NEW."to_room_id" OR OLD."quantity" IS NOT NEW."quantity" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'desk_move', NEW.id, json_object('id', OLD."id", 'moved_on', OLD."moved_on", 'what', OLD."what", 'from_room_id', OLD."from_room_id", 'to_room_id', OLD."to_room_id", 'quantity', OLD."quantity"), json_object('id', NEW."id", 'moved_on', NEW."moved_on", 'what', NEW."what", 'from_room_id', NEW."from_room_id", 'to_room_id', NEW."to_room_id", 'quantity', NEW."quantity")); END;

CREATE TABLE "document" (
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

CREATE INDEX document_kind ON document (kind, state, date);

CREATE INDEX document_source ON document (source_key);

CREATE VIEW durable_item AS
SELECT id FROM item WHERE kind = 'equipment' OR (kind = 'supply' AND (life_years IS NOT NULL
    OR category GLOB '*器材*' OR category GLOB '*设备*' OR category GLOB '*家具*' OR category GLOB '*仪器*' OR lower(category) GLOB '*equipment*'
    OR name GLOB '*温枪*' OR name GLOB '*体温计*' OR name GLOB '*温度计*' OR name GLOB '*血压计*' OR name GLOB '*秒表*' OR name GLOB '*扩音器*'
    OR name GLOB '*手推车*' OR name GLOB '*人字梯*' OR lower(name) GLOB '*thermometer*' OR lower(name) GLOB '*stopwatch*'));

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

CREATE TRIGGER "journal_duty_delete" AFTER DELETE ON "duty" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'duty', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'date', OLD."date", 'shift', OLD."shift", 'staff_id', OLD."staff_id", 'place', OLD."place", 'job', OLD."job", 'leader', OLD."leader"), NULL); END;

CREATE TRIGGER "journal_duty_insert" AFTER INSERT ON "duty" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'duty', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'date', NEW."date", 'shift', NEW."shift", 'staff_id', NEW."staff_id", 'place', NEW."place", 'job', NEW."job", 'leader', NEW."leader")); END;

CREATE TRIGGER "journal_duty_update" AFTER UPDATE ON "duty" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."date" IS NOT NEW."date" OR OLD."shift" IS NOT NEW."shift" OR OLD."staff_id" IS NOT NEW."staff_id" OR OLD."place" IS NOT NEW."place" OR OLD."job" IS NOT NEW."job" OR OLD."leader" IS NOT NEW."leader" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'duty', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'date', OLD."date", 'shift', OLD."shift", 'staff_id', OLD."staff_id", 'place', OLD."place", 'job', OLD."job", 'leader', OLD."leader"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'date', NEW."date", 'shift', NEW."shift", 'staff_id', NEW."staff_id", 'place', NEW."place", 'job', NEW."job", 'leader', NEW."leader")); END;

CREATE VIEW enrolment AS
SELECT class.id AS class_id, class.term_id,
       EXISTS (SELECT 1 FROM placement WHERE class_id = class.id) AS rostered,
       (SELECT count(*) FROM placement WHERE class_id = class.id AND state <> 'left') AS register,
       CASE WHEN EXISTS (SELECT 1 FROM placement WHERE class_id = class.id)
            THEN (SELECT count(*) FROM placement WHERE class_id = class.id AND state IN ('present', 'guest'))
            ELSE coalesce(class.expected, 0) END AS pupils
  FROM class;

CREATE TABLE expiry (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  place TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  valid_until TEXT NOT NULL,
  remind INTEGER NOT NULL DEFAULT 30 CHECK (remind >= 0),
  cycle INTEGER CHECK (cycle > 0),
  owner_id INTEGER REFERENCES staff (id),
  renewed_on TEXT,
  note TEXT,
  UNIQUE (name, place, number)
) STRICT;

CREATE INDEX expiry_owner ON expiry (owner_id);

CREATE TRIGGER "journal_expiry_delete" AFTER DELETE ON "expiry" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'expiry', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'place', OLD."place", 'number', OLD."number", 'valid_until', OLD."valid_until", 'remind', OLD."remind", 'cycle', OLD."cycle", 'owner_id', OLD."owner_id", 'renewed_on', OLD."renewed_on", 'note', OLD."note"), NULL); END;

CREATE TRIGGER "journal_expiry_insert" AFTER INSERT ON "expiry" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'expiry', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'place', NEW."place", 'number', NEW."number", 'valid_until', NEW."valid_until", 'remind', NEW."remind", 'cycle', NEW."cycle", 'owner_id', NEW."owner_id", 'renewed_on', NEW."renewed_on", 'note', NEW."note")); END;

CREATE TRIGGER "journal_expiry_update" AFTER UPDATE ON "expiry" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."place" IS NOT NEW."place" OR OLD."number" IS NOT NEW."number" OR OLD."valid_until" IS NOT NEW."valid_until" OR OLD."remind" IS NOT NEW."remind" OR OLD."cycle" IS NOT NEW."cycle" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."renewed_on" IS NOT NEW."renewed_on" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'expiry', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'place', OLD."place", 'number', OLD."number", 'valid_until', OLD."valid_until", 'remind', OLD."remind", 'cycle', OLD."cycle", 'owner_id', OLD."owner_id", 'renewed_on', OLD."renewed_on", 'note', OLD."note"), json_object('id', NEW."id", 'name', NEW."name", 'place', NEW."place", 'number', NEW."number", 'valid_until', NEW."valid_until", 'remind', NEW."remind", 'cycle', NEW."cycle", 'owner_id', NEW."owner_id", 'renewed_on', NEW."renewed_on", 'note', NEW."note")); END;

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

CREATE TRIGGER "journal_gathering_delete" AFTER DELETE ON "gathering" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'gathering', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'kind', OLD."kind", 'sort', OLD."sort", 'name', OLD."name", 'date', OLD."date", 'ends_on', OLD."ends_on", 'time', OLD."time", 'room_id', OLD."room_id", 'venue', OLD."venue", 'owner_id', OLD."owner_id", 'agenda', OLD."agenda", 'grades', OLD."grades", 'contests', OLD."contests", 'state', OLD."state"), NULL); END;

CREATE TRIGGER "journal_gathering_insert" AFTER INSERT ON "gathering" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'gathering', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'kind', NEW."kind", 'sort', NEW."sort", 'name', NEW."name", 'date', NEW."date", 'ends_on', NEW."ends_on", 'time', NEW."time", 'room_id', NEW."room_id", 'venue', NEW."venue", 'owner_id', NEW."owner_id", 'agenda', NEW."agenda", 'grades', NEW."grades", 'contests', NEW."contests", 'state', NEW."state")); END;

CREATE TRIGGER "journal_gathering_update" AFTER UPDATE ON "gathering" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."sort" IS NOT NEW."sort" OR OLD."name" IS NOT NEW."name" OR OLD."date" IS NOT NEW."date" OR OLD."ends_on" IS NOT NEW."ends_on" OR OLD."time" IS NOT NEW."time" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."venue" IS NOT NEW."venue" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."agenda" IS NOT NEW."agenda" OR OLD."grades" IS NOT NEW."grades" OR OLD."contests" IS NOT NEW."contests" OR OLD."state" IS NOT NEW."state" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'gathering', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'kind', OLD."kind", 'sort', OLD."sort", 'name', OLD."name", 'date', OLD."date", 'ends_on', OLD."ends_on", 'time', OLD."time", 'room_id', OLD."room_id", 'venue', OLD."venue", 'owner_id', OLD."owner_id", 'agenda', OLD."agenda", 'grades', OLD."grades", 'contests', OLD."contests", 'state', OLD."state"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'kind', NEW."kind", 'sort', NEW."sort", 'name', NEW."name", 'date', NEW."date", 'ends_on', NEW."ends_on", 'time', NEW."time", 'room_id', NEW."room_id", 'venue', NEW."venue", 'owner_id', NEW."owner_id", 'agenda', NEW."agenda", 'grades', NEW."grades", 'contests', NEW."contests", 'state', NEW."state")); END;

CREATE TABLE gathering_line (
  id INTEGER PRIMARY KEY,
  gathering_id INTEGER NOT NULL REFERENCES gathering (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  lent INTEGER NOT NULL CHECK (lent IN (0, 1)),  -- 1: gear that comes back; 0: consumed
  scope TEXT NOT NULL DEFAULT 'once' CHECK (scope IN ('once', 'class', 'pupil', 'contest')),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  per INTEGER NOT NULL DEFAULT 1 CHECK (per > 0),  -- quantity for every `per` of the scope, rounded up
  source TEXT,                              -- 库存, 租借, 自带 …
  owner_id INTEGER REFERENCES staff (id),
  due_on TEXT,                              -- 到位时间
  issued INTEGER NOT NULL DEFAULT 0 CHECK (issued >= 0),
  returned INTEGER NOT NULL DEFAULT 0 CHECK (returned >= 0),
  note TEXT, source_kind TEXT NOT NULL DEFAULT 'own' CHECK (source_kind IN ('own', 'borrowed', 'rented', 'brought', 'bought')), lost INTEGER NOT NULL DEFAULT 0 CHECK (lost >= 0), damaged INTEGER NOT NULL DEFAULT 0 CHECK (damaged >= 0),
  UNIQUE (gathering_id, item_id),
  CHECK (returned <= issued)
) STRICT;

CREATE INDEX gathering_line_item ON gathering_line (item_id);

CREATE TRIGGER "journal_gathering_line_delete" AFTER DELETE ON "gathering_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'gathering_line', OLD.id, json_object('id', OLD."id", 'gathering_id', OLD."gathering_id", 'item_id', OLD."item_id", 'lent', OLD."lent", 'scope', OLD."scope", 'quantity', OLD."quantity", 'per', OLD."per", 'source', OLD."source", 'owner_id', OLD."owner_id", 'due_on', OLD."due_on", 'issued', OLD."issued", 'returned', OLD."returned", 'note', OLD."note", 'source_kind', OLD."source_kind", 'lost', OLD."lost", 'damaged', OLD."damaged"), NULL); END;

CREATE TRIGGER "journal_gathering_line_insert" AFTER INSERT ON "gathering_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'gathering_line', NEW.id, NULL, json_object('id', NEW."id", 'gathering_id', NEW."gathering_id", 'item_id', NEW."item_id", 'lent', NEW."lent", 'scope', NEW."scope", 'quantity', NEW."quantity", 'per', NEW."per", 'source', NEW."source", 'owner_id', NEW."owner_id", 'due_on', NEW."due_on", 'issued', NEW."issued", 'returned', NEW."returned", 'note', NEW."note", 'source_kind', NEW."source_kind", 'lost', NEW."lost", 'damaged', NEW."damaged")); END;

CREATE TRIGGER "journal_gathering_line_update" AFTER UPDATE ON "gathering_line" WHEN OLD."id" IS NOT NEW."id" OR OLD."gathering_id" IS NOT NEW."gathering_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."lent" IS NOT NEW."lent" OR OLD."scope" IS NOT NEW."scope" OR OLD."quantity" IS NOT NEW."quantity" OR OLD."per" IS NOT NEW."per" OR OLD."source" IS NOT NEW."source" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."issued" IS NOT NEW."issued" OR OLD."returned" IS NOT NEW."returned" OR OLD."note" IS NOT NEW."note" OR OLD."source_kind" IS NOT NEW."source_kind" OR OLD."lost" IS NOT NEW."lost" OR OLD."damaged" IS NOT NEW."damaged" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'gathering_line', NEW.id, json_object('id', OLD."id", 'gathering_id', OLD."gathering_id", 'item_id', OLD."item_id", 'lent', OLD."lent", 'scope', OLD."scope", 'quantity', OLD."quantity", 'per', OLD."per", 'source', OLD."source", 'owner_id', OLD."owner_id", 'due_on', OLD."due_on", 'issued', OLD."issued", 'returned', OLD."returned", 'note', OLD."note", 'source_kind', OLD."source_kind", 'lost', OLD."lost", 'damaged', OLD."damaged"), json_object('id', NEW."id", 'gathering_id', NEW."gathering_id", 'item_id', NEW."item_id", 'lent', NEW."lent", 'scope', NEW."scope", 'quantity', NEW."quantity", 'per', NEW."per", 'source', NEW."source", 'owner_id', NEW."owner_id", 'due_on', NEW."due_on", 'issued', NEW."issued", 'returned', NEW."returned", 'note', NEW."note", 'source_kind', NEW."source_kind", 'lost', NEW."lost", 'damaged', NEW."damaged")); END;

CREATE TABLE inspection (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  form TEXT NOT NULL,
  date TEXT NOT NULL,
  area_id INTEGER REFERENCES area (id),
  room_id INTEGER REFERENCES room (id),
  inspector TEXT,
  score INTEGER NOT NULL,                   -- of `full`, deductions taken off
  full INTEGER NOT NULL,
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
  note TEXT,
  CHECK ((area_id IS NULL) <> (room_id IS NULL)),
  CHECK (score BETWEEN 0 AND full)
) STRICT;

CREATE INDEX inspection_area ON inspection (area_id, date);

CREATE INDEX inspection_room ON inspection (room_id, form, date);

CREATE TRIGGER "journal_inspection_delete" AFTER DELETE ON "inspection" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'inspection', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'form', OLD."form", 'date', OLD."date", 'area_id', OLD."area_id", 'room_id', OLD."room_id", 'inspector', OLD."inspector", 'score', OLD."score", 'full', OLD."full", 'passed', OLD."passed", 'note', OLD."note"), NULL); END;

CREATE TRIGGER "journal_inspection_insert" AFTER INSERT ON "inspection" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'inspection', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'form', NEW."form", 'date', NEW."date", 'area_id', NEW."area_id", 'room_id', NEW."room_id", 'inspector', NEW."inspector", 'score', NEW."score", 'full', NEW."full", 'passed', NEW."passed", 'note', NEW."note")); END;

CREATE TRIGGER "journal_inspection_update" AFTER UPDATE ON "inspection" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."form" IS NOT NEW."form" OR OLD."date" IS NOT NEW."date" OR OLD."area_id" IS NOT NEW."area_id" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."inspector" IS NOT NEW."inspector" OR OLD."score" IS NOT NEW."score" OR OLD."full" IS NOT NEW."full" OR OLD."passed" IS NOT NEW."passed" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'inspection', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'form', OLD."form", 'date', OLD."date", 'area_id', OLD."area_id", 'room_id', OLD."room_id", 'inspector', OLD."inspector", 'score', OLD."score", 'full', OLD."full", 'passed', OLD."passed", 'note', OLD."note"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'form', NEW."form", 'date', NEW."date", 'area_id', NEW."area_id", 'room_id', NEW."room_id", 'inspector', NEW."inspector", 'score', NEW."score", 'full', NEW."full", 'passed', NEW."passed", 'note', NEW."note")); END;

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

CREATE TRIGGER "journal_inspection_line_delete" AFTER DELETE ON "inspection_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'inspection_line', OLD.id, json_object('id', OLD."id", 'inspection_id', OLD."inspection_id", 'name', OLD."name", 'points', OLD."points", 'lost', OLD."lost", 'reason', OLD."reason"), NULL); END;

CREATE TRIGGER "journal_inspection_line_insert" AFTER INSERT ON "inspection_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'inspection_line', NEW.id, NULL, json_object('id', NEW."id", 'inspection_id', NEW."inspection_id", 'name', NEW."name", 'points', NEW."points", 'lost', NEW."lost", 'reason', NEW."reason")); END;

CREATE TRIGGER "journal_inspection_line_update" AFTER UPDATE ON "inspection_line" WHEN OLD."id" IS NOT NEW."id" OR OLD."inspection_id" IS NOT NEW."inspection_id" OR OLD."name" IS NOT NEW."name" OR OLD."points" IS NOT NEW."points" OR OLD."lost" IS NOT NEW."lost" OR OLD."reason" IS NOT NEW."reason" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'inspection_line', NEW.id, json_object('id', OLD."id", 'inspection_id', OLD."inspection_id", 'name', OLD."name", 'points', OLD."points", 'lost', OLD."lost", 'reason', OLD."reason"), json_object('id', NEW."id", 'inspection_id', NEW."inspection_id", 'name', NEW."name", 'points', NEW."points", 'lost', NEW."lost", 'reason', NEW."reason")); END;

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

CREATE INDEX item_isbn ON item (isbn);

CREATE INDEX item_kind ON item (kind, grade, subject);

CREATE TRIGGER "journal_item_delete" AFTER DELETE ON "item" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'item', OLD.id, json_object('id', OLD."id", 'code', OLD."code", 'kind', OLD."kind", 'name', OLD."name", 'spec', OLD."spec", 'unit', OLD."unit", 'key', OLD."key", 'initials', OLD."initials", 'category', OLD."category", 'subject', OLD."subject", 'grade', OLD."grade", 'volume', OLD."volume", 'isbn', OLD."isbn", 'edition', OLD."edition", 'publisher', OLD."publisher", 'price_fen', OLD."price_fen", 'pack', OLD."pack", 'minimum', OLD."minimum", 'place', OLD."place", 'supplier', OLD."supplier", 'lead_days', OLD."lead_days", 'funding', OLD."funding", 'reused', OLD."reused", 'reuse_sets', OLD."reuse_sets", 'replenish', OLD."replenish", 'policy', OLD."policy", 'spare', OLD."spare", 'acquired', OLD."acquired", 'condition', OLD."condition", 'life_years', OLD."life_years", 'retired', OLD."retired"), NULL); END;

CREATE TRIGGER "journal_item_insert" AFTER INSERT ON "item" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'item', NEW.id, NULL, json_object('id', NEW."id", 'code', NEW."code", 'kind', NEW."kind", 'name', NEW."name", 'spec', NEW."spec", 'unit', NEW."unit", 'key', NEW."key", 'initials', NEW."initials", 'category', NEW."category", 'subject', NEW."subject", 'grade', NEW."grade", 'volume', NEW."volume", 'isbn', NEW."isbn", 'edition', NEW."edition", 'publisher', NEW."publisher", 'price_fen', NEW."price_fen", 'pack', NEW."pack", 'minimum', NEW."minimum", 'place', NEW."place", 'supplier', NEW."supplier", 'lead_days', NEW."lead_days", 'funding', NEW."funding", 'reused', NEW."reused", 'reuse_sets', NEW."reuse_sets", 'replenish', NEW."replenish", 'policy', NEW."policy", 'spare', NEW."spare", 'acquired', NEW."acquired", 'condition', NEW."condition", 'life_years', NEW."life_years", 'retired', NEW."retired")); END;

CREATE TRIGGER "journal_item_update" AFTER UPDATE ON "item" WHEN OLD."id" IS NOT NEW."id" OR OLD."code" IS NOT NEW."code" OR OLD."kind" IS NOT NEW."kind" OR OLD."name" IS NOT NEW."name" OR OLD."spec" IS NOT NEW."spec" OR OLD."unit" IS NOT NEW."unit" OR OLD."key" IS NOT NEW."key" OR OLD."initials" IS NOT NEW."initials" OR OLD."category" IS NOT NEW."category" OR OLD."subject" IS NOT NEW."subject" OR OLD."grade" IS NOT NEW."grade" OR OLD."volume" IS NOT NEW."volume" OR OLD."isbn" IS NOT NEW."isbn" OR OLD."edition" IS NOT NEW."edition" OR OLD."publisher" IS NOT NEW."publisher" OR OLD."price_fen" IS NOT NEW."price_fen" OR OLD."pack" IS NOT NEW."pack" OR OLD."minimum" IS NOT NEW."minimum" OR OLD."place" IS NOT NEW."place" OR OLD."supplier" IS NOT NEW."supplier" OR OLD."lead_days" IS NOT NEW."lead_days" OR OLD."funding" IS NOT NEW."funding" OR OLD."reused" IS NOT NEW."reused" OR OLD."reuse_sets" IS NOT NEW."reuse_sets" OR OLD."replenish" IS NOT NEW."replenish" OR OLD."policy" IS NOT NEW."policy" OR OLD."spare" IS NOT NEW."spare" OR OLD."acquired" IS NOT NEW."acquired" OR OLD."condition" IS NOT NEW."condition" OR OLD."life_years" IS NOT NEW."life_years" OR OLD."retired" IS NOT NEW."retired" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'item', NEW.id, json_object('id', OLD."id", 'code', OLD."code", 'kind', OLD."kind", 'name', OLD."name", 'spec', OLD."spec", 'unit', OLD."unit", 'key', OLD."key", 'initials', OLD."initials", 'category', OLD."category", 'subject', OLD."subject", 'grade', OLD."grade", 'volume', OLD."volume", 'isbn', OLD."isbn", 'edition', OLD."edition", 'publisher', OLD."publisher", 'price_fen', OLD."price_fen", 'pack', OLD."pack", 'minimum', OLD."minimum", 'place', OLD."place", 'supplier', OLD."supplier", 'lead_days', OLD."lead_days", 'funding', OLD."funding", 'reused', OLD."reused", 'reuse_sets', OLD."reuse_sets", 'replenish', OLD."replenish", 'policy', OLD."policy", 'spare', OLD."spare", 'acquired', OLD."acquired", 'condition', OLD."condition", 'life_years', OLD."life_years", 'retired', OLD."retired"), json_object('id', NEW."id", 'code', NEW."code", 'kind', NEW."kind", 'name', NEW."name", 'spec', NEW."spec", 'unit', NEW."unit", 'key', NEW."key", 'initials', NEW."initials", 'category', NEW."category", 'subject', NEW."subject", 'grade', NEW."grade", 'volume', NEW."volume", 'isbn', NEW."isbn", 'edition', NEW."edition", 'publisher', NEW."publisher", 'price_fen', NEW."price_fen", 'pack', NEW."pack", 'minimum', NEW."minimum", 'place', NEW."place", 'supplier', NEW."supplier", 'lead_days', NEW."lead_days", 'funding', NEW."funding", 'reused', NEW."reused", 'reuse_sets', NEW."reuse_sets", 'replenish', NEW."replenish", 'policy', NEW."policy", 'spare', NEW."spare", 'acquired', NEW."acquired", 'condition', NEW."condition", 'life_years', NEW."life_years", 'retired', NEW."retired")); END;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  action TEXT NOT NULL,
  args TEXT NOT NULL DEFAULT '{}',
  undoes INTEGER UNIQUE REFERENCES journal (id)
) STRICT;

CREATE TABLE journal_document (
  id INTEGER PRIMARY KEY,
  journal_id INTEGER NOT NULL REFERENCES journal (id),
  document_id INTEGER NOT NULL REFERENCES document (id),
  before TEXT CHECK (before IN ('draft', 'confirmed', 'void')),
  after TEXT NOT NULL CHECK (after IN ('draft', 'confirmed', 'void'))
) STRICT;

CREATE INDEX journal_document_document ON journal_document (document_id);

CREATE INDEX journal_document_journal ON journal_document (journal_id);

CREATE TABLE known_reading (
  id INTEGER PRIMARY KEY,
  signature TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  file TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TRIGGER "journal_known_reading_delete" AFTER DELETE ON "known_reading" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'known_reading', OLD.id, json_object('id', OLD."id", 'signature', OLD."signature", 'kind', OLD."kind", 'columns', OLD."columns", 'file', OLD."file", 'day', OLD."day"), NULL); END;

CREATE TRIGGER "journal_known_reading_insert" AFTER INSERT ON "known_reading" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'known_reading', NEW.id, NULL, json_object('id', NEW."id", 'signature', NEW."signature", 'kind', NEW."kind", 'columns', NEW."columns", 'file', NEW."file", 'day', NEW."day")); END;

CREATE TRIGGER "journal_known_reading_update" AFTER UPDATE ON "known_reading" WHEN OLD."id" IS NOT NEW."id" OR OLD."signature" IS NOT NEW."signature" OR OLD."kind" IS NOT NEW."kind" OR OLD."columns" IS NOT NEW."columns" OR OLD."file" IS NOT NEW."file" OR OLD."day" IS NOT NEW."day" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'known_reading', NEW.id, json_object('id', OLD."id", 'signature', OLD."signature", 'kind', OLD."kind", 'columns', OLD."columns", 'file', OLD."file", 'day', OLD."day"), json_object('id', NEW."id", 'signature', NEW."signature", 'kind', NEW."kind", 'columns', NEW."columns", 'file', NEW."file", 'day', NEW."day")); END;

CREATE VIEW lasting_due AS
SELECT term_id, item_id FROM standard
 WHERE lasting = 1 OR (used_up = 0 AND item_id IN (SELECT id FROM durable_item));

CREATE TABLE lesson (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  class_id INTEGER NOT NULL REFERENCES class (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 16),
  weeks TEXT NOT NULL DEFAULT 'all' CHECK (weeks IN ('all', 'odd', 'even')),
  subject TEXT NOT NULL,
  teacher_id INTEGER REFERENCES staff (id),
  room_id INTEGER REFERENCES room (id), own_room INTEGER NOT NULL DEFAULT 0 CHECK (own_room IN (0, 1)),
  UNIQUE (class_id, weekday, period, weeks)
) STRICT;

CREATE TRIGGER "journal_lesson_delete" AFTER DELETE ON "lesson" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'lesson', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'class_id', OLD."class_id", 'weekday', OLD."weekday", 'period', OLD."period", 'weeks', OLD."weeks", 'subject', OLD."subject", 'teacher_id', OLD."teacher_id", 'room_id', OLD."room_id", 'own_room', OLD."own_room"), NULL); END;

CREATE TRIGGER "journal_lesson_insert" AFTER INSERT ON "lesson" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'lesson', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'class_id', NEW."class_id", 'weekday', NEW."weekday", 'period', NEW."period", 'weeks', NEW."weeks", 'subject', NEW."subject", 'teacher_id', NEW."teacher_id", 'room_id', NEW."room_id", 'own_room', NEW."own_room")); END;

CREATE TRIGGER "journal_lesson_update" AFTER UPDATE ON "lesson" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."weekday" IS NOT NEW."weekday" OR OLD."period" IS NOT NEW."period" OR OLD."weeks" IS NOT NEW."weeks" OR OLD."subject" IS NOT NEW."subject" OR OLD."teacher_id" IS NOT NEW."teacher_id" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."own_room" IS NOT NEW."own_room" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'lesson', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'class_id', OLD."class_id", 'weekday', OLD."weekday", 'period', OLD."period", 'weeks', OLD."weeks", 'subject', OLD."subject", 'teacher_id', OLD."teacher_id", 'room_id', OLD."room_id", 'own_room', OLD."own_room"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'class_id', NEW."class_id", 'weekday', NEW."weekday", 'period', NEW."period", 'weeks', NEW."weeks", 'subject', NEW."subject", 'teacher_id', NEW."teacher_id", 'room_id', NEW."room_id", 'own_room', NEW."own_room")); END;

CREATE INDEX lesson_term ON lesson (term_id, weekday, period);

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
  note TEXT, claimed INTEGER,
  UNIQUE (document_id, row),
  CHECK ((recipient_kind IS NULL) = (recipient_id IS NULL))
) STRICT;

CREATE INDEX line_item ON line (item_id, document_id);

CREATE INDEX line_purchase ON line (purchase_line_id) WHERE purchase_line_id IS NOT NULL;

CREATE INDEX line_recipient ON line (recipient_kind, recipient_id, item_id);

CREATE TABLE loan (
  id INTEGER PRIMARY KEY,
  line_id INTEGER NOT NULL REFERENCES gathering_line (id),
  date TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0)  -- out of the storeroom, or back (negative)
) STRICT;

CREATE TRIGGER "journal_loan_delete" AFTER DELETE ON "loan" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'loan', OLD.id, json_object('id', OLD."id", 'line_id', OLD."line_id", 'date', OLD."date", 'amount', OLD."amount"), NULL); END;

CREATE TRIGGER "journal_loan_insert" AFTER INSERT ON "loan" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'loan', NEW.id, NULL, json_object('id', NEW."id", 'line_id', NEW."line_id", 'date', NEW."date", 'amount', NEW."amount")); END;

CREATE TRIGGER "journal_loan_update" AFTER UPDATE ON "loan" WHEN OLD."id" IS NOT NEW."id" OR OLD."line_id" IS NOT NEW."line_id" OR OLD."date" IS NOT NEW."date" OR OLD."amount" IS NOT NEW."amount" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'loan', NEW.id, json_object('id', OLD."id", 'line_id', OLD."line_id", 'date', OLD."date", 'amount', OLD."amount"), json_object('id', NEW."id", 'line_id', NEW."line_id", 'date', NEW."date", 'amount', NEW."amount")); END;

CREATE INDEX loan_line ON loan (line_id);

CREATE TABLE membership (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  district TEXT NOT NULL,
  token TEXT NOT NULL,
  private_key TEXT NOT NULL,
  public_key TEXT NOT NULL
, server TEXT) STRICT;

CREATE VIEW movement AS
SELECT line.id, line.document_id, line.row, line.item_id, line.amount, line.recipient_kind, line.recipient_id, line.term_id,
       line.expected, line.damaged, line.wrong, line.price_fen, line.purchase_line_id, line.note, line.claimed,
       document.number, document.kind, document.date, document.term_id AS posted_term_id, document.reverses,
       document.party, document.reason
  FROM line JOIN document ON document.id = line.document_id
 WHERE document.state = 'confirmed';

CREATE VIEW order_line AS
SELECT purchase_line.id, purchase_id, purchase.term_id, purchase.number, purchase.kind, purchase.supplier, purchase.state, item_id,
       ordered, price_fen, coalesce(purchase_line.due_on, purchase.due_on) AS due_on, closed, coalesce(came.amount, 0) AS received,
       CASE WHEN purchase.state = 'open' AND closed = 0 THEN max(0, ordered - coalesce(came.amount, 0)) ELSE 0 END AS outstanding
  FROM purchase_line JOIN purchase ON purchase.id = purchase_id
  LEFT JOIN (SELECT purchase_line_id AS id, sum(amount) AS amount FROM movement
              WHERE kind = 'RK' AND purchase_line_id IS NOT NULL GROUP BY purchase_line_id) AS came ON came.id = purchase_line.id;

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

CREATE TRIGGER "journal_patrol_delete" AFTER DELETE ON "patrol" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'patrol', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'form', OLD."form", 'room_kind', OLD."room_kind", 'every', OLD."every", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'next_on', OLD."next_on"), NULL); END;

CREATE TRIGGER "journal_patrol_insert" AFTER INSERT ON "patrol" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'patrol', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'form', NEW."form", 'room_kind', NEW."room_kind", 'every', NEW."every", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'next_on', NEW."next_on")); END;

CREATE TRIGGER "journal_patrol_update" AFTER UPDATE ON "patrol" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."form" IS NOT NEW."form" OR OLD."room_kind" IS NOT NEW."room_kind" OR OLD."every" IS NOT NEW."every" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."owner_role" IS NOT NEW."owner_role" OR OLD."next_on" IS NOT NEW."next_on" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'patrol', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'form', OLD."form", 'room_kind', OLD."room_kind", 'every', OLD."every", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'next_on', OLD."next_on"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'form', NEW."form", 'room_kind', NEW."room_kind", 'every', NEW."every", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'next_on', NEW."next_on")); END;

CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  class_id INTEGER NOT NULL REFERENCES class (id),
  student_id INTEGER REFERENCES student (id), -- NULL: the class's money in one sum
  name TEXT NOT NULL CHECK (name <> ''),      -- what for: 夏季校服, of all sizes
  fen INTEGER NOT NULL CHECK (fen <> 0),      -- paid, or paid back (negative)
  paid_on TEXT NOT NULL
) STRICT;

CREATE TRIGGER "journal_payment_delete" AFTER DELETE ON "payment" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'payment', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'class_id', OLD."class_id", 'student_id', OLD."student_id", 'name', OLD."name", 'fen', OLD."fen", 'paid_on', OLD."paid_on"), NULL); END;

CREATE TRIGGER "journal_payment_insert" AFTER INSERT ON "payment" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'payment', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'class_id', NEW."class_id", 'student_id', NEW."student_id", 'name', NEW."name", 'fen', NEW."fen", 'paid_on', NEW."paid_on")); END;

CREATE TRIGGER "journal_payment_update" AFTER UPDATE ON "payment" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."student_id" IS NOT NEW."student_id" OR OLD."name" IS NOT NEW."name" OR OLD."fen" IS NOT NEW."fen" OR OLD."paid_on" IS NOT NEW."paid_on" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'payment', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'class_id', OLD."class_id", 'student_id', OLD."student_id", 'name', OLD."name", 'fen', OLD."fen", 'paid_on', OLD."paid_on"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'class_id', NEW."class_id", 'student_id', NEW."student_id", 'name', NEW."name", 'fen', NEW."fen", 'paid_on', NEW."paid_on")); END;

CREATE INDEX payment_class ON payment (class_id);

CREATE INDEX payment_student ON payment (student_id);

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

CREATE TRIGGER "journal_placement_delete" AFTER DELETE ON "placement" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'placement', OLD.id, json_object('id', OLD."id", 'student_id', OLD."student_id", 'term_id', OLD."term_id", 'class_id', OLD."class_id", 'state', OLD."state", 'seq', OLD."seq", 'since', OLD."since"), NULL); END;

CREATE TRIGGER "journal_placement_insert" AFTER INSERT ON "placement" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'placement', NEW.id, NULL, json_object('id', NEW."id", 'student_id', NEW."student_id", 'term_id', NEW."term_id", 'class_id', NEW."class_id", 'state', NEW."state", 'seq', NEW."seq", 'since', NEW."since")); END;

CREATE TRIGGER "journal_placement_update" AFTER UPDATE ON "placement" WHEN OLD."id" IS NOT NEW."id" OR OLD."student_id" IS NOT NEW."student_id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."state" IS NOT NEW."state" OR OLD."seq" IS NOT NEW."seq" OR OLD."since" IS NOT NEW."since" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'placement', NEW.id, json_object('id', OLD."id", 'student_id', OLD."student_id", 'term_id', OLD."term_id", 'class_id', OLD."class_id", 'state', OLD."state", 'seq', OLD."seq", 'since', OLD."since"), json_object('id', NEW."id", 'student_id', NEW."student_id", 'term_id', NEW."term_id", 'class_id', NEW."class_id", 'state', NEW."state", 'seq', NEW."seq", 'since', NEW."since")); END;

CREATE INDEX placement_class ON placement (class_id, state);

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

CREATE TRIGGER "journal_point_delete" AFTER DELETE ON "point" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'point', OLD.id, json_object('id', OLD."id", 'form', OLD."form", 'seq', OLD."seq", 'name', OLD."name", 'standard', OLD."standard", 'points', OLD."points", 'retired', OLD."retired"), NULL); END;

CREATE TRIGGER "journal_point_insert" AFTER INSERT ON "point" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'point', NEW.id, NULL, json_object('id', NEW."id", 'form', NEW."form", 'seq', NEW."seq", 'name', NEW."name", 'standard', NEW."standard", 'points', NEW."points", 'retired', NEW."retired")); END;

CREATE TRIGGER "journal_point_update" AFTER UPDATE ON "point" WHEN OLD."id" IS NOT NEW."id" OR OLD."form" IS NOT NEW."form" OR OLD."seq" IS NOT NEW."seq" OR OLD."name" IS NOT NEW."name" OR OLD."standard" IS NOT NEW."standard" OR OLD."points" IS NOT NEW."points" OR OLD."retired" IS NOT NEW."retired" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'point', NEW.id, json_object('id', OLD."id", 'form', OLD."form", 'seq', OLD."seq", 'name', OLD."name", 'standard', OLD."standard", 'points', OLD."points", 'retired', OLD."retired"), json_object('id', NEW."id", 'form', NEW."form", 'seq', NEW."seq", 'name', NEW."name", 'standard', NEW."standard", 'points', NEW."points", 'retired', NEW."retired")); END;

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

CREATE TRIGGER "journal_problem_delete" AFTER DELETE ON "problem" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'problem', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'kind', OLD."kind", 'found_on', OLD."found_on", 'found_by', OLD."found_by", 'place', OLD."place", 'room_id', OLD."room_id", 'what', OLD."what", 'level', OLD."level", 'measure', OLD."measure", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'due_on', OLD."due_on", 'mended_on', OLD."mended_on", 'checked_on', OLD."checked_on", 'checked_by', OLD."checked_by", 'state', OLD."state", 'gathering_id', OLD."gathering_id", 'carried_from', OLD."carried_from"), NULL); END;

CREATE TRIGGER "journal_problem_insert" AFTER INSERT ON "problem" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'problem', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'kind', NEW."kind", 'found_on', NEW."found_on", 'found_by', NEW."found_by", 'place', NEW."place", 'room_id', NEW."room_id", 'what', NEW."what", 'level', NEW."level", 'measure', NEW."measure", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'due_on', NEW."due_on", 'mended_on', NEW."mended_on", 'checked_on', NEW."checked_on", 'checked_by', NEW."checked_by", 'state', NEW."state", 'gathering_id', NEW."gathering_id", 'carried_from', NEW."carried_from")); END;

CREATE TRIGGER "journal_problem_update" AFTER UPDATE ON "problem" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."found_on" IS NOT NEW."found_on" OR OLD."found_by" IS NOT NEW."found_by" OR OLD."place" IS NOT NEW."place" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."what" IS NOT NEW."what" OR OLD."level" IS NOT NEW."level" OR OLD."measure" IS NOT NEW."measure" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."owner_role" IS NOT NEW."owner_role" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."mended_on" IS NOT NEW."mended_on" OR OLD."checked_on" IS NOT NEW."checked_on" OR OLD."checked_by" IS NOT NEW."checked_by" OR OLD."state" IS NOT NEW."state" OR OLD."gathering_id" IS NOT NEW."gathering_id" OR OLD."carried_from" IS NOT NEW."carried_from" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'problem', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'kind', OLD."kind", 'found_on', OLD."found_on", 'found_by', OLD."found_by", 'place', OLD."place", 'room_id', OLD."room_id", 'what', OLD."what", 'level', OLD."level", 'measure', OLD."measure", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'due_on', OLD."due_on", 'mended_on', OLD."mended_on", 'checked_on', OLD."checked_on", 'checked_by', OLD."checked_by", 'state', OLD."state", 'gathering_id', OLD."gathering_id", 'carried_from', OLD."carried_from"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'kind', NEW."kind", 'found_on', NEW."found_on", 'found_by', NEW."found_by", 'place', NEW."place", 'room_id', NEW."room_id", 'what', NEW."what", 'level', NEW."level", 'measure', NEW."measure", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'due_on', NEW."due_on", 'mended_on', NEW."mended_on", 'checked_on', NEW."checked_on", 'checked_by', NEW."checked_by", 'state', NEW."state", 'gathering_id', NEW."gathering_id", 'carried_from', NEW."carried_from")); END;

CREATE INDEX problem_state ON problem (term_id, kind, state);

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
  note TEXT, opening_on TEXT, closing_on TEXT,
  UNIQUE (term_id, holder_kind, holder_id, name, spec)
) STRICT;

CREATE TRIGGER "journal_property_delete" AFTER DELETE ON "property" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'property', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'holder_kind', OLD."holder_kind", 'holder_id', OLD."holder_id", 'name', OLD."name", 'spec', OLD."spec", 'unit', OLD."unit", 'item_id', OLD."item_id", 'opening', OLD."opening", 'closing', OLD."closing", 'note', OLD."note", 'opening_on', OLD."opening_on", 'closing_on', OLD."closing_on"), NULL); END;

CREATE TRIGGER "journal_property_insert" AFTER INSERT ON "property" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'property', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'holder_kind', NEW."holder_kind", 'holder_id', NEW."holder_id", 'name', NEW."name", 'spec', NEW."spec", 'unit', NEW."unit", 'item_id', NEW."item_id", 'opening', NEW."opening", 'closing', NEW."closing", 'note', NEW."note", 'opening_on', NEW."opening_on", 'closing_on', NEW."closing_on")); END;

CREATE TRIGGER "journal_property_update" AFTER UPDATE ON "property" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."holder_kind" IS NOT NEW."holder_kind" OR OLD."holder_id" IS NOT NEW."holder_id" OR OLD."name" IS NOT NEW."name" OR OLD."spec" IS NOT NEW."spec" OR OLD."unit" IS NOT NEW."unit" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."opening" IS NOT NEW."opening" OR OLD."closing" IS NOT NEW."closing" OR OLD."note" IS NOT NEW."note" OR OLD."opening_on" IS NOT NEW."opening_on" OR OLD."closing_on" IS NOT NEW."closing_on" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'property', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'holder_kind', OLD."holder_kind", 'holder_id', OLD."holder_id", 'name', OLD."name", 'spec', OLD."spec", 'unit', OLD."unit", 'item_id', OLD."item_id", 'opening', OLD."opening", 'closing', OLD."closing", 'note', OLD."note", 'opening_on', OLD."opening_on", 'closing_on', OLD."closing_on"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'holder_kind', NEW."holder_kind", 'holder_id', NEW."holder_id", 'name', NEW."name", 'spec', NEW."spec", 'unit', NEW."unit", 'item_id', NEW."item_id", 'opening', NEW."opening", 'closing', NEW."closing", 'note', NEW."note", 'opening_on', NEW."opening_on", 'closing_on', NEW."closing_on")); END;

CREATE TABLE publication (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  published_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  journal_id INTEGER NOT NULL
) STRICT;

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

CREATE TRIGGER "journal_purchase_delete" AFTER DELETE ON "purchase" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'purchase', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'number', OLD."number", 'kind', OLD."kind", 'supplier', OLD."supplier", 'ordered_on', OLD."ordered_on", 'due_on', OLD."due_on", 'state', OLD."state", 'note', OLD."note"), NULL); END;

CREATE TRIGGER "journal_purchase_insert" AFTER INSERT ON "purchase" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'purchase', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'number', NEW."number", 'kind', NEW."kind", 'supplier', NEW."supplier", 'ordered_on', NEW."ordered_on", 'due_on', NEW."due_on", 'state', NEW."state", 'note', NEW."note")); END;

CREATE TRIGGER "journal_purchase_update" AFTER UPDATE ON "purchase" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."number" IS NOT NEW."number" OR OLD."kind" IS NOT NEW."kind" OR OLD."supplier" IS NOT NEW."supplier" OR OLD."ordered_on" IS NOT NEW."ordered_on" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."state" IS NOT NEW."state" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'purchase', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'number', OLD."number", 'kind', OLD."kind", 'supplier', OLD."supplier", 'ordered_on', OLD."ordered_on", 'due_on', OLD."due_on", 'state', OLD."state", 'note', OLD."note"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'number', NEW."number", 'kind', NEW."kind", 'supplier', NEW."supplier", 'ordered_on', NEW."ordered_on", 'due_on', NEW."due_on", 'state', NEW."state", 'note', NEW."note")); END;

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

CREATE TRIGGER "journal_purchase_line_delete" AFTER DELETE ON "purchase_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'purchase_line', OLD.id, json_object('id', OLD."id", 'purchase_id', OLD."purchase_id", 'item_id', OLD."item_id", 'ordered', OLD."ordered", 'price_fen', OLD."price_fen", 'due_on', OLD."due_on", 'closed', OLD."closed"), NULL); END;

CREATE TRIGGER "journal_purchase_line_insert" AFTER INSERT ON "purchase_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'purchase_line', NEW.id, NULL, json_object('id', NEW."id", 'purchase_id', NEW."purchase_id", 'item_id', NEW."item_id", 'ordered', NEW."ordered", 'price_fen', NEW."price_fen", 'due_on', NEW."due_on", 'closed', NEW."closed")); END;

CREATE TRIGGER "journal_purchase_line_update" AFTER UPDATE ON "purchase_line" WHEN OLD."id" IS NOT NEW."id" OR OLD."purchase_id" IS NOT NEW."purchase_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."ordered" IS NOT NEW."ordered" OR OLD."price_fen" IS NOT NEW."price_fen" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."closed" IS NOT NEW."closed" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'purchase_line', NEW.id, json_object('id', OLD."id", 'purchase_id', OLD."purchase_id", 'item_id', OLD."item_id", 'ordered', OLD."ordered", 'price_fen', OLD."price_fen", 'due_on', OLD."due_on", 'closed', OLD."closed"), json_object('id', NEW."id", 'purchase_id', NEW."purchase_id", 'item_id', NEW."item_id", 'ordered', NEW."ordered", 'price_fen', NEW."price_fen", 'due_on', NEW."due_on", 'closed', NEW."closed")); END;

CREATE INDEX purchase_line_item ON purchase_line (item_id);

CREATE TABLE "recurring" (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  title TEXT NOT NULL CHECK (title <> ''),
  category TEXT NOT NULL DEFAULT '',
  every TEXT NOT NULL CHECK (every IN ('daily', 'weekly', 'monthly', 'termly', 'yearly')),
  from_day TEXT NOT NULL,
  to_day TEXT,                              -- NULL: as long as there are terms
  owner_id INTEGER REFERENCES staff (id),
  owner_role TEXT,
  class_id INTEGER REFERENCES class (id),
  room_id INTEGER REFERENCES room (id),
  note TEXT,
  skipped TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skipped))  -- days whose task a person took away
) STRICT;

CREATE TRIGGER "journal_recurring_delete" AFTER DELETE ON "recurring" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'recurring', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'title', OLD."title", 'category', OLD."category", 'every', OLD."every", 'from_day', OLD."from_day", 'to_day', OLD."to_day", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'class_id', OLD."class_id", 'room_id', OLD."room_id", 'note', OLD."note", 'skipped', OLD."skipped"), NULL); END;

CREATE TRIGGER "journal_recurring_insert" AFTER INSERT ON "recurring" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'recurring', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'title', NEW."title", 'category', NEW."category", 'every', NEW."every", 'from_day', NEW."from_day", 'to_day', NEW."to_day", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'class_id', NEW."class_id", 'room_id', NEW."room_id", 'note', NEW."note", 'skipped', NEW."skipped")); END;

CREATE TRIGGER "journal_recurring_update" AFTER UPDATE ON "recurring" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."title" IS NOT NEW."title" OR OLD."category" IS NOT NEW."category" OR OLD."every" IS NOT NEW."every" OR OLD."from_day" IS NOT NEW."from_day" OR OLD."to_day" IS NOT NEW."to_day" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."owner_role" IS NOT NEW."owner_role" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."note" IS NOT NEW."note" OR OLD."skipped" IS NOT NEW."skipped" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'recurring', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'title', OLD."title", 'category', OLD."category", 'every', OLD."every", 'from_day', OLD."from_day", 'to_day', OLD."to_day", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'class_id', OLD."class_id", 'room_id', OLD."room_id", 'note', OLD."note", 'skipped', OLD."skipped"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'title', NEW."title", 'category', NEW."category", 'every', NEW."every", 'from_day', NEW."from_day", 'to_day', NEW."to_day", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'class_id', NEW."class_id", 'room_id', NEW."room_id", 'note', NEW."note", 'skipped', NEW."skipped")); END;

CREATE INDEX recurring_class ON recurring (class_id);

CREATE INDEX recurring_owner ON recurring (owner_id);

CREATE INDEX recurring_room ON recurring (room_id);

CREATE TABLE registration (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL UNIQUE REFERENCES class (id),
  date TEXT NOT NULL,
  present INTEGER NOT NULL CHECK (present >= 0)
) STRICT;

CREATE TRIGGER "journal_registration_delete" AFTER DELETE ON "registration" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'registration', OLD.id, json_object('id', OLD."id", 'class_id', OLD."class_id", 'date', OLD."date", 'present', OLD."present"), NULL); END;

CREATE TRIGGER "journal_registration_insert" AFTER INSERT ON "registration" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'registration', NEW.id, NULL, json_object('id', NEW."id", 'class_id', NEW."class_id", 'date', NEW."date", 'present', NEW."present")); END;

CREATE TRIGGER "journal_registration_update" AFTER UPDATE ON "registration" WHEN OLD."id" IS NOT NEW."id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."date" IS NOT NEW."date" OR OLD."present" IS NOT NEW."present" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'registration', NEW.id, json_object('id', OLD."id", 'class_id', OLD."class_id", 'date', OLD."date", 'present', OLD."present"), json_object('id', NEW."id", 'class_id', NEW."class_id", 'date', NEW."date", 'present', NEW."present")); END;

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

CREATE TRIGGER "journal_repair_delete" AFTER DELETE ON "repair" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'repair', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'reported_on', OLD."reported_on", 'reported_at', OLD."reported_at", 'reporter', OLD."reporter", 'room_id', OLD."room_id", 'place', OLD."place", 'fault', OLD."fault", 'severity_id', OLD."severity_id", 'due_on', OLD."due_on", 'due_at', OLD."due_at", 'owner_id', OLD."owner_id", 'worker', OLD."worker", 'planned_on', OLD."planned_on", 'planned_at', OLD."planned_at", 'planned_reason', OLD."planned_reason", 'blocks_lessons', OLD."blocks_lessons", 'state', OLD."state", 'done_on', OLD."done_on", 'result', OLD."result", 'accepted_on', OLD."accepted_on", 'accepted_by', OLD."accepted_by", 'inspection_line_id', OLD."inspection_line_id", 'carried_from', OLD."carried_from"), NULL); END;

CREATE TRIGGER "journal_repair_insert" AFTER INSERT ON "repair" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'repair', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'reported_on', NEW."reported_on", 'reported_at', NEW."reported_at", 'reporter', NEW."reporter", 'room_id', NEW."room_id", 'place', NEW."place", 'fault', NEW."fault", 'severity_id', NEW."severity_id", 'due_on', NEW."due_on", 'due_at', NEW."due_at", 'owner_id', NEW."owner_id", 'worker', NEW."worker", 'planned_on', NEW."planned_on", 'planned_at', NEW."planned_at", 'planned_reason', NEW."planned_reason", 'blocks_lessons', NEW."blocks_lessons", 'state', NEW."state", 'done_on', NEW."done_on", 'result', NEW."result", 'accepted_on', NEW."accepted_on", 'accepted_by', NEW."accepted_by", 'inspection_line_id', NEW."inspection_line_id", 'carried_from', NEW."carried_from")); END;

CREATE TRIGGER "journal_repair_update" AFTER UPDATE ON "repair" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."reported_on" IS NOT NEW."reported_on" OR OLD."reported_at" IS NOT NEW."reported_at" OR OLD."reporter" IS NOT NEW."reporter" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."place" IS NOT NEW."place" OR OLD."fault" IS NOT NEW."fault" OR OLD."severity_id" IS NOT NEW."severity_id" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."due_at" IS NOT NEW."due_at" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."worker" IS NOT NEW."worker" OR OLD."planned_on" IS NOT NEW."planned_on" OR OLD."planned_at" IS NOT NEW."planned_at" OR OLD."planned_reason" IS NOT NEW."planned_reason" OR OLD."blocks_lessons" IS NOT NEW."blocks_lessons" OR OLD."state" IS NOT NEW."state" OR OLD."done_on" IS NOT NEW."done_on" OR OLD."result" IS NOT NEW."result" OR OLD."accepted_on" IS NOT NEW."accepted_on" OR OLD."accepted_by" IS NOT NEW."accepted_by" OR OLD."inspection_line_id" IS NOT NEW."inspection_line_id" OR OLD."carried_from" IS NOT NEW."carried_from" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'repair', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'reported_on', OLD."reported_on", 'reported_at', OLD."reported_at", 'reporter', OLD."reporter", 'room_id', OLD."room_id", 'place', OLD."place", 'fault', OLD."fault", 'severity_id', OLD."severity_id", 'due_on', OLD."due_on", 'due_at', OLD."due_at", 'owner_id', OLD."owner_id", 'worker', OLD."worker", 'planned_on', OLD."planned_on", 'planned_at', OLD."planned_at", 'planned_reason', OLD."planned_reason", 'blocks_lessons', OLD."blocks_lessons", 'state', OLD."state", 'done_on', OLD."done_on", 'result', OLD."result", 'accepted_on', OLD."accepted_on", 'accepted_by', OLD."accepted_by", 'inspection_line_id', OLD."inspection_line_id", 'carried_from', OLD."carried_from"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'reported_on', NEW."reported_on", 'reported_at', NEW."reported_at", 'reporter', NEW."reporter", 'room_id', NEW."room_id", 'place', NEW."place", 'fault', NEW."fault", 'severity_id', NEW."severity_id", 'due_on', NEW."due_on", 'due_at', NEW."due_at", 'owner_id', NEW."owner_id", 'worker', NEW."worker", 'planned_on', NEW."planned_on", 'planned_at', NEW."planned_at", 'planned_reason', NEW."planned_reason", 'blocks_lessons', NEW."blocks_lessons", 'state', NEW."state", 'done_on', NEW."done_on", 'result', NEW."result", 'accepted_on', NEW."accepted_on", 'accepted_by', NEW."accepted_by", 'inspection_line_id', NEW."inspection_line_id", 'carried_from', NEW."carried_from")); END;

CREATE UNIQUE INDEX repair_key ON repair (place, fault, reported_on);

CREATE INDEX repair_room ON repair (room_id, state);

CREATE INDEX repair_state ON repair (term_id, state, due_on);

CREATE TABLE repair_part (
  id INTEGER PRIMARY KEY,
  repair_id INTEGER NOT NULL REFERENCES repair (id),
  document_id INTEGER NOT NULL UNIQUE REFERENCES document (id)
) STRICT;

CREATE TRIGGER "journal_repair_part_delete" AFTER DELETE ON "repair_part" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'repair_part', OLD.id, json_object('id', OLD."id", 'repair_id', OLD."repair_id", 'document_id', OLD."document_id"), NULL); END;

CREATE TRIGGER "journal_repair_part_insert" AFTER INSERT ON "repair_part" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'repair_part', NEW.id, NULL, json_object('id', NEW."id", 'repair_id', NEW."repair_id", 'document_id', NEW."document_id")); END;

CREATE TRIGGER "journal_repair_part_update" AFTER UPDATE ON "repair_part" WHEN OLD."id" IS NOT NEW."id" OR OLD."repair_id" IS NOT NEW."repair_id" OR OLD."document_id" IS NOT NEW."document_id" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'repair_part', NEW.id, json_object('id', OLD."id", 'repair_id', OLD."repair_id", 'document_id', OLD."document_id"), json_object('id', NEW."id", 'repair_id', NEW."repair_id", 'document_id', NEW."document_id")); END;

CREATE INDEX repair_part_repair ON repair_part (repair_id);

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
, reason TEXT) STRICT;

CREATE TRIGGER "journal_request_delete" AFTER DELETE ON "request" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'request', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'department_id', OLD."department_id", 'item_id', OLD."item_id", 'name', OLD."name", 'spec', OLD."spec", 'quantity', OLD."quantity", 'needed_by', OLD."needed_by", 'purpose', OLD."purpose", 'applicant', OLD."applicant", 'extra', OLD."extra", 'state', OLD."state", 'decided_by', OLD."decided_by", 'decided_on', OLD."decided_on", 'reason', OLD."reason"), NULL); END;

CREATE TRIGGER "journal_request_insert" AFTER INSERT ON "request" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'request', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'department_id', NEW."department_id", 'item_id', NEW."item_id", 'name', NEW."name", 'spec', NEW."spec", 'quantity', NEW."quantity", 'needed_by', NEW."needed_by", 'purpose', NEW."purpose", 'applicant', NEW."applicant", 'extra', NEW."extra", 'state', NEW."state", 'decided_by', NEW."decided_by", 'decided_on', NEW."decided_on", 'reason', NEW."reason")); END;

CREATE TRIGGER "journal_request_update" AFTER UPDATE ON "request" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."department_id" IS NOT NEW."department_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."name" IS NOT NEW."name" OR OLD."spec" IS NOT NEW."spec" OR OLD."quantity" IS NOT NEW."quantity" OR OLD."needed_by" IS NOT NEW."needed_by" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."applicant" IS NOT NEW."applicant" OR OLD."extra" IS NOT NEW."extra" OR OLD."state" IS NOT NEW."state" OR OLD."decided_by" IS NOT NEW."decided_by" OR OLD."decided_on" IS NOT NEW."decided_on" OR OLD."reason" IS NOT NEW."reason" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'request', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'department_id', OLD."department_id", 'item_id', OLD."item_id", 'name', OLD."name", 'spec', OLD."spec", 'quantity', OLD."quantity", 'needed_by', OLD."needed_by", 'purpose', OLD."purpose", 'applicant', OLD."applicant", 'extra', OLD."extra", 'state', OLD."state", 'decided_by', OLD."decided_by", 'decided_on', OLD."decided_on", 'reason', OLD."reason"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'department_id', NEW."department_id", 'item_id', NEW."item_id", 'name', NEW."name", 'spec', NEW."spec", 'quantity', NEW."quantity", 'needed_by', NEW."needed_by", 'purpose', NEW."purpose", 'applicant', NEW."applicant", 'extra', NEW."extra", 'state', NEW."state", 'decided_by', NEW."decided_by", 'decided_on', NEW."decided_on", 'reason', NEW."reason")); END;

CREATE INDEX request_item ON request (item_id);

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
, computers INTEGER CHECK (computers >= 0)) STRICT;

CREATE TRIGGER "journal_room_delete" AFTER DELETE ON "room" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'room', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'building', OLD."building", 'floor', OLD."floor", 'kind', OLD."kind", 'desks', OLD."desks", 'chairs', OLD."chairs", 'seats_per_desk', OLD."seats_per_desk", 'equipment', OLD."equipment", 'note', OLD."note", 'computers', OLD."computers"), NULL); END;

CREATE TRIGGER "journal_room_insert" AFTER INSERT ON "room" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'room', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'building', NEW."building", 'floor', NEW."floor", 'kind', NEW."kind", 'desks', NEW."desks", 'chairs', NEW."chairs", 'seats_per_desk', NEW."seats_per_desk", 'equipment', NEW."equipment", 'note', NEW."note", 'computers', NEW."computers")); END;

CREATE TRIGGER "journal_room_update" AFTER UPDATE ON "room" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."building" IS NOT NEW."building" OR OLD."floor" IS NOT NEW."floor" OR OLD."kind" IS NOT NEW."kind" OR OLD."desks" IS NOT NEW."desks" OR OLD."chairs" IS NOT NEW."chairs" OR OLD."seats_per_desk" IS NOT NEW."seats_per_desk" OR OLD."equipment" IS NOT NEW."equipment" OR OLD."note" IS NOT NEW."note" OR OLD."computers" IS NOT NEW."computers" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'room', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'building', OLD."building", 'floor', OLD."floor", 'kind', OLD."kind", 'desks', OLD."desks", 'chairs', OLD."chairs", 'seats_per_desk', OLD."seats_per_desk", 'equipment', OLD."equipment", 'note', OLD."note", 'computers', OLD."computers"), json_object('id', NEW."id", 'name', NEW."name", 'building', NEW."building", 'floor', NEW."floor", 'kind', NEW."kind", 'desks', NEW."desks", 'chairs', NEW."chairs", 'seats_per_desk', NEW."seats_per_desk", 'equipment', NEW."equipment", 'note', NEW."note", 'computers', NEW."computers")); END;

CREATE TABLE school (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  lang TEXT NOT NULL DEFAULT 'zh' CHECK (lang IN ('zh', 'en'))
, code TEXT CHECK (code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')) STRICT;

CREATE TRIGGER "journal_school_delete" AFTER DELETE ON "school" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'school', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'lang', OLD."lang", 'code', OLD."code"), NULL); END;

CREATE TRIGGER "journal_school_insert" AFTER INSERT ON "school" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'school', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'lang', NEW."lang", 'code', NEW."code")); END;

CREATE TRIGGER "journal_school_update" AFTER UPDATE ON "school" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."lang" IS NOT NEW."lang" OR OLD."code" IS NOT NEW."code" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'school', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'lang', OLD."lang", 'code', OLD."code"), json_object('id', NEW."id", 'name', NEW."name", 'lang', NEW."lang", 'code', NEW."code")); END;

CREATE TABLE scrapping (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL UNIQUE REFERENCES document (id),
  approved_by TEXT
) STRICT;

CREATE TRIGGER "journal_scrapping_delete" AFTER DELETE ON "scrapping" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'scrapping', OLD.id, json_object('id', OLD."id", 'document_id', OLD."document_id", 'approved_by', OLD."approved_by"), NULL); END;

CREATE TRIGGER "journal_scrapping_insert" AFTER INSERT ON "scrapping" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'scrapping', NEW.id, NULL, json_object('id', NEW."id", 'document_id', NEW."document_id", 'approved_by', NEW."approved_by")); END;

CREATE TRIGGER "journal_scrapping_update" AFTER UPDATE ON "scrapping" WHEN OLD."id" IS NOT NEW."id" OR OLD."document_id" IS NOT NEW."document_id" OR OLD."approved_by" IS NOT NEW."approved_by" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'scrapping', NEW.id, json_object('id', OLD."id", 'document_id', OLD."document_id", 'approved_by', OLD."approved_by"), json_object('id', NEW."id", 'document_id', NEW."document_id", 'approved_by', NEW."approved_by")); END;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TRIGGER "journal_setting_delete" AFTER DELETE ON "setting" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'setting', OLD.id, json_object('id', OLD."id", 'key', OLD."key", 'value', OLD."value"), NULL); END;

CREATE TRIGGER "journal_setting_insert" AFTER INSERT ON "setting" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'setting', NEW.id, NULL, json_object('id', NEW."id", 'key', NEW."key", 'value', NEW."value")); END;

CREATE TRIGGER "journal_setting_update" AFTER UPDATE ON "setting" WHEN OLD."id" IS NOT NEW."id" OR OLD."key" IS NOT NEW."key" OR OLD."value" IS NOT NEW."value" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'setting', NEW.id, json_object('id', OLD."id", 'key', OLD."key", 'value', OLD."value"), json_object('id', NEW."id", 'key', NEW."key", 'value', NEW."value")); END;

CREATE TABLE severity (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  minutes INTEGER CHECK (minutes > 0),
  workdays INTEGER CHECK (workdays >= 0),
  urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
  CHECK ((minutes IS NULL) <> (workdays IS NULL))
) STRICT;

CREATE TRIGGER "journal_severity_delete" AFTER DELETE ON "severity" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'severity', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'minutes', OLD."minutes", 'workdays', OLD."workdays", 'urgent', OLD."urgent"), NULL); END;

CREATE TRIGGER "journal_severity_insert" AFTER INSERT ON "severity" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'severity', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'minutes', NEW."minutes", 'workdays', NEW."workdays", 'urgent', NEW."urgent")); END;

CREATE TRIGGER "journal_severity_update" AFTER UPDATE ON "severity" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."workdays" IS NOT NEW."workdays" OR OLD."urgent" IS NOT NEW."urgent" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'severity', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'minutes', OLD."minutes", 'workdays', OLD."workdays", 'urgent', OLD."urgent"), json_object('id', NEW."id", 'name', NEW."name", 'minutes', NEW."minutes", 'workdays', NEW."workdays", 'urgent', NEW."urgent")); END;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  number TEXT UNIQUE,                     -- 工号
  name TEXT NOT NULL CHECK (name <> ''),
  department_id INTEGER REFERENCES department (id),
  post TEXT,                              -- 岗位: 教师 counts for 每师
  duty TEXT,                              -- 职务
  phone TEXT,
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'left'))
, subject TEXT, also_called TEXT) STRICT;

CREATE TRIGGER "journal_staff_delete" AFTER DELETE ON "staff" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'staff', OLD.id, json_object('id', OLD."id", 'number', OLD."number", 'name', OLD."name", 'department_id', OLD."department_id", 'post', OLD."post", 'duty', OLD."duty", 'phone', OLD."phone", 'state', OLD."state", 'subject', OLD."subject", 'also_called', OLD."also_called"), NULL); END;

CREATE TRIGGER "journal_staff_insert" AFTER INSERT ON "staff" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'staff', NEW.id, NULL, json_object('id', NEW."id", 'number', NEW."number", 'name', NEW."name", 'department_id', NEW."department_id", 'post', NEW."post", 'duty', NEW."duty", 'phone', NEW."phone", 'state', NEW."state", 'subject', NEW."subject", 'also_called', NEW."also_called")); END;

CREATE TRIGGER "journal_staff_update" AFTER UPDATE ON "staff" WHEN OLD."id" IS NOT NEW."id" OR OLD."number" IS NOT NEW."number" OR OLD."name" IS NOT NEW."name" OR OLD."department_id" IS NOT NEW."department_id" OR OLD."post" IS NOT NEW."post" OR OLD."duty" IS NOT NEW."duty" OR OLD."phone" IS NOT NEW."phone" OR OLD."state" IS NOT NEW."state" OR OLD."subject" IS NOT NEW."subject" OR OLD."also_called" IS NOT NEW."also_called" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'staff', NEW.id, json_object('id', OLD."id", 'number', OLD."number", 'name', OLD."name", 'department_id', OLD."department_id", 'post', OLD."post", 'duty', OLD."duty", 'phone', OLD."phone", 'state', OLD."state", 'subject', OLD."subject", 'also_called', OLD."also_called"), json_object('id', NEW."id", 'number', NEW."number", 'name', NEW."name", 'department_id', NEW."department_id", 'post', NEW."post", 'duty', NEW."duty", 'phone', NEW."phone", 'state', NEW."state", 'subject', NEW."subject", 'also_called', NEW."also_called")); END;

CREATE INDEX staff_department ON staff (department_id);

CREATE TABLE standard (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  scope TEXT NOT NULL CHECK (scope IN ('pupil', 'class', 'teacher', 'department', 'room', 'school', 'teachers')),
  grades TEXT NOT NULL DEFAULT '',          -- '1,2'; '' is all
  class_id INTEGER REFERENCES class (id),   -- this class only: an aid's voluntary count
  room_kind TEXT,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),   -- quantity for every `per` of the scope
  per INTEGER NOT NULL DEFAULT 1 CHECK (per > 0),    -- 1 for every 2 pupils: quantity 1, per 2, rounded up
  lasting INTEGER NOT NULL DEFAULT 0 CHECK (lasting IN (0, 1)), -- 保有量
  months INTEGER CHECK (months > 0),        -- a monthly standard counts this often; NULL: once a term
  note TEXT
, used_up INTEGER NOT NULL DEFAULT 0 CHECK (used_up IN (0, 1)), department_id INTEGER REFERENCES department (id)) STRICT;

CREATE TRIGGER "journal_standard_delete" AFTER DELETE ON "standard" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'standard', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'item_id', OLD."item_id", 'scope', OLD."scope", 'grades', OLD."grades", 'class_id', OLD."class_id", 'room_kind', OLD."room_kind", 'quantity', OLD."quantity", 'per', OLD."per", 'lasting', OLD."lasting", 'months', OLD."months", 'note', OLD."note", 'used_up', OLD."used_up", 'department_id', OLD."department_id"), NULL); END;

CREATE TRIGGER "journal_standard_insert" AFTER INSERT ON "standard" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'standard', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'item_id', NEW."item_id", 'scope', NEW."scope", 'grades', NEW."grades", 'class_id', NEW."class_id", 'room_kind', NEW."room_kind", 'quantity', NEW."quantity", 'per', NEW."per", 'lasting', NEW."lasting", 'months', NEW."months", 'note', NEW."note", 'used_up', NEW."used_up", 'department_id', NEW."department_id")); END;

CREATE TRIGGER "journal_standard_update" AFTER UPDATE ON "standard" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."scope" IS NOT NEW."scope" OR OLD."grades" IS NOT NEW."grades" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."room_kind" IS NOT NEW."room_kind" OR OLD."quantity" IS NOT NEW."quantity" OR OLD."per" IS NOT NEW."per" OR OLD."lasting" IS NOT NEW."lasting" OR OLD."months" IS NOT NEW."months" OR OLD."note" IS NOT NEW."note" OR OLD."used_up" IS NOT NEW."used_up" OR OLD."department_id" IS NOT NEW."department_id" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'standard', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'item_id', OLD."item_id", 'scope', OLD."scope", 'grades', OLD."grades", 'class_id', OLD."class_id", 'room_kind', OLD."room_kind", 'quantity', OLD."quantity", 'per', OLD."per", 'lasting', OLD."lasting", 'months', OLD."months", 'note', OLD."note", 'used_up', OLD."used_up", 'department_id', OLD."department_id"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'item_id', NEW."item_id", 'scope', NEW."scope", 'grades', NEW."grades", 'class_id', NEW."class_id", 'room_kind', NEW."room_kind", 'quantity', NEW."quantity", 'per', NEW."per", 'lasting', NEW."lasting", 'months', NEW."months", 'note', NEW."note", 'used_up', NEW."used_up", 'department_id', NEW."department_id")); END;

CREATE INDEX standard_department ON standard (department_id);

CREATE INDEX standard_item ON standard (item_id);

CREATE UNIQUE INDEX standard_key ON standard
  (term_id, item_id, scope, grades, coalesce(class_id, 0), coalesce(room_kind, ''), coalesce(department_id, 0));

CREATE VIEW standing_class AS
WITH named AS MATERIALIZED (
  SELECT class.id, term_id, number, coalesce(cohort, CAST(substr(term.code, 1, 4) AS INTEGER) - grade + 1) AS entry
    FROM class JOIN term ON term.id = term_id)
SELECT id, term_id, id AS named_id FROM class
UNION ALL
SELECT now.id, now.term_id, other.id FROM named AS now
  JOIN named AS other ON other.entry = now.entry AND other.number = now.number AND other.term_id <> now.term_id;

CREATE VIEW standing_document AS
SELECT * FROM document
 WHERE reverses IS NULL AND state <> 'void' AND 0 = (
   WITH RECURSIVE chain (id, steps) AS (
     SELECT document.id, 0 UNION ALL
     SELECT back.id, steps + 1 FROM chain JOIN document AS back ON back.reverses = chain.id)
   SELECT max(steps) % 2 FROM chain);

CREATE VIEW stock AS
SELECT item.id AS item_id,
       coalesce((SELECT sum(amount) FROM movement WHERE movement.item_id = item.id), 0) AS held,
       coalesce((SELECT sum(issued - returned - lost - damaged) FROM gathering_line
         WHERE gathering_line.item_id = item.id AND lent = 1 AND source_kind IN ('own', 'bought')), 0) AS on_loan,
       coalesce(drafted.amount, 0) AS reserved
  FROM item
  LEFT JOIN (SELECT line.item_id, -sum(amount) AS amount FROM document JOIN line ON line.document_id = document.id
              WHERE document.kind IN ('CK', 'DC') AND document.state = 'draft' GROUP BY line.item_id) AS drafted ON drafted.item_id = item.id;

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

CREATE TRIGGER "journal_stocktake_delete" AFTER DELETE ON "stocktake" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'stocktake', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'opened_on', OLD."opened_on", 'place', OLD."place", 'state', OLD."state", 'closed_on', OLD."closed_on", 'source_keys', OLD."source_keys", 'document_id', OLD."document_id"), NULL); END;

CREATE TRIGGER "journal_stocktake_insert" AFTER INSERT ON "stocktake" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'stocktake', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'opened_on', NEW."opened_on", 'place', NEW."place", 'state', NEW."state", 'closed_on', NEW."closed_on", 'source_keys', NEW."source_keys", 'document_id', NEW."document_id")); END;

CREATE TRIGGER "journal_stocktake_update" AFTER UPDATE ON "stocktake" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."opened_on" IS NOT NEW."opened_on" OR OLD."place" IS NOT NEW."place" OR OLD."state" IS NOT NEW."state" OR OLD."closed_on" IS NOT NEW."closed_on" OR OLD."source_keys" IS NOT NEW."source_keys" OR OLD."document_id" IS NOT NEW."document_id" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'stocktake', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'opened_on', OLD."opened_on", 'place', OLD."place", 'state', OLD."state", 'closed_on', OLD."closed_on", 'source_keys', OLD."source_keys", 'document_id', OLD."document_id"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'opened_on', NEW."opened_on", 'place', NEW."place", 'state', NEW."state", 'closed_on', NEW."closed_on", 'source_keys', NEW."source_keys", 'document_id', NEW."document_id")); END;

CREATE TABLE stocktake_line (
  id INTEGER PRIMARY KEY,
  stocktake_id INTEGER NOT NULL REFERENCES stocktake (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  book INTEGER NOT NULL,                    -- held and not on loan when it was opened
  calculated INTEGER,                       -- the same when the count was entered: goods moved meanwhile are in it
  counted INTEGER CHECK (counted >= 0),
  reason TEXT, counted_by_id INTEGER REFERENCES staff (id), recounted INTEGER CHECK (recounted >= 0), recalculated INTEGER, recounted_by_id INTEGER REFERENCES staff (id),
  UNIQUE (stocktake_id, item_id),
  CHECK ((counted IS NULL) = (calculated IS NULL))
) STRICT;

CREATE TRIGGER "journal_stocktake_line_delete" AFTER DELETE ON "stocktake_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'stocktake_line', OLD.id, json_object('id', OLD."id", 'stocktake_id', OLD."stocktake_id", 'item_id', OLD."item_id", 'book', OLD."book", 'calculated', OLD."calculated", 'counted', OLD."counted", 'reason', OLD."reason", 'counted_by_id', OLD."counted_by_id", 'recounted', OLD."recounted", 'recalculated', OLD."recalculated", 'recounted_by_id', OLD."recounted_by_id"), NULL); END;

CREATE TRIGGER "journal_stocktake_line_insert" AFTER INSERT ON "stocktake_line" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'stocktake_line', NEW.id, NULL, json_object('id', NEW."id", 'stocktake_id', NEW."stocktake_id", 'item_id', NEW."item_id", 'book', NEW."book", 'calculated', NEW."calculated", 'counted', NEW."counted", 'reason', NEW."reason", 'counted_by_id', NEW."counted_by_id", 'recounted', NEW."recounted", 'recalculated', NEW."recalculated", 'recounted_by_id', NEW."recounted_by_id")); END;

CREATE TRIGGER "journal_stocktake_line_update" AFTER UPDATE ON "stocktake_line" WHEN OLD."id" IS NOT NEW."id" OR OLD."stocktake_id" IS NOT NEW."stocktake_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."book" IS NOT NEW."book" OR OLD."calculated" IS NOT NEW."calculated" OR OLD."counted" IS NOT NEW."counted" OR OLD."reason" IS NOT NEW."reason" OR OLD."counted_by_id" IS NOT NEW."counted_by_id" OR OLD."recounted" IS NOT NEW."recounted" OR OLD."recalculated" IS NOT NEW."recalculated" OR OLD."recounted_by_id" IS NOT NEW."recounted_by_id" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'stocktake_line', NEW.id, json_object('id', OLD."id", 'stocktake_id', OLD."stocktake_id", 'item_id', OLD."item_id", 'book', OLD."book", 'calculated', OLD."calculated", 'counted', OLD."counted", 'reason', OLD."reason", 'counted_by_id', OLD."counted_by_id", 'recounted', OLD."recounted", 'recalculated', OLD."recalculated", 'recounted_by_id', OLD."recounted_by_id"), json_object('id', NEW."id", 'stocktake_id', NEW."stocktake_id", 'item_id', NEW."item_id", 'book', NEW."book", 'calculated', NEW."calculated", 'counted', NEW."counted", 'reason', NEW."reason", 'counted_by_id', NEW."counted_by_id", 'recounted', NEW."recounted", 'recalculated', NEW."recalculated", 'recounted_by_id', NEW."recounted_by_id")); END;

CREATE INDEX stocktake_line_counted_by ON stocktake_line (counted_by_id);

CREATE INDEX stocktake_line_item ON stocktake_line (item_id);

CREATE INDEX stocktake_line_recounted_by ON stocktake_line (recounted_by_id);

CREATE TABLE student (
  id INTEGER PRIMARY KEY,
  number TEXT UNIQUE,                      -- 学籍号 or 学号, always text
  name TEXT NOT NULL CHECK (name <> ''),
  sex TEXT CHECK (sex IN ('男', '女')),
  note TEXT
) STRICT;

CREATE TRIGGER "journal_student_delete" AFTER DELETE ON "student" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'student', OLD.id, json_object('id', OLD."id", 'number', OLD."number", 'name', OLD."name", 'sex', OLD."sex", 'note', OLD."note"), NULL); END;

CREATE TRIGGER "journal_student_insert" AFTER INSERT ON "student" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'student', NEW.id, NULL, json_object('id', NEW."id", 'number', NEW."number", 'name', NEW."name", 'sex', NEW."sex", 'note', NEW."note")); END;

CREATE TRIGGER "journal_student_update" AFTER UPDATE ON "student" WHEN OLD."id" IS NOT NEW."id" OR OLD."number" IS NOT NEW."number" OR OLD."name" IS NOT NEW."name" OR OLD."sex" IS NOT NEW."sex" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'student', NEW.id, json_object('id', OLD."id", 'number', OLD."number", 'name', OLD."name", 'sex', OLD."sex", 'note', OLD."note"), json_object('id', NEW."id", 'number', NEW."number", 'name', NEW."name", 'sex', NEW."sex", 'note', NEW."note")); END;

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
  carried_from INTEGER REFERENCES term (id), occurs_on TEXT,
  CHECK ((state = 'done') = (done_on IS NOT NULL)),
  CHECK ((anchor IS NULL) = (offset_by IS NULL))
) STRICT;

CREATE TRIGGER "journal_task_delete" AFTER DELETE ON "task" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'task', OLD.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'key', OLD."key", 'checklist', OLD."checklist", 'title', OLD."title", 'title_en', OLD."title_en", 'category', OLD."category", 'anchor', OLD."anchor", 'offset_by', OLD."offset_by", 'offset_unit', OLD."offset_unit", 'due_on', OLD."due_on", 'moved', OLD."moved", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'assigned', OLD."assigned", 'class_id', OLD."class_id", 'room_id', OLD."room_id", 'area_id', OLD."area_id", 'department_id', OLD."department_id", 'gathering_id', OLD."gathering_id", 'recurring_id', OLD."recurring_id", 'problem_id', OLD."problem_id", 'inspection_line_id', OLD."inspection_line_id", 'steps', OLD."steps", 'note', OLD."note", 'state', OLD."state", 'done_on', OLD."done_on", 'done_by', OLD."done_by", 'carried_from', OLD."carried_from", 'occurs_on', OLD."occurs_on"), NULL); END;

CREATE TRIGGER "journal_task_insert" AFTER INSERT ON "task" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'task', NEW.id, NULL, json_object('id', NEW."id", 'term_id', NEW."term_id", 'key', NEW."key", 'checklist', NEW."checklist", 'title', NEW."title", 'title_en', NEW."title_en", 'category', NEW."category", 'anchor', NEW."anchor", 'offset_by', NEW."offset_by", 'offset_unit', NEW."offset_unit", 'due_on', NEW."due_on", 'moved', NEW."moved", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'assigned', NEW."assigned", 'class_id', NEW."class_id", 'room_id', NEW."room_id", 'area_id', NEW."area_id", 'department_id', NEW."department_id", 'gathering_id', NEW."gathering_id", 'recurring_id', NEW."recurring_id", 'problem_id', NEW."problem_id", 'inspection_line_id', NEW."inspection_line_id", 'steps', NEW."steps", 'note', NEW."note", 'state', NEW."state", 'done_on', NEW."done_on", 'done_by', NEW."done_by", 'carried_from', NEW."carried_from", 'occurs_on', NEW."occurs_on")); END;

CREATE TRIGGER "journal_task_update" AFTER UPDATE ON "task" WHEN OLD."id" IS NOT NEW."id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."key" IS NOT NEW."key" OR OLD."checklist" IS NOT NEW."checklist" OR OLD."title" IS NOT NEW."title" OR OLD."title_en" IS NOT NEW."title_en" OR OLD."category" IS NOT NEW."category" OR OLD."anchor" IS NOT NEW."anchor" OR OLD."offset_by" IS NOT NEW."offset_by" OR OLD."offset_unit" IS NOT NEW."offset_unit" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."moved" IS NOT NEW."moved" OR OLD."owner_id" IS NOT NEW."owner_id" OR OLD."owner_role" IS NOT NEW."owner_role" OR OLD."assigned" IS NOT NEW."assigned" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."room_id" IS NOT NEW."room_id" OR OLD."area_id" IS NOT NEW."area_id" OR OLD."department_id" IS NOT NEW."department_id" OR OLD."gathering_id" IS NOT NEW."gathering_id" OR OLD."recurring_id" IS NOT NEW."recurring_id" OR OLD."problem_id" IS NOT NEW."problem_id" OR OLD."inspection_line_id" IS NOT NEW."inspection_line_id" OR OLD."steps" IS NOT NEW."steps" OR OLD."note" IS NOT NEW."note" OR OLD."state" IS NOT NEW."state" OR OLD."done_on" IS NOT NEW."done_on" OR OLD."done_by" IS NOT NEW."done_by" OR OLD."carried_from" IS NOT NEW."carried_from" OR OLD."occurs_on" IS NOT NEW."occurs_on" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'task', NEW.id, json_object('id', OLD."id", 'term_id', OLD."term_id", 'key', OLD."key", 'checklist', OLD."checklist", 'title', OLD."title", 'title_en', OLD."title_en", 'category', OLD."category", 'anchor', OLD."anchor", 'offset_by', OLD."offset_by", 'offset_unit', OLD."offset_unit", 'due_on', OLD."due_on", 'moved', OLD."moved", 'owner_id', OLD."owner_id", 'owner_role', OLD."owner_role", 'assigned', OLD."assigned", 'class_id', OLD."class_id", 'room_id', OLD."room_id", 'area_id', OLD."area_id", 'department_id', OLD."department_id", 'gathering_id', OLD."gathering_id", 'recurring_id', OLD."recurring_id", 'problem_id', OLD."problem_id", 'inspection_line_id', OLD."inspection_line_id", 'steps', OLD."steps", 'note', OLD."note", 'state', OLD."state", 'done_on', OLD."done_on", 'done_by', OLD."done_by", 'carried_from', OLD."carried_from", 'occurs_on', OLD."occurs_on"), json_object('id', NEW."id", 'term_id', NEW."term_id", 'key', NEW."key", 'checklist', NEW."checklist", 'title', NEW."title", 'title_en', NEW."title_en", 'category', NEW."category", 'anchor', NEW."anchor", 'offset_by', NEW."offset_by", 'offset_unit', NEW."offset_unit", 'due_on', NEW."due_on", 'moved', NEW."moved", 'owner_id', NEW."owner_id", 'owner_role', NEW."owner_role", 'assigned', NEW."assigned", 'class_id', NEW."class_id", 'room_id', NEW."room_id", 'area_id', NEW."area_id", 'department_id', NEW."department_id", 'gathering_id', NEW."gathering_id", 'recurring_id', NEW."recurring_id", 'problem_id', NEW."problem_id", 'inspection_line_id', NEW."inspection_line_id", 'steps', NEW."steps", 'note', NEW."note", 'state', NEW."state", 'done_on', NEW."done_on", 'done_by', NEW."done_by", 'carried_from', NEW."carried_from", 'occurs_on', NEW."occurs_on")); END;

CREATE INDEX task_gathering ON task (gathering_id);

CREATE UNIQUE INDEX task_key ON task (term_id, key) WHERE key IS NOT NULL;

CREATE INDEX task_owner ON task (owner_id, state);

CREATE INDEX task_problem ON task (problem_id);

CREATE INDEX task_recurring ON task (recurring_id);

CREATE INDEX task_state ON task (term_id, state, due_on);

CREATE TABLE task_wait (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  waits_for INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  UNIQUE (task_id, waits_for),
  CHECK (task_id <> waits_for)
) STRICT;

CREATE TRIGGER "journal_task_wait_delete" AFTER DELETE ON "task_wait" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'task_wait', OLD.id, json_object('id', OLD."id", 'task_id', OLD."task_id", 'waits_for', OLD."waits_for"), NULL); END;

CREATE TRIGGER "journal_task_wait_insert" AFTER INSERT ON "task_wait" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'task_wait', NEW.id, NULL, json_object('id', NEW."id", 'task_id', NEW."task_id", 'waits_for', NEW."waits_for")); END;

CREATE TRIGGER "journal_task_wait_update" AFTER UPDATE ON "task_wait" WHEN OLD."id" IS NOT NEW."id" OR OLD."task_id" IS NOT NEW."task_id" OR OLD."waits_for" IS NOT NEW."waits_for" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'task_wait', NEW.id, json_object('id', OLD."id", 'task_id', OLD."task_id", 'waits_for', OLD."waits_for"), json_object('id', NEW."id", 'task_id', NEW."task_id", 'waits_for', NEW."waits_for")); END;

CREATE INDEX task_wait_for ON task_wait (waits_for);

CREATE TABLE teaching (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES class (id),
  subject TEXT NOT NULL CHECK (subject <> ''),
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  UNIQUE (class_id, subject, staff_id)
) STRICT;

CREATE TRIGGER "journal_teaching_delete" AFTER DELETE ON "teaching" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'teaching', OLD.id, json_object('id', OLD."id", 'class_id', OLD."class_id", 'subject', OLD."subject", 'staff_id', OLD."staff_id"), NULL); END;

CREATE TRIGGER "journal_teaching_insert" AFTER INSERT ON "teaching" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'teaching', NEW.id, NULL, json_object('id', NEW."id", 'class_id', NEW."class_id", 'subject', NEW."subject", 'staff_id', NEW."staff_id")); END;

CREATE TRIGGER "journal_teaching_update" AFTER UPDATE ON "teaching" WHEN OLD."id" IS NOT NEW."id" OR OLD."class_id" IS NOT NEW."class_id" OR OLD."subject" IS NOT NEW."subject" OR OLD."staff_id" IS NOT NEW."staff_id" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'teaching', NEW.id, json_object('id', OLD."id", 'class_id', OLD."class_id", 'subject', OLD."subject", 'staff_id', OLD."staff_id"), json_object('id', NEW."id", 'class_id', NEW."class_id", 'subject', NEW."subject", 'staff_id', NEW."staff_id")); END;

CREATE INDEX teaching_staff ON teaching (staff_id);

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[12]'),
  staff_return TEXT,                      -- 教师返校日
  registration TEXT,                      -- 学生报到日
  opening TEXT NOT NULL,                  -- 正式上课日
  ends TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed'))
) STRICT;

CREATE TRIGGER "journal_term_delete" AFTER DELETE ON "term" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'term', OLD.id, json_object('id', OLD."id", 'code', OLD."code", 'staff_return', OLD."staff_return", 'registration', OLD."registration", 'opening', OLD."opening", 'ends', OLD."ends", 'state', OLD."state"), NULL); END;

CREATE TRIGGER "journal_term_insert" AFTER INSERT ON "term" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'term', NEW.id, NULL, json_object('id', NEW."id", 'code', NEW."code", 'staff_return', NEW."staff_return", 'registration', NEW."registration", 'opening', NEW."opening", 'ends', NEW."ends", 'state', NEW."state")); END;

CREATE TRIGGER "journal_term_update" AFTER UPDATE ON "term" WHEN OLD."id" IS NOT NEW."id" OR OLD."code" IS NOT NEW."code" OR OLD."staff_return" IS NOT NEW."staff_return" OR OLD."registration" IS NOT NEW."registration" OR OLD."opening" IS NOT NEW."opening" OR OLD."ends" IS NOT NEW."ends" OR OLD."state" IS NOT NEW."state" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'term', NEW.id, json_object('id', OLD."id", 'code', OLD."code", 'staff_return', OLD."staff_return", 'registration', OLD."registration", 'opening', OLD."opening", 'ends', OLD."ends", 'state', OLD."state"), json_object('id', NEW."id", 'code', NEW."code", 'staff_return', NEW."staff_return", 'registration', NEW."registration", 'opening', NEW."opening", 'ends', NEW."ends", 'state', NEW."state")); END;

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

CREATE TRIGGER "journal_transfer_delete" AFTER DELETE ON "transfer" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'transfer', OLD.id, json_object('id', OLD."id", 'student_id', OLD."student_id", 'term_id', OLD."term_id", 'kind', OLD."kind", 'date', OLD."date", 'from_class_id', OLD."from_class_id", 'to_class_id', OLD."to_class_id", 'books', OLD."books", 'note', OLD."note"), NULL); END;

CREATE TRIGGER "journal_transfer_insert" AFTER INSERT ON "transfer" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'transfer', NEW.id, NULL, json_object('id', NEW."id", 'student_id', NEW."student_id", 'term_id', NEW."term_id", 'kind', NEW."kind", 'date', NEW."date", 'from_class_id', NEW."from_class_id", 'to_class_id', NEW."to_class_id", 'books', NEW."books", 'note', NEW."note")); END;

CREATE TRIGGER "journal_transfer_update" AFTER UPDATE ON "transfer" WHEN OLD."id" IS NOT NEW."id" OR OLD."student_id" IS NOT NEW."student_id" OR OLD."term_id" IS NOT NEW."term_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."date" IS NOT NEW."date" OR OLD."from_class_id" IS NOT NEW."from_class_id" OR OLD."to_class_id" IS NOT NEW."to_class_id" OR OLD."books" IS NOT NEW."books" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'transfer', NEW.id, json_object('id', OLD."id", 'student_id', OLD."student_id", 'term_id', OLD."term_id", 'kind', OLD."kind", 'date', OLD."date", 'from_class_id', OLD."from_class_id", 'to_class_id', OLD."to_class_id", 'books', OLD."books", 'note', OLD."note"), json_object('id', NEW."id", 'student_id', NEW."student_id", 'term_id', NEW."term_id", 'kind', NEW."kind", 'date', NEW."date", 'from_class_id', NEW."from_class_id", 'to_class_id', NEW."to_class_id", 'books', NEW."books", 'note', NEW."note")); END;

CREATE INDEX transfer_student ON transfer (student_id);

CREATE TABLE transfer_copy (
  id INTEGER PRIMARY KEY,
  transfer_id INTEGER NOT NULL REFERENCES transfer (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  copies INTEGER NOT NULL CHECK (copies > 0),
  books TEXT NOT NULL CHECK (books IN ('kept', 'returned', 'moved')),  -- 带走 退回 随转: reused ones are returned where others are kept
  UNIQUE (transfer_id, item_id)
) STRICT;

CREATE TRIGGER "journal_transfer_copy_delete" AFTER DELETE ON "transfer_copy" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'transfer_copy', OLD.id, json_object('id', OLD."id", 'transfer_id', OLD."transfer_id", 'item_id', OLD."item_id", 'copies', OLD."copies", 'books', OLD."books"), NULL); END;

CREATE TRIGGER "journal_transfer_copy_insert" AFTER INSERT ON "transfer_copy" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'transfer_copy', NEW.id, NULL, json_object('id', NEW."id", 'transfer_id', NEW."transfer_id", 'item_id', NEW."item_id", 'copies', NEW."copies", 'books', NEW."books")); END;

CREATE TRIGGER "journal_transfer_copy_update" AFTER UPDATE ON "transfer_copy" WHEN OLD."id" IS NOT NEW."id" OR OLD."transfer_id" IS NOT NEW."transfer_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."copies" IS NOT NEW."copies" OR OLD."books" IS NOT NEW."books" BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), 'transfer_copy', NEW.id, json_object('id', OLD."id", 'transfer_id', OLD."transfer_id", 'item_id', OLD."item_id", 'copies', OLD."copies", 'books', OLD."books"), json_object('id', NEW."id", 'transfer_id', NEW."transfer_id", 'item_id', NEW."item_id", 'copies', NEW."copies", 'books', NEW."books")); END;

CREATE INDEX transfer_copy_item ON transfer_copy (item_id);

import { goods } from './001-foundation/goods.ts';
import { journal } from './001-foundation/journal.ts';
import { ledger } from './001-foundation/ledger.ts';
import { school } from './001-foundation/school.ts';
import { work } from './002-work.ts';
import { registration } from './003-registration.ts';
import { storeroom } from './004-storeroom.ts';
import { views } from './006-views.ts';
import { askedDepartments, mergedDepartments, officeStandards } from './010-departments.ts';
import { betweenSchools } from './011-between-schools.ts';
import { bellsOfSome } from './026-bells.ts';
import { teaching } from './028-teaching.ts';
import { transferCopies } from './029-transfer-copies.ts';

/** Step 1: who and where, goods, documents, and the journal. Money is fen, amounts are whole units, days are 'YYYY-MM-DD'. */
const foundation = [school, goods, ledger, journal].join('\n');

/** Step 5: why a request was declined (or what was said when it was approved). */
const decisions = 'ALTER TABLE request ADD COLUMN reason TEXT;';

/** Step 7: budgets of kinds are kept by the kind's code, whatever language set them. */
const budgetKinds = `
UPDATE OR REPLACE setting SET key = substr(key, 1, length('budget.2026-2027-1.')) || CASE substr(key, length('budget.2026-2027-1.') + 1)
    WHEN '课本' THEN 'book' WHEN 'textbooks' THEN 'book'
    WHEN '教师用书' THEN 'guide' WHEN 'teachers'' guides' THEN 'guide'
    WHEN '教辅材料' THEN 'aid' WHEN 'study aids' THEN 'aid'
    WHEN '簿册' THEN 'exercise-book' WHEN 'exercise books' THEN 'exercise-book'
    WHEN '物资' THEN 'supply' WHEN 'supplies' THEN 'supply'
    WHEN '器材' THEN 'equipment' ELSE substr(key, length('budget.2026-2027-1.') + 1) END
 WHERE key GLOB 'budget.*'
   AND NOT EXISTS (SELECT 1 FROM item WHERE category = substr(key, length('budget.2026-2027-1.') + 1));
`;

/** Step 8: the day that a delivery list says, where it is after the day that its goods were booked on. */
const saidOn = 'ALTER TABLE document ADD COLUMN said_on TEXT;';

/** Step 9: readings of tables that a person confirmed; the school's, whatever the term. */
const knownReadings = `
CREATE TABLE known_reading (
  id INTEGER PRIMARY KEY,
  signature TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  file TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;
`;

/**
 * Step 12: what lasts by nature (器材, and what is replaced after some years) is lasting unless a standard says that it is used up.
 */
const lasting = `
ALTER TABLE standard ADD COLUMN used_up INTEGER NOT NULL DEFAULT 0 CHECK (used_up IN (0, 1));
CREATE VIEW durable_item AS
SELECT id FROM item WHERE kind = 'equipment' OR (kind = 'supply' AND (life_years IS NOT NULL
    OR category GLOB '*器材*' OR category GLOB '*设备*' OR category GLOB '*家具*' OR category GLOB '*仪器*' OR lower(category) GLOB '*equipment*'));
CREATE VIEW lasting_due AS
SELECT term_id, item_id FROM standard
 WHERE lasting = 1 OR (used_up = 0 AND item_id IN (SELECT id FROM durable_item));
`;

/** Step 13: what an event's goods come from, what of its gear was lost or broken, and on which days gear went out and came back. */
const lent = `
ALTER TABLE gathering_line ADD COLUMN source_kind TEXT NOT NULL DEFAULT 'own' CHECK (source_kind IN ('own', 'borrowed', 'rented', 'brought', 'bought'));
ALTER TABLE gathering_line ADD COLUMN lost INTEGER NOT NULL DEFAULT 0 CHECK (lost >= 0);
ALTER TABLE gathering_line ADD COLUMN damaged INTEGER NOT NULL DEFAULT 0 CHECK (damaged >= 0);
CREATE TABLE loan (
  id INTEGER PRIMARY KEY,
  line_id INTEGER NOT NULL REFERENCES gathering_line (id),
  date TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0)  -- out of the storeroom, or back (negative)
) STRICT;
CREATE INDEX loan_line ON loan (line_id);
INSERT INTO loan (line_id, date, amount)
SELECT own.id, date, issued - returned FROM gathering_line AS own JOIN gathering ON gathering.id = gathering_id WHERE issued > returned;
DROP VIEW stock;
CREATE VIEW stock AS
SELECT item.id AS item_id,
       coalesce((SELECT sum(amount) FROM movement WHERE movement.item_id = item.id), 0) AS held,
       coalesce((SELECT sum(issued - returned - lost - damaged) FROM gathering_line
         WHERE gathering_line.item_id = item.id AND lent = 1 AND source_kind IN ('own', 'bought')), 0) AS on_loan,
       coalesce(drafted.amount, 0) AS reserved
  FROM item
  LEFT JOIN (SELECT line.item_id, -sum(amount) AS amount FROM document JOIN line ON line.document_id = document.id
              WHERE document.kind IN ('CK', 'DC') AND document.state = 'draft' GROUP BY line.item_id) AS drafted ON drafted.item_id = item.id;
`;

/** Step 14: the days on which a class's or room's things were counted, at the start and at the end of a term. */
const countedOn = `
ALTER TABLE property ADD COLUMN opening_on TEXT;
ALTER TABLE property ADD COLUMN closing_on TEXT;
`;

/** Step 15: lessons that stay in the class's own room though their subject has a special one; a room's computers. */
const placing = `
ALTER TABLE lesson ADD COLUMN own_room INTEGER NOT NULL DEFAULT 0 CHECK (own_room IN (0, 1));
ALTER TABLE room ADD COLUMN computers INTEGER CHECK (computers >= 0);
`;

/** Step 16: what is valid until a day and is to be renewed (到期台账): extinguishers, lifts, water tests, insurance … */
const expiries = `
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
`;

/** Step 17: where an office's server takes what the school publishes, as its invitation said. */
const officeServer = 'ALTER TABLE membership ADD COLUMN server TEXT;';

/** Step 18: a task that comes back is one thing, also termly and yearly; its tasks know the day of its rhythm. */
const series = `
CREATE TABLE series (
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
INSERT INTO series (id, term_id, title, every, from_day, to_day) SELECT id, term_id, title, every, from_day, to_day FROM recurring;
UPDATE series SET (category, owner_id, owner_role, class_id, room_id, note) = (SELECT t.category, t.owner_id, t.owner_role, t.class_id, t.room_id, t.note
  FROM task t WHERE t.recurring_id = series.id ORDER BY t.id LIMIT 1) WHERE EXISTS (SELECT 1 FROM task t WHERE t.recurring_id = series.id);
DROP TABLE recurring;
ALTER TABLE series RENAME TO recurring;
ALTER TABLE task ADD COLUMN occurs_on TEXT;
-- No command did this: undoing the last one must not take it back.
DROP TRIGGER IF EXISTS journal_task_update;
UPDATE task SET occurs_on = due_on, moved = 0 WHERE recurring_id IS NOT NULL;
CREATE INDEX task_recurring ON task (recurring_id);
CREATE INDEX recurring_owner ON recurring (owner_id);
CREATE INDEX recurring_class ON recurring (class_id);
CREATE INDEX recurring_room ON recurring (room_id);
`;

/** Step 19: the time (8:30–8:40) and the counter at which a class collects, once they are kept. */
const turns = `
ALTER TABLE class ADD COLUMN collect_at TEXT;
ALTER TABLE class ADD COLUMN counter INTEGER CHECK (counter > 0);
`;

/** Step 20: the day by the clock (作息时间): lessons, breaks, meals. */
const bells = `
CREATE TABLE bell (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  starts TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends TEXT NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]' AND ends >= starts),
  period INTEGER UNIQUE CHECK (period > 0)  -- the lesson held then; NULL: none
) STRICT;
`;

/** Step 21: property by the piece (固定资产), each with its number, and which one came for which. */
const assetsByPiece = `
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
CREATE INDEX asset_room ON asset (room_id);
CREATE INDEX asset_department ON asset (department_id);
CREATE INDEX asset_holder ON asset (holder_id);
`;

/** Step 22: what pupils chose by size, and what classes and pupils paid for it. */
const choices = `
CREATE TABLE choice (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (term_id, student_id, item_id)
) STRICT;
CREATE INDEX choice_student ON choice (student_id);
CREATE INDEX choice_item ON choice (item_id);
CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL REFERENCES term (id),
  class_id INTEGER NOT NULL REFERENCES class (id),
  student_id INTEGER REFERENCES student (id), -- NULL: the class's money in one sum
  name TEXT NOT NULL CHECK (name <> ''),      -- what for: 夏季校服, of all sizes
  fen INTEGER NOT NULL CHECK (fen <> 0),      -- paid, or paid back (negative)
  paid_on TEXT NOT NULL
) STRICT;
CREATE INDEX payment_class ON payment (class_id);
CREATE INDEX payment_student ON payment (student_id);
`;

/** Step 23: who counted, and what another found who counted again. */
const recounts = `
ALTER TABLE stocktake_line ADD COLUMN counted_by_id INTEGER REFERENCES staff (id);
ALTER TABLE stocktake_line ADD COLUMN recounted INTEGER CHECK (recounted >= 0);
ALTER TABLE stocktake_line ADD COLUMN recalculated INTEGER;                     -- what ought to be there then
ALTER TABLE stocktake_line ADD COLUMN recounted_by_id INTEGER REFERENCES staff (id);
CREATE INDEX stocktake_line_counted_by ON stocktake_line (counted_by_id);
CREATE INDEX stocktake_line_recounted_by ON stocktake_line (recounted_by_id);
`;

/** Step 24: which desks and chairs were moved, and when. */
const deskMoves = `
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
`;

/** Step 27: what measures, carries or speaks lasts as well, whatever a list of stock files it under. */
const lastsByName = `
DROP VIEW durable_item;
CREATE VIEW durable_item AS
SELECT id FROM item WHERE kind = 'equipment' OR (kind = 'supply' AND (life_years IS NOT NULL
    OR category GLOB '*器材*' OR category GLOB '*设备*' OR category GLOB '*家具*' OR category GLOB '*仪器*' OR lower(category) GLOB '*equipment*'
    OR name GLOB '*温枪*' OR name GLOB '*体温计*' OR name GLOB '*温度计*' OR name GLOB '*血压计*' OR name GLOB '*秒表*' OR name GLOB '*扩音器*'
    OR name GLOB '*手推车*' OR name GLOB '*人字梯*' OR lower(name) GLOB '*thermometer*' OR lower(name) GLOB '*stopwatch*'));
`;

/** Step 31: other names of one of the staff: 英文名, 曾用名. */
const otherNames = 'ALTER TABLE staff ADD COLUMN also_called TEXT;';

/** Step n brings a file from user_version n - 1 to n. A released step is never edited: add the next one. */
export const STEPS: readonly string[] = [
  foundation,
  work,
  registration,
  storeroom,
  decisions,
  views,
  budgetKinds,
  saidOn,
  knownReadings,
  mergedDepartments,
  betweenSchools,
  lasting,
  lent,
  countedOn,
  placing,
  expiries,
  officeServer,
  series,
  turns,
  bells,
  assetsByPiece,
  choices,
  recounts,
  deskMoves,
  askedDepartments,
  bellsOfSome,
  lastsByName,
  teaching,
  transferCopies,
  officeStandards,
  otherNames,
  // The next one goes here.
];

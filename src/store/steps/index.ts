import { goods } from './001-foundation/goods.ts';
import { journal } from './001-foundation/journal.ts';
import { ledger } from './001-foundation/ledger.ts';
import { school } from './001-foundation/school.ts';
import { work } from './002-work.ts';
import { registration } from './003-registration.ts';
import { storeroom } from './004-storeroom.ts';
import { views } from './006-views.ts';
import { betweenSchools } from './011-between-schools.ts';

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

/** Step 10: a department that became part of another; its name then means that one. */
const mergedDepartments = 'ALTER TABLE department ADD COLUMN merged_into INTEGER REFERENCES department (id);';

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
  // The next one goes here.
];

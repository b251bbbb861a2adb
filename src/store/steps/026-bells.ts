/** Step 26: bell times of some grades, and of a part of the year (夏季作息): a lesson has several. */
export const bellsOfSome = `
-- Refused where the table has it already: then the file is of another version than it says.
ALTER TABLE bell ADD COLUMN grades TEXT NOT NULL DEFAULT '';
CREATE TABLE bell_new (
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
INSERT INTO bell_new (id, name, starts, ends, period) SELECT id, name, starts, ends, period FROM bell;
DROP TABLE bell;
ALTER TABLE bell_new RENAME TO bell;
`;

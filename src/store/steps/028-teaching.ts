/**
 * Step 28: who teaches which class what (任课安排), kept apart from the timetable, which may come before it or after it and may name
 * somebody else for a single lesson. A class's subject may have several teachers. Who the class teacher is stands in the class.
 */
export const teaching = `
CREATE TABLE teaching (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES class (id),
  subject TEXT NOT NULL CHECK (subject <> ''),
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  UNIQUE (class_id, subject, staff_id)
) STRICT;
CREATE INDEX teaching_staff ON teaching (staff_id);

-- 任教学科, as the staff list says it: a word, whichever classes.
ALTER TABLE staff ADD COLUMN subject TEXT;
`;

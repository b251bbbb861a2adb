/** Step 28: who teaches which class what, and what the staff list says that somebody teaches. */
export const teaching = `
CREATE TABLE teaching (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES class (id),
  subject TEXT NOT NULL CHECK (subject <> ''),
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  UNIQUE (class_id, subject, staff_id)
) STRICT;
CREATE INDEX teaching_staff ON teaching (staff_id);
ALTER TABLE staff ADD COLUMN subject TEXT;
`;

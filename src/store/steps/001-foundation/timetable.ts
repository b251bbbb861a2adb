/** Step 1, the timetable. */
export const timetable = `
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

/** Step 3: registration day, class by class, and reused books collected at a term's end. */
export const registration = `
-- 报到: pupils present on registration day, as the class teacher counted them.
CREATE TABLE registration (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL UNIQUE REFERENCES class (id),
  date TEXT NOT NULL,
  present INTEGER NOT NULL CHECK (present >= 0)
) STRICT;

-- 未报到: who was named as not there.
CREATE TABLE absentee (
  id INTEGER PRIMARY KEY,
  class_id INTEGER NOT NULL REFERENCES class (id),
  student_id INTEGER NOT NULL REFERENCES student (id),
  UNIQUE (class_id, student_id)
) STRICT;
CREATE INDEX absentee_student ON absentee (student_id);

-- 循环教材回收: what a class gave back of a title. collected counts the damaged ones; lost ones are paid for.
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
`;

/** Step 10: a department that became part of another; its name then means that one. */
export const mergedDepartments =
  'ALTER TABLE department ADD COLUMN merged_into INTEGER REFERENCES department (id);';

/** Step 25: departments that a request founded go with it; a department that was registered stays. */
export const askedDepartments = `
ALTER TABLE department ADD COLUMN asked INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1));  -- founded by a request
UPDATE department SET asked = 1
 WHERE EXISTS (SELECT 1 FROM request WHERE department_id = department.id)
   AND NOT EXISTS (SELECT 1 FROM staff WHERE department_id = department.id);
`;

/**
 * Step 30: a standard may name a department (处室, 教研组): what that one is due, or each who serves in it. What every department is due
 * names none.
 */
export const officeStandards = `
ALTER TABLE standard ADD COLUMN department_id INTEGER REFERENCES department (id);
DROP INDEX standard_key;
CREATE UNIQUE INDEX standard_key ON standard
  (term_id, item_id, scope, grades, coalesce(class_id, 0), coalesce(room_kind, ''), coalesce(department_id, 0));
CREATE INDEX standard_department ON standard (department_id);
`;

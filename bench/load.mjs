// Writes what a few years leave behind straight into a school file: 20,000 movements and 5,000 tasks. Nothing is random.
import Sqlite from 'better-sqlite3';

const DOCUMENTS = 400;
const LINES = 50;
const TASKS = 5000;

const twoDigits = (n) => String(n).padStart(2, '0');

/** Posts confirmed receipts and issues over all items of the file, oldest first: 20,000 lines. */
export function addMovements(path) {
  const db = new Sqlite(path);
  const items = db.prepare('SELECT id FROM item ORDER BY id').pluck().all();
  const classes = db.prepare('SELECT id FROM class ORDER BY id').pluck().all();
  const term = db.prepare('SELECT id FROM term ORDER BY id').pluck().get();
  const document = db.prepare(
    "INSERT INTO document (number, kind, term_id, date, state) VALUES (?, ?, ?, ?, 'confirmed')",
  );
  const line = db.prepare(
    `INSERT INTO line (document_id, row, item_id, amount, recipient_kind, recipient_id, term_id, expected)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  db.transaction(() => {
    for (let d = 0; d < DOCUMENTS; d++) {
      const kind = d % 2 ? 'CK' : 'RK';
      const day = `2026-${twoDigits(1 + Math.floor(d / 40))}-${twoDigits(1 + (d % 28))}`;
      const { lastInsertRowid } = document.run(`${kind}${day.replaceAll('-', '')}-9${d}`, kind, term, day);
      for (let i = 0; i < LINES; i++) {
        const item = items[((d >> 1) * LINES + i) % items.length];
        if (kind === 'RK') line.run(lastInsertRowid, i + 1, item, 3, null, null, term, 3);
        else line.run(lastInsertRowid, i + 1, item, -1, 'class', classes[(d + i) % classes.length], term, 1);
      }
    }
  })();
  db.close();
}

/** Adds open tasks, a third of them waiting for the one before. */
export function addTasks(path) {
  const db = new Sqlite(path);
  const term = db.prepare('SELECT id FROM term ORDER BY id').pluck().get();
  const staff = db.prepare('SELECT id FROM staff ORDER BY id').pluck().all();
  const task = db.prepare(
    "INSERT INTO task (term_id, title, category, due_on, owner_id) VALUES (?, ?, '课本簿册', ?, ?)",
  );
  const wait = db.prepare('INSERT INTO task_wait (task_id, waits_for) VALUES (?, ?)');
  db.transaction(() => {
    db.prepare(
      "INSERT INTO journal (at, who, command, action, args) VALUES ('2026-12-01T00:00:00Z', 'bench', 'bench', 'task.add', '{}')",
    ).run();
    let before;
    for (let i = 0; i < TASKS; i++) {
      const due = `2027-${twoDigits(1 + (i % 3))}-${twoDigits(1 + (i % 28))}`;
      const { lastInsertRowid } = task.run(term, `任务${i + 1}`, due, staff[i % staff.length]);
      if (i % 3 === 0 && before !== undefined) wait.run(lastInsertRowid, before);
      before = lastInsertRowid;
    }
  })();
  db.close();
}

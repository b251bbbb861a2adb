import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import type { Item, ItemKind } from './item.ts';

/** `SELECT` list that gives rows of the shape Item, from a table or alias named item. */
export const ITEM_COLUMNS = columns(
  'item',
  'id code kind name spec unit key category subject grade volume isbn edition publisher priceFen pack minimum place supplier ' +
    'leadDays funding reused reuseSets replenish policy spare acquired condition lifeYears retired',
);

/** What a new item says; the rest takes the table's defaults. `initials` are pinyin initials, for finding. */
export type NewItem = Pick<Item, 'kind' | 'name' | 'key'> &
  Partial<Omit<Item, 'id' | 'kind' | 'name' | 'key'>> & { initials?: string };
export type ItemChange = Partial<Omit<Item, 'id'>> & { initials?: string };

const CODE_LETTER: Record<ItemKind, string> = {
  book: 'B',
  guide: 'G',
  aid: 'A',
  'exercise-book': 'E',
  supply: 'S',
  equipment: 'Q',
};

/** Every item that is not retired (or all of them), by kind, grade, subject, id. */
export function items(reader: Reader, only: { kind?: ItemKind; retired?: boolean } = {}): Item[] {
  return reader.all<Item>(
    `SELECT ${ITEM_COLUMNS} FROM item
      WHERE (? IS NULL OR kind = ?) AND (? OR retired = 0)
      ORDER BY kind, grade, id`,
    only.kind ?? null,
    only.kind ?? null,
    only.retired ? 1 : 0,
  );
}

/** The item of an id. */
export function itemById(reader: Reader, id: number): Item | undefined {
  return reader.get<Item>(`SELECT ${ITEM_COLUMNS} FROM item WHERE id = ?`, id);
}

/** Items of these ids, by id: one query. */
export function itemsById(reader: Reader, ids: readonly number[]): Map<number, Item> {
  const rows = reader.all<Item>(
    `SELECT ${ITEM_COLUMNS} FROM item WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map((item) => [item.id, item]));
}

/** The item of a key (books: the ISBN; others: name + spec, NFKC, no spaces). */
export function itemByKey(reader: Reader, key: string): Item | undefined {
  return reader.get<Item>(`SELECT ${ITEM_COLUMNS} FROM item WHERE key = ?`, key);
}

/** The items of some keys, by key: one query. */
export function itemsByKey(reader: Reader, keys: readonly string[]): Map<string, Item> {
  const rows = reader.all<Item>(
    `SELECT ${ITEM_COLUMNS} FROM item WHERE key IN (SELECT value FROM json_each(?))`,
    JSON.stringify(keys),
  );
  return new Map(rows.map((item) => [item.key, item]));
}

/** The item of a code: B0012. */
export function itemByCode(reader: Reader, code: string): Item | undefined {
  return reader.get<Item>(`SELECT ${ITEM_COLUMNS} FROM item WHERE code = ?`, code);
}

/** Items of the term: a standard, a request, an order, an event or a movement names them. */
export function itemsOfTerm(reader: Reader, termId: number): Item[] {
  return reader.all<Item>(
    `SELECT ${ITEM_COLUMNS} FROM item
      WHERE id IN (SELECT item_id FROM standard WHERE term_id = ?
                   UNION SELECT item_id FROM choice WHERE term_id = ?
                   UNION SELECT item_id FROM request WHERE term_id = ? AND item_id IS NOT NULL
                   UNION SELECT item_id FROM purchase_line JOIN purchase ON purchase.id = purchase_id WHERE term_id = ?
                   UNION SELECT line.item_id FROM line WHERE line.term_id = ? AND recipient_kind IS NOT NULL
                   UNION SELECT item_id FROM gathering_line JOIN gathering ON gathering.id = gathering_id WHERE term_id = ?)
      ORDER BY kind, grade, id`,
    termId,
    termId,
    termId,
    termId,
    termId,
    termId,
  );
}

/** Writes a new item; a code is given (B0001 for books, E0001 for exercise books …) when none is. Returns its id. */
export function insertItem(tx: Writer, item: NewItem): number {
  if (item.code) return insert(tx, 'item', item);
  const code = nextCode(tx, item.kind);
  const id = insert(tx, 'item', { ...item, code });
  made.set(tx, { id, code });
  return id;
}

/** Changes fields of an item. */
export function updateItem(tx: Writer, id: number, change: ItemChange): void {
  update(tx, 'item', id, change);
}

/**
 * Takes an item away with its standards: deleted when nothing else names it, else retired (movements, orders, requests,
 * events stay true, and its standards with them). The database's own foreign keys decide, so that a table added later counts.
 */
export function removeItem(tx: Writer, id: number): 'deleted' | 'retired' {
  tx.run('SAVEPOINT removing');
  try {
    tx.run('DELETE FROM standard WHERE item_id = ?', id);
    tx.run('DELETE FROM item WHERE id = ?', id);
    return 'deleted';
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error;
    tx.run('ROLLBACK TO removing');
    tx.run('UPDATE item SET retired = 1 WHERE id = ?', id);
    return 'retired';
  } finally {
    tx.run('RELEASE removing');
  }
}

/** The item that a code was last made for. */
const made = new WeakMap<Writer, { id: number; code: string }>();

function nextCode(tx: Writer, kind: ItemKind): string {
  const letter = CODE_LETTER[kind];
  // A long list adds one after the other: while the newest item is the one before, its code is the last.
  const before = made.get(tx);
  const newest =
    before && tx.get<{ id: number; code: string }>('SELECT id, code FROM item ORDER BY id DESC LIMIT 1');
  if (before?.code.startsWith(letter) && newest?.id === before.id && newest.code === before.code)
    return `${letter}${String(Number(before.code.slice(letter.length)) + 1).padStart(4, '0')}`;
  const last = tx.get<{ serial: number | null }>(
    'SELECT max(CAST(substr(code, 2) AS INTEGER)) AS serial FROM item WHERE code GLOB ?',
    `${letter}[0-9]*`,
  );
  return `${letter}${String((last?.serial ?? 0) + 1).padStart(4, '0')}`;
}

/** Items that last by what they are, by id. */
export const durableItems = (reader: Reader): Set<number> =>
  new Set(reader.all<{ id: number }>('SELECT id FROM durable_item').map(({ id }) => id));

/** The categories that items are of, by name. */
export function itemCategories(reader: Reader): string[] {
  return reader
    .all<{ category: string }>(
      "SELECT DISTINCT category FROM item WHERE category IS NOT NULL AND kind NOT IN ('book', 'guide', 'aid') ORDER BY category",
    )
    .map((row) => row.category);
}

/** The grade of a class that has a textbook of a subject (its beginning is enough); undefined where there is no such book. */
export function gradeOfBook(reader: Reader, classId: number, subject: string): number | undefined {
  return reader.get<{ grade: number }>(
    `SELECT grade FROM class WHERE id = ? AND EXISTS
       (SELECT 1 FROM item WHERE item.grade = class.grade AND item.subject LIKE ? || '%' AND kind = 'book' AND retired = 0)`,
    classId,
    subject,
  )?.grade;
}

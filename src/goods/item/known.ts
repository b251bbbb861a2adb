import { differences, noteChanges } from '../../intake/differences.ts';
import type { Outcome } from '../../intake/kind.ts';
import { addTo } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { initials } from './initials.ts';
import type { Item, ItemKind } from './item.ts';
import { yuan } from './item.ts';
import { flat, itemKey } from './key.ts';
import { ITEM_COLUMNS, insertItem, updateItem } from './store.ts';

/** Columns of table item that a table may say; undefined says nothing. */
export interface GivenItem {
  kind: ItemKind;
  name: string;
  spec?: string | undefined;
  isbn?: string | undefined;
  code?: string | undefined;
  unit?: string | undefined;
  category?: string | undefined;
  subject?: string | undefined;
  grade?: number | null | undefined;
  volume?: Item['volume'] | undefined;
  edition?: string | undefined;
  publisher?: string | undefined;
  priceFen?: number | undefined;
  pack?: number | undefined;
  minimum?: number | undefined;
  place?: string | undefined;
  supplier?: string | undefined;
  funding?: string | undefined;
  reused?: 0 | 1 | undefined;
}

/** All items, read once, found by what tables say of them. */
export class KnownItems {
  private readonly byKey = new Map<string, Item>();
  private readonly byIsbn = new Map<string, Item>();
  private readonly byName = new Map<string, Item[]>();
  private readonly codes = new Set<string>();

  constructor(reader: Reader) {
    for (const item of reader.all<Item>(`SELECT ${ITEM_COLUMNS} FROM item`)) this.note(item);
  }

  private note(item: Item): void {
    this.byKey.set(item.key, item);
    this.codes.add(item.code);
    if (item.isbn) this.byIsbn.set(item.isbn, item);
    addTo(this.byName, flat(item.name), item);
  }

  /** By ISBN, else by name and spec; several of one name when no spec tells them apart. */
  find(said: { isbn?: string | undefined; name?: string | undefined; spec?: string | undefined }): Item[] {
    const numbered = said.isbn ? this.byIsbn.get(said.isbn) : undefined;
    if (numbered) return [numbered];
    if (!said.name) return [];
    const named = (this.byName.get(flat(said.name)) ?? []).filter((item) => !said.isbn || !item.isbn);
    if (said.spec === undefined) return named;
    return named.filter((item) => flat(item.spec) === flat(said.spec ?? ''));
  }

  /** The item of these words, added or with the differences written. */
  bring(
    tx: Writer,
    given: GivenItem,
    outcome: Outcome,
  ): { item: Item; state: 'added' | 'changed' | 'unchanged' } {
    const key = itemKey(given);
    const known = this.byKey.get(key) ?? this.sameBook(given);
    if (!known) return { item: this.add(tx, given, key), state: 'added' };
    const { kind: _kind, code: _code, ...facts } = given;
    const change = differences(known, facts as Partial<Item>);
    // Case and spacing of a known name stay as they were first written.
    if (change?.name !== undefined && flat(change.name) === flat(known.name)) delete change.name;
    if (change?.spec !== undefined && flat(change.spec) === flat(known.spec)) delete change.spec;
    if (!change || Object.keys(change).length === 0) return { item: known, state: 'unchanged' };
    noteChanges(outcome, known.name, known, change, (field, value) =>
      field === 'priceFen' && typeof value === 'number' ? yuan(value) : String(value ?? ''),
    );
    updateItem(tx, known.id, given.isbn && known.isbn !== given.isbn ? { ...change, key } : change);
    Object.assign(known, change);
    return { item: known, state: 'changed' };
  }

  /** A title that was known by its name only, and now has its ISBN. */
  private sameBook(given: GivenItem): Item | undefined {
    if (!given.isbn) return undefined;
    return this.byKey.get(itemKey({ ...given, isbn: undefined }));
  }

  private add(tx: Writer, given: GivenItem, key: string): Item {
    const { code, ...rest } = given;
    const free = code !== undefined && !this.codes.has(code) ? { code } : {};
    const id = insertItem(tx, {
      ...rest,
      ...free,
      key,
      initials: initials(given.name),
    } as Parameters<typeof insertItem>[1]);
    const item = tx.get<Item>(`SELECT ${ITEM_COLUMNS} FROM item WHERE id = ?`, id) as Item;
    this.note(item);
    return item;
  }
}

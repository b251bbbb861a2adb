import { type Item, type ItemKind, isSupply } from '../../../goods/item/item.ts';
import { itemKey } from '../../../goods/item/key.ts';
import { type ItemChange, insertItem, itemByCode, itemByKey, updateItem } from '../../../goods/item/store.ts';
import type { Writer } from '../../../store/reader.ts';
import { initials } from '../../../words/initials.ts';
import { EXIT, refuse } from '../../../words/problem.ts';

/** Adds an item. @returns its id @throws Refusal 65 when one of the same key (ISBN, or name + spec) is there */
export function addItem(tx: Writer, item: ItemChange & { kind: ItemKind; name: string }): number {
  const key = itemKey(item);
  refuseTwice(tx, key, item.kind);
  if (item.code !== undefined) refuseCode(tx, item.code, 0);
  return insertItem(tx, { ...item, key, initials: initials(item.name) });
}

/**
 * Changes what is given of an item; its key follows name, spec and ISBN.
 * @throws Refusal 65 when another item has that key or code
 */
export function changeItem(tx: Writer, before: Item, change: ItemChange): void {
  const written: ItemChange = { ...change };
  if (change.name !== undefined) written.initials = initials(change.name);
  if (change.name !== undefined || change.spec !== undefined || change.isbn !== undefined) {
    const key = itemKey({ ...before, ...change });
    refuseTwice(tx, key, before.kind, before.id);
    written.key = key;
  }
  if (change.code !== undefined) refuseCode(tx, change.code, before.id);
  updateItem(tx, before.id, written);
}

function refuseTwice(tx: Writer, key: string, kind: ItemKind, except = 0): void {
  const there = itemByKey(tx, key);
  if (there === undefined || there.id === except) return;
  refuse(EXIT.data, isSupply(kind) ? 'supply-there' : 'item-there', { name: there.name, code: there.code });
}

function refuseCode(tx: Writer, code: string, except: number): void {
  const there = itemByCode(tx, code);
  if (there !== undefined && there.id !== except)
    refuse(EXIT.data, 'item-code-taken', { code, name: there.name });
}

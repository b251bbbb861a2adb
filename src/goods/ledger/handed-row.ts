import type { Change, TermFacts } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { classByCode } from '../../school/class/store.ts';
import { departments } from '../../school/department/store.ts';
import type { Writer } from '../../store/reader.ts';
import { update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Item, ItemKind } from '../item/item.ts';
import { items } from '../item/store.ts';
import { loadPlan } from '../plan/store.ts';
import type { Share } from '../plan/types.ts';
import { type Recipient, recipientKey } from '../recipient.ts';
import { confirmDocument } from './confirm.ts';
import { postDocument } from './post.ts';
import { documentById, documentLines, drafts } from './store.ts';

/** What a class or a department signed for on a sheet that shows no document. */
export interface HandedRow {
  /** Its code, or its name. */
  to: { class: string } | { department: string };
  /** As the sheet names it. */
  name: string;
  /** Every item that the sheet has for it, with what it took. */
  items: { name: string; quantity: number }[];
  /** What it had of these when the sheet was printed. */
  had: number;
  /** The day on which it is signed; '' for none. */
  day: string;
  /** The sheet, its code, and the only kind of goods on it if there is one. */
  sheet: string;
  digits: string;
  only?: ItemKind;
}

/** An item of a row, as it is known. */
interface Taken {
  item: Item;
  quantity: number;
  share: Share | undefined;
}

/**
 * Books what was taken, once. The draft of these items is confirmed with what differs; without one an issue is written. A sheet
 * that is booked already changes nothing; one that does not fit what was handed out since it was printed is refused.
 * @throws Refusal
 */
export function bookHanded(
  tx: Writer,
  row: HandedRow,
  { file, term, today }: { file: string; term: TermFacts; today: string },
): Change[] {
  if (row.day > today) refuse(EXIT.data, 'class-sheet-ahead', { day: row.day, today });
  const { recipient, code } = recipientOf(tx, term.id, row);
  const key = recipientKey(recipient);
  const kinds = items(tx, row.only ? { kind: row.only } : {});
  const shares = loadPlan(tx, { ...term, today }).shares.filter((one) => recipientKey(one.recipient) === key);
  const taken = row.items.map(({ name, quantity }): Taken => {
    const called = kinds.filter((one) => isCalled(one, name));
    const due = called.filter((one) => shares.some(({ itemId }) => itemId === one.id));
    const [item, ...more] = due.length > 0 ? due : called;
    if (item === undefined || more.length > 0)
      return refuse(EXIT.data, 'class-sheet-item', { item: name, sheet: row.sheet });
    return { item, quantity, share: shares.find(({ itemId }) => itemId === item.id) };
  });
  const change = (document: string, quantity: number): Change[] => [
    { what: `${row.name} ${document}`, field: 'quantity', from: '', to: String(quantity) },
  ];
  const total = taken.reduce((sum, { quantity }) => sum + quantity, 0);
  // What the class had tells one hand-out from the next on sheets of one term.
  const sourceKey = `${row.digits}/${code}/${row.had}`;
  // A draft bears no sheet's mark before it is signed.
  const booked = tx.get<{ id: number; number: string }>(
    'SELECT id, number FROM standing_document WHERE source_key = ?',
    sourceKey,
  );
  if (booked !== undefined) {
    const given = new Map(documentLines(tx, booked.id).map((line) => [line.itemId, -line.amount]));
    const same = taken.every(({ item, quantity }) => (given.get(item.id) ?? 0) === quantity);
    return same ? [] : refuse(EXIT.data, 'class-sheet-booked', { class: row.name, document: booked.number });
  }
  const draft = draftOf(tx, term.id, recipient, row.name, new Set(kinds.map((one) => one.id)));
  if (draft !== undefined) {
    const by = new Map(taken.map(({ item, quantity }) => [item.id, quantity]));
    const lines = documentLines(tx, draft);
    const other = taken.find(
      ({ item, quantity }) => quantity > 0 && !lines.some((l) => l.itemId === item.id),
    );
    if (other) refuse(EXIT.data, 'class-sheet-not-drafted', { class: code, item: other.item.name });
    const document = documentById(tx, draft)!;
    const said = new Map(lines.map((line) => [line.row, { quantity: by.get(line.itemId) ?? 0 }]));
    confirmDocument(tx, document, said, row.day || today);
    update(tx, 'document', draft, { sourceKey });
    return change(document.number, total);
  }
  const has = taken.reduce((sum, { share }) => sum + (share?.has ?? 0), 0);
  // Handed out at the keyboard meanwhile.
  const isThere =
    has === row.had + total && taken.every(({ share, quantity }) => quantity <= (share?.has ?? 0));
  if (total === 0 || (isThere && total > 0)) return [];
  if (has !== row.had)
    refuse(EXIT.data, 'class-sheet-other', { class: code, had: row.had, has, sheet: row.sheet });
  const { number } = postDocument(tx, {
    ...{ kind: 'CK', termId: term.id, date: row.day || today, state: 'confirmed', source: file, sourceKey },
    lines: taken
      .filter(({ quantity }) => quantity > 0)
      .map(({ item, quantity, share }) => ({
        ...{ itemId: item.id, amount: -quantity, recipient },
        expected: share?.owed ?? 0,
      })),
  });
  return change(number, total);
}

/** Who signed. @throws Refusal 66 for a class or department that is not there */
function recipientOf(tx: Writer, termId: number, { to }: HandedRow): { recipient: Recipient; code: string } {
  if ('class' in to) {
    const { id, code } = classByCode(tx, termId, to.class);
    return { recipient: { kind: 'class', id }, code };
  }
  const found = departments(tx).find(({ name }) => name === to.department);
  if (!found) return refuse(EXIT.noInput, 'department-unknown', { name: to.department, near: '' });
  return { recipient: { kind: 'department', id: found.id }, code: found.name };
}

/** Whether a sheet's name is the item's: a book's marked in brackets where it goes back, everything else with its spec. */
function isCalled(item: Item, name: string): boolean {
  const said = squeeze(name);
  return item.kind === 'book'
    ? squeeze(item.name) === said ||
        (item.reused === 1 && squeeze(item.name) === said.replace(/\([^()]*\)$/, ''))
    : squeeze(`${item.name}${item.spec}`) === said ||
        (item.kind === 'exercise-book' && squeeze(item.name) === said);
}

/** The recipient's draft of such items. @throws Refusal 65 where it has several, or one of other goods as well */
function draftOf(
  tx: Writer,
  termId: number,
  to: Recipient,
  name: string,
  kinds: ReadonlySet<number>,
): number | undefined {
  const own = drafts(tx, termId)
    .map((document) => ({ document, lines: documentLines(tx, document.id) }))
    .filter(
      ({ document, lines }) =>
        document.kind === 'CK' &&
        lines.some((l) => l.recipientKind === to.kind && l.recipientId === to.id && kinds.has(l.itemId)),
    );
  const [first, ...more] = own;
  if (first === undefined) return undefined;
  if (more.length > 0 || first.lines.some((line) => !kinds.has(line.itemId)))
    refuse(EXIT.data, 'class-sheet-draft', { class: name, document: first.document.number });
  return first.document.id;
}

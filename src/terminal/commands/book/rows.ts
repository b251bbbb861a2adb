import type { Item, ItemKind } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { type Standard, standards } from '../../../goods/need/standard.ts';
import type { Reader } from '../../../store/reader.ts';
import { itemJson } from '../../item-json.ts';

/** The kinds that `book` keeps: everything that is printed. */
export const PAPER_KINDS: readonly ItemKind[] = ['book', 'guide', 'aid', 'exercise-book'];

/** A title with what the term says of it. */
export interface BookRow {
  item: Item;
  /** Copies per pupil by grades ('' is all of its grade's); none: not needed this term. */
  perPupil: { grades: string; quantity: number }[];
  /** 教师用书, or a guide's count. */
  teacherCopies: number;
}

/** All titles of these kinds with their standards of the term: two queries. */
export function bookRows(reader: Reader, termId: number): BookRow[] {
  const byItem = new Map<number, Standard[]>();
  for (const standard of standards(reader, termId)) {
    const list = byItem.get(standard.itemId);
    if (list === undefined) byItem.set(standard.itemId, [standard]);
    else list.push(standard);
  }
  return items(reader)
    .filter((item) => PAPER_KINDS.includes(item.kind))
    .map((item) => bookRow(item, byItem.get(item.id) ?? []));
}

/** One title with its standards. */
export function bookRow(item: Item, own: readonly Standard[]): BookRow {
  return {
    item,
    perPupil: own
      .filter((standard) => standard.scope === 'pupil' && standard.classId === null)
      .map(({ grades, quantity }) => ({ grades, quantity })),
    teacherCopies: own
      .filter((standard) => standard.scope === 'teachers')
      .reduce((total, standard) => total + standard.quantity, 0),
  };
}

/** 1, or 1–2年级 4 … as one cell: '4 (1,2) 3 (3)'. */
export function perPupilText(row: BookRow): string {
  return row.perPupil
    .map(({ grades, quantity }) => (grades === '' ? `${quantity}` : `${quantity} (${grades})`))
    .join(' ');
}

/** A title in `--json`. */
export function bookJson(row: BookRow) {
  const { item } = row;
  return {
    ...itemJson(item),
    grade: item.grade,
    subject: item.subject,
    volume: item.volume,
    isbn: item.isbn,
    edition: item.edition,
    publisher: item.publisher,
    price_fen: item.priceFen,
    pack: item.pack,
    per_pupil: row.perPupil,
    teacher_copies: row.teacherCopies,
    spare: item.spare,
    policy: item.policy,
    reused: item.reused === 1,
    reuse_sets: item.reuseSets,
    place: item.place,
    supplier: item.supplier,
    funding: item.funding,
  };
}

import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { itemJson } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { type Standard, standards } from '../../../goods/need/standard.ts';
import type { Reader } from '../../../store/reader.ts';
import type { Context } from '../../context.ts';

/** A standard with the item that it speaks of. */
export interface StandardRow {
  standard: Standard;
  item: Item;
}

/** The standards of a term with their items, by kind and item: two queries. */
export function standardRows(reader: Reader, termId: number): StandardRow[] {
  const byItem = new Map<number, Standard[]>();
  for (const standard of standards(reader, termId)) {
    byItem.set(standard.itemId, [...(byItem.get(standard.itemId) ?? []), standard]);
  }
  return items(reader, { retired: true }).flatMap((item) =>
    (byItem.get(item.id) ?? []).map((standard) => ({ standard, item })),
  );
}

/** Who it is limited to, how often, whether it lasts: '1,2年级，保有量'. */
export function limitsText(ctx: Context, { standard }: StandardRow): string {
  const say = ctx.words.standard;
  const grades = standard.grades.split(',').filter((grade) => grade !== '');
  return [
    grades.map((grade) => ctx.words.goods.grade(Number(grade))).join(ctx.words.list),
    standard.roomKind ?? '',
    standard.lasting === 1 ? say.lasting : '',
    standard.months === null ? '' : say.months(standard.months),
    standard.note ?? '',
  ]
    .filter((part) => part !== '')
    .join(ctx.lang === 'zh' ? '，' : ', ');
}

/** 无尘粉笔 白色 每班 4盒 */
export function standardText(ctx: Context, row: StandardRow): string {
  const { standard, item } = row;
  const { scopes } = ctx.words.standard;
  const say = ctx.words.standard;
  return say.line({
    item: itemTitle(item),
    scope: scopes[standard.scope],
    quantity: say.per({ quantity: standard.quantity, per: standard.per, unit: item.unit }),
    limits: limitsText(ctx, row),
  });
}

/** A standard in `--json`. */
export function standardJson({ standard, item }: StandardRow) {
  return {
    id: standard.id,
    ...itemJson(item),
    scope: standard.scope,
    grades: standard.grades === '' ? [] : standard.grades.split(',').map(Number),
    room_kind: standard.roomKind,
    quantity: standard.quantity,
    per: standard.per,
    lasting: standard.lasting === 1,
    months: standard.months,
    note: standard.note,
  };
}

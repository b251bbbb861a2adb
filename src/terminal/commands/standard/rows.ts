import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { type Standard, standards } from '../../../goods/need/standard.ts';
import { departments } from '../../../school/department/store.ts';
import { unitSaid } from '../../../words/said.ts';
import type { Context } from '../../context.ts';
import type { At } from '../../noun/description.ts';

/** A standard with the item that it speaks of, and in words: 无尘粉笔 白色 每班 4盒. */
export interface StandardRow extends Standard, Pick<Item, 'code' | 'kind' | 'name' | 'spec' | 'unit'> {
  /** The one that it names. */
  department: string | null;
  text: string;
}

/** The standards of the term with their items, by kind and item: two queries. */
export function standardRows({ reader, term, ctx }: At): StandardRow[] {
  const names = new Map(departments(reader).map(({ id, name }) => [id, name]));
  const byItem = new Map<number, Standard[]>();
  for (const one of standards(reader, term.id))
    byItem.set(one.itemId, [...(byItem.get(one.itemId) ?? []), one]);
  return items(reader, { retired: true }).flatMap((item) =>
    (byItem.get(item.id) ?? []).map((standard) =>
      rowOf(ctx, standard, item, names.get(standard.departmentId ?? 0)),
    ),
  );
}

/** How many of what unit, for how many. */
export const perSaid = (ctx: Context, row: Pick<Standard, 'quantity' | 'per'> & Pick<Item, 'unit'>): string =>
  ctx.words.standard.per({ ...row, unit: unitSaid(ctx.words, row.quantity, row.unit) });

/** A standard said with its item. */
export function rowOf(
  ctx: Context,
  standard: Standard,
  { code, kind, name, spec, unit }: Pick<Item, 'code' | 'kind' | 'name' | 'spec' | 'unit'>,
  department: string | null = null,
): StandardRow {
  const say = ctx.words.standard;
  const text = say.line({
    item: itemTitle({ name, spec }),
    scope: scopeSaid(ctx, standard),
    quantity: perSaid(ctx, { ...standard, unit }),
    limits: limitsText(ctx, { ...standard, department }),
  });
  return { ...standard, department, code, kind, name, spec, unit, text };
}

/** Whom it counts: 每班; of a department that it names, 每部门 or 每人. */
export const scopeSaid = ({ words }: Context, { scope, departmentId }: Standard): string =>
  scope === 'teacher' && departmentId !== null ? words.standard.heads : words.standard.scopes[scope];

/** Who it is limited to, how often, whether it lasts: '1,2年级，保有量'. */
export function limitsText(
  { words, lang }: Context,
  standard: Standard & Pick<StandardRow, 'department'>,
): string {
  const say = words.standard;
  return [
    words.goods.grades(standard.grades),
    standard.department,
    standard.roomKind && words.room.kindName(standard.roomKind),
    standard.lasting === 1 ? say.lasting : null,
    standard.months === null ? null : say.months(standard.months),
    standard.note,
  ]
    .filter(Boolean)
    .join(lang === 'zh' ? '，' : ', ');
}

export const gradesOf = ({ grades }: Standard): number[] => grades.split(',').filter(Boolean).map(Number);

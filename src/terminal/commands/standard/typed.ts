import { findItem, findItems } from '../../../goods/item/find.ts';
import type { Rate } from '../../../goods/item/quantity.ts';
import { readScope, type SaidScope } from '../../../goods/need/scope.ts';
import { SCOPES, type Standard } from '../../../goods/need/standard.ts';
import { readGrades } from '../../../school/class/grade.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { theDepartment } from '../../arguments/department.ts';
import { typedItem } from '../../arguments/item.ts';
import type { Context } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { type StandardRow, standardRows } from './rows.ts';

/** The standards that are typed: a number (12, #12), or an item. @throws Refusal 66 for none */
export async function standardsTyped(at: At, typed: string): Promise<StandardRow[]> {
  const rows = standardRows(at);
  const number = /^#?(\d+)$/.exec(typed.normalize('NFKC').trim())?.[1];
  const item = number === undefined ? await typedItem(at.ctx, typed, { retired: true }) : undefined;
  const found = rows.filter((row) => (item ? row.itemId === item.id : row.id === Number(number)));
  return found.length > 0 ? found : refuse(EXIT.noInput, 'standard-unknown', { typed });
}

/** @throws Refusal 66 or 2 naming what is near */
export function itemsNamed({ reader, term }: At, typed: string): Set<number> {
  const found = findItems(reader, term.id, typed);
  return new Set((found.length > 0 ? found : [findItem(reader, term.id, typed)]).map((item) => item.id));
}

/** What a quantity says of whom it is for: 4盒/班; 4盒/次 says nothing. */
export function scopeOf(rate: Rate | undefined): TypedScope | undefined {
  const said = rate?.each === undefined ? null : readScope(rate.each);
  return said?.departments ? undefined : (said ?? undefined);
}

export const limitsOf = ({ scope, grades, roomKind, departmentId }: TypedScope): Partial<Standard> => ({
  scope,
  ...(grades && { grades: grades.join(',') }),
  ...(roomKind !== undefined && { roomKind }),
  ...(departmentId !== undefined && { departmentId }),
});

/** Whom a standard counts, as it is typed; the department that it names looked up. */
export type TypedScope = Omit<SaidScope, 'departments'> & { departmentId?: number };

/** Refuses limits that the scope does not go by. */
export function checkLimits({
  scope,
  roomKind,
  departmentId,
}: Pick<Standard, 'scope' | 'roomKind' | 'departmentId'>) {
  if (roomKind && scope !== 'room') refuse(EXIT.usage, 'room-kind-only-rooms', {});
  if (departmentId !== null && scope !== 'department' && scope !== 'teacher')
    refuse(EXIT.usage, 'department-only-departments', {});
}

export function scopeTyped(typed: string, ctx: Context): TypedScope {
  const plain = typed.normalize('NFKC').trim().toLowerCase();
  const named = SCOPES.find((scope) => scope === plain || `${scope}s` === plain);
  if (named) return { scope: named === 'teachers' ? 'teacher' : named };
  const { departments: names, ...said } =
    readScope(typed) ?? refuse(EXIT.usage, 'per-unknown', { value: typed });
  if (!names) return said;
  if (names.length > 1) refuse(EXIT.usage, 'one-department', { names });
  return { ...said, departmentId: theDepartment(ctx.read(), names[0] ?? '').id };
}

export function gradesTyped(typed: string): string {
  const grades = readGrades(typed.normalize('NFKC').trim());
  return grades?.join(',') ?? refuse(EXIT.usage, 'grades-unknown', { value: typed });
}

import type { Item } from '../../goods/item/item.ts';
import type { Share } from '../../goods/plan/types.ts';
import { registrations } from '../../school/registration/store.ts';
import { groupBy } from '../../store/groups.ts';
import { sheet } from './content.ts';
import { chosenClasses, type Facts } from './facts/facts.ts';
import { BY_HAND, tableOf } from './table.ts';

/**
 * 免费教科书发放统计表 (free textbooks report): by grade, pupils on the register, pupils present (as counted on registration day,
 * otherwise by the roster) and copies of free textbooks handed out. Printed once some are.
 */
export const freeTextbooks = sheet('free-textbooks', (facts, filter) => {
  const freeItems = new Set(
    facts
      .plan()
      .items.filter(({ item }) => item.kind === 'book' && isFree(item))
      .map(({ item }) => item.id),
  );
  const counted = new Map(
    (facts.reader ? registrations(facts.reader, facts.term.id) : [])
      .filter((r) => r.present !== null)
      .map((r) => [r.classId, r] as const),
  );
  const classes = chosenClasses(facts, filter).map((c) => ({
    ...c,
    present: counted.get(c.id)?.present ?? c.enrolment,
    ...figuresOf(
      (facts.shares().get(`class:${c.id}`) ?? []).filter((s) => freeItems.has(s.itemId)),
      facts,
    ),
  }));
  const sum = (key: 'register' | 'present' | 'due' | 'copies' | 'money') => (row: typeof classes) =>
    row.reduce((n, c) => n + c[key], 0);
  const table = tableOf<typeof classes>(facts.words, {
    grade: (row) => facts.words.school.grade(row[0]!.grade),
    register: sum('register'),
    present: sum('present'),
    kinds: (row) => new Set(row.flatMap((c) => c.titles)).size,
    due: sum('due'),
    copies: { blankZero: true, value: sum('copies') },
    money: { blankZero: true, value: sum('money') },
    note: BY_HAND,
  });
  const group = table.group([...groupBy(classes, (c) => c.grade).values()], { total: 'total' });
  const w = facts.words.class.present;
  const silent = classes.filter((c) => !counted.has(c.id)).map((c) => c.name);
  const absent = classes.flatMap((c) => {
    const names = counted.get(c.id)?.absent.map((pupil) => pupil.name) ?? [];
    return names.length > 0 ? [w.absentOf(c.name, names)] : [];
  });
  return {
    nothing: table.sum('copies') === 0,
    page: 'portrait',
    signed: ['handler', 'teacher', 'dean', 'principal', 'seal', 'date'],
    columns: table.columns,
    parts: [
      {
        groups: [group],
        notes: [...(counted.size > 0 && silent.length > 0 ? [w.byRoster(silent)] : []), ...absent],
      },
    ],
  };
});

/** What a class is due and has of free textbooks; what these cost. */
function figuresOf(shares: readonly Share[], facts: Facts) {
  const total = (figure: (s: Share) => number) => shares.reduce((n, s) => n + figure(s), 0);
  return {
    titles: shares.filter((s) => s.need > 0).map((s) => s.itemId),
    due: total((s) => s.need),
    copies: total((s) => s.has),
    money: total((s) => s.has * (facts.items().get(s.itemId)!.priceFen ?? 0)),
  };
}

/**
 * Textbooks of compulsory education are free unless marked as paid for (自费) or voluntary (自愿); those of senior high are paid for
 * unless marked as free.
 */
function isFree({ grade, funding }: Pick<Item, 'grade' | 'funding'>): boolean {
  if (/自费|自愿/.test(funding ?? '')) return false;
  return (grade ?? 0) <= 9 || /免费|free/i.test(funding ?? '');
}

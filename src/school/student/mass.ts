import { unlikely } from '../../intake/differences.ts';
import type { ApplyContext, Question, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { groupBy } from '../../store/groups.ts';
import { problem } from '../../words/problem.ts';
import { className } from '../class/name.ts';
import type { RosterRow } from './row.ts';
import { nameKey } from './student.ts';

/** More of a class than this share, and more pupils than these few, do not change name, class or school at once. */
const MASS = { share: 0.2, few: 3 };
/** A new class of one pupil, where the others of the list have this many, is more likely a slip. */
const USUAL = 5;
/** More classes than this are not all of one pupil: what was read as their class is something else. */
const FEW_CLASSES = 3;

/** Pupils of each class that this list renames, moves away or takes out. */
export class Shaken {
  private readonly count = new Map<string, number>();

  add(code: string | null): void {
    if (code !== null) this.count.set(code, (this.count.get(code) ?? 0) + 1);
  }

  /** The classes of which so many are hit that it is asked, with `before` pupils each. */
  question(before: ReadonlyMap<string, number>, file: string, ctx: ApplyContext): Question[] {
    const hit = [...this.count].filter(
      ([code, n]) => n > MASS.few && n > (before.get(code) ?? 0) * MASS.share && before.has(code),
    );
    if (hit.length === 0) return [];
    const classes = hit.map(([code, n]) => `${className(code)} ${n}/${before.get(code)}`);
    return unlikely(ctx, `mass:${file}`, problem('roster-mass-change', { classes, file }, { at: { file } }));
  }
}

/**
 * Classes of which a list names more pupils whom nobody knows than pupils of theirs, and leaves out those who are there: it is a list
 * of others (insured children, another year's class), or of pupils who all came in at once.
 */
export class Strangers {
  private readonly count = new Map<string, { named: number; strange: number }>();

  add(code: string, strange: boolean): void {
    const { named, strange: n } = this.count.get(code) ?? { named: 0, strange: 0 };
    this.count.set(code, { named: named + 1, strange: n + (strange ? 1 : 0) });
  }

  /** `leftOut`: classes that have pupils whom no file of this import names. */
  question(leftOut: ReadonlySet<string>, file: string, ctx: ApplyContext): Question[] {
    const hit = [...this.count].filter(
      ([code, { named, strange }]) => leftOut.has(code) && strange * 2 > named,
    );
    if (hit.reduce((sum, [, { strange }]) => sum + strange, 0) <= MASS.few) return [];
    const classes = hit.map(([code, { named, strange }]) => `${className(code)} ${strange}/${named}`);
    return unlikely(
      ctx,
      `strangers:${file}`,
      problem('roster-strangers', { classes, file }, { at: { file } }),
    );
  }
}

/** New classes that one pupil alone stands in, beside classes of many. */
export function loneClasses(
  rows: readonly ReadRow<RosterRow>[],
  known: { has(code: string): boolean },
  ctx: ApplyContext,
): Question[] {
  const all = ctx.allRows as readonly ReadRow<RosterRow>[];
  const sizes = new Map<string, number>();
  for (const { row } of all) sizes.set(row.class.code, (sizes.get(row.class.code) ?? 0) + 1);
  const usual = [...sizes.values()].filter((n) => n >= USUAL).length > 1;
  const allLone = sizes.size > FEW_CLASSES && [...sizes.values()].every((n) => n === 1);
  if (!usual && !allLone) return [];
  const lone = rows.filter(({ row }) => sizes.get(row.class.code) === 1 && !known.has(row.class.code));
  const [first] = lone;
  if (!first) return [];
  const pupils = lone.map(({ row }) => `${className(row.class.code)} ${row.name}`);
  const one = problem('class-of-one', { pupils, file: first.file }, { at: placeOf(first, 'class') });
  return unlikely(ctx, `lone:${first.file}`, one);
}

/** Pupils that are new and stand twice in a class, where no number and no sex tells one from the other: two, or one listed twice? */
export function repeated(fresh: readonly ReadRow<RosterRow>[], ctx: ApplyContext): Question[] {
  const all = ctx.allRows as readonly ReadRow<RosterRow>[];
  const same = groupBy(all, ({ row }) => `${row.class.code}|${nameKey(row.name)}`);
  const twice = [...new Set(fresh.map(({ row }) => `${row.class.code}|${nameKey(row.name)}`))]
    .map((key) => same.get(key) ?? [])
    .filter((own) => own.some((one, i) => own.slice(i + 1).some((other) => alike(one.row, other.row))));
  const [first] = twice;
  if (!first) return [];
  const { file } = first.at(-1)!;
  const pupils = twice.map(
    (own) =>
      `${className(own[0]!.row.class.code)} ${own[0]!.row.name}（${own.map(({ line }) => line).join('、')}）`,
  );
  const listed = problem('pupil-listed-twice', { pupils, file }, { at: placeOf(first.at(-1)!, 'name') });
  return unlikely(ctx, `repeated:${file}`, listed);
}

const alike = (a: RosterRow, b: RosterRow) =>
  (a.number === undefined || b.number === undefined || a.number === b.number) &&
  (a.sex === undefined || b.sex === undefined || a.sex === b.sex) &&
  a.state === b.state;

import type { Gate } from '../../../ready/gate.ts';
import { className } from '../../../school/class/name.ts';
import type { Context } from '../../context.ts';
import { displayWidth, pad } from '../../width.ts';

/** Columns that a period takes. */
const WIDE = 3;

/** A grid a day: classes that have lessons down, periods across, a sign a lesson. */
export function grids(ctx: Context, g: Gate): string[] {
  const w = ctx.words.ready;
  const { paint } = ctx.terminal;
  const signs = {
    ready: paint.good(pad(w.signs.ready, WIDE)),
    at_risk: paint.warn(pad(w.signs.at_risk, WIDE)),
    blocked: paint.bad(pad(w.signs.blocked, WIDE)),
  };
  // By day and class, a sign at each period's place: in one pass, a week being thousands of lessons.
  const days = new Map(g.days.map((day) => [day, new Map<number, string[]>()]));
  const taught = new Set<number>();
  let most = 0;
  for (const { lesson, state } of g.judgement.lessons) {
    const classes = days.get(lesson.day)!;
    let row = classes.get(lesson.classId);
    if (!row) {
      row = [];
      classes.set(lesson.classId, row);
      taught.add(lesson.classId);
    }
    row[lesson.period - 1] = signs[state];
    if (lesson.period > most) most = lesson.period;
  }
  const named = [...g.facts.classes.values()]
    .filter((c) => taught.has(c.id))
    .map((c) => ({ id: c.id, name: className(c.code, ctx.lang) }));
  const wide = Math.max(displayWidth(w.columns.class), ...named.map((c) => displayWidth(c.name))) + 2;
  const periods = Array.from({ length: most }, (_, i) => i);
  const head =
    `${pad(w.columns.class, wide)}${periods.map((i) => pad(String(i + 1), WIDE)).join('')}`.trimEnd();
  const blank = ' '.repeat(WIDE);
  return [...days].map(([day, classes]) => {
    const lines = named.map(({ id, name }) => {
      const row = classes.get(id) ?? [];
      return `${pad(name, wide)}${periods.map((i) => row[i] ?? blank).join('')}`.trimEnd();
    });
    const title = g.days.length > 1 ? `${day}\n` : '';
    return `${title}${[paint.strong(head), ...lines].join('\n')}\n`;
  });
}

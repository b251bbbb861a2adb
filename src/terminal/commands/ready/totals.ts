import type { Gate } from '../../../ready/gate.ts';
import type { Context } from '../../context.ts';

/** Lessons not ready, by kind of cause, grade and owner. */
export function totals(g: Gate): Record<'cause' | 'grade' | 'owner', Record<string, number>> {
  const out: ReturnType<typeof totals> = { cause: {}, grade: {}, owner: {} };
  for (const { state, causes, lessons } of g.judgement.alike) {
    if (state === 'ready') continue;
    const add = (group: Record<string, number>, key: string) => {
      group[key] = (group[key] ?? 0) + lessons.length;
    };
    add(out.grade, String(g.facts.classes.get(lessons[0]!.classId)!.grade));
    const seeds = [...causes.keys()].map((id) => g.judgement.causes.get(id)!);
    for (const kind of new Set(seeds.map((seed) => seed.kind))) add(out.cause, kind);
    for (const owner of new Set(seeds.map((seed) => seed.owner ?? ''))) add(out.owner, owner);
  }
  return out;
}

/** Lessons not ready by cause and grade, and with --causes by owner, a line each, the most first. */
export function totalsText(ctx: Context, g: Gate, all: boolean): string {
  const { ready: w, school } = ctx.words;
  const sums = totals(g);
  const line = (label: string, group: Record<string, number>, name: (key: string) => string) => {
    const most = Object.entries(group).sort(([, a], [, b]) => b - a);
    return `${label}${w.totals.list(most.map(([key, n]) => w.totals.one(name(key), n)))}`;
  };
  return `${[
    line(w.totals.cause, sums.cause, (key) => w.kinds[key] ?? key),
    line(w.totals.grade, sums.grade, (key) => school.grade(Number(key))),
    ...(all ? [line(w.totals.owner, sums.owner, (key) => key || w.noOwner)] : []),
  ].join('\n')}\n`;
}

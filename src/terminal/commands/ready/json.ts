import { causeText } from '../../../ready/cause.ts';
import type { Gate } from '../../../ready/gate.ts';
import type { JudgedLesson } from '../../../ready/judge.ts';
import type { Context } from '../../context.ts';
import { totals } from './totals.ts';

/** The shape that scripts rely on. */
export function readyJson(ctx: Context, g: Gate, day: string, term: string, week?: Gate): object {
  const { counts } = g;
  return {
    term,
    day,
    days: g.days,
    verdict: g.verdict,
    lessons: g.judgement.lessons.length,
    ready: counts.ready,
    at_risk: counts.at_risk,
    blocked: counts.blocked,
    classes: byClass(g).map(([code, lessons]) => ({
      class: code,
      lessons: lessons.map(({ lesson, state, causes }) => ({
        day: lesson.day,
        period: lesson.period,
        subject: lesson.subject,
        state,
        causes: [...causes.keys()],
      })),
    })),
    causes: g.causes.map((c) => ({
      id: c.id,
      kind: c.kind,
      ...causeText(c, ctx.words, ctx.lang),
      lessons: c.lessons,
      frees: c.frees,
      owner: c.owner,
      deadline: c.deadline.day,
      deadline_period: c.deadline.period,
    })),
    totals: totals(g),
    // Only where the day is ready: what the week from it still lacks.
    ...(week && { week: { lessons: week.judgement.lessons.length, ...week.counts } }),
  };
}

/** The classes that have lessons, in their order. */
function byClass(g: Gate): [string, JudgedLesson[]][] {
  const groups = new Map<number, JudgedLesson[]>([...g.facts.classes.keys()].map((id) => [id, []]));
  for (const judged of g.judgement.lessons) groups.get(judged.lesson.classId)!.push(judged);
  return [...groups]
    .filter(([, lessons]) => lessons.length > 0)
    .map(([id, lessons]) => [g.facts.classes.get(id)!.code, lessons]);
}

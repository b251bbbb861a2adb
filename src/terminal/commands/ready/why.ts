import { causeText, stepsText } from '../../../ready/cause.ts';
import type { Gate } from '../../../ready/gate.ts';
import { className } from '../../../school/class/name.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';

/** One lesson: its state and everything that stands in its way. */
export function explain(ctx: Context, g: Gate, typed: string): ExitCode {
  const w = ctx.words.ready;
  const period = Number(/\d+/.exec(typed.normalize('NFKC'))?.[0] ?? Number.NaN);
  const judged = g.judgement.lessons.find((j) => j.lesson.period === period);
  const cls = [...g.facts.classes.values()].find((c) => c.id === g.judgement.lessons[0]?.lesson.classId);
  const name = cls ? className(cls.code, ctx.lang) : '';
  if (!judged) return refuse(EXIT.noInput, 'ready-lesson-unknown', { class: name, period: typed });
  const { lesson, state, causes } = judged;
  const rows = [...causes].map(([id, level]) => ({
    level,
    ...causeText(g.judgement.causes.get(id)!, ctx.words, ctx.lang),
  }));
  ctx.answer({
    json: { class: cls?.code, day: lesson.day, period, subject: lesson.subject, state, causes: rows },
    text: () => {
      const title = w.why.title({
        class: name,
        day: lesson.day,
        period,
        subject: lesson.subject,
        state: w.states[state],
      });
      const lines = rows.map((r) => `  ${w.why.level[r.level]}  ${r.what}  → ${stepsText(r, ctx.words)}`);
      return [title, ...(lines.length > 0 ? lines : [`  ${w.why.nothing}`])].join('\n');
    },
  });
  return state === 'ready' ? EXIT.done : EXIT.no;
}

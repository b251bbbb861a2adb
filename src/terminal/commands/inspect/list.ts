import { addDays } from '../../../school/calendar/day.ts';
import { parseSpan } from '../../../school/calendar/file.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { type InspectionRow, inspectionLines, inspections, ranking } from '../../../work/inspection/store.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** An inspection in `--json`. */
export const inspectionJson = ({ classCode, passed, ...row }: InspectionRow) => ({
  ...row,
  class: classCode,
  passed: passed === 1,
});

/** The inspections of the term, the newest first. */
export const list: Command = {
  options: [['--form <form>', (w) => w.inspect.options.form]],
  run(ctx, _args, opts) {
    const term = workTerm(ctx);
    const rows = inspections(ctx.read(), term.id, opts.form ?? '');
    ctx.answer({
      json: {
        term: term.code,
        inspections: rows.map(inspectionJson),
      },
      text: () =>
        rows.length === 0
          ? ctx.words.terminal.none
          : table(
              [
                { label: ctx.words.inspect.columns.id, align: 'right', value: (r) => String(r.id) },
                { label: ctx.words.inspect.columns.date, value: (r) => r.date },
                { label: ctx.words.inspect.columns.form, value: (r) => r.form },
                { label: ctx.words.inspect.columns.place, value: (r) => r.place, shrink: true },
                {
                  label: ctx.words.inspect.columns.score,
                  align: 'right',
                  value: (r) => `${r.score}/${r.full}`,
                },
                {
                  label: ctx.words.inspect.columns.result,
                  value: (r) => (r.passed ? ctx.words.inspect.passed : ctx.words.inspect.failed),
                },
                { label: ctx.words.inspect.columns.inspector, value: (r) => r.inspector ?? '' },
              ],
              rows,
              ctx,
            ),
    });
  },
};

/** One inspection, point by point. */
export const show: Command = {
  args: '<number>',
  run(ctx, [number = '']) {
    const say = ctx.words.inspect.columns;
    const found = inspections(ctx.read(), workTerm(ctx).id).find((i) => String(i.id) === number);
    if (!found) return refuse(EXIT.noInput, 'problem-unknown', { id: number });
    const lines = inspectionLines(ctx.read(), found.id);
    ctx.answer({
      json: { inspection: inspectionJson(found), lines },
      text: () =>
        `${found.date} ${found.form} ${found.place} ${found.score}/${found.full}\n${table(
          [
            { label: say.item, value: (l) => l.name },
            { label: say.points, align: 'right', value: (l) => String(l.points) },
            { label: say.lost, align: 'right', value: (l) => String(l.lost) },
            { label: say.reason, value: (l) => l.reason ?? '', shrink: true },
          ],
          lines,
          ctx,
        )}`,
    });
  },
};

/** Areas by average score, over a span of days: the last 30 unless told otherwise. */
export const rankingList: Command = {
  args: '[span]',
  options: [['--form <form>', (w) => w.inspect.options.form]],
  run(ctx, [text], opts) {
    const term = workTerm(ctx);
    const span = text
      ? (parseSpan(text, ctx.today) ?? refuse(EXIT.usage, 'not-a-day', { value: text }))
      : { from: addDays(ctx.today, -30), to: ctx.today };
    const rows = ranking(ctx.read(), term.id, opts.form ?? '卫生', span.from, span.to);
    ctx.answer({
      json: { ...span, ranking: rows.map(({ classCode, ...r }) => ({ ...r, class: classCode })) },
      text: () =>
        rows.length === 0
          ? ctx.words.terminal.none
          : table(
              [
                { label: ctx.words.inspect.columns.rank, align: 'right', value: (r) => String(r.rank) },
                { label: ctx.words.inspect.columns.area, value: (r) => r.place, shrink: true },
                { label: ctx.words.inspect.columns.owner, value: (r) => r.owner ?? '' },
                { label: ctx.words.inspect.columns.count, align: 'right', value: (r) => String(r.count) },
                {
                  label: ctx.words.inspect.columns.average,
                  align: 'right',
                  value: (r) => r.average.toFixed(1),
                },
              ],
              rows,
              ctx,
            ),
    });
  },
};

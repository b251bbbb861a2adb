import { EXIT, refuse } from '../../../words/problem.ts';
import { forms, pointsOf, putPoint } from '../../../work/inspection/forms.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** The forms with their points. */
export const formsList: Command = {
  args: '[form]',
  run(ctx, [form]) {
    const say = ctx.words.inspect.columns;
    const known = forms(ctx.read());
    if (form !== undefined && !known.includes(form))
      refuse(EXIT.noInput, 'form-unknown', { form, known: known.join(ctx.words.list) });
    const rows = (form ? [form] : known).flatMap((f) =>
      pointsOf(ctx.read(), f).map((p) => ({ form: f, ...p })),
    );
    ctx.answer({
      json: { points: rows },
      text: () =>
        table(
          [
            { label: say.form, value: (p) => p.form },
            { label: say.item, value: (p) => p.name },
            { label: say.points, align: 'right', value: (p) => String(p.points) },
            { label: say.standard, value: (p) => p.standard, shrink: true },
          ],
          rows,
          ctx,
        ),
    });
  },
};

/** `inspect form 卫生 走廊 --points 10 --standard 无杂物`: adds a point, or changes it; a new name makes a new form. */
export const formPoint: Command = {
  args: '<form> <item>',
  options: [
    ['--points <n>', (w) => w.inspect.options.points],
    ['--standard <text>', (w) => w.inspect.options.standard],
  ],
  writes: true,
  run(ctx, [form = '', item = ''], opts) {
    const old = pointsOf(ctx.read(), form).find((p) => p.name === item);
    const points = opts.points === undefined ? (old?.points ?? 10) : Number(opts.points);
    if (!Number.isInteger(points) || points < 0 || points > 1000)
      refuse(EXIT.usage, 'lost-bad', { value: String(opts.points) });
    ctx.change('inspect-form', { form, item }, (tx) =>
      putPoint(tx, form, { name: item, standard: opts.standard ?? old?.standard ?? '', points }),
    );
    ctx.answer({
      json: { form, item, points },
      text: () => ctx.words.inspect.formRead({ form, added: old ? 0 : 1, changed: old ? 1 : 0 }),
    });
  },
};

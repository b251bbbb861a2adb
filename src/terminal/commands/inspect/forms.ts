import { EXIT, refuse } from '../../../words/problem.ts';
import { wordMeant } from '../../../words/said.ts';
import { forms, pointsOf, putPoint } from '../../../work/inspection/forms.ts';
import type { Point } from '../../../work/inspection/inspection.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { listOf } from '../../noun/noun.ts';
import { count, text } from '../../options.ts';

/** A form that there is. @throws Refusal 66 naming those there are */
export function formTyped(ctx: Context, form: string): string {
  const known = forms(ctx.read());
  return (
    wordMeant(ctx.words, known, form) ??
    refuse(EXIT.noInput, 'form-unknown', { form, known: known.join(ctx.words.list) })
  );
}

/** The forms with their points. */
export const points = listOf<Point & { form: string }>()((w) => w.inspect.lists.points, 'points', {
  fields: {
    form: text({ filter: 'is', word: true, read: (typed, ctx) => formTyped(ctx, typed) }),
    item: { key: 'name', json: 'name', word: true },
    points: { align: 'right' },
    standard: { shrink: true, word: true },
  },
  first: 'form',
  all: ({ reader }) =>
    forms(reader).flatMap((form) => pointsOf(reader, form).map((point) => ({ form, ...point }))),
});

/** `inspect form 卫生 走廊 --points 10 --standard 无杂物`: adds a point, or changes it; a new name makes a new form. */
export const formPoint = command({
  args: '<form> <point>',
  options: {
    points: count({ most: 1000, help: (w) => w.inspect.lists.points.fields.points[0] }),
    standard: text({ help: (w) => w.inspect.lists.points.fields.standard[0] }),
  },
  writes: true,
  run(ctx, [form = '', item = ''], given) {
    const old = pointsOf(ctx.read(), form).find((p) => p.name === item);
    const { points = old?.points ?? 10, standard = old?.standard ?? '' } = given;
    ctx.change('inspect-form', { form, item }, (tx) => putPoint(tx, form, { name: item, standard, points }));
    ctx.answer({
      json: { form, item, points },
      text: () => ctx.words.inspect.formRead({ form, added: old ? 0 : 1, changed: old ? 1 : 0 }),
    });
  },
});

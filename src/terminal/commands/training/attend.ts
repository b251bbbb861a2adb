import { EXIT, refuse } from '../../../words/problem.ts';
import { attend, attendees } from '../../../work/gathering/attendance.ts';
import { findGathering, type Gathering } from '../../../work/gathering/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { names } from '../../options.ts';

/** `training attend 教材培训 --absent 张三,李四 --leave 王五`: everybody else was there. */
export const attendVerb = command({
  args: '<name>',
  options: {
    absent: names({ help: (w) => w.training.options.absent }),
    leave: names({ help: (w) => w.training.options.leave }),
    late: names({ help: (w) => w.training.options.late }),
  },
  writes: true,
  async run(ctx, [name = ''], given) {
    const session = sessionOf(ctx, name);
    // Who was there is known afterwards.
    const early = session.date > ctx.today && ctx.options.input;
    if (early && !(await confirmed(ctx, ctx.words.training.askEarly(session.name, session.date))))
      return EXIT.no;
    const expected = attendees(ctx.read(), session.id);
    if (expected.length === 0) refuse(EXIT.no, 'nobody-invited', { training: session.name });
    const ids = (typed: string[] = []) =>
      typed.map((one) => {
        const person = personArg(ctx.read(), one);
        if (!expected.some((e) => e.staffId === person.id))
          refuse(EXIT.data, 'not-invited', { name: person.name, training: session.name });
        return person.id;
      });
    const states = { absent: ids(given.absent), leave: ids(given.leave), late: ids(given.late) };
    ctx.change('training-attend', { training: session.name }, (tx) => attend(tx, session.id, states));
    const away = expected.filter(
      (e) => states.absent.includes(e.staffId) || states.leave.includes(e.staffId),
    );
    ctx.answer({
      json: {
        id: session.id,
        present: expected.length - away.length,
        away: away.map((a) => ({
          name: a.name,
          state: states.leave.includes(a.staffId) ? 'leave' : 'absent',
        })),
      },
      text: () =>
        ctx.words.training.attended({
          present: expected.length - away.length,
          absent: away.length,
          names: away.map((a) => a.name).join(ctx.words.list),
        }),
    });
    return EXIT.done;
  },
});

/** The training session of a name. @throws Refusal 66 for none, 2 for several */
export function sessionOf(ctx: Context, text: string): Gathering {
  return findGathering(ctx.read(), workTerm(ctx).id, text, 'training');
}

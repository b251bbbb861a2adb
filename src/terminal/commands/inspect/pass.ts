import { className } from '../../../school/class/name.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { DAILY } from '../../../work/area/area.ts';
import { areas, areasOfClasses } from '../../../work/area/store.ts';
import { pointsOf } from '../../../work/inspection/forms.ts';
import { scoreOf } from '../../../work/inspection/inspection.ts';
import { putInspection } from '../../../work/inspection/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { areaArg } from '../../arguments/place.ts';
import { confirmed } from '../../ask.ts';
import { command } from '../../grammar.ts';
import { day, flag, names, namesIn, text } from '../../options.ts';

/** The form that areas are inspected by, unless said. */
export const CLEANING = '卫生';

/**
 * `inspect pass --except 三2`: the rounds were walked and these areas are clean; only those that are not are named (and
 * entered by `inspect add`). With neither: every area that is not open yet, which is asked about. A school that has set no areas gets its
 * classrooms as areas, in the same step.
 */
export const pass = command({
  args: '[area...]',
  options: {
    except: names({ help: (w) => w.inspect.options.exceptAreas, takes: '<area...>', many: true }),
    date: day({ help: (w) => w.inspect.options.date }),
    by: text({ help: (w) => w.inspect.options.inspector, takes: '<name>' }),
    all: flag({ help: (w) => w.inspect.options.allAreas }),
  },
  writes: true,
  async run(ctx, typed, { except: excepted = [], date = ctx.today, by, all: every = false }) {
    const term = workTerm(ctx);
    if (typed.length + excepted.length === 0 && !every) {
      const open = areas(ctx.read(), term.id).flatMap((a) => (a.passed === 1 ? [] : a.name));
      if (!(await confirmed(ctx, ctx.words.inspect.askAll(open.join(ctx.words.list), date)))) return EXIT.no;
    }
    const inspector = by ?? ctx.env.KAIXUE_ME ?? null;
    const { made, passed, left } = ctx.change('inspect-pass', { date }, (tx) => {
      const made =
        areas(tx, term.id).length > 0
          ? 0
          : areasOfClasses(
              tx,
              term.id,
              (code) => ctx.words.area.classroom(className(code, ctx.lang)),
              ctx.words.area.standard,
              DAILY.map((time, i) => ({ time, name: ctx.words.area.roundNames[i] ?? '' })),
            ).added;
      const all = areas(tx, term.id);
      if (all.length === 0) refuse(EXIT.no, 'areas-none', {});
      const idsOf = (some: readonly string[]) => new Set(some.map((one) => areaArg(tx, term.id, one).id));
      const wanted = idsOf(namesIn(typed.join(',')));
      const except = idsOf(excepted);
      const chosen = all.filter((a) => (wanted.size > 0 ? wanted.has(a.id) : a.passed !== 1));
      const passed = chosen.filter((a) => !except.has(a.id));
      const scored = scoreOf(pointsOf(tx, CLEANING), [], 0);
      for (const area of passed)
        putInspection(tx, term.id, {
          form: CLEANING,
          date,
          areaId: area.id,
          roomId: null,
          inspector,
          scored,
        });
      return { made, passed, left: chosen.filter((a) => except.has(a.id)) };
    });
    ctx.answer({
      json: { areas_added: made, date, passed: passed.map((a) => a.name), left: left.map((a) => a.name) },
      text: () =>
        [
          made > 0 ? ctx.words.area.applied({ added: made, unchanged: 0 }) : '',
          ctx.words.inspect.allPassed(passed.length, date),
          left.length > 0 ? ctx.words.inspect.notPassed(left.map((a) => a.name).join(ctx.words.list)) : '',
        ]
          .filter(Boolean)
          .join('\n'),
    });
    return EXIT.done;
  },
});

import { className } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import { said } from '../../../words/said.ts';
import { DAILY } from '../../../work/area/area.ts';
import { areas, areasOfClasses, hasClassrooms } from '../../../work/area/store.ts';
import { pointsOf } from '../../../work/inspection/forms.ts';
import { CLEANING, scoreOf } from '../../../work/inspection/inspection.ts';
import { advancePatrols, roomsOfRound } from '../../../work/inspection/patrol.ts';
import { lastInspector, putInspection, withdrawPass } from '../../../work/inspection/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { areaArg, roomArg } from '../../arguments/place.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { day, flag, names, namesIn, text } from '../../options.ts';
import { formTyped } from './forms.ts';

/**
 * `inspect pass --except 三2`: the rounds were walked and these areas are clean; only those that are not are named (and
 * entered by `inspect add`). With neither: every area that is not open yet, which is asked about. A school of which no classroom is an area
 * gets them as areas in the same step, but for a script that names nothing (--yes): it makes them by `area apply`. `--form 消防`: the rooms that the form's round goes to.
 */
export const pass = command({
  args: '[area...]',
  options: {
    except: names({ help: (w) => w.inspect.options.exceptAreas, takes: '<area...>', many: true }),
    form: text({
      takes: '<form>',
      help: (w) => w.inspect.options.passForm,
      read: (typed, ctx) => formTyped(ctx, typed),
    }),
    date: day({ help: (w) => w.inspect.options.date }),
    by: text({ help: (w) => w.inspect.options.inspector, takes: '<name>' }),
    all: flag({ help: (w) => w.inspect.options.allAreas }),
  },
  writes: true,
  async run(
    ctx,
    typed,
    { except: excepted = [], form = CLEANING, date = ctx.today, by, all: every = false },
  ) {
    const term = workTerm(ctx);
    const roomless = form === CLEANING && typed.length === 0 && !hasClassrooms(ctx.read(), term.id);
    const bare = excepted.length === 0 && !every;
    const make = roomless && !(bare && ctx.options.yes);
    if (typed.length === 0 && bare) {
      const places =
        form === CLEANING ? areas(ctx.read(), term.id) : roomsOfRound(ctx.read(), term.id, form, date);
      const open = places.flatMap((a) => (a.passed === 1 ? [] : a.name));
      // Classrooms that the pass will make areas of are passed too: they are asked about as well.
      if (make) open.push(ctx.words.inspect.eachClassroom);
      if (!(await confirmed(ctx, ctx.words.inspect.askAll(open.join(ctx.words.list), date)))) return EXIT.no;
    }
    const inspector =
      by ?? ctx.env.KAIXUE_ME ?? (await askInspector(ctx, lastInspector(ctx.read(), term.id, form)));
    if (form !== CLEANING)
      return passRooms(ctx, namesIn(typed.join(',')), { excepted, form, date, inspector });
    const { made, passed, left, withdrawn, stands } = ctx.change('inspect-pass', { date }, (tx) => {
      const made = !make
        ? 0
        : areasOfClasses(
            tx,
            term.id,
            (code) => ctx.words.area.classroom(className(code, ctx.lang)),
            ctx.words.area.standard,
            DAILY.map((time, i) => ({ time, name: ctx.words.area.roundNames[i] ?? '' })),
          ).added;
      const idsOf = (some: readonly string[]) => new Set(some.map((one) => areaArg(tx, term.id, one).id));
      const wanted = idsOf(namesIn(typed.join(',')));
      const all = areas(tx, term.id);
      if (all.length === 0)
        refuse(
          EXIT.no,
          roomless && !make && classes(tx, term.id).length > 0 ? 'areas-not-made' : 'areas-none',
          {},
        );
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
      const left = chosen.filter((a) => except.has(a.id));
      const others = all.filter((a) => except.has(a.id) && !left.includes(a));
      const withdrawn = others.flatMap(({ id: areaId, name }) => {
        const id = withdrawPass(tx, term.id, { form: CLEANING, date, areaId, roomId: null });
        return id === undefined ? [] : [{ id, name }];
      });
      const stands = areas(tx, term.id).filter((a) => a.passed === 1 && others.some(({ id }) => id === a.id));
      return { made, passed, left, withdrawn, stands };
    });
    if (roomless && !make && !ctx.options.quiet) ctx.say(ctx.words.inspect.noClassrooms);
    ctx.answer({
      json: {
        areas_added: made,
        date,
        passed: passed.map((a) => a.name),
        left: left.map((a) => a.name),
        withdrawn,
      },
      text: () =>
        [
          made > 0 ? ctx.words.area.applied({ added: made, unchanged: 0 }) : '',
          ctx.words.inspect.allPassed(passed.length, date),
          left.length > 0 ? ctx.words.inspect.notPassed(left.map((a) => a.name).join(ctx.words.list)) : '',
          withdrawn.length > 0 ? ctx.words.inspect.withdrawn(withdrawn) : '',
          ...stands.map(({ name, lastOn }) => ctx.words.inspect.stillPassed({ name, date: lastOn ?? date })),
        ]
          .filter(Boolean)
          .join('\n'),
    });
    return EXIT.done;
  },
});

/** Who walked the round, by name; a script says it with --by, or leaves it open. */
async function askInspector(ctx: Context, last: string | undefined): Promise<string | null> {
  if (!ctx.options.input || ctx.options.yes || ctx.options.dryRun) return null;
  const message = ctx.words.inspect.askInspector;
  const said = (await ctx.ask.text(last === undefined ? { message } : { message, default: last })).trim();
  return said === '' ? null : said;
}

/** The rooms of a form's round passed it, but those that are named. */
function passRooms(
  ctx: Context,
  named: readonly string[],
  {
    excepted,
    form,
    date,
    inspector,
  }: { excepted: readonly string[]; form: string; date: string; inspector: string | null },
): ExitCode {
  const term = workTerm(ctx);
  const { passed, left, withdrawn } = ctx.change('inspect-pass', { date, form }, (tx) => {
    const idsOf = (some: readonly string[]) => new Set(some.map((one) => roomArg(tx, one).id));
    const [wanted, except] = [idsOf(named), idsOf(excepted)];
    const all = roomsOfRound(tx, term.id, form, date);
    const chosen =
      wanted.size > 0 ? all.filter((room) => wanted.has(room.id)) : all.filter((room) => !room.passed);
    const passed = chosen.filter((room) => !except.has(room.id));
    const scored = scoreOf(pointsOf(tx, form), [], 0);
    for (const { id: roomId } of passed)
      putInspection(tx, term.id, { form, date, areaId: null, roomId, inspector, scored });
    const withdrawn = all.flatMap(({ id: roomId, name }) => {
      if (!except.has(roomId)) return [];
      const id = withdrawPass(tx, term.id, { form, date, areaId: null, roomId });
      return id === undefined ? [] : [{ id, name }];
    });
    advancePatrols(tx, term.id, form, date);
    return { passed, left: chosen.filter((room) => except.has(room.id)), withdrawn };
  });
  const say = ctx.words.inspect;
  ctx.answer({
    json: {
      form,
      date,
      passed: passed.map((room) => room.name),
      left: left.map((room) => room.name),
      withdrawn,
    },
    text: () =>
      [
        say.roomsPassed(passed.length, said(ctx.words, form), date),
        left.length > 0 ? say.notPassed(left.map((room) => room.name).join(ctx.words.list)) : '',
        withdrawn.length > 0 ? say.withdrawn(withdrawn) : '',
      ]
        .filter(Boolean)
        .join('\n'),
  });
  return EXIT.done;
}

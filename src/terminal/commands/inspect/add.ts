import { parseClassArgument } from '../../../school/class/name.ts';
import { roomNamed, roomNames } from '../../../school/room/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { said, wordMeant } from '../../../words/said.ts';
import { areas } from '../../../work/area/store.ts';
import { passMark, pointsOf } from '../../../work/inspection/forms.ts';
import { CLEANING, type Lost, type Point, parseLost, scoreOf } from '../../../work/inspection/inspection.ts';
import { advancePatrols } from '../../../work/inspection/patrol.ts';
import { raiseRepairs, raiseTasks } from '../../../work/inspection/raise.ts';
import { putInspection } from '../../../work/inspection/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { areaArg } from '../../arguments/place.ts';
import { textArg } from '../../arguments/text.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { count, day, flag, text } from '../../options.ts';
import { formTyped } from './forms.ts';

/** `inspect add 三(2)班教室 地面=2:有纸屑 门窗=1 --form 卫生`, or --lost before each; without any at a terminal, each point is asked. */
export const add = command({
  args: '[place] [points...]',
  options: {
    form: text({
      help: (w) => w.inspect.options.form,
      takes: '<form>',
      read: (typed, ctx) => formTyped(ctx, typed),
    }),
    lost: text({
      help: (w) => w.inspect.options.lost,
      takes: '<points...>',
      many: true,
    }),
    date: day({ help: (w) => w.inspect.options.date }),
    by: text({ help: (w) => w.inspect.options.inspector, takes: '<name>' }),
    pass: count({ help: (w) => w.inspect.options.pass, takes: '<percent>', most: 100 }),
    repairs: flag({ help: (w) => w.inspect.options.repairs }),
    tasks: flag({ help: (w) => w.inspect.options.noTasks, off: 'only' }),
  },
  writes: true,
  async run(ctx, [typed, ...behind], given) {
    const say = ctx.words.inspect;
    const term = workTerm(ctx);
    const reader = ctx.read();
    const place = placeOf(ctx, term.id, await textArg(ctx, typed, say.askPlace));
    const { form = place.areaId !== null ? CLEANING : '设施', date = ctx.today } = given;
    const points = pointsOf(reader, form);
    // Several are joined by commas; a reason may have commas too.
    const typedLost = [...behind, ...(given.lost?.split(/[,，](?=[^,，=＝]*[=＝]\d)/) ?? [])];
    const lost =
      typedLost.length > 0
        ? typedLost.map((one) => lostOf(ctx, one, form, points))
        : ctx.options.input
          ? await askLost(ctx, points)
          : (await confirmed(ctx, say.askNoneLost(place.name))) && [];
    if (!lost) return EXIT.no;
    const scored = scoreOf(points, lost, given.pass ?? passMark(reader, form));
    const inspector = given.by ?? ctx.env.KAIXUE_ME ?? null;
    const asRepairs = given.repairs === true || place.areaId === null;
    const result = ctx.change('inspect-add', { place: place.name, form }, (tx) => {
      const made = putInspection(tx, term.id, {
        form,
        date,
        areaId: place.areaId,
        roomId: place.roomId,
        inspector,
        scored,
      });
      const failed = made.failed.map((f) => ({
        id: f.id,
        title: say.fix({ item: f.name, reason: f.reason ?? '' }),
        fault: [f.name, f.reason].filter(Boolean).join(' '),
      }));
      const wants = (given.tasks as boolean | undefined) !== false && failed.length > 0;
      const tasks = wants && !asRepairs ? raiseTasks(tx, term.id, place, failed, say.taskArea, date) : [];
      const repairs =
        wants && asRepairs
          ? raiseRepairs(tx, term.id, place.room ?? place.name, failed, date, inspector)
          : [];
      if (place.areaId === null) advancePatrols(tx, term.id, form, date);
      return { id: made.id, tasks, repairs };
    });
    ctx.answer({
      json: {
        ...result,
        place: place.name,
        form,
        date,
        score: scored.score,
        full: scored.full,
        passed: scored.passed,
      },
      text: () =>
        [
          say.saved({ place: place.name, ...scored }),
          result.tasks.length ? say.raisedTasks(result.tasks.join(ctx.words.list)) : '',
          result.repairs.length ? say.raisedRepairs(result.repairs.join(ctx.words.list)) : '',
        ]
          .filter(Boolean)
          .join('\n'),
    });
    return EXIT.done;
  },
});

export interface InspectedPlace {
  name: string;
  areaId: number | null;
  roomId: number | null;
  room: string | null;
  ownerId: number | null;
}

/** An area or a room: a room by its whole name goes before an area by a part of it. @throws Refusal 66 for neither, 2 for several areas */
function placeOf(ctx: Context, termId: number, text: string): InspectedPlace {
  const all = areas(ctx.read(), termId);
  const parsed = parseClassArgument(text);
  const code = 'value' in parsed ? parsed.value.code : undefined;
  const exact =
    all.find((a) => a.name === text || String(a.id) === text) ??
    (all.some((a) => code !== undefined && a.classCode === code) && areaArg(ctx.read(), termId, text));
  const room = exact ? undefined : roomNamed(ctx.read(), text);
  if (room) return { name: room.name, areaId: null, roomId: room.id, room: room.name, ownerId: null };
  const names = roomNames(ctx.read()).map(({ name }) => name);
  const area = exact || areaArg(ctx.read(), termId, text, names);
  return { name: area.name, areaId: area.id, roomId: null, room: area.room, ownerId: area.ownerId };
}

/** `地面=2:有纸屑` as points lost of a form. @throws Refusal 2 for what is no such pair, 65 for no such point or too many */
function lostOf(ctx: Context, text: string, form: string, points: readonly Point[]): Lost {
  const lost = parseLost(text) ?? refuse(EXIT.usage, 'lost-bad', { value: text });
  const names = points.map((p) => p.name);
  const meant = wordMeant(ctx.words, names, lost.item);
  const point = points.find((p) => p.name === meant);
  if (!point)
    return refuse(EXIT.noInput, 'point-unknown', {
      item: lost.item,
      form: said(ctx.words, form),
      known: names.map((one) => said(ctx.words, one)).join(ctx.words.list),
    });
  if (lost.lost > point.points)
    refuse(EXIT.data, 'lost-too-much', { item: lost.item, points: point.points, lost: lost.lost });
  return { ...lost, item: point.name };
}

/** Asks point by point what was lost. */
async function askLost(ctx: Context, points: readonly Point[]): Promise<Lost[]> {
  const say = ctx.words.inspect;
  const lost: Lost[] = [];
  for (const p of points) {
    const n = Math.min(
      p.points,
      await ctx.ask.number({
        message: say.askLost({ ...p, item: said(ctx.words, p.name), standard: said(ctx.words, p.standard) }),
        default: 0,
        min: 0,
      }),
    );
    if (n > 0) lost.push({ item: p.name, lost: n, reason: await ctx.ask.text({ message: say.askReason }) });
  }
  return lost;
}

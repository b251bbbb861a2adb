import { className } from '../../../school/class/name.ts';
import { clashes } from '../../../school/timetable/clashes.ts';
import type { Lesson } from '../../../school/timetable/lesson.ts';
import { weekdayIn } from '../../../school/timetable/slots.ts';
import { clearLessons, lessons, sharedRooms } from '../../../school/timetable/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClasses } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/term.ts';
import { confirmed } from '../../ask.ts';
import type { Command, Context, Noun, Options } from '../../context.ts';
import { table } from '../../table.ts';
import { drawGrid } from './grid.ts';
import { whoseTyped } from './whose.ts';

const list: Command = {
  options: [
    ['--class <class...>', (w) => w.timetable.options.class],
    ['--day <day>', (w) => w.timetable.options.day],
  ],
  async run(ctx, _, opts) {
    const all = await chosen(ctx, opts);
    const said = ctx.words.timetable;
    ctx.answer({
      json: { lessons: all.map(lessonJson) },
      text: () => (all.length === 0 ? said.none : `${lessonTable(ctx, all)}${said.total(all.length)}`),
    });
  },
};

const show: Command = {
  args: '[of]',
  async run(ctx, [typed]) {
    const all = termLessons(ctx);
    if (all.length === 0) return refuse(EXIT.no, 'timetable-none', {});
    const of = typed === undefined ? undefined : await whoseTyped(ctx, typed, all);
    const mine = of === undefined ? all : all.filter(of.has);
    const said = ctx.words.timetable;
    if (of !== undefined && mine.length === 0) {
      ctx.answer({ json: { of: of.code, lessons: [] }, text: () => said.noneOf(of.name) });
      return EXIT.done;
    }
    ctx.answer({
      json: { ...(of ? { of: of.code } : {}), lessons: mine.map(lessonJson) },
      text: () => (of === undefined ? everyClass(ctx, all) : drawGrid(ctx, of, mine)),
    });
    return EXIT.done;
  },
};

const clashesVerb: Command = {
  run(ctx) {
    const all = termLessons(ctx);
    const found = clashes(all, sharedRooms(ctx.read()));
    const w = ctx.words.timetable;
    ctx.answer({
      json: {
        clashes: found.map(({ kind, name, weekday, period, lessons: of }) => ({
          kind,
          name,
          weekday,
          period,
          lessons: of.map(lessonJson),
        })),
      },
      text: () =>
        all.length === 0
          ? w.none
          : found.length === 0
            ? w.noClash
            : `${table(
                [
                  { label: w.columns.day, value: (c) => w.day(c.weekday) },
                  { label: w.columns.period, value: (c) => w.period(c.period) },
                  { label: w.columns.kind, value: (c) => w.kinds[c.kind] },
                  { label: w.columns.name, value: (c) => c.name },
                  {
                    label: w.columns.lessons,
                    value: (c) =>
                      c.lessons
                        .map((l) => `${className(l.classCode, ctx.lang)} ${l.subject}`)
                        .join(ctx.words.list),
                    shrink: true,
                  },
                ],
                found,
                ctx,
              )}${w.clashes(found.length)}`,
    });
    return found.length === 0 ? EXIT.done : EXIT.no;
  },
};

const clear: Command = {
  options: [['--class <class...>', (w) => w.timetable.options.class]],
  writes: true,
  async run(ctx, _, opts) {
    const term = workTerm(ctx);
    const named: string[] = opts.class ?? [];
    const ids = (await typedClasses(ctx, term, named)).map((one) => one.id);
    const count = lessons(ctx.read(), term.id).filter(
      (l) => ids.length === 0 || ids.includes(l.classId),
    ).length;
    const said = ctx.words.timetable;
    if (count === 0) return refuse(EXIT.no, 'timetable-none', {});
    if (!(await confirmed(ctx, said.askClear(count)))) return EXIT.no;
    const cleared = ctx.change('timetable-clear', { classes: named.join(' ') }, (tx) =>
      clearLessons(tx, term.id, ids),
    );
    ctx.answer({ json: { cleared }, text: () => said.cleared(cleared) });
    return EXIT.done;
  },
};

/** The timetable; typed alone, every class's. */
export const noun: Noun = { alone: 'show', verbs: { show, list, clashes: clashesVerb, clear } };

function termLessons(ctx: Context): Lesson[] {
  return lessons(ctx.read(), workTerm(ctx).id);
}

async function chosen(ctx: Context, opts: Options): Promise<Lesson[]> {
  const term = workTerm(ctx);
  const ids = new Set((await typedClasses(ctx, term, opts.class ?? [])).map((one) => one.id));
  const day = opts.day === undefined ? null : weekdayIn(opts.day, true);
  if (opts.day !== undefined && day === null)
    refuse(EXIT.usage, 'lesson-slot-unreadable', { value: opts.day });
  return termLessons(ctx).filter(
    (l) => (ids.size === 0 || ids.has(l.classId)) && (day === null || l.weekday === day),
  );
}

function everyClass(ctx: Context, all: readonly Lesson[]): string {
  const codes = [...new Set(all.map((l) => l.classCode))];
  return codes
    .map((code) => {
      const mine = all.filter((l) => l.classCode === code);
      return drawGrid(ctx, { kind: 'class', name: className(code, ctx.lang), code, has: () => true }, mine);
    })
    .join('\n');
}

const lessonJson = (l: Lesson) => ({
  class: l.classCode,
  weekday: l.weekday,
  period: l.period,
  weeks: l.weeks,
  subject: l.subject,
  teacher: l.teacher,
  room: l.room,
});

function lessonTable(ctx: Context, all: readonly Lesson[]): string {
  const w = ctx.words.timetable;
  return table(
    [
      { label: w.columns.class, value: (l: Lesson) => className(l.classCode, ctx.lang) },
      { label: w.columns.day, value: (l) => w.day(l.weekday) },
      { label: w.columns.period, value: (l) => w.period(l.period) },
      { label: w.columns.subject, value: (l) => l.subject },
      { label: w.columns.weeks, value: (l) => w.weeks[l.weeks] },
      { label: w.columns.teacher, value: (l) => l.teacher ?? '' },
      { label: w.columns.room, value: (l) => l.room ?? '' },
    ],
    all,
    ctx,
  );
}

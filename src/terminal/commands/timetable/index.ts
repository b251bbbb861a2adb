import { className } from '../../../school/class/name.ts';
import type { Lesson } from '../../../school/timetable/lesson.ts';
import { clearLessons, lessons } from '../../../school/timetable/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import type { Context, Noun } from '../../context.ts';
import { command } from '../../grammar.ts';
import { classes } from '../../options.ts';
import { set, swap } from './change.ts';
import { drawGrid } from './grid.ts';
import { handOver } from './hand-over.ts';
import { clashRows, lessonRows } from './list.ts';
import { place } from './place.ts';
import { rooms } from './rooms.ts';
import { whoseTyped } from './whose.ts';

const show = command({
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
      json: { ...(of ? { of: of.code } : {}), lessons: mine.map((l) => lessonRows.json(l, ctx)) },
      text: () => (of === undefined ? everyClass(ctx, all) : drawGrid(ctx, of, mine)),
    });
    return EXIT.done;
  },
});

const clear = command({
  options: { class: classes({ help: (w) => w.timetable.options.class, many: true }) },
  writes: true,
  async run(ctx, _, { class: of = [] }) {
    const term = workTerm(ctx);
    const ids = of.map((one) => one.id);
    const all = lessons(ctx.read(), term.id);
    const count = all.filter((l) => ids.length === 0 || ids.includes(l.classId)).length;
    const said = ctx.words.timetable;
    if (count === 0) return refuse(EXIT.no, 'timetable-none', {});
    if (!(await confirmed(ctx, said.askClear(count)))) return EXIT.no;
    const codes = of.map((one) => one.code).join(' ');
    const cleared = ctx.change('timetable-clear', { classes: codes }, (tx) => clearLessons(tx, term.id, ids));
    ctx.answer({ json: { cleared }, text: () => said.cleared(cleared) });
    return EXIT.done;
  },
});

/** The timetable; typed alone, every class's. */
export const noun: Noun = {
  alone: 'show',
  verbs: {
    show,
    list: lessonRows.list,
    clashes: clashRows.list,
    rooms,
    place,
    set,
    swap,
    'hand-over': handOver,
    clear,
  },
};

function termLessons(ctx: Context): Lesson[] {
  return lessons(ctx.read(), workTerm(ctx).id);
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

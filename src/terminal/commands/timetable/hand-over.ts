import { className } from '../../../school/class/name.ts';
import { findStaff, isStaffNamed } from '../../../school/staff/store.ts';
import { handOverTeaching } from '../../../school/teaching/store.ts';
import { taughtAtOnce } from '../../../school/timetable/edit.ts';
import type { Lesson } from '../../../school/timetable/lesson.ts';
import { handOverLessons, lessons } from '../../../school/timetable/store.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { type Person, personArg } from '../../arguments/person.ts';
import { command } from '../../grammar.ts';
import { classes } from '../../options.ts';
import { refuseBusy } from './change.ts';

/** `timetable hand-over 王芳 李明`: all that she teaches (`--class`: of these classes) is taught by him from now on, also after she left. */
export const handOver = command({
  args: '<person> <person>',
  options: { class: classes({ help: (w) => w.timetable.options.class, many: true }) },
  writes: true,
  run(ctx, [typedFrom = '', typedTo = ''], { class: of = [] }) {
    const term = workTerm(ctx);
    const from = teacherTyped(ctx.read(), typedFrom);
    const to = personArg(ctx.read(), typedTo);
    if (from.id === to.id) refuse(EXIT.usage, 'hand-over-same', { name: to.name });
    const ids = of.map(({ id }) => id);
    const change = { from: from.name, to: to.name };
    const { moved, subjects } = ctx.change('timetable-hand-over', change, (tx) => {
      const isHis = ({ teacherId }: Lesson) => teacherId === to.id;
      const before = new Set(lessons(tx, term.id).flatMap((one) => (isHis(one) ? [one.id] : [])));
      const named = handOverLessons(tx, term.id, from.id, to.id, ids);
      const subjects = handOverTeaching(tx, term.id, from.id, to.id, ids);
      if (named + subjects === 0) refuse(EXIT.noInput, 'hand-over-nothing', { name: from.name });
      const all = lessons(tx, term.id);
      const moved = all.filter((one) => isHis(one) && !before.has(one.id));
      for (const lesson of moved) {
        const busy = taughtAtOnce(all, lesson);
        if (busy) refuseBusy(ctx, busy, 'hand-over-busy');
      }
      return { moved, subjects };
    });
    const w = ctx.words.timetable;
    const codes = [...new Set(moved.map(({ classCode }) => classCode))];
    ctx.answer({
      json: { ...change, lessons: moved.length, teachings: subjects, classes: codes },
      text: () => {
        const named = codes.map((code) => className(code, ctx.lang)).join(ctx.words.list);
        return `${w.handedOver({ ...change, lessons: moved.length, teachings: subjects, classes: named })}\n${w.undo}`;
      },
    });
    return EXIT.done;
  },
});

/** Who gives the lessons up, who may have left. @throws Refusal 66 for nobody, 2 for several */
function teacherTyped(reader: Reader, typed: string): Person {
  const found = findStaff(reader, typed).filter((one) => isStaffNamed(one, typed));
  const [left, ...others] = found.every(({ state }) => state === 'left') ? found : [];
  return left && others.length === 0
    ? { id: left.id, name: left.name, role: null }
    : personArg(reader, typed);
}

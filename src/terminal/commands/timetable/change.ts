import { className, parseClassArgument } from '../../../school/class/name.ts';
import { bookSubjects } from '../../../school/timetable/apply.ts';
import {
  fillSlots,
  lastPeriod,
  lessonsAt,
  type NewLesson,
  type Slot,
  taughtAtOnce,
  teacherOf,
} from '../../../school/timetable/edit.ts';
import type { Lesson } from '../../../school/timetable/lesson.ts';
import { slotTyped } from '../../../school/timetable/slots.ts';
import { lessons, storedLessons } from '../../../school/timetable/store.ts';
import { subjectName } from '../../../school/timetable/subject-names.ts';
import type { Reader, Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClass } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { person } from '../../options.ts';
import { tryChange } from '../../try-change.ts';
import { lessonText } from './grid.ts';
import { lessonRows } from './list.ts';

/** `timetable set 三2 周一3 数学`, 周一 3 apart too: what a class has in one hour of its week; `-`: nothing. Who teaches it the subject otherwise does so here. */
export const set = command({
  args: '<class> <lesson> <subject...>',
  options: { teacher: person({ help: (w) => w.timetable.options.teacher }) },
  writes: true,
  async run(ctx, [of = '', ...typed], { teacher }) {
    const [[slot], [said, ...more]] = slotsTyped(typed, 1) as [[Slot], string[]];
    // 三1 is a class, or the first on Wednesday, and no subject.
    if (said === undefined || more.length > 0 || slotTyped([said]) || 'value' in parseClassArgument(said))
      refuse(EXIT.usage, 'lesson-set-form', { class: of });
    return changeSlots(ctx, 'timetable-set', of, [slot], (tx, termId, classId) => {
      const all = storedLessons(tx, termId);
      refuseBeyond(ctx, tx, all, [slot]);
      const old = lessonsAt(all, classId, slot);
      if (said === '-') return [old.length === 0 ? noLesson(ctx, of, slot) : []];
      const subject = subjectName(said, bookSubjects(tx, termId));
      const same = old.length === 1 && old[0]!.subject === subject ? old[0] : undefined;
      const teacherId = teacher?.id ?? same?.teacherId ?? teacherOf(all, classId, subject);
      return [[{ weeks: 'all', subject, roomId: null, own: 0, ...same, teacherId }]];
    });
  },
});

/** `timetable swap 三2 周一3 周四1`, each in two words too: two hours of a class's week change places; one of them may be free. */
export const swap = command({
  args: '<class> <lesson...>',
  writes: true,
  async run(ctx, [of = '', ...typed]) {
    const [slots, more] = slotsTyped(typed, 2);
    const [a, b] = slots;
    if (!a || !b || more.length > 0) return refuse(EXIT.usage, 'lesson-swap-form', { class: of });
    if (a.weekday === b.weekday && a.period === b.period)
      refuse(EXIT.usage, 'lesson-swap-same', { class: of });
    return changeSlots(ctx, 'timetable-swap', of, slots, (tx, termId, classId) => {
      const all = storedLessons(tx, termId);
      refuseBeyond(ctx, tx, all, slots);
      const [first, second] = slots.map((slot) => lessonsAt(all, classId, slot)) as [Lesson[], Lesson[]];
      if (first.length + second.length === 0) return noLesson(ctx, of, a);
      return [second, first];
    });
  },
});

/** Writes what these slots of a class are to hold, unless a teacher would have two classes at once, and says what was and what is. */
async function changeSlots(
  ctx: Context,
  action: 'timetable-set' | 'timetable-swap',
  typed: string,
  slots: readonly Slot[],
  wanted: (tx: Writer, termId: number, classId: number) => readonly (readonly NewLesson[])[],
) {
  const term = workTerm(ctx);
  const cls = await typedClass(ctx, term, typed);
  const { id: classId, code } = cls;
  const at = (all: readonly Lesson[]) => slots.map((slot) => lessonsAt(all, classId, slot));
  const stored = (tx: Writer) => JSON.stringify(at(storedLessons(tx, term.id)));
  const change = (tx: Writer) => {
    const before = stored(tx);
    const was = at(lessons(tx, term.id));
    const next = wanted(tx, term.id, classId);
    fillSlots(
      tx,
      term.id,
      classId,
      slots.map((slot, i) => ({ ...slot, lessons: next[i]! })),
    );
    const all = lessons(tx, term.id);
    const now = at(all);
    for (const lesson of now.flat()) {
      const busy = taughtAtOnce(all, lesson);
      if (busy) refuseBusy(ctx, busy);
    }
    return { was, now, same: stored(tx) === before };
  };
  // What stands there already is no step to be undone.
  const { was, now, same } = tryChange(ctx, action, { class: code }, change, (made) => !made.same);
  const w = ctx.words.timetable;
  const say = (all: readonly Lesson[]) => all.map((l) => lessonText(ctx, l)).join(' / ') || w.free;
  ctx.answer({
    json: {
      class: code,
      slots: slots.map((slot, i) => ({ ...slot, lessons: now[i]!.map((l) => lessonRows.json(l, ctx)) })),
    },
    text: () =>
      slots
        .map((slot, i) =>
          same
            ? w.slotSame({ slot: slotOf(ctx, code, slot), is: say(now[i]!) })
            : w.slotChanged({ slot: slotOf(ctx, code, slot), from: say(was[i]!), to: say(now[i]!) }),
        )
        .concat(same ? [] : w.undo)
        .join('\n'),
  });
  return EXIT.done;
}

/** So many lessons' places at the head of the words, fewer where there are no more words, and the words after them. @throws Refusal 2 for what is none */
function slotsTyped(words: readonly string[], most: number): [slots: Slot[], more: readonly string[]] {
  if (words.length === 0 || most === 0) return [[], words];
  const slot = slotTyped(words);
  if (!slot) return refuse(EXIT.usage, 'lesson-unreadable', { value: words.slice(0, 2).join(' ') });
  const { weekday, period } = slot;
  const [others, more] = slotsTyped(words.slice(slot.words), most - 1);
  return [[{ weekday, period }, ...others], more];
}

const slotOf = ({ words, lang }: Context, code: string, { weekday, period }: Slot) =>
  words.timetable.slot({ class: className(code, lang), weekday, period });

function noLesson(ctx: Context, of: string, { weekday, period }: Slot): never {
  const { day, period: nth } = ctx.words.timetable;
  return refuse(EXIT.noInput, 'lesson-none-at', { class: of, day: day(weekday), period: nth(period) });
}

/** No class has a 13th lesson of a day that has eight; one after the last may be new. */
function refuseBeyond(ctx: Context, reader: Reader, all: readonly Lesson[], slots: readonly Slot[]) {
  const last = lastPeriod(reader, all);
  const beyond = slots.find(({ period }) => last !== undefined && period > last + 1);
  if (beyond && last !== undefined)
    refuse(EXIT.usage, 'lesson-beyond', { last, period: ctx.words.timetable.period(beyond.period) });
}

/** @throws Refusal 1 naming the lesson that a teacher has at that time already */
export function refuseBusy(
  ctx: Context,
  { teacher, classCode, subject, ...slot }: Lesson,
  code: 'lesson-teacher-busy' | 'hand-over-busy' = 'lesson-teacher-busy',
): never {
  return refuse(EXIT.no, code, {
    teacher: teacher ?? '',
    lesson: `${slotOf(ctx, classCode, slot)} ${subject}`,
  });
}

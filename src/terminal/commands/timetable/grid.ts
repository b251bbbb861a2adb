import { className } from '../../../school/class/name.ts';
import type { Lesson } from '../../../school/timetable/lesson.ts';
import { said } from '../../../words/said.ts';
import type { Context } from '../../context.ts';
import { table } from '../../table.ts';
import type { Whose } from './whose.ts';

/** 音乐(单) 王明: what a class has, and by whom. */
export function lessonText(
  { words }: Context,
  { subject, weeks, teacher }: Pick<Lesson, 'subject' | 'weeks' | 'teacher'>,
): string {
  const when = weeks === 'all' ? '' : `(${words.timetable.weeks[weeks]})`;
  return [`${said(words, subject)}${when}`, teacher].filter(Boolean).join(' ');
}

/** A week as a grid: periods down, days across; a class shows subjects, a teacher and a room show classes as well. */
export function drawGrid(ctx: Context, of: Whose, lessons: readonly Lesson[]): string {
  const w = ctx.words.timetable;
  const last = Math.max(5, ...lessons.map((l) => l.weekday));
  const days = Array.from({ length: last }, (_, i) => i + 1);
  const most = Math.max(...lessons.map((l) => l.period));
  const periods = Array.from({ length: most }, (_, i) => i + 1);
  const cell = (weekday: number, period: number) =>
    lessons
      .filter((l) => l.weekday === weekday && l.period === period)
      .map((l) =>
        of.kind === 'class'
          ? lessonText(ctx, l)
          : `${className(l.classCode, ctx.lang)} ${lessonText(ctx, { ...l, teacher: null })}`,
      )
      .join(' / ');
  const grid = table(
    [
      { label: w.fields.period[0], value: (period: number) => w.period(period) },
      ...days.map((day) => ({
        label: w.day(day),
        value: (period: number) => cell(day, period),
        shrink: true,
      })),
    ],
    periods,
    ctx,
  );
  return `${ctx.terminal.paint.strong(w.titleOf(of.name, lessons.length))}\n${grid}`;
}

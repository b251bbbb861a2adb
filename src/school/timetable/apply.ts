import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { addAll } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { type Place, problem } from '../../words/problem.ts';
import { classesByCode, classUnknown } from '../class/stored.ts';
import type { Lesson } from './lesson.ts';
import { People } from './people.ts';
import type { TimetableRow } from './row.ts';
import { storedLessons } from './store.ts';
import { isSubject, subjectName, subjectsShort } from './subject-names.ts';

type Wanted = Pick<Lesson, 'weeks' | 'subject' | 'teacherId' | 'teacher' | 'roomId' | 'room' | 'own'>;

/**
 * Writes a timetable into the school file, class by class: what a file says of a class is that class's whole week, so a lesson
 * that it no longer has is taken out (unless --missing keep). Subjects are called as the school's own books call them.
 */
export function applyTimetable(tx: Writer, rows: ReadRow<TimetableRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const classes = classesByCode(tx, ctx.term.id);
  const books = bookSubjects(tx, ctx.term.id);
  const who = new People(tx);
  const slots = new Map<string, Wanted[]>();
  const unknown = new Set<string>();
  const strangers = new Map<
    'lesson-teacher-unknown' | 'lesson-room-unknown',
    { at: Place; names: Set<string> }
  >();
  const subjects = new Subjects(rows, books, ctx, outcome);
  for (const read of rows) {
    const { row } = read;
    const cls = classes.get(row.class.code);
    if (!cls) {
      if (!unknown.has(row.class.code)) outcome.problems.push(classUnknown(read, 'subject', row.class.code));
      unknown.add(row.class.code);
      continue;
    }
    const apart = row.teacher === undefined ? who.apart(row.subject, books) : null;
    const teacher = apart?.teacher ?? row.teacher;
    const teacherId = who.staff(teacher);
    const roomId = who.room(row.room);
    for (const [text, id, code] of [
      [teacher, teacherId, 'lesson-teacher-unknown'],
      [row.room, roomId, 'lesson-room-unknown'],
    ] as const) {
      if (text === undefined || id !== null) continue;
      const of = strangers.get(code) ?? { at: placeOf(read, 'subject'), names: new Set() };
      strangers.set(code, of);
      of.names.add(text);
    }
    const key = `${row.class.code}|${row.weekday}|${row.period}`;
    const wanted = slots.get(key) ?? [];
    const subject = subjects.named(apart?.subject ?? row.subject, read);
    if (wanted.some((one) => one.weeks === row.weeks && one.subject === subject)) continue;
    slots.set(key, [
      ...wanted,
      {
        weeks: row.weeks,
        subject,
        teacherId,
        teacher: teacher ?? null,
        roomId,
        room: row.room ?? null,
        own: 0,
      },
    ]);
  }
  for (const [code, { at, names }] of strangers)
    outcome.remarks.push(problem(code, { count: names.size, names: someOf(names) }, { at }));
  if (outcome.problems.length > 0) return outcome;
  const known = groupBy(
    storedLessons(tx, ctx.term.id),
    ({ classCode, weekday, period }) => `${classCode}|${weekday}|${period}`,
  );
  for (const [key, wanted] of slots)
    fill(tx, ctx.term.id, key, known.get(key) ?? [], wanted, classes, outcome);
  const all = ctx.allRows as readonly ReadRow<TimetableRow>[];
  const named = new Set(all.map(({ row }) => `${row.class.code}|${row.weekday}|${row.period}`));
  // A grid shows a class's whole week: an empty cell says that there is no lesson. A list may be a part of it.
  const grids = new Set(rows.flatMap(({ row }) => (row.part ? [] : [row.class.code])));
  const lists = new Set(rows.map(({ row }) => row.class.code));
  for (const [key, old] of known) {
    const code = key.split('|')[0] as string;
    if (!lists.has(code) || named.has(key)) continue;
    if (!grids.has(code)) {
      addAll(
        outcome.missing,
        old.map(({ id }) => ({ id, ...slotOf(key), what: said(old) })),
      );
      if (ctx.missing === 'keep') continue;
    }
    fill(tx, ctx.term.id, key, old, [], classes, outcome);
  }
  return outcome;
}

/** So many names are told where many are unknown: with no staff list read, all teachers are. */
const TOLD = 8;
const someOf = (names: ReadonlySet<string>) => [
  ...[...names].slice(0, TOLD),
  ...(names.size > TOLD ? ['…'] : []),
];

/** Makes a class's slot as wanted, and notes the change. */
function fill(
  tx: Writer,
  termId: number,
  key: string,
  old: readonly Lesson[],
  wanted: readonly Wanted[],
  classes: ReturnType<typeof classesByCode>,
  outcome: Outcome,
): void {
  const [code, weekday, period] = key.split('|') as [string, string, string];
  // A file that names no teacher or room leaves what is known of the same lesson.
  const next = wanted.map((one) => {
    const same = old.find((o) => o.weeks === one.weeks && o.subject === one.subject);
    const teacher =
      one.teacherId === null && same ? { teacherId: same.teacherId, teacher: same.teacher } : {};
    const room = one.roomId === null && same ? { roomId: same.roomId, room: same.room } : {};
    return { ...one, ...teacher, ...room, own: one.roomId === null && same ? same.own : 0 };
  });
  const gone = old.filter((o) => !next.some((n) => same(o, n)));
  const fresh = next.filter((n) => !old.some((o) => same(o, n)));
  if (gone.length === 0 && fresh.length === 0) {
    outcome.unchanged += wanted.length;
    return;
  }
  for (const lesson of gone) tx.run('DELETE FROM lesson WHERE id = ?', lesson.id);
  const slot = { classId: classes.get(code)?.id ?? 0, weekday: Number(weekday), period: Number(period) };
  for (const { weeks, subject, teacherId, roomId, own } of fresh)
    insert(tx, 'lesson', { termId, ...slot, weeks, subject, teacherId, roomId, ownRoom: own });
  if (old.length === 0) {
    outcome.added += fresh.length;
    return;
  }
  outcome.changed += Math.max(1, fresh.length);
  outcome.unchanged += wanted.length - fresh.length;
  outcome.changes.push({ ...slotOf(key), what: '', field: '', from: said(old), to: said(next) });
}

/** Whose lesson it is, and when. */
function slotOf(key: string) {
  const [code, weekday, period] = key.split('|');
  return { class: code, slot: { weekday: Number(weekday), period: Number(period) } };
}

function same(a: Wanted, b: Wanted): boolean {
  return (
    a.weeks === b.weeks && a.subject === b.subject && a.teacherId === b.teacherId && a.roomId === b.roomId
  );
}

const said = (all: readonly Wanted[]) =>
  all
    .map((one) => {
      const weeks = one.weeks === 'all' ? '' : one.weeks === 'odd' ? '（单周）' : '（双周）';
      return [`${one.subject}${weeks}`, one.teacher, one.room].filter(Boolean).join(' ');
    })
    .join('、');

/** The subjects of the term's own books. */
export function bookSubjects(tx: Pick<Writer, 'all'>, termId: number): Set<string> {
  const rows = tx.all<{ subject: string }>(
    `SELECT DISTINCT item.subject FROM item JOIN standard ON standard.item_id = item.id AND standard.term_id = ?
      WHERE item.kind = 'book' AND item.subject IS NOT NULL AND item.retired = 0`,
    termId,
  );
  return new Set(rows.map((row) => row.subject));
}

/** What the words of a timetable mean: 政 is asked about once where several subjects begin so, and told where none does. */
class Subjects {
  private readonly written: ReadonlySet<string>;
  private readonly seen = new Map<string, string>();
  private readonly books: ReadonlySet<string>;
  private readonly ctx: ApplyContext;
  private readonly outcome: Outcome;

  constructor(
    rows: readonly ReadRow<TimetableRow>[],
    books: ReadonlySet<string>,
    ctx: ApplyContext,
    outcome: Outcome,
  ) {
    this.written = new Set(rows.map(({ row }) => row.subject));
    this.books = books;
    this.ctx = ctx;
    this.outcome = outcome;
  }

  named(text: string, read: ReadRow<TimetableRow>): string {
    const { grade } = read.row.class;
    const key = `${grade}|${text}`;
    const name = this.seen.get(key) ?? this.meant(text, grade, read);
    this.seen.set(key, name);
    return name;
  }

  private meant(text: string, grade: number, read: ReadRow<TimetableRow>): string {
    const { books, written, ctx, outcome } = this;
    const name = subjectName(text, books, grade);
    if (isSubject(text, books) || !/^\p{Script=Han}{1,2}$/u.test(name)) return name;
    const short = subjectsShort(text, { books, written, grade });
    if (short.length === 1) return short[0] as string;
    const at = { at: placeOf(read, 'subject'), value: text };
    const told = [...(outcome.remarks ?? []), ...(outcome.questions ?? []).map((one) => one.problem)];
    const isTold = told.some((one) => one.code.startsWith('lesson-subject-') && one.value === text);
    if (short.length === 0) {
      if (name.length === 1 && !isTold) outcome.remarks?.push(problem('lesson-subject-new', { name }, at));
      return name;
    }
    const id = `subject:${name}`;
    const answer = ctx.answers.get(id);
    if (answer) return answer;
    const choices = [...short, name];
    const asked = problem('lesson-subject-short', { name, short, first: short[0] as string }, at);
    if (!isTold) outcome.questions?.push({ id, choices, problem: asked });
    return name;
  }
}

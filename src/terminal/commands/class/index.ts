import { parseTimes } from '../../../school/calendar/clock.ts';
import { type BySex, type ClassInfo, isUncounted, shortClass } from '../../../school/class/class.ts';
import { className } from '../../../school/class/name.ts';
import {
  addClass,
  type ClassFacts,
  classByCode,
  classes,
  editClass,
  removeClass,
  sexes,
} from '../../../school/class/store.ts';
import { PLACE } from '../../../school/room/room.ts';
import { findRooms } from '../../../school/room/store.ts';
import type { Staff } from '../../../school/staff/staff.ts';
import { findStaff, isStaffNamed, staffList } from '../../../school/staff/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { classCodesTyped, classCodeTyped, knownClasses } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import { pickOne } from '../../arguments/pick.ts';
import type { Context, Noun } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { nounOf } from '../../noun/noun.ts';
import { count, grade, text } from '../../options.ts';
import { merge } from './merge.ts';
import { present } from './present.ts';
import { turns } from './turns.ts';

type ClassRow = ClassInfo & BySex;

const { verbs, told } = nounOf<ClassRow, ClassFacts>()('class', {
  json: ['class', 'classes'],
  fields: {
    class: { key: 'code', cell: (c, ctx) => className(c.code, ctx.lang) },
    name: { value: (c, ctx) => className(c.code, ctx.lang), list: false },
    grade: grade({ filter: 'is', only: 'list', list: false }),
    enrolment: count({ writes: 'expected' }),
    by: { key: 'expected', json: 'expected', cell: basis },
    expectedCount: { align: 'right', list: 'show' },
    boys: { align: 'right', cell: rostered((c) => c.boys) },
    girls: { align: 'right', cell: rostered((c) => c.girls) },
    register: { align: 'right', cell: rostered((c) => c.register) },
    room: text({ key: 'roomName', writes: 'roomId', read: roomId, takes: '<room>' }),
    teacher: text({
      key: 'teacherName',
      writes: 'teacherId',
      read: teacherId,
      takes: '<staff>',
      shrink: true,
    }),
    collects: text({ key: 'collectAt', writes: 'collectAt', read: turnTyped, takes: '<time>', list: 'show' }),
    counter: count({ least: 1, list: 'show' }),
  },
  all: classRows,
  find(at, typed) {
    const code = classCodeTyped(typed, knownClasses(at.reader, at.term.id), at.term.year);
    const { id } = classByCode(at.reader, at.term.id, code);
    return classRows(at).filter((c) => c.id === id);
  },
  id: (c) => c.id,
  title: (c, lang) => className(c.code, lang),
  code: (c) => c.code,
  names: (typed, at) => classCodesTyped(typed, knownClasses(at.reader, at.term.id), at.term.year),
  add: (tx, { name, ...facts }, at) => addClass(tx, at.term.id, name, facts),
  edit: (tx, c, facts) => editClass(tx, c.id, facts),
  remove: removeClass,
  after: (ctx, _, { id, roomId, roomName }) => {
    if (roomId === null) return undefined;
    const together = classes(ctx.read(), workTerm(ctx).id).filter((one) => one.roomId === roomId);
    const other = together.find((one) => one.id !== id);
    if (other === undefined) return undefined;
    const names = together.map(({ code }) => className(code, ctx.lang)).join(ctx.words.list);
    return { text: ctx.words.class.sharesRoom(roomName!, names, shortClass(other.code, ctx.lang)) };
  },
  total: (w, all) =>
    w.class.total(
      all.length,
      all.reduce((sum, c) => sum + c.enrolment, 0),
    ),
});

/** The classes of the term. */
export const noun: Noun = { verbs: { ...verbs, merge: merge({ told }), present, turns } };

function classRows({ reader, term }: At): ClassRow[] {
  const bySex = sexes(reader, term.id);
  return classes(reader, term.id).map((c) => ({ ...c, boys: 0, girls: 0, ...bySex.get(c.id) }));
}

/** What an enrolment goes by: the roster, an expected count, or nothing. */
function basis(c: ClassRow, ctx: Context): string {
  const { none, expected, roster } = ctx.words.class.enrolmentBy;
  if (!c.expected) return roster;
  return isUncounted(c) ? none : expected;
}

/** A count of pupils, which only a roster gives. */
function rostered(value: (c: ClassRow) => number | null) {
  return (c: ClassRow) => (c.expected ? null : value(c));
}

async function roomId(typed: string, ctx: Context): Promise<number> {
  const found = findRooms(ctx.read(), workTerm(ctx).id, typed);
  const room = await pickOne(ctx, typed, found, (one) => one.name, 'kaixue room');
  return room.kind === PLACE ? refuse(EXIT.usage, 'room-is-place', { room: room.name }) : room.id;
}

async function teacherId(typed: string, ctx: Context): Promise<number> {
  const active = findStaff(ctx.read(), typed).filter((one) => one.state === 'active');
  const all = () => staffList(ctx.read());
  const label = (one: Staff) => [one.name, one.department, one.number].filter(Boolean).join(' ');
  const whole = (one: Staff) => isStaffNamed(one, typed);
  return (await pickOne(ctx, typed, active, label, 'kaixue staff', all, whole)).id;
}

/** 8:30–8:40 as sheets print it. */
function turnTyped(typed: string): string {
  const times = parseTimes(typed) ?? refuse(EXIT.usage, 'turn-time-bad', { value: typed });
  return times.map((time) => time.replace(/^0/, '')).join('–');
}

import type { BySex, ClassInfo } from '../../../school/class/class.ts';
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
import { findRooms } from '../../../school/room/store.ts';
import { findStaff } from '../../../school/staff/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { classCodesTyped, classCodeTyped, knownClasses } from '../../arguments/class.ts';
import { countTyped } from '../../arguments/count.ts';
import { parseGrade } from '../../arguments/grade.ts';
import { pickOne } from '../../arguments/pick.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context, FlagList, Noun, Options } from '../../context.ts';
import { sure } from '../../sure.ts';
import { table } from '../../table.ts';
import { present } from './present.ts';

const list: Command = {
  options: [['--grade <n>', (w) => w.class.options.grade]],
  run(ctx, _, opts) {
    const term = workTerm(ctx);
    const grade = opts.grade === undefined ? undefined : parseGrade(opts.grade);
    const all = classes(ctx.read(), term.id).filter((c) => grade === undefined || c.grade === grade);
    const bySex = sexes(ctx.read(), term.id);
    const pupils = all.reduce((sum, c) => sum + c.enrolment, 0);
    const said = ctx.words.class;
    ctx.answer({
      json: { classes: all.map((c) => classJson(ctx, c, bySex.get(c.id))) },
      text: () =>
        all.length === 0 ? said.none : `${classTable(ctx, all, bySex)}${said.total(all.length, pupils)}`,
    });
  },
};

const show: Command = {
  args: '<class>',
  run(ctx, [typed]) {
    const found = theClass(ctx, typed!);
    const bySex = sexes(ctx.read(), workTerm(ctx).id);
    ctx.answer({
      json: { class: classJson(ctx, found, bySex.get(found.id)) },
      text: () => classTable(ctx, [found], bySex),
    });
  },
};

const factOptions: FlagList = [
  ['--enrolment <n>', (w) => w.class.options.enrolment],
  ['--room <room>', (w) => w.class.options.room],
  ['--teacher <name>', (w) => w.class.options.teacher],
];

const add: Command = {
  args: '<class...>',
  options: factOptions,
  writes: true,
  async run(ctx, typed, opts) {
    const term = workTerm(ctx);
    const codes = classCodesTyped(typed, knownClasses(ctx.read(), term.id), term.year);
    const facts = await factsTyped(ctx, opts, term.id);
    ctx.change('class-add', { class: codes.join(' ') }, (tx) => {
      for (const code of codes) addClass(tx, term.id, code, facts);
    });
    ctx.answer({
      json: { added: codes },
      text: () => ctx.words.class.added(codes.length, codes.join(' ')),
    });
  },
};

const edit: Command = {
  args: '<class...>',
  options: factOptions,
  writes: true,
  async run(ctx, typed, opts) {
    const term = workTerm(ctx);
    const codes = classCodesTyped(typed, knownClasses(ctx.read(), term.id), term.year);
    const facts = await factsTyped(ctx, opts, term.id);
    if (Object.keys(facts).length === 0) {
      refuse(EXIT.usage, 'nothing-given', { options: '--enrolment --room --teacher' });
    }
    const found = codes.map((code) => classByCode(ctx.read(), term.id, code));
    ctx.change('class-edit', { class: codes.join(' ') }, (tx) => {
      for (const one of found) editClass(tx, one.id, facts);
    });
    ctx.answer({ json: { changed: codes }, text: () => ctx.words.class.edited(codes.join(' ')) });
  },
};

const remove: Command = {
  args: '<class>',
  writes: true,
  async run(ctx, [typed]) {
    const found = theClass(ctx, typed!);
    if (!(await sure(ctx, ctx.words.terminal.prompts.remove(className(found.code, ctx.lang)))))
      return EXIT.no;
    ctx.change('class-remove', { class: found.code }, (tx) => removeClass(tx, found));
    ctx.answer({ json: { removed: found.code }, text: () => ctx.words.class.removed(found.code) });
    return EXIT.done;
  },
};

/** The classes of the term. */
export const noun: Noun = { verbs: { list, show, add, edit, present, remove } };

function theClass(ctx: Context, typed: string): ClassInfo {
  const term = workTerm(ctx);
  const code = classCodeTyped(typed, knownClasses(ctx.read(), term.id), term.year);
  return classByCode(ctx.read(), term.id, code);
}

/** What was said of a class by options; a room or teacher of '' or '-' empties it. */
async function factsTyped(ctx: Context, opts: Options, termId: number): Promise<ClassFacts> {
  const facts: ClassFacts = {};
  const expected = opts.enrolment === '-' ? null : countTyped('--enrolment', opts.enrolment);
  if (expected !== undefined) facts.expected = expected;
  const empties = (text: string) => text === '' || text === '-';
  if (opts.room !== undefined) {
    const found = empties(opts.room)
      ? null
      : await pickOne(ctx, opts.room, findRooms(ctx.read(), termId, opts.room), (r) => r.name, 'kaixue room');
    facts.roomId = found?.id ?? null;
  }
  if (opts.teacher !== undefined) {
    const active = findStaff(ctx.read(), opts.teacher).filter((s) => s.state === 'active');
    const label = (s: (typeof active)[number]) => [s.name, s.department, s.number].filter(Boolean).join(' ');
    const found = empties(opts.teacher)
      ? null
      : await pickOne(ctx, opts.teacher, active, label, 'kaixue staff');
    facts.teacherId = found?.id ?? null;
  }
  return facts;
}

/** A class row as scripts read it: the code, never 三(2)班. */
function classJson(ctx: Context, c: ClassInfo, by: BySex | undefined) {
  return {
    class: c.code,
    name: className(c.code, ctx.lang),
    grade: c.grade,
    enrolment: c.enrolment,
    expected: c.expected,
    expected_count: c.expectedCount,
    register: c.register,
    boys: by?.boys ?? 0,
    girls: by?.girls ?? 0,
    room: c.roomName,
    teacher: c.teacherName,
  };
}

function classTable(ctx: Context, all: ClassInfo[], bySex: ReadonlyMap<number, BySex>): string {
  const { columns, enrolmentBy } = ctx.words.class;
  const by = (c: ClassInfo) =>
    c.expected ? (c.expectedCount === null ? enrolmentBy.none : enrolmentBy.expected) : enrolmentBy.roster;
  return table(
    [
      { label: columns.class, value: (c: ClassInfo) => className(c.code, ctx.lang) },
      { label: columns.enrolment, value: (c) => String(c.enrolment), align: 'right' },
      { label: columns.by, value: by },
      {
        label: columns.boys,
        value: (c) => (c.expected ? '' : String(bySex.get(c.id)?.boys ?? 0)),
        align: 'right',
      },
      {
        label: columns.girls,
        value: (c) => (c.expected ? '' : String(bySex.get(c.id)?.girls ?? 0)),
        align: 'right',
      },
      { label: columns.register, value: (c) => (c.expected ? '' : String(c.register)), align: 'right' },
      { label: columns.room, value: (c) => c.roomName ?? '' },
      { label: columns.teacher, value: (c) => c.teacherName ?? '', shrink: true },
    ],
    all,
    ctx,
  );
}

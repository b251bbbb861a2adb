import { className } from '../../school/class/name.ts';
import { departments } from '../../school/department/store.ts';
import { purgeStaff } from '../../school/staff/purge.ts';
import type { Staff } from '../../school/staff/staff.ts';
import { teachers } from '../../school/staff/staff.ts';
import {
  addStaff,
  editStaff,
  findStaff,
  isStaffNamed,
  removeStaff,
  type StaffFacts,
  staffList,
} from '../../school/staff/store.ts';
import { taughtBy } from '../../school/teaching/of-person.ts';
import { lessons } from '../../school/timetable/store.ts';
import type { Reader } from '../../store/reader.ts';
import { said } from '../../words/said.ts';
import { departmentNamed } from '../arguments/department.ts';
import type { Command, Context, Noun } from '../context.ts';
import type { At } from '../noun/description.ts';
import { verbsOf } from '../noun/noun.ts';
import { flag, text } from '../options.ts';
import { table } from '../table.ts';

const verbs = verbsOf<Staff, StaffFacts>()('staff', {
  json: ['staff', 'staff'],
  fields: {
    number: text(),
    name: text({ only: 'edit', empty: 'needed' }),
    alsoCalled: text({ list: 'show' }),
    department: text({ shrink: true, filter: 'part' }),
    post: text({ filter: 'part', word: true }),
    duty: text({ shrink: true, word: true }),
    subject: text({ list: 'show', word: true }),
    phone: text(),
    state: { list: 'some', cell: (s, ctx) => (s.state === 'left' ? ctx.words.staff.states.left : '') },
  },
  narrow: {
    departments: flag({ help: (w) => w.staff.options.departments }),
    all: flag({ help: (w) => w.staff.options.all }),
  },
  all: ({ reader }, { all }) => staffList(reader, { left: all === true }),
  one: ({ reader }, id) => staffList(reader, { left: true }).find((one) => one.id === id),
  find: ({ reader }, typed) => findStaff(reader, typed),
  search: ({ reader }, words) => findStaff(reader, words),
  person: isStaffNamed,
  id: (one) => one.id,
  title: (one) => [one.name, one.department, one.number].filter(Boolean).join(' '),
  code: (one) => one.name,
  add: (tx, facts) => addStaff(tx, { ...facts, ...departmentOf(tx, facts) }),
  edit: (tx, one, facts) => editStaff(tx, one.id, { ...facts, ...departmentOf(tx, facts) }),
  remove(tx, one) {
    removeStaff(tx, one);
    return 'left';
  },
  leaves: lessonsLeft,
  purge: { left: (one) => one.state === 'left', forget: purgeStaff },
  below: taught,
  total: (w, all) => w.staff.total(all.length, teachers(all).length),
});

/** The department that was typed, if one was. @throws Refusal 66 for a slip of the pen */
const departmentOf = (reader: Reader, { department }: StaffFacts): StaffFacts =>
  department ? { department: departmentNamed(reader, department) } : {};

/** The lessons of who leaves have no teacher from now on. */
function lessonsLeft({ id, name }: Staff, { ctx, reader, term }: At): string {
  const own = lessons(reader, term.id).filter((one) => one.teacherId === id);
  const { teaches } = taughtBy(reader, term.id, id);
  return teaches.length === 0
    ? ''
    : ctx.words.staff.lessonsLeft({ name, n: own.length, teaches: taughtText(ctx, teaches) });
}

/** 道德与法治：一(1)班、一(2)班, a line each. */
function taughtText(ctx: Context, teaches: ReturnType<typeof taughtBy>['teaches']): string[] {
  return teaches.map(({ subject, classes }) =>
    ctx.words.staff.teaches({ subject: said(ctx.words, subject), classes: named(ctx, classes) }),
  );
}

const named = (ctx: Context, codes: readonly string[]) =>
  codes.map((code) => className(code, ctx.lang)).join(ctx.words.list);

/** Under one of the staff: whose class teacher, and what to whom. */
function taught({ ctx, reader, term }: At, { id }: Staff) {
  const { heads, teaches } = taughtBy(reader, term.id, id);
  const lines = taughtText(ctx, teaches);
  if (heads.length > 0) lines.unshift(ctx.words.staff.headOf(named(ctx, heads)));
  return { json: { head_of: heads, teaches }, text: lines.map((line) => `${line}\n`).join('') };
}

const list: Command = {
  ...verbs.list,
  run: (ctx, args, given) => (given.departments ? listDepartments(ctx) : verbs.list.run(ctx, args, given)),
};

/** Teachers and everybody else on the staff. */
export const noun: Noun = { verbs: { ...verbs, list } };

function listDepartments(ctx: Context): void {
  const all = departments(ctx.read());
  const { fields, columns } = ctx.words.staff;
  ctx.answer({
    json: { by_department: all.map(({ name, staff }) => ({ name, staff })) },
    text: () =>
      table(
        [
          { label: fields.department[0], value: (d) => d.name },
          { label: columns.enrolment, value: (d) => String(d.staff), align: 'right' },
        ],
        all,
        ctx,
      ),
  });
}

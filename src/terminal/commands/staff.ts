import { departments } from '../../school/department/store.ts';
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
import type { Reader } from '../../store/reader.ts';
import { departmentNamed } from '../arguments/department.ts';
import type { Command, Context, Noun } from '../context.ts';
import { verbsOf } from '../noun/noun.ts';
import { flag, text } from '../options.ts';
import { table } from '../table.ts';

const verbs = verbsOf<Staff, StaffFacts>()('staff', {
  json: ['staff', 'staff'],
  fields: {
    number: text(),
    name: text({ only: 'edit', empty: 'needed' }),
    department: text({ shrink: true, filter: 'part' }),
    post: text({ filter: 'part', word: true }),
    duty: text({ shrink: true, word: true }),
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
  total: (w, all) => w.staff.total(all.length, teachers(all).length),
});

/** The department that was typed, if one was. @throws Refusal 66 for a slip of the pen */
const departmentOf = (reader: Reader, { department }: StaffFacts): StaffFacts =>
  department ? { department: departmentNamed(reader, department) } : {};

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

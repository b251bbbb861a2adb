import { type Staff, teachers } from '../../school/staff/staff.ts';
import {
  addStaff,
  departments,
  editStaff,
  findStaff,
  removeStaff,
  type StaffFacts,
  staffList,
} from '../../school/staff/store.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { pickOne } from '../arguments/pick.ts';
import type { Command, Context, FlagList, Noun, Options } from '../context.ts';
import { sure } from '../sure.ts';
import { table } from '../table.ts';

const list: Command = {
  options: [
    ['--department <name>', (w) => w.staff.options.department],
    ['--departments', (w) => w.staff.options.departments],
    ['--all', (w) => w.staff.options.all],
  ],
  run(ctx, _, opts) {
    if (opts.departments) return listDepartments(ctx);
    const part: string | undefined = opts.department;
    const all = staffList(ctx.read(), { left: opts.all === true }).filter(
      (s) => part === undefined || (s.department ?? '').includes(part),
    );
    const said = ctx.words.staff;
    ctx.answer({
      json: { staff: all.map(staffJson) },
      text: () =>
        all.length === 0
          ? said.none
          : `${staffTable(ctx, all)}${said.total(all.length, teachers(all).length)}`,
    });
    return EXIT.done;
  },
};

function listDepartments(ctx: Context) {
  const all = departments(ctx.read());
  const { columns } = ctx.words.staff;
  ctx.answer({
    json: { departments: all.map(({ name, staff }) => ({ department: name, staff })) },
    text: () =>
      table(
        [
          { label: columns.department, value: (d) => d.name },
          { label: columns.enrolment, value: (d) => String(d.staff), align: 'right' },
        ],
        all,
        ctx,
      ),
  });
  return EXIT.done;
}

const show: Command = {
  args: '<name>',
  async run(ctx, [typed]) {
    const found = await theStaff(ctx, typed!);
    ctx.answer({ json: { staff: staffJson(found) }, text: () => staffTable(ctx, [found]) });
  },
};

const factOptions: FlagList = [
  ['--number <n>', (w) => w.staff.options.number],
  ['--department <name>', (w) => w.staff.options.department],
  ['--post <post>', (w) => w.staff.options.post],
  ['--duty <duty>', (w) => w.staff.options.duty],
  ['--phone <phone>', (w) => w.staff.options.phone],
];

const add: Command = {
  args: '<name>',
  options: factOptions,
  writes: true,
  run(ctx, [typed], opts) {
    const name = typed!.normalize('NFC').trim();
    if (name === '')
      refuse(EXIT.usage, 'option-needed', { option: 'NAME', example: 'kaixue staff add 王芳' });
    ctx.change('staff-add', { name }, (tx) => addStaff(tx, { ...factsTyped(opts), name }));
    ctx.answer({ json: { added: name }, text: () => ctx.words.staff.added(name) });
  },
};

const edit: Command = {
  args: '<name>',
  options: [['--name <name>', (w) => w.staff.options.name], ...factOptions],
  writes: true,
  async run(ctx, [typed], opts) {
    const facts: StaffFacts = factsTyped(opts);
    if (opts.name) facts.name = opts.name;
    if (Object.keys(facts).length === 0) {
      refuse(EXIT.usage, 'nothing-given', { options: '--name --number --department --post --duty --phone' });
    }
    const found = await theStaff(ctx, typed!);
    ctx.change('staff-edit', { name: found.name }, (tx) => editStaff(tx, found.id, facts));
    ctx.answer({ json: { changed: found.name }, text: () => ctx.words.staff.edited(found.name) });
  },
};

const remove: Command = {
  args: '<name>',
  writes: true,
  async run(ctx, [typed]) {
    const found = await theStaff(ctx, typed!);
    if (!(await sure(ctx, ctx.words.terminal.prompts.remove(found.name)))) return EXIT.no;
    ctx.change('staff-remove', { name: found.name }, (tx) => removeStaff(tx, found));
    ctx.answer({ json: { removed: found.name }, text: () => ctx.words.staff.removed(found.name) });
    return EXIT.done;
  },
};

/** Teachers and everybody else on the staff. */
export const noun: Noun = { verbs: { list, show, add, edit, remove } };

const theStaff = (ctx: Context, typed: string) =>
  pickOne(
    ctx,
    typed,
    findStaff(ctx.read(), typed),
    (s) => [s.name, s.department, s.number].filter(Boolean).join(' '),
    'kaixue staff',
  );

/** What was said by options; '' or '-' empties. */
function factsTyped(opts: Options): StaffFacts {
  const facts: StaffFacts = {};
  for (const key of ['number', 'department', 'post', 'duty', 'phone'] as const) {
    const value: string | undefined = opts[key];
    if (value !== undefined) facts[key] = value === '' || value === '-' ? null : value.trim();
  }
  return facts;
}

const staffJson = ({ departmentId: _, id: __, ...s }: Staff) => s;

function staffTable(ctx: Context, all: Staff[]): string {
  const { columns, states: staffStates } = ctx.words.staff;
  return table(
    [
      { label: columns.number, value: (s: Staff) => s.number ?? '' },
      { label: columns.name, value: (s) => s.name },
      { label: columns.department, value: (s) => s.department ?? '', shrink: true },
      { label: columns.post, value: (s) => s.post ?? '' },
      { label: columns.duty, value: (s) => s.duty ?? '', shrink: true },
      { label: columns.phone, value: (s) => s.phone ?? '' },
      ...(all.some((s) => s.state === 'left')
        ? [{ label: columns.state, value: (s: Staff) => staffStates[s.state] }]
        : []),
    ],
    all,
    ctx,
  );
}

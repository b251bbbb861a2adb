import { handOver } from '../../goods/ledger/hand-over.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import {
  addDepartment,
  type Department,
  departments,
  mergeDepartment,
  removeDepartment,
  renameDepartment,
} from '../../school/department/store.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { departmentName, theDepartment } from '../arguments/department.ts';
import { confirmed } from '../ask.ts';
import type { Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { verbsOf } from '../noun/noun.ts';
import { text } from '../options.ts';

const verbs = verbsOf<Department, { name?: string }>()('department', {
  fields: {
    name: text({ json: 'department', read: departmentName, only: 'edit', empty: 'needed' }),
    staff: { number: 'quiet' },
    requests: { number: 'quiet' },
  },
  all: ({ reader }) => departments(reader),
  find: ({ reader }, typed) => [theDepartment(reader, typed)],
  id: (one) => one.id,
  title: (one) => one.name,
  name: departmentName,
  add(tx, { name }) {
    if ('value' in parseClassArgument(name)) refuse(EXIT.usage, 'department-is-class', { name });
    return addDepartment(tx, { name });
  },
  edit: (tx, one, { name = one.name }) => renameDepartment(tx, one.id, name),
  remove: removeDepartment,
  total: (w, all) => w.department.total(all.length),
});

/** `department merge 体育祖 体育组`: all that names the first names the second, goods and requests too, and in files to come. */
const merge = command({
  args: '<department> <department>',
  writes: true,
  async run(ctx, [typed = '', other = '']) {
    const said = ctx.words.department;
    const [from, into] = [theDepartment(ctx.read(), typed), theDepartment(ctx.read(), other)];
    if (from.id === into.id) refuse(EXIT.usage, 'department-same', { name: from.name });
    if (!(await confirmed(ctx, said.askMerge(from.name, into.name)))) return EXIT.no;
    const args = { department: from.name, into: into.name };
    const documents = ctx.change('department-merge', args, (tx) => {
      const recipient = ({ id }: Department) => ({ kind: 'department' as const, id });
      const reason = said.merged(from.name, into.name);
      const when = { date: ctx.today, reason };
      const written = handOver(tx, workTerm(ctx, tx), recipient(from), recipient(into), when);
      mergeDepartment(tx, from.id, into.id);
      return written;
    });
    const now = departments(ctx.read()).find((one) => one.id === into.id);
    ctx.answer({
      json: {
        department: { department: into.name, staff: now?.staff, requests: now?.requests },
        merged: from.name,
        documents,
      },
      text: () => said.merged(from.name, into.name),
    });
    return EXIT.done;
  },
});

/** 处室、教研组: whoever goods and tasks are for beside classes. */
export const noun: Noun = { verbs: { ...verbs, merge } };

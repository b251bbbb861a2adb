import { said } from '../../../words/said.ts';
import type { Checklist, ChecklistTask } from '../../../work/checklist/checklist.ts';
import { textArg } from '../../arguments/text.ts';
import { type ChecklistFile, readAll, readChecklist } from '../../checklists.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { listOf, rowsOf } from '../../noun/noun.ts';
import { problemText } from '../../report.ts';

/** Every checklist; what is wrong with one is said beside. */
export const { list } = listOf<Checklist & { file: ChecklistFile }>()((w) => w.checklist, 'checklists', {
  fields: {
    // The title is typed as well, and says what it is.
    name: { value: (c) => c.file.name, list: 'show' },
    title: { value: (c) => c.zh, cell: (c, ctx) => titleOf(c, ctx) },
    titleEn: { key: 'en', list: false },
    event: { value: (c) => c.event ?? null, list: false },
    tasks: { align: 'right', value: (c) => c.tasks.length },
    own: {
      value: (c) => c.file.own,
      cell: (c, { words }) => (c.file.own ? words.checklist.own : words.checklist.shipped),
    },
    about: { value: (c) => c.about.zh, cell: (c, ctx) => titleOf(c.about, ctx), shrink: true },
  },
  async all({ ctx }) {
    const all = await readAll(ctx);
    for (const { problems } of all)
      for (const one of problems) ctx.say(problemText(ctx.words, one, ctx.terminal.paint));
    return all.flatMap(({ file, checklist }) => (checklist ? [{ ...checklist, file }] : []));
  },
});

const titleOf = ({ zh, en }: { zh: string; en: string }, { lang }: Context) => (lang === 'en' ? en : zh);

/** Its tasks, with the titles of those they wait for. */
const taskRows = rowsOf<ChecklistTask & { waitTitles: string }>()((w) => w.checklist.tasks, {
  title: { cell: titleOf, shrink: true },
  area: { word: true },
  due: {
    cell: (t, { words: { checklist: say } }) =>
      say.offset({ anchor: say.anchors[t.anchor], offset: t.offset, unit: t.unit }),
  },
  owner: { cell: (t, { words }) => (t.owner ? said(words, t.owner) : words.task.unassigned) },
  for: { cell: (t, { words }) => (t.per ? words.checklist.per[t.per] : '') },
  waits: { key: 'waitTitles', shrink: true },
});

/** One checklist with its tasks. */
export const show = command({
  args: '[name...]',
  async run(ctx, args) {
    const name = await textArg(ctx, args.join(' '), ctx.words.checklist.fields.name[0]);
    const { file, checklist } = await readChecklist(ctx, name);
    const byKey = new Map(checklist.tasks.map((task) => [task.key, titleOf(task, ctx)]));
    const rows = checklist.tasks.map((task) => ({
      ...task,
      waitTitles: task.waits.map((key) => byKey.get(key) ?? key).join(ctx.words.list),
    }));
    ctx.answer({
      json: {
        name: file.name,
        title: checklist.zh,
        event: checklist.event ?? null,
        tasks: checklist.tasks.map(({ line: _, ...task }) => task),
      },
      text: () =>
        `${titleOf(checklist, ctx)}\n${titleOf(checklist.about, ctx)}\n\n${taskRows.table(rows, ctx)}`,
    });
  },
});

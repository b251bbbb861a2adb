import { textArg } from '../../arguments/text.ts';
import { readAll, readChecklist } from '../../checklists.ts';
import type { Command } from '../../context.ts';
import { problemText } from '../../report.ts';
import { table } from '../../table.ts';

/** Every checklist; what is wrong with one is said beside. */
export const list: Command = {
  async run(ctx) {
    const say = ctx.words.checklist;
    const all = await readAll(ctx);
    const good = all.flatMap((c) => (c.checklist ? [{ ...c.checklist, file: c.file }] : []));
    for (const bad of all)
      for (const p of bad.problems) ctx.say(problemText(ctx.words, p, ctx.terminal.paint));
    ctx.answer({
      json: {
        checklists: good.map((c) => ({
          name: c.file.name,
          title: c.zh,
          title_en: c.en,
          event: c.event ?? null,
          tasks: c.tasks.length,
          own: c.file.own,
        })),
      },
      text: () =>
        table(
          [
            { label: say.columns.key, value: (c) => c.file.name },
            { label: say.columns.title, value: (c) => (ctx.lang === 'en' ? c.en : c.zh) },
            { label: say.columns.tasks, value: (c) => String(c.tasks.length), align: 'right' },
            { label: say.columns.from, value: (c) => (c.file.own ? say.own : say.shipped) },
            { label: say.columns.about, value: (c) => c.about, shrink: true },
          ],
          good,
          ctx,
        ),
    });
  },
};

/** One checklist with its tasks. */
export const show: Command = {
  args: '[name...]',
  async run(ctx, args) {
    const { file, checklist } = await readChecklist(
      ctx,
      await textArg(ctx, args.join(' '), ctx.words.checklist.columns.key),
    );
    const titleOf = (key: string) => {
      const task = checklist.tasks.find((one) => one.key === key);
      return (ctx.lang === 'en' ? task?.en : task?.zh) ?? key;
    };
    ctx.answer({
      json: {
        name: file.name,
        title: checklist.zh,
        event: checklist.event ?? null,
        tasks: checklist.tasks.map(({ line: _, ...t }) => t),
      },
      text: () =>
        `${ctx.lang === 'en' ? checklist.en : checklist.zh}\n${checklist.about}\n\n${table(
          [
            {
              label: ctx.words.checklist.columns.title,
              value: (t) => (ctx.lang === 'en' ? t.en : t.zh),
              shrink: true,
            },
            { label: ctx.words.checklist.columns.area, value: (t) => t.area },
            {
              label: ctx.words.checklist.columns.due,
              value: (t) =>
                ctx.words.checklist.offset({
                  anchor: ctx.words.checklist.anchors[t.anchor],
                  offset: t.offset,
                  unit: t.unit,
                }),
            },
            { label: ctx.words.checklist.columns.owner, value: (t) => t.owner || ctx.words.task.unassigned },
            {
              label: ctx.words.checklist.columns.for,
              value: (t) => (t.per ? ctx.words.checklist.per[t.per] : ''),
            },
            {
              label: ctx.words.task.states.blocked,
              value: (t) => t.waits.map(titleOf).join(ctx.words.list),
              shrink: true,
            },
          ],
          checklist.tasks,
          ctx,
        )}`,
    });
  },
};

import { addNote } from '../../../work/task/store.ts';
import { textArg } from '../../arguments/text.ts';
import { command } from '../../grammar.ts';
import { tasks } from './list.ts';
import { tasksArg } from './numbers.ts';

/** Adds a line to a task's note. */
export const note = command({
  args: '<number> [text...]',
  writes: true,
  async run(ctx, [number = '', ...words]) {
    const rows = tasksArg(ctx.read(), [number], ctx.today);
    const text = await textArg(ctx, words.join(' '), ctx.words.task.fields.note[0]);
    const id = rows[0]!.id;
    const [task] = ctx.change('task-note', { task: id }, (tx) => {
      addNote(tx, id, text);
      return tasks.told(ctx, tx, [id]);
    });
    ctx.answer({ json: { task }, text: () => ctx.words.task.noted(id) });
  },
});

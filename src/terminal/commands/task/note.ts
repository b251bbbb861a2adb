import { addNote } from '../../../work/task/store.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command } from '../../context.ts';
import { tasksArg } from './numbers.ts';

/** Adds a line to a task's note. */
export const note: Command = {
  args: '<number> [text...]',
  writes: true,
  async run(ctx, [number = '', ...words]) {
    const rows = tasksArg(ctx.read(), [number], ctx.today);
    const text = await textArg(ctx, words.join(' '), ctx.words.task.walk.noteText);
    const id = rows[0]!.id;
    ctx.change('task-note', { task: id }, (tx) => addNote(tx, id, text));
    ctx.answer({ json: { id, note: text }, text: () => ctx.words.task.noted(id) });
  },
};

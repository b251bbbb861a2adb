import { join } from 'node:path';
import { writeFileSafely } from '../../../paper/render/write.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { ownChecklists, readChecklist } from '../../checklists.ts';
import type { Command } from '../../context.ts';
import { exists, readText } from '../../files.ts';

/** Copies a checklist beside the school file, to be edited; never over one that is there. */
export const copy: Command = {
  args: '<name...>',
  options: [['--as <name>', (w) => w.checklist.options.as]],
  async run(ctx, args, opts) {
    const { file } = await readChecklist(ctx, args.join(' '));
    const path = join(ownChecklists(ctx), `${opts.as ?? file.name}.yaml`);
    if (exists(path)) refuse(EXIT.cannotWrite, 'checklist-exists', { path });
    if (!ctx.options.dryRun) writeFileSafely(path, Buffer.from(readText(file.path)));
    ctx.answer({ json: { path }, text: () => ctx.words.checklist.copied({ path }) });
  },
};

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, refuse } from '../../../words/problem.ts';
import { ownChecklists, readChecklist } from '../../checklists.ts';
import type { Command } from '../../context.ts';

/** Copies a checklist beside the school file, to be edited; never over one that is there. */
export const copy: Command = {
  args: '<name...>',
  options: [['--as <name>', (w) => w.work.options.as]],
  async run(ctx, args, opts) {
    const { file } = await readChecklist(ctx, args.join(' '));
    const folder = ownChecklists(ctx);
    const path = join(folder, `${opts.as ?? file.name}.yaml`);
    if (existsSync(path)) refuse(EXIT.cannotWrite, 'checklist-exists', { path });
    if (!ctx.options.dryRun) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, readFileSync(file.path));
    }
    ctx.answer({ json: { path }, text: () => ctx.words.work.tasks.copied({ path }) });
  },
};

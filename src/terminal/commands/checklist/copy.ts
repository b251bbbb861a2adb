import { join } from 'node:path';
import { writeFileSafely } from '../../../paper/render/write.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { ownChecklists, readChecklist } from '../../checklists.ts';
import { exists, readText } from '../../files.ts';
import { command } from '../../grammar.ts';
import { typed } from '../../options.ts';

/** Copies a checklist beside the school file, to be edited; never over one that is there. */
export const copy = command({
  args: '<name...>',
  options: { as: typed('<name>', fileName)({ help: (w) => w.checklist.options.as }) },
  async run(ctx, args, given) {
    const { file } = await readChecklist(ctx, args.join(' '));
    const path = join(ownChecklists(ctx), `${given.as ?? file.name}.yaml`);
    if (exists(path)) refuse(EXIT.cannotWrite, 'checklist-exists', { path });
    if (!ctx.options.dryRun) writeFileSafely(path, Buffer.from(readText(file.path)));
    ctx.answer({ report: true, json: { path }, text: () => ctx.words.checklist.copied({ path }) });
  },
});

/** The name of a file in this folder, and in no other. @throws Refusal 2 */
function fileName(said: string): string {
  const name = said.trim().replace(/\.ya?ml$/i, '');
  return /^[^\\/:*?"<>|.][^\\/:*?"<>|]*$/.test(name)
    ? name
    : refuse(EXIT.usage, 'file-name-bad', { name: said });
}

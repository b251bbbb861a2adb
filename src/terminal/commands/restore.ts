import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backupFolder, isWhole } from '../../store/backup.ts';
import { restore } from '../../store/restore.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command, Context } from '../context.ts';

/** Puts a backup in the school file's place, which is backed up itself before. */
export const command: Command = {
  args: '[file]',
  writes: true,
  async run(ctx, [file]) {
    const path = ctx.dbPath();
    const backup = await which(ctx, path, file);
    // One that cannot take its place is refused before anything is asked.
    await restore(path, backup, { dryRun: true });
    if (!ctx.options.yes && !ctx.options.dryRun) {
      if (!ctx.options.input) refuse(EXIT.usage, 'restore-needs-yes', { path });
      const sure = await ctx.ask.confirm({
        message: ctx.words.restore.sure({ path, backup }),
        default: false,
      });
      if (!sure) return EXIT.no;
    }
    const { dryRun } = ctx.options;
    const kept = await restore(path, backup, { dryRun });
    ctx.answer({
      json: { path, restored: backup, before: kept ?? null },
      text: () => ctx.words.restore.done({ path, backup, kept: kept ?? '' }),
    });
    return EXIT.done;
  },
};

/** The file named (here, or among the backups); without one, a choice among the backups, newest first. */
async function which(ctx: Context, path: string, file: string | undefined): Promise<string> {
  const folder = backupFolder(path);
  if (file !== undefined) {
    const here = resolve(ctx.cwd, file);
    return existsSync(here) || !existsSync(join(folder, file)) ? here : join(folder, file);
  }
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.db'))
        .sort()
        .reverse()
    : [];
  if (names.length === 0) refuse(EXIT.noInput, 'backup-none', { folder });
  if (!ctx.options.input) {
    const newest = names.map((name) => join(folder, name)).find(isWhole);
    return refuse(EXIT.usage, 'restore-which', {
      newest: newest ?? refuse(EXIT.noInput, 'backup-none', { folder }),
    });
  }
  return ctx.ask.choose({
    message: ctx.words.restore.which,
    choices: names.map((name) => ({ name, value: join(folder, name) })),
  });
}

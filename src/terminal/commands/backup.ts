import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { backupBefore, backupFolder, backupTo } from '../../store/backup.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command } from '../context.ts';

/** Copies the school file: into kaixue-backups beside it, or to where it is told. */
export const command: Command = {
  args: '[file]',
  async run(ctx, [file]) {
    // Opening it first tells a wrong file from a school's.
    ctx.read().get('SELECT 1');
    const path = ctx.dbPath();
    const { yes, dryRun } = ctx.options;
    const named = file === undefined ? undefined : free(path, resolve(ctx.cwd, file), yes);
    let target = named ?? backupFolder(path);
    if (!dryRun && named === undefined) target = (await backupBefore(path, 'asked')) ?? target;
    if (!dryRun && named !== undefined) await backupTo(path, named);
    ctx.answer({ json: { path: target }, text: () => ctx.words.backup.done({ path: target }) });
  },
};

/** The file that a backup goes to: in a folder it is called as the school file is. Nothing is written over unasked. */
function free(path: string, typed: string, overwrite: boolean): string {
  const target = existsSync(typed) && statSync(typed).isDirectory() ? join(typed, basename(path)) : typed;
  if (existsSync(target) && (!overwrite || resolve(target) === resolve(path))) {
    refuse(EXIT.cannotWrite, 'backup-exists', { path: target });
  }
  return target;
}

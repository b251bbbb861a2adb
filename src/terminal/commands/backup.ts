import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { backupBefore, backupFolder, backupTo } from '../../store/backup.ts';
import type { Command } from '../context.ts';
import { mayWrite } from '../output.ts';

/** Copies the school file: into kaixue-backups beside it, or to where it is told. */
export const command: Command = {
  args: '[file]',
  async run(ctx, [file]) {
    // Opening it first tells a wrong file from a school's.
    ctx.read().get('SELECT 1');
    const path = ctx.dbPath();
    const { dryRun } = ctx.options;
    const named = file && (await mayWrite(ctx, within(path, resolve(ctx.cwd, file)), { backup: true }));
    let target = named ?? backupFolder(path);
    if (!dryRun && named === undefined) target = (await backupBefore(path, 'asked')) ?? target;
    if (!dryRun && named !== undefined) await backupTo(path, named);
    ctx.answer({ report: true, json: { path: target }, text: () => ctx.words.backup.done({ path: target }) });
  },
};

/** The file that a backup goes to: in a folder it is called as the school file is. */
function within(path: string, typed: string): string {
  return existsSync(typed) && statSync(typed).isDirectory() ? join(typed, basename(path)) : typed;
}

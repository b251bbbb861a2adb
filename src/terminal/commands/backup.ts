import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { backupBefore, backupTo } from '../../store/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command } from '../context.ts';

/** Copies the school file: into kaixue-backups beside it, or to where it is told. */
export const command: Command = {
  args: '[file]',
  async run(ctx, [file]) {
    // Opening it first tells a wrong file from a school's.
    ctx.read().get('SELECT 1');
    const path = ctx.dbPath();
    const target =
      file === undefined
        ? await backupBefore(path, 'asked')
        : await toFile(path, resolve(ctx.cwd, file), ctx.options.yes);
    ctx.answer({ json: { path: target }, text: () => ctx.words.store.backedUp({ path: target ?? '' }) });
  },
};

async function toFile(path: string, typed: string, overwrite: boolean): Promise<string> {
  const target = existsSync(typed) && statSync(typed).isDirectory() ? join(typed, basename(path)) : typed;
  if (existsSync(target) && (!overwrite || resolve(target) === resolve(path))) {
    refuse(EXIT.cannotWrite, 'backup-exists', { path: target });
  }
  await backupTo(path, target);
  return target;
}

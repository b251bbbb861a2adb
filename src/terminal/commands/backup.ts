import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { backupBefore, backupFolder, backupTo } from '../../store/backup.ts';
import { redact } from '../../store/redact.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { command as commandOf } from '../grammar.ts';
import { flag } from '../options.ts';
import { mayWrite } from '../output.ts';

/** Copies the school file: into kaixue-backups beside it, or to where it is told; for others to look into, without anybody's name. */
export const command = commandOf({
  args: '[file]',
  options: { redact: flag({ help: (w) => w.backup.redact }) },
  async run(ctx, [file], { redact: redacted }) {
    // A copy without names is no backup: it must not lie where restore finds it.
    if (redacted && file === undefined) refuse(EXIT.usage, 'backup-redact-where', {});
    // `backup list` asks for a list: a file has a folder, or an ending.
    if (file !== undefined && !/[./\\]/.test(file) && !existsSync(resolve(ctx.cwd, file)))
      refuse(EXIT.usage, 'backup-no-file', { file });
    const { pupil, staff, person } = ctx.words.backup.marks;
    const change = (copy: string) =>
      redact(
        copy,
        [
          { table: 'student', mark: pupil },
          { table: 'staff', mark: staff },
        ],
        person,
      );
    // Opening it first tells a wrong file from a school's.
    ctx.read().get('SELECT 1');
    const path = ctx.dbPath();
    const { dryRun } = ctx.options;
    const named = file && (await mayWrite(ctx, within(path, resolve(ctx.cwd, file)), { backup: true }));
    let target = named ?? backupFolder(path);
    if (!dryRun && named === undefined) target = (await backupBefore(path, 'asked')) ?? target;
    if (!dryRun && named !== undefined) await backupTo(path, named, redacted ? { change } : {});
    ctx.answer({
      report: true,
      json: { path: target },
      text: () => ctx.words.backup[redacted ? 'doneRedacted' : 'done']({ path: target }),
    });
  },
});

/** The file that a backup goes to: in a folder it is called as the school file is. */
function within(path: string, typed: string): string {
  return existsSync(typed) && statSync(typed).isDirectory() ? join(typed, basename(path)) : typed;
}

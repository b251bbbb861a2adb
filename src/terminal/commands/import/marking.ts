import { type Problem, Refusal } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { problemMessage, refusalText } from '../../report.ts';
import type { Understood } from './reading.ts';

/**
 * --errors: a copy of the files with the bad cells marked. Gives whether it could be written; why not is said, and changes nothing of
 * what became of the import.
 */
export async function markErrors(
  ctx: Context,
  read: Understood,
  problems: readonly Problem[],
  target: string | undefined,
): Promise<boolean> {
  if (target === undefined) return true;
  const { errorsWorkbook } = await import('../../../intake/errors-workbook.ts');
  const notes = problems.map((one) => ({ at: one.at ?? {}, ...problemMessage(ctx.words, one) }));
  try {
    const bytes = await errorsWorkbook(read.loaded, notes);
    if (!bytes) return true;
    const { writeFileSafely } = await import('../../../paper/render/write.ts');
    const path = writeFileSafely(target, bytes);
    ctx.say(ctx.words.import.preview.errorsWritten({ path }));
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ctx.say(refusalText(ctx.words, error, ctx.terminal.paint));
    return false;
  }
}

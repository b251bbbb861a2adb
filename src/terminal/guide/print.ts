import { findSheet } from '../../paper/sheets/index.ts';
import type { Context } from '../context.ts';
import { documentsOf, everyClass, everySheet } from './choices.ts';
import { pick, type Step, walk } from './steps.ts';

/** Which sheet, then of which class or document, where it is printed of one. */
export function askPrint(ctx: Context): Promise<string[] | undefined> {
  const { which, wholeSchool } = ctx.words.guide;
  const narrowed =
    (step: Step, option: string): Step =>
    async (c) => {
      const words = await step(c);
      // All of them: the option is left out.
      return words && (words[0] === '' ? [] : [option, ...words]);
    };
  return walk(ctx, ['print'], ([title = ''], n) => {
    if (n === 0) return pick(which.print, everySheet);
    const sheet = findSheet(title, ctx.words);
    if (n > 1 || sheet === undefined) return undefined;
    if (sheet.name === 'receipt' || sheet.name === 'issue-note') {
      const documents = documentsOf(sheet.name);
      return documents(ctx).length > 0 ? narrowed(pick(which.document, documents), '--document') : undefined;
    }
    if (!sheet.takes.includes('class')) return undefined;
    const all = { name: wholeSchool, value: '' };
    return narrowed(
      pick(which.printOf, () => [all, ...everyClass(ctx)]),
      '--class',
    );
  });
}

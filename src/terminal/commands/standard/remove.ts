import { removeStandard } from '../../../goods/need/standard.ts';
import type { Command } from '../../context.ts';
import { standardJson, standardText } from './rows.ts';
import { typedStandard } from './which.ts';

/** Takes a standard away: what was handed out by it stays. */
export const remove: Command = {
  args: '<standard>',
  writes: true,
  async run(ctx, [typed = '']) {
    const row = await typedStandard(ctx, typed);
    ctx.change('standard-remove', { standard: row.standard.id }, (tx) => removeStandard(tx, row.standard.id));
    ctx.answer({
      json: { removed: standardJson(row) },
      text: () => ctx.words.standard.removed({ text: standardText(ctx, row) }),
    });
  },
};

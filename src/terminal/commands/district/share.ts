import { balances } from '../../../district/items.ts';
import { shareDirectly, shareThroughHub } from '../../../district/share.ts';
import { agreeSlips, draftSlips, memberNames, numberSlips } from '../../../district/slips.ts';
import { command } from '../../grammar.ts';
import { count, flag, text } from '../../options.ts';
import { table } from '../../table.ts';
import { ask, change, termAsked } from './office.ts';

/** What less than this is not worth a drive, school to school. Units. */
const USUAL_LEAST = 5;

/** What some have to spare goes to who lacks it: through a hub, or from school to school within an area. */
export const share = command({
  writes: true,
  options: {
    through: text({ takes: '<hub>', help: (w) => w.district.options.through, against: ['within'] }),
    within: text({ takes: '<area>', help: (w) => w.district.options.within }),
    min: count({ least: 1, with: 'within', help: (w) => w.district.options.min }),
    draft: flag({ help: (w) => w.district.options.draft }),
  },
  async run(ctx, _, { through, within, min, draft }) {
    const say = ctx.words.district;
    const hub = through ?? say.hub;
    // A draft only reads: nobody waits for it, and it writes no line that would be taken back.
    const made = await (draft ? ask : change)(ctx, async (tx) => {
      const term = await termAsked(ctx, tx);
      const all = await balances(tx, term, within);
      const moves = within === undefined ? shareThroughHub(all) : shareDirectly(all, min ?? USUAL_LEAST);
      const slips = await numberSlips(tx, draftSlips(moves), ctx.today);
      if (!draft) await agreeSlips(tx, slips, { term, day: ctx.today, hub });
      const names = await memberNames(tx);
      const name = (code: string | null) => (code === null ? hub : names.get(code)!);
      return slips.map(({ number, from, to, lines }) => ({
        number,
        from: name(from),
        to: name(to),
        titles: lines.length,
        units: lines.reduce((sum, line) => sum + line.quantity, 0),
        codes: [from, to].filter((code) => code !== null),
      }));
    });
    // Through a hub what goes in comes out again: it is counted once.
    const units = made.filter((slip) => slip.to !== hub).reduce((sum, slip) => sum + slip.units, 0);
    const figures = { slips: made.length, units, schools: new Set(made.flatMap((slip) => slip.codes)).size };
    const f = say.slipList.fields;
    ctx.answer({
      report: draft !== true,
      json: { draft: draft === true, ...figures, agreed: made.map(({ codes: _, ...slip }) => slip) },
      text: () =>
        made.length === 0
          ? say.sharedNothing
          : `${table(
              [
                { label: f.number[0], value: (row) => row.number },
                { label: say.ways.out, shrink: true, value: (row) => row.from },
                { label: say.ways.in, shrink: true, value: (row) => row.to },
                { label: f.titles[0], align: 'right', value: (row) => String(row.titles) },
                { label: f.units[0], align: 'right', value: (row) => String(row.units) },
              ],
              made,
              ctx,
            )}${say.shared({ ...figures, draft: draft === true })}\n`,
    });
    if (made.length > 0 && !draft) ctx.next(say.sharedNext);
  },
});

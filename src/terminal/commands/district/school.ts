import { balances, lacking, type SchoolRow, schoolRows, spare } from '../../../district/ask.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { command } from '../../grammar.ts';
import { table } from '../../table.ts';
import { schools } from './lists.ts';
import { ask, termAsked } from './office.ts';

/** `district school 3101012345`, or its name: how it stands, what it lacks and has to spare. */
export const school = command({
  args: '<school>',
  async run(ctx, [typed = '']) {
    const { row, items } = await ask(ctx, async (shared) => {
      const term = await termAsked(ctx, shared);
      const found = theSchool(await schoolRows(shared, term), typed);
      const own = (await balances(shared, term)).filter((one) => one.school_id === found.school_id);
      return { row: found, items: own.filter((one) => lacking(one) > 0 || spare(one) > 0) };
    });
    const f = ctx.words.district.items.fields;
    const amount = (value: number) => (value === 0 ? '' : String(value));
    ctx.answer({
      json: {
        school: {
          ...schools.json(row, ctx),
          items: items.map((one) => ({
            ...{ key: one.item, isbn: one.isbn, name: one.name, spec: one.spec },
            ...{ lacking: lacking(one), spare: spare(one), on_order: one.on_order, late: one.late },
          })),
        },
      },
      text: () =>
        schools.table([row], ctx) +
        (items.length === 0
          ? ''
          : `\n${table(
              [
                { label: f.name[0], shrink: true, value: (one) => `${one.name} ${one.spec}`.trim() },
                { label: f.lacking[0], align: 'right', value: (one) => amount(lacking(one)) },
                { label: ctx.words.district.ownSpare, align: 'right', value: (one) => amount(spare(one)) },
                { label: f.onOrder[0], align: 'right', value: (one) => amount(one.on_order) },
                { label: f.late[0], align: 'right', value: (one) => amount(one.late) },
              ],
              items,
              ctx,
            )}`),
    });
  },
});

/** By its code, its name, or a part of its name that no other has. @throws Refusal 66 */
function theSchool(all: readonly SchoolRow[], typed: string): SchoolRow {
  const said = typed.normalize('NFKC').trim();
  const whole = all.find((row) => row.school_id === said || row.name === said);
  const part = all.filter((row) => row.name.includes(said));
  return (
    whole ??
    (part.length === 1 ? part[0]! : refuse(EXIT.noInput, 'district-school-unknown', { school: typed }))
  );
}

import { ownItems, schoolRows } from '../../../district/ask.ts';
import { type Named, schoolNamed } from '../../../district/member.ts';
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
      return { row: found, items: await ownItems(shared, term, found.school_id) };
    });
    const f = ctx.words.district.items.fields;
    const amount = (value: number) => (value === 0 ? '' : String(value));
    ctx.answer({
      json: {
        school: {
          ...schools.json(row, ctx),
          items: items.map((one) => ({
            ...{ key: one.item, isbn: one.isbn, name: one.name, spec: one.spec },
            ...{ lacking: one.lacking, spare: one.spare, on_order: one.on_order, late: one.late },
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
                { label: f.lacking[0], align: 'right', value: (one) => amount(one.lacking) },
                { label: ctx.words.district.ownSpare, align: 'right', value: (one) => amount(one.spare) },
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
const theSchool = <Row extends Named>(all: readonly Row[], typed: string): Row =>
  schoolNamed(all, typed) ?? refuse(EXIT.noInput, 'district-school-unknown', { school: typed });

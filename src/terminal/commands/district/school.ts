import { ownItems } from '../../../district/items.ts';
import { type Named, schoolNamed } from '../../../district/member.ts';
import { type ClassRow, classRows, schoolRows } from '../../../district/report.ts';
import { className } from '../../../school/class/name.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { table } from '../../table.ts';
import { schools } from './lists.ts';
import { ask, termAsked } from './office.ts';

/** `district school 3101012345`, or its name: how it stands, what it lacks and has to spare. */
export const school = command({
  args: '<school>',
  async run(ctx, [typed = '']) {
    const { row, items, classes } = await ask(ctx, async (shared) => {
      const term = await termAsked(ctx, shared);
      const found = theSchool(await schoolRows(shared, term), typed);
      return {
        row: found,
        items: await ownItems(shared, term, found.school_id),
        classes: await classRows(shared, term, found.school_id),
      };
    });
    const f = ctx.words.district.items.fields;
    const amount = (value: number) => (value === 0 ? '' : String(value));
    ctx.answer({
      json: {
        school: {
          ...schools.json(row, ctx),
          classes,
          items: items.map((one) => ({
            ...{ key: one.item, isbn: one.isbn, name: one.name, spec: one.spec },
            ...{ lacking: one.lacking, spare: one.spare, on_order: one.on_order, late: one.late },
          })),
        },
      },
      text: () =>
        schools.table([row], ctx) +
        unreadyTable(ctx, classes) +
        (items.length === 0
          ? ''
          : `\n${table(
              [
                { label: f.name[0], shrink: true, value: (one) => `${one.name} ${one.spec}`.trim() },
                { label: f.lacking[0], align: 'right', value: (one) => amount(one.lacking) },
                {
                  label: ctx.words.district.fields.spare[0],
                  align: 'right',
                  value: (one) => amount(one.spare),
                },
                { label: f.onOrder[0], align: 'right', value: (one) => amount(one.on_order) },
                { label: f.late[0], align: 'right', value: (one) => amount(one.late) },
              ],
              items,
              ctx,
            )}`),
    });
  },
});

/** The classes that cannot hold all their lessons of the first day. */
function unreadyTable(ctx: Context, classes: readonly ClassRow[]): string {
  const unready = classes.filter((one) => (one.at_risk ?? 0) + (one.blocked ?? 0) > 0);
  if (unready.length === 0) return '';
  const f = ctx.words.district;
  const count = (value: number | null) => String(value || '');
  return `\n${table(
    [
      { label: ctx.words.district.class, value: (one) => className(one.class, ctx.lang) },
      { label: f.fields.pupils[0], align: 'right', value: (one) => count(one.pupils) },
      { label: f.fields.ready[0], align: 'right', value: (one) => count(one.ready) },
      { label: ctx.words.district.atRisk, align: 'right', value: (one) => count(one.at_risk) },
      { label: f.fields.blocked[0], align: 'right', value: (one) => count(one.blocked) },
    ],
    unready,
    ctx,
  )}`;
}

/** By its code, its name, or a part of its name that no other has. @throws Refusal 66 */
const theSchool = <Row extends Named>(all: readonly Row[], typed: string): Row =>
  schoolNamed(all, typed) ?? refuse(EXIT.noInput, 'district-school-unknown', { school: typed });

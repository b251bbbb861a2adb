import { attendees } from '../../../work/gathering/attendance.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';
import { gatheringColumns, gatheringJson, listGatherings } from '../event/list.ts';
import { sessionOf } from './session.ts';

/** The sessions of the term by day. */
export const list: Command = { run: (ctx) => listGatherings(ctx, 'training') };

/** A session: its agenda, who is expected, who came. */
export const show: Command = {
  args: '[name...]',
  async run(ctx, args) {
    const session = sessionOf(ctx, await textArg(ctx, args.join(' '), ctx.words.event.askName));
    const people = attendees(ctx.read(), session.id);
    ctx.answer({
      json: { training: gatheringJson(session), attendees: people.map(({ staffId: _, ...p }) => p) },
      text: () =>
        `${table(gatheringColumns(ctx.words), [session], ctx)}${session.agenda ?? ''}\n${
          people.length === 0
            ? ''
            : table(
                [
                  { label: ctx.words.training.columns.department, value: (p) => p.department ?? '' },
                  { label: ctx.words.training.columns.staff, value: (p) => p.name },
                  { label: ctx.words.training.columns.duty, value: (p) => p.duty ?? '' },
                  {
                    label: ctx.words.training.columns.present,
                    value: (p) => ctx.words.training.attendance[p.state],
                  },
                ],
                people,
                ctx,
              )
        }`,
    });
  },
};

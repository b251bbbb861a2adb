import { unitsOf } from '../../../goods/plan/events.ts';
import { classes } from '../../../school/class/store.ts';
import type { Words } from '../../../words/index.ts';

import {
  eventClashes,
  eventLines,
  findGathering,
  type Gathering,
  gatherings,
} from '../../../work/gathering/store.ts';
import { listTasks } from '../../../work/task/store.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command, Context } from '../../context.ts';
import { type TableColumn, table } from '../../table.ts';
import { taskColumns } from '../task/columns.ts';
import { taskJson } from '../task/list.ts';

/** The events of the term by day. */
export const list: Command = { run: (ctx) => listGatherings(ctx, 'event') };

/** The events or the sessions of the term. */
export function listGatherings(ctx: Context, kind: Gathering['kind']): void {
  const term = workTerm(ctx);
  const rows = gatherings(ctx.read(), term.id, kind);
  ctx.answer({
    json: { term: term.code, [kind === 'event' ? 'events' : 'trainings']: rows.map(gatheringJson) },
    text: () => (rows.length === 0 ? ctx.words.terminal.none : table(gatheringColumns(ctx.words), rows, ctx)),
  });
}

/** An event: its tasks, its goods, what clashes, what has not come back. */
export const show: Command = {
  args: '[name...]',
  async run(ctx, args) {
    const { event: say, task: taskWords } = ctx.words;
    const term = workTerm(ctx);
    const reader = ctx.read();
    const event = findGathering(reader, term.id, await textArg(ctx, args.join(' '), say.askName), 'event');
    const tasks = listTasks(reader, term.id, { event: event.name, all: true }, ctx.today);
    const counts = classes(reader, term.id);
    const lines = eventLines(reader, term.id, event.id).map((l) => ({ ...l, units: unitsOf(l, counts) }));
    const clashes = eventClashes(reader, term.id, ctx.today).filter((c) =>
      c.events.some((e) => e.id === event.id),
    );
    const missing = lines.filter((l) => l.lent === 1 && l.issued > l.returned);
    ctx.answer({
      json: {
        event: gatheringJson(event),
        tasks: tasks.map(taskJson),
        goods: lines.map((l) => ({
          item: l.item,
          unit: l.unit,
          lent: l.lent === 1,
          scope: l.scope,
          quantity: l.quantity,
          per: l.per,
          units: l.units,
          held: l.held,
          issued: l.issued,
          returned: l.returned,
        })),
        clashes,
        not_back: missing.map((l) => ({ item: l.item, units: l.issued - l.returned })),
      },
      text: () =>
        [
          table(gatheringColumns(ctx.words), [event], ctx),
          tasks.length > 0 ? table(taskColumns(ctx.words, ctx.lang), tasks, ctx) : taskWords.none,
          lines.length === 0
            ? ''
            : table(
                [
                  { label: say.columns.item, value: (l) => l.item, shrink: true },
                  { label: say.columns.use, value: (l) => (l.lent ? say.lent : say.consumed) },
                  { label: say.columns.quantity, align: 'right', value: (l) => `${l.units}${l.unit}` },
                  { label: say.columns.issued, align: 'right', value: (l) => String(l.issued) },
                  {
                    label: say.columns.returned,
                    align: 'right',
                    value: (l) => (l.lent ? String(l.returned) : ''),
                  },
                ],
                lines,
                ctx,
              ),
          clashes.length > 0 ? say.clashTitle : '',
          ...clashes.map((c) =>
            say.clash({ ...c, events: c.events.map((e) => e.name).join(ctx.words.list) }),
          ),
          missing.length > 0 ? say.notBack : '',
          ...missing.map((l) => say.missingLine({ item: l.item, n: l.issued - l.returned, unit: l.unit })),
        ]
          .filter(Boolean)
          .join('\n'),
    });
  },
};

/** An event or a session in `--json`. */
export function gatheringJson(g: Gathering) {
  return {
    id: g.id,
    name: g.name,
    sort: g.sort,
    date: g.date,
    ends_on: g.endsOn,
    time: g.time,
    venue: g.venue,
    owner: g.owner,
    grades: g.grades === '' ? [] : g.grades.split(',').map(Number),
    contests: g.contests,
    agenda: g.agenda === null ? [] : g.agenda.split('\n'),
    state: g.state,
  };
}

/** The columns of any list of events or sessions. */
export function gatheringColumns(words: Words): TableColumn<Gathering>[] {
  const say = words.event;
  return [
    { label: say.columns.id, align: 'right', value: (g) => String(g.id) },
    { label: say.columns.name, value: (g) => g.name, shrink: true },
    { label: say.columns.sort, value: (g) => g.sort },
    {
      label: say.columns.date,
      value: (g) => [g.date, g.endsOn ? `~${g.endsOn}` : '', g.time ?? ''].join(' ').trim(),
    },
    { label: say.columns.venue, value: (g) => g.venue ?? '' },
    { label: say.columns.owner, value: (g) => g.owner ?? words.task.unassigned },
    { label: say.columns.state, value: (g) => say.states[g.state] },
  ];
}

import { stillOut, unitsOf } from '../../../goods/plan/events.ts';
import { toldTasks } from '../../../ready/evidence.ts';
import { className } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import { amountSaid } from '../../../words/said.ts';
import type { EventLine } from '../../../work/gathering/clashes.ts';
import { eventClashes, eventLines, type Gathering } from '../../../work/gathering/store.ts';
import { busyTeachers, venueClashes } from '../../../work/gathering/venue.ts';
import type { LessonThere } from '../../../work/repair/lessons.ts';
import { listTasks } from '../../../work/task/store.ts';
import type { Context } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { rowsOf } from '../../noun/noun.ts';
import { tasks } from '../task/list.ts';

/** What an event needs, with all that is known of it. */
const goods = rowsOf<EventLine & { units: number }>()((w) => w.event.goods, {
  item: { shrink: true },
  unit: { list: false },
  use: {
    json: 'lent',
    value: (l) => l.lent === 1,
    cell: (l, { words }) => (l.lent ? words.event.lent : words.event.consumed),
  },
  scope: { list: false },
  quantity: { list: false },
  per: { list: false },
  units: { align: 'right', cell: (l, ctx) => amountSaid(ctx.words, l.units, l.unit) },
  source: { list: 'some', value: (l) => l.sourceKind, cell: (l, ctx) => sourceText(l, ctx) || null },
  sourceFrom: { key: 'source', list: false },
  owner: { list: 'some' },
  due: { key: 'dueOn', json: 'due_on', list: 'some' },
  held: { list: false },
  issued: { align: 'right' },
  returned: { align: 'right', cell: (l) => (l.lent ? l.returned : null) },
  lost: { number: 'quiet', list: 'some', cell: (l) => l.lost || null },
  damaged: { number: 'quiet', list: 'some', cell: (l) => l.damaged || null },
});

/** What `event show` has below the fields: its tasks, its goods with all that is known of them, what clashes, what is still out. */
export function below({ ctx, reader, term }: At, event: Gathering) {
  const say = ctx.words.event;
  const all = listTasks(reader, term.id, { event: event.name, all: true }, ctx.today);
  const own = toldTasks(reader, term, all, ctx.today);
  const counts = classes(reader, term.id);
  const lines = eventLines(reader, term.id, event.id).map((l) => ({ ...l, units: unitsOf(l, counts) }));
  const clashes = eventClashes(reader, term.id, ctx.today).filter((c) =>
    c.events.some((e) => e.id === event.id),
  );
  const clashing = clashesAt({ ctx, reader, term }, event);
  const missing = lines.filter((l) => l.lent === 1 && stillOut(l) > 0);
  return {
    json: {
      tasks: own.map((one) => tasks.json(one, ctx)),
      goods: lines.map((l) => goods.json(l, ctx)),
      clashes,
      ...clashing.json,
      not_back: missing.map((l) => ({ item: l.item, units: stillOut(l) })),
    },
    text: [
      own.length > 0 ? tasks.table(own, ctx) : '',
      lines.length > 0 ? goods.table(lines, ctx) : '',
      clashes.length > 0 ? say.clashTitle : '',
      ...clashes.map((c) => say.clash({ ...c, events: c.events.map((e) => e.name).join(ctx.words.list) })),
      ...clashing.lines,
      missing.length > 0 ? say.notBack : '',
      ...missing.map((l) => say.missingLine({ item: l.item, n: stillOut(l), unit: l.unit })),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** 借自体育局; nothing of what the storeroom has. */
export function sourceText(
  line: Pick<EventLine, 'sourceKind' | 'source'>,
  { words }: Pick<Context, 'words'>,
): string {
  return line.sourceKind === 'own'
    ? (line.source ?? '')
    : words.event.sources[line.sourceKind](line.source ?? '');
}

/** What else is where an event or a session is to be held, and who is expected at it but has a lesson then; each as a line. */
export function clashesAt({ ctx, reader, term }: At, event: Gathering) {
  const say = ctx.words.event;
  const venue = event.venue ?? '';
  const shown = (lessons: readonly LessonThere[]) => ({
    n: lessons.length,
    first: lessons
      .slice(0, 3)
      .map((l) => `${className(l.class, ctx.lang)} ${ctx.words.repair.periodWords(l.period)} ${l.subject}`)
      .join(ctx.words.list),
  });
  const places = venueClashes(reader, term, event);
  const busy = busyTeachers(reader, term, event);
  return {
    any: places.length + busy.length > 0,
    json: { venue_clashes: places, ...(event.kind === 'training' && { busy }) },
    lines: [
      ...places.map((c) =>
        c.kind === 'event'
          ? say.venueEvent({ venue, day: c.day, name: c.name })
          : say.venueLessons({ venue, day: c.day, ...shown(c.lessons) }),
      ),
      ...[...new Set(busy.map((l) => l.staff))].map((staff) =>
        say.hasLessons({ staff, ...shown(busy.filter((l) => l.staff === staff)) }),
      ),
    ],
  };
}

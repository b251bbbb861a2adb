import { unitsOf } from '../../../goods/plan/events.ts';
import { classes } from '../../../school/class/store.ts';
import type { EventLine } from '../../../work/gathering/clashes.ts';
import { addGathering, eventClashes, eventLines, type Gathering } from '../../../work/gathering/store.ts';
import { listTasks } from '../../../work/task/store.ts';
import { readChecklist } from '../../checklists.ts';
import type { Noun } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { rowsOf, verbsOf } from '../../noun/noun.ts';
import { text } from '../../options.ts';
import { appliedAnswer, putChecklist } from '../checklist/apply.ts';
import { tasks } from '../task/list.ts';
import { cancelVerb, doneVerb } from './end.ts';
import { common, dated, edited, type Facts, FIELDS, tasksMoved, writtenFacts } from './gathering.ts';
import { issue, returned } from './goods.ts';
import { need } from './need.ts';

type Checklist = Awaited<ReturnType<typeof readChecklist>>;
type Applied = { list: Checklist; applied: ReturnType<typeof putChecklist> };

const verbs = verbsOf<Gathering, Facts & { checklist?: Checklist }>()('event', {
  ...common('event'),
  fields: {
    ...FIELDS,
    checklist: text({
      only: 'add',
      json: null,
      list: false,
      takes: '<name>',
      read: (typed, ctx) => readChecklist(ctx, typed),
    }),
  },
  add(tx, { checklist, ...facts }, at) {
    const given = writtenFacts(at, facts);
    const date = dated(given, 'event');
    const id = addGathering(tx, at.term.id, 'event', { ...given, name: facts.name, date });
    const made = checklist && { list: checklist, applied: putChecklist(tx, at.term, checklist, id, date) };
    return { id, made };
  },
  edit: (tx, g, { checklist: _, ...facts }, at) => edited(tx, g, facts, at),
  after(ctx, what, _, result) {
    if (what === 'changed') return tasksMoved(ctx, result as number);
    const { made } = result as { made?: Applied };
    const more = made && appliedAnswer(ctx, made.list, made.applied);
    return more && { json: { tasks: more.json }, text: more.text() };
  },
  below,
});

/** What an event needs. */
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
  units: { align: 'right', cell: (l) => `${l.units}${l.unit}` },
  held: { list: false },
  issued: { align: 'right' },
  returned: { align: 'right', cell: (l) => (l.lent ? l.returned : null) },
});

/** An event's tasks, its goods, what clashes, what has not come back. */
function below({ ctx, reader, term }: At, event: Gathering) {
  const say = ctx.words.event;
  const open = listTasks(reader, term.id, { event: event.name, all: true }, ctx.today);
  const counts = classes(reader, term.id);
  const lines = eventLines(reader, term.id, event.id).map((l) => ({ ...l, units: unitsOf(l, counts) }));
  const clashes = eventClashes(reader, term.id, ctx.today).filter((c) =>
    c.events.some((e) => e.id === event.id),
  );
  const missing = lines.filter((l) => l.lent === 1 && l.issued > l.returned);
  return {
    json: {
      tasks: open.map((one) => tasks.json(one, ctx)),
      goods: lines.map((l) => goods.json(l, ctx)),
      clashes,
      not_back: missing.map((l) => ({ item: l.item, units: l.issued - l.returned })),
    },
    text: [
      open.length > 0 ? tasks.table(open, ctx) : '',
      lines.length > 0 ? goods.table(lines, ctx) : '',
      clashes.length > 0 ? say.clashTitle : '',
      ...clashes.map((c) => say.clash({ ...c, events: c.events.map((e) => e.name).join(ctx.words.list) })),
      missing.length > 0 ? say.notBack : '',
      ...missing.map((l) => say.missingLine({ item: l.item, n: l.issued - l.returned, unit: l.unit })),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

const { list, show, add, edit } = verbs;

/** 活动: sports day, performances, open lessons. */
export const noun: Noun = {
  verbs: {
    list,
    show,
    add,
    edit,
    done: doneVerb('event'),
    cancel: cancelVerb('event'),
    need,
    issue,
    return: returned,
  },
};

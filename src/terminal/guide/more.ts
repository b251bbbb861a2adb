import { itemByCode, items } from '../../goods/item/store.ts';
import { listTasks } from '../../work/task/store.ts';
import { workTerm } from '../arguments/day.ts';
import { readAll } from '../checklists.ts';
import type { Choice, Context } from '../context.ts';
import {
  comingTurns,
  everyClass,
  everyDepartment,
  everyEvent,
  everyItem,
  everyPerson,
  everyRecipient,
  itemsOf,
  openRequests,
  suppliesFirst,
} from './choices.ts';
import { amountOf, choose, day, inTurn, pick, pickOrType, type Step, type, walk } from './steps.ts';

interface Way {
  name: string;
  /** Steps may depend on the words that were answered before them. */
  steps: Step[] | ((words: string[]) => Step[]);
  command(words: string[]): string[];
}

/** First what is to be done, then the steps of that: its words follow the first, which is none of the command's. */
export async function oneOf(
  ctx: Context,
  message: string,
  ways: Record<string, Way>,
): Promise<string[] | undefined> {
  const how = choose(
    message,
    Object.entries(ways).map(([way, { name }]) => ({ name, value: [way] })),
  );
  const words = await walk(ctx, [], ([way, ...said], n) => {
    if (n === 0) return how;
    const { steps } = ways[way!]!;
    return (typeof steps === 'function' ? steps(said) : steps)[n - 1];
  });
  return words && ways[words[0]!]!.command(words.slice(1));
}

/** An item, then how many of it; the item is the second answer, after whose it is. */
const amount = (
  { words }: Context,
  [, item = '']: string[],
  of = everyItem,
  howMany: string = words.guide.which.howMany,
): Step[] => {
  return [pick(words.guide.which.item, of), amountOf(howMany, item)];
};

/** One thing after another that somebody fetches, each with how many of it, until that is all. */
function fetched(ctx: Context, [, ...said]: string[], of: typeof everyItem): Step[] {
  const { which, allFetched, back } = ctx.words.guide;
  const more: Step = async (c) => {
    const all = { name: allFetched, value: '' };
    const leave: Choice<string | undefined> = { name: back, value: undefined };
    const chosen = await c.ask.search<string | undefined>({
      message: which.moreItems,
      choices: [all, leave, ...of(c)],
    });
    return chosen === undefined ? undefined : [chosen];
  };
  const steps = [pick(which.item, of)];
  for (let at = 0; at < said.length && said[at] !== ''; at += 2)
    steps.push(amountOf(which.howMany, said[at]!), more);
  return steps;
}

/** An item that is listed, or a new one by its name: it is added to the supplies, and goes on. */
const itemOrNew = async (ctx: Context): Promise<string[] | undefined> => {
  const { which, newItem: other, asNewItem } = ctx.words.guide;
  const asks = { message: which.item, other, typed: which.itemName, asTyped: asNewItem };
  const chosen = await pickOrType(suppliesFirst, asks)(ctx);
  const [typed] = chosen ?? [];
  if (typed === undefined || itemByCode(ctx.read(), typed)) return chosen;
  await ctx.runOther(['supply', 'add', typed], { inMenus: true });
  const added = items(ctx.read()).find(({ name, spec }) => name === typed && spec === '');
  return added && [added.code];
};

/** Who did it: somebody on the staff, the last one first, or anybody else by name; after the option that says so. */
export const somebody =
  (message: string, option: string, last?: string): Step =>
  async (ctx) => {
    const { otherPerson: other, which } = ctx.words.guide;
    const people = (c: Context) => [
      ...everyPerson(c).filter(({ value }) => value === last),
      ...everyPerson(c).filter(({ value }) => value !== last),
    ];
    const words = await pickOrType(people, { message, other, typed: which.personName })(ctx);
    return words && [option, ...words];
  };

/** To classes what they are due; a little to somebody; bad copies swapped; fewer than the note said. */
export function askIssue(ctx: Context): Promise<string[] | undefined> {
  const { which, issue, everyClass: whole } = ctx.words.guide;
  const all = { name: whole, value: '--all' };
  const ofClass = pick(which.class, everyClass);
  const isClass = (who = '') => everyClass(ctx).some(({ value }) => value === who);
  return oneOf(ctx, which.issueHow, {
    due: {
      name: issue.due,
      steps: [pick(which.issue, () => [all, ...everyClass(ctx)])],
      command: (words) => ['issue', ...words],
    },
    some: {
      name: issue.some,
      steps: (said) => [
        pick(which.recipient, everyRecipient),
        ...fetched(ctx, said, isClass(said[0]) ? everyItem : suppliesFirst),
      ],
      command: ([who = '', ...goods]) => [
        'issue',
        ...goods.flatMap((item, at) => (at % 2 === 0 && item !== '' ? `${item}=${goods[at + 1]}` : [])),
        ...['--to', who],
      ],
    },
    exchange: {
      name: issue.exchange,
      steps: (said) => [ofClass, ...amount(ctx, said, itemsOf(said[0])), type(which.reason)],
      command: ([who = '', item, n, reason = '']) => ['exchange', who, `${item}=${n}`, '--reason', reason],
    },
    short: {
      name: issue.short,
      steps: (said) => [ofClass, ...amount(ctx, said, itemsOf(said[0]), which.howManyShort)],
      command: ([who = '', item, n]) => ['short', who, `${item}=${n}`],
    },
  });
}

/** What a department asks for is taken down, or decided. */
export function askRequest(ctx: Context): Promise<string[] | undefined> {
  const { which, request } = ctx.words.guide;
  return oneOf(ctx, which.request, {
    add: {
      name: request.add,
      steps: (said) => [
        pick(which.department, everyDepartment),
        itemOrNew,
        amount(ctx, said)[1]!,
        day(which.neededBy, (iso) => [iso]),
      ],
      command: ([who = '', item, n, by = '']) => ['request', 'add', who, `${item}=${n}`, '--needed-by', by],
    },
    approve: {
      name: request.approve,
      steps: [pick(which.requestOf, openRequests), somebody(which.decider, '--by')],
      command: (words) => ['request', 'approve', ...words],
    },
    decline: {
      name: request.decline,
      steps: [
        pick(which.requestDeclined, openRequests),
        type(which.declineReason, { optional: true, words: (text) => ['--reason', text] }),
        somebody(which.decliner, '--by'),
      ],
      command: (words) => ['request', 'decline', ...words],
    },
    list: { name: request.list, steps: [], command: () => ['request', 'list', '--open'] },
  });
}

/** Who is on duty. */
export function askDuty(ctx: Context): Promise<string[] | undefined> {
  const { which, duty } = ctx.words.guide;
  return oneOf(ctx, which.duty, {
    add: {
      name: duty.add,
      steps: [day(which.day, (iso) => [iso]), pick(which.person, everyPerson)],
      command: (words) => ['duty', 'add', ...words],
    },
    swap: {
      name: duty.swap,
      steps: [pick(which.turn, comingTurns), pick(which.otherTurn, comingTurns)],
      command: (turns) => ['duty', 'swap', ...turns.flatMap((turn) => turn.split(' '))],
    },
    list: { name: duty.list, steps: [], command: () => ['duty', 'list'] },
  });
}

/** An event is noted, what it needs is, its goods go out and come back. */
export function askEvent(ctx: Context, before?: string[]): Promise<string[] | undefined> {
  const { which, event } = ctx.words.guide;
  const { scopes } = ctx.words.event;
  const each = (['class', 'pupil', 'contest'] as const).map((one) => ({
    name: scopes[one],
    value: ['--each', ctx.lang === 'zh' ? scopes[one] : one],
  }));
  const goods = (said: string[]): Step[] => [
    ...amount(ctx, said, suppliesFirst),
    choose(which.goodsOf, [{ name: scopes.once, value: [] }, ...each]),
  ];
  const needs = ([name = '', item, n, ...of]: string[]) => ['event', 'need', name, `${item}=${n}`, ...of];
  // After one thing comes the next.
  const [, , known] = before ?? [];
  if (known !== undefined)
    return walk(ctx, [known], (said, n) => goods([known, ...said])[n]).then((words) => words && needs(words));
  const one = [pick(which.event, everyEvent)];
  return oneOf(ctx, which.eventHow, {
    add: {
      name: event.add,
      steps: [type(which.eventName), day(which.day, (iso) => [iso])],
      command: ([name = '', date = '']) => ['event', 'add', name, '--date', date],
    },
    need: {
      name: event.need,
      steps: (said) => [pick(which.event, everyEvent), ...goods(said)],
      command: needs,
    },
    show: { name: event.show, steps: one, command: (words) => ['event', 'show', ...words] },
    issue: { name: event.issue, steps: one, command: (words) => ['event', 'issue', ...words] },
    return: { name: event.return, steps: one, command: (words) => ['event', 'return', ...words, '--all'] },
  });
}

/** Today's tasks one after another; where the term has none yet, a checklist that makes them. */
export async function askTask(ctx: Context): Promise<string[] | undefined> {
  if (listTasks(ctx.read(), workTerm(ctx).id, {}, ctx.today).length > 0) return ['task', 'today'];
  const lists = (await readAll(ctx)).flatMap(({ checklist }) => checklist ?? []);
  const titles = lists.map((one) => one[ctx.lang]).map((title) => ({ name: title, value: title }));
  return inTurn(ctx, ['checklist', 'apply'], [pick(ctx.words.guide.which.checklist, () => titles)]);
}

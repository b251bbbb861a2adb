import { nextTerm, usualDays, usualOpening } from '../../school/term/term.ts';
import { severities } from '../../work/repair/store.ts';
import { workTerm } from '../arguments/day.ts';
import { differsTyped } from '../commands/confirm/exceptions.ts';
import { askDifferences } from '../commands/confirm/form.ts';
import type { Context } from '../context.ts';
import {
  everyClass,
  everyPlace,
  everyPupil,
  itemsOf,
  lastActions,
  mendedRepairs,
  openOrders,
  openRepairs,
  waitingDrafts,
  wholeFolder,
} from './choices.ts';
import { askClean } from './clean.ts';
import { askCollect } from './collect.ts';
import { askCount } from './count.ts';
import { askDuty, askEvent, askIssue, askRequest, askTask, somebody } from './more.ts';
import { askPrint } from './print.ts';
import { amountOf, choose, day, file, inTurn, pick, pickOrType, type Step, type, walk } from './steps.ts';
import { askTimetable, hasLessons } from './timetable.ts';

export type JobName =
  | 'init'
  | 'import'
  | 'plan'
  | 'order'
  | 'receive'
  | 'issue'
  | 'confirm'
  | 'return'
  | 'collect'
  | 'request'
  | 'count'
  | 'student'
  | 'task'
  | 'repair'
  | 'clean'
  | 'duty'
  | 'timetable'
  | 'event'
  | 'term'
  | 'print'
  | 'prepare'
  | 'ready'
  | 'undo';

/** A day's job: asks for what its command needs and gives the command; undefined is the way back. */
export interface Job {
  name: JobName;
  when(ctx: Context): boolean;
  /** `before`: the command of the one before it, of those that come in rows. */
  ask(ctx: Context, before?: string[]): Promise<string[] | undefined>;
  /** One after another: classes that bring their books back, items that are counted. */
  inRows?(argv: readonly string[]): boolean;
  /** Writes much at once, and asks nothing by itself: shown before it is done. */
  previews?(argv: readonly string[]): boolean;
}

const always = (ctx: Context) => ctx.hasSchool();
const hasClasses = (ctx: Context) => ctx.hasSchool() && everyClass(ctx).length > 0;
const job = (name: JobName, when: Job['when'], ask: Job['ask']): Job => ({ name, when, ask });

/** Every job, in the order of the day. */
export const JOBS: Job[] = [
  job('init', (ctx) => !ctx.hasSchool(), askSchool),
  job('import', always, (ctx) => inTurn(ctx, ['import'], [file(ctx.words.guide.which.import, wholeFolder)])),
  job('plan', hasClasses, async () => ['plan', '--short']),
  { ...job('order', hasClasses, askOrder), previews: ([, verb]) => verb === 'make' },
  job('receive', hasClasses, async (ctx) => {
    const words = await inTurn(ctx, ['receive'], [file(ctx.words.guide.which.receive, openOrders)]);
    return words && [...words, '--draft'];
  }),
  { ...job('issue', hasClasses, askIssue), previews: (argv) => argv.includes('--all') },
  job(
    'confirm',
    (ctx) => always(ctx) && waitingDrafts(ctx).length > 0,
    (ctx) => {
      const w = ctx.words.guide;
      const differs =
        (draft: string): Step =>
        async (c) => {
          const rows = await askDifferences(c, draft, w.typeBack);
          if (rows === undefined) return undefined;
          const words = differsTyped(rows);
          return words.length > 0 ? words : ['--yes'];
        };
      return walk(
        ctx,
        ['confirm'],
        ([draft], n) => [pick(w.which.confirm, waitingDrafts), draft && differs(draft)][n] || undefined,
      );
    },
  ),
  job('return', hasClasses, async (ctx) => {
    const { which } = ctx.words.guide;
    const [from = '', item, quantity] =
      (await walk(
        ctx,
        [],
        (words, n) =>
          [
            pick(which.returnFrom, everyClass),
            pick(which.item, itemsOf(words[0])),
            amountOf(which.quantity, words[1] ?? ''),
          ][n],
      )) ?? [];
    return from === '' ? undefined : ['return', `${item}=${quantity}`, '--from', from];
  }),
  { ...job('collect', hasClasses, askCollect), inRows: () => true },
  { ...job('count', always, askCount), inRows: ([, verb]) => verb === 'enter' },
  job('student', hasClasses, askPupil),
  job('request', always, askRequest),
  job('task', always, askTask),
  job('repair', always, askRepair),
  job('clean', hasClasses, askClean),
  job('duty', always, askDuty),
  {
    ...job('timetable', (ctx) => hasClasses(ctx) && hasLessons(ctx), askTimetable),
    previews: ([, verb]) => verb === 'swap',
  },
  { ...job('event', always, askEvent), inRows: ([, verb]) => verb === 'need' },
  job('print', hasClasses, askPrint),
  job('prepare', hasClasses, async () => ['prepare']),
  job('ready', hasClasses, async () => ['ready']),
  job('term', always, (ctx) => {
    // 9-1 is the one of the term to come, not the one nearest to today.
    const near = usualOpening(nextTerm(workTerm(ctx)));
    const opens = day(ctx.words.guide.which.opens, (iso) => ['--opens', iso], { near });
    return inTurn(ctx, ['term', 'new'], [opens]);
  }),
  { ...job('undo', always, askUndo), previews: () => true },
];

/** What is short is ordered, or what is on order is looked at. */
function askOrder(ctx: Context): Promise<string[] | undefined> {
  const { which, order } = ctx.words.guide;
  const how = choose(which.order, [
    { name: order.make, value: ['make'] },
    { name: order.open, value: ['list', '--open'] },
  ]);
  return inTurn(ctx, ['order'], [how]);
}

function askUndo(ctx: Context): Promise<string[] | undefined> {
  return inTurn(ctx, ['undo'], [pick(ctx.words.guide.which.undo, lastActions)]);
}

/** The school's name and its three days: what `init` would have asked, with a way back. */
function askSchool(ctx: Context): Promise<string[] | undefined> {
  const { ask } = ctx.words.init;
  const flagged = (message: string, flag: string, usual?: string): Step =>
    day(message, (iso) => [flag, iso], usual === undefined ? {} : { usual });
  return walk(ctx, ['init'], (words, n) => {
    const usual = usualDays(words[2] ?? ctx.today);
    return [
      type(ask.schoolName),
      flagged(ask.opens, '--opens'),
      flagged(ask.registration, '--registration', usual.registration),
      flagged(ask.staffReturn, '--staff-return', usual.staffReturn),
    ][n];
  });
}

/** A pupil joins, leaves or changes class. */
function askPupil(ctx: Context): Promise<string[] | undefined> {
  const { which, student } = ctx.words.guide;
  const { bookChoices, books: typedAs } = ctx.words.student;
  const books = (...can: ('kept' | 'returned' | 'moved')[]) =>
    choose(
      which.books,
      can.map((to) => ({ name: bookChoices[to], value: ['--books', typedAs[to]] })),
    );
  const how = choose(which.student, [
    { name: student.in, value: ['in'] },
    { name: student.out, value: ['out'] },
    { name: student.move, value: ['move'] },
  ]);
  const steps: Record<string, Step[]> = {
    in: [type(which.pupilName), pick(which.class, everyClass)],
    out: [pick(which.pupil, everyPupil), books('kept', 'returned')],
    move: [pick(which.pupil, everyPupil), pick(which.class, everyClass), books('moved', 'returned')],
  };
  return walk(ctx, ['student'], (words, n) => (n === 0 ? how : steps[words[0]!]?.[n - 1]));
}

/** A fault is reported, mended, or its mending accepted. */
function askRepair(ctx: Context): Promise<string[] | undefined> {
  const w = ctx.words.guide;
  const work = ctx.words.repair;
  const how = choose(w.which.repair, [
    { name: w.repair.add, value: ['add'] },
    { name: w.repair.done, value: ['done'] },
    { name: w.repair.accept, value: ['accept'] },
    { name: w.repair.list, value: ['list'] },
  ]);
  const asks = { message: w.which.place, other: w.otherPlace, typed: w.which.otherPlace };
  const place = pickOrType(everyPlace, asks);
  const severity: Step = (c) =>
    choose(
      work.askSeverity,
      severities(c.read()).map((s) => ({ name: s.name, value: ['--severity', s.name] })),
    )(c);
  const { blocks, askBlocks } = ctx.words.repair;
  const stops = choose(askBlocks, [
    { name: blocks.yes, value: ['--blocks', blocks.yes] },
    { name: blocks.no, value: ['--blocks', blocks.no] },
  ]);
  const steps: Record<string, Step[]> = {
    add: [place, type(work.askFault), severity, stops],
    done: [pick(w.which.repairDone, openRepairs), type(w.which.result, { optional: true })],
    accept: [pick(w.which.repairAccepted, mendedRepairs), somebody(w.which.accepter, '--by')],
  };
  return walk(ctx, ['repair'], (words, n) => (n === 0 ? how : steps[words[0]!]?.[n - 1]));
}

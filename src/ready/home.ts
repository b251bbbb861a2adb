import { stillWithClasses } from '../goods/collect/collect.ts';
import { dueBack, earlierDue } from '../goods/collect/store.ts';
import { unsettledLeavers } from '../goods/ledger/leavers.ts';
import { loadPlan } from '../goods/plan/store.ts';
import type { Plan } from '../goods/plan/types.ts';
import { daysBetween } from '../school/calendar/day.ts';
import { isUncounted } from '../school/class/class.ts';
import { classes as classesOf } from '../school/class/store.ts';
import { lastDay, nextTerm, type Term, usualOpening } from '../school/term/term.ts';
import type { Reader } from '../store/reader.ts';
import type { Lang, Words } from '../words/index.ts';
import { said, shellWord } from '../words/said.ts';
import { type Act, acts, actText } from './acts.ts';
import { handedOut } from './conditions.ts';
import { type Evidence, evidentTasks, evidentText, lateTasks, tickCommand } from './evidence.ts';
import { type Gate, gate } from './gate.ts';
import {
  areasPassed,
  gearNotBack,
  longestDueRound,
  longestExpired,
  oldestDraft,
  tasksDone,
} from './home-store.ts';
import { dayJudged } from './lessons.ts';
import { hasFitRoom, indexRooms } from './rooms.ts';

/** A bar of home: how much is done, how much is there but not done, out of how much. */
export interface Bar {
  kind: 'books' | 'exercise-books' | 'supplies' | 'tasks' | 'areas' | 'rooms' | 'day-one';
  done: number;
  /** In the storeroom, not handed out yet; lessons at risk. */
  waiting: number;
  total: number;
}

/** One of the next things to do: `nextText` says it. */
export type Next =
  | { kind: 'classes' | 'books' | 'timetable' | 'nothing' }
  /** Classes of which no number of pupils is known: what they need is not reckoned. */
  | { kind: 'uncounted'; count: number; class: string }
  | { kind: 'confirm'; document: number; number: string }
  | { kind: 'overdue'; count: number; task: number; title: string; titleEn: string | null }
  /** Tasks whose work is done by all that is known, and that nobody ticked off. */
  | { kind: 'evident'; tasks: Evidence[] }
  | { kind: 'gear'; event: string; count: number }
  | { kind: 'expired'; count: number; name: string; until: string }
  | { kind: 'round'; count: number; form: string; on: string }
  /** Pupils who left and of whose books nothing is said. */
  | { kind: 'leavers'; count: number; name: string; class: string }
  | { kind: 'order'; count: number }
  /** Copies that someone still lacks, though no lesson waits for them and nothing is to be bought. */
  | { kind: 'owed'; count: number }
  /** Reused books that classes have still: of this term near its end, or of an earlier one (`term`) before this opens. */
  | { kind: 'collect'; titles: number; copies: number; term: string | null }
  /** The term is over, and nothing of it is left to do. */
  | { kind: 'ended'; opens: string }
  | { kind: 'act'; act: Act };

/** What `kaixue` alone shows. */
export interface Home {
  /** Days to opening; negative once it is past. */
  days: number;
  bars: Bar[];
  /** In the order to do them: home shows the first few of this list, and so do the report and the dossier's first page. */
  next: Next[];
  /** The gate's answer for the day of opening, or once that is past for the next school day. */
  gate: Gate;
}

/** Days before opening from which on classrooms are cleaned and looked at. */
const CLEANED_WITHIN = 14;

/** Days before the last one from which on reused books come back. */
const COLLECTED_WITHIN = 14;

/** How far everything is, and what to do next: what `kaixue` alone, the report and the dossier's first page show. */
export function home(reader: Reader, term: Term, today: string): Home {
  const plan = loadPlan(reader, { ...term, today });
  const kinds = new Map(plan.items.map((row) => [row.item.id, row.item.kind]));
  const shares = (wanted: string[]) => plan.shares.filter((s) => wanted.includes(kinds.get(s.itemId) ?? ''));
  const answer = gate(reader, term, { day: dayJudged(reader, term, today), today });
  const ends = lastDay(term);
  const isOver = today > ends;
  const tasks = tasksDone(reader, term.id);
  const areas = areasPassed(reader, term.id);
  const classes = [...answer.facts.classes.values()];
  const rooms = indexRooms(answer.facts);
  const roomed = classes.filter((cls) => hasFitRoom(cls, answer.facts, rooms)).length;
  const bars: Bar[] = [
    { kind: 'books', ...handedOut(shares(['book', 'guide', 'aid'])) },
    { kind: 'exercise-books', ...handedOut(shares(['exercise-book'])) },
    { kind: 'supplies', ...handedOut(shares(['supply', 'equipment'])) },
    { kind: 'tasks', ...tasks, waiting: 0 },
    { kind: 'areas', ...areas, waiting: 0 },
    { kind: 'rooms', done: roomed, waiting: 0, total: classes.length },
    {
      kind: 'day-one',
      done: answer.counts.ready,
      waiting: answer.counts.at_risk,
      // Once the term is over no lesson waits for anything.
      total: isOver ? 0 : answer.judgement.lessons.length,
    },
  ];
  const next: Next[] = [];
  if (classes.length === 0) next.push({ kind: 'classes' });
  const uncounted = classesOf(reader, term.id).filter(isUncounted);
  if (uncounted.length > 0)
    next.push({ kind: 'uncounted', count: uncounted.length, class: uncounted[0]!.code });
  // Without classes the books of a list that was read are needed by nobody yet.
  const unread = classes.length > 0 || ![...kinds.values()].includes('book');
  if (unread && !shares(['book']).some((s) => s.need > 0)) next.push({ kind: 'books' });
  if (answer.verdict === 'unknown' && classes.length > 0) next.push({ kind: 'timetable' });
  const days = daysBetween(today, term.opening);
  const out = toCollect(reader, term, plan, { near: daysBetween(today, ends) <= COLLECTED_WITHIN, days });
  // Before anything of a term to come: who leaves school is not found any more.
  if (out) next.unshift({ kind: 'collect', ...out });
  const draft = oldestDraft(reader, term.id);
  if (draft) next.push({ kind: 'confirm', ...draft });
  const evident = evidentTasks(reader, term, today, { plan });
  const late = lateTasks(reader, term, today, evident);
  const [longest] = late;
  if (longest) {
    const { id: task, title, titleEn } = longest;
    next.push({ kind: 'overdue', count: late.length, task, title, titleEn });
  }
  for (const gear of gearNotBack(reader, term.id, today)) next.push({ kind: 'gear', ...gear });
  const leavers = unsettledLeavers(reader, term.id, plan);
  const [leaver] = leavers;
  if (leaver) next.push({ kind: 'leavers', count: leavers.length, name: leaver.name, class: leaver.class });
  const expired = longestExpired(reader, today);
  if (expired) next.push({ kind: 'expired', ...expired });
  const round = longestDueRound(reader, term.id, today);
  if (round) next.push({ kind: 'round', ...round });
  // What is cleaned weeks before does not stay clean: until then that nobody has looked is no news.
  const early = ({ kind, causes }: Act) =>
    kind === 'unknown' && causes[0]!.args.kinds === 'cleaning' && days > CLEANED_WITHIN;
  const wanted = isOver ? [] : acts(answer).filter((act) => act.kind !== 'draft');
  const toBuy = isOver ? 0 : plan.items.filter((row) => row.toBuy > 0).length;
  const order: Next[] = toBuy > 0 ? [{ kind: 'order', count: toBuy }] : [];
  // What lessons wait for is bought with all else that is to be bought, in its place among the acts.
  for (const act of [...wanted.filter((one) => !early(one)), ...wanted.filter(early)])
    next.push(...(act.id === 'buy' ? order.splice(0) : [{ kind: 'act' as const, act }]));
  next.splice(Math.min(next.length, 2), 0, ...order);
  // Ticking off comes after what lessons wait for.
  if (evident.length > 0) next.push({ kind: 'evident', tasks: evident });
  const owed = plan.shares.reduce((sum, s) => sum + s.owed, 0);
  if (answer.verdict === 'ready' && owed > 0 && !isOver) next.push({ kind: 'owed', count: owed });
  if (next.length === 0)
    next.push(isOver ? { kind: 'ended', opens: usualOpening(nextTerm(term)) } : { kind: 'nothing' });
  return { days, bars, next, gate: answer };
}

/** Reused books that are to come back now: near the end of the term its own, before it opens those of the one before. */
function toCollect(
  reader: Reader,
  term: Term,
  plan: Plan,
  { near, days }: { near: boolean; days: number },
): { titles: number; copies: number; term: string | null } | undefined {
  if (days > 0) return earlierDue(reader, term, { atMost: 1 });
  const own = near ? stillWithClasses(dueBack(reader, plan)) : undefined;
  return own && own.copies > 0 ? { ...own, term: null } : undefined;
}

/** What a bar is called: 第一天的课, and 03-02的课 once that day is past. */
export const barName = ({ kind }: Bar, { gate }: Home, opening: string, { home: say }: Words): string =>
  kind === 'day-one' && gate.facts.day > opening ? say.lessonsOf(gate.facts.day.slice(5)) : say.bars[kind];

/** One of the next things in words: what to do, and the command for it. */
export function nextText(
  next: Next,
  words: Words,
  lang: Lang,
): { what: string; first: string | null; command: string } {
  const { what, first = null, command } = worded(next, words, lang);
  return { what, first, command };
}

function worded(
  next: Next,
  words: Words,
  lang: Lang,
): { what: string; first?: string | null; command: string } {
  const w = words.home.next;
  switch (next.kind) {
    case 'uncounted':
      return { what: w.uncounted(next), command: 'kaixue import .' };
    case 'confirm':
      return { what: w.confirm(next.number), command: `kaixue confirm ${next.document}` };
    case 'overdue':
      return {
        what: w.overdue(next.count, (lang === 'en' && next.titleEn) || next.title),
        command: 'kaixue task list --overdue',
      };
    case 'evident':
      return {
        what: w.evident(next.tasks.length, evidentText(next.tasks[0]!, words, lang)),
        command: tickCommand(next.tasks),
      };
    case 'gear':
      return { what: w.gear(next.event, next.count), command: `kaixue event return ${next.event}` };
    case 'leavers':
      return { what: w.leavers(next), command: 'kaixue owed' };
    case 'expired':
      return { what: w.expired(next), command: 'kaixue expiry list --overdue' };
    case 'round':
      return {
        what: w.round(next),
        command: `kaixue inspect pass --form ${shellWord(said(words, next.form))}`,
      };
    case 'collect': {
      const of = next.term === null ? '' : ` --term ${next.term}`;
      return { what: w.collect(next), first: `${w.collectPrint}${of}`, command: `kaixue collect${of}` };
    }
    case 'ended':
      return { what: w.ended, command: `kaixue term new --opens ${next.opens}` };
    case 'order':
      return { what: w.order(next.count), command: 'kaixue plan --short' };
    case 'owed':
      return { what: w.owed(next.count), command: 'kaixue owed' };
    case 'act': {
      const { what, first, fix } = actText(next.act, words, lang);
      return { what: w.touches(what, next.act.lessons), first, command: fix };
    }
    case 'nothing':
      return { what: w.nothing, command: '' };
    default:
      return { what: w[next.kind], command: 'kaixue import .' };
  }
}

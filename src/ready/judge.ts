import { addTo } from '../store/groups.ts';
import { type CauseSeed, type Level, worst } from './cause.ts';
import type { ClassFact, GoodsFact, LessonFact, ReadyFacts } from './facts.ts';
import { indexRooms, roomWays, type Way, type Where, whereHeld } from './rooms.ts';
import { untaughtIn } from './teachers.ts';

export type State = 'ready' | 'at_risk' | 'blocked';

/** What stands in the way of a lesson: cause id → how badly. */
interface Judged {
  state: State;
  /** What it is touched by: its goods, the room it would be held in, and what alone keeps it out of a better one. */
  causes: Map<string, Level>;
  /** Its state if these causes went. */
  without(left: (seed: CauseSeed) => boolean): State;
}

/** A lesson with its state and causes. */
export interface JudgedLesson extends Judged {
  lesson: LessonFact;
}

/** Lessons of one class, subject and room: alike in all but their time, so judged once. */
export interface Alike extends Judged {
  lessons: LessonFact[];
}

/** What the gate found of all the lessons it was asked about. */
export interface Judgement {
  /** In the order of the facts. */
  lessons: JudgedLesson[];
  alike: Alike[];
  /** Every cause once, by id: shared by all the lessons that it touches. */
  causes: Map<string, CauseSeed>;
}

/**
 * Judges every lesson: blocked without a room or a teacher, with a fault that stops lessons, with seats lacking, or
 * with more than the limit of its copies nowhere; at risk for anything less; ready when nothing stands in its way.
 */
export function judge(facts: ReadyFacts): Judgement {
  const causes = new Map<string, CauseSeed>();
  const goods = groupGoods(facts);
  const rooms = indexRooms(facts);
  const held = whereHeld(facts);
  const untaught = untaughtIn(facts);
  const unknownBookless = unknownCause(true, facts);
  const unknownHere = unknownCause(false, facts);
  const judgeOne = (lesson: LessonFact, where: Where | undefined, teacher: Way): Judged => {
    const cls = facts.classes.get(lesson.classId)!;
    const bookless = facts.subjects.get(lesson.subject)?.bookless === true;
    const common: Way = bookless ? [] : goodsCauses(lesson, cls, facts, goods);
    common.push(...teacher);
    const unknown = bookless ? unknownBookless : unknownHere;
    if (unknown) common.push([unknown, 'risk']);
    return judgeLesson(common, roomWays(lesson, cls, facts, rooms, where), causes, facts.owners);
  };
  const alike = new Map<string, Alike>();
  const asked = facts.lessons.filter((lesson) => facts.only?.has(lesson.classId) ?? true);
  const lessons = asked.map((lesson): JudgedLesson => {
    const where = held.get(lesson);
    const teacher = untaught(lesson, facts.classes.get(lesson.classId)!);
    const key = [
      lesson.classId,
      lesson.subject,
      lesson.roomId,
      where?.roomId,
      (where?.others.length ?? 0) > 0,
      teacher[0]?.[0].id,
    ].join('|');
    let own = alike.get(key);
    if (!own) {
      own = { ...judgeOne(lesson, where, teacher), lessons: [] };
      alike.set(key, own);
    }
    own.lessons.push(lesson);
    return { lesson, state: own.state, causes: own.causes, without: own.without };
  });
  return { lessons, alike: [...alike.values()], causes };
}

/** A lesson stands as well as its best way lets it. Its causes are noted in `all`, each with who answers for it. */
function judgeLesson(
  common: Way,
  ways: Way[],
  all: Map<string, CauseSeed>,
  owners: ReadyFacts['owners'],
): Judged {
  const whole = ways.map((way) => [...common, ...way]);
  const without = (left: (seed: CauseSeed) => boolean): State => {
    let state: State = 'blocked';
    for (const causes of whole) {
      const now = stateOf(causes, left);
      if (now === 'ready') return now;
      if (now === 'at_risk') state = now;
    }
    return state;
  };
  const state = without(() => false);
  const own = new Map<string, Level>();
  const note = ([seed, level]: Way[number]) => {
    if (!all.has(seed.id)) all.set(seed.id, { ...seed, owner: seed.owner ?? owners[seed.kind] ?? null });
    own.set(seed.id, worst(own.get(seed.id), level));
  };
  for (const one of whole[0]!) note(one);
  // A way not taken matters where mending one thing in it alone would better the lesson.
  for (const way of state === 'ready' ? [] : ways.slice(1))
    for (const one of way) if (without(({ id }) => id === one[0].id) !== state) note(one);
  return { state, causes: own, without };
}

/** The state that these causes leave a lesson in, some of them left out. */
function stateOf(causes: Way, left: (seed: CauseSeed) => boolean): State {
  let state: State = 'ready';
  for (const cause of causes) {
    if (left(cause[0])) continue;
    if (cause[1] === 'blocked') return 'blocked';
    state = 'at_risk';
  }
  return state;
}

/** One cause for all kinds of fact that nobody has given: such a lesson is never called ready. */
function unknownCause(bookless: boolean, facts: ReadyFacts): CauseSeed | undefined {
  const missing = Object.entries(facts.known)
    .filter(([, known]) => !known)
    .map(([kind]) => kind);
  const touches = missing.some((kind) => !(bookless && (kind === 'books' || kind === 'exercise-books')));
  return touches
    ? { id: 'unknown', kind: 'unknown', args: { kinds: missing.join(',') }, owner: null }
    : undefined;
}

/** Books, exercise books and gear of the lesson's subject that the class does not have in its hands. */
function goodsCauses(
  lesson: LessonFact,
  cls: ClassFact,
  facts: ReadyFacts,
  goods: Map<string, GoodsFact[]>,
): Way {
  const found: Way = [];
  const note = (
    level: Level,
    kind: CauseSeed['kind'],
    which: string | number,
    args: CauseSeed['args'],
    owner: string | null = null,
  ) => found.push([{ id: `${kind}:${which}`, kind, args, owner }, level]);
  for (const g of goods.get(`${cls.id}|${lesson.subject}`) ?? []) {
    // A pupil starts with the first of several exercise books, and one who has none writes on paper: a few do not hold a lesson up.
    if (g.kind === 'exercise-book' && g.owed * 100 <= g.need * facts.lackingLimit) continue;
    const drafted = Math.min(g.owed, g.draft?.quantity ?? 0);
    const stock = Math.min(g.owed - drafted, g.inStock);
    const due = Math.min(g.owed - drafted - stock, g.due);
    const lacking = g.owed - drafted - stock - due;
    const item = {
      code: g.code,
      name: g.name,
      item: g.itemId,
      on_order: g.onOrder,
      later_on: g.laterOn ?? '',
      late_since: g.lateSince ?? '',
      to_buy: g.toBuy,
    };
    if (drafted > 0) note('risk', 'draft', g.draft!.id, { document: g.draft!.id });
    if (stock > 0 && g.classId === 0) note('risk', 'handout', 'school', { class: 'school' });
    else if (stock > 0) note('risk', 'handout', cls.code, { class: cls.code }, cls.teacher);
    if (due > 0) note('risk', 'due', g.code, item);
    const blocks = g.kind === 'book' && lacking * 100 > g.need * facts.lackingLimit;
    if (lacking > 0) note(blocks ? 'blocked' : 'risk', 'short', g.code, item);
  }
  return found;
}

/** Goods by class and subject, so that a lesson finds its own at once. */
function groupGoods(facts: ReadyFacts): Map<string, GoodsFact[]> {
  const groups = new Map<string, GoodsFact[]>();
  const subjects = new Map<number, string[]>();
  for (const g of facts.goods) {
    if (g.owed <= 0) continue;
    const own = g.classId === 0 ? undefined : facts.classes.get(g.classId);
    const due = g.classId === 0 ? [...facts.classes.values()] : own ? [own] : [];
    const named = subjects.get(g.itemId) ?? subjectsOf(g, facts);
    subjects.set(g.itemId, named);
    for (const subject of named) {
      for (const cls of due) {
        if (g.classId === 0 && g.grade !== null && g.grade !== cls.grade) continue;
        addTo(groups, `${cls.id}|${subject}`, g);
      }
    }
  }
  return groups;
}

/** The subjects whose lessons use an item: its own, or those whose needs name it. */
function subjectsOf(g: GoodsFact, facts: ReadyFacts): string[] {
  if (g.kind === 'book') return g.subject ? [g.subject] : [];
  const field = g.kind === 'gear' ? 'gear' : 'exercise';
  const named = [...facts.subjects].filter(([, needs]) =>
    needs[field]?.some((word) => g.name.includes(word)),
  );
  return named.length > 0 ? named.map(([subject]) => subject) : g.subject ? [g.subject] : [];
}

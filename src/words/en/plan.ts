import type { Words } from '../index.ts';
import { cls, count, EACH } from './say.ts';

export const plan: Words['plan'] = {
  help: 'need, held, on order, short, what to buy and what it costs, for every item',
  options: {
    why: 'list every reason of the need',
    short: 'only what is short',
    check: 'exit 1 when anything is short, for scripts',
    grade: 'one grade only',
    class: 'one class only: 3-2, 3.2',
    kind: 'one kind only: book guide aid exercise-book supply equipment',
  },
  reason: {
    pupils: (a) => `${a.count} pupils × ${a.each} ${a.unit} ${a.per === 1 ? 'each' : `for every ${a.per}`}`,
    roster: 'by the roster',
    expected: 'expected count',
    sets: (a) => `${a.each} sets stay in the room`,
    teachers: (a) =>
      a.classes > 1
        ? `teacher copies ${a.each} for each of ${count(a.classes, 'class', 'classes')} = ${a.quantity}`
        : `teacher copies ${a.quantity} (of the title in all)`,
    guide: (a) => `teachers' guides ${a.quantity}`,
    aid: (a) => `ordered voluntarily ${a.quantity}`,
    standard: (a) =>
      `standard ${a.each}${a.unit === '' ? '' : ` ${a.unit}`} ${a.named ? 'for this department' : EACH[a.scope]}`,
    heads: (a) =>
      `${a.count} serving here × ${`${a.each} ${a.unit}`.trim()} ${a.per === 1 ? 'each' : `for every ${a.per}`}`,
    monthly: (a) => ` × ${a.months} months`,
    request: (a) => (a.by === '' ? 'requested' : `requested by ${a.by}`),
    event: (a) => `event “${a.by}”`,
    newcomer: (a) => `whole-year title: ${a.count} due, ${a.before} handed out in autumn`,
  },
  title: (term, opening) => `Plan for ${term} (opens ${opening})`,
  grade: 'Grade',
  name: 'Item',
  need: 'Need',
  held: 'Held',
  has: 'Has',
  over: 'Over',
  beyond: 'Unplanned',
  spare: 'Spare',
  gear: 'Events',
  promised: 'Drafted',
  owed: 'Owed',
  onOrder: 'On order',
  short: 'Short',
  toBuy: 'To buy',
  packs: 'Packs',
  cost: 'To buy (¥)',
  now: 'Can go now',
  noPrice: 'no price',
  unpriced: (n) => (n === 0 ? '' : ` (without ${n} that ${n === 1 ? 'has' : 'have'} no price)`),
  subtotal: 'Subtotal',
  total: 'Total',
  nothing: 'No item matches.',
  noNeed: 'Nothing is needed yet. Import the book list, the exercise-book grid …: kaixue import FOLDER',
  none: 'Nothing is short.',
  uncounted: (a) =>
    `Not reckoned: what ${a.count === 1 ? '1 class needs' : `${a.count} classes need`}, as ${cls(a.class)}, of which no number of pupils is known. Read the roster, or say what is expected: kaixue class edit ${a.typed} --enrolment 45`,
  order: 'To order what is to be bought: kaixue order make',
  next: 'Why this number: kaixue plan ITEM --why',
  spareLine: (n) => `spare ${n}`,
  sharing: {
    'first-lesson': (least) =>
      `not enough for all: every class gets at least ${least} %, the rest goes by first lessons; evenly where there is no timetable, teachers last`,
    even: () => 'not enough for all: shared evenly by what each class lacks, teachers last',
    'whole-class': () => 'not enough for all: whole classes, those that lack least first, teachers last',
  },
  hasLine: (a) =>
    [
      a.has > 0 ? `has ${a.has}` : '',
      a.drafted > 0 ? `in drafts ${a.drafted}` : '',
      a.now > 0 ? `now ${a.now}` : '',
      a.owed > 0 ? `owed ${a.owed}` : '',
      a.toReturn > 0 ? `to return ${a.toReturn}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
};

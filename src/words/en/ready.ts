import type { Words } from '../index.ts';
import { shellWord } from '../said.ts';
import { dataWords } from './data-words.ts';
import { are, count, items } from './say.ts';

/** Nobody has a repair yet: it is given to who answers for such; else the job order is what is worked by. */
const jobOrder = (a: Record<string, string | number>): string =>
  a.assigned || !a.owner ? 'kaixue print repairs' : `kaixue repair assign ${a.repair} ${a.owner}`;

/** 消防 of the rounds that come with the program is Fire safety. */
const form = (name: string | number = '') => dataWords[name] ?? String(name);

export const ready: Words['ready'] = {
  help: 'can day one be held by the timetable: lesson by lesson, and what to do first',
  options: {
    day: 'which day (opening day unless given)',
    week: 'the week from that day on',
    class: 'these classes only; may be repeated',
    causes: 'list every cause',
    why: 'explain one lesson: --why 3-2 2',
    check: 'exit 1 unless ready (always so; written out for scripts)',
  },
  columns: {
    class: 'Class',
    cause: 'Cause',
    lessons: 'Touches',
    number: 'No.',
    frees: 'Frees',
    owner: 'Owner',
    deadline: 'By',
    fix: 'What to do',
  },
  states: { ready: 'ready', at_risk: 'at risk', blocked: 'blocked' },
  signs: { ready: '●', at_risk: '▲', blocked: '×' },
  unknownKinds: {
    rooms: 'rooms',
    seats: 'desks and chairs',
    books: 'textbooks',
    'exercise-books': 'exercise books',
    cleaning: 'cleaning inspections',
  },
  unknownFixes: {
    rooms: 'kaixue import ROOMS.xlsx',
    seats: 'kaixue import ROOMS.xlsx',
    books: 'kaixue import BOOKS.xlsx',
    'exercise-books': 'kaixue import EXERCISE-BOOKS.xlsx',
    cleaning: 'kaixue inspect pass',
  },
  unknownFirst: {
    rooms: 'kaixue room list --xlsx ROOMS.xlsx',
    seats: 'kaixue room list --xlsx ROOMS.xlsx',
    cleaning: 'kaixue area apply',
  },
  causes: {
    'no-room': (a) => ({ what: `${a.class} has no room`, fix: `kaixue class edit ${a.code} --room NAME` }),
    'shared-room': (a) => ({
      what: `${a.room} is the room of ${a.classes}, and does not seat them all`,
      fix: `kaixue class edit ${a.code} --room NAME`,
    }),
    'no-teacher': (a) => ({
      what: `${a.class}: ${a.subject} has no teacher`,
      fix: `kaixue timetable set ${a.code} ${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][Number(a.weekday) - 1]} ${a.period} ${a.subject} --teacher NAME`,
    }),
    'teacher-twice': (a) => ({
      what: `${a.name} has several classes in one period`,
      fix: 'kaixue timetable clashes',
    }),
    'no-ground': () => ({
      what: 'no ground is listed for PE',
      fix: 'kaixue room add "Sports ground" --kind "sports ground"',
    }),
    seats: (a) => ({
      what: `${a.room} lacks seats for ${a.class} (${a.enrolment} pupils): ${[a.desks ? `${a.desks} at desks` : '', a.chairs ? `${a.chairs} ${a.chairs === 1 ? 'chair' : 'chairs'}` : ''].filter(Boolean).join(', ')}`,
      first: a.own ? 'kaixue print desk-moves' : null,
      fix: a.own ? 'kaixue room balance --apply' : `kaixue timetable place ${a.code} ${a.subject} --own`,
    }),
    computers: (a) => ({
      what: `${a.room} has ${count(Number(a.computers), 'computer')} for ${a.class} (${a.enrolment} pupils)`,
      fix: `kaixue timetable place ${a.code} ${a.subject} --own`,
    }),
    booked: (a) => ({
      what: `${a.room} has several classes at once`,
      fix: a.given ? 'kaixue timetable clashes' : 'kaixue timetable rooms --apply',
    }),
    repair: (a) => ({
      what: `${a.place}: ${a.fault}`,
      first: jobOrder(a),
      fix: `kaixue repair done ${a.repair}`,
    }),
    equipment: (a) => ({
      what: `multimedia of ${a.room}: ${a.what}`,
      first: a.repair ? jobOrder(a) : null,
      fix: a.repair
        ? `kaixue repair done ${a.repair}`
        : `kaixue repair add "${a.room}" "projector does not start"`,
    }),
    cleaning: (a) => ({
      what: `${a.name} has not passed its cleaning inspection`,
      first: 'kaixue print cleaning',
      fix: `kaixue inspect add "${a.name}"`,
    }),
    inspection: (a) => ({
      what: `${a.room} has not passed the ${form(a.name).toLowerCase()} inspection`,
      fix: `kaixue inspect add "${a.room}" --form ${shellWord(form(a.name))}`,
    }),
    expired: (a) => ({ what: `${a.name} of ${a.room} is past its day`, fix: `kaixue expiry renew ${a.id}` }),
    handout: (a) => ({
      what:
        a.code === 'school'
          ? 'gear that the school shares is in the storeroom, not handed out'
          : `goods of ${a.class} are in the storeroom, not handed out`,
      first: a.code === 'school' ? null : `kaixue print class-packet --class ${a.code}`,
      fix: a.code === 'school' ? 'kaixue issue --school' : `kaixue issue ${a.code}`,
    }),
    draft: (a) => ({
      what: `issue note ${a.document} is not confirmed`,
      fix: `kaixue confirm ${a.document}`,
    }),
    due: (a) => ({
      what: `on order, ${a.late_since ? `overdue since ${a.late_since}` : 'due in time'}: ${a.name}`,
      first: a.late_since ? 'kaixue print order-reminder' : null,
      fix: `kaixue receive ${a.code}=${a.on_order}`,
    }),
    short: (a) =>
      Number(a.to_buy) > 0
        ? { what: `short: ${a.name}`, fix: `kaixue order make ${a.code}` }
        : {
            what: `short, and on order ${a.late_since ? `but overdue since ${a.late_since}` : a.later_on ? `for ${a.later_on} only` : 'with no day promised'}: ${a.name}`,
            first: 'kaixue print order-reminder',
            fix: `kaixue receive ${a.code}=${a.on_order}`,
          },
    unknown: (a) => ({
      what: `not known yet: ${a.kinds}`,
      first: a.first ? `${a.first}` : null,
      fix: `${a.fix}`,
    }),
  },
  acts: {
    handout: (n) => ({
      what: `goods of ${count(n, 'class', 'classes')} are in the storeroom, not handed out`,
      first: 'kaixue print class-packet',
      fix: 'kaixue issue --all',
    }),
    seats: (n) => ({
      what: `${count(n, 'room')} ${n === 1 ? 'lacks' : 'lack'} seats`,
      first: 'kaixue print desk-moves',
      fix: 'kaixue room balance --apply',
    }),
    booked: (n) => ({
      what: `${n} special rooms have several classes at once`,
      fix: 'kaixue timetable rooms --apply',
    }),
    draft: (n) => ({ what: `${n} issue notes are not confirmed`, fix: 'kaixue confirm --all' }),
    'no-teacher': (n) => ({ what: `${n} subjects of classes have no teacher`, fix: 'kaixue ready --causes' }),
    'teacher-twice': (n) => ({
      what: `${n} teachers have several classes in one period`,
      fix: 'kaixue timetable clashes',
    }),
    buy: (n) => ({
      what: `${items(n)} that lessons lack ${are(n)} to be bought`,
      first: 'kaixue plan --short',
      fix: 'kaixue order make',
    }),
  },
  school: 'the whole school',
  verdict: {
    ready: 'Every lesson can be held by the timetable',
    at_risk: 'Not ready yet: some things are still open',
    blocked: 'Day one cannot be held by the timetable yet',
    unknown: 'Not known: there is no timetable',
  },
  noLessons: 'There is no timetable, so no lesson can be judged. Read one: kaixue import TIMETABLE.xlsx',
  roomOfOther: (a) =>
    `${a.typed} is taken for ${a.class}; room ${a.typed} is that of ${a.other}: kaixue ready ${a.code}`,
  noSchoolDay: (day) => `There is no school on ${day}: no lessons to judge.`,
  summary: (a) =>
    `${a.day}  ${count(a.lessons, 'lesson')}: ${a.ready} ready, ${a.atRisk} at risk, ${a.blocked} blocked`,
  legend: '● ready   ▲ at risk   × blocked',
  weekLacks: (a) =>
    `The week is not: ${a.open} of ${count(a.lessons, 'lesson')} are not ready, first of all ${a.first} (${a.by}). One by one: kaixue ready --week`,
  noOwner: 'nobody yet',
  before: (a) => `${a.day.slice(5)}${a.period === null ? '' : ` before period ${a.period}`}`,
  steps: (first, fix) => `${first} → ${fix}`,
  stepsLegend: '→ do what stands before it, by the sheet; then record it with what stands behind.',
  allCauses: 'Every cause (by the lessons it would better)',
  causesTitle: 'What to do first (what holds back most lessons)',
  more: (n) => `${n} more; cause by cause: kaixue ready --causes`,
  why: {
    title: (a) => `${a.class} ${a.day} period ${a.period} ${a.subject}: ${a.state}`,
    nothing: 'Nothing stands in its way.',
    level: { blocked: 'blocks', risk: 'risk' },
  },
  kinds: {
    'no-room': 'no room',
    'shared-room': 'one room for several classes',
    'no-ground': 'no ground',
    'no-teacher': 'no teacher',
    'teacher-twice': 'a teacher twice',
    seats: 'seats lacking',
    computers: 'computers lacking',
    booked: 'rooms booked twice',
    repair: 'repairs',
    equipment: 'multimedia faults',
    cleaning: 'cleaning',
    inspection: 'inspections',
    expired: 'past their day',
    handout: 'not handed out',
    draft: 'drafts not signed',
    due: 'on order',
    short: 'lacking',
    unknown: 'not known',
  },
  totals: {
    cause: 'Lessons not ready, by cause: ',
    grade: 'by grade: ',
    owner: 'by owner: ',
    one: (name, n) => `${name} ${n}`,
    list: (all) => all.join(', '),
  },
  wouldFree: (n) => (n > 0 ? `Betters ${count(n, 'lesson')}.` : 'Changes the state of no lesson.'),
  wouldHold: (n) => `Worsens ${count(n, 'lesson')}.`,
  problems: {
    'ready-lesson-unknown':
      '{class} has no {period} on this day\nSee kaixue timetable show CLASS; write the period as 2.',
  },
};

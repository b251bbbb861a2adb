import type { Words } from '../index.ts';
import { count } from './say.ts';
import { labels } from './sheet-labels.ts';

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** What the printed sheets say. */
export const sheets: Words['paper']['sheets'] = {
  kinds: {
    'class-packet': {
      title: 'Class receipt',
      use: 'one sheet per class: books, exercise books and supplies, checked and signed for at once',
    },
    'class-books': {
      title: 'Class textbook receipt',
      use: 'one page per class, checked and signed when books are collected',
    },
    'pupil-books': {
      title: 'Pupil textbook sign-off',
      use: 'one page per class: pupils tick each title and sign',
    },
    'teacher-books': {
      title: 'Teacher copies and guides receipt',
      use: 'signed by teachers for guides and teacher copies',
    },
    'book-grid': { title: 'Textbooks by class', use: 'one page per grade: copies by class and title' },
    'exercise-books': { title: 'Exercise books hand-out', use: 'handed out by class and signed for' },
    'pick-list': {
      title: 'Pick list',
      use: 'for the storeroom: full packs, and which pack is opened for whom',
    },
    'pile-labels': { title: 'Pile labels', use: 'one label per class for its pile of books' },
    'collection-times': {
      title: 'Collection times',
      use: 'to post: which class comes when, to which counter',
    },
    'late-books': {
      title: 'Late hand-out note',
      use: 'what classes are still owed, signed line by line when it arrives',
    },
    'free-textbooks': { title: 'Free textbooks report', use: 'reported in week 1, by grade' },
    'order-list': { title: 'Textbook order list', use: 'for the bookshop, or to check what was ordered' },
    'order-reminder': {
      title: 'Reminder of late goods',
      use: 'asks bookshop and suppliers for what has not come, and by when it will',
    },
    shortages: { title: 'Shortages', use: 'what is short, what to buy, what it costs' },
    'reused-books': {
      title: 'Reused books collection register',
      use: 'collected by class at the end of term',
    },
    'class-supplies': {
      title: 'Class supplies receipt',
      use: 'a slip per class, signed when supplies are collected',
    },
    'class-orders': {
      title: 'Class orders',
      use: 'uniforms, milk …: how many of each size, money due and paid',
    },
    'pupil-orders': {
      title: 'Orders of pupils',
      use: 'a page a class, signed by pupils who collect uniforms',
    },
    'staff-supplies': { title: 'Staff supplies receipt', use: 'signed by teachers for office supplies' },
    'department-supplies': { title: 'Department supplies receipt', use: 'signed by departments' },
    'issue-register': { title: 'Issue register', use: 'for everyday issues at the counter' },
    requests: { title: 'Requests summary', use: 'what departments asked for' },
    'purchase-list': { title: 'Purchase list', use: 'what to buy, by supplier, for approval' },
    'count-sheet': { title: 'Count sheet', use: 'stocktake by place, without book figures' },
    property: {
      title: 'Class property register',
      use: 'a slip per class: property at the start and end of term',
    },
    receipt: { title: 'Goods receipt', use: 'to count and accept a delivery' },
    'issue-note': { title: 'Issue note', use: 'goes with what leaves the storeroom' },
    'exchange-note': { title: 'Exchange note', use: 'copies for the bookshop to take back and replace' },
    'transfer-out': { title: 'Transfer out', use: 'goods to another school, signed by both' },
    'transfer-in': { title: 'Transfer in', use: 'goods from another school, signed by both' },
    transfer: { title: 'Pupil transfer of books', use: 'books handed over with a pupil' },
    checklist: { title: 'Term start checklist', use: 'self-check and supervision before opening' },
    'owner-tasks': { title: 'Task sheet by owner', use: 'a slip per person, to cut apart and tick off' },
    'duty-roster': { title: 'Duty roster', use: 'who is on duty, to post' },
    cleaning: {
      title: 'Cleaning inspection score sheet',
      use: 'scores and ranks of all areas, and their cleaning rounds',
    },
    ranking: { title: 'Ranking of the week', use: 'for the wall: how areas were scored this week' },
    inspection: { title: 'Facilities inspection sheet', use: 'facilities, room by room' },
    repairs: { title: 'Repair order', use: 'repair orders with acceptance' },
    hazards: { title: 'Hazard register', use: 'hazards, until they are resolved' },
    assets: { title: 'Register of fixed assets', use: 'checked piece by piece, signed by who keeps it' },
    expiry: { title: 'Register of expiry days', use: 'what is valid until when; signed when renewed' },
    event: { title: 'Event goods list', use: 'goods for an event and their return' },
    training: { title: 'Training sign-in sheet', use: 'sign-in' },
    calendar: { title: 'School calendar', use: 'for the wall: the weeks, holidays and make-up days' },
    timetable: { title: 'Timetables', use: 'one a class, for its wall' },
    bells: { title: 'Bell times', use: 'for the wall: when lessons begin and end' },
    'desk-moves': { title: 'Desk and chair moves', use: 'desks and chairs to move' },
    readiness: {
      title: 'Readiness report',
      use: 'for the principal: can the first day follow the timetable',
    },
  },
  labels,
  weeks: {
    week: 'Week',
    before: 'before',
    rest: 'off',
    work: 'on',
    madeUp: 'lessons made up',
    follows: (weekday) => ` (as on ${weekday})`,
    unknown: (year) => `Holidays and make-up days of ${year} are still to be announced.`,
  },
  keepers: {
    supplier: 'supplier',
    file: 'file',
    family: 'pupil',
    giver: 'school that gives',
    taker: 'school that takes',
    district: 'office',
    office: 'general office',
    class: 'class',
    storeroom: 'storeroom',
    accounts: 'accounts',
  },
  copy: (n, keeper) => (keeper === '' ? `Copy ${n}` : `Copy ${n}: ${keeper}`),
  classShort: (name) => name.replace(/^Class /, ''),
  teachersShort: 'Teachers',
  pupilsCounted: (n) => String(n),
  pupilsExpected: (n) => `${n} (expected)`,
  kindsCounted: (n) => String(n),
  copiesCounted: (n) => plural(n, 'copy', 'copies'),
  packsCounted: (n) => plural(n, 'pack'),
  yuan: (amount) => `¥${amount}`,
  place: (building, floor) => (floor === null ? building : `${building}, floor ${floor}`),
  counterName: (n) => `No. ${n}`,
  packsAndLoose: (packs, loose, _unit) =>
    packs === 0 ? (loose === 0 ? '—' : `${loose}`) : loose === 0 ? `${packs} pk` : `${packs} pk + ${loose}`,
  opened: (n, shares) => `pack ${n}: ${shares}`,
  portionOf: (count, unit, names) => `${count}${unit === '' ? '' : ` ${unit}`}: ${names}`,
  portion: (count, unit, recipients) => `${recipients} × ${count}${unit === '' ? '' : ` ${unit}`}`,
  loose: (shares) => `loose: ${shares}`,
  given: (who, count) => `${who} × ${count}`,
  join: ', ',
  joinSteps: '; ',
  amongTasks: (names, count) => `${names} and others (${count})`,
  reused: ' (reused)',
  comesLate: ' (comes later)',
  ofTeachers: 'Teachers',
  ofDue: 'Due in all',
  ofOwed: 'Owed in all',
  noPlace: 'No place given',
  sorts: {
    book: 'Textbooks',
    guide: "Teacher's guides",
    aid: 'Study aids',
    'exercise-book': 'Exercise books',
    supply: 'Supplies',
    equipment: 'Equipment',
  },
  teacherCopy: 'Teacher copies',
  late: 'overdue',
  toOrder: (a) => (a.more ? `To order: ${a.supplier}` : a.supplier),
  ordered: (a) =>
    `Ordered: ${[a.number, a.supplier].filter(Boolean).join(' ')}${a.due === '' ? '' : ` (due ${a.due})`}`,
  noSupplier: 'No supplier given',
  documentStates: { draft: 'to be signed', confirmed: 'confirmed', void: 'void' },
  byStandard: 'standard',
  byRequest: 'request',
  byOrder: 'class order',
  property: {
    desk: 'Desk',
    chair: 'Chair',
    media: 'Multimedia',
    deskUnit: '',
    chairUnit: '',
    mediaUnit: 'set',
  },
  transfer: { owed: 'due', reused: 'reused: to be returned' },
  overdue: 'Overdue',
  todo: 'To do',
  repairs: 'Repairs',
  unassigned: 'Unassigned',
  noArea: 'Other',
  perClass: (n) => count(n, 'class', 'classes'),
  perRoom: (n) => `${n} places`,
  perDepartment: (n) => `${n} departments`,
  rounds: 'Cleaning rounds',
  scored: 'Scores',
  report: {
    parts: { verdict: 'Summary', causes: 'What is to be done', grid: 'Lesson by lesson' },
    openingIn: (day, days) => (days > 0 ? `${day} (in ${count(days, 'day')})` : day),
    counts: (a) =>
      `${count(a.lessons, 'lesson')}: ${a.ready} ready, ${a.atRisk} at risk, ${a.blocked} blocked`,
    first: 'To do first:',
    noLessons: 'There is no timetable yet, so lessons cannot be judged.',
    among: (names, count, classes) => `${names} and others (${count} ${classes ? 'classes' : 'items'})`,
    amongRecipients: (names, count) => `${names} and others (${count})`,
    more: (count) => ` ${count} smaller ones are left out.`,
    owners: (names) => (names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(', ')),
    weekLacks: (a) =>
      `The week from that day: ${a.open} of ${count(a.lessons, 'lesson')} are not ready; first of all: ${a.first} (${a.by}).`,
    judged: (sign, subject) => `${sign} ${subject}`,
    signs: { ready: '●', at_risk: '▲', blocked: '×' },
  },
  packetHeading: (a) =>
    `${a.sort}: ${plural(a.kinds, 'kind')}, ${plural(a.copies, 'copy', 'copies')}${a.value === '' ? '' : `, ${a.value}`}`,
  owedBesides: 'Not there yet, follows when it arrives: ',
  owedItem: (name, owed, unit) => `${name} ${owed}${unit === '' ? '' : ` ${unit}`}`,
  classTasks: 'Still to be done in this class: ',
  taskBox: (a) => `□ ${a.task}${a.due === '' ? '' : ` (by ${a.due})`}`,
  lateElsewhere: (classes) => `Others sign for what has come on their class receipt: ${classes}.`,
  unpriced: (n) =>
    n === 0 ? '' : `${n} more ${n === 1 ? 'has' : 'have'} no price and ${n === 1 ? 'is' : 'are'} in no sum.`,
  limits: (limits) =>
    `Above ${limits.join(', ')} one more signs each time; what is ordered already does not count.`,
  notes: {
    classPacket: 'Check on the spot and fill in “Received”; what is owed follows. ',
    classBooks:
      'Please check titles, copies and pages on the spot and fill in “Received”; afterwards only misprints are exchanged.',
    classBooksOwed: 'Copies owed follow with a late hand-out note when they arrive.',
    leavers: (item, names) =>
      `${item}: among those to be collected are copies of ${names.join(', ')}, who left.`,
    reused: 'Keep books marked (reused) clean: they go back.',
    pupilLate: 'Titles marked (comes later) are not there yet.',
    pupilBooks: 'Tick each book received and sign when all are there. Empty rows are for newcomers.',
    pupilsUnknown: 'There is no roster yet and the number is an estimate: please write the names.',
    exerciseBooks: 'Books = pupils × books per pupil.',
    exerciseBooksPart:
      'Due = pupils × books per pupil; sign for what you are given; what is “Owed” follows when it arrives.',
    pickList:
      'One walk along the shelves: take full packs, then what is loose, then open packs in the order given; what is left of a pack goes to the next class, “Left” back on the shelf.',
    lateBooks:
      '“Available” is what has arrived; write what is handed over in “Received late” and have them signed for.',
    collection:
      'Please come to your counter at the time given; classes of one floor are kept apart. Keep to the right on the stairs.',
    collectionPlain: 'Please come to your counter at the time given. Keep to the right on the stairs.',
    collectionClash:
      'There are more classes on a floor than time slots: in some slots two of a floor collect at once; please post someone in the corridor.',
    orderList: 'Usable stock of reused books is already deducted; amounts are price × copies.',
    orderReminder: (opening) =>
      `What is listed was ordered and has not all come. ${opening === '' ? 'School has begun: please deliver it now' : `School begins on ${opening}: please deliver it before`}; where you cannot, write the day, stamp this and send it back.`,
    receiptExpected:
      'Expected is what is ordered and has not arrived. Count, fill in what arrived and what is damaged; put damaged and wrong copies aside.',
    receiptToCome: 'To come is what is on order of it and has not arrived when this is printed.',
    receiptDraft:
      'Count the goods and fill in; the storekeeper enters each row that differs from the delivery note by its number.',
    shortRows:
      'Need = received + owed − over + spare; short = owed + spare + events + drafted − held (what there is none of has no column).',
    shortages: 'To buy = short − on order; supplies and exercise books in whole packs.',
    countBlind: 'Count first, compare later: this sheet shows no book figures.',
    lasting: 'What a recipient still has counts; only the rest is handed out.',
    bookGrid:
      'Cells are what each class has and is handed now; “Due in all” and “Owed in all” include teacher copies.',
    staffSupplies:
      'Columns are what is handed out now; “Owed” is what is still to come, of all items together.',
    countFigures: 'Difference = counted − book figure; give a reason for each.',
    property:
      'Check at the start of term, one copy each for the class teacher and the office; at the end, note anything damaged or lost.',
    transferStays:
      'Nothing goes along or comes back with the pupil: the class that he left has its copies still.',
    transferNothing: 'No books had been handed out: there is nothing to return.',
    checklist:
      'The owner ticks the first box, the supervisor the second; for what is still open, write the reason and the new date.',
    owner:
      'Tick what is done; if something cannot be done, say why and tell the logistics office the same day.',
    cleaning: 'Give the reason for points lost; put it right the same day.',
    rounds: 'Tick after each round.',
    repairs:
      'Urgent ones within 30 minutes, the others by their date; never during lessons in that room. Have it accepted and signed.',
    hazards:
      'Close a hazard only after checking it on site; take anything seriously unsafe out of use at once.',
    event: 'Return what was lent on the same day; give the reason for anything missing.',
    inspection: 'Tick what is in order; cross what is not, describe the problem, and report it the same day.',
    reportBars: '■ done   ▨ in store, or at risk   □ not done',
    reportCauses: 'The most pressing first: begin at the top.',
    reportLegend: '● ready   ▲ at risk   × blocked',
  },
};

import type { Words } from '../index.ts';
import { dataWords } from './data-words.ts';
import { count } from './say.ts';

export const repair: Words['repair'] = {
  help: 'repairs: report, assign, plan, done, accept',
  verbs: {
    list: 'list repairs',
    show: 'show a repair and the history of its place',
    add: 'report: repair add 103 "projector dark" --severity urgent',
    assign: 'assign',
    plan: "plan a time (outside that room's lessons)",
    done: 'mended',
    accept: 'accept',
    reject: 'refuse acceptance',
    cancel: 'cancel',
    mark: 'say whether it stops lessons',
    parts: 'take parts from stock',
    severity: 'severities and their deadlines',
  },
  options: {
    overdue: 'only overdue',
    date: 'day',
    period: 'period',
    at: 'by the clock, like 9:50-10:15 (between lessons, by the bell times)',
    after: 'after school, when no lesson is lost',
    override: 'plan it over a lesson; say why',
    by: 'by whom',
    firm: 'a firm that is not on the staff',
    minutes: 'minutes to be on site',
    workdays: 'working days',
    room: 'room',
    all: 'all',
    unmarked: 'only those not marked whether they stop lessons',
  },
  fields: {
    id: ['No.'],
    place: ['Place'],
    fault: ['Fault'],
    severity: ['Severity'],
    due: ['Due'],
    worker: ['Mended by'],
    blocks: ['Stops lessons', 'stops lessons: yes or no'],
    state: ['State'],
    on: ['Reported on'],
    at: ['Reported at'],
    by: ['Reported by'],
    planned: ['Planned'],
    doneOn: ['Mended on'],
    result: ['Result'],
    acceptedOn: ['Accepted on'],
    acceptedBy: ['Accepted by'],
  },
  severities: {
    title: 'Severities',
    fields: {
      name: ['Severity'],
      within: ['Within'],
    },
  },
  states: { open: 'open', done: 'to accept', accepted: 'accepted', cancelled: 'cancelled' },
  overdue: 'overdue',
  assigned: 'assigned',
  planned: 'planned',
  blocks: { yes: 'yes', no: 'no', unknown: 'not said' },
  reportedAs: (a) => `Repair ${a.id} reported: ${a.place} ${a.fault} (${a.severity}, due ${a.due})`,
  assignNext: (id) => `Send somebody: kaixue repair assign ${id} NAME`,
  reportedTwice: (id) => `The same fault there is still open as repair ${id}; it was not added again.`,
  askSeveral: (n, shown) => `All ${count(n, 'repair')} at once: ${shown}?`,
  askBlocks: 'Does it stop lessons?',
  askFault: 'What is broken',
  askPlace: 'Where',
  askSeverity: 'How urgent',
  assignedTo: (a) => `Repair ${a.id} goes to ${a.name}.`,
  plannedFor: (a) => `Repair ${a.id} is planned for ${a.when}.`,
  plannedOver: (a) => `It clashes with ${a.lessons}; planned all the same: ${a.reason}.`,
  doneText: (a) =>
    `Repair ${a.id} (${a.place}) is mended and waits for acceptance: kaixue repair accept ${a.id}`,
  accepted: (a) => `Repair ${a.id} accepted${a.by ? ` by ${a.by}` : ''}.`,
  cancelled: (id) => `Repair ${id} cancelled.`,
  reopened: (id) => `Repair ${id} was not accepted and is open again.`,
  marked: (a) => `Repair ${a.id}: ${a.blocks ? 'stops lessons' : 'does not stop lessons'}.`,
  partsTaken: (a) => `Repair ${a.id} took parts (${a.number}): ${a.items}`,
  partsReason: (id) => `parts for repair ${id}`,
  repairsSummary: (a) =>
    `${a.open} open, ${a.overdue} overdue, ${a.unmarked} not marked whether they stop lessons.`,
  minutes: (n) => `on site within ${count(n, 'minute')}`,
  workdays: (n) => `within ${count(n, 'working day')}`,
  severitySet: (a) => `${a.name}: ${a.within}.`,
  history: (place) => `All repairs at ${place}:`,
  plannedAt: (kept) =>
    kept === null
      ? 'all day'
      : kept === 'after'
        ? 'after school'
        : /^\d+$/.test(kept)
          ? `period ${kept}`
          : kept,
  periodWords: (n) => `period ${n}`,
  none: 'No repair was reported: kaixue repair add 103 "projector stays dark"',
  actions: {
    add: 'report a fault',
    assign: 'assign a repair',
    plan: 'plan a repair',
    done: 'finish a repair',
    accept: 'accept a repair',
    reject: 'reject a repair',
    cancel: 'cancel a repair',
    mark: 'say whether it blocks lessons',
    parts: 'take parts',
    severity: 'set a severity',
  },
  problems: {
    'severity-unknown':
      'There is no severity “{name}”\nThere are: {known}; edit them with kaixue repair severity.',
    'severity-taken': (a) => ({
      message: `severity ${a.name} is taken as ${dataWords[a.taken] ?? a.taken}`,
      hint: 'To keep it apart add it with kaixue repair severity, then import again.',
    }),
    'repair-undated':
      'no day of report: taken as reported on {day}\nDeadlines count from the day of report; where it matters, add that column and import again.',
    'severity-not-a-figure':
      'A severity needs its name and one limit\nSuch as kaixue repair severity soon --workdays 1, or --minutes 30.',
    'repair-unknown': 'There is no repair {id}\nSee kaixue repair list --all.',
    'repair-clash':
      '{place} has lessons at {when}: {lessons}\nChoose a time without lessons, or add --override REASON.',
    'repair-clash-gaps':
      '{place} has lessons at {when}: {lessons}\nIt is free on that day at {gaps}: kaixue repair plan {id} {day} --at {gap}; or add --override REASON.',
    'repair-no-school-day-known':
      '{day} is a make-up day and nobody has said whose timetable runs\nSay so with kaixue calendar add {day} workday 补课 --follows 5; or add --override REASON.',
    'repair-wrong-state':
      'Repair {id} is {state}; that cannot be done now\nWhat comes next: kaixue repair {step} {id}',
    'period-bad': '“{value}” is no period\nWrite 3.',
    'time-bad': '“{value}” is no time of day\nWrite 08:40.',
    'repair-whose':
      'It goes to one person or one firm\nOn the staff: kaixue repair assign {id} NAME; outside: --firm NAME.',
    'blocks-bad': '“{value}” is neither yes nor no\n--blocks yes or --blocks no.',
    'part-bad': '“{value}” is not part=quantity\nWrite lamp=2.',
  },
};

import type { Widen } from '../index.ts';
import type { timetable as zh } from '../zh/timetable.ts';

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const timetable: Widen<typeof zh> = {
  commands: {
    timetable: 'the timetable: show, list, clashes, clear',
    'timetable show': 'show the timetable of a class, a teacher or a room as a grid',
    'timetable list': 'list every lesson',
    'timetable clashes': 'list where one teacher or one room has two lessons at once',
    'timetable clear': 'empty the timetable (or that of some classes)',
    'term new': 'carry the school over into the next term: shown first, then agreed to',
    'class present': 'note who came on registration day; without a class, list all',
    collect: 'collect reused books from a class; without a class, list what is due',
    'room balance': 'propose desk and chair moves (--apply notes them as done)',
  },
  options: {
    class: 'these classes only',
    day: 'this weekday only, 1 or Mon',
    from: 'the term to carry over (the current one unless said)',
    firstGrade: 'pupils expected in each new first-grade class',
    absent: 'names of pupils who did not register, with commas',
    registeredOn: 'the day (registration day unless said)',
    damaged: 'how many of them are damaged, 科学=2',
    lost: 'how many are lost, 科学=1',
    collectedOn: 'the day (today unless said)',
    apply: 'note the moves as done',
  },
  day: (n) => DAYS[n] ?? String(n),
  period: (n) => `Period ${n}`,
  weeks: { all: '', odd: 'odd weeks', even: 'even weeks' },
  columns: {
    period: 'Period',
    class: 'Class',
    day: 'Day',
    subject: 'Subject',
    weeks: 'Weeks',
    teacher: 'Teacher',
    room: 'Room',
    kind: 'Clash',
    name: 'Name',
    lessons: 'Lessons',
  },
  kinds: { teacher: 'teacher', room: 'room' },
  said: {
    none: 'There is no timetable yet. Read one: kaixue import 课程表.xlsx',
    noneOf: (name) => `The timetable has no lesson of ${name}.`,
    title: (name, lessons) => `Timetable of ${name} (${lessons} lessons a week)`,
    total: (n) => `${n} lessons.`,
    noClash: 'No clash.',
    clashes: (n) => `${n} clashes.`,
    cleared: (n) => `Removed ${n} lessons. Take it back with kaixue undo.`,
    askClear: (n) => `Remove ${n} lessons from the timetable?`,
  },
  rollover: {
    title: (from, to, opening) => `${from} → ${to}, opening ${opening}`,
    same: (classes, pupils) =>
      `  ${classes} classes with ${pupils} pupils go on as they are (rooms and teachers too)`,
    promoted: (classes, pupils) =>
      `  ${classes} classes with ${pupils} pupils go up a grade (rooms and teachers stay for now):`,
    leaving: (names, pupils) => `  Leaving school: ${names.join(', ')}, ${pupils} pupils`,
    beginning: (names, expected) =>
      `  New first grade: ${names.join(', ')}, ${expected === null ? 'pupils not known yet (--first-grade N, or import the roster)' : `${expected} pupils expected in each`}`,
    standards: (n) =>
      `  ${n} standards of exercise books and supplies are taken over (books come from the new catalogue)`,
    requests: (a) =>
      `  ${a.requests} open requests go along (give them a new day), ${a.budgets} budgets stay as they are`,
    work: (a) => `  Open work is carried: ${a.tasks} tasks, ${a.repairs} repairs, ${a.problems} problems`,
    reused: (titles, copies) =>
      `  ${copies} copies of ${titles} reused titles are still with classes, to be collected: kaixue print reused-books, then kaixue collect CLASS`,
    stock: '  Stock stays as it is in the ledger; a backup is made first.',
    ask: (name) => `Carry the school over into ${name}?`,
    done: (name, code) =>
      `Carried over into ${name}. Next: import its book list, timetable and rosters (--term ${code}). Take it back with kaixue undo.`,
  },
  present: {
    columns: { class: 'Class', enrolment: 'Expected', present: 'Present', absent: 'Not registered' },
    absentOf: (name, pupils) => `${name} not registered: ${pupils.join(', ')}`,
    byRoster: (names) => `Counted by the roster, as not yet reported: ${names.join(', ')}`,
    notYet: '(not reported)',
    saved: (a) =>
      `${a.class}: ${a.present} of ${a.enrolment} present${a.names.length > 0 ? `; not registered: ${a.names.join(', ')}` : ''}${a.unnamed > 0 ? `; ${a.unnamed} more not registered, without names` : ''}`,
    total: (a) =>
      `${a.reported} of ${a.classes} classes reported: ${a.present} of ${a.enrolment} pupils present, ${a.enrolment - a.present} not registered.`,
  },
  collect: {
    beforeOpening: (day: string) =>
      `Note: the term opens on ${day}; these are copies just handed out. kaixue undo takes it back; --term names an earlier term.`,
    columns: {
      class: 'Class',
      book: 'Title',
      had: 'Due',
      collected: 'Collected',
      damaged: 'Damaged',
      lost: 'Lost',
      due: 'Left',
    },
    none: 'No class has any reused book.',
    done: (a) =>
      `${a.class}: collected ${a.collected} copies of ${a.titles} titles${a.damaged > 0 ? ` (${a.damaged} damaged, not put into stock)` : ''}${a.lost > 0 ? `, ${a.lost} lost, ${a.yuan} yuan to be paid` : ''}; document ${a.number}${a.left > 0 ? `; ${a.left} copies still out` : ''}`,
  },
  desks: {
    columns: {
      what: 'What',
      quantity: 'Number',
      from: 'From room',
      to: 'To room',
    },
    what: { desk: 'desks', chair: 'chairs' },
    room: (name, classes) => `${name} (${classes})`,
    count: (n) => `${n} to move`,
    unknown: 'No room has its desks and chairs noted. Read them: kaixue import 教室.xlsx',
    enough: 'Every room has desks and chairs enough.',
    left: (room, what, n) => `${room} still lacks ${n} ${what}, with none to move: buy or mend some.`,
    next: 'Print the list with kaixue print desk-moves; note it as done with kaixue room balance --apply',
    applied: (n) => `Noted ${n} moves. Take them back with kaixue undo.`,
    toFind: 'to buy or mend',
    leftHeading: 'Still lacking afterwards',
    note: 'From the same floor first, then the same building, then elsewhere; double desks only for double desks.',
  },
  actions: {
    'class.present': 'note who registered',
    collect: 'collect reused books',
    'room.balance': 'move desks and chairs',
    'timetable.clear': 'empty the timetable',
    'term.new': 'carry over into a new term',
  },
  problems: {
    'present-too-many':
      '{class} has {enrolment} pupils, and {present} are said to be present\nCheck the count; register a newcomer with kaixue student in first.',
    'absent-too-many':
      '{class}: {present} of {enrolment} present, and {named} are named as absent\nCheck the count and the names.',
    'absent-unknown': (a) => ({
      message:
        a.count === 0
          ? `${a.name} is not on the roster of ${a.class}`
          : `${a.class} has ${a.count} pupils called ${a.name}`,
      hint:
        a.count === 0
          ? 'See the names: kaixue student list --class CLASS.'
          : 'Write the number instead of the name.',
    }),
    'collect-pair-bad': '"{text}" is not understood\nWrite TITLE=COPIES, for example 科学=38.',
    'collect-not-theirs':
      'this class has no "{item}" to give back\nkaixue collect without a class shows what is due from each.',
    'collect-too-many':
      '{item}: {due} copies are due, {said} are said to be collected or lost\nCheck the copies; find out which class the others are of.',
    'collect-damaged':
      '{item}: {collected} copies collected, {damaged} said to be damaged\nDamaged copies are among those collected; say --lost for those that are gone.',
    'collect-nothing':
      '{class} has no reused book to give back\nkaixue collect without a class shows what is due from each.',
    'rollover-backwards': '{to} does not come after {from}\nSay with --from which term is carried over.',
    'rollover-no-classes':
      '{term} has no classes to carry over\nName a term with classes by --from, or make an empty one with kaixue term add.',
    'rollover-needs-yes': 'this is a preview: nothing was written\nRun it again with --yes when it is right.',
    'lesson-two-subjects':
      'a cell holds two subjects, and which week has which cannot be seen\nWrite 音乐(单)/美术(双) for odd and even weeks; in a list of lessons give each subject a row. Where several are taught at once (electives), write 走班.',
    'lesson-slot-unreadable':
      'this is no weekday or period: {value}\nWrite the weekday as 星期一 or 1, the period as 第1节 or 1.',
    'lesson-twice': (a) => ({
      message: `${a.class} has ${a.subject} on ${DAYS[a.weekday]} period ${a.period} already, at ${a.where}`,
      hint: 'Leave one of them; for odd and even weeks write 音乐(单)/美术(双).',
    }),
    'lesson-teacher-unknown':
      'no one on the staff is called "{name}": these lessons have no teacher\nImport the staff list first; write full names where family names are shared.',
    'lesson-room-unknown':
      'there is no room "{name}": these lessons count in the class\'s own or the subject\'s room\nImport the rooms first, or add it with kaixue room add.',
    'timetable-of-unknown':
      '"{typed}" is no class, no one on the staff and no room\nWrite a class as 3-2, a teacher or a room by name; kaixue timetable list lists everything.',
    'timetable-none': 'there is no timetable yet\nRead one: kaixue import 课程表.xlsx',
  },
};

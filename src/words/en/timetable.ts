import type { Words } from '../index.ts';
import { count, DAYS } from './say.ts';

export const timetable: Words['timetable'] = {
  help: 'the timetable: show, list, clashes, special rooms, change a lesson, clear',
  verbs: {
    show: 'show the timetable of a class, a teacher or a room as a grid',
    list: 'list every lesson',
    clashes: 'list where one teacher or one room has two lessons at once',
    rooms: 'who has a special room that several lessons want, and who stays in its own (--apply notes it)',
    place: 'say where a class has its lessons of a subject: place 3-2 ICT "Computer lab"',
    set: 'change one lesson of a class: set 3-2 Mon3 Maths; - for none',
    swap: 'swap two lessons of a class: swap 3-2 Mon3 Thu1',
    'hand-over': 'give all that one teacher teaches to another (or that of some classes)',
    clear: 'empty the timetable (or that of some classes)',
  },
  options: {
    class: 'these classes only',
    day: 'this weekday only, 1 or Mon',
    apply: 'note the arrangement in the timetable',
    own: 'in the class’s own room',
    teacher: 'who holds it (if not given, whoever teaches the class that subject)',
  },
  fields: {
    class: ['Class'],
    weekday: ['Day'],
    period: ['Period'],
    subject: ['Subject'],
    weeks: ['Weeks'],
    teacher: ['Teacher'],
    room: ['Room'],
  },
  lists: {
    clashes: {
      title: 'Clashes in the timetable',
      none: 'No clash.',
      fields: {
        weekday: ['Day'],
        period: ['Period'],
        kind: ['Clash'],
        name: ['Name'],
        lessons: ['Lessons'],
      },
    },
  },
  day: (n) => DAYS[n] ?? String(n),
  period: (n) => `Period ${n}`,
  classOn: (a) => `${a.class} ${a.day}`,
  slot: (a) => `${a.class} ${DAYS[a.weekday]} period ${a.period}`,
  free: 'no lesson',
  slotSame: (a) => `${a.slot} is ${a.is} already; nothing changed.`,
  slotChanged: (a) => `${a.slot}: ${a.from} → ${a.to}`,
  undo: 'Take it back with kaixue undo.',
  weeks: { all: '', odd: 'odd weeks', even: 'even weeks' },
  kinds: { teacher: 'teacher', room: 'room' },
  none: 'There is no timetable yet. Read one: kaixue import TIMETABLE.xlsx',
  noneOf: (name) => `The timetable has no lesson of ${name}.`,
  titleOf: (name, lessons) => `Timetable of ${name} (${count(lessons, 'lesson')} a week)`,
  total: (n) => `${count(n, 'lesson')}.`,
  clashes: (n) => `${count(n, 'clash', 'clashes')}.`,
  handedOver: (a) =>
    a.lessons > 0
      ? `${a.to} now teaches the ${count(a.lessons, 'lesson')} of ${a.from}: ${a.classes}`
      : `${a.to} now teaches what ${a.from} did (${count(a.teachings, 'subject')} of classes)`,
  cleared: (n) => `Removed ${count(n, 'lesson')}. Take it back with kaixue undo.`,
  askClear: (n) => `Remove ${count(n, 'lesson')} from the timetable?`,
  placed: (a) => `${count(a.lessons, 'lesson')} now held in ${a.room}. Take it back with kaixue undo.`,
  rooms: {
    room: 'Special room',
    why: 'Problem',
    where: 'Held in',
    own: 'its own room',
    booked: 'several classes at once',
    small: 'too few seats',
    fine: 'The special rooms take all their lessons.',
    next: 'Once agreed, note it: kaixue timetable rooms --apply; one by one: kaixue timetable place {aClass} SUBJECT --own',
    given: 'The timetable itself says so: have it changed, or: kaixue timetable place {aClass} SUBJECT --own',
    applied: (n) =>
      `Noted: ${count(n, 'lesson')} held in the class’s own room. Take it back with kaixue undo.`,
  },
  actions: {
    clear: 'clear the timetable',
    rooms: 'arrange special rooms',
    place: 'say where lessons are held',
    set: 'change a lesson',
    'hand-over': 'hand lessons over',
    swap: 'swap two lessons',
  },
  problems: {
    'subject-unknown': '“{value}” is no subject that is known\nWrite its name, such as Chinese or Maths.',
    'teaching-two-heads':
      'Two class teachers are named: {first} and {second}\nLeave one; a deputy belongs into a column of its own.',
    'teaching-strangers':
      'Not on the staff list ({n}), so what they teach is left out: {names}{more}\nImport the staff list first, or add them with kaixue staff add NAME, then import this again.',
    'teaching-staff-added':
      'There is no staff list yet: teachers were added by their names ({n})\nA staff list that is imported later brings their departments, numbers and so on.',
    'teaching-lessons-differ':
      'The timetable names somebody else for some lessons ({n}) and is right of these, such as {class} {subject}: {teacher}\nTo change it: kaixue timetable set CLASS DAY PERIOD SUBJECT --teacher NAME.',
    'timetable-class-missing':
      "it cannot be seen whose timetable this is\nName the sheet or its title 三(2)班; in a teacher's own timetable each cell names class and subject, such as 三(2)班数学.",
    'timetable-rows-without-class':
      'it cannot be seen which class {count} lessons are of: {labels}\nWhere a grade has several classes write 三(2)班; the timetable of a place of teaching names it in its title.',
    'lesson-two-subjects':
      'a cell holds two subjects, and which week has which cannot be seen\nWrite 音乐(单)/美术(双) for odd and even weeks; in a list of lessons give each subject a row. Where several are taught at once (electives), write 走班.',
    'lesson-slot-unreadable':
      'this is no weekday or period: {value}\nWrite the weekday as 星期一 or 1, the period as 第1节 or 1.',
    'lesson-lines-left':
      '{count} lines are no lessons by number, and were not read: {labels}\nA timetable keeps numbered periods; the times of reading and self-study hours stand in the bell times.',
    'lesson-twice': (a) => ({
      message: `${a.class} has ${a.subject} on ${DAYS[a.weekday]} period ${a.period} already, at ${a.where}`,
      hint: 'Leave one of them; for odd and even weeks write 音乐(单)/美术(双).',
    }),
    'lesson-subject-short':
      '"{name}" may be short for {short}\nWrite it out in the timetable ({first}) and import it again, or import it at a terminal to be asked once.',
    'lesson-subject-new':
      'no subject is called "{name}"; it was noted as it stands\nIf it is short for one, write it out in the timetable and import it again.',
    'lesson-teacher-unknown':
      '{count} not on the staff list ({names}): their lessons have no teacher\nImport the staff list first; write full names where family names are shared.',
    'lesson-room-unknown':
      "{count} not among the rooms ({names}): their lessons count in the class's own or the subject's room\nImport the rooms first, or add it with kaixue room add.",
    'timetable-of-unknown':
      '"{typed}" is no class, no one on the staff and no room\nWrite a class as 3-2, a teacher or a room by name; kaixue timetable list lists everything.',
    'lesson-place-where':
      'say which room, or --own for the class’s own\nFor example kaixue timetable place {class} {subject} --own',
    'lesson-none-of': '{class} has no lessons of {subject}\nLook at kaixue timetable show {class}.',
    'lesson-none-at': '{class} has no lesson on {day}, {period}\nLook at kaixue timetable show {class}.',
    'hand-over-same': '{name} is the same person\nName two teachers: kaixue timetable hand-over NAME NAME',
    'hand-over-busy':
      '{teacher} has another lesson then: {lesson}; nothing was changed\nSee kaixue timetable show {teacher}; move that lesson first, or hand over some classes only: --class.',
    'hand-over-nothing': '{name} has no lessons there\nWho teaches what: kaixue timetable list',
    'lesson-beyond':
      'a day has {last} lessons at most, not {period}\nLook at which one was mistyped; if a day does have so many, enter its bells first: kaixue bell add.',
    'lesson-swap-same':
      'that is one and the same lesson\nName two, such as kaixue timetable swap {class} Mon3 Thu1.',
    'lesson-unreadable': 'this is no day and period: {value}\nWrite Mon3, or apart Mon 3.',
    'lesson-swap-form':
      'these are not two lessons\nName the two, such as kaixue timetable swap {class} Mon3 Thu1; Mon 3 is read too.',
    'lesson-set-form':
      'it is not said which lesson becomes what\nFor example kaixue timetable set {class} Mon3 Maths; Mon 3 is read too, and - is no lesson.',
    'lesson-teacher-busy':
      '{teacher} has another lesson then: {lesson}; nothing was changed\nLook at kaixue timetable show {teacher}; move that one first, or name another teacher with --teacher.',
    'timetable-none': 'there is no timetable yet\nRead one: kaixue import TIMETABLE.xlsx',
  },
};

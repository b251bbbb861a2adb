import type { Widen } from '../index.ts';
import type { timetable as zh } from '../zh/timetable.ts';

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const timetable: Widen<typeof zh> = {
  commands: {
    timetable: 'The timetable: show, list, clashes, clear',
    'timetable show': 'Show the timetable of a class, a teacher or a room as a grid',
    'timetable list': 'List every lesson',
    'timetable clashes': 'List where one teacher or one room has two lessons at once',
    'timetable clear': 'Empty the timetable (or that of some classes)',
  },
  options: {
    class: 'these classes only',
    day: 'this weekday only, 1 or Mon',
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
  problems: {
    'lesson-two-subjects': () => ({
      message: 'a cell holds two subjects without saying in which weeks',
      hint: 'Write 音乐(单)/美术(双) for odd and even weeks.',
    }),
    'lesson-slot-unreadable': (a) => ({
      message: `this is no weekday or period: ${a.value}`,
      hint: 'Write the weekday as 星期一 or 1, the period as 第1节 or 1.',
    }),
    'lesson-twice': (a) => ({
      message: `${a.class} has ${a.subject} on ${DAYS[a.weekday]} period ${a.period} already, at ${a.where}`,
      hint: 'Leave one of them; for odd and even weeks write 音乐(单)/美术(双).',
    }),
    'lesson-teacher-unknown': (a) => ({
      message: `no one on the staff is called "${a.name}": these lessons have no teacher`,
      hint: 'Import the staff list first; write full names where family names are shared.',
    }),
    'lesson-room-unknown': (a) => ({
      message: `there is no room "${a.name}": these lessons count in the class's own or the subject's room`,
      hint: 'Import the rooms first, or add it with kaixue room add.',
    }),
    'timetable-of-unknown': (a) => ({
      message: `"${a.typed}" is no class, no one on the staff and no room`,
      hint: 'Write a class as 3-2, a teacher or a room by name; kaixue timetable list lists everything.',
    }),
    'timetable-none': () => ({
      message: 'there is no timetable yet',
      hint: 'Read one: kaixue import 课程表.xlsx',
    }),
  },
};

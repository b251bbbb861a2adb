import type { Words } from '../index.ts';

export const calendar: Words['calendar'] = {
  help: 'calendar: holidays, shifted workdays, make-up days',
  verbs: {
    list: "list the school's own days and the national ones",
    show: 'show what a day is, and whose timetable runs',
    add: 'write in a day or a span: calendar add 2027-02-05~2027-02-11 holiday 春节',
    import: 'read a calendar file: date, kind, name, follows',
    known: "declare a year's calendar complete",
    remove: 'remove a day',
  },
  options: {
    periodsLost: 'periods that are not held that day, such as 5,6',
    follows: 'make-up day follows this weekday',
  },
  columns: { date: 'Date', weekday: 'Day', kind: 'Kind', name: 'Name', follows: 'Timetable', from: 'Source' },
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  unknownYears: (years) =>
    `The holidays of ${years} are not known: working days were counted by weekends only. Add them with kaixue calendar import FILE, or declare the year complete with kaixue calendar known ${years}.`,
  retimed: (n) => `The days have moved: ${n} open tasks moved with them.`,
  kinds: { holiday: 'holiday', workday: 'workday', weekend: 'weekend', ordinary: 'ordinary' },
  unknown: '(not published)',
  imported: (a) =>
    `Calendar: ${a.added} days added, ${a.changed} changed, ${a.unchanged} unchanged; ${a.years} taken as complete.`,
  added: (a) => `${a.n} days written into the calendar${a.years ? ` of ${a.years}` : ''}.`,
  removed: (day) => `${day} removed from the calendar.`,
  known: (years) => `The calendar of ${years} is declared complete.`,
  workdays: (a) => `${a.n} working days from ${a.from} to ${a.to}.`,
  library: 'State Council notice',
  school: 'own calendar',
  actions: { edit: 'change the calendar' },
  problems: {
    'calendar-bad-day': (a) => ({
      message: `${a.line > 0 ? `Line ${a.line}: ` : ''}there is no day “${a.value}”`,
      hint: 'Write 2027-02-16, or a span 2027-02-05~2027-02-11.',
    }),
    'calendar-bad-kind': (a) => ({
      message: `${a.line > 0 ? `Line ${a.line}: ` : ''}“${a.value}” is neither holiday nor workday`,
      hint: 'Write holiday (放假) or workday (上班).',
    }),
    'calendar-bad-weekday': (a) => ({
      message: `${a.line > 0 ? `Line ${a.line}: ` : ''}“${a.value}” is no weekday`,
      hint: 'A make-up day follows 1 to 7, or 周一 to 周日.',
    }),
    'calendar-no-file': '{file} cannot be opened\nCheck its name and folder.',
    'calendar-no-such-day': "{day} is not in the school's own calendar\nSee kaixue calendar list.",
  },
};

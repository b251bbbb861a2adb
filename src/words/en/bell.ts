import type { Words } from '../index.ts';

export const bell: Words['bell'] = {
  help: 'bell times: when lessons begin and end, breaks, lunch',
  verbs: {},
  fields: {
    id: ['No.'],
    name: ['What', 'new name'],
    time: ['Time', 'from and to, like 8:20-9:00; what has no length is 16:10'],
    minutes: ['Minutes'],
    period: [
      'Period',
      'which period of the timetable it is (not needed where it is called 第3节 or Period 3)',
    ],
    grades: ['Grades', 'of which grades only, such as 1-2 (all unless said)'],
    from: ['From', 'from which day of every year: 5-1 (summer times)'],
    until: ['Until', 'until which day of every year: 9-30'],
  },
  scope: (a) =>
    [
      a.grades === '' ? '' : `Grades ${a.grades}`,
      a.fromDay === null ? '' : `${a.fromDay} to ${a.untilDay} every year`,
    ]
      .filter(Boolean)
      .join(', '),
  none: 'No bell times yet: kaixue import bell-times.xlsx, or kaixue bell add "Period 1" --time 8:20-9:00',
  actions: {
    add: 'add to the bell times',
    edit: 'edit the bell times',
    remove: 'remove from the bell times',
  },
  problems: {
    'bell-no-time': 'Say from when to when\nFor example: kaixue bell add "{name}" --time 8:20-9:00',
    'bell-time-unreadable': '“{value}” is no time\nWrite 8:20-9:00, or 16:10.',
    'bell-clash':
      '{name} is “{other}” ({time}) again, the same lesson, or at the same time\nChange the time of one: kaixue bell list',
    'bell-half-season':
      '{name} has one end of a part of the year only\nGive both: --from 5-1 --until 9-30; for all the year give - for both.',
    'bell-none':
      'Nobody has said when lessons begin, so nothing can be planned by the clock\nRead them: kaixue import bell-times.xlsx.',
  },
};

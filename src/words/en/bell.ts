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
  },
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
    'bell-none':
      'Nobody has said when lessons begin, so nothing can be planned by the clock\nRead them: kaixue import bell-times.xlsx.',
  },
};

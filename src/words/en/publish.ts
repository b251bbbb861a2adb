import type { Words } from '../index.ts';
import { count, items } from './say.ts';

export const publish: Words['publish'] = {
  help: "publish: the school's figures (no names) as one file for the office",
  options: {
    out: 'write to this file or folder',
    to: "send it to the office's server (an invitation may name it already)",
    join: "join by the office's invitation; what is published from then on is signed",
    show: 'show all that would be published, write no file',
  },
  done: (a) => `Published: ${a.path} (${a.kb} kB)`,
  sent: (server) => `Sent to the office's server: ${server}`,
  holds: (a) =>
    `It holds: need, issued, owed, held, on order, short, surplus and price of ${items(a.items)}, pupils and lessons of ${count(a.classes, 'class', 'classes')}, counts of tasks and repairs, ${a.slips} slips; no names, phones or notes.`,
  askCode: (a) =>
    `The invitation is for ${a.name} (${a.code}); this school is called ${a.own}. Is it the same school?`,
  coded: (code) => `The school's code ${code} is noted, as the invitation says.`,
  joined: (a) => `Joined ${a.district}: what is published from now on is signed.`,
  unsigned:
    'Not signed (this school has not joined): the office will note it as not verified. With its invitation: kaixue publish --join FILE.',
  actions: { publish: 'publish' },
  problems: {
    'publish-no-code':
      "To publish, the school needs its code\nWith the office's invitation: kaixue publish --join FILE; else note it first: kaixue school edit --code TEN-DIGITS",
    'clock-behind':
      'The clock of this PC ({now}) is behind the last entry ({last}); nothing was published\nSet its date and time, then publish.',
    'invitation-unreadable': '{file} is no invitation, or is cut off\nAsk the office for it again.',
    'invitation-other':
      'The invitation is for {name} ({code}); the code of this school is {own}\nTake another one, or mend the code: kaixue school edit --code.',
  },
};

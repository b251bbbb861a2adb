import type { Words } from '../index.ts';
import { event } from './event.ts';
import { count } from './say.ts';

const { checklist: _, ...fields } = event.fields;

export const training: Words['training'] = {
  help: 'training: agenda, sign-in, absentees, problems raised',
  verbs: {
    list: 'list training sessions',
    show: 'show a session, who came and the problems raised',
    add: 'add: training add NAME --date 2-26 --all',
    invite: 'add attendees',
    attend: 'enter attendance: --absent A --leave B, the others were there',
    raise: 'note a problem raised, with a task',
    edit: 'change a session',
    done: 'the session is over',
    cancel: 'cancel a session',
  },
  fields: {
    ...fields,
    all: ['Everybody', 'all staff'],
    department: ['Departments', 'departments'],
    people: ['People', 'names'],
  },
  options: {
    owner: 'owner (name or role)',
    due: 'due day',
    absent: 'who was absent',
    leave: 'who was on leave',
    late: 'who was late',
    place: 'place',
  },
  attending: { fields: { department: ['Department'], name: ['Name'], duty: ['Duty'], state: ['Present'] } },
  attendance: { expected: 'expected', present: 'present', late: 'late', leave: 'on leave', absent: 'absent' },
  attendees: (a) => `${a.name}: ${count(a.n, 'person', 'people')} expected.`,
  askEarly: (name, date) =>
    `${name} is on ${date}, which has not come yet. Record who attended all the same?`,
  attended: (a) => `${a.present} present, ${a.absent} not${a.names ? `: ${a.names}` : ''}.`,
  raised: (a) => `Problem ${a.id} “${a.what}” noted, with task ${a.task}.`,
  taskArea: 'problems',
  none: 'No training yet: kaixue training add "Safety" --date 2-26 --all',
  actions: {
    add: 'add a training session',
    edit: 'edit a training session',
    state: 'end or cancel a training session',
    invite: 'invite to a training session',
    attend: 'record attendance',
    raise: 'record a problem raised',
  },
  problems: {
    'sign-in-of-none':
      'This term has no training of this sign-in sheet\nThose that there are: kaixue training list',
    'not-invited': '{name} is not among those of “{training}”\nAdd them with kaixue training invite.',
    'nobody-invited':
      'Nobody is to attend {training} yet\nInvite first: kaixue training invite {training} --all, or --department.',
  },
};

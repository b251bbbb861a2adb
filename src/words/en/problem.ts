import type { Words } from '../index.ts';

export const problem: Words['problem'] = {
  help: 'problems and hazards: who mends, by when, checked, struck off',
  verbs: {
    list: 'list problems and hazards',
    show: 'one of them: measure, who found it, when it was mended and checked',
    add: 'note one',
    done: 'mended',
    close: 'checked and struck off',
    reopen: 'did not pass the check',
  },
  fields: {
    id: ['No.'],
    kind: ['Kind'],
    what: ['Problem'],
    place: ['Place', 'place'],
    level: ['Level', 'level'],
    owner: ['Owner', 'owner (name or role)'],
    due: ['Due', 'due'],
    foundOn: ['Found on'],
    by: ['Found by', 'who found it'],
    measure: ['Measure', 'what is to be done'],
    mendedOn: ['Mended on'],
    checkedOn: ['Checked on'],
    state: ['State'],
    event: ['Raised at'],
    hazard: ['it is a hazard'],
  },
  options: {
    by: 'by whom',
    all: 'all',
  },
  mended: (id) => `${id} is mended and waits to be checked.`,
  closed: (id) => `${id} checked and struck off.`,
  reopened: (id) => `${id} did not pass and is open again.`,
  states: { open: 'open', mended: 'to check', closed: 'closed' },
  levels: { 一般: 'minor', 较大: 'serious', 重大: 'grave' },
  kinds: { problem: 'problem', hazard: 'hazard' },
  taskTitle: (a) => `${a.place ? `${a.place}: ` : ''}${a.what}`,
  ask: 'What is wrong',
  none: 'No problem was noted: kaixue problem add "loose handrail" --hazard',
  actions: { add: 'record a problem', move: 'a problem mended or checked' },
  problems: {
    'problem-unknown': 'There is no problem or hazard {id}\nSee kaixue problem list --all.',
    'problem-wrong-state':
      '{id} is “{state}”; that cannot be done now\nFirst kaixue problem done (mended), then kaixue problem close (checked).',
  },
};

import type { Words } from '../index.ts';

export const problem: Words['problem'] = {
  help: 'problems and hazards: who mends, by when, checked, struck off',
  verbs: {
    list: 'list problems and hazards',
    add: 'note one',
    done: 'mended',
    close: 'checked and struck off',
    reopen: 'did not pass the check',
  },
  options: {
    by: 'by whom',
    owner: 'owner (name or role)',
    level: 'level',
    place: 'place',
    due: 'due',
    measure: 'measure',
    hazard: 'it is a hazard',
    foundBy: 'found by',
    all: 'all',
  },
  columns: {
    id: 'No.',
    place: 'Place',
    due: 'Due',
    state: 'State',
    owner: 'Owner',
    level: 'Level',
    what: 'Problem',
    kind: 'Kind',
  },
  added: (a) => `${a.id} noted: ${a.what}`,
  mended: (id) => `${id} is mended and waits to be checked.`,
  closed: (id) => `${id} checked and struck off.`,
  reopened: (id) => `${id} did not pass and is open again.`,
  states: { open: 'open', mended: 'to check', closed: 'closed' },
  kinds: { problem: 'problem', hazard: 'hazard' },
  taskTitle: (a) => `${a.place ? `${a.place}: ` : ''}${a.what}`,
  ask: 'What is wrong',
  actions: { add: 'record a problem', move: 'a problem mended or checked' },
  problems: {
    'problem-unknown': 'There is no problem or hazard {id}\nSee kaixue problem list --all.',
    'problem-wrong-state':
      '{id} is “{state}”; that cannot be done now\nFirst kaixue problem done (mended), then kaixue problem close (checked).',
  },
};
